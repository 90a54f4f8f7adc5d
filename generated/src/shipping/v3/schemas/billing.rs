// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/billing.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Who pays, and from which account.
///
/// - When `paid_by` is `"third_party"`, `method` must be given (only warns: documented in 2022). A third party pays from an account, which has to be named.
#[derive(Clone, Debug, PartialEq)]
pub struct Billing {
    /// Who pays.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub paid_by: Payer,
    /// The account that is charged.
    pub method: Option<PaymentMethod>,
}

impl Billing {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(paid_by: impl Into<Payer>) -> Self {
        Self {
            paid_by: paid_by.into(),
            method: None,
        }
    }

    /// Sets [`method`](Self::method).
    pub fn method(mut self, method: impl Into<PaymentMethod>) -> Self {
        self.method = Some(method.into());
        self
    }
}

impl runtime::Validate for Billing {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.paid_by, &at.spelled("/paid_by"));
            validate::known(
                value.is_known(),
                value,
                &Payer::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.method {
            let at = &at.spelled("/method");
            value.validate_at(at, found);
        }
        if Some(&self.paid_by).is_some_and(|value| [Payer::ThirdParty].contains(value)) {
            validate::requires(
                &[("method", self.method.is_some())],
                rules::BY_THIRD_PARTY_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for Billing {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "paid_by", &self.paid_by)?;
        runtime::encode::optional(map, "method", &self.method)?;
        Ok(())
    }
}

impl serde::Serialize for Billing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Payer {
    /// The sender.
    Shipper,
    /// Somebody else, from an account of theirs.
    ThirdParty,
    /// The recipient.
    Recipient,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Payer {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Shipper, Self::ThirdParty, Self::Recipient];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Payer {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Shipper => "shipper",
            Self::ThirdParty => "third_party",
            Self::Recipient => "recipient",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Payer {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Payer {
    fn from(text: &str) -> Self {
        match text {
            "shipper" => Self::Shipper,
            "third_party" => Self::ThirdParty,
            "recipient" => Self::Recipient,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Payer> for Payer {
    fn from(value: &Payer) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Payer {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Payer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Payer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Payer {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Payer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// An account at the courier that is charged.
#[derive(Clone, PartialEq)]
pub struct PaymentMethod {
    /// What kind of payment it is.
    ///
    /// - Preset to `"account"`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub ty: PaymentMethodType,
    /// The number of the account.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub account_number: String,
    /// The postal code of the account.
    pub postal_code: Option<String>,
    /// The country of the account.
    pub country: Option<PaymentCountry>,
}

impl PaymentMethod {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(account_number: impl Into<String>) -> Self {
        Self {
            ty: PaymentMethodType::Account,
            account_number: account_number.into(),
            postal_code: None,
            country: None,
        }
    }

    /// Sets [`ty`](Self::ty).
    pub fn ty(mut self, ty: impl Into<PaymentMethodType>) -> Self {
        self.ty = ty.into();
        self
    }

    /// Sets [`postal_code`](Self::postal_code).
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`country`](Self::country).
    pub fn country(mut self, country: impl Into<PaymentCountry>) -> Self {
        self.country = Some(country.into());
        self
    }
}

impl std::fmt::Debug for PaymentMethod {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("PaymentMethod");
        shown.field("ty", &self.ty);
        shown.field("account_number", &self.account_number.hidden());
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("country", &self.country);
        shown.finish()
    }
}

impl runtime::Validate for PaymentMethod {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.ty, &at.spelled("/type"));
            validate::known(
                value.is_known(),
                value,
                &PaymentMethodType::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.country {
            let at = &at.spelled("/country");
            validate::known(
                value.is_known(),
                value,
                &PaymentCountry::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for PaymentMethod {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "type", &self.ty)?;
        runtime::encode::required(map, "account_number", &self.account_number)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "country", &self.country)?;
        Ok(())
    }
}

impl serde::Serialize for PaymentMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// How the courier is paid.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// From an account at the courier.
    Account,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl PaymentMethodType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Account];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl PaymentMethodType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "account",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for PaymentMethodType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for PaymentMethodType {
    fn from(text: &str) -> Self {
        match text {
            "account" => Self::Account,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&PaymentMethodType> for PaymentMethodType {
    fn from(value: &PaymentMethodType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for PaymentMethodType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for PaymentMethodType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for PaymentMethodType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for PaymentMethodType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for PaymentMethodType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The country of an account by its three letters in ISO 3166-1 alpha-3.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentCountry {
    /// `ABW`
    Abw,
    /// `AFG`
    Afg,
    /// `AGO`
    Ago,
    /// `AIA`
    Aia,
    /// `ALA`
    Ala,
    /// `ALB`
    Alb,
    /// `AND`
    And,
    /// `ANT`
    Ant,
    /// `ARE`
    Are,
    /// `ARG`
    Arg,
    /// `ARM`
    Arm,
    /// `ASM`
    Asm,
    /// `ATA`
    Ata,
    /// `ATF`
    Atf,
    /// `ATG`
    Atg,
    /// `AUS`
    Aus,
    /// `AUT`
    Aut,
    /// `AZE`
    Aze,
    /// `BDI`
    Bdi,
    /// `BEL`
    Bel,
    /// `BEN`
    Ben,
    /// `BES`
    Bes,
    /// `BFA`
    Bfa,
    /// `BGD`
    Bgd,
    /// `BGR`
    Bgr,
    /// `BHR`
    Bhr,
    /// `BHS`
    Bhs,
    /// `BIH`
    Bih,
    /// `BLM`
    Blm,
    /// `BLR`
    Blr,
    /// `BLZ`
    Blz,
    /// `BMU`
    Bmu,
    /// `BOL`
    Bol,
    /// `BRA`
    Bra,
    /// `BRB`
    Brb,
    /// `BRN`
    Brn,
    /// `BTN`
    Btn,
    /// `BVT`
    Bvt,
    /// `BWA`
    Bwa,
    /// `CAF`
    Caf,
    /// `CAN`
    Can,
    /// `CCK`
    Cck,
    /// `CHE`
    Che,
    /// `CHL`
    Chl,
    /// `CHN`
    Chn,
    /// `CIV`
    Civ,
    /// `CMR`
    Cmr,
    /// `COD`
    Cod,
    /// `COG`
    Cog,
    /// `COK`
    Cok,
    /// `COL`
    Col,
    /// `COM`
    Com,
    /// `CPV`
    Cpv,
    /// `CRI`
    Cri,
    /// `CUB`
    Cub,
    /// `CUW`
    Cuw,
    /// `CXR`
    Cxr,
    /// `CYM`
    Cym,
    /// `CYP`
    Cyp,
    /// `CZE`
    Cze,
    /// `DEU`
    Deu,
    /// `DJI`
    Dji,
    /// `DMA`
    Dma,
    /// `DNK`
    Dnk,
    /// `DOM`
    Dom,
    /// `DZA`
    Dza,
    /// `ECU`
    Ecu,
    /// `EGY`
    Egy,
    /// `ERI`
    Eri,
    /// `ESH`
    Esh,
    /// `ESP`
    Esp,
    /// `EST`
    Est,
    /// `ETH`
    Eth,
    /// `FIN`
    Fin,
    /// `FJI`
    Fji,
    /// `FLK`
    Flk,
    /// `FRA`
    Fra,
    /// `FRO`
    Fro,
    /// `FSM`
    Fsm,
    /// `GAB`
    Gab,
    /// `GBR`
    Gbr,
    /// `GEO`
    Geo,
    /// `GGY`
    Ggy,
    /// `GHA`
    Gha,
    /// `GIB`
    Gib,
    /// `GIN`
    Gin,
    /// `GLP`
    Glp,
    /// `GMB`
    Gmb,
    /// `GNB`
    Gnb,
    /// `GNQ`
    Gnq,
    /// `GRC`
    Grc,
    /// `GRD`
    Grd,
    /// `GRL`
    Grl,
    /// `GTM`
    Gtm,
    /// `GUF`
    Guf,
    /// `GUM`
    Gum,
    /// `GUY`
    Guy,
    /// `HKG`
    Hkg,
    /// `HMD`
    Hmd,
    /// `HND`
    Hnd,
    /// `HRV`
    Hrv,
    /// `HTI`
    Hti,
    /// `HUN`
    Hun,
    /// `IDN`
    Idn,
    /// `IMN`
    Imn,
    /// `IND`
    Ind,
    /// `IOT`
    Iot,
    /// `IRL`
    Irl,
    /// `IRN`
    Irn,
    /// `IRQ`
    Irq,
    /// `ISL`
    Isl,
    /// `ISR`
    Isr,
    /// `ITA`
    Ita,
    /// `JAM`
    Jam,
    /// `JEY`
    Jey,
    /// `JOR`
    Jor,
    /// `JPN`
    Jpn,
    /// `KAZ`
    Kaz,
    /// `KEN`
    Ken,
    /// `KGZ`
    Kgz,
    /// `KHM`
    Khm,
    /// `KIR`
    Kir,
    /// `KNA`
    Kna,
    /// `KOR`
    Kor,
    /// `KWT`
    Kwt,
    /// `LAO`
    Lao,
    /// `LBN`
    Lbn,
    /// `LBR`
    Lbr,
    /// `LBY`
    Lby,
    /// `LCA`
    Lca,
    /// `LIE`
    Lie,
    /// `LKA`
    Lka,
    /// `LSO`
    Lso,
    /// `LTU`
    Ltu,
    /// `LUX`
    Lux,
    /// `LVA`
    Lva,
    /// `MAC`
    Mac,
    /// `MAF`
    Maf,
    /// `MAR`
    Mar,
    /// `MCO`
    Mco,
    /// `MDA`
    Mda,
    /// `MDG`
    Mdg,
    /// `MDV`
    Mdv,
    /// `MEX`
    Mex,
    /// `MHL`
    Mhl,
    /// `MKD`
    Mkd,
    /// `MLI`
    Mli,
    /// `MLT`
    Mlt,
    /// `MMR`
    Mmr,
    /// `MNE`
    Mne,
    /// `MNG`
    Mng,
    /// `MNP`
    Mnp,
    /// `MOZ`
    Moz,
    /// `MRT`
    Mrt,
    /// `MSR`
    Msr,
    /// `MTQ`
    Mtq,
    /// `MUS`
    Mus,
    /// `MWI`
    Mwi,
    /// `MYS`
    Mys,
    /// `MYT`
    Myt,
    /// `NAM`
    Nam,
    /// `NCL`
    Ncl,
    /// `NER`
    Ner,
    /// `NFK`
    Nfk,
    /// `NGA`
    Nga,
    /// `NIC`
    Nic,
    /// `NIU`
    Niu,
    /// `NLD`
    Nld,
    /// `NOR`
    Nor,
    /// `NPL`
    Npl,
    /// `NRU`
    Nru,
    /// `NZL`
    Nzl,
    /// `OMN`
    Omn,
    /// `PAK`
    Pak,
    /// `PAN`
    Pan,
    /// `PCN`
    Pcn,
    /// `PER`
    Per,
    /// `PHL`
    Phl,
    /// `PLW`
    Plw,
    /// `PNG`
    Png,
    /// `POL`
    Pol,
    /// `PRI`
    Pri,
    /// `PRK`
    Prk,
    /// `PRT`
    Prt,
    /// `PRY`
    Pry,
    /// `PSE`
    Pse,
    /// `PYF`
    Pyf,
    /// `QAT`
    Qat,
    /// `REU`
    Reu,
    /// `ROU`
    Rou,
    /// `RUS`
    Rus,
    /// `RWA`
    Rwa,
    /// `SAU`
    Sau,
    /// `SDN`
    Sdn,
    /// `SEN`
    Sen,
    /// `SGP`
    Sgp,
    /// `SGS`
    Sgs,
    /// `SHN`
    Shn,
    /// `SJM`
    Sjm,
    /// `SLB`
    Slb,
    /// `SLE`
    Sle,
    /// `SLV`
    Slv,
    /// `SMR`
    Smr,
    /// `SOM`
    Som,
    /// `SPM`
    Spm,
    /// `SRB`
    Srb,
    /// `SSD`
    Ssd,
    /// `STP`
    Stp,
    /// `SUR`
    Sur,
    /// `SVK`
    Svk,
    /// `SVN`
    Svn,
    /// `SWE`
    Swe,
    /// `SWZ`
    Swz,
    /// `SXM`
    Sxm,
    /// `SYC`
    Syc,
    /// `SYR`
    Syr,
    /// `TCA`
    Tca,
    /// `TCD`
    Tcd,
    /// `TGO`
    Tgo,
    /// `THA`
    Tha,
    /// `TJK`
    Tjk,
    /// `TKL`
    Tkl,
    /// `TKM`
    Tkm,
    /// `TLS`
    Tls,
    /// `TON`
    Ton,
    /// `TTO`
    Tto,
    /// `TUN`
    Tun,
    /// `TUR`
    Tur,
    /// `TUV`
    Tuv,
    /// `TWN`
    Twn,
    /// `TZA`
    Tza,
    /// `UGA`
    Uga,
    /// `UKR`
    Ukr,
    /// `UMI`
    Umi,
    /// `UNK`
    Unk,
    /// `URY`
    Ury,
    /// `USA`
    Usa,
    /// `UZB`
    Uzb,
    /// `VAT`
    Vat,
    /// `VCT`
    Vct,
    /// `VEN`
    Ven,
    /// `VGB`
    Vgb,
    /// `VIR`
    Vir,
    /// `VNM`
    Vnm,
    /// `VUT`
    Vut,
    /// `WLF`
    Wlf,
    /// `WSM`
    Wsm,
    /// `YEM`
    Yem,
    /// `ZAF`
    Zaf,
    /// `ZMB`
    Zmb,
    /// `ZWE`
    Zwe,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl PaymentCountry {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Abw,
        Self::Afg,
        Self::Ago,
        Self::Aia,
        Self::Ala,
        Self::Alb,
        Self::And,
        Self::Ant,
        Self::Are,
        Self::Arg,
        Self::Arm,
        Self::Asm,
        Self::Ata,
        Self::Atf,
        Self::Atg,
        Self::Aus,
        Self::Aut,
        Self::Aze,
        Self::Bdi,
        Self::Bel,
        Self::Ben,
        Self::Bes,
        Self::Bfa,
        Self::Bgd,
        Self::Bgr,
        Self::Bhr,
        Self::Bhs,
        Self::Bih,
        Self::Blm,
        Self::Blr,
        Self::Blz,
        Self::Bmu,
        Self::Bol,
        Self::Bra,
        Self::Brb,
        Self::Brn,
        Self::Btn,
        Self::Bvt,
        Self::Bwa,
        Self::Caf,
        Self::Can,
        Self::Cck,
        Self::Che,
        Self::Chl,
        Self::Chn,
        Self::Civ,
        Self::Cmr,
        Self::Cod,
        Self::Cog,
        Self::Cok,
        Self::Col,
        Self::Com,
        Self::Cpv,
        Self::Cri,
        Self::Cub,
        Self::Cuw,
        Self::Cxr,
        Self::Cym,
        Self::Cyp,
        Self::Cze,
        Self::Deu,
        Self::Dji,
        Self::Dma,
        Self::Dnk,
        Self::Dom,
        Self::Dza,
        Self::Ecu,
        Self::Egy,
        Self::Eri,
        Self::Esh,
        Self::Esp,
        Self::Est,
        Self::Eth,
        Self::Fin,
        Self::Fji,
        Self::Flk,
        Self::Fra,
        Self::Fro,
        Self::Fsm,
        Self::Gab,
        Self::Gbr,
        Self::Geo,
        Self::Ggy,
        Self::Gha,
        Self::Gib,
        Self::Gin,
        Self::Glp,
        Self::Gmb,
        Self::Gnb,
        Self::Gnq,
        Self::Grc,
        Self::Grd,
        Self::Grl,
        Self::Gtm,
        Self::Guf,
        Self::Gum,
        Self::Guy,
        Self::Hkg,
        Self::Hmd,
        Self::Hnd,
        Self::Hrv,
        Self::Hti,
        Self::Hun,
        Self::Idn,
        Self::Imn,
        Self::Ind,
        Self::Iot,
        Self::Irl,
        Self::Irn,
        Self::Irq,
        Self::Isl,
        Self::Isr,
        Self::Ita,
        Self::Jam,
        Self::Jey,
        Self::Jor,
        Self::Jpn,
        Self::Kaz,
        Self::Ken,
        Self::Kgz,
        Self::Khm,
        Self::Kir,
        Self::Kna,
        Self::Kor,
        Self::Kwt,
        Self::Lao,
        Self::Lbn,
        Self::Lbr,
        Self::Lby,
        Self::Lca,
        Self::Lie,
        Self::Lka,
        Self::Lso,
        Self::Ltu,
        Self::Lux,
        Self::Lva,
        Self::Mac,
        Self::Maf,
        Self::Mar,
        Self::Mco,
        Self::Mda,
        Self::Mdg,
        Self::Mdv,
        Self::Mex,
        Self::Mhl,
        Self::Mkd,
        Self::Mli,
        Self::Mlt,
        Self::Mmr,
        Self::Mne,
        Self::Mng,
        Self::Mnp,
        Self::Moz,
        Self::Mrt,
        Self::Msr,
        Self::Mtq,
        Self::Mus,
        Self::Mwi,
        Self::Mys,
        Self::Myt,
        Self::Nam,
        Self::Ncl,
        Self::Ner,
        Self::Nfk,
        Self::Nga,
        Self::Nic,
        Self::Niu,
        Self::Nld,
        Self::Nor,
        Self::Npl,
        Self::Nru,
        Self::Nzl,
        Self::Omn,
        Self::Pak,
        Self::Pan,
        Self::Pcn,
        Self::Per,
        Self::Phl,
        Self::Plw,
        Self::Png,
        Self::Pol,
        Self::Pri,
        Self::Prk,
        Self::Prt,
        Self::Pry,
        Self::Pse,
        Self::Pyf,
        Self::Qat,
        Self::Reu,
        Self::Rou,
        Self::Rus,
        Self::Rwa,
        Self::Sau,
        Self::Sdn,
        Self::Sen,
        Self::Sgp,
        Self::Sgs,
        Self::Shn,
        Self::Sjm,
        Self::Slb,
        Self::Sle,
        Self::Slv,
        Self::Smr,
        Self::Som,
        Self::Spm,
        Self::Srb,
        Self::Ssd,
        Self::Stp,
        Self::Sur,
        Self::Svk,
        Self::Svn,
        Self::Swe,
        Self::Swz,
        Self::Sxm,
        Self::Syc,
        Self::Syr,
        Self::Tca,
        Self::Tcd,
        Self::Tgo,
        Self::Tha,
        Self::Tjk,
        Self::Tkl,
        Self::Tkm,
        Self::Tls,
        Self::Ton,
        Self::Tto,
        Self::Tun,
        Self::Tur,
        Self::Tuv,
        Self::Twn,
        Self::Tza,
        Self::Uga,
        Self::Ukr,
        Self::Umi,
        Self::Unk,
        Self::Ury,
        Self::Usa,
        Self::Uzb,
        Self::Vat,
        Self::Vct,
        Self::Ven,
        Self::Vgb,
        Self::Vir,
        Self::Vnm,
        Self::Vut,
        Self::Wlf,
        Self::Wsm,
        Self::Yem,
        Self::Zaf,
        Self::Zmb,
        Self::Zwe,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl PaymentCountry {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Abw => "ABW",
            Self::Afg => "AFG",
            Self::Ago => "AGO",
            Self::Aia => "AIA",
            Self::Ala => "ALA",
            Self::Alb => "ALB",
            Self::And => "AND",
            Self::Ant => "ANT",
            Self::Are => "ARE",
            Self::Arg => "ARG",
            Self::Arm => "ARM",
            Self::Asm => "ASM",
            Self::Ata => "ATA",
            Self::Atf => "ATF",
            Self::Atg => "ATG",
            Self::Aus => "AUS",
            Self::Aut => "AUT",
            Self::Aze => "AZE",
            Self::Bdi => "BDI",
            Self::Bel => "BEL",
            Self::Ben => "BEN",
            Self::Bes => "BES",
            Self::Bfa => "BFA",
            Self::Bgd => "BGD",
            Self::Bgr => "BGR",
            Self::Bhr => "BHR",
            Self::Bhs => "BHS",
            Self::Bih => "BIH",
            Self::Blm => "BLM",
            Self::Blr => "BLR",
            Self::Blz => "BLZ",
            Self::Bmu => "BMU",
            Self::Bol => "BOL",
            Self::Bra => "BRA",
            Self::Brb => "BRB",
            Self::Brn => "BRN",
            Self::Btn => "BTN",
            Self::Bvt => "BVT",
            Self::Bwa => "BWA",
            Self::Caf => "CAF",
            Self::Can => "CAN",
            Self::Cck => "CCK",
            Self::Che => "CHE",
            Self::Chl => "CHL",
            Self::Chn => "CHN",
            Self::Civ => "CIV",
            Self::Cmr => "CMR",
            Self::Cod => "COD",
            Self::Cog => "COG",
            Self::Cok => "COK",
            Self::Col => "COL",
            Self::Com => "COM",
            Self::Cpv => "CPV",
            Self::Cri => "CRI",
            Self::Cub => "CUB",
            Self::Cuw => "CUW",
            Self::Cxr => "CXR",
            Self::Cym => "CYM",
            Self::Cyp => "CYP",
            Self::Cze => "CZE",
            Self::Deu => "DEU",
            Self::Dji => "DJI",
            Self::Dma => "DMA",
            Self::Dnk => "DNK",
            Self::Dom => "DOM",
            Self::Dza => "DZA",
            Self::Ecu => "ECU",
            Self::Egy => "EGY",
            Self::Eri => "ERI",
            Self::Esh => "ESH",
            Self::Esp => "ESP",
            Self::Est => "EST",
            Self::Eth => "ETH",
            Self::Fin => "FIN",
            Self::Fji => "FJI",
            Self::Flk => "FLK",
            Self::Fra => "FRA",
            Self::Fro => "FRO",
            Self::Fsm => "FSM",
            Self::Gab => "GAB",
            Self::Gbr => "GBR",
            Self::Geo => "GEO",
            Self::Ggy => "GGY",
            Self::Gha => "GHA",
            Self::Gib => "GIB",
            Self::Gin => "GIN",
            Self::Glp => "GLP",
            Self::Gmb => "GMB",
            Self::Gnb => "GNB",
            Self::Gnq => "GNQ",
            Self::Grc => "GRC",
            Self::Grd => "GRD",
            Self::Grl => "GRL",
            Self::Gtm => "GTM",
            Self::Guf => "GUF",
            Self::Gum => "GUM",
            Self::Guy => "GUY",
            Self::Hkg => "HKG",
            Self::Hmd => "HMD",
            Self::Hnd => "HND",
            Self::Hrv => "HRV",
            Self::Hti => "HTI",
            Self::Hun => "HUN",
            Self::Idn => "IDN",
            Self::Imn => "IMN",
            Self::Ind => "IND",
            Self::Iot => "IOT",
            Self::Irl => "IRL",
            Self::Irn => "IRN",
            Self::Irq => "IRQ",
            Self::Isl => "ISL",
            Self::Isr => "ISR",
            Self::Ita => "ITA",
            Self::Jam => "JAM",
            Self::Jey => "JEY",
            Self::Jor => "JOR",
            Self::Jpn => "JPN",
            Self::Kaz => "KAZ",
            Self::Ken => "KEN",
            Self::Kgz => "KGZ",
            Self::Khm => "KHM",
            Self::Kir => "KIR",
            Self::Kna => "KNA",
            Self::Kor => "KOR",
            Self::Kwt => "KWT",
            Self::Lao => "LAO",
            Self::Lbn => "LBN",
            Self::Lbr => "LBR",
            Self::Lby => "LBY",
            Self::Lca => "LCA",
            Self::Lie => "LIE",
            Self::Lka => "LKA",
            Self::Lso => "LSO",
            Self::Ltu => "LTU",
            Self::Lux => "LUX",
            Self::Lva => "LVA",
            Self::Mac => "MAC",
            Self::Maf => "MAF",
            Self::Mar => "MAR",
            Self::Mco => "MCO",
            Self::Mda => "MDA",
            Self::Mdg => "MDG",
            Self::Mdv => "MDV",
            Self::Mex => "MEX",
            Self::Mhl => "MHL",
            Self::Mkd => "MKD",
            Self::Mli => "MLI",
            Self::Mlt => "MLT",
            Self::Mmr => "MMR",
            Self::Mne => "MNE",
            Self::Mng => "MNG",
            Self::Mnp => "MNP",
            Self::Moz => "MOZ",
            Self::Mrt => "MRT",
            Self::Msr => "MSR",
            Self::Mtq => "MTQ",
            Self::Mus => "MUS",
            Self::Mwi => "MWI",
            Self::Mys => "MYS",
            Self::Myt => "MYT",
            Self::Nam => "NAM",
            Self::Ncl => "NCL",
            Self::Ner => "NER",
            Self::Nfk => "NFK",
            Self::Nga => "NGA",
            Self::Nic => "NIC",
            Self::Niu => "NIU",
            Self::Nld => "NLD",
            Self::Nor => "NOR",
            Self::Npl => "NPL",
            Self::Nru => "NRU",
            Self::Nzl => "NZL",
            Self::Omn => "OMN",
            Self::Pak => "PAK",
            Self::Pan => "PAN",
            Self::Pcn => "PCN",
            Self::Per => "PER",
            Self::Phl => "PHL",
            Self::Plw => "PLW",
            Self::Png => "PNG",
            Self::Pol => "POL",
            Self::Pri => "PRI",
            Self::Prk => "PRK",
            Self::Prt => "PRT",
            Self::Pry => "PRY",
            Self::Pse => "PSE",
            Self::Pyf => "PYF",
            Self::Qat => "QAT",
            Self::Reu => "REU",
            Self::Rou => "ROU",
            Self::Rus => "RUS",
            Self::Rwa => "RWA",
            Self::Sau => "SAU",
            Self::Sdn => "SDN",
            Self::Sen => "SEN",
            Self::Sgp => "SGP",
            Self::Sgs => "SGS",
            Self::Shn => "SHN",
            Self::Sjm => "SJM",
            Self::Slb => "SLB",
            Self::Sle => "SLE",
            Self::Slv => "SLV",
            Self::Smr => "SMR",
            Self::Som => "SOM",
            Self::Spm => "SPM",
            Self::Srb => "SRB",
            Self::Ssd => "SSD",
            Self::Stp => "STP",
            Self::Sur => "SUR",
            Self::Svk => "SVK",
            Self::Svn => "SVN",
            Self::Swe => "SWE",
            Self::Swz => "SWZ",
            Self::Sxm => "SXM",
            Self::Syc => "SYC",
            Self::Syr => "SYR",
            Self::Tca => "TCA",
            Self::Tcd => "TCD",
            Self::Tgo => "TGO",
            Self::Tha => "THA",
            Self::Tjk => "TJK",
            Self::Tkl => "TKL",
            Self::Tkm => "TKM",
            Self::Tls => "TLS",
            Self::Ton => "TON",
            Self::Tto => "TTO",
            Self::Tun => "TUN",
            Self::Tur => "TUR",
            Self::Tuv => "TUV",
            Self::Twn => "TWN",
            Self::Tza => "TZA",
            Self::Uga => "UGA",
            Self::Ukr => "UKR",
            Self::Umi => "UMI",
            Self::Unk => "UNK",
            Self::Ury => "URY",
            Self::Usa => "USA",
            Self::Uzb => "UZB",
            Self::Vat => "VAT",
            Self::Vct => "VCT",
            Self::Ven => "VEN",
            Self::Vgb => "VGB",
            Self::Vir => "VIR",
            Self::Vnm => "VNM",
            Self::Vut => "VUT",
            Self::Wlf => "WLF",
            Self::Wsm => "WSM",
            Self::Yem => "YEM",
            Self::Zaf => "ZAF",
            Self::Zmb => "ZMB",
            Self::Zwe => "ZWE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for PaymentCountry {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for PaymentCountry {
    fn from(text: &str) -> Self {
        match text {
            "ABW" => Self::Abw,
            "AFG" => Self::Afg,
            "AGO" => Self::Ago,
            "AIA" => Self::Aia,
            "ALA" => Self::Ala,
            "ALB" => Self::Alb,
            "AND" => Self::And,
            "ANT" => Self::Ant,
            "ARE" => Self::Are,
            "ARG" => Self::Arg,
            "ARM" => Self::Arm,
            "ASM" => Self::Asm,
            "ATA" => Self::Ata,
            "ATF" => Self::Atf,
            "ATG" => Self::Atg,
            "AUS" => Self::Aus,
            "AUT" => Self::Aut,
            "AZE" => Self::Aze,
            "BDI" => Self::Bdi,
            "BEL" => Self::Bel,
            "BEN" => Self::Ben,
            "BES" => Self::Bes,
            "BFA" => Self::Bfa,
            "BGD" => Self::Bgd,
            "BGR" => Self::Bgr,
            "BHR" => Self::Bhr,
            "BHS" => Self::Bhs,
            "BIH" => Self::Bih,
            "BLM" => Self::Blm,
            "BLR" => Self::Blr,
            "BLZ" => Self::Blz,
            "BMU" => Self::Bmu,
            "BOL" => Self::Bol,
            "BRA" => Self::Bra,
            "BRB" => Self::Brb,
            "BRN" => Self::Brn,
            "BTN" => Self::Btn,
            "BVT" => Self::Bvt,
            "BWA" => Self::Bwa,
            "CAF" => Self::Caf,
            "CAN" => Self::Can,
            "CCK" => Self::Cck,
            "CHE" => Self::Che,
            "CHL" => Self::Chl,
            "CHN" => Self::Chn,
            "CIV" => Self::Civ,
            "CMR" => Self::Cmr,
            "COD" => Self::Cod,
            "COG" => Self::Cog,
            "COK" => Self::Cok,
            "COL" => Self::Col,
            "COM" => Self::Com,
            "CPV" => Self::Cpv,
            "CRI" => Self::Cri,
            "CUB" => Self::Cub,
            "CUW" => Self::Cuw,
            "CXR" => Self::Cxr,
            "CYM" => Self::Cym,
            "CYP" => Self::Cyp,
            "CZE" => Self::Cze,
            "DEU" => Self::Deu,
            "DJI" => Self::Dji,
            "DMA" => Self::Dma,
            "DNK" => Self::Dnk,
            "DOM" => Self::Dom,
            "DZA" => Self::Dza,
            "ECU" => Self::Ecu,
            "EGY" => Self::Egy,
            "ERI" => Self::Eri,
            "ESH" => Self::Esh,
            "ESP" => Self::Esp,
            "EST" => Self::Est,
            "ETH" => Self::Eth,
            "FIN" => Self::Fin,
            "FJI" => Self::Fji,
            "FLK" => Self::Flk,
            "FRA" => Self::Fra,
            "FRO" => Self::Fro,
            "FSM" => Self::Fsm,
            "GAB" => Self::Gab,
            "GBR" => Self::Gbr,
            "GEO" => Self::Geo,
            "GGY" => Self::Ggy,
            "GHA" => Self::Gha,
            "GIB" => Self::Gib,
            "GIN" => Self::Gin,
            "GLP" => Self::Glp,
            "GMB" => Self::Gmb,
            "GNB" => Self::Gnb,
            "GNQ" => Self::Gnq,
            "GRC" => Self::Grc,
            "GRD" => Self::Grd,
            "GRL" => Self::Grl,
            "GTM" => Self::Gtm,
            "GUF" => Self::Guf,
            "GUM" => Self::Gum,
            "GUY" => Self::Guy,
            "HKG" => Self::Hkg,
            "HMD" => Self::Hmd,
            "HND" => Self::Hnd,
            "HRV" => Self::Hrv,
            "HTI" => Self::Hti,
            "HUN" => Self::Hun,
            "IDN" => Self::Idn,
            "IMN" => Self::Imn,
            "IND" => Self::Ind,
            "IOT" => Self::Iot,
            "IRL" => Self::Irl,
            "IRN" => Self::Irn,
            "IRQ" => Self::Irq,
            "ISL" => Self::Isl,
            "ISR" => Self::Isr,
            "ITA" => Self::Ita,
            "JAM" => Self::Jam,
            "JEY" => Self::Jey,
            "JOR" => Self::Jor,
            "JPN" => Self::Jpn,
            "KAZ" => Self::Kaz,
            "KEN" => Self::Ken,
            "KGZ" => Self::Kgz,
            "KHM" => Self::Khm,
            "KIR" => Self::Kir,
            "KNA" => Self::Kna,
            "KOR" => Self::Kor,
            "KWT" => Self::Kwt,
            "LAO" => Self::Lao,
            "LBN" => Self::Lbn,
            "LBR" => Self::Lbr,
            "LBY" => Self::Lby,
            "LCA" => Self::Lca,
            "LIE" => Self::Lie,
            "LKA" => Self::Lka,
            "LSO" => Self::Lso,
            "LTU" => Self::Ltu,
            "LUX" => Self::Lux,
            "LVA" => Self::Lva,
            "MAC" => Self::Mac,
            "MAF" => Self::Maf,
            "MAR" => Self::Mar,
            "MCO" => Self::Mco,
            "MDA" => Self::Mda,
            "MDG" => Self::Mdg,
            "MDV" => Self::Mdv,
            "MEX" => Self::Mex,
            "MHL" => Self::Mhl,
            "MKD" => Self::Mkd,
            "MLI" => Self::Mli,
            "MLT" => Self::Mlt,
            "MMR" => Self::Mmr,
            "MNE" => Self::Mne,
            "MNG" => Self::Mng,
            "MNP" => Self::Mnp,
            "MOZ" => Self::Moz,
            "MRT" => Self::Mrt,
            "MSR" => Self::Msr,
            "MTQ" => Self::Mtq,
            "MUS" => Self::Mus,
            "MWI" => Self::Mwi,
            "MYS" => Self::Mys,
            "MYT" => Self::Myt,
            "NAM" => Self::Nam,
            "NCL" => Self::Ncl,
            "NER" => Self::Ner,
            "NFK" => Self::Nfk,
            "NGA" => Self::Nga,
            "NIC" => Self::Nic,
            "NIU" => Self::Niu,
            "NLD" => Self::Nld,
            "NOR" => Self::Nor,
            "NPL" => Self::Npl,
            "NRU" => Self::Nru,
            "NZL" => Self::Nzl,
            "OMN" => Self::Omn,
            "PAK" => Self::Pak,
            "PAN" => Self::Pan,
            "PCN" => Self::Pcn,
            "PER" => Self::Per,
            "PHL" => Self::Phl,
            "PLW" => Self::Plw,
            "PNG" => Self::Png,
            "POL" => Self::Pol,
            "PRI" => Self::Pri,
            "PRK" => Self::Prk,
            "PRT" => Self::Prt,
            "PRY" => Self::Pry,
            "PSE" => Self::Pse,
            "PYF" => Self::Pyf,
            "QAT" => Self::Qat,
            "REU" => Self::Reu,
            "ROU" => Self::Rou,
            "RUS" => Self::Rus,
            "RWA" => Self::Rwa,
            "SAU" => Self::Sau,
            "SDN" => Self::Sdn,
            "SEN" => Self::Sen,
            "SGP" => Self::Sgp,
            "SGS" => Self::Sgs,
            "SHN" => Self::Shn,
            "SJM" => Self::Sjm,
            "SLB" => Self::Slb,
            "SLE" => Self::Sle,
            "SLV" => Self::Slv,
            "SMR" => Self::Smr,
            "SOM" => Self::Som,
            "SPM" => Self::Spm,
            "SRB" => Self::Srb,
            "SSD" => Self::Ssd,
            "STP" => Self::Stp,
            "SUR" => Self::Sur,
            "SVK" => Self::Svk,
            "SVN" => Self::Svn,
            "SWE" => Self::Swe,
            "SWZ" => Self::Swz,
            "SXM" => Self::Sxm,
            "SYC" => Self::Syc,
            "SYR" => Self::Syr,
            "TCA" => Self::Tca,
            "TCD" => Self::Tcd,
            "TGO" => Self::Tgo,
            "THA" => Self::Tha,
            "TJK" => Self::Tjk,
            "TKL" => Self::Tkl,
            "TKM" => Self::Tkm,
            "TLS" => Self::Tls,
            "TON" => Self::Ton,
            "TTO" => Self::Tto,
            "TUN" => Self::Tun,
            "TUR" => Self::Tur,
            "TUV" => Self::Tuv,
            "TWN" => Self::Twn,
            "TZA" => Self::Tza,
            "UGA" => Self::Uga,
            "UKR" => Self::Ukr,
            "UMI" => Self::Umi,
            "UNK" => Self::Unk,
            "URY" => Self::Ury,
            "USA" => Self::Usa,
            "UZB" => Self::Uzb,
            "VAT" => Self::Vat,
            "VCT" => Self::Vct,
            "VEN" => Self::Ven,
            "VGB" => Self::Vgb,
            "VIR" => Self::Vir,
            "VNM" => Self::Vnm,
            "VUT" => Self::Vut,
            "WLF" => Self::Wlf,
            "WSM" => Self::Wsm,
            "YEM" => Self::Yem,
            "ZAF" => Self::Zaf,
            "ZMB" => Self::Zmb,
            "ZWE" => Self::Zwe,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&PaymentCountry> for PaymentCountry {
    fn from(value: &PaymentCountry) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for PaymentCountry {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for PaymentCountry {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for PaymentCountry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for PaymentCountry {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for PaymentCountry {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
