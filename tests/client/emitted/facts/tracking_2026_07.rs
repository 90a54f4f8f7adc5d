//! Column B of the tracking facts, version 2026-07: operations, models and errors.
//!
//! The numbers are those of the sections.

/// Sections 2, 3.2, 3.3 and 5.
pub const OPERATIONS: &str = r#"
# 5.1
operation create_tracking: POST /trackings, body, answers object Tracking
    body id: string
    body tracking_number: string, required
    body slug: string
    body slug_group: string SlugGroup
    body title, order_id, order_number, order_id_path, order_date: string
    body order_promised_delivery_date: object PromisedDelivery
    body custom_fields: map of string
    body note: string
    body language: string
    body delivery_type: string DeliveryType
    body pickup_location, pickup_note: string
    body tracking_account_number, tracking_key, tracking_ship_date: string
    body origin_country_region, origin_state, origin_city: string
    body origin_postal_code, origin_raw_location: string
    body destination_country_region, destination_state, destination_city: string
    body destination_postal_code, destination_raw_location: string
    body location_id, shipping_method, shipment_type: string
    body shipment_tags: list of string
    body courier_connection_id: string
    body customers: list of object Customer
    body last_mile: object LastMile
    body shipment_direction: string ShipmentDirection

# 5.2, and 3.3 for the page
operation list_trackings: GET /trackings, answers object TrackingPage
    query cursor, keyword: string
    query limit, transit_time: integer
    query tracking_numbers, slug, origin, destination: csv of string
    query tag: string Tag
    query created_at_min, created_at_max, updated_at_min, updated_at_max: string
    query fields: csv of string ListField
    query return_to_sender: csv of boolean
    query courier_destination_country_region, shipment_tags, order_id: csv of string

# 5.3
operation get_tracking: GET /trackings/{id}, answers object Tracking
    path id: string
    query fields: csv of string TrackingField
    query lang: string LanguageTarget

# 5.4
operation update_tracking: PUT /trackings/{id}, body, answers object Tracking
    path id: string
    body title, order_id, order_id_path: string
    body note: string, clears ""
    body language: string
    body order_promised_delivery_date: object PromisedDelivery
    body custom_fields: map of string, clears null
    body delivery_type: string DeliveryType
    body pickup_location, pickup_note, slug: string
    body tracking_account_number, tracking_key, tracking_ship_date: string
    body order_number, order_date, shipment_type: string
    body origin_country_region, origin_state, origin_city: string
    body origin_postal_code, origin_raw_location: string
    body destination_country_region, destination_state, destination_city: string
    body destination_postal_code, destination_raw_location: string
    body location_id, shipping_method: string
    body customers: list of object Customer
    body last_mile: object LastMile, clears null
    body shipment_direction: string ShipmentDirection

# 5.5, 5.6
operation delete_tracking: DELETE /trackings/{id}, answers object Tracking
    path id: string
operation retrack_tracking: POST /trackings/{id}/retrack, answers object Tracking
    path id: string

# 5.7
operation mark_tracking_completed: POST /trackings/{id}/mark-as-completed, body, answers object Tracking
    path id: string
    body reason: string CompletionReason, required
    body event_datetime: string

# 5.9, 5.10
operation predict_delivery_dates: POST /estimated-delivery-date/predict-batch, body, answers object EddPredictions
    body estimated_delivery_dates: list of object EddRequest, required
operation predict_delivery_date: POST /estimated-delivery-date/predict, body, answers object EddResult
    body slug: string, required
    body service_type_name: string
    body origin_address, destination_address: object Address, required
    body weight: object Weight
    body package_count: integer
    body pickup_time: string
    body estimated_pickup: object EstimatedPickup

# 5.11
operation list_couriers: GET /couriers, answers object CourierList
    query active: boolean
    query slug: csv of string
operation detect_couriers: POST /couriers/detect, body, answers object CourierList
    body tracking_number: string, required
    body slug: list of string
    body slug_group: string SlugGroup
    body tracking_ship_date, tracking_account_number, tracking_key: string
    body destination_postal_code, destination_state: string
    body origin_country_region, destination_country_region: string

# 5.13; the limit is typed string in the document, which is the same in a query
operation list_courier_connections: GET /courier-connections, answers object ConnectionPage
    query courier_slug, cursor: string
    query limit: integer
operation create_courier_connection: POST /courier-connections, body, answers object CourierConnection
    body courier_slug: string, required
    body credentials: map of string, required
operation get_courier_connection: GET /courier-connections/{id}, answers object CourierConnection
    path id: string
operation update_courier_connection: PATCH /courier-connections/{id}, body, answers object CourierConnection
    path id: string
    body credentials: map of string, required
operation delete_courier_connection: DELETE /courier-connections/{id}, answers object CourierConnection
    path id: string
"#;

/// Sections 3.2, 3.3 and 6.
pub const MODELS: &str = r#"
# 3.2, 3.3
object TrackingPage, answer
    pagination: object Pagination
    trackings: list of object Tracking
object ConnectionPage, answer
    pagination: object Pagination
    courier_connections: list of object CourierConnection
object Pagination, answer
    total: integer
    next_cursor: string
    has_next_page: boolean

# 6.1
object Tracking, answer
    id, legacy_id: string
    created_at, updated_at: string
    tracking_number, slug: string
    active: boolean
    custom_fields: map of string
    customers: list of object Customer
    transit_time: integer
    origin_country_region: string
    origin_state, origin_city, origin_postal_code, origin_raw_location: string
    destination_country_region: string
    destination_state, destination_city: string
    destination_postal_code, destination_raw_location: string
    courier_destination_country_region: string
    courier_estimated_delivery_date: object CourierEdd
    note: string
    order_id, order_id_path, order_number: string
    order_date: string
    order_promised_delivery_date: object PromisedDelivery
    order_tags: list of string
    shipment_package_count: number
    shipment_pickup_date, shipment_delivery_date: string
    shipment_type: string
    shipment_weight: object Weight
    shipment_dimensions: object Dimensions
    shipment_tags: list of string
    signed_by: string
    source: string
    tag: string Tag
    subtag: string Subtag
    subtag_message: string
    title: string
    tracked_count: number
    language: string
    unique_token: string
    checkpoints: list of object Checkpoint
    subscribed_smses, subscribed_emails: list of string
    return_to_sender: boolean
    delivery_type: string DeliveryType
    pickup_location, pickup_note: string
    courier_tracking_link, courier_redirect_link: string
    first_attempted_at: string
    tracking_account_number, tracking_key: string
    tracking_ship_date: string
    on_time_status: string OnTimeStatus
    on_time_difference: number
    aftership_estimated_delivery_date: object AftershipEdd
    custom_estimated_delivery_date: object CustomEdd
    first_estimated_delivery: object EddInfo
    latest_estimated_delivery: object LatestEdd
    courier_connection_id: string
    first_mile: object FirstMile
    last_mile: object LastMile
    carbon_emissions: object CarbonEmissions
    location_id, shipping_method: string
    failed_delivery_attempts: integer
    signature_requirement: string SignatureRequirement
    delivery_location_type: string
    aftership_tracking_url, aftership_tracking_order_url: string
    proof_of_delivery: list of object ProofOfDelivery
    multi_piece_info: object MultiPiece
    shipment_direction: string ShipmentDirection
    return_shipment: object ReturnShipment
    forward_shipment: object ForwardShipment
object CourierEdd, answer
    estimated_delivery_date, estimated_delivery_date_min, estimated_delivery_date_max: string
object Dimensions, answer
    unit: string LengthUnit
    length, width, height: number
object CarbonEmissions, answer
    unit: string
    value: number
object ProofOfDelivery, answer
    type: string ProofType
    url: string
object ReturnShipment, answer
    id, tracking_number, slug: string
object ForwardShipment, answer
    id: string

# 6.2
object Checkpoint, answer
    created_at, slug, checkpoint_time, location, city, state: string
    postal_code: string
    coordinate: object Coordinate, or coordinates
    country_region, country_region_name: string
    message: string
    tag: string Tag
    subtag: string Subtag
    subtag_message: string
    raw_tag: string
    events: list of object CheckpointEvent
    source: string CheckpointSource
    hash: string
object Coordinate, answer
    latitude, longitude: number, or text
object CheckpointEvent, answer
    code: string CheckpointEventCode
    reason: object CheckpointEventReason
object CheckpointEventReason, answer
    code: string

# 6.5
object AftershipEdd, answer
    estimated_delivery_date, estimated_delivery_date_min, estimated_delivery_date_max: string
    confidence_code: integer ConfidenceCode
object CustomEdd, answer
    type: string EddType
    datetime, datetime_min, datetime_max: string
object EddInfo, answer
    type: string EddType
    datetime, datetime_min, datetime_max: string
    source: string EddSource
object LatestEdd, answer
    type: string EddType
    datetime, datetime_min, datetime_max: string
    source: string EddSource
    revise_reason: string ReviseReason

# 6.6; the weight is that of 6.1 too
object EddPredictions, answer
    estimated_delivery_dates: list of object EddResult
object EddRequest, request
    slug: string, required
    service_type_name: string
    origin_address, destination_address: object Address, required
    weight: object Weight
    package_count: integer
    pickup_time: string
    estimated_pickup: object EstimatedPickup
object EddResult, answer
    id, slug, service_type_name: string
    origin_address, destination_address: object Address
    weight: object Weight
    package_count: integer
    pickup_time: string
    estimated_pickup: object EstimatedPickup
    estimated_delivery_date, estimated_delivery_date_min, estimated_delivery_date_max: string
    confidence_code: integer ConfidenceCode
object Weight, both
    unit: string, required
    value: number, required
object Address, both
    country_region: string, required
    state, city, postal_code, raw_location: string
object EstimatedPickup, both
    order_time: string, required
    order_cutoff_time: string
    business_days: list of integer Weekday
    order_processing_time: object ProcessingTime
    pickup_time: string, answer only
object ProcessingTime, both
    unit: string ProcessingUnit
    value: number

# 6.7, and 5.1 for what is sent
object FirstMile, answer
    tracking_number, slug: string
    transit_time: integer
    courier_tracking_link, courier_redirect_link: string
object LastMile, both
    tracking_number, slug: string, required
    transit_time: integer, answer only
    courier_tracking_link, courier_redirect_link: string, answer only
    source: string LegSource, answer only

# 6.8
object Customer, both
    role, name, phone_number, email, language, id: string

# 6.9
object PromisedDelivery, both
    promised_delivery_date, promised_delivery_date_min, promised_delivery_date_max: string

# 6.11
object MultiPiece, answer
    type: string PieceType
    pieces: list of object Piece
object Piece, answer
    tracking_id, tracking_number: string
    type: string PieceType
    trackable: boolean

# 3.2, 6.12
object CourierList, answer
    total: integer
    couriers: list of object Courier
object Courier, answer
    slug, name, phone, other_name, web_url: string
    required_fields, optional_fields: list of string AdditionalField
    default_language: string
    support_languages, service_from_country_regions: list of string
    credentials: object CourierCredentials
object CourierCredentials, answer
    fields: list of object CredentialField
object CredentialField, answer
    name, type: string
    required: boolean

# 6.13
object CourierConnection, answer
    id, courier_slug: string
    credentials: map of string
    created_at, updated_at: string
"#;

/// Sections 5.1 to 5.3, 5.7, 6 and 7.
pub const VALUES: &str = r#"
# 5.1
enum ShipmentDirection
    forward return
# 5.2
enum ListField
    title order_id tag checkpoints
# 5.3
enum TrackingField
    destination_postal_code tracking_ship_date tracking_account_number tracking_key
    origin_country_region destination_country_region destination_state title order_id tag
    checkpoints
# 5.7
enum CompletionReason with subtag
    DELIVERED: Delivered_001
    LOST: Exception_013
    RETURNED_TO_SENDER: Exception_011
# 6.1
enum LengthUnit
    cm in
enum OnTimeStatus
    on-time late
enum ProofType
    image
# 6.2
enum CheckpointSource
    carrier user
# 6.5
enum EddType
    range specific
enum EddSource
    "Carrier EDD" "AfterShip EDD" "Custom EDD" "Order EDD"
# 6.6
integer enum Weekday
    1 2 3 4 5 6 7
enum ProcessingUnit
    day
# 6.7
enum LegSource
    system user
# 6.11
enum PieceType
    master child
# 7.1; 6.1 says of `active` which of them the service follows no further
enum Tag with is_terminal
    Pending: false
    InfoReceived: false
    InTransit: false
    OutForDelivery: false
    AttemptFail: false
    Delivered: true
    AvailableForPickup: false
    Exception: false
    Expired: true
# 7.2
integer enum ConfidenceCode
    10000 10001 20001 30001 30002 30003 30004
# 7.3
enum ReviseReason
    extreme_weather heavy_rain extreme_cold strong_winds severe_thunderstorms carrier_processing
    customs_clearance
# 7.4
enum CheckpointEventCode
    delivered_to_neighbor returned_to_sender handed_over_to_last_mile_carrier
    received_by_last_mile_carrier picked_up signed
# 7.5
enum DeliveryType
    pickup_at_store pickup_at_courier door_to_door
# 7.6, with the two of the page of 2025-01
enum SlugGroup
    amazon-group fedex-group toll-group taqbin-group tnt-group cj-group hermes-group dpd-group
    gls-group dhl-group fastway-group asendia-group brt-group seur-group
# 7.7
enum AdditionalField
    tracking_account_number destination_postal_code destination_state tracking_key
    origin_country_region destination_country_region tracking_ship_date
# 7.8
enum LanguageTarget
    en fr fr-CA ar bg ca hr cs da nl et tl fi de el he hi hu id it ja
    ko lv lt ms pl pt ro ru sr sk sl es sv th tr uk vi zh-Hans zh-Hant nb
# 7.9
enum SignatureRequirement
    signature_required adult_signature_required indirect_signature_required no_signature_required
"#;

/// Section 3.5, without the row of the notifications, which only the other column has.
pub const ERRORS: &str = "
errors
    400 BadRequest 400
    4001 InvalidJson 400
    4002 InvalidJson 400
    4003 TrackingAlreadyExists 400
    4004 TrackingNotFound 404
    4005 InvalidTrackingNumber 400
    4007 TrackingNumberMissing 400
    4008 FieldInvalid 400
    4009 FieldRequired 400
    4010 InvalidCourier 400
    4011 AdditionalFieldsRequired 400
    4012 ImportRefused 400
    4013 TrackingStillActive 400
    4015 InvalidTrackingId 400
    4016 RetrackUsedUp 400
    4017 InvalidTrackingNumberFormat 400
    401 Unauthorized 401
    403 Forbidden 403
    404 NotFound 404
    429 TooManyRequests 429 retryable
    500 InternalError 500 retryable
    502 InternalError 502 retryable
    503 InternalError 503 retryable
    504 InternalError 504 retryable
";

/// Sections 3.1, 3.2 and 3.4.
pub const SETTINGS: &str = "
settings client
    name: tracking
    version: 2026-07
    servers: production https://api.aftership.com/tracking/2026-07
    key_header: as-api-key
    version_header: as-api-version
    request_id_header: as-trace-id
    rate_limit, limit: X-RateLimit-Limit
    rate_limit, remaining: X-RateLimit-Remaining
    rate_limit, reset: X-RateLimit-Reset
    rate_limit, unit: Epoch
    # What is secret, or about a person.
    hidden: city credentials customers destination_city destination_postal_code destination_raw_location keyword origin_city origin_postal_code origin_raw_location postal_code raw_location signed_by subscribed_emails subscribed_smses tracking_account_number tracking_key
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
    details: meta errors
    retryable: none
    ok: 200 to 299
    pending: none
    partial: none
";
