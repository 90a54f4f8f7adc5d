//! The passage of one request through the layers to the transport.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::bodies::RequestBody;
use super::failure::misused;
use super::seal::Seal;
use super::transport::{Progress, Stage, TransportError};

const REPEATED: &str = "a layer sends the request again, but it may have taken effect";

/// What to do about a layer that repeats requests.
const USE_RETRIES: &str = "Leave this to the client: remove the layer, and set `retry`.";

const OVER: &str = "a layer sends the request of an attempt that is over";

/// What to do about a layer that outlives its attempts.
const REMOVE_LAYER: &str = "Remove the layer that keeps requests longer than their attempt.";

/// What to do about a layer that changes what is signed.
const CHANGE_BEFORE: &str =
    "Change it in `Interceptor::before_signing`; a layer may only add headers that are not signed.";

/// The passage of one request; it is among the extensions of the request, so its clones are shared
/// by all copies of it.
#[derive(Clone)]
pub(super) struct Passage(Arc<Shared>);

struct Shared {
    progress: Progress,
    seal: Seal,
    place: Mutex<PassageState>,
}

/// Where the request is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PassageState {
    /// In the layers; nothing was sent.
    Layers,
    /// At the transport, which has not returned.
    Transport,
    /// The transport failed, or was cancelled.
    Failed,
    /// The transport returned the head of an answer.
    Answered,
    /// The attempt is over, so nothing more may be sent.
    Over,
}

impl Passage {
    pub(super) fn of(request: &http::Request<Bytes>, progress: &Progress) -> Passage {
        // A request that waits in a layer was not sent.
        progress.reach(Stage::NotConnected);
        let place = Mutex::new(PassageState::Layers);
        Passage(Arc::new(Shared { progress: progress.clone(), seal: Seal::of(request), place }))
    }

    pub(super) fn progress(&self) -> &Progress {
        &self.0.progress
    }

    fn place(&self) -> MutexGuard<'_, PassageState> {
        self.0.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the request in to the transport, once and unchanged.
    pub(super) fn enter(
        &self,
        request: &http::Request<RequestBody>,
    ) -> Result<AtTransport, TransportError> {
        let mut place = self.place();
        match *place {
            PassageState::Layers => {}
            PassageState::Over => return Err(misused(self.0.progress.stage(), OVER, REMOVE_LAYER)),
            PassageState::Transport | PassageState::Failed | PassageState::Answered => {
                return Err(misused(self.0.progress.stage(), REPEATED, USE_RETRIES));
            }
        }
        if let Some(changed) = self.0.seal.broken_by(request) {
            let problem = format!("a layer changes {changed}, which must be sent as it was signed");
            return Err(misused(Stage::NotConnected, &problem, CHANGE_BEFORE));
        }
        *place = PassageState::Transport;
        // As at first: a transport that records nothing may have sent it.
        self.0.progress.reach(Stage::Sent);
        Ok(AtTransport(self.clone()))
    }

    /// Ends the attempt, after its future was dropped; returns where the request was.
    pub(super) fn close(&self) -> PassageState {
        let mut place = self.place();
        if *place == PassageState::Transport {
            // A layer still sends it somewhere else.
            self.0.progress.advance(Stage::Sent);
        }
        std::mem::replace(&mut *place, PassageState::Over)
    }
}

/// A request at the transport; dropped when the transport has returned or is cancelled.
pub(super) struct AtTransport(Passage);

impl AtTransport {
    pub(super) fn answered(self) {
        self.leave(PassageState::Answered);
    }

    fn leave(&self, to: PassageState) {
        let mut place = self.0.place();
        if *place == PassageState::Transport {
            *place = to;
        }
    }
}

impl Drop for AtTransport {
    fn drop(&mut self) {
        self.leave(PassageState::Failed);
    }
}

/// Ends the attempt when it is dropped, however that comes.
pub(super) struct PassageEnd(pub(super) Passage);

impl Drop for PassageEnd {
    fn drop(&mut self) {
        self.0.close();
    }
}
