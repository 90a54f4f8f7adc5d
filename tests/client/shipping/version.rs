//! The version of the API that these tests are about.

pub use optima_courier::shipping::v3 as api;

/// The path of the server's base URL.
pub const BASE: &str = "/postmen/v3";

/// Where the client is emitted, below `generated/src`.
pub const EMITTED: &str = "shipping/v3";

/// Members of a body that hold all the others: this API wraps nothing.
pub const WRAPPERS: &[&str] = &[];

/// An answer that satisfies every operation.
pub const GOOD: &str = r#"{"meta":{"code":200,"message":"OK","details":[]},"data":{"id":"a1"}}"#;

/// Fields of answers whose names are any text.
pub const MAPS: &[(&str, &str)] = &[("Courier", "operations"), ("Label", "custom_fields")];
