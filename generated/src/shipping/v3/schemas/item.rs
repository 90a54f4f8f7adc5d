// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/item.yaml` of the specification: change it there.

use super::*;

/// Goods of one kind in a parcel.
#[derive(Clone, PartialEq)]
pub struct Item {
    /// How many pieces there are.
    ///
    /// - 1 or more.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub quantity: i64,
    /// What they are.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub description: String,
    /// What they are, in Chinese.
    pub description_cn: Option<String>,
    /// What one piece costs.
    pub price: Option<MoneyInput>,
    /// The id of the goods in your shop.
    pub item_id: Option<String>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    /// The number of the barcode.
    pub barcode: Option<String>,
    /// The country where they were made.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub origin_country: Option<String>,
    /// What one piece weighs.
    pub weight: Option<WeightInput>,
    /// What one piece measures.
    pub dimension: Option<DimensionInput>,
    /// The code of the goods in the Harmonized System, which customs ask for.
    ///
    /// - At most 20 characters (only warns: documented in 2022).
    pub hs_code: Option<String>,
    /// The code of the goods for the exporting country.
    pub outbound_hs_code: Option<String>,
    /// Why they go back, if they do.
    pub return_reason: Option<String>,
    /// What regulators want to know; only UPS and FedEx read it.
    pub regulatory_data: Option<Vec<RegulatoryData>>,
}

runtime::request! {
    Item(quantity: i64, description: impl Into<String>) {
        quantity(argument(quantity)),
        description(argument(description.into())),
        description_cn(optional into String),
        price(optional into MoneyInput),
        item_id(optional into String),
        sku(optional into String),
        barcode(optional into String),
        origin_country(optional into String),
        weight(optional into WeightInput),
        dimension(optional into DimensionInput),
        hs_code(optional into String),
        outbound_hs_code(optional into String),
        return_reason(optional into String),
        regulatory_data(optional into each RegulatoryData),
    }
}

runtime::validator! {
    Item {
        required quantity.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST);
        optional price.valid();
        optional origin_country.by_text(validate_country_code);
        optional weight.valid();
        optional dimension.valid();
        optional hs_code.chars(0, 20, rules::CHARS_BAD_REQUEST_WARNS);
        optional regulatory_data.each_valid();
    }
}

runtime::union! {
    /// What a regulator wants to know of goods, told by how it is filled in.
    request RegulatoryData["fill_mode"] {
        /// A statement that goods need no certificate.
        Disclaimer(Disclaimer) = "disclaimer",
        /// Where the certificate of goods is found.
        Reference(CertificateReference) = "reference",
    }
}

/// A statement that goods need no certificate.
#[derive(Clone, PartialEq)]
pub struct Disclaimer {
    /// The regulation it is about.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub regulation_code: RegulationCode,
    /// Why no certificate is needed.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub disclaim_code: DisclaimCode,
    /// The code of what the goods are meant for.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - For example `"980.000"`.
    pub intended_use_code: String,
    /// What the goods are meant for, where the code is `980.000`.
    pub intended_use_description: Option<String>,
}

runtime::request! {
    Disclaimer(
        regulation_code: RegulationCode,
        disclaim_code: DisclaimCode,
        intended_use_code: impl Into<String>
    ) {
        regulation_code(argument(regulation_code)),
        disclaim_code(argument(disclaim_code)),
        intended_use_code(argument(intended_use_code.into())),
        intended_use_description(optional into String),
    }
}

runtime::validator! {
    Disclaimer {
        required regulation_code.known(rules::KNOWN_BAD_REQUEST_WARNS);
        required disclaim_code.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

/// Where the certificate of goods is found.
#[derive(Clone, PartialEq)]
pub struct CertificateReference {
    /// The regulation it is about.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub regulation_code: RegulationCode,
    /// Who certified them.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub certifier_id: String,
    /// The id of the product at the certifier.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub product_id: String,
    /// The version of the certificate.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub version_id: String,
}

runtime::request! {
    CertificateReference(
        required: CertificateReferenceRequired<impl Into<RegulationCode>, impl Into<String>, impl Into<String>, impl Into<String>>
    ) {
        regulation_code(argument(required.regulation_code.into())),
        certifier_id(argument(required.certifier_id.into())),
        product_id(argument(required.product_id.into())),
        version_id(argument(required.version_id.into())),
    }
}

/// What [`CertificateReference::new`] asks for.
pub struct CertificateReferenceRequired<T1, T2, T3, T4> {
    /// [`regulation_code`](CertificateReference::regulation_code).
    pub regulation_code: T1,
    /// [`certifier_id`](CertificateReference::certifier_id).
    pub certifier_id: T2,
    /// [`product_id`](CertificateReference::product_id).
    pub product_id: T3,
    /// [`version_id`](CertificateReference::version_id).
    pub version_id: T4,
}

runtime::validator! {
    CertificateReference {
        required regulation_code.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

runtime::text_enum! {
    /// A body of rules about goods.
    RegulationCode {
        /// The rules of the Consumer Product Safety Commission of the USA.
        Cpsc = "CPSC",
    }
}

runtime::text_enum! {
    /// Why goods need no certificate.
    DisclaimCode {
        /// The goods are not regulated.
        NotRegulated = "A",
        /// The goods are regulated, but need no certificate.
        NoCertificateNeeded = "B",
    }
}
