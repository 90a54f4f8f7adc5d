//! The errors of layers, as those of a transport.

use std::error::Error;
use std::io;

use super::LayerError;
use super::description::ErrorKind;
use super::transport::{Stage, TransportError};

/// Returns the transport's own error, if it came through the layers; otherwise that of a layer,
/// which failed at this stage.
pub(super) fn of_layer(error: LayerError, stage: Stage) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(own) => return *own,
        Err(error) => error,
    };
    let first: &(dyn Error + 'static) = &*error;
    let mut causes = std::iter::successors(Some(first), |error| (*error).source());
    let own = causes.find_map(own);
    let failed = TransportError::new(stage, "");
    let failed = match own {
        Some(own) => failed.like(own),
        None => failed.of_layer(),
    };
    failed.caused_by(error)
}

/// Returns an error as that of the transport, if it is one.
fn own<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e TransportError> {
    // The source of an I/O error is that of the error inside.
    let inside = error.downcast_ref::<io::Error>().and_then(|error| Some(error.get_ref()? as _));
    let inside: Option<&'e (dyn Error + 'static)> = inside;
    error.downcast_ref().or_else(|| inside?.downcast_ref())
}

/// Returns the error of a layer that must not be used so; it would fail again.
pub(super) fn misused(stage: Stage, problem: &str, help: &'static str) -> TransportError {
    TransportError::new(stage, problem).misuse(ErrorKind::Config, help)
}
