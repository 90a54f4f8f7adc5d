//! What the services send by themselves: section 9 of the tracking facts, 8.3 and 8.4 of shipping.

/// Tracking, what both versions send.
pub const OF_TRACKING: &str = r#"
union Webhook, answer by event
    tracking_update: object TrackingUpdate
    edd_revise: object EddRevise
object TrackingUpdate, answer
    event_id: string
    is_tracking_first_tag: boolean
    msg: object Tracking
    ts: integer
object EddRevise, answer
    event_id: string
    is_tracking_first_tag: boolean
    msg: object Tracking
    ts: integer
"#;

/// Tracking, the event of newer versions.
pub const OF_TRACKING_LATER: &str = r#"
union Webhook, answer by event
    tracking_pending_time: object TrackingPendingTime
object TrackingPendingTime, answer
    event_id: string
    is_tracking_first_tag: boolean
    msg: object Tracking
    ts: integer
"#;

/// Shipping; the documents name the event in one member, a client that runs reads it from another.
pub const OF_SHIPPING: &str = r#"
union Webhook, answer by event_type, or event
    calculate_rates: object CalculateRates
    create_a_label: object CreateALabel
    cancel_a_label: object CancelALabel
    manifest_a_label: object ManifestALabel
object CalculateRates, answer
    date_time: string
    meta: object WebhookMeta
    data: object RateRecord
object CreateALabel, answer
    date_time: string
    meta: object WebhookMeta
    data: object Label
object CancelALabel, answer
    date_time: string
    meta: object WebhookMeta
    data: object LabelCancellation
object ManifestALabel, answer
    date_time: string
    meta: object WebhookMeta
    data: object Manifest
# 3.1
object WebhookMeta, answer
    code: integer
    message: string
    details: list of object ErrorDetail
    retryable: boolean
    type: string
object ErrorDetail, answer
    path, info: string
"#;
