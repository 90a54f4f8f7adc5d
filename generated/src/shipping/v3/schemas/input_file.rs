// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/input_file.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Papers of your own that go to customs; only FedEx and DHL Express take them.
#[derive(Clone, Debug, PartialEq)]
pub struct InputFiles {
    /// Where the goods were made.
    pub certificate_of_origin: Option<InputFile>,
    /// The invoice.
    pub commercial_invoice: Option<InputFile>,
    /// The declaration.
    pub customs_declaration: Option<InputFile>,
}

impl InputFiles {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            certificate_of_origin: None,
            commercial_invoice: None,
            customs_declaration: None,
        }
    }

    /// Sets [`certificate_of_origin`](Self::certificate_of_origin).
    pub fn certificate_of_origin(
        mut self,
        certificate_of_origin: impl Into<InputFile>,
    ) -> Self {
        self.certificate_of_origin = Some(certificate_of_origin.into());
        self
    }

    /// Sets [`commercial_invoice`](Self::commercial_invoice).
    pub fn commercial_invoice(
        mut self,
        commercial_invoice: impl Into<InputFile>,
    ) -> Self {
        self.commercial_invoice = Some(commercial_invoice.into());
        self
    }

    /// Sets [`customs_declaration`](Self::customs_declaration).
    pub fn customs_declaration(
        mut self,
        customs_declaration: impl Into<InputFile>,
    ) -> Self {
        self.customs_declaration = Some(customs_declaration.into());
        self
    }
}

impl Default for InputFiles {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for InputFiles {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.certificate_of_origin {
            let at = &at.spelled("/certificate_of_origin");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.commercial_invoice {
            let at = &at.spelled("/commercial_invoice");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.customs_declaration {
            let at = &at.spelled("/customs_declaration");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for InputFiles {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "certificate_of_origin",
            &self.certificate_of_origin,
        )?;
        runtime::encode::optional(map, "commercial_invoice", &self.commercial_invoice)?;
        runtime::encode::optional(
            map,
            "customs_declaration",
            &self.customs_declaration,
        )?;
        Ok(())
    }
}

impl serde::Serialize for InputFiles {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
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

impl InputFile {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { content: None }
    }

    /// Sets [`content`](Self::content).
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl Default for InputFile {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for InputFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("InputFile");
        shown.field("content", &self.content.hidden());
        shown.finish()
    }
}

impl runtime::Validate for InputFile {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.content {
            let at = &at.spelled("/content");
            validate::format(
                value,
                &[runtime::Format::Base64],
                rules::FORMAT_BAD_REQUEST,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for InputFile {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "content", &self.content)?;
        Ok(())
    }
}

impl serde::Serialize for InputFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
