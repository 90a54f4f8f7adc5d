//! What a connection is doing and since when: cheap notes that a look every now and then judges.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::Limits;
use super::ending::Ending;

/// What a connection waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first byte of a request.
    Idle,
    /// The rest of a head.
    Head,
    /// The rest of a body.
    Body,
    /// Us.
    Work,
}

/// What took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// A request that began and did not end.
    Request,
    /// Anything else, which is not worth an answer.
    Client,
}

/// The notes of one connection.
#[derive(Debug)]
pub struct Watch(Mutex<Notes>);

#[derive(Debug)]
struct Notes {
    phase: Phase,
    since: Instant,
    blocked: Option<Instant>,
    ending: Option<Ending>,
}

impl Watch {
    pub fn new() -> Self {
        let (phase, since) = (Phase::Idle, Instant::now());
        Self(Mutex::new(Notes { phase, since, blocked: None, ending: None }))
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes what the connection waits for from now on.
    pub fn enter(&self, phase: Phase) {
        let mut notes = self.notes();
        notes.phase = phase;
        notes.since = Instant::now();
    }

    /// Notes that bytes came.
    pub fn note_read(&self) {
        let mut notes = self.notes();
        if notes.phase == Phase::Idle {
            notes.phase = Phase::Head;
            notes.since = Instant::now();
        }
    }

    /// Notes whether the client takes what is written.
    pub fn note_write(&self, is_blocked: bool) {
        let mut notes = self.notes();
        notes.blocked = match is_blocked {
            true => notes.blocked.or_else(|| Some(Instant::now())),
            false => None,
        };
    }

    /// Orders how the connection ends instead of by an answer.
    pub fn order(&self, ending: Ending) {
        self.notes().ending = Some(ending);
    }

    /// Takes the order, if there is one.
    pub fn take_ending(&self) -> Option<Ending> {
        self.notes().ending.take()
    }

    /// What took longer than it may.
    pub fn overdue(&self, limits: &Limits) -> Option<Late> {
        let notes = self.notes();
        if notes.blocked.is_some_and(|since| since.elapsed() > limits.write_time) {
            return Some(Late::Client);
        }
        let waited = notes.since.elapsed();
        match notes.phase {
            Phase::Idle if waited > limits.idle_time => Some(Late::Client),
            Phase::Head if waited > limits.head_time => Some(Late::Request),
            Phase::Body if waited > limits.body_time => Some(Late::Request),
            _ => None,
        }
    }
}
