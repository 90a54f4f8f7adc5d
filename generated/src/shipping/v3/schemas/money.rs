// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/money.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// An amount of money.
///
/// As answers hold it; requests take [`MoneyInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// The currency.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"USD"`.
    pub currency: Option<Currency>,
    /// The amount.
    ///
    /// - May be null, which reads as absent.
    pub amount: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Money {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "currency" => member.value(&mut self.currency),
            "amount" => member.value(&mut self.amount),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Money {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Money {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "currency", &self.currency)?;
        runtime::encode::optional(map, "amount", &self.amount)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// An amount of money.
///
/// As requests hold it; answers hold [`Money`].
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyInput {
    /// The currency.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - For example `"USD"`.
    pub currency: Currency,
    /// The amount.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub amount: runtime::Number,
}

impl MoneyInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        currency: impl Into<Currency>,
        amount: impl Into<runtime::Number>,
    ) -> Self {
        Self {
            currency: currency.into(),
            amount: amount.into(),
        }
    }
}

impl runtime::Validate for MoneyInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.currency, &at.spelled("/currency"));
            validate::known(
                value.is_known(),
                value,
                &Currency::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        {
            let (value, at) = (&self.amount, &at.spelled("/amount"));
            validate::finite(*value, rules::FINITE, at, found);
        }
    }
}

impl runtime::encode::Encode for MoneyInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "currency", &self.currency)?;
        runtime::encode::required(map, "amount", &self.amount)?;
        Ok(())
    }
}

impl serde::Serialize for MoneyInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A currency by its three letters in ISO 4217.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Currency {
    /// `AED`
    Aed,
    /// `AFN`
    Afn,
    /// `ALL`
    All,
    /// `AMD`
    Amd,
    /// `ANG`
    Ang,
    /// `AOA`
    Aoa,
    /// `ARS`
    Ars,
    /// `AUD`
    Aud,
    /// `AWG`
    Awg,
    /// `AZN`
    Azn,
    /// `BAM`
    Bam,
    /// `BBD`
    Bbd,
    /// `BDT`
    Bdt,
    /// `BGN`
    Bgn,
    /// `BHD`
    Bhd,
    /// `BIF`
    Bif,
    /// `BMD`
    Bmd,
    /// `BND`
    Bnd,
    /// `BOB`
    Bob,
    /// `BOV`
    Bov,
    /// `BRL`
    Brl,
    /// `BSD`
    Bsd,
    /// `BTN`
    Btn,
    /// `BWP`
    Bwp,
    /// `BYN`
    Byn,
    /// `BZD`
    Bzd,
    /// `CAD`
    Cad,
    /// `CDF`
    Cdf,
    /// `CHE`
    Che,
    /// `CHF`
    Chf,
    /// `CHW`
    Chw,
    /// `CLF`
    Clf,
    /// `CLP`
    Clp,
    /// `CNY`
    Cny,
    /// `COP`
    Cop,
    /// `COU`
    Cou,
    /// `CRC`
    Crc,
    /// `CUC`
    Cuc,
    /// `CUP`
    Cup,
    /// `CVE`
    Cve,
    /// `CZK`
    Czk,
    /// `DJF`
    Djf,
    /// `DKK`
    Dkk,
    /// `DOP`
    Dop,
    /// `DZD`
    Dzd,
    /// `EGP`
    Egp,
    /// `ERN`
    Ern,
    /// `ETB`
    Etb,
    /// `EUR`
    Eur,
    /// `FJD`
    Fjd,
    /// `FKP`
    Fkp,
    /// `GBP`
    Gbp,
    /// `GEL`
    Gel,
    /// `GHS`
    Ghs,
    /// `GIP`
    Gip,
    /// `GMD`
    Gmd,
    /// `GNF`
    Gnf,
    /// `GTQ`
    Gtq,
    /// `GYD`
    Gyd,
    /// `HKD`
    Hkd,
    /// `HNL`
    Hnl,
    /// `HRK`
    Hrk,
    /// `HTG`
    Htg,
    /// `HUF`
    Huf,
    /// `IDR`
    Idr,
    /// `ILS`
    Ils,
    /// `INR`
    Inr,
    /// `IQD`
    Iqd,
    /// `IRR`
    Irr,
    /// `ISK`
    Isk,
    /// `JMD`
    Jmd,
    /// `JOD`
    Jod,
    /// `JPY`
    Jpy,
    /// `KES`
    Kes,
    /// `KGS`
    Kgs,
    /// `KHR`
    Khr,
    /// `KMF`
    Kmf,
    /// `KPW`
    Kpw,
    /// `KRW`
    Krw,
    /// `KWD`
    Kwd,
    /// `KYD`
    Kyd,
    /// `KZT`
    Kzt,
    /// `LAK`
    Lak,
    /// `LBP`
    Lbp,
    /// `LKR`
    Lkr,
    /// `LRD`
    Lrd,
    /// `LSL`
    Lsl,
    /// `LYD`
    Lyd,
    /// `MAD`
    Mad,
    /// `MDL`
    Mdl,
    /// `MGA`
    Mga,
    /// `MKD`
    Mkd,
    /// `MMK`
    Mmk,
    /// `MNT`
    Mnt,
    /// `MOP`
    Mop,
    /// `MRU`
    Mru,
    /// `MUR`
    Mur,
    /// `MVR`
    Mvr,
    /// `MWK`
    Mwk,
    /// `MXN`
    Mxn,
    /// `MXV`
    Mxv,
    /// `MYR`
    Myr,
    /// `MZN`
    Mzn,
    /// `NAD`
    Nad,
    /// `NGN`
    Ngn,
    /// `NIO`
    Nio,
    /// `NOK`
    Nok,
    /// `NPR`
    Npr,
    /// `NZD`
    Nzd,
    /// `OMR`
    Omr,
    /// `PAB`
    Pab,
    /// `PEN`
    Pen,
    /// `PGK`
    Pgk,
    /// `PHP`
    Php,
    /// `PKR`
    Pkr,
    /// `PLN`
    Pln,
    /// `PYG`
    Pyg,
    /// `QAR`
    Qar,
    /// `RON`
    Ron,
    /// `RSD`
    Rsd,
    /// `RUB`
    Rub,
    /// `RWF`
    Rwf,
    /// `SAR`
    Sar,
    /// `SBD`
    Sbd,
    /// `SCR`
    Scr,
    /// `SDG`
    Sdg,
    /// `SEK`
    Sek,
    /// `SGD`
    Sgd,
    /// `SHP`
    Shp,
    /// `SLL`
    Sll,
    /// `SOS`
    Sos,
    /// `SRD`
    Srd,
    /// `SSP`
    Ssp,
    /// `STN`
    Stn,
    /// `SVC`
    Svc,
    /// `SYP`
    Syp,
    /// `SZL`
    Szl,
    /// `THB`
    Thb,
    /// `TJS`
    Tjs,
    /// `TMT`
    Tmt,
    /// `TND`
    Tnd,
    /// `TOP`
    Top,
    /// `TRY`
    Try,
    /// `TTD`
    Ttd,
    /// `TWD`
    Twd,
    /// `TZS`
    Tzs,
    /// `UAH`
    Uah,
    /// `UGX`
    Ugx,
    /// `USD`
    Usd,
    /// `USN`
    Usn,
    /// `UYI`
    Uyi,
    /// `UYU`
    Uyu,
    /// `UYW`
    Uyw,
    /// `UZS`
    Uzs,
    /// `VES`
    Ves,
    /// `VND`
    Vnd,
    /// `VUV`
    Vuv,
    /// `WST`
    Wst,
    /// `XAF`
    Xaf,
    /// `XAU`
    Xau,
    /// `XBA`
    Xba,
    /// `XBB`
    Xbb,
    /// `XBC`
    Xbc,
    /// `XBD`
    Xbd,
    /// `XCD`
    Xcd,
    /// `XDR`
    Xdr,
    /// `XOF`
    Xof,
    /// `XPD`
    Xpd,
    /// `XPF`
    Xpf,
    /// `XPT`
    Xpt,
    /// `XSU`
    Xsu,
    /// `XTS`
    Xts,
    /// `XXX`
    Xxx,
    /// `YER`
    Yer,
    /// `ZAR`
    Zar,
    /// `ZMW`
    Zmw,
    /// `ZWL`
    Zwl,
    /// `XAG`
    ///
    /// The documents of 2022 say so.
    Xag,
    /// `XUA`
    ///
    /// The documents of 2022 say so.
    Xua,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Currency {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Aed,
        Self::Afn,
        Self::All,
        Self::Amd,
        Self::Ang,
        Self::Aoa,
        Self::Ars,
        Self::Aud,
        Self::Awg,
        Self::Azn,
        Self::Bam,
        Self::Bbd,
        Self::Bdt,
        Self::Bgn,
        Self::Bhd,
        Self::Bif,
        Self::Bmd,
        Self::Bnd,
        Self::Bob,
        Self::Bov,
        Self::Brl,
        Self::Bsd,
        Self::Btn,
        Self::Bwp,
        Self::Byn,
        Self::Bzd,
        Self::Cad,
        Self::Cdf,
        Self::Che,
        Self::Chf,
        Self::Chw,
        Self::Clf,
        Self::Clp,
        Self::Cny,
        Self::Cop,
        Self::Cou,
        Self::Crc,
        Self::Cuc,
        Self::Cup,
        Self::Cve,
        Self::Czk,
        Self::Djf,
        Self::Dkk,
        Self::Dop,
        Self::Dzd,
        Self::Egp,
        Self::Ern,
        Self::Etb,
        Self::Eur,
        Self::Fjd,
        Self::Fkp,
        Self::Gbp,
        Self::Gel,
        Self::Ghs,
        Self::Gip,
        Self::Gmd,
        Self::Gnf,
        Self::Gtq,
        Self::Gyd,
        Self::Hkd,
        Self::Hnl,
        Self::Hrk,
        Self::Htg,
        Self::Huf,
        Self::Idr,
        Self::Ils,
        Self::Inr,
        Self::Iqd,
        Self::Irr,
        Self::Isk,
        Self::Jmd,
        Self::Jod,
        Self::Jpy,
        Self::Kes,
        Self::Kgs,
        Self::Khr,
        Self::Kmf,
        Self::Kpw,
        Self::Krw,
        Self::Kwd,
        Self::Kyd,
        Self::Kzt,
        Self::Lak,
        Self::Lbp,
        Self::Lkr,
        Self::Lrd,
        Self::Lsl,
        Self::Lyd,
        Self::Mad,
        Self::Mdl,
        Self::Mga,
        Self::Mkd,
        Self::Mmk,
        Self::Mnt,
        Self::Mop,
        Self::Mru,
        Self::Mur,
        Self::Mvr,
        Self::Mwk,
        Self::Mxn,
        Self::Mxv,
        Self::Myr,
        Self::Mzn,
        Self::Nad,
        Self::Ngn,
        Self::Nio,
        Self::Nok,
        Self::Npr,
        Self::Nzd,
        Self::Omr,
        Self::Pab,
        Self::Pen,
        Self::Pgk,
        Self::Php,
        Self::Pkr,
        Self::Pln,
        Self::Pyg,
        Self::Qar,
        Self::Ron,
        Self::Rsd,
        Self::Rub,
        Self::Rwf,
        Self::Sar,
        Self::Sbd,
        Self::Scr,
        Self::Sdg,
        Self::Sek,
        Self::Sgd,
        Self::Shp,
        Self::Sll,
        Self::Sos,
        Self::Srd,
        Self::Ssp,
        Self::Stn,
        Self::Svc,
        Self::Syp,
        Self::Szl,
        Self::Thb,
        Self::Tjs,
        Self::Tmt,
        Self::Tnd,
        Self::Top,
        Self::Try,
        Self::Ttd,
        Self::Twd,
        Self::Tzs,
        Self::Uah,
        Self::Ugx,
        Self::Usd,
        Self::Usn,
        Self::Uyi,
        Self::Uyu,
        Self::Uyw,
        Self::Uzs,
        Self::Ves,
        Self::Vnd,
        Self::Vuv,
        Self::Wst,
        Self::Xaf,
        Self::Xau,
        Self::Xba,
        Self::Xbb,
        Self::Xbc,
        Self::Xbd,
        Self::Xcd,
        Self::Xdr,
        Self::Xof,
        Self::Xpd,
        Self::Xpf,
        Self::Xpt,
        Self::Xsu,
        Self::Xts,
        Self::Xxx,
        Self::Yer,
        Self::Zar,
        Self::Zmw,
        Self::Zwl,
        Self::Xag,
        Self::Xua,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Currency {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aed => "AED",
            Self::Afn => "AFN",
            Self::All => "ALL",
            Self::Amd => "AMD",
            Self::Ang => "ANG",
            Self::Aoa => "AOA",
            Self::Ars => "ARS",
            Self::Aud => "AUD",
            Self::Awg => "AWG",
            Self::Azn => "AZN",
            Self::Bam => "BAM",
            Self::Bbd => "BBD",
            Self::Bdt => "BDT",
            Self::Bgn => "BGN",
            Self::Bhd => "BHD",
            Self::Bif => "BIF",
            Self::Bmd => "BMD",
            Self::Bnd => "BND",
            Self::Bob => "BOB",
            Self::Bov => "BOV",
            Self::Brl => "BRL",
            Self::Bsd => "BSD",
            Self::Btn => "BTN",
            Self::Bwp => "BWP",
            Self::Byn => "BYN",
            Self::Bzd => "BZD",
            Self::Cad => "CAD",
            Self::Cdf => "CDF",
            Self::Che => "CHE",
            Self::Chf => "CHF",
            Self::Chw => "CHW",
            Self::Clf => "CLF",
            Self::Clp => "CLP",
            Self::Cny => "CNY",
            Self::Cop => "COP",
            Self::Cou => "COU",
            Self::Crc => "CRC",
            Self::Cuc => "CUC",
            Self::Cup => "CUP",
            Self::Cve => "CVE",
            Self::Czk => "CZK",
            Self::Djf => "DJF",
            Self::Dkk => "DKK",
            Self::Dop => "DOP",
            Self::Dzd => "DZD",
            Self::Egp => "EGP",
            Self::Ern => "ERN",
            Self::Etb => "ETB",
            Self::Eur => "EUR",
            Self::Fjd => "FJD",
            Self::Fkp => "FKP",
            Self::Gbp => "GBP",
            Self::Gel => "GEL",
            Self::Ghs => "GHS",
            Self::Gip => "GIP",
            Self::Gmd => "GMD",
            Self::Gnf => "GNF",
            Self::Gtq => "GTQ",
            Self::Gyd => "GYD",
            Self::Hkd => "HKD",
            Self::Hnl => "HNL",
            Self::Hrk => "HRK",
            Self::Htg => "HTG",
            Self::Huf => "HUF",
            Self::Idr => "IDR",
            Self::Ils => "ILS",
            Self::Inr => "INR",
            Self::Iqd => "IQD",
            Self::Irr => "IRR",
            Self::Isk => "ISK",
            Self::Jmd => "JMD",
            Self::Jod => "JOD",
            Self::Jpy => "JPY",
            Self::Kes => "KES",
            Self::Kgs => "KGS",
            Self::Khr => "KHR",
            Self::Kmf => "KMF",
            Self::Kpw => "KPW",
            Self::Krw => "KRW",
            Self::Kwd => "KWD",
            Self::Kyd => "KYD",
            Self::Kzt => "KZT",
            Self::Lak => "LAK",
            Self::Lbp => "LBP",
            Self::Lkr => "LKR",
            Self::Lrd => "LRD",
            Self::Lsl => "LSL",
            Self::Lyd => "LYD",
            Self::Mad => "MAD",
            Self::Mdl => "MDL",
            Self::Mga => "MGA",
            Self::Mkd => "MKD",
            Self::Mmk => "MMK",
            Self::Mnt => "MNT",
            Self::Mop => "MOP",
            Self::Mru => "MRU",
            Self::Mur => "MUR",
            Self::Mvr => "MVR",
            Self::Mwk => "MWK",
            Self::Mxn => "MXN",
            Self::Mxv => "MXV",
            Self::Myr => "MYR",
            Self::Mzn => "MZN",
            Self::Nad => "NAD",
            Self::Ngn => "NGN",
            Self::Nio => "NIO",
            Self::Nok => "NOK",
            Self::Npr => "NPR",
            Self::Nzd => "NZD",
            Self::Omr => "OMR",
            Self::Pab => "PAB",
            Self::Pen => "PEN",
            Self::Pgk => "PGK",
            Self::Php => "PHP",
            Self::Pkr => "PKR",
            Self::Pln => "PLN",
            Self::Pyg => "PYG",
            Self::Qar => "QAR",
            Self::Ron => "RON",
            Self::Rsd => "RSD",
            Self::Rub => "RUB",
            Self::Rwf => "RWF",
            Self::Sar => "SAR",
            Self::Sbd => "SBD",
            Self::Scr => "SCR",
            Self::Sdg => "SDG",
            Self::Sek => "SEK",
            Self::Sgd => "SGD",
            Self::Shp => "SHP",
            Self::Sll => "SLL",
            Self::Sos => "SOS",
            Self::Srd => "SRD",
            Self::Ssp => "SSP",
            Self::Stn => "STN",
            Self::Svc => "SVC",
            Self::Syp => "SYP",
            Self::Szl => "SZL",
            Self::Thb => "THB",
            Self::Tjs => "TJS",
            Self::Tmt => "TMT",
            Self::Tnd => "TND",
            Self::Top => "TOP",
            Self::Try => "TRY",
            Self::Ttd => "TTD",
            Self::Twd => "TWD",
            Self::Tzs => "TZS",
            Self::Uah => "UAH",
            Self::Ugx => "UGX",
            Self::Usd => "USD",
            Self::Usn => "USN",
            Self::Uyi => "UYI",
            Self::Uyu => "UYU",
            Self::Uyw => "UYW",
            Self::Uzs => "UZS",
            Self::Ves => "VES",
            Self::Vnd => "VND",
            Self::Vuv => "VUV",
            Self::Wst => "WST",
            Self::Xaf => "XAF",
            Self::Xau => "XAU",
            Self::Xba => "XBA",
            Self::Xbb => "XBB",
            Self::Xbc => "XBC",
            Self::Xbd => "XBD",
            Self::Xcd => "XCD",
            Self::Xdr => "XDR",
            Self::Xof => "XOF",
            Self::Xpd => "XPD",
            Self::Xpf => "XPF",
            Self::Xpt => "XPT",
            Self::Xsu => "XSU",
            Self::Xts => "XTS",
            Self::Xxx => "XXX",
            Self::Yer => "YER",
            Self::Zar => "ZAR",
            Self::Zmw => "ZMW",
            Self::Zwl => "ZWL",
            Self::Xag => "XAG",
            Self::Xua => "XUA",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Currency {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Currency {
    fn from(text: &str) -> Self {
        match text {
            "AED" => Self::Aed,
            "AFN" => Self::Afn,
            "ALL" => Self::All,
            "AMD" => Self::Amd,
            "ANG" => Self::Ang,
            "AOA" => Self::Aoa,
            "ARS" => Self::Ars,
            "AUD" => Self::Aud,
            "AWG" => Self::Awg,
            "AZN" => Self::Azn,
            "BAM" => Self::Bam,
            "BBD" => Self::Bbd,
            "BDT" => Self::Bdt,
            "BGN" => Self::Bgn,
            "BHD" => Self::Bhd,
            "BIF" => Self::Bif,
            "BMD" => Self::Bmd,
            "BND" => Self::Bnd,
            "BOB" => Self::Bob,
            "BOV" => Self::Bov,
            "BRL" => Self::Brl,
            "BSD" => Self::Bsd,
            "BTN" => Self::Btn,
            "BWP" => Self::Bwp,
            "BYN" => Self::Byn,
            "BZD" => Self::Bzd,
            "CAD" => Self::Cad,
            "CDF" => Self::Cdf,
            "CHE" => Self::Che,
            "CHF" => Self::Chf,
            "CHW" => Self::Chw,
            "CLF" => Self::Clf,
            "CLP" => Self::Clp,
            "CNY" => Self::Cny,
            "COP" => Self::Cop,
            "COU" => Self::Cou,
            "CRC" => Self::Crc,
            "CUC" => Self::Cuc,
            "CUP" => Self::Cup,
            "CVE" => Self::Cve,
            "CZK" => Self::Czk,
            "DJF" => Self::Djf,
            "DKK" => Self::Dkk,
            "DOP" => Self::Dop,
            "DZD" => Self::Dzd,
            "EGP" => Self::Egp,
            "ERN" => Self::Ern,
            "ETB" => Self::Etb,
            "EUR" => Self::Eur,
            "FJD" => Self::Fjd,
            "FKP" => Self::Fkp,
            "GBP" => Self::Gbp,
            "GEL" => Self::Gel,
            "GHS" => Self::Ghs,
            "GIP" => Self::Gip,
            "GMD" => Self::Gmd,
            "GNF" => Self::Gnf,
            "GTQ" => Self::Gtq,
            "GYD" => Self::Gyd,
            "HKD" => Self::Hkd,
            "HNL" => Self::Hnl,
            "HRK" => Self::Hrk,
            "HTG" => Self::Htg,
            "HUF" => Self::Huf,
            "IDR" => Self::Idr,
            "ILS" => Self::Ils,
            "INR" => Self::Inr,
            "IQD" => Self::Iqd,
            "IRR" => Self::Irr,
            "ISK" => Self::Isk,
            "JMD" => Self::Jmd,
            "JOD" => Self::Jod,
            "JPY" => Self::Jpy,
            "KES" => Self::Kes,
            "KGS" => Self::Kgs,
            "KHR" => Self::Khr,
            "KMF" => Self::Kmf,
            "KPW" => Self::Kpw,
            "KRW" => Self::Krw,
            "KWD" => Self::Kwd,
            "KYD" => Self::Kyd,
            "KZT" => Self::Kzt,
            "LAK" => Self::Lak,
            "LBP" => Self::Lbp,
            "LKR" => Self::Lkr,
            "LRD" => Self::Lrd,
            "LSL" => Self::Lsl,
            "LYD" => Self::Lyd,
            "MAD" => Self::Mad,
            "MDL" => Self::Mdl,
            "MGA" => Self::Mga,
            "MKD" => Self::Mkd,
            "MMK" => Self::Mmk,
            "MNT" => Self::Mnt,
            "MOP" => Self::Mop,
            "MRU" => Self::Mru,
            "MUR" => Self::Mur,
            "MVR" => Self::Mvr,
            "MWK" => Self::Mwk,
            "MXN" => Self::Mxn,
            "MXV" => Self::Mxv,
            "MYR" => Self::Myr,
            "MZN" => Self::Mzn,
            "NAD" => Self::Nad,
            "NGN" => Self::Ngn,
            "NIO" => Self::Nio,
            "NOK" => Self::Nok,
            "NPR" => Self::Npr,
            "NZD" => Self::Nzd,
            "OMR" => Self::Omr,
            "PAB" => Self::Pab,
            "PEN" => Self::Pen,
            "PGK" => Self::Pgk,
            "PHP" => Self::Php,
            "PKR" => Self::Pkr,
            "PLN" => Self::Pln,
            "PYG" => Self::Pyg,
            "QAR" => Self::Qar,
            "RON" => Self::Ron,
            "RSD" => Self::Rsd,
            "RUB" => Self::Rub,
            "RWF" => Self::Rwf,
            "SAR" => Self::Sar,
            "SBD" => Self::Sbd,
            "SCR" => Self::Scr,
            "SDG" => Self::Sdg,
            "SEK" => Self::Sek,
            "SGD" => Self::Sgd,
            "SHP" => Self::Shp,
            "SLL" => Self::Sll,
            "SOS" => Self::Sos,
            "SRD" => Self::Srd,
            "SSP" => Self::Ssp,
            "STN" => Self::Stn,
            "SVC" => Self::Svc,
            "SYP" => Self::Syp,
            "SZL" => Self::Szl,
            "THB" => Self::Thb,
            "TJS" => Self::Tjs,
            "TMT" => Self::Tmt,
            "TND" => Self::Tnd,
            "TOP" => Self::Top,
            "TRY" => Self::Try,
            "TTD" => Self::Ttd,
            "TWD" => Self::Twd,
            "TZS" => Self::Tzs,
            "UAH" => Self::Uah,
            "UGX" => Self::Ugx,
            "USD" => Self::Usd,
            "USN" => Self::Usn,
            "UYI" => Self::Uyi,
            "UYU" => Self::Uyu,
            "UYW" => Self::Uyw,
            "UZS" => Self::Uzs,
            "VES" => Self::Ves,
            "VND" => Self::Vnd,
            "VUV" => Self::Vuv,
            "WST" => Self::Wst,
            "XAF" => Self::Xaf,
            "XAU" => Self::Xau,
            "XBA" => Self::Xba,
            "XBB" => Self::Xbb,
            "XBC" => Self::Xbc,
            "XBD" => Self::Xbd,
            "XCD" => Self::Xcd,
            "XDR" => Self::Xdr,
            "XOF" => Self::Xof,
            "XPD" => Self::Xpd,
            "XPF" => Self::Xpf,
            "XPT" => Self::Xpt,
            "XSU" => Self::Xsu,
            "XTS" => Self::Xts,
            "XXX" => Self::Xxx,
            "YER" => Self::Yer,
            "ZAR" => Self::Zar,
            "ZMW" => Self::Zmw,
            "ZWL" => Self::Zwl,
            "XAG" => Self::Xag,
            "XUA" => Self::Xua,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Currency> for Currency {
    fn from(value: &Currency) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Currency {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Currency {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
