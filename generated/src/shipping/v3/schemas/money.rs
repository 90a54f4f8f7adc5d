// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/money.yaml` of the specification: change it there.

use super::*;

/// An amount of money.
///
/// As answers hold it; requests take [`MoneyInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// The currency.
    ///
    /// - For example `"USD"`.
    pub currency: Option<Currency>,
    /// The amount.
    pub amount: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Money {
        currency,
        amount,
    }
}

/// An amount of money.
///
/// As requests hold it; answers hold [`Money`].
#[derive(Clone, PartialEq)]
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

runtime::request! {
    MoneyInput(currency: impl Into<Currency>, amount: impl Into<runtime::Number>) {
        currency(argument(currency.into())),
        amount(argument(amount.into())),
    }
}

runtime::validator! {
    MoneyInput {
        required currency.known(rules::KNOWN_BAD_REQUEST_WARNS);
        required amount.finite(rules::FINITE);
    }
}

runtime::text_enum! {
    /// A currency by its three letters in ISO 4217.
    Currency {
        /// `AED`
        Aed = "AED",
        /// `AFN`
        Afn = "AFN",
        /// `ALL`
        All = "ALL",
        /// `AMD`
        Amd = "AMD",
        /// `ANG`
        Ang = "ANG",
        /// `AOA`
        Aoa = "AOA",
        /// `ARS`
        Ars = "ARS",
        /// `AUD`
        Aud = "AUD",
        /// `AWG`
        Awg = "AWG",
        /// `AZN`
        Azn = "AZN",
        /// `BAM`
        Bam = "BAM",
        /// `BBD`
        Bbd = "BBD",
        /// `BDT`
        Bdt = "BDT",
        /// `BGN`
        Bgn = "BGN",
        /// `BHD`
        Bhd = "BHD",
        /// `BIF`
        Bif = "BIF",
        /// `BMD`
        Bmd = "BMD",
        /// `BND`
        Bnd = "BND",
        /// `BOB`
        Bob = "BOB",
        /// `BOV`
        Bov = "BOV",
        /// `BRL`
        Brl = "BRL",
        /// `BSD`
        Bsd = "BSD",
        /// `BTN`
        Btn = "BTN",
        /// `BWP`
        Bwp = "BWP",
        /// `BYN`
        Byn = "BYN",
        /// `BZD`
        Bzd = "BZD",
        /// `CAD`
        Cad = "CAD",
        /// `CDF`
        Cdf = "CDF",
        /// `CHE`
        Che = "CHE",
        /// `CHF`
        Chf = "CHF",
        /// `CHW`
        Chw = "CHW",
        /// `CLF`
        Clf = "CLF",
        /// `CLP`
        Clp = "CLP",
        /// `CNY`
        Cny = "CNY",
        /// `COP`
        Cop = "COP",
        /// `COU`
        Cou = "COU",
        /// `CRC`
        Crc = "CRC",
        /// `CUC`
        Cuc = "CUC",
        /// `CUP`
        Cup = "CUP",
        /// `CVE`
        Cve = "CVE",
        /// `CZK`
        Czk = "CZK",
        /// `DJF`
        Djf = "DJF",
        /// `DKK`
        Dkk = "DKK",
        /// `DOP`
        Dop = "DOP",
        /// `DZD`
        Dzd = "DZD",
        /// `EGP`
        Egp = "EGP",
        /// `ERN`
        Ern = "ERN",
        /// `ETB`
        Etb = "ETB",
        /// `EUR`
        Eur = "EUR",
        /// `FJD`
        Fjd = "FJD",
        /// `FKP`
        Fkp = "FKP",
        /// `GBP`
        Gbp = "GBP",
        /// `GEL`
        Gel = "GEL",
        /// `GHS`
        Ghs = "GHS",
        /// `GIP`
        Gip = "GIP",
        /// `GMD`
        Gmd = "GMD",
        /// `GNF`
        Gnf = "GNF",
        /// `GTQ`
        Gtq = "GTQ",
        /// `GYD`
        Gyd = "GYD",
        /// `HKD`
        Hkd = "HKD",
        /// `HNL`
        Hnl = "HNL",
        /// `HRK`
        Hrk = "HRK",
        /// `HTG`
        Htg = "HTG",
        /// `HUF`
        Huf = "HUF",
        /// `IDR`
        Idr = "IDR",
        /// `ILS`
        Ils = "ILS",
        /// `INR`
        Inr = "INR",
        /// `IQD`
        Iqd = "IQD",
        /// `IRR`
        Irr = "IRR",
        /// `ISK`
        Isk = "ISK",
        /// `JMD`
        Jmd = "JMD",
        /// `JOD`
        Jod = "JOD",
        /// `JPY`
        Jpy = "JPY",
        /// `KES`
        Kes = "KES",
        /// `KGS`
        Kgs = "KGS",
        /// `KHR`
        Khr = "KHR",
        /// `KMF`
        Kmf = "KMF",
        /// `KPW`
        Kpw = "KPW",
        /// `KRW`
        Krw = "KRW",
        /// `KWD`
        Kwd = "KWD",
        /// `KYD`
        Kyd = "KYD",
        /// `KZT`
        Kzt = "KZT",
        /// `LAK`
        Lak = "LAK",
        /// `LBP`
        Lbp = "LBP",
        /// `LKR`
        Lkr = "LKR",
        /// `LRD`
        Lrd = "LRD",
        /// `LSL`
        Lsl = "LSL",
        /// `LYD`
        Lyd = "LYD",
        /// `MAD`
        Mad = "MAD",
        /// `MDL`
        Mdl = "MDL",
        /// `MGA`
        Mga = "MGA",
        /// `MKD`
        Mkd = "MKD",
        /// `MMK`
        Mmk = "MMK",
        /// `MNT`
        Mnt = "MNT",
        /// `MOP`
        Mop = "MOP",
        /// `MRU`
        Mru = "MRU",
        /// `MUR`
        Mur = "MUR",
        /// `MVR`
        Mvr = "MVR",
        /// `MWK`
        Mwk = "MWK",
        /// `MXN`
        Mxn = "MXN",
        /// `MXV`
        Mxv = "MXV",
        /// `MYR`
        Myr = "MYR",
        /// `MZN`
        Mzn = "MZN",
        /// `NAD`
        Nad = "NAD",
        /// `NGN`
        Ngn = "NGN",
        /// `NIO`
        Nio = "NIO",
        /// `NOK`
        Nok = "NOK",
        /// `NPR`
        Npr = "NPR",
        /// `NZD`
        Nzd = "NZD",
        /// `OMR`
        Omr = "OMR",
        /// `PAB`
        Pab = "PAB",
        /// `PEN`
        Pen = "PEN",
        /// `PGK`
        Pgk = "PGK",
        /// `PHP`
        Php = "PHP",
        /// `PKR`
        Pkr = "PKR",
        /// `PLN`
        Pln = "PLN",
        /// `PYG`
        Pyg = "PYG",
        /// `QAR`
        Qar = "QAR",
        /// `RON`
        Ron = "RON",
        /// `RSD`
        Rsd = "RSD",
        /// `RUB`
        Rub = "RUB",
        /// `RWF`
        Rwf = "RWF",
        /// `SAR`
        Sar = "SAR",
        /// `SBD`
        Sbd = "SBD",
        /// `SCR`
        Scr = "SCR",
        /// `SDG`
        Sdg = "SDG",
        /// `SEK`
        Sek = "SEK",
        /// `SGD`
        Sgd = "SGD",
        /// `SHP`
        Shp = "SHP",
        /// `SLL`
        Sll = "SLL",
        /// `SOS`
        Sos = "SOS",
        /// `SRD`
        Srd = "SRD",
        /// `SSP`
        Ssp = "SSP",
        /// `STN`
        Stn = "STN",
        /// `SVC`
        Svc = "SVC",
        /// `SYP`
        Syp = "SYP",
        /// `SZL`
        Szl = "SZL",
        /// `THB`
        Thb = "THB",
        /// `TJS`
        Tjs = "TJS",
        /// `TMT`
        Tmt = "TMT",
        /// `TND`
        Tnd = "TND",
        /// `TOP`
        Top = "TOP",
        /// `TRY`
        Try = "TRY",
        /// `TTD`
        Ttd = "TTD",
        /// `TWD`
        Twd = "TWD",
        /// `TZS`
        Tzs = "TZS",
        /// `UAH`
        Uah = "UAH",
        /// `UGX`
        Ugx = "UGX",
        /// `USD`
        Usd = "USD",
        /// `USN`
        Usn = "USN",
        /// `UYI`
        Uyi = "UYI",
        /// `UYU`
        Uyu = "UYU",
        /// `UYW`
        Uyw = "UYW",
        /// `UZS`
        Uzs = "UZS",
        /// `VES`
        Ves = "VES",
        /// `VND`
        Vnd = "VND",
        /// `VUV`
        Vuv = "VUV",
        /// `WST`
        Wst = "WST",
        /// `XAF`
        Xaf = "XAF",
        /// `XAU`
        Xau = "XAU",
        /// `XBA`
        Xba = "XBA",
        /// `XBB`
        Xbb = "XBB",
        /// `XBC`
        Xbc = "XBC",
        /// `XBD`
        Xbd = "XBD",
        /// `XCD`
        Xcd = "XCD",
        /// `XDR`
        Xdr = "XDR",
        /// `XOF`
        Xof = "XOF",
        /// `XPD`
        Xpd = "XPD",
        /// `XPF`
        Xpf = "XPF",
        /// `XPT`
        Xpt = "XPT",
        /// `XSU`
        Xsu = "XSU",
        /// `XTS`
        Xts = "XTS",
        /// `XXX`
        Xxx = "XXX",
        /// `YER`
        Yer = "YER",
        /// `ZAR`
        Zar = "ZAR",
        /// `ZMW`
        Zmw = "ZMW",
        /// `ZWL`
        Zwl = "ZWL",

        /// `XAG`
        ///
        /// The documents of 2022 say so.
        Xag = "XAG",

        /// `XUA`
        ///
        /// The documents of 2022 say so.
        Xua = "XUA",
    }
}
