//! The shipping facts: sections 4.2, 4.7, 5 and 6, the models.

/// Section 5, and the small objects of section 4: what requests hold, some of it answers too.
pub const SENT: &str = r#"
# 4.2
object PrintOptions, request
    qr_code: object QrCodeOption
object QrCodeOption, request
    enabled: boolean

# 4.7
object FedexCredentials, request
    account_number: string, required
    hub_id: string
object FedexAddress, request
    street1, country, contact_name: string, required
    phone, email, company_name, street2, city, state, postal_code: string
    type: string AddressType
    tax_id: string
object FedexInvoice, request
    number, date: string, required
    currency: string Currency, required
    amount: number, required
object AccountSettings, both
    preferred_currency: string Currency
    electronic_trade_documents_enabled: boolean
    commercial_invoice_letterhead, commercial_invoice_signature: string
object InvoiceImages, request
    commercial_invoice_letterhead, commercial_invoice_signature: string

# 5
object Address, both
    street1, country, contact_name: string, required
    phone, fax, email, company_name, street2, street3, city, state, postal_code: string
    type: string AddressType
    tax_id: string
    tax_id_type: string TaxIdType
    identification_number: string
    identification_type: string IdentificationType
    eori_number: string
    location: object GeoPoint
object GeoPoint, both
    lat, lng: number
object Money, both
    currency: string Currency, required
    amount: number, required
object Weight, both
    unit: string WeightUnit, required
    value: number, required
object Dimension, both
    width, height, depth: number, required
    unit: string DimensionUnit, required
object Reference, both
    id: string, required
    slug: string, answer only
object Item, request
    quantity: integer, required
    description: string, required
    description_cn: string
    price: object Money
    item_id, sku, barcode, origin_country: string
    weight: object Weight
    dimension: object Dimension
    hs_code, outbound_hs_code, return_reason: string
    regulatory_data: list of union RegulatoryData
union RegulatoryData, request by fill_mode
    disclaimer: object Disclaimer
    reference: object CertificateReference
object Disclaimer, request
    regulation_code: string RegulationCode, required
    disclaim_code: string DisclaimCode, required
    intended_use_code: string, required
    intended_use_description: string
object CertificateReference, request
    regulation_code: string RegulationCode, required
    certifier_id, product_id, version_id: string, required
object Parcel, request
    box_type: string, required
    dimension: object Dimension, required
    items: list of object Item, required
    description: string
    weight: object Weight
object Shipment, request
    ship_from, ship_to: object Address, required
    parcels: list of object Parcel, required
    return_to, ship_from_display: object Address
    delivery_instructions: string
    tax_total: object Money
object PickupParcel, both
    weight: object Weight, required
    quantity: integer, required
    service_type: string
    dimension: object Dimension
object Billing, request
    paid_by: string Payer, required
    method: object PaymentMethod
object PaymentMethod, request
    type: string PaymentMethodType, required
    account_number: string, required
    postal_code: string
    country: string PaymentCountry
object Customs, request
    purpose: string CustomsPurpose, required
    terms_of_trade: string TermsOfTrade
    eei: union Eei
    billing: object Billing
    importer_address, broker_address: object Address
    passport: object Passport
    additional_charges: list of object AdditionalCharge
object Passport, request
    number, issue_date: string, required
object AdditionalCharge, request
    type: string ChargeType
    charge: object Money
union Eei, request by type
    aes: object Aes
    no_eei: object NoEei
object Aes, request
    itn_number: string
object NoEei, request
    ftr_exemption: string FtrExemption
object Invoice, request
    date: string, required
    number: string
    type: string InvoiceType
    number_of_copies: integer
    signature_name, declaration_statement: string
# The key of the last is sent without the blank that ends it in the documents (11).
object InputFiles, request
    certificate_of_origin, commercial_invoice, customs_declaration: object InputFile
object InputFile, request
    content: string
"#;

/// Section 6.
pub const ANSWERED: &str = r#"
object RateRecord, answer
    id: string
    status: string RateStatus
    rates: list of object Rate
    created_at, updated_at: string
object Rate, answer
    shipper_account: object AccountInfo
    service_type, service_name: string
    charge_weight: object Weight
    total_charge: object Money
    pickup_deadline, booking_cut_off, delivery_date: string
    transit_time: integer
    detailed_charges: list of object DetailedCharge
    error_message, info_message: string
object AccountInfo, answer
    id, slug, description: string
object DetailedCharge, answer
    type: string
    charge: object Money
object Label, answer
    id: string
    status: string LabelStatus
    ship_date: string
    tracking_numbers: list of string
    carrier_references: list of object CarrierReference
    files: object Files
    rate: object Rate
    references: list of string
    shipper_account: object Reference
    service_type, order_number, order_id: string
    service_options: list of union ServiceOption
    custom_fields: map of string
    carrier_redirect_link: string
    created_at, updated_at: string
object CarrierReference, answer
    pickup_reference, pickup_location_code: string
    piece_tracking_numbers: list of string
object Files, answer
    label: object LabelFile
    qr_code: object QrCodeFile
    invoice, packing_slip, customs_declaration, manifest, certificate: object PaperFile
object LabelFile, answer
    paper_size: string PaperSize
    url: string
    file_type: string FileType
object QrCodeFile, answer
    paper_size: string QrCodeSize
    url: string
    file_type: string QrCodeFileType
object PaperFile, answer
    paper_size: string DocumentSize
    url: string
    file_type: string DocumentType
object LabelCancellation, answer
    id: string
    status: string CancelStatus
    label: object Reference
    created_at, updated_at: string
    refund_status: string RefundStatus
object Manifest, answer
    id: string
    status: string ManifestStatus
    shipper_account: object AccountInfo
    labels: list of object ManifestLabel
    files: object Files
    created_at, updated_at: string
object ManifestLabel, answer
    id: string
    manifested: boolean
object Pickup, answer
    id: string
    status: string PickupStatus
    pickup_confirmation_numbers: list of string
    pickup_location_code: string
    pickup_date, pickup_start_time, pickup_end_time: string
    pickup_from, ship_to: object Address
    label_ids: list of string
    pickup_parcels: list of object PickupParcel
    shipper_account: object Reference
    created_at, updated_at: string
object PickupCancellation, answer
    id: string
    status: string CancelStatus
    pickup: object Reference
    created_at, updated_at: string
object ShipperAccount, answer
    id, slug, description: string
    address: object Address
    status: string AccountStatus
    type: string AccountType
    timezone: string
    settings: object AccountSettings
    created_at, updated_at: string
# 4.7
object DeletedAccount, answer
    id: string
object AddressValidation, answer
    id: string
    status: string ValidationStatus
    address, recommended_address: object Address
    created_at, updated_at: string
object Courier, answer
    slug, name: string
    operations: map of boolean
    ship_from, ship_to: string
    paper_sizes: list of string PaperSize
    courier_service_types: list of object CourierServiceType
    courier_box_types: list of object CourierBoxType
    tracking_numbers: boolean
    order: integer
object CourierServiceType, answer
    service_type, service_name, is_domestic: string
    ship_from.country: string
object CourierBoxType, answer
    box_name, box_type: string
    box_size_cm, box_size_in: object BoxSize
object BoxSize, answer
    width, height, depth: string
object Location, answer
    location_id, name: string
    distance: number
    distance_unit: string DistanceUnit
    phone: string
    services: list of string
    address: object LocationAddress
    business_hours: list of object BusinessHours
    instructions, location_type, business_classification: string
    courier_specific: object CourierSpecific
    drop_off_link: string
object LocationAddress, answer
    street, postal_code, city, state, country: string
    latitude, longitude: number
object BusinessHours, answer
    day_of_week: string DayOfWeek
    open_time, close_time: string
object CourierSpecific, answer
    ups: object UpsLocation
object UpsLocation, answer
    public_access_point_id: string
"#;
