//! Requests: operations, their URLs and headers, and prepared requests.
//!
//! Every request serializes as an object of its parameters and fields by their wire names, also those
//! that `Debug` hides, so that a queue or a file can keep it. With the feature `deserialize` it is
//! read from that again: by its `Deserialize`, by `from_json`, which validates it too and says
//! everything that is wrong at once, and by `from_form` from the fields of a web form. A field that
//! shares its wire name with another one goes by its name in Rust; a body that is one field goes by
//! the name of that field.
//!
//! An operation that the specification lacks is called like any other:
//!
//! ```
//! use runtime::client::{Call, Core};
//! use runtime::error::Result;
//! use runtime::request::{Custom, Method, OperationInfo, RetryClass};
//!
//! static LIST_HOLIDAYS: OperationInfo =
//!     OperationInfo::new("list_holidays", Method::GET, "/holidays/{country}", RetryClass::Safe);
//!
//! async fn list_holidays(core: &Core) -> Result<String> {
//!     let request = Custom::new(&LIST_HOLIDAYS).path("country", "DEU").query("year", 2026);
//!     Ok(Call::new(core, request).await?.to_string())
//! }
//! ```

// The rooms that this one knows.
use super::{auth, codec, description, retry, validate, value};

mod custom;
#[cfg(feature = "deserialize")]
mod form;
#[cfg(feature = "deserialize")]
mod from_data;
mod headers;
mod operation;
mod options;
mod prepared;
mod target;

pub use super::description::{OperationInfo, RetryClass};
pub use custom::Custom;
#[cfg(feature = "deserialize")]
pub use form::from_form;
#[cfg(feature = "deserialize")]
#[doc(hidden)]
pub use from_data::deserialize;
#[cfg(feature = "deserialize")]
pub use from_data::from_json;
#[doc(hidden)]
pub use headers::Headers;
pub(crate) use headers::check_headers;
#[cfg(any(feature = "middleware", feature = "tower"))]
pub(crate) use headers::check_name;
#[cfg(feature = "middleware")]
pub(crate) use headers::{parse_header, parse_name};
pub use http::Method;
pub use operation::Operation;
pub(crate) use options::Options;
pub(crate) use prepared::Prepared;
#[doc(hidden)]
pub use target::RequestTarget;
#[cfg(feature = "middleware")]
pub(crate) use target::with_query;
pub(crate) use target::{decoded_query, path_arguments};
