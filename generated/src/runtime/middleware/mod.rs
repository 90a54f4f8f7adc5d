//! Middleware: with the feature `middleware` interceptors, which take part in each call at named
//! phases, and with the feature `tower` layers around the transport.
//!
//! ```
//! use optima_courier::client::{ClientApi, ClientBuilder};
//! use optima_courier::error::Result;
//! use optima_courier::middleware::{Interceptor, SignedRequest, PhaseResult};
//!
//! /// Gives each attempt an id, which is not signed.
//! struct Named;
//!
//! impl Interceptor for Named {
//!     fn before_sending(&self, request: &mut SignedRequest<'_>) -> PhaseResult {
//!         let id = format!("{}-{}", request.operation(), request.attempt());
//!         request.set_header("x-request-id", &id)?;
//!         Ok(())
//!     }
//! }
//!
//! fn named<C: ClientApi>() -> Result<C> {
//!     ClientBuilder::new("your API key").interceptor(Named).build()
//! }
//! ```
//!
//! Which to use: an [`Interceptor`] knows the operation, the attempt and what is signed, and is
//! called without waiting; a `tower` layer wraps what sends a request, and can wait; the hook
//! [`Inspect`](super::observe::Inspect) only sees traffic between the two, with its bodies.

// The rooms that this one knows.
use super::{description, request};
#[cfg(feature = "middleware")]
use super::{error, value};
#[cfg(feature = "tower")]
use super::{time, transport};

#[cfg(feature = "middleware")]
mod answer_head;
#[cfg(feature = "middleware")]
mod change_error;
#[cfg(feature = "middleware")]
mod ended_call;
#[cfg(feature = "middleware")]
mod interceptor;
#[cfg(feature = "middleware")]
mod interceptors;
#[cfg(feature = "tower")]
mod layers;
#[cfg(feature = "middleware")]
mod signed_request;
#[cfg(feature = "middleware")]
mod unsigned_request;

#[cfg(feature = "middleware")]
pub use answer_head::AnswerHead;
#[cfg(feature = "middleware")]
pub use change_error::ChangeError;
#[cfg(feature = "middleware")]
pub use ended_call::{CallOutcome, EndedCall};
#[cfg(feature = "middleware")]
pub use interceptor::{Interceptor, PhaseResult};
#[cfg(feature = "middleware")]
pub(crate) use interceptors::Interceptors;
#[cfg(feature = "tower")]
pub(crate) use layers::SealedBy;
#[cfg(feature = "tower")]
pub use layers::{AnswerBody, LayeredTransport, RequestBody, ServiceTransport, TransportService};
#[cfg(feature = "middleware")]
pub use signed_request::SignedRequest;
#[cfg(feature = "middleware")]
pub use unsigned_request::UnsignedRequest;
