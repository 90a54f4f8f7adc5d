//! What each operation answers when all is well: every field reaches its place.

mod address_validations;
mod couriers;
mod labels;
mod locations;
mod manifests;
mod pickups;
mod rates;
mod shipper_accounts;

pub const RATE: &str = include_str!("../../answers/shipping/rate.json");
pub const RATES: &str = include_str!("../../answers/shipping/rates.json");
pub const LABEL: &str = include_str!("../../answers/shipping/label.json");
pub const LABELS: &str = include_str!("../../answers/shipping/labels.json");
pub const MANIFEST: &str = include_str!("../../answers/shipping/manifest.json");
pub const MANIFESTS: &str = include_str!("../../answers/shipping/manifests.json");
pub const CANCEL_LABEL: &str = include_str!("../../answers/shipping/cancel_label.json");
pub const CANCEL_LABELS: &str = include_str!("../../answers/shipping/cancel_labels.json");
pub const PICKUP: &str = include_str!("../../answers/shipping/pickup.json");
pub const PICKUPS: &str = include_str!("../../answers/shipping/pickups.json");
pub const CANCEL_PICKUP: &str = include_str!("../../answers/shipping/cancel_pickup.json");
pub const CANCEL_PICKUPS: &str = include_str!("../../answers/shipping/cancel_pickups.json");
pub const ACCOUNT: &str = include_str!("../../answers/shipping/shipper_account.json");
pub const ACCOUNTS: &str = include_str!("../../answers/shipping/shipper_accounts.json");
pub const DELETED: &str = include_str!("../../answers/shipping/shipper_account_deleted.json");
pub const SETTINGS: &str = include_str!("../../answers/shipping/account_settings.json");
pub const VALIDATION: &str = include_str!("../../answers/shipping/address_validation.json");
pub const COURIERS: &str = include_str!("../../answers/shipping/couriers.json");
pub const LOCATIONS: &str = include_str!("../../answers/shipping/locations.json");

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
    ("list_pickups", 200, PICKUPS),
    ("create_pickup", 200, PICKUP),
    ("get_pickup", 200, PICKUP),
    ("list_cancel_pickups", 200, CANCEL_PICKUPS),
    ("cancel_pickup", 200, CANCEL_PICKUP),
    ("get_cancel_pickup", 200, CANCEL_PICKUP),
    ("list_shipper_accounts", 200, ACCOUNTS),
    ("create_shipper_account", 200, ACCOUNT),
    ("get_shipper_account", 200, ACCOUNT),
    ("delete_shipper_account", 200, DELETED),
    ("update_shipper_account_info", 200, ACCOUNT),
    ("update_shipper_account_credentials", 200, ACCOUNT),
    ("update_shipper_account_settings", 200, SETTINGS),
    ("create_fedex_shipper_account", 200, ACCOUNT),
    ("migrate_fedex_shipper_account", 200, ACCOUNT),
    ("validate_address", 200, VALIDATION),
    ("list_couriers", 200, COURIERS),
    ("list_locations", 200, LOCATIONS),
];
