// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/billing.yaml` of the specification: change it there.

use super::*;

/// Who pays, and from which account.
///
/// - When `paid_by` is `"third_party"`, `method` must be given (only warns: documented in 2022). A third party pays from an account, which has to be named.
#[derive(Clone, PartialEq)]
pub struct Billing {
    /// Who pays.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub paid_by: Payer,
    /// The account that is charged.
    pub method: Option<PaymentMethod>,
}

runtime::request! {
    Billing(paid_by: impl Into<Payer>) {
        paid_by(argument(paid_by.into())),
        method(optional into PaymentMethod),
    }
}

runtime::validator! {
    Billing {
        required paid_by.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional method.valid();
    }
    rules(this, at, found) {
        if Some(&this.paid_by).is_some_and(|value| [Payer::ThirdParty].contains(value)) {
            validate::requires(
                &[("method", this.method.is_some())],
                rules::BY_THIRD_PARTY_BAD_REQUEST_WARNS,
                at,
                found
            );
        }
    }
}

runtime::text_enum! {
    /// Who pays.
    Payer {
        /// The sender.
        Shipper = "shipper",
        /// Somebody else, from an account of theirs.
        ThirdParty = "third_party",
        /// The recipient.
        Recipient = "recipient",
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

runtime::request! {
    PaymentMethod(account_number: impl Into<String>) {
        ty(preset(PaymentMethodType::Account) required into PaymentMethodType) = "type",
        account_number(argument(account_number.into())).hidden(),
        postal_code(optional into String).hidden(),
        country(optional into PaymentCountry),
    }
}

runtime::validator! {
    PaymentMethod {
        required ty.at("/type").known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional country.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

runtime::text_enum! {
    /// How the courier is paid.
    PaymentMethodType {
        /// From an account at the courier.
        Account = "account",
    }
}

runtime::text_enum! {
    /// The country of an account by its three letters in ISO 3166-1 alpha-3.
    PaymentCountry {
        Abw = "ABW",
        Afg = "AFG",
        Ago = "AGO",
        Aia = "AIA",
        Ala = "ALA",
        Alb = "ALB",
        And = "AND",
        Ant = "ANT",
        Are = "ARE",
        Arg = "ARG",
        Arm = "ARM",
        Asm = "ASM",
        Ata = "ATA",
        Atf = "ATF",
        Atg = "ATG",
        Aus = "AUS",
        Aut = "AUT",
        Aze = "AZE",
        Bdi = "BDI",
        Bel = "BEL",
        Ben = "BEN",
        Bes = "BES",
        Bfa = "BFA",
        Bgd = "BGD",
        Bgr = "BGR",
        Bhr = "BHR",
        Bhs = "BHS",
        Bih = "BIH",
        Blm = "BLM",
        Blr = "BLR",
        Blz = "BLZ",
        Bmu = "BMU",
        Bol = "BOL",
        Bra = "BRA",
        Brb = "BRB",
        Brn = "BRN",
        Btn = "BTN",
        Bvt = "BVT",
        Bwa = "BWA",
        Caf = "CAF",
        Can = "CAN",
        Cck = "CCK",
        Che = "CHE",
        Chl = "CHL",
        Chn = "CHN",
        Civ = "CIV",
        Cmr = "CMR",
        Cod = "COD",
        Cog = "COG",
        Cok = "COK",
        Col = "COL",
        Com = "COM",
        Cpv = "CPV",
        Cri = "CRI",
        Cub = "CUB",
        Cuw = "CUW",
        Cxr = "CXR",
        Cym = "CYM",
        Cyp = "CYP",
        Cze = "CZE",
        Deu = "DEU",
        Dji = "DJI",
        Dma = "DMA",
        Dnk = "DNK",
        Dom = "DOM",
        Dza = "DZA",
        Ecu = "ECU",
        Egy = "EGY",
        Eri = "ERI",
        Esh = "ESH",
        Esp = "ESP",
        Est = "EST",
        Eth = "ETH",
        Fin = "FIN",
        Fji = "FJI",
        Flk = "FLK",
        Fra = "FRA",
        Fro = "FRO",
        Fsm = "FSM",
        Gab = "GAB",
        Gbr = "GBR",
        Geo = "GEO",
        Ggy = "GGY",
        Gha = "GHA",
        Gib = "GIB",
        Gin = "GIN",
        Glp = "GLP",
        Gmb = "GMB",
        Gnb = "GNB",
        Gnq = "GNQ",
        Grc = "GRC",
        Grd = "GRD",
        Grl = "GRL",
        Gtm = "GTM",
        Guf = "GUF",
        Gum = "GUM",
        Guy = "GUY",
        Hkg = "HKG",
        Hmd = "HMD",
        Hnd = "HND",
        Hrv = "HRV",
        Hti = "HTI",
        Hun = "HUN",
        Idn = "IDN",
        Imn = "IMN",
        Ind = "IND",
        Iot = "IOT",
        Irl = "IRL",
        Irn = "IRN",
        Irq = "IRQ",
        Isl = "ISL",
        Isr = "ISR",
        Ita = "ITA",
        Jam = "JAM",
        Jey = "JEY",
        Jor = "JOR",
        Jpn = "JPN",
        Kaz = "KAZ",
        Ken = "KEN",
        Kgz = "KGZ",
        Khm = "KHM",
        Kir = "KIR",
        Kna = "KNA",
        Kor = "KOR",
        Kwt = "KWT",
        Lao = "LAO",
        Lbn = "LBN",
        Lbr = "LBR",
        Lby = "LBY",
        Lca = "LCA",
        Lie = "LIE",
        Lka = "LKA",
        Lso = "LSO",
        Ltu = "LTU",
        Lux = "LUX",
        Lva = "LVA",
        Mac = "MAC",
        Maf = "MAF",
        Mar = "MAR",
        Mco = "MCO",
        Mda = "MDA",
        Mdg = "MDG",
        Mdv = "MDV",
        Mex = "MEX",
        Mhl = "MHL",
        Mkd = "MKD",
        Mli = "MLI",
        Mlt = "MLT",
        Mmr = "MMR",
        Mne = "MNE",
        Mng = "MNG",
        Mnp = "MNP",
        Moz = "MOZ",
        Mrt = "MRT",
        Msr = "MSR",
        Mtq = "MTQ",
        Mus = "MUS",
        Mwi = "MWI",
        Mys = "MYS",
        Myt = "MYT",
        Nam = "NAM",
        Ncl = "NCL",
        Ner = "NER",
        Nfk = "NFK",
        Nga = "NGA",
        Nic = "NIC",
        Niu = "NIU",
        Nld = "NLD",
        Nor = "NOR",
        Npl = "NPL",
        Nru = "NRU",
        Nzl = "NZL",
        Omn = "OMN",
        Pak = "PAK",
        Pan = "PAN",
        Pcn = "PCN",
        Per = "PER",
        Phl = "PHL",
        Plw = "PLW",
        Png = "PNG",
        Pol = "POL",
        Pri = "PRI",
        Prk = "PRK",
        Prt = "PRT",
        Pry = "PRY",
        Pse = "PSE",
        Pyf = "PYF",
        Qat = "QAT",
        Reu = "REU",
        Rou = "ROU",
        Rus = "RUS",
        Rwa = "RWA",
        Sau = "SAU",
        Sdn = "SDN",
        Sen = "SEN",
        Sgp = "SGP",
        Sgs = "SGS",
        Shn = "SHN",
        Sjm = "SJM",
        Slb = "SLB",
        Sle = "SLE",
        Slv = "SLV",
        Smr = "SMR",
        Som = "SOM",
        Spm = "SPM",
        Srb = "SRB",
        Ssd = "SSD",
        Stp = "STP",
        Sur = "SUR",
        Svk = "SVK",
        Svn = "SVN",
        Swe = "SWE",
        Swz = "SWZ",
        Sxm = "SXM",
        Syc = "SYC",
        Syr = "SYR",
        Tca = "TCA",
        Tcd = "TCD",
        Tgo = "TGO",
        Tha = "THA",
        Tjk = "TJK",
        Tkl = "TKL",
        Tkm = "TKM",
        Tls = "TLS",
        Ton = "TON",
        Tto = "TTO",
        Tun = "TUN",
        Tur = "TUR",
        Tuv = "TUV",
        Twn = "TWN",
        Tza = "TZA",
        Uga = "UGA",
        Ukr = "UKR",
        Umi = "UMI",
        Unk = "UNK",
        Ury = "URY",
        Usa = "USA",
        Uzb = "UZB",
        Vat = "VAT",
        Vct = "VCT",
        Ven = "VEN",
        Vgb = "VGB",
        Vir = "VIR",
        Vnm = "VNM",
        Vut = "VUT",
        Wlf = "WLF",
        Wsm = "WSM",
        Yem = "YEM",
        Zaf = "ZAF",
        Zmb = "ZMB",
        Zwe = "ZWE",
    }
}
