//! What a request to a test double was made from.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::description::{Api, OperationInfo};
use super::time::Clock;

/// What a request was made from; it is among the extensions of the [`http::Request`] that a
/// transport is passed.
#[derive(Clone)]
pub(crate) struct CallOrigin {
    pub(crate) api: &'static Api,
    pub(crate) info: &'static OperationInfo,
    /// The clock of the client.
    pub(crate) clock: Arc<dyn Clock>,
    /// The request as its caller made it; `None` for one that the client made by itself, such as a
    /// poll or a read-back.
    pub(crate) typed: Option<Arc<dyn Any + Send + Sync>>,
}

impl fmt::Debug for CallOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOrigin").field("operation", &self.info.id).finish_non_exhaustive()
    }
}
