//! Telling deliveries that are new from those that were handled, are out of date or out of order.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::delivery::Received;
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::facts::{Facts, ObjectState};
use super::key::to_hex;
use super::memory::{LocalReplayMemory, MemoryError, ReplayMemory};
use super::time::{Clock, SystemClock};

const DAY: Duration = Duration::from_secs(86_400);

/// How far the sender's clock may be ahead, unless set.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// What a guard says of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Admission {
    /// It is new: handle it, and accept it.
    Fresh,
    /// It was admitted before: accept it, so that the service stops repeating it, and do nothing.
    Repeat,
    /// A newer state of the same object was admitted before: accept it, and keep the newer state.
    Outdated,
    /// It was sent too long ago to be a repeat of the service: refuse it.
    Stale,
    /// It was sent later than now: check both clocks, and refuse it, so that it is repeated.
    Early,
}

impl Admission {
    /// Whether the delivery is new and brings the newest state.
    pub fn is_fresh(self) -> bool {
        self == Admission::Fresh
    }

    /// Whether a status of success is the right answer, which ends the attempts of the service.
    pub fn is_accepted(self) -> bool {
        matches!(self, Admission::Fresh | Admission::Repeat | Admission::Outdated)
    }
}

/// Guards a receiver against deliveries that come again, too late, too early or out of order.
///
/// What tells a repeat, when a delivery was sent and which state it reports is named by the
/// specification of its API. What a delivery doesn't say is not held against it; one without the
/// values that tell a repeat is known by its whole body.
///
/// Several APIs can share a guard, and clones share its memory. Two addresses that the service tells
/// of the same events need a guard each, or the second one would be told repeats.
#[derive(Clone)]
pub struct ReplayGuard {
    memory: Arc<dyn ReplayMemory>,
    clock: Arc<dyn Clock>,
    max_age: Option<Duration>,
    tolerance: Duration,
}

impl ReplayGuard {
    /// Creates a guard that remembers deliveries in this process.
    pub fn new() -> ReplayGuard {
        ReplayGuard::default()
    }

    /// Remembers deliveries elsewhere, such as in a store that several receivers share.
    #[must_use]
    pub fn with_memory(mut self, memory: impl ReplayMemory) -> Self {
        self.memory = Arc::new(memory);
        self
    }

    /// Takes the time from another clock than that of the system.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the age from which a delivery is stale, and for which it is remembered.
    ///
    /// Unless set, it is a day more than the service repeats a delivery for, since repeats say when
    /// the first was sent. [`Duration::MAX`] turns this check off.
    #[must_use]
    pub fn with_max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Sets how far the sender's clock may be ahead; 5 minutes unless set. [`Duration::MAX`] turns
    /// this check off.
    #[must_use]
    pub fn with_future_tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Judges a delivery, and remembers it unless it is stale or early.
    ///
    /// Of several deliveries with one key at the same time, only one is fresh. If handling it fails
    /// after this, call [`forget`](ReplayGuard::forget), or its repeat will be taken for handled.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Other`] if the memory fails. Then refuse the delivery, so that the service
    /// repeats it.
    pub async fn admit<T>(&self, received: &Received<T>) -> Result<Admission> {
        self.judge(&received.facts).await
    }

    /// Forgets a delivery that was admitted but could not be handled, so that its repeat is fresh.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Other`] if the memory fails.
    pub async fn forget<T>(&self, received: &Received<T>) -> Result<()> {
        match repeat_key(&received.facts) {
            Some(key) => self.memory.forget(&key).await.map_err(failed),
            None => Ok(()),
        }
    }

    async fn judge(&self, facts: &Facts) -> Result<Admission> {
        let max_age = self.max_age_of(facts);
        if let Some(refused) = self.judge_time(facts, max_age) {
            return Ok(refused);
        }
        let keep = max_age.saturating_add(self.tolerance);
        let is_newest = match &facts.state {
            Some(state) => {
                let key = state_key(facts, state);
                self.memory.advance(&key, state.changed_at, keep).await.map_err(failed)?
            }
            None => true,
        };
        // The last step, so that a delivery whose admission fails or is dropped is not remembered.
        let is_new = match repeat_key(facts) {
            Some(key) => self.memory.remember(&key, keep).await.map_err(failed)?,
            None => true,
        };
        Ok(match (is_new, is_newest) {
            (false, _) => Admission::Repeat,
            (true, false) => Admission::Outdated,
            (true, true) => Admission::Fresh,
        })
    }

    fn max_age_of(&self, facts: &Facts) -> Duration {
        let repeated_for = facts.repeated_for.unwrap_or_default();
        self.max_age.unwrap_or_else(|| repeated_for.saturating_add(DAY))
    }

    fn judge_time(&self, facts: &Facts, max_age: Duration) -> Option<Admission> {
        let (sent_at, now) = (facts.sent_at?, self.clock.since_1970());
        if sent_at > now.saturating_add(self.tolerance) {
            return Some(Admission::Early);
        }
        (now.saturating_sub(sent_at) > max_age).then_some(Admission::Stale)
    }
}

impl Default for ReplayGuard {
    fn default() -> Self {
        ReplayGuard {
            memory: Arc::new(LocalReplayMemory::default()),
            clock: Arc::new(SystemClock),
            max_age: None,
            tolerance: TOLERANCE,
        }
    }
}

/// Returns the key of a delivery; `None` if it was not verified and lacks the values for it.
fn repeat_key(facts: &Facts) -> Option<String> {
    let digest = match &facts.repeat_key {
        Some(key) => Sha256::digest(key).into(),
        None => facts.body_digest?,
    };
    Some(format!("{}:delivery:{}", facts.api, to_hex(&digest)))
}

fn state_key(facts: &Facts, state: &ObjectState) -> String {
    let digest = to_hex(&Sha256::digest(&state.id));
    format!("{}:{}:{digest}", facts.api, state.object)
}

fn failed(error: MemoryError) -> Error {
    Error::new(ErrorKind::Other, "the memory of deliveries failed")
        .advising("See the cause, and refuse the delivery, so that the service repeats it.")
        .caused_by(error)
}

impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard")
            .field("max_age", &self.max_age)
            .field("future_tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
