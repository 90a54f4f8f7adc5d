//! Layers of `tower` around the transport, with the feature `tower`.
//!
//! The stage of a failure stays true through any layer: a request takes its [`Passage`] through
//! them, which knows whether the transport got the request, and what must arrive unchanged.

// The rooms that these files know.
use super::{description, request, time, transport};

mod bodies;
mod failure;
mod layered_transport;
mod passage;
mod seal;
mod service_transport;
mod transport_service;

pub use bodies::{AnswerBody, RequestBody};
pub use layered_transport::LayeredTransport;
pub(crate) use seal::SealedBy;
pub use service_transport::ServiceTransport;
pub use transport_service::TransportService;

/// The error of any layer.
pub(crate) type LayerError = Box<dyn std::error::Error + Send + Sync>;
