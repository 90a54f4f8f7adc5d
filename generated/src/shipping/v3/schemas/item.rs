// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/item.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Goods of one kind in a parcel.
#[derive(Clone, Debug, PartialEq)]
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

impl Item {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(quantity: i64, description: impl Into<String>) -> Self {
        Self {
            quantity,
            description: description.into(),
            description_cn: None,
            price: None,
            item_id: None,
            sku: None,
            barcode: None,
            origin_country: None,
            weight: None,
            dimension: None,
            hs_code: None,
            outbound_hs_code: None,
            return_reason: None,
            regulatory_data: None,
        }
    }

    /// Sets [`description_cn`](Self::description_cn).
    pub fn description_cn(mut self, description_cn: impl Into<String>) -> Self {
        self.description_cn = Some(description_cn.into());
        self
    }

    /// Sets [`price`](Self::price).
    pub fn price(mut self, price: impl Into<MoneyInput>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`item_id`](Self::item_id).
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`sku`](Self::sku).
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets [`barcode`](Self::barcode).
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Sets [`origin_country`](Self::origin_country).
    pub fn origin_country(mut self, origin_country: impl Into<String>) -> Self {
        self.origin_country = Some(origin_country.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, weight: impl Into<WeightInput>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`dimension`](Self::dimension).
    pub fn dimension(mut self, dimension: impl Into<DimensionInput>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }

    /// Sets [`hs_code`](Self::hs_code).
    pub fn hs_code(mut self, hs_code: impl Into<String>) -> Self {
        self.hs_code = Some(hs_code.into());
        self
    }

    /// Sets [`outbound_hs_code`](Self::outbound_hs_code).
    pub fn outbound_hs_code(mut self, outbound_hs_code: impl Into<String>) -> Self {
        self.outbound_hs_code = Some(outbound_hs_code.into());
        self
    }

    /// Sets [`return_reason`](Self::return_reason).
    pub fn return_reason(mut self, return_reason: impl Into<String>) -> Self {
        self.return_reason = Some(return_reason.into());
        self
    }

    /// Sets [`regulatory_data`](Self::regulatory_data).
    pub fn regulatory_data(
        mut self,
        regulatory_data: impl IntoIterator<Item = impl Into<RegulatoryData>>,
    ) -> Self {
        self.regulatory_data = Some(
            regulatory_data.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl runtime::Validate for Item {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.quantity, &at.spelled("/quantity"));
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_BAD_REQUEST,
                at,
                found,
            );
        }
        if let Some(value) = &self.price {
            let at = &at.spelled("/price");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.origin_country {
            let at = &at.spelled("/origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.weight {
            let at = &at.spelled("/weight");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.dimension {
            let at = &at.spelled("/dimension");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.hs_code {
            let at = &at.spelled("/hs_code");
            validate::chars(value, 0, 20, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.regulatory_data {
            let at = &at.spelled("/regulatory_data");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
    }
}

impl runtime::encode::Encode for Item {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "quantity", &self.quantity)?;
        runtime::encode::required(map, "description", &self.description)?;
        runtime::encode::optional(map, "description_cn", &self.description_cn)?;
        runtime::encode::optional(map, "price", &self.price)?;
        runtime::encode::optional(map, "item_id", &self.item_id)?;
        runtime::encode::optional(map, "sku", &self.sku)?;
        runtime::encode::optional(map, "barcode", &self.barcode)?;
        runtime::encode::optional(map, "origin_country", &self.origin_country)?;
        runtime::encode::optional(map, "weight", &self.weight)?;
        runtime::encode::optional(map, "dimension", &self.dimension)?;
        runtime::encode::optional(map, "hs_code", &self.hs_code)?;
        runtime::encode::optional(map, "outbound_hs_code", &self.outbound_hs_code)?;
        runtime::encode::optional(map, "return_reason", &self.return_reason)?;
        runtime::encode::optional(map, "regulatory_data", &self.regulatory_data)?;
        Ok(())
    }
}

impl serde::Serialize for Item {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What a regulator wants to know of goods, told by how it is filled in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RegulatoryData {
    /// A statement that goods need no certificate.
    Disclaimer(Disclaimer),
    /// Where the certificate of goods is found.
    Reference(CertificateReference),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for RegulatoryData {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Disclaimer(value) => value.fmt(formatter),
            Self::Reference(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<Disclaimer> for RegulatoryData {
    fn from(value: Disclaimer) -> Self {
        Self::Disclaimer(value)
    }
}

impl From<CertificateReference> for RegulatoryData {
    fn from(value: CertificateReference) -> Self {
        Self::Reference(value)
    }
}

impl runtime::encode::Encode for RegulatoryData {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Disclaimer(value) => {
                runtime::encode::tagged(map, "fill_mode", "disclaimer", value)
            }
            Self::Reference(value) => {
                runtime::encode::tagged(map, "fill_mode", "reference", value)
            }
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for RegulatoryData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Validate for RegulatoryData {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        match self {
            Self::Disclaimer(value) => value.validate_at(at, found),
            Self::Reference(value) => value.validate_at(at, found),
            Self::Unknown(_) => {}
        }
    }
}

/// A statement that goods need no certificate.
#[derive(Clone, Debug, PartialEq)]
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

impl Disclaimer {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        regulation_code: RegulationCode,
        disclaim_code: DisclaimCode,
        intended_use_code: impl Into<String>,
    ) -> Self {
        Self {
            regulation_code,
            disclaim_code,
            intended_use_code: intended_use_code.into(),
            intended_use_description: None,
        }
    }

    /// Sets [`intended_use_description`](Self::intended_use_description).
    pub fn intended_use_description(
        mut self,
        intended_use_description: impl Into<String>,
    ) -> Self {
        self.intended_use_description = Some(intended_use_description.into());
        self
    }
}

impl runtime::Validate for Disclaimer {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.regulation_code, &at.spelled("/regulation_code"));
            validate::known(
                value.is_known(),
                value,
                &RegulationCode::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        {
            let (value, at) = (&self.disclaim_code, &at.spelled("/disclaim_code"));
            validate::known(
                value.is_known(),
                value,
                &DisclaimCode::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for Disclaimer {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "regulation_code", &self.regulation_code)?;
        runtime::encode::required(map, "disclaim_code", &self.disclaim_code)?;
        runtime::encode::required(map, "intended_use_code", &self.intended_use_code)?;
        runtime::encode::optional(
            map,
            "intended_use_description",
            &self.intended_use_description,
        )?;
        Ok(())
    }
}

impl serde::Serialize for Disclaimer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Where the certificate of goods is found.
#[derive(Clone, Debug, PartialEq)]
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

impl CertificateReference {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: CertificateReferenceRequired<
            impl Into<RegulationCode>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            regulation_code: required.regulation_code.into(),
            certifier_id: required.certifier_id.into(),
            product_id: required.product_id.into(),
            version_id: required.version_id.into(),
        }
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

impl runtime::Validate for CertificateReference {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.regulation_code, &at.spelled("/regulation_code"));
            validate::known(
                value.is_known(),
                value,
                &RegulationCode::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for CertificateReference {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "regulation_code", &self.regulation_code)?;
        runtime::encode::required(map, "certifier_id", &self.certifier_id)?;
        runtime::encode::required(map, "product_id", &self.product_id)?;
        runtime::encode::required(map, "version_id", &self.version_id)?;
        Ok(())
    }
}

impl serde::Serialize for CertificateReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A body of rules about goods.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegulationCode {
    /// The rules of the Consumer Product Safety Commission of the USA.
    Cpsc,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl RegulationCode {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Cpsc];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl RegulationCode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cpsc => "CPSC",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for RegulationCode {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for RegulationCode {
    fn from(text: &str) -> Self {
        match text {
            "CPSC" => Self::Cpsc,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&RegulationCode> for RegulationCode {
    fn from(value: &RegulationCode) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for RegulationCode {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for RegulationCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for RegulationCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for RegulationCode {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for RegulationCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Why goods need no certificate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DisclaimCode {
    /// The goods are not regulated.
    NotRegulated,
    /// The goods are regulated, but need no certificate.
    NoCertificateNeeded,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DisclaimCode {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::NotRegulated, Self::NoCertificateNeeded];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DisclaimCode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRegulated => "A",
            Self::NoCertificateNeeded => "B",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DisclaimCode {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DisclaimCode {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::NotRegulated,
            "B" => Self::NoCertificateNeeded,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DisclaimCode> for DisclaimCode {
    fn from(value: &DisclaimCode) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DisclaimCode {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DisclaimCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DisclaimCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DisclaimCode {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DisclaimCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
