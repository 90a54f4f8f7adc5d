//! The shipping facts: sections 4 to 7, the values of enums.

/// Statuses, units and other words.
pub const VALUES: &str = r#"
# 4.1
enum RateStatus
    calculating calculated failed
# 4.2
enum LabelStatus
    creating created cancelling cancelled manifesting manifested failed
enum FileType
    pdf zpl
# 4.3
enum CancelStatus
    cancelling cancelled failed
# 4.4
enum ManifestStatus
    manifesting manifested failed
# 4.5
enum PickupStatus
    creating created failed cancelling cancelled
# 4.7
enum FedexSlug
    fedex fedex-smartpost
# 4.10
enum LocationCourier
    ups evri fedex usps yodel gls
enum DistanceUnit
    km mi
# 5
enum AddressType
    residential business
enum TaxIdType
    vat gst eori ioss pan ukims other
enum IdentificationType
    mil nid pas other
enum WeightUnit with most
    lb: 4400
    kg: 2000
    oz: 155205
    g: 440000
enum DimensionUnit
    cm in mm m ft yd
enum RegulationCode
    CPSC
enum DisclaimCode
    A B
enum Payer
    shipper third_party recipient
enum PaymentMethodType
    account
enum CustomsPurpose
    gift merchandise personal sample return repair non-merchandise
enum TermsOfTrade
    dat ddu ddp dap exw fca fob cip cif cpt cfr dpu
enum ChargeType
    insurance freight other
enum FtrExemption
    noeei_30_37_a noeei_30_37_h noeei_30_36
enum InvoiceType
    commercial proforma
# 6
enum QrCodeSize
    1x1 2x2
enum QrCodeFileType
    png
# Invoice and packing slip have a4 alone; 4x8 is of customs declarations, default of manifests.
enum DocumentSize
    a4 4x8 default
# What is no pdf is of manifests.
enum DocumentType
    pdf csv dat zip txt tsv
enum RefundStatus
    requested approved rejected refunded expired
enum AccountStatus
    enabled disabled deleted
enum AccountType
    default user user_prepaid
enum ValidationStatus
    valid invalid
enum DayOfWeek
    Mon Tue Wed Thu Fri Sat Sun
# 7.4, the last one of the old Ruby SDK
enum PaperSize
    3x5 4x4 4x5 4x6 4x6.75 4x7 4x8 a4 a5 a6 default 8.5x6.3
    6x4
"#;

/// Section 7.6, 177 codes and two of 2022.
pub const CURRENCIES: &str = "
enum Currency
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB
    EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
    JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
    MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD
    TWD TZS UAH UGX USD USN UYI UYU UYW UZS VES VND VUV WST XAF XAU XBA XBB XBC XBD XCD XDR XOF XPD
    XPF XPT XSU XTS XXX YER ZAR ZMW ZWL
    XAG XUA
";

/// Section 7.7, 251 codes.
pub const COUNTRIES: &str = "
enum PaymentCountry
    ABW AFG AGO AIA ALA ALB AND ANT ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD
    BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD
    COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST
    ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM
    GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ
    KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX
    MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD
    NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA
    SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR
    TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI UNK URY USA UZB VAT VCT
    VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
";

/// Section 9; names are those of the SDK's enum as Rust writes them, and our own where it has none.
///
/// Only what the table marks true may be repeated; a question mark leaves it to the answer.
pub const ERRORS: &str = "
errors
    401 Unauthorized 401
    429 TooManyRequests 429 retryable
    500 InternalServerError 500
    502 BadGateway 502
    503 ServiceUnavailable 503
    504 GatewayTimeout 504
    3001 Pending 200
    4100 InternalError 200
    4101 InternalErrorRetry 200 retryable
    4104 BadRequest 200
    # The HTTP status of the legacy host is not known.
    4105 InvalidKeyOrUrl 200
    4109 InvalidJson 200
    4140 ShipperAccountNotFound 200
    4153 RecordNotFound 200
    4155 ShipperAccountLocked 200 retryable
    4157 RateNotFound 200
    4159 PrepaidAccountDisabled 200 retryable
    4161 PaymentCardError 200
    4162 PaymentApiError 200
    4163 PaymentInvalidRequestAmountError 200
    4164 PaymentInvalidRequestError 200
    4171 OperationNotAllowedCourier 200
    4172 TooManyCustomRequests 200 retryable
    4312 NetworkError 200 retryable
    4500 AccountBalance 200
    4703 ResponseError 200
    4705 NoResponse 200
    4713 RateRequestFailed 200
    4715 CourierError 200
    4716 AddressTooLong 200
    4722 AlreadyCanceled 200
    4723 DoesNotExist 200
    4724 AlreadyManifested 200
    4725 NoShipmentsManifest 200
    4730 NoAvailableNumber 200
    4732 CredentialsError 200
    4733 PayloadError 200
    4801 DuplicateOrderNumber 200
    4802 UnavailableServiceType 200
    4803 UnavailableServiceTypeServiceOption 200
    4804 MaxWeight 200
";

/// Sections 1.1, 2.1, 3.1, 3.2, 3.4 and 3.5.
pub const SETTINGS: &str = "
settings client
    name: shipping
    version: v3
    servers: production https://api.aftership.com/postmen/v3 sandbox https://sandbox-api.aftership.com/postmen/v3
    key_header: as-api-key
    request_id_header: as-trace-id
    rate_limit, limit: X-RateLimit-Limit rateLimit-limit
    rate_limit, remaining: X-RateLimit-Remaining rateLimit-remaining
    rate_limit, reset: X-RateLimit-Reset rateLimit-reset
    rate_limit, unit: EpochMillis
    # What is secret, or about a person.
    hidden: account_number city code commercial_invoice_signature company_name contact_name content credentials email eori_number fax identification_number invoice issue_date location number phone postal_code signature_name street street1 street2 street3 tax_id
settings sign
    headers: HmacSha256 as-signature-hmac-sha256 RsaPssSha256 as-signature-rsa-sha256
    date: date Http
    window: 180
    prefix: as-
    parts: Method BodyMd5UpperHex BodyContentType Date PrefixedHeaders PathAndSortedQuery
settings envelope
    data: data
    code: meta code
    message: meta message
    kind: meta type
    details: meta details meta errors
    retryable: meta retryable
    ok: 200 to 299
    pending: 3001
    partial: 4713
";
