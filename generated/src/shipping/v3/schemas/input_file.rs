// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/input_file.yaml` of the specification: change it there.

use super::*;

/// Papers of your own that go to customs; only FedEx and DHL Express take them.
#[derive(Clone, PartialEq)]
pub struct InputFiles {
    /// Where the goods were made.
    pub certificate_of_origin: Option<InputFile>,
    /// The invoice.
    pub commercial_invoice: Option<InputFile>,
    /// The declaration.
    pub customs_declaration: Option<InputFile>,
}

runtime::request! {
    InputFiles() {
        certificate_of_origin(optional into InputFile),
        commercial_invoice(optional into InputFile),
        customs_declaration(optional into InputFile),
    }
}

runtime::validator! {
    InputFiles {
        optional certificate_of_origin.valid();
        optional commercial_invoice.valid();
        optional customs_declaration.valid();
    }
}

/// A paper of your own.
#[derive(Clone, PartialEq)]
pub struct InputFile {
    /// A PDF file in Base64.
    ///
    /// - Base64 text.
    pub content: Option<String>,
}

runtime::request! {
    InputFile() {
        content(optional into String).hidden(),
    }
}

runtime::validator! {
    InputFile {
        optional content.format(&[runtime::Format::Base64], rules::FORMAT_BAD_REQUEST);
    }
}
