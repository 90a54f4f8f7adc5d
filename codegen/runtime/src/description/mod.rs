//! The static description of an API and its operations by emitted code: servers, envelope, error
//! table, rate limits, signatures, guards, pagination. It imports no other module.

mod api;
mod error_table;
mod field;
mod guard;
mod operation;
mod paging;
mod pending;
mod rate_limit;
mod signature;

pub use api::{Api, Envelope};
pub(crate) use error_table::is_redirect;
pub use error_table::{ErrorKind, ErrorRow};
pub use field::{Cleared, Field, ObjectInfo, Place};
pub use guard::{Condition, Guard, Predicate, ReadBack, RequestValue};
pub use operation::{OperationInfo, RetryClass};
pub use paging::{PageInfo, PageParameter};
pub use pending::PendingInfo;
pub use rate_limit::{Quota, RateLimitHeaders, ResetUnit};
pub use signature::{DateForm, SignInfo, SignPart, SignatureAlgorithm};
