//! What each operation answers when all is well: every field reaches its place.

pub const RATE: &str = include_str!("../../answers/shipping/rate.json");
pub const RATES: &str = include_str!("../../answers/shipping/rates.json");
pub const LABEL: &str = include_str!("../../answers/shipping/label.json");
pub const LABELS: &str = include_str!("../../answers/shipping/labels.json");
pub const MANIFEST: &str = include_str!("../../answers/shipping/manifest.json");
pub const MANIFESTS: &str = include_str!("../../answers/shipping/manifests.json");
pub const CANCEL_LABEL: &str = include_str!("../../answers/shipping/cancel_label.json");
pub const CANCEL_LABELS: &str = include_str!("../../answers/shipping/cancel_labels.json");

/// The status and the body of a good answer to each operation.
pub const GOOD_ANSWERS: &[(&str, u16, &str)] = &[
    ("list_rates", 200, RATES),
    ("create_rate", 200, RATE),
    ("get_rate", 200, RATE),
    ("list_labels", 200, LABELS),
    ("create_label", 200, LABEL),
    ("get_label", 200, LABEL),
    ("list_manifests", 200, MANIFESTS),
    ("create_manifest", 200, MANIFEST),
    ("get_manifest", 200, MANIFEST),
    ("list_cancel_labels", 200, CANCEL_LABELS),
    ("cancel_label", 200, CANCEL_LABEL),
    ("get_cancel_label", 200, CANCEL_LABEL),
];
