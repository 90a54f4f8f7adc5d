//! The stage of an attempt, which decides whether it may be retried.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// How far an attempt got, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Stage {
    /// There was no connection.
    NotConnected,
    /// There was a connection, but nothing of the request was written to it.
    NothingSent,
    /// A part of the request may have been sent.
    PartlySent,
    /// The complete request may have been sent; no answer began.
    Sent,
    /// The head of an answer came, but nothing of its body.
    HeadSeen,
    /// A part of the answer's body came.
    BodyPartlySeen,
}

impl Stage {
    const ALL: [Stage; 6] = [
        Stage::NotConnected,
        Stage::NothingSent,
        Stage::PartlySent,
        Stage::Sent,
        Stage::HeadSeen,
        Stage::BodyPartlySeen,
    ];

    /// Whether the server certainly received nothing of the request.
    pub fn is_unsent(self) -> bool {
        self <= Stage::NothingSent
    }
}

/// The stage of one attempt; it outlives the attempt's future.
///
/// It starts as [`Stage::Sent`]: if a transport records nothing, the server may have received the
/// request.
#[derive(Clone, Debug)]
pub struct Progress(Arc<AtomicU8>);

impl Progress {
    /// Creates the progress of a new attempt.
    pub fn new() -> Progress {
        Progress(Arc::new(AtomicU8::new(Stage::Sent as u8)))
    }

    /// Records the current stage.
    pub fn reach(&self, stage: Stage) {
        self.0.store(stage as u8, Ordering::Release);
    }

    /// Records a stage, unless a later one is already recorded.
    pub fn advance(&self, stage: Stage) {
        self.0.fetch_max(stage as u8, Ordering::AcqRel);
    }

    /// Returns the stage that was recorded last.
    pub fn stage(&self) -> Stage {
        Stage::ALL[usize::from(self.0.load(Ordering::Acquire))]
    }
}

impl Default for Progress {
    fn default() -> Self {
        Progress::new()
    }
}
