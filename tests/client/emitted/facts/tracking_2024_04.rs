//! Column A of the tracking facts, version 2024-04: operations, models and errors.
//!
//! The numbers are those of the sections.

/// Sections 2, 3.2, 3.3 and 5.
pub const OPERATIONS: &str = r#"
# 5.1
operation create_tracking: POST /trackings, body in tracking, answers object Tracking in tracking
    body tracking_number: string, required
    body slug: string
    body slug_group: string SlugGroup
    body title, order_id, order_number, order_id_path, order_date: string
    body order_promised_delivery_date: string
    body custom_fields: map of string
    body note: string
    body language: string
    body delivery_type: string DeliveryType
    body pickup_location, pickup_note: string
    body tracking_account_number, tracking_key, tracking_ship_date: string
    body tracking_origin_country, tracking_destination_country: string
    body tracking_postal_code, tracking_state: string
    body origin_country_iso3, origin_state, origin_city: string
    body origin_postal_code, origin_raw_location: string
    body destination_country_iso3, destination_state, destination_city: string
    body destination_postal_code, destination_raw_location: string
    body location_id, shipping_method, shipment_type: string
    body shipment_tags: list of string
    body courier_connection_id: string
    body emails, smses: list of string
    body customer_name: string
    body next_couriers: list of object NextCourier

# 5.2, and 3.3 for the page
operation list_trackings: GET /trackings, answers object TrackingPage
    query page, limit, transit_time: integer
    query keyword: string
    query tracking_numbers, slug, origin, destination: csv of string
    query tag: string Tag
    query created_at_min, created_at_max, updated_at_min, updated_at_max: string
    query fields: csv of string ListField
    query return_to_sender: csv of boolean
    query courier_destination_country_iso3, shipment_tags, order_id: csv of string

# 5.3
operation get_tracking: GET /trackings/{id}, answers object Tracking in tracking
    path id: string
    query fields: csv of string TrackingField
    query lang: string LanguageTarget

# 5.4
operation update_tracking: PUT /trackings/{id}, body in tracking, answers object Tracking in tracking
    path id: string
    body smses, emails: list of string, clears []
    body title, customer_name, order_id, order_id_path: string
    body note: string, clears ""
    body language, order_promised_delivery_date: string
    body custom_fields: map of string, clears null
    body delivery_type: string DeliveryType
    body pickup_location, pickup_note, slug: string
    body tracking_account_number, tracking_key, tracking_ship_date: string
    body tracking_origin_country, tracking_destination_country: string
    body tracking_postal_code, tracking_state: string
    body order_number, order_date, shipment_type: string
    body origin_country_iso3, origin_state, origin_city: string
    body origin_postal_code, origin_raw_location: string
    body destination_country_iso3, destination_state, destination_city: string
    body destination_postal_code, destination_raw_location: string
    body location_id, shipping_method: string

# 5.5, 5.6
operation delete_tracking: DELETE /trackings/{id}, answers object Tracking in tracking
    path id: string
operation retrack_tracking: POST /trackings/{id}/retrack, answers object Tracking in tracking
    path id: string

# 5.7
operation mark_tracking_completed: POST /trackings/{id}/mark-as-completed, body, answers object Tracking in tracking
    path id: string
    body reason: string CompletionReason, required

# 5.8
operation get_last_checkpoint: GET /last_checkpoint/{tracking_id}, answers object LastCheckpoint
    path tracking_id: string
    query fields: csv of string CheckpointField
    query lang: string EnglishFromChinese
operation get_last_checkpoint_by_number: GET /last_checkpoint/{slug}/{tracking_number}, answers object LastCheckpoint
    path slug, tracking_number: string
    query fields: csv of string CheckpointField
    query lang: string EnglishFromChinese
    query tracking_account_number, tracking_origin_country, tracking_destination_country: string
    query tracking_key, tracking_postal_code, tracking_ship_date, tracking_state: string

# 5.9
operation predict_delivery_dates: POST /estimated-delivery-date/predict-batch, body, answers object EddPredictions
    body estimated_delivery_dates: list of object EddRequest, required

# 5.11
operation list_couriers: GET /couriers, answers object CourierList
operation list_all_couriers: GET /couriers/all, answers object CourierList
operation detect_couriers: POST /couriers/detect, body in tracking, answers object CourierList
    body tracking_number: string, required
    body slug: list of string
    body slug_group: string SlugGroup
    body tracking_ship_date, tracking_account_number, tracking_key: string
    body tracking_postal_code, tracking_origin_country: string
    body tracking_destination_country, tracking_state: string
    body origin_country_iso3, destination_country_iso3: string

# 5.12
operation get_notification: GET /notifications/{tracking_id}, answers object Notification in notification
    path tracking_id: string
operation add_notification: POST /notifications/{tracking_id}/add, body in notification, answers object Notification in notification
    path tracking_id: string
    body emails, smses: list of string
operation remove_notification: POST /notifications/{tracking_id}/remove, body in notification, answers object Notification in notification
    path tracking_id: string
    body as add_notification
operation get_notification_by_number: GET /notifications/{slug}/{tracking_number}, answers object Notification in notification
    path slug, tracking_number: string
operation add_notification_by_number: POST /notifications/{slug}/{tracking_number}/add, body in notification, answers object Notification in notification
    path slug, tracking_number: string
    body as add_notification
operation remove_notification_by_number: POST /notifications/{slug}/{tracking_number}/remove, body in notification, answers object Notification in notification
    path slug, tracking_number: string
    body as add_notification

# 2: the legacy forms of five operations; what they take is in 5.3 to 5.7
operation get_tracking_by_number: GET /trackings/{slug}/{tracking_number}, answers object Tracking in tracking
    path slug, tracking_number: string
    query fields: csv of string TrackingField
    query lang: string EnglishFromChinese
operation update_tracking_by_number: PUT /trackings/{slug}/{tracking_number}, body in tracking, answers object Tracking in tracking
    path slug, tracking_number: string
    body as update_tracking
operation delete_tracking_by_number: DELETE /trackings/{slug}/{tracking_number}, answers object Tracking in tracking
    path slug, tracking_number: string
operation retrack_tracking_by_number: POST /trackings/{slug}/{tracking_number}/retrack, answers object Tracking in tracking
    path slug, tracking_number: string
operation mark_tracking_completed_by_number: POST /trackings/{slug}/{tracking_number}/mark-as-completed, body, answers object Tracking in tracking
    path slug, tracking_number: string
    body as mark_tracking_completed
"#;

/// Sections 3.2, 3.3 and 6.
pub const MODELS: &str = r#"
# 3.3
object TrackingPage, answer
    trackings: list of object Tracking
    page, limit, count: integer
    keyword, slug: string
    origin, destination: list of string
    tag: string Tag
    created_at_min, created_at_max, last_updated_at: string
    return_to_sender: list of boolean
    courier_destination_country_iso3: list of string

# 6.1
object Tracking, answer
    id: string
    created_at, updated_at, last_updated_at: string
    tracking_number, slug: string
    active: boolean
    custom_fields: map of string
    customer_name: string
    emails, smses: list of string
    transit_time: integer
    origin_country_iso3: string
    origin_state, origin_city, origin_postal_code, origin_raw_location: string
    destination_country_iso3: string
    destination_state, destination_city: string
    destination_postal_code, destination_raw_location: string
    courier_destination_country_iso3: string
    expected_delivery: string
    note: string
    order_id, order_id_path, order_number: string
    order_date: string
    order_promised_delivery_date: string
    order_tags: list of string
    shipment_package_count: number
    shipment_pickup_date, shipment_delivery_date: string
    shipment_type: string
    shipment_weight: number
    shipment_weight_unit: string
    shipment_tags: list of string
    signed_by: string
    source: string
    tag: string Tag
    subtag: string Subtag
    subtag_message: string
    title: string
    tracked_count: number
    last_mile_tracking_supported: boolean
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
    tracking_origin_country, tracking_destination_country: string
    tracking_postal_code, tracking_state: string
    on_time_status: string OnTimeStatus
    on_time_difference: number
    aftership_estimated_delivery_date: object AftershipEdd
    custom_estimated_delivery_date: object CustomEdd
    first_estimated_delivery: object EddInfo
    latest_estimated_delivery: object LatestEdd
    courier_connection_id: string
    next_couriers: list of object NextCourier
    carbon_emissions: object CarbonEmissions
    location_id, shipping_method: string
    failed_delivery_attempts: integer
    signature_requirement: string SignatureRequirement
object NextCourier, both
    slug, tracking_number: string, required
    source: string, answer only
object CarbonEmissions, answer
    unit: string
    value: number

# 6.2
object Checkpoint, answer
    created_at, slug, checkpoint_time, location, city, state: string
    zip: string
    coordinate: object Coordinate, or coordinates
    country_iso3, country_name: string
    message: string
    tag: string Tag
    subtag: string Subtag
    subtag_message: string
    raw_tag: string
    events: list of object CheckpointEvent
object Coordinate, answer
    latitude, longitude: number, or text
object CheckpointEvent, answer
    code: string CheckpointEventCode
    reason: object CheckpointEventReason
object CheckpointEventReason, answer
    code: string

# 6.3
object LastCheckpoint, answer
    id, tracking_number, slug: string
    tag: string Tag
    subtag: string Subtag
    subtag_message: string
    checkpoint: object Checkpoint

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

# 6.6
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
    slug, service_type_name: string
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
    country: string, required
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

# 3.2, 6.12
object CourierList, answer
    total: integer
    couriers: list of object Courier
object Courier, answer
    slug, name, phone, other_name, web_url: string
    required_fields, optional_fields: list of string AdditionalField
    default_language: string
    support_languages, service_from_country_iso3: list of string

# 5.12
object Notification, answer
    emails, smses: list of string
"#;

/// Sections 5.2, 5.3, 5.7, 5.8, 6.5, 6.6 and 7.
pub const VALUES: &str = r#"
# 5.2
enum ListField
    title order_id tag checkpoints
# 5.3
enum TrackingField
    tracking_postal_code tracking_ship_date tracking_account_number tracking_key
    tracking_origin_country tracking_destination_country tracking_state title order_id tag
    checkpoints
# 5.7
enum CompletionReason with subtag
    DELIVERED: Delivered_001
    LOST: Exception_013
    RETURNED_TO_SENDER: Exception_011
# 5.8
enum CheckpointField
    slug created_at checkpoint_time city coordinates country_iso3 country_name message state tag
    zip
enum EnglishFromChinese
    en
# 6.1
enum OnTimeStatus
    on-time late
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
# 7.2, those that were known before 2026-01
integer enum ConfidenceCode
    10001 20001 30001 30002 30003
# 7.4
enum CheckpointEventCode
    delivered_to_neighbor returned_to_sender handed_over_to_last_mile_carrier
    received_by_last_mile_carrier picked_up signed
# 7.5
enum DeliveryType
    pickup_at_store pickup_at_courier door_to_door
# 7.6, the enum of the SDKs; two more came with 2025-01
enum SlugGroup
    amazon-group fedex-group toll-group taqbin-group tnt-group cj-group hermes-group dpd-group
    gls-group dhl-group fastway-group asendia-group
# 7.7
enum AdditionalField
    tracking_account_number tracking_postal_code tracking_ship_date tracking_key
    tracking_origin_country tracking_destination_country tracking_state
# 7.8
enum LanguageTarget
    en fr fr-CA ar bg ca hr cs da nl et tl fi de el he hi hu id it ja
    ko lv lt ms pl pt ro ru sr sk sl es sv th tr uk vi zh-Hans zh-Hant nb
# 7.9
enum SignatureRequirement
    signature_required adult_signature_required indirect_signature_required no_signature_required
"#;

/// Section 3.5; what may be repeated follows its advice on retries.
pub const ERRORS: &str = "
errors
    400 BadRequest 400
    4001 InvalidJson 400
    4002 InvalidJson 400
    4003 TrackingAlreadyExists 400
    4004 TrackingNotFound 404
    4005 InvalidTrackingNumber 400
    4006 TrackingObjectMissing 400
    4007 TrackingNumberMissing 400
    4008 FieldInvalid 400
    4009 FieldRequired 400
    4010 InvalidCourier 400
    4011 AdditionalFieldsRequired 400
    4012 ImportRefused 400
    4013 TrackingStillActive 400
    4014 NotificationObjectMissing 400
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
    version: 2024-04
    servers: production https://api.aftership.com/tracking/2024-04
    key_header: as-api-key
    version_header: as-api-version
    request_id_header: as-trace-id
    rate_limit, limit: X-RateLimit-Limit
    rate_limit, remaining: X-RateLimit-Remaining
    rate_limit, reset: X-RateLimit-Reset
    rate_limit, unit: Epoch
    # What is secret, or about a person.
    hidden: city customer_name destination_city destination_postal_code destination_raw_location emails keyword origin_city origin_postal_code origin_raw_location postal_code raw_location signed_by smses subscribed_emails subscribed_smses tracking_account_number tracking_key tracking_postal_code
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
