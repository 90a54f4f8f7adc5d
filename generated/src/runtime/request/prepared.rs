//! Prepared requests.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Uri};

use super::auth::ApiKey;
use super::description::OperationInfo;
use super::options::Options;
use super::validate::Violations;

/// A validated request, ready to be sent any number of times.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) info: &'static OperationInfo,
    pub(crate) options: Options,
    pub(crate) warnings: Violations,
    pub(crate) uri: Uri,
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Bytes,
    /// The API key of this call, if it differs from the client's.
    pub(crate) key: Option<ApiKey>,
    /// Whether it is sent without the API key, because it goes to a foreign host.
    pub(crate) keyless: bool,
    /// Whether its caller reads the body of a success while it arrives.
    pub(crate) streams: bool,
    /// The request as its caller made it, for a test double.
    #[cfg(feature = "testing")]
    pub(crate) typed: Option<Arc<dyn std::any::Any + Send + Sync>>,
}
