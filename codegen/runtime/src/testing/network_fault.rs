//! Faults of the network, by the stage at which they end an attempt.

use std::io;

use super::transport::{Stage, TransportError};

/// A fault of the network that ends an attempt before an answer begins.
///
/// [`Reply::cut_after`](super::Reply::cut_after) cuts an answer that has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetworkFault {
    /// The server refuses the connection.
    Refused,
    /// The connection is reset before anything of the request was sent.
    ResetBeforeRequest,
    /// The connection is reset while the request is sent.
    ResetDuringRequest,
    /// The connection is reset after the request was sent, so that it may have taken effect.
    ResetAfterRequest,
    /// The request was sent, and no answer ever comes: the attempt ends by its own timeout or by
    /// that of the call, and without either it never ends.
    Silence,
}

impl NetworkFault {
    /// Returns how far the attempt gets.
    pub fn stage(self) -> Stage {
        match self {
            NetworkFault::Refused => Stage::NotConnected,
            NetworkFault::ResetBeforeRequest => Stage::NothingSent,
            NetworkFault::ResetDuringRequest => Stage::PartlySent,
            NetworkFault::ResetAfterRequest | NetworkFault::Silence => Stage::Sent,
        }
    }

    /// Returns the error of the attempt; `None` if only a timeout ends it.
    pub(super) fn error(self) -> Option<TransportError> {
        let kind = match self {
            NetworkFault::Refused => io::ErrorKind::ConnectionRefused,
            NetworkFault::Silence => return None,
            _ => io::ErrorKind::ConnectionReset,
        };
        Some(TransportError::new(self.stage(), io::Error::from(kind)))
    }
}
