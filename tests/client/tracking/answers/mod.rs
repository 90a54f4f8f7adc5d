//! What each operation answers when all is well: every field reaches its place.

mod couriers;
mod estimated_delivery_dates;
mod last_checkpoints;
mod notifications;
mod pages;
mod trackings;

pub const FULL: &str = include_str!("../../answers/tracking.json");
pub const NEW: &str = include_str!("../../answers/tracking_new.json");
pub const DELETED: &str = include_str!("../../answers/tracking_deleted.json");
pub const RETRACKED: &str = include_str!("../../answers/tracking_retracked.json");
pub const PAGE: &str = include_str!("../../answers/trackings.json");
pub const LAST_CHECKPOINT: &str = include_str!("../../answers/last_checkpoint.json");
pub const PREDICTIONS: &str = include_str!("../../answers/predictions.json");
pub const COURIERS: &str = include_str!("../../answers/couriers.json");
pub const NOTIFICATION: &str = include_str!("../../answers/notification.json");

/// The status and the body of a good answer to each operation.
pub const GOOD_ANSWERS: &[(&str, u16, &str)] = &[
    ("create_tracking", 201, NEW),
    ("list_trackings", 200, PAGE),
    ("get_tracking", 200, FULL),
    ("update_tracking", 200, FULL),
    ("delete_tracking", 200, DELETED),
    ("retrack_tracking", 200, RETRACKED),
    ("mark_tracking_completed", 200, FULL),
    ("get_tracking_by_number", 200, FULL),
    ("update_tracking_by_number", 200, FULL),
    ("delete_tracking_by_number", 200, DELETED),
    ("retrack_tracking_by_number", 200, RETRACKED),
    ("mark_tracking_completed_by_number", 200, FULL),
    ("get_last_checkpoint", 200, LAST_CHECKPOINT),
    ("get_last_checkpoint_by_number", 200, LAST_CHECKPOINT),
    ("predict_delivery_dates", 200, PREDICTIONS),
    ("list_couriers", 200, COURIERS),
    ("list_all_couriers", 200, COURIERS),
    ("detect_couriers", 200, COURIERS),
    ("get_notification", 200, NOTIFICATION),
    ("add_notification", 200, NOTIFICATION),
    ("remove_notification", 200, NOTIFICATION),
    ("get_notification_by_number", 200, NOTIFICATION),
    ("add_notification_by_number", 200, NOTIFICATION),
    ("remove_notification_by_number", 200, NOTIFICATION),
];
