// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/customs.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// What customs want to know of a shipment that crosses a border.
#[derive(Clone, Debug, PartialEq)]
pub struct Customs {
    /// Why the goods are sent.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub purpose: CustomsPurpose,
    /// Who bears which costs and risks.
    pub terms_of_trade: Option<TermsOfTrade>,
    /// How the export from the USA is filed.
    pub eei: Option<Eei>,
    /// Who pays the duties.
    pub billing: Option<Billing>,
    /// Who imports the goods, if it is not the recipient.
    pub importer_address: Option<AddressInput>,
    /// Who clears them through customs.
    pub broker_address: Option<AddressInput>,
    /// The recipient's passport.
    pub passport: Option<Passport>,
    /// More charges to declare; only FedEx, DHL Express and UPS read them.
    ///
    /// - At most 3 items.
    pub additional_charges: Option<Vec<AdditionalCharge>>,
}

impl Customs {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(purpose: impl Into<CustomsPurpose>) -> Self {
        Self {
            purpose: purpose.into(),
            terms_of_trade: None,
            eei: None,
            billing: None,
            importer_address: None,
            broker_address: None,
            passport: None,
            additional_charges: None,
        }
    }

    /// Sets [`terms_of_trade`](Self::terms_of_trade).
    pub fn terms_of_trade(mut self, terms_of_trade: impl Into<TermsOfTrade>) -> Self {
        self.terms_of_trade = Some(terms_of_trade.into());
        self
    }

    /// Sets [`eei`](Self::eei).
    pub fn eei(mut self, eei: impl Into<Eei>) -> Self {
        self.eei = Some(eei.into());
        self
    }

    /// Sets [`billing`](Self::billing).
    pub fn billing(mut self, billing: impl Into<Billing>) -> Self {
        self.billing = Some(billing.into());
        self
    }

    /// Sets [`importer_address`](Self::importer_address).
    pub fn importer_address(
        mut self,
        importer_address: impl Into<AddressInput>,
    ) -> Self {
        self.importer_address = Some(importer_address.into());
        self
    }

    /// Sets [`broker_address`](Self::broker_address).
    pub fn broker_address(mut self, broker_address: impl Into<AddressInput>) -> Self {
        self.broker_address = Some(broker_address.into());
        self
    }

    /// Sets [`passport`](Self::passport).
    pub fn passport(mut self, passport: impl Into<Passport>) -> Self {
        self.passport = Some(passport.into());
        self
    }

    /// Sets [`additional_charges`](Self::additional_charges).
    pub fn additional_charges(
        mut self,
        additional_charges: impl IntoIterator<Item = impl Into<AdditionalCharge>>,
    ) -> Self {
        self.additional_charges = Some(
            additional_charges.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl runtime::Validate for Customs {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.purpose, &at.spelled("/purpose"));
            validate::known(
                value.is_known(),
                value,
                &CustomsPurpose::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.terms_of_trade {
            let at = &at.spelled("/terms_of_trade");
            validate::known(
                value.is_known(),
                value,
                &TermsOfTrade::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.eei {
            let at = &at.spelled("/eei");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.billing {
            let at = &at.spelled("/billing");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.importer_address {
            let at = &at.spelled("/importer_address");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.broker_address {
            let at = &at.spelled("/broker_address");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.passport {
            let at = &at.spelled("/passport");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.additional_charges {
            let at = &at.spelled("/additional_charges");
            validate::items(value.len(), 0, 3, rules::ITEMS_BAD_REQUEST, at, found);
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

impl runtime::encode::Encode for Customs {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "purpose", &self.purpose)?;
        runtime::encode::optional(map, "terms_of_trade", &self.terms_of_trade)?;
        runtime::encode::optional(map, "eei", &self.eei)?;
        runtime::encode::optional(map, "billing", &self.billing)?;
        runtime::encode::optional(map, "importer_address", &self.importer_address)?;
        runtime::encode::optional(map, "broker_address", &self.broker_address)?;
        runtime::encode::optional(map, "passport", &self.passport)?;
        runtime::encode::optional(map, "additional_charges", &self.additional_charges)?;
        Ok(())
    }
}

impl serde::Serialize for Customs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Why goods are sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomsPurpose {
    /// A gift.
    Gift,
    /// Goods that were sold.
    Merchandise,
    /// Things for one's own use.
    Personal,
    /// A sample.
    Sample,
    /// Goods that go back.
    Return,
    /// Goods to be repaired.
    Repair,
    /// Something that is not sold.
    NonMerchandise,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl CustomsPurpose {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Gift,
        Self::Merchandise,
        Self::Personal,
        Self::Sample,
        Self::Return,
        Self::Repair,
        Self::NonMerchandise,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl CustomsPurpose {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gift => "gift",
            Self::Merchandise => "merchandise",
            Self::Personal => "personal",
            Self::Sample => "sample",
            Self::Return => "return",
            Self::Repair => "repair",
            Self::NonMerchandise => "non-merchandise",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for CustomsPurpose {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for CustomsPurpose {
    fn from(text: &str) -> Self {
        match text {
            "gift" => Self::Gift,
            "merchandise" => Self::Merchandise,
            "personal" => Self::Personal,
            "sample" => Self::Sample,
            "return" => Self::Return,
            "repair" => Self::Repair,
            "non-merchandise" => Self::NonMerchandise,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&CustomsPurpose> for CustomsPurpose {
    fn from(value: &CustomsPurpose) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for CustomsPurpose {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for CustomsPurpose {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for CustomsPurpose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for CustomsPurpose {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for CustomsPurpose {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Who bears which costs and risks, by the terms of the International Chamber of Commerce.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TermsOfTrade {
    /// Delivered at terminal.
    DeliveredAtTerminal,
    /// Delivered duty unpaid.
    DeliveredDutyUnpaid,
    /// Delivered duty paid.
    DeliveredDutyPaid,
    /// Delivered at place.
    DeliveredAtPlace,
    /// Ex works.
    ExWorks,
    /// Free carrier.
    FreeCarrier,
    /// Free on board.
    FreeOnBoard,
    /// Carriage and insurance paid to.
    CarriageAndInsurancePaid,
    /// Cost, insurance and freight.
    CostInsuranceFreight,
    /// Carriage paid to.
    CarriagePaid,
    /// Cost and freight.
    CostAndFreight,
    /// Delivered at place unloaded.
    DeliveredAtPlaceUnloaded,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl TermsOfTrade {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::DeliveredAtTerminal,
        Self::DeliveredDutyUnpaid,
        Self::DeliveredDutyPaid,
        Self::DeliveredAtPlace,
        Self::ExWorks,
        Self::FreeCarrier,
        Self::FreeOnBoard,
        Self::CarriageAndInsurancePaid,
        Self::CostInsuranceFreight,
        Self::CarriagePaid,
        Self::CostAndFreight,
        Self::DeliveredAtPlaceUnloaded,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl TermsOfTrade {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeliveredAtTerminal => "dat",
            Self::DeliveredDutyUnpaid => "ddu",
            Self::DeliveredDutyPaid => "ddp",
            Self::DeliveredAtPlace => "dap",
            Self::ExWorks => "exw",
            Self::FreeCarrier => "fca",
            Self::FreeOnBoard => "fob",
            Self::CarriageAndInsurancePaid => "cip",
            Self::CostInsuranceFreight => "cif",
            Self::CarriagePaid => "cpt",
            Self::CostAndFreight => "cfr",
            Self::DeliveredAtPlaceUnloaded => "dpu",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for TermsOfTrade {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for TermsOfTrade {
    fn from(text: &str) -> Self {
        match text {
            "dat" => Self::DeliveredAtTerminal,
            "ddu" => Self::DeliveredDutyUnpaid,
            "ddp" => Self::DeliveredDutyPaid,
            "dap" => Self::DeliveredAtPlace,
            "exw" => Self::ExWorks,
            "fca" => Self::FreeCarrier,
            "fob" => Self::FreeOnBoard,
            "cip" => Self::CarriageAndInsurancePaid,
            "cif" => Self::CostInsuranceFreight,
            "cpt" => Self::CarriagePaid,
            "cfr" => Self::CostAndFreight,
            "dpu" => Self::DeliveredAtPlaceUnloaded,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&TermsOfTrade> for TermsOfTrade {
    fn from(value: &TermsOfTrade) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for TermsOfTrade {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for TermsOfTrade {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for TermsOfTrade {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for TermsOfTrade {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for TermsOfTrade {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How an export from the USA is filed, told by its kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Eei {
    /// The export was filed with the Automated Export System.
    Aes(Aes),
    /// The export need not be filed.
    NoEei(NoEei),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for Eei {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Aes(value) => value.fmt(formatter),
            Self::NoEei(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<Aes> for Eei {
    fn from(value: Aes) -> Self {
        Self::Aes(value)
    }
}

impl From<NoEei> for Eei {
    fn from(value: NoEei) -> Self {
        Self::NoEei(value)
    }
}

impl runtime::encode::Encode for Eei {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Aes(value) => runtime::encode::tagged(map, "type", "aes", value),
            Self::NoEei(value) => runtime::encode::tagged(map, "type", "no_eei", value),
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for Eei {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Validate for Eei {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        match self {
            Self::Aes(value) => value.validate_at(at, found),
            Self::NoEei(value) => value.validate_at(at, found),
            Self::Unknown(_) => {}
        }
    }
}

/// The export was filed with the Automated Export System.
#[derive(Clone, Debug, PartialEq)]
pub struct Aes {
    /// The number under which it was filed.
    pub itn_number: Option<String>,
}

impl Aes {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { itn_number: None }
    }

    /// Sets [`itn_number`](Self::itn_number).
    pub fn itn_number(mut self, itn_number: impl Into<String>) -> Self {
        self.itn_number = Some(itn_number.into());
        self
    }
}

impl Default for Aes {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for Aes {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for Aes {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "itn_number", &self.itn_number)?;
        Ok(())
    }
}

impl serde::Serialize for Aes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The export need not be filed.
#[derive(Clone, Debug, PartialEq)]
pub struct NoEei {
    /// The exemption that says so.
    pub ftr_exemption: Option<FtrExemption>,
}

impl NoEei {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { ftr_exemption: None }
    }

    /// Sets [`ftr_exemption`](Self::ftr_exemption).
    pub fn ftr_exemption(mut self, ftr_exemption: impl Into<FtrExemption>) -> Self {
        self.ftr_exemption = Some(ftr_exemption.into());
        self
    }
}

impl Default for NoEei {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for NoEei {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.ftr_exemption {
            let at = &at.spelled("/ftr_exemption");
            validate::known(
                value.is_known(),
                value,
                &FtrExemption::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for NoEei {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "ftr_exemption", &self.ftr_exemption)?;
        Ok(())
    }
}

impl serde::Serialize for NoEei {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// An exemption in the Foreign Trade Regulations of the USA.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FtrExemption {
    /// Section 30.37(a).
    Section3037A,
    /// Section 30.37(h).
    Section3037H,
    /// Section 30.36.
    Section3036,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl FtrExemption {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Section3037A,
        Self::Section3037H,
        Self::Section3036,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl FtrExemption {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Section3037A => "noeei_30_37_a",
            Self::Section3037H => "noeei_30_37_h",
            Self::Section3036 => "noeei_30_36",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for FtrExemption {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for FtrExemption {
    fn from(text: &str) -> Self {
        match text {
            "noeei_30_37_a" => Self::Section3037A,
            "noeei_30_37_h" => Self::Section3037H,
            "noeei_30_36" => Self::Section3036,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&FtrExemption> for FtrExemption {
    fn from(value: &FtrExemption) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for FtrExemption {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for FtrExemption {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for FtrExemption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for FtrExemption {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for FtrExemption {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A passport.
#[derive(Clone, PartialEq)]
pub struct Passport {
    /// Its number.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub number: String,
    /// The day on which it was issued.
    ///
    /// - A date, `YYYY-MM-DD`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub issue_date: String,
}

impl Passport {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: PassportRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            number: required.number.into(),
            issue_date: required.issue_date.into(),
        }
    }
}

/// What [`Passport::new`] asks for.
pub struct PassportRequired<T1, T2> {
    /// [`number`](Passport::number).
    pub number: T1,
    /// [`issue_date`](Passport::issue_date).
    pub issue_date: T2,
}

impl std::fmt::Debug for Passport {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Passport");
        shown.field("number", &self.number.hidden());
        shown.field("issue_date", &self.issue_date.hidden());
        shown.finish()
    }
}

impl runtime::Validate for Passport {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.issue_date, &at.spelled("/issue_date"));
            validate_date(value, at, found);
        }
    }
}

impl runtime::encode::Encode for Passport {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "number", &self.number)?;
        runtime::encode::required(map, "issue_date", &self.issue_date)?;
        Ok(())
    }
}

impl serde::Serialize for Passport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// One more charge to declare to customs.
#[derive(Clone, Debug, PartialEq)]
pub struct AdditionalCharge {
    /// What it is for.
    pub ty: Option<ChargeType>,
    /// How much it is.
    pub charge: Option<MoneyInput>,
}

impl AdditionalCharge {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { ty: None, charge: None }
    }

    /// Sets [`ty`](Self::ty).
    pub fn ty(mut self, ty: impl Into<ChargeType>) -> Self {
        self.ty = Some(ty.into());
        self
    }

    /// Sets [`charge`](Self::charge).
    pub fn charge(mut self, charge: impl Into<MoneyInput>) -> Self {
        self.charge = Some(charge.into());
        self
    }
}

impl Default for AdditionalCharge {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for AdditionalCharge {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.ty {
            let at = &at.spelled("/type");
            validate::known(
                value.is_known(),
                value,
                &ChargeType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.charge {
            let at = &at.spelled("/charge");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for AdditionalCharge {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "charge", &self.charge)?;
        Ok(())
    }
}

impl serde::Serialize for AdditionalCharge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What a charge is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChargeType {
    /// Insurance.
    Insurance,
    /// Freight.
    Freight,
    /// Something else.
    Other,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ChargeType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Insurance, Self::Freight, Self::Other];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ChargeType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Insurance => "insurance",
            Self::Freight => "freight",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ChargeType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ChargeType {
    fn from(text: &str) -> Self {
        match text {
            "insurance" => Self::Insurance,
            "freight" => Self::Freight,
            "other" => Self::Other,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ChargeType> for ChargeType {
    fn from(value: &ChargeType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ChargeType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ChargeType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ChargeType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ChargeType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ChargeType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
