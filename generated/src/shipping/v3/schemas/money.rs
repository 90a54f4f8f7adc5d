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
        Aed = "AED",
        Afn = "AFN",
        All = "ALL",
        Amd = "AMD",
        Ang = "ANG",
        Aoa = "AOA",
        Ars = "ARS",
        Aud = "AUD",
        Awg = "AWG",
        Azn = "AZN",
        Bam = "BAM",
        Bbd = "BBD",
        Bdt = "BDT",
        Bgn = "BGN",
        Bhd = "BHD",
        Bif = "BIF",
        Bmd = "BMD",
        Bnd = "BND",
        Bob = "BOB",
        Bov = "BOV",
        Brl = "BRL",
        Bsd = "BSD",
        Btn = "BTN",
        Bwp = "BWP",
        Byn = "BYN",
        Bzd = "BZD",
        Cad = "CAD",
        Cdf = "CDF",
        Che = "CHE",
        Chf = "CHF",
        Chw = "CHW",
        Clf = "CLF",
        Clp = "CLP",
        Cny = "CNY",
        Cop = "COP",
        Cou = "COU",
        Crc = "CRC",
        Cuc = "CUC",
        Cup = "CUP",
        Cve = "CVE",
        Czk = "CZK",
        Djf = "DJF",
        Dkk = "DKK",
        Dop = "DOP",
        Dzd = "DZD",
        Egp = "EGP",
        Ern = "ERN",
        Etb = "ETB",
        Eur = "EUR",
        Fjd = "FJD",
        Fkp = "FKP",
        Gbp = "GBP",
        Gel = "GEL",
        Ghs = "GHS",
        Gip = "GIP",
        Gmd = "GMD",
        Gnf = "GNF",
        Gtq = "GTQ",
        Gyd = "GYD",
        Hkd = "HKD",
        Hnl = "HNL",
        Hrk = "HRK",
        Htg = "HTG",
        Huf = "HUF",
        Idr = "IDR",
        Ils = "ILS",
        Inr = "INR",
        Iqd = "IQD",
        Irr = "IRR",
        Isk = "ISK",
        Jmd = "JMD",
        Jod = "JOD",
        Jpy = "JPY",
        Kes = "KES",
        Kgs = "KGS",
        Khr = "KHR",
        Kmf = "KMF",
        Kpw = "KPW",
        Krw = "KRW",
        Kwd = "KWD",
        Kyd = "KYD",
        Kzt = "KZT",
        Lak = "LAK",
        Lbp = "LBP",
        Lkr = "LKR",
        Lrd = "LRD",
        Lsl = "LSL",
        Lyd = "LYD",
        Mad = "MAD",
        Mdl = "MDL",
        Mga = "MGA",
        Mkd = "MKD",
        Mmk = "MMK",
        Mnt = "MNT",
        Mop = "MOP",
        Mru = "MRU",
        Mur = "MUR",
        Mvr = "MVR",
        Mwk = "MWK",
        Mxn = "MXN",
        Mxv = "MXV",
        Myr = "MYR",
        Mzn = "MZN",
        Nad = "NAD",
        Ngn = "NGN",
        Nio = "NIO",
        Nok = "NOK",
        Npr = "NPR",
        Nzd = "NZD",
        Omr = "OMR",
        Pab = "PAB",
        Pen = "PEN",
        Pgk = "PGK",
        Php = "PHP",
        Pkr = "PKR",
        Pln = "PLN",
        Pyg = "PYG",
        Qar = "QAR",
        Ron = "RON",
        Rsd = "RSD",
        Rub = "RUB",
        Rwf = "RWF",
        Sar = "SAR",
        Sbd = "SBD",
        Scr = "SCR",
        Sdg = "SDG",
        Sek = "SEK",
        Sgd = "SGD",
        Shp = "SHP",
        Sll = "SLL",
        Sos = "SOS",
        Srd = "SRD",
        Ssp = "SSP",
        Stn = "STN",
        Svc = "SVC",
        Syp = "SYP",
        Szl = "SZL",
        Thb = "THB",
        Tjs = "TJS",
        Tmt = "TMT",
        Tnd = "TND",
        Top = "TOP",
        Try = "TRY",
        Ttd = "TTD",
        Twd = "TWD",
        Tzs = "TZS",
        Uah = "UAH",
        Ugx = "UGX",
        Usd = "USD",
        Usn = "USN",
        Uyi = "UYI",
        Uyu = "UYU",
        Uyw = "UYW",
        Uzs = "UZS",
        Ves = "VES",
        Vnd = "VND",
        Vuv = "VUV",
        Wst = "WST",
        Xaf = "XAF",
        Xau = "XAU",
        Xba = "XBA",
        Xbb = "XBB",
        Xbc = "XBC",
        Xbd = "XBD",
        Xcd = "XCD",
        Xdr = "XDR",
        Xof = "XOF",
        Xpd = "XPD",
        Xpf = "XPF",
        Xpt = "XPT",
        Xsu = "XSU",
        Xts = "XTS",
        Xxx = "XXX",
        Yer = "YER",
        Zar = "ZAR",
        Zmw = "ZMW",
        Zwl = "ZWL",
        /// The documents of 2022 say so.
        Xag = "XAG",
        /// The documents of 2022 say so.
        Xua = "XUA",
    }
}
