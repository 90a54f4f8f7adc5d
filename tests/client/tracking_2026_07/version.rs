//! The version of the API that these tests are about.

pub use optima_courier::tracking::v2026_07 as api;

pub const VERSION: &str = "2026-07";

/// The path of the server's base URL.
pub const BASE: &str = "/tracking/2026-07";

/// Where the client is emitted, below `generated/src`.
pub const EMITTED: &str = "tracking/v2026_07";

/// Members of a body that hold all the others: this version wraps nothing.
pub const WRAPPERS: &[&str] = &[];

/// An answer that satisfies every operation.
pub const GOOD: &str = r#"{"meta":{"code":200},"data":{"id":"a1"}}"#;

/// Fields of answers whose names are any text.
pub const MAPS: &[(&str, &str)] =
    &[("CourierConnection", "credentials"), ("Tracking", "custom_fields")];

/// Bodies of webhooks with objects that no answer holds.
pub const DELIVERIES: &[&str] = &[];

/// What an answer holds that is this tracking.
pub fn data_of(tracking: &str) -> String {
    tracking.to_owned()
}
