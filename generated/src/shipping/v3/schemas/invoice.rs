// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/invoice.yaml` of the specification: change it there.

use super::*;

/// The invoice that customs see; one is made if you say anything here.
#[derive(Clone, PartialEq)]
pub struct Invoice {
    /// The date of the invoice.
    ///
    /// - A date, `YYYY-MM-DD`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub date: runtime::Date,
    /// The number of the invoice.
    pub number: Option<String>,
    /// What kind of invoice it is.
    pub ty: Option<InvoiceType>,
    /// How many copies there are.
    ///
    /// - 1 to 4.
    pub number_of_copies: Option<i64>,
    /// The name of who signs it; only FedEx and DHL Express read it.
    pub signature_name: Option<String>,
    /// What the signer declares; only FedEx and DHL Express read it.
    pub declaration_statement: Option<String>,
}

runtime::request! {
    Invoice(date: impl Into<runtime::Date>) {
        date(argument(date.into())),
        number(optional into String),
        ty(optional into InvoiceType) = "type",
        number_of_copies(optional i64),
        signature_name(optional into String).hidden(),
        declaration_statement(optional into String),
    }
}

runtime::validator! {
    Invoice {
        required date.by_text(validate_date);
        optional ty.at("/type").known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional number_of_copies.integer_range(Some(1), Some(4), rules::RANGE_BAD_REQUEST);
    }
}

runtime::text_enum! {
    /// What kind of invoice one is.
    InvoiceType {
        /// For goods that were sold.
        Commercial = "commercial",
        /// For goods that were not sold.
        Proforma = "proforma",
    }
}
