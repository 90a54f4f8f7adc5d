//! A request that is ready to be sent, as often as necessary.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Uri};

use super::api::OperationInfo;
use super::auth::ApiKey;
use super::options::Options;
use super::validate::Violations;

/// A request that is fit to be sent, as often as need be.
pub(crate) struct Prepared {
    pub(crate) info: &'static OperationInfo,
    pub(crate) options: Options,
    pub(crate) warnings: Violations,
    pub(crate) uri: Uri,
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Bytes,
    /// The call's own key.
    pub(crate) key: Option<ApiKey>,
    /// Whether it goes to a stranger, who must not see the key.
    pub(crate) keyless: bool,
}
