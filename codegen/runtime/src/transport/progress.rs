//! How far an attempt has come, which decides whether it may be repeated.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// How far an attempt came, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Stage {
    /// No connection was there.
    NotConnected,
    /// There was a connection, and nothing of the request went into it.
    NothingSent,
    /// A part of the request may have left.
    PartlySent,
    /// The whole request may have left; no answer began.
    Sent,
    /// The head of an answer came, and nothing of its body.
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

    /// Whether the server certainly saw nothing of the request.
    pub fn is_unsent(self) -> bool {
        self <= Stage::NothingSent
    }
}

/// The stage of one attempt, which outlives the attempt's future.
///
/// It begins with [`Stage::Sent`], so that an attempt of a transport that records nothing counts
/// as one that the server may have seen.
#[derive(Clone, Debug)]
pub struct Progress(Arc<AtomicU8>);

impl Progress {
    /// Before an attempt.
    pub fn new() -> Progress {
        Progress(Arc::new(AtomicU8::new(Stage::Sent as u8)))
    }

    /// Records the stage that is reached now.
    pub fn reach(&self, stage: Stage) {
        self.0.store(stage as u8, Ordering::Release);
    }

    /// Records a stage, unless a later one is recorded already.
    pub fn advance(&self, stage: Stage) {
        self.0.fetch_max(stage as u8, Ordering::AcqRel);
    }

    /// The stage that was recorded last.
    pub fn stage(&self) -> Stage {
        Stage::ALL[usize::from(self.0.load(Ordering::Acquire))]
    }
}

impl Default for Progress {
    fn default() -> Self {
        Progress::new()
    }
}
