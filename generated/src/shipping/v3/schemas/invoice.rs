// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/invoice.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The invoice that customs see; one is made if you say anything here.
#[derive(Clone, PartialEq)]
pub struct Invoice {
    /// The date of the invoice.
    ///
    /// - A date, `YYYY-MM-DD`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub date: String,
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

impl Invoice {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            number: None,
            ty: None,
            number_of_copies: None,
            signature_name: None,
            declaration_statement: None,
        }
    }

    /// Sets [`number`](Self::number).
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets [`ty`](Self::ty).
    pub fn ty(mut self, ty: impl Into<InvoiceType>) -> Self {
        self.ty = Some(ty.into());
        self
    }

    /// Sets [`number_of_copies`](Self::number_of_copies).
    pub fn number_of_copies(mut self, number_of_copies: i64) -> Self {
        self.number_of_copies = Some(number_of_copies);
        self
    }

    /// Sets [`signature_name`](Self::signature_name).
    pub fn signature_name(mut self, signature_name: impl Into<String>) -> Self {
        self.signature_name = Some(signature_name.into());
        self
    }

    /// Sets [`declaration_statement`](Self::declaration_statement).
    pub fn declaration_statement(
        mut self,
        declaration_statement: impl Into<String>,
    ) -> Self {
        self.declaration_statement = Some(declaration_statement.into());
        self
    }
}

impl std::fmt::Debug for Invoice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Invoice");
        shown.field("date", &self.date);
        shown.field("number", &self.number);
        shown.field("ty", &self.ty);
        shown.field("number_of_copies", &self.number_of_copies);
        shown.field("signature_name", &self.signature_name.hidden());
        shown.field("declaration_statement", &self.declaration_statement);
        shown.finish()
    }
}

impl runtime::Validate for Invoice {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.date, &at.spelled("/date"));
            validate_date(value, at, found);
        }
        if let Some(value) = &self.ty {
            let at = &at.spelled("/type");
            validate::known(
                value.is_known(),
                value,
                &InvoiceType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.number_of_copies {
            let at = &at.spelled("/number_of_copies");
            validate::integer_range(
                *value,
                Some(1),
                Some(4),
                rules::RANGE_BAD_REQUEST,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for Invoice {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "date", &self.date)?;
        runtime::encode::optional(map, "number", &self.number)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "number_of_copies", &self.number_of_copies)?;
        runtime::encode::optional(map, "signature_name", &self.signature_name)?;
        runtime::encode::optional(
            map,
            "declaration_statement",
            &self.declaration_statement,
        )?;
        Ok(())
    }
}

impl serde::Serialize for Invoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What kind of invoice one is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoiceType {
    /// For goods that were sold.
    Commercial,
    /// For goods that were not sold.
    Proforma,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl InvoiceType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Commercial, Self::Proforma];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl InvoiceType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commercial => "commercial",
            Self::Proforma => "proforma",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for InvoiceType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for InvoiceType {
    fn from(text: &str) -> Self {
        match text {
            "commercial" => Self::Commercial,
            "proforma" => Self::Proforma,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&InvoiceType> for InvoiceType {
    fn from(value: &InvoiceType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for InvoiceType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for InvoiceType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for InvoiceType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for InvoiceType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for InvoiceType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
