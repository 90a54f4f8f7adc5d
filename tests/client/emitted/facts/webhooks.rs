//! What the services send by themselves: section 9 of the tracking facts, 8.3 and 8.4 of shipping.

/// Tracking, what both versions send.
pub const OF_TRACKING: &str = r#"
settings webhooks
    api: tracking
    event: event
    once_by: event_id
    sent_at: ts
    version_header: as-webhook-version
    signature, algorithm: HmacSha256
    signature, encoding: Base64
    signature, headers: aftership-hmac-sha256
    retry, attempts: 14
    retry, first: 30
    retry, factor: 2
    retry, success: 200 to 299
union Webhook, answer by event
    tracking_update: object TrackingUpdateEvent
    edd_revise: object EddReviseEvent
object TrackingUpdateEvent, answer
    event_id: string
    is_tracking_first_tag: boolean
    msg: object Tracking
    ts: integer
object EddReviseEvent, answer
    event_id: string
    is_tracking_first_tag: boolean
    msg: object Tracking
    ts: integer
"#;

/// The events of 2024-04.
pub const OF_2024_04: &str = "
settings webhooks
    version: 2024-04
    events: tracking_update edd_revise
    states: tracking_update Tracking msg id msg updated_at edd_revise Tracking msg id msg updated_at
";

/// The events of 2026-07, one of them of newer versions only.
pub const OF_2026_07: &str = r#"
settings webhooks
    version: 2026-07
    events: tracking_update edd_revise tracking_pending_time
    states: tracking_update Tracking msg id msg updated_at edd_revise Tracking msg id msg updated_at tracking_pending_time Tracking msg id msg updated_at
union Webhook, answer by event
    tracking_pending_time: object TrackingPendingTimeEvent
object TrackingPendingTimeEvent, answer
    event_id: string
    is_tracking_first_tag: boolean
    msg: object Tracking
    ts: integer
"#;

/// Shipping; the documents name the event in one member, a client that runs reads it from another.
pub const OF_SHIPPING: &str = r#"
settings webhooks
    api: shipping
    version: v3
    event: event_type event
    events: calculate_rates create_a_label cancel_a_label manifest_a_label
    once_by: event_type data id data status
    sent_at: date_time
    states: calculate_rates RateRecord data id data updated_at create_a_label Label data id data updated_at cancel_a_label LabelCancellation data id data updated_at manifest_a_label Manifest data id data updated_at
    signature, algorithm: HmacSha256
    signature, encoding: Base64
    signature, headers: am-webhook-signature hmac-sha256= as-signature-hmac-sha256
    retry, attempts: 14
    retry, first: 30
    retry, factor: 2
    retry, success: 200 to 299
union Webhook, answer by event_type, or event
    calculate_rates: object CalculateRatesEvent
    create_a_label: object CreateALabelEvent
    cancel_a_label: object CancelALabelEvent
    manifest_a_label: object ManifestALabelEvent
object CalculateRatesEvent, answer
    date_time: string
    meta: object DeliveryMeta
    data: object RateRecord
object CreateALabelEvent, answer
    date_time: string
    meta: object DeliveryMeta
    data: object Label
object CancelALabelEvent, answer
    date_time: string
    meta: object DeliveryMeta
    data: object LabelCancellation
object ManifestALabelEvent, answer
    date_time: string
    meta: object DeliveryMeta
    data: object Manifest
# 3.1
object DeliveryMeta, answer
    code: integer
    message: string
    details: list of object DeliveryProblem
    retryable: boolean
    type: string
object DeliveryProblem, answer
    path, info: string
"#;
