//! What each operation answers when all is well: every field reaches its place.

mod courier_connections;
mod couriers;
mod estimated_delivery_dates;
mod pages;
mod trackings;

pub const FULL: &str = include_str!("../../answers/2026_07/tracking.json");
pub const NEW: &str = include_str!("../../answers/2026_07/tracking_new.json");
pub const PAGE: &str = include_str!("../../answers/2026_07/trackings.json");
pub const PREDICTION: &str = include_str!("../../answers/2026_07/prediction.json");
pub const PREDICTIONS: &str = include_str!("../../answers/2026_07/predictions.json");
pub const COURIERS: &str = include_str!("../../answers/2026_07/couriers.json");
pub const CONNECTION: &str = include_str!("../../answers/2026_07/courier_connection.json");
pub const CONNECTIONS: &str = include_str!("../../answers/2026_07/courier_connections.json");

/// The status and the body of a good answer to each operation.
pub const GOOD_ANSWERS: &[(&str, u16, &str)] = &[
    ("create_tracking", 201, NEW),
    ("list_trackings", 200, PAGE),
    ("get_tracking", 200, FULL),
    ("update_tracking", 200, FULL),
    ("delete_tracking", 200, FULL),
    ("retrack_tracking", 200, FULL),
    ("mark_tracking_completed", 200, FULL),
    ("predict_delivery_date", 200, PREDICTION),
    ("predict_delivery_dates", 200, PREDICTIONS),
    ("list_couriers", 200, COURIERS),
    ("detect_couriers", 200, COURIERS),
    ("list_courier_connections", 200, CONNECTIONS),
    ("create_courier_connection", 201, CONNECTION),
    ("get_courier_connection", 200, CONNECTION),
    ("update_courier_connection", 200, CONNECTION),
    ("delete_courier_connection", 200, CONNECTION),
];
