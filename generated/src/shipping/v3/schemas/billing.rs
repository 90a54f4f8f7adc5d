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
        /// `ABW`
        Abw = "ABW",
        /// `AFG`
        Afg = "AFG",
        /// `AGO`
        Ago = "AGO",
        /// `AIA`
        Aia = "AIA",
        /// `ALA`
        Ala = "ALA",
        /// `ALB`
        Alb = "ALB",
        /// `AND`
        And = "AND",
        /// `ANT`
        Ant = "ANT",
        /// `ARE`
        Are = "ARE",
        /// `ARG`
        Arg = "ARG",
        /// `ARM`
        Arm = "ARM",
        /// `ASM`
        Asm = "ASM",
        /// `ATA`
        Ata = "ATA",
        /// `ATF`
        Atf = "ATF",
        /// `ATG`
        Atg = "ATG",
        /// `AUS`
        Aus = "AUS",
        /// `AUT`
        Aut = "AUT",
        /// `AZE`
        Aze = "AZE",
        /// `BDI`
        Bdi = "BDI",
        /// `BEL`
        Bel = "BEL",
        /// `BEN`
        Ben = "BEN",
        /// `BES`
        Bes = "BES",
        /// `BFA`
        Bfa = "BFA",
        /// `BGD`
        Bgd = "BGD",
        /// `BGR`
        Bgr = "BGR",
        /// `BHR`
        Bhr = "BHR",
        /// `BHS`
        Bhs = "BHS",
        /// `BIH`
        Bih = "BIH",
        /// `BLM`
        Blm = "BLM",
        /// `BLR`
        Blr = "BLR",
        /// `BLZ`
        Blz = "BLZ",
        /// `BMU`
        Bmu = "BMU",
        /// `BOL`
        Bol = "BOL",
        /// `BRA`
        Bra = "BRA",
        /// `BRB`
        Brb = "BRB",
        /// `BRN`
        Brn = "BRN",
        /// `BTN`
        Btn = "BTN",
        /// `BVT`
        Bvt = "BVT",
        /// `BWA`
        Bwa = "BWA",
        /// `CAF`
        Caf = "CAF",
        /// `CAN`
        Can = "CAN",
        /// `CCK`
        Cck = "CCK",
        /// `CHE`
        Che = "CHE",
        /// `CHL`
        Chl = "CHL",
        /// `CHN`
        Chn = "CHN",
        /// `CIV`
        Civ = "CIV",
        /// `CMR`
        Cmr = "CMR",
        /// `COD`
        Cod = "COD",
        /// `COG`
        Cog = "COG",
        /// `COK`
        Cok = "COK",
        /// `COL`
        Col = "COL",
        /// `COM`
        Com = "COM",
        /// `CPV`
        Cpv = "CPV",
        /// `CRI`
        Cri = "CRI",
        /// `CUB`
        Cub = "CUB",
        /// `CUW`
        Cuw = "CUW",
        /// `CXR`
        Cxr = "CXR",
        /// `CYM`
        Cym = "CYM",
        /// `CYP`
        Cyp = "CYP",
        /// `CZE`
        Cze = "CZE",
        /// `DEU`
        Deu = "DEU",
        /// `DJI`
        Dji = "DJI",
        /// `DMA`
        Dma = "DMA",
        /// `DNK`
        Dnk = "DNK",
        /// `DOM`
        Dom = "DOM",
        /// `DZA`
        Dza = "DZA",
        /// `ECU`
        Ecu = "ECU",
        /// `EGY`
        Egy = "EGY",
        /// `ERI`
        Eri = "ERI",
        /// `ESH`
        Esh = "ESH",
        /// `ESP`
        Esp = "ESP",
        /// `EST`
        Est = "EST",
        /// `ETH`
        Eth = "ETH",
        /// `FIN`
        Fin = "FIN",
        /// `FJI`
        Fji = "FJI",
        /// `FLK`
        Flk = "FLK",
        /// `FRA`
        Fra = "FRA",
        /// `FRO`
        Fro = "FRO",
        /// `FSM`
        Fsm = "FSM",
        /// `GAB`
        Gab = "GAB",
        /// `GBR`
        Gbr = "GBR",
        /// `GEO`
        Geo = "GEO",
        /// `GGY`
        Ggy = "GGY",
        /// `GHA`
        Gha = "GHA",
        /// `GIB`
        Gib = "GIB",
        /// `GIN`
        Gin = "GIN",
        /// `GLP`
        Glp = "GLP",
        /// `GMB`
        Gmb = "GMB",
        /// `GNB`
        Gnb = "GNB",
        /// `GNQ`
        Gnq = "GNQ",
        /// `GRC`
        Grc = "GRC",
        /// `GRD`
        Grd = "GRD",
        /// `GRL`
        Grl = "GRL",
        /// `GTM`
        Gtm = "GTM",
        /// `GUF`
        Guf = "GUF",
        /// `GUM`
        Gum = "GUM",
        /// `GUY`
        Guy = "GUY",
        /// `HKG`
        Hkg = "HKG",
        /// `HMD`
        Hmd = "HMD",
        /// `HND`
        Hnd = "HND",
        /// `HRV`
        Hrv = "HRV",
        /// `HTI`
        Hti = "HTI",
        /// `HUN`
        Hun = "HUN",
        /// `IDN`
        Idn = "IDN",
        /// `IMN`
        Imn = "IMN",
        /// `IND`
        Ind = "IND",
        /// `IOT`
        Iot = "IOT",
        /// `IRL`
        Irl = "IRL",
        /// `IRN`
        Irn = "IRN",
        /// `IRQ`
        Irq = "IRQ",
        /// `ISL`
        Isl = "ISL",
        /// `ISR`
        Isr = "ISR",
        /// `ITA`
        Ita = "ITA",
        /// `JAM`
        Jam = "JAM",
        /// `JEY`
        Jey = "JEY",
        /// `JOR`
        Jor = "JOR",
        /// `JPN`
        Jpn = "JPN",
        /// `KAZ`
        Kaz = "KAZ",
        /// `KEN`
        Ken = "KEN",
        /// `KGZ`
        Kgz = "KGZ",
        /// `KHM`
        Khm = "KHM",
        /// `KIR`
        Kir = "KIR",
        /// `KNA`
        Kna = "KNA",
        /// `KOR`
        Kor = "KOR",
        /// `KWT`
        Kwt = "KWT",
        /// `LAO`
        Lao = "LAO",
        /// `LBN`
        Lbn = "LBN",
        /// `LBR`
        Lbr = "LBR",
        /// `LBY`
        Lby = "LBY",
        /// `LCA`
        Lca = "LCA",
        /// `LIE`
        Lie = "LIE",
        /// `LKA`
        Lka = "LKA",
        /// `LSO`
        Lso = "LSO",
        /// `LTU`
        Ltu = "LTU",
        /// `LUX`
        Lux = "LUX",
        /// `LVA`
        Lva = "LVA",
        /// `MAC`
        Mac = "MAC",
        /// `MAF`
        Maf = "MAF",
        /// `MAR`
        Mar = "MAR",
        /// `MCO`
        Mco = "MCO",
        /// `MDA`
        Mda = "MDA",
        /// `MDG`
        Mdg = "MDG",
        /// `MDV`
        Mdv = "MDV",
        /// `MEX`
        Mex = "MEX",
        /// `MHL`
        Mhl = "MHL",
        /// `MKD`
        Mkd = "MKD",
        /// `MLI`
        Mli = "MLI",
        /// `MLT`
        Mlt = "MLT",
        /// `MMR`
        Mmr = "MMR",
        /// `MNE`
        Mne = "MNE",
        /// `MNG`
        Mng = "MNG",
        /// `MNP`
        Mnp = "MNP",
        /// `MOZ`
        Moz = "MOZ",
        /// `MRT`
        Mrt = "MRT",
        /// `MSR`
        Msr = "MSR",
        /// `MTQ`
        Mtq = "MTQ",
        /// `MUS`
        Mus = "MUS",
        /// `MWI`
        Mwi = "MWI",
        /// `MYS`
        Mys = "MYS",
        /// `MYT`
        Myt = "MYT",
        /// `NAM`
        Nam = "NAM",
        /// `NCL`
        Ncl = "NCL",
        /// `NER`
        Ner = "NER",
        /// `NFK`
        Nfk = "NFK",
        /// `NGA`
        Nga = "NGA",
        /// `NIC`
        Nic = "NIC",
        /// `NIU`
        Niu = "NIU",
        /// `NLD`
        Nld = "NLD",
        /// `NOR`
        Nor = "NOR",
        /// `NPL`
        Npl = "NPL",
        /// `NRU`
        Nru = "NRU",
        /// `NZL`
        Nzl = "NZL",
        /// `OMN`
        Omn = "OMN",
        /// `PAK`
        Pak = "PAK",
        /// `PAN`
        Pan = "PAN",
        /// `PCN`
        Pcn = "PCN",
        /// `PER`
        Per = "PER",
        /// `PHL`
        Phl = "PHL",
        /// `PLW`
        Plw = "PLW",
        /// `PNG`
        Png = "PNG",
        /// `POL`
        Pol = "POL",
        /// `PRI`
        Pri = "PRI",
        /// `PRK`
        Prk = "PRK",
        /// `PRT`
        Prt = "PRT",
        /// `PRY`
        Pry = "PRY",
        /// `PSE`
        Pse = "PSE",
        /// `PYF`
        Pyf = "PYF",
        /// `QAT`
        Qat = "QAT",
        /// `REU`
        Reu = "REU",
        /// `ROU`
        Rou = "ROU",
        /// `RUS`
        Rus = "RUS",
        /// `RWA`
        Rwa = "RWA",
        /// `SAU`
        Sau = "SAU",
        /// `SDN`
        Sdn = "SDN",
        /// `SEN`
        Sen = "SEN",
        /// `SGP`
        Sgp = "SGP",
        /// `SGS`
        Sgs = "SGS",
        /// `SHN`
        Shn = "SHN",
        /// `SJM`
        Sjm = "SJM",
        /// `SLB`
        Slb = "SLB",
        /// `SLE`
        Sle = "SLE",
        /// `SLV`
        Slv = "SLV",
        /// `SMR`
        Smr = "SMR",
        /// `SOM`
        Som = "SOM",
        /// `SPM`
        Spm = "SPM",
        /// `SRB`
        Srb = "SRB",
        /// `SSD`
        Ssd = "SSD",
        /// `STP`
        Stp = "STP",
        /// `SUR`
        Sur = "SUR",
        /// `SVK`
        Svk = "SVK",
        /// `SVN`
        Svn = "SVN",
        /// `SWE`
        Swe = "SWE",
        /// `SWZ`
        Swz = "SWZ",
        /// `SXM`
        Sxm = "SXM",
        /// `SYC`
        Syc = "SYC",
        /// `SYR`
        Syr = "SYR",
        /// `TCA`
        Tca = "TCA",
        /// `TCD`
        Tcd = "TCD",
        /// `TGO`
        Tgo = "TGO",
        /// `THA`
        Tha = "THA",
        /// `TJK`
        Tjk = "TJK",
        /// `TKL`
        Tkl = "TKL",
        /// `TKM`
        Tkm = "TKM",
        /// `TLS`
        Tls = "TLS",
        /// `TON`
        Ton = "TON",
        /// `TTO`
        Tto = "TTO",
        /// `TUN`
        Tun = "TUN",
        /// `TUR`
        Tur = "TUR",
        /// `TUV`
        Tuv = "TUV",
        /// `TWN`
        Twn = "TWN",
        /// `TZA`
        Tza = "TZA",
        /// `UGA`
        Uga = "UGA",
        /// `UKR`
        Ukr = "UKR",
        /// `UMI`
        Umi = "UMI",
        /// `UNK`
        Unk = "UNK",
        /// `URY`
        Ury = "URY",
        /// `USA`
        Usa = "USA",
        /// `UZB`
        Uzb = "UZB",
        /// `VAT`
        Vat = "VAT",
        /// `VCT`
        Vct = "VCT",
        /// `VEN`
        Ven = "VEN",
        /// `VGB`
        Vgb = "VGB",
        /// `VIR`
        Vir = "VIR",
        /// `VNM`
        Vnm = "VNM",
        /// `VUT`
        Vut = "VUT",
        /// `WLF`
        Wlf = "WLF",
        /// `WSM`
        Wsm = "WSM",
        /// `YEM`
        Yem = "YEM",
        /// `ZAF`
        Zaf = "ZAF",
        /// `ZMB`
        Zmb = "ZMB",
        /// `ZWE`
        Zwe = "ZWE",
    }
}
