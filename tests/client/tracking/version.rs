//! The version of the API that these tests are about.

pub use optima_courier::tracking::v2024_04 as api;

pub const VERSION: &str = "2024-04";

/// The path of the server's base URL: that of production, which distinguishes recorded calls.
pub const BASE: &str = "/tracking/2024-04";

/// Where the client is emitted, below `generated/src`.
pub const EMITTED: &str = "tracking/v2024_04";

/// Members of a body that hold all the others.
pub const WRAPPERS: &[&str] = &["tracking", "notification"];

/// An answer that satisfies every operation.
pub const GOOD: &str = r#"{"meta":{"code":200},"data":{"tracking":{"id":"a1"},"notification":{}}}"#;

/// Fields of answers whose names are any text.
pub const MAPS: &[(&str, &str)] = &[("Tracking", "custom_fields")];

/// Bodies of webhooks with objects that no answer holds.
pub const DELIVERIES: &[&str] = &[];

/// What an answer holds in which this tracking stands.
pub fn data_of(tracking: &str) -> String {
    format!(r#"{{"tracking":{tracking}}}"#)
}
