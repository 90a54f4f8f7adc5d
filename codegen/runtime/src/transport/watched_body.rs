//! A request body that records how much of the request a connection has taken.
//!
//! Why this is sound: a request moves from its attempt to the task of a connection, which asks the
//! body whether it is empty before it writes the head, and takes the last frame before it writes
//! the last bytes. Before that, reqwest, tower-http and hyper-util only ask for its size; should
//! one of them ever ask more, a stage would be recorded early, never late.

use std::error::Error;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::progress::{Progress, Stage};

/// The size of a frame in bytes: small, so that a stalled body is not mistaken for a sent one.
const LONGEST_FRAME: usize = 64 * 1024;

/// Creates a body to send and the watch that its attempt keeps.
pub(crate) fn watched(bytes: Bytes, progress: &Progress) -> (WatchedBody, Watch) {
    let shared = Shared { progress: progress.clone(), holder: Mutex::new(Holder::Attempt) };
    let shared = Arc::new(shared);
    (WatchedBody { rest: bytes, shared: Arc::clone(&shared) }, Watch { shared })
}

struct Shared {
    progress: Progress,
    holder: Mutex<Holder>,
}

/// Who holds the body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    /// The attempt, which waits for a connection or has just passed the request to one.
    Attempt,
    /// A connection, which may write at any moment.
    Connection,
    /// Nobody: it was dropped, and no connection ever had it.
    Nobody,
    /// The attempt is over, so a connection may take nothing more.
    Over,
}

impl Shared {
    fn holder(&self) -> MutexGuard<'_, Holder> {
        self.holder.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records that a connection takes the request; returns `false` once the attempt is over.
    fn reach(&self, stage: Stage) -> bool {
        let mut holder = self.holder();
        if *holder == Holder::Over {
            return false;
        }
        *holder = Holder::Connection;
        self.progress.advance(stage);
        true
    }
}

/// The attempt's view of the body, to be dropped after the future that owns the request.
pub(crate) struct Watch {
    shared: Arc<Shared>,
}

impl Watch {
    /// Ends the attempt without an answer and returns its final stage: `unsent` if no connection
    /// ever had the request.
    pub(crate) fn end(&self, unsent: Stage) -> Stage {
        let mut holder = self.shared.holder();
        self.shared.progress.advance(match *holder {
            // The future is dropped but its body is not, so a connection is about to take it.
            Holder::Attempt => Stage::Sent,
            _ => unsent,
        });
        *holder = Holder::Over;
        self.shared.progress.stage()
    }

    /// Records the head of an answer; the rest of the request may still be sent.
    pub(crate) fn answered(self) {
        self.shared.progress.advance(Stage::HeadSeen);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if self.shared.progress.stage() < Stage::HeadSeen {
            self.end(Stage::NotConnected);
        }
    }
}

pub(crate) struct WatchedBody {
    rest: Bytes,
    shared: Arc<Shared>,
}

impl WatchedBody {
    /// Returns the stage once everything but `rest` is taken.
    fn stage(&self) -> Stage {
        match self.rest.is_empty() {
            true => Stage::Sent,
            false => Stage::PartlySent,
        }
    }
}

impl http_body::Body for WatchedBody {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let body = self.get_mut();
        let frame = body.rest.split_to(body.rest.len().min(LONGEST_FRAME));
        match body.shared.reach(body.stage()) {
            false => Poll::Ready(Some(Err("the attempt is over".into()))),
            true if frame.is_empty() => Poll::Ready(None),
            true => Poll::Ready(Some(Ok(Frame::data(frame)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.shared.reach(self.stage());
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

impl Drop for WatchedBody {
    fn drop(&mut self) {
        let mut holder = self.shared.holder();
        if *holder == Holder::Attempt {
            *holder = Holder::Nobody;
        }
    }
}
