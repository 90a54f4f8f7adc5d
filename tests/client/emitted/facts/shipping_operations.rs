//! The shipping facts: sections 1.2, 3.3 and 4, operations and pages.
//!
//! Fields that were required in 2022 alone are so here too, as section 11 decides. Section 12 is
//! left out: what it holds is gone from the current API, and a slug stays open text (1.3).

/// Rates, labels, cancelled labels and manifests.
pub const OF_LABELS: &str = r#"
# 4.1
operation list_rates: GET /rates, answers object RatePage
    query status: string RateStatus
    query limit: integer
    query created_at_min, created_at_max, next_token: string
operation create_rate: POST /rates, body, answers object RateRecord
    body async, is_document: boolean
    body ship_date: string
    body shipper_accounts: list of object Reference
    body shipment: object Shipment, required
    body expected_delivery_date, order_id: string
operation get_rate: GET /rates/{id}, answers object RateRecord
    path id: string

# 4.2
operation list_labels: GET /labels, answers object LabelPage
    query shipper_account_id: string
    query status: string LabelStatus
    query limit: integer
    query created_at_min, created_at_max, next_token, s: string
    query tracking_numbers: csv of string
operation create_label: POST /labels, body, answers object Label
    body service_type: string, required
    body shipper_account: object Reference, required
    body shipment: object Shipment, required
    body async, return_shipment, is_document: boolean
    body paper_size: string PaperSize
    body file_type: string FileType
    body ship_date: string
    body billing: object Billing
    body customs: object Customs
    body references: list of string
    body invoice: object Invoice
    body service_options: list of union ServiceOption
    body order_number, order_id: string
    body custom_fields: map of string
    body files: object InputFiles
    body print_options: object PrintOptions
    body automatic: boolean
operation get_label: GET /labels/{id}, answers object Label
    path id: string

# 4.3
operation list_cancel_labels: GET /cancel-labels, answers object CancelLabelPage
    query shipper_account_id: string
    query status: string CancelStatus
    query limit: integer
    query created_at_min, created_at_max, next_token: string
operation cancel_label: POST /cancel-labels, body, answers object LabelCancellation
    body label: object Reference, required
    body async: boolean
operation get_cancel_label: GET /cancel-labels/{id}, answers object LabelCancellation
    path id: string

# 4.4
operation list_manifests: GET /manifests, answers object ManifestPage
    query shipper_account_id: string
    query status: string ManifestStatus
    query limit: integer
    query created_at_min, created_at_max, next_token: string
operation create_manifest: POST /manifests, body, answers object Manifest
    body shipper_account: object Reference, required
    body label_ids: list of string
    body async: boolean
operation get_manifest: GET /manifests/{id}, answers object Manifest
    path id: string
"#;

/// Pickups and cancelled pickups.
pub const OF_PICKUPS: &str = r#"
# 4.5
operation list_pickups: GET /pickups, answers object PickupPage
    query status: string PickupStatus
    query limit: integer
    query created_at_min, created_at_max, next_token: string
operation create_pickup: POST /pickups, body, answers object Pickup
    body pickup_date: string
    body pickup_start_time, pickup_end_time: string, required
    body pickup_from: object Address, required
    body ship_to: object Address
    body label_ids: list of string
    body pickup_parcels: list of object PickupParcel
    body shipper_account: object Reference
    body pickup_location, pickup_instructions: string
operation get_pickup: GET /pickups/{id}, answers object Pickup
    path id: string

# 4.6
operation list_cancel_pickups: GET /cancel-pickups, answers object CancelPickupPage
    query status: string CancelStatus
    query limit: integer
    query created_at_min, created_at_max, next_token: string
operation cancel_pickup: POST /cancel-pickups, body, answers object PickupCancellation
    body pickup: object Reference, required
operation get_cancel_pickup: GET /cancel-pickups/{id}, answers object PickupCancellation
    path id: string
"#;

/// Shipper accounts, address validations, couriers and locations.
pub const OF_ACCOUNTS: &str = r#"
# 4.7
operation list_shipper_accounts: GET /shipper-accounts, answers object ShipperAccountPage
    query slug, next_token: string
    query limit: integer
operation create_shipper_account: POST /shipper-accounts, body, answers object ShipperAccount
    body slug, description: string, required
    body timezone: string
    body credentials: map of any, required
    body address: object Address
    body settings: object InvoiceImages
operation get_shipper_account: GET /shipper-accounts/{id}, answers object ShipperAccount
    path id: string
operation delete_shipper_account: DELETE /shipper-accounts/{id}, answers object DeletedAccount
    path id: string
operation update_shipper_account_info: PUT /shipper-accounts/{id}/info, body, answers object ShipperAccount
    path id: string
    body description, timezone: string
    body address: object Address
    # Of 2022.
    body credentials: map of any
operation update_shipper_account_credentials: PATCH /shipper-accounts/{id}/credentials, body, answers object ShipperAccount
    path id: string
    body itself: map of any, required
operation update_shipper_account_settings: PATCH /shipper-accounts/{id}/settings, body, answers object AccountSettings
    path id: string
    body electronic_trade_documents_enabled: boolean
    body commercial_invoice_letterhead, commercial_invoice_signature: string
operation create_fedex_shipper_account: POST /couriers/fedex/shipper-accounts, body, answers object ShipperAccount
    body slug: string FedexSlug, required
    body description: string, required
    body timezone: string
    body credentials: object FedexCredentials, required
    body address: object FedexAddress, required
    body invoice: object FedexInvoice, required
    body settings: object AccountSettings
operation migrate_fedex_shipper_account: POST /couriers/fedex/shipper-accounts/{id}/update, body, answers object ShipperAccount
    path id: string
    body invoice: object FedexInvoice, required
    body credentials: object FedexCredentials
    body address: object FedexAddress
    body settings: object AccountSettings

# 4.8
operation validate_address: POST /address-validations, body, answers object AddressValidation
    body address: object Address, required

# 4.9
operation list_couriers: GET /couriers, answers object CourierList

# 4.10
operation list_locations: GET /locations, answers object LocationList
    query slug: string LocationCourier, required
    query country: string, required
    query postal_code, city, street, state, distance: string
    query count: integer
    query distance_unit: string DistanceUnit
    query filters[]: repeated string
"#;

/// What lists answer.
pub const PAGES: &str = r#"
# 3.3, 4.1 to 4.7
object RatePage, answer
    next_token, created_at_min, created_at_max: string
    limit: integer
    rates: list of object RateRecord
object LabelPage, answer
    next_token, created_at_min, created_at_max: string
    limit: integer
    labels: list of object Label
object CancelLabelPage, answer
    next_token, created_at_min, created_at_max: string
    limit: integer
    cancel_labels: list of object LabelCancellation, or cancel-labels
object ManifestPage, answer
    next_token, created_at_min, created_at_max: string
    limit: integer
    manifests: list of object Manifest
object PickupPage, answer
    next_token, created_at_min, created_at_max: string
    limit: integer
    pickups: list of object Pickup
object CancelPickupPage, answer
    next_token, created_at_min, created_at_max: string
    limit: integer
    cancel_pickups: list of object PickupCancellation
object ShipperAccountPage, answer
    next_token: string
    limit: integer
    shipper_accounts: list of object ShipperAccount
# 4.9, 4.10
object CourierList, answer
    couriers: list of object Courier
object LocationList, answer
    locations: list of object Location
    drop_off_link: string
"#;
