//! Whether a call is sent again: one pure function of what is known, and the budget of all calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, Method};

use super::api::RateLimitHeaders;
use super::error::ErrorKind;
use super::operation::RetryClass;
use super::transport::Stage;
use super::wait::told_wait;

/// How often and after how long a call is sent again.
///
/// A wait is drawn from the whole span between nothing and its limit, which doubles from one
/// attempt to the next; what a server asks for comes on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a call is sent at most; 1 means never again. 3 unless set.
    pub attempts: u32,
    /// The limit of the first wait. Half a second unless set.
    pub first_wait: Duration,
    /// The limit of every wait; a call gives up at once where a server asks for a longer one.
    /// 30 seconds unless set.
    pub longest_wait: Duration,
}

impl RetryPolicy {
    /// Sends each call once, and looks for no lost outcome.
    pub const fn never() -> RetryPolicy {
        RetryPolicy { attempts: 1, ..RetryPolicy::standard() }
    }

    /// What a client does unless told otherwise.
    pub const fn standard() -> RetryPolicy {
        RetryPolicy {
            attempts: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
        }
    }

    /// Sends a call at most so often.
    pub const fn attempts(self, attempts: u32) -> RetryPolicy {
        RetryPolicy { attempts, ..self }
    }

    /// Sets the limit of the first wait.
    pub const fn first_wait(self, first_wait: Duration) -> RetryPolicy {
        RetryPolicy { first_wait, ..self }
    }

    /// Sets the limit of every wait.
    pub const fn longest_wait(self, longest_wait: Duration) -> RetryPolicy {
        RetryPolicy { longest_wait, ..self }
    }

    /// The limit of the wait after so many attempts.
    fn span(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first_wait.saturating_mul(factor).min(self.longest_wait)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::standard()
    }
}

/// How one attempt ended that brought no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No whole answer came.
    Lost(Stage),
    /// A whole answer came, and said no.
    Refused {
        /// The HTTP status.
        status: u16,
        /// What the answer means.
        kind: ErrorKind,
        /// Whether a repeat may succeed, as the answer or else the table of errors says.
        retryable: Option<bool>,
    },
}

/// All that a decision depends on.
#[derive(Clone, Debug)]
pub struct Situation<'s> {
    /// The class of the operation.
    pub class: RetryClass,
    /// The method of the operation.
    pub method: &'s Method,
    /// How the last attempt ended.
    pub outcome: Outcome,
    /// How many attempts were made.
    pub attempt: u32,
    /// The headers of the answer, if there was one.
    pub headers: Option<&'s HeaderMap>,
    /// The time since the call began.
    pub spent: Duration,
    /// How long the call may take as a whole.
    pub total: Option<Duration>,
    /// Whether the request is guarded, and there is a way to look for what it did.
    pub guarded: bool,
    /// Whether an earlier attempt may have taken effect.
    pub unknown_before: bool,
    /// What the caller wishes.
    pub policy: RetryPolicy,
    /// The headers by which the API tells of its rate limit.
    pub rate_limit: &'s RateLimitHeaders,
    /// This machine's time since 1970.
    pub since_1970: Duration,
    /// At least 0 and less than 1: where in its span the wait ends.
    pub chance: f64,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nothing more can be done.
    GiveUp,
    /// Send it again after this long.
    Wait(Duration),
    /// Look after this long whether it took effect.
    ReadBack(Duration),
    /// What was asked for is already so.
    Done,
}

/// What an outcome tells about the server.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// It did nothing, and may do so later.
    Untouched,
    /// It refused for now.
    Later,
    /// It may have done what was asked.
    Unknown,
    /// It refused for good.
    Final,
}

/// Whether it is open what the server did.
pub(super) fn leaves_open(outcome: Outcome) -> bool {
    match outcome {
        Outcome::Lost(stage) => !stage.is_unsent(),
        Outcome::Refused { kind: ErrorKind::RateLimited, .. } => false,
        Outcome::Refused { status, kind, .. } => {
            // A status that HTTP does not know says nothing.
            let says_nothing = !(200..=599).contains(&status);
            let failed = matches!(kind, ErrorKind::Server | ErrorKind::Decode);
            failed || says_nothing || is_passing_fault(status)
        }
    }
}

/// Decides what follows an attempt that brought no result.
pub fn decide(situation: &Situation<'_>) -> Decision {
    let Situation { class, outcome, guarded, unknown_before, .. } = *situation;
    let guarded = class == RetryClass::Guarded && guarded;
    if unknown_before && let Outcome::Refused { kind, .. } = outcome {
        match kind {
            ErrorKind::NotFound if situation.method == Method::DELETE => return Decision::Done,
            ErrorKind::AlreadyExists if guarded => return look(situation),
            _ => {}
        }
    }
    match (nature(situation), class) {
        (Nature::Final, _) => Decision::GiveUp,
        (Nature::Untouched, _) => wait(situation),
        (_, RetryClass::Safe | RetryClass::Idempotent) => wait(situation),
        (Nature::Later, RetryClass::Guarded) if guarded => wait(situation),
        (Nature::Unknown, RetryClass::Guarded) if guarded => look(situation),
        (_, RetryClass::Guarded | RetryClass::Never) => Decision::GiveUp,
    }
}

fn nature(situation: &Situation<'_>) -> Nature {
    let safe = situation.class == RetryClass::Safe;
    match situation.outcome {
        Outcome::Lost(stage) if stage.is_unsent() => Nature::Untouched,
        Outcome::Lost(_) => Nature::Unknown,
        // A safe call loses nothing by asking again, whatever a table says of all methods alike.
        Outcome::Refused { status, retryable: Some(false), .. }
            if !(safe && is_passing_fault(status)) =>
        {
            Nature::Final
        }
        Outcome::Refused { kind: ErrorKind::RateLimited, .. } => Nature::Untouched,
        Outcome::Refused { kind: ErrorKind::Server, retryable: Some(true), .. } => Nature::Unknown,
        Outcome::Refused { status, .. } if is_passing_fault(status) => Nature::Unknown,
        // Others would be answered in the same way again; what a guarded one did can be found out.
        outcome if situation.class == RetryClass::Guarded && leaves_open(outcome) => {
            Nature::Unknown
        }
        Outcome::Refused { retryable: Some(true), .. } => Nature::Later,
        Outcome::Refused { .. } => Nature::Final,
    }
}

/// Statuses by which servers and the proxies before them say that it may work later.
fn is_passing_fault(status: u16) -> bool {
    matches!(status, 408 | 500 | 502 | 503 | 504)
}

fn wait(situation: &Situation<'_>) -> Decision {
    if situation.attempt >= situation.policy.attempts {
        return Decision::GiveUp;
    }
    next_wait(situation).map_or(Decision::GiveUp, Decision::Wait)
}

/// A look is worth it even after the last attempt, but not where nothing is to be repeated.
fn look(situation: &Situation<'_>) -> Decision {
    if situation.policy.attempts <= 1 {
        return Decision::GiveUp;
    }
    next_wait(situation).map_or(Decision::GiveUp, Decision::ReadBack)
}

/// The wait before the next request; none where it would be too long.
fn next_wait(situation: &Situation<'_>) -> Option<Duration> {
    let Situation { policy, attempt, chance, spent, total, .. } = situation;
    let limited =
        matches!(situation.outcome, Outcome::Refused { kind: ErrorKind::RateLimited, .. });
    let told = situation.headers.and_then(|headers| {
        told_wait(headers, situation.rate_limit, limited, situation.since_1970)
    });
    let told = told.unwrap_or_default();
    if told > policy.longest_wait {
        return None;
    }
    let drawn = part(policy.span(*attempt), *chance);
    let wait = told.saturating_add(drawn).min(policy.longest_wait);
    let in_time = total.is_none_or(|total| spent.saturating_add(wait) < total);
    in_time.then_some(wait)
}

/// A part of a span; the whole of it where chance is not what a clock promises.
fn part(span: Duration, chance: f64) -> Duration {
    // Chances below zero or above one, or none at all, must not panic, and a product may round up
    // to more than a duration can hold.
    Duration::try_from_secs_f64(span.as_secs_f64() * chance).map_or(span, |part| part.min(span))
}

/// What one retry costs, and what a tenth of it is earned by: a call that succeeds.
const RETRY_COST: u32 = 10;

/// What the budget holds at most and at first: 100 retries.
const FULL: u32 = 100 * RETRY_COST;

/// The retries that all clones of a client share, so that an outage is not multiplied.
///
/// It holds 100 retries; each one takes one away, and ten calls that succeed bring one back.
#[derive(Clone, Debug)]
pub struct RetryBudget(Arc<AtomicU32>);

impl RetryBudget {
    /// A full budget.
    pub fn new() -> RetryBudget {
        RetryBudget(Arc::new(AtomicU32::new(FULL)))
    }

    /// How many retries are left.
    pub fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed) / RETRY_COST
    }

    /// Takes one retry, if there is one; dropped unspent, it comes back.
    pub(super) fn take(&self) -> Option<RetryPermit> {
        let less = |left: u32| left.checked_sub(RETRY_COST);
        let taken = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        taken.ok().map(|_| RetryPermit { budget: self.clone(), spent: false })
    }

    /// Takes note of a call that succeeded.
    pub(super) fn succeeded(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            self.give(1);
        }
    }

    fn give(&self, amount: u32) {
        let more = |left: u32| Some(left.saturating_add(amount).min(FULL));
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        RetryBudget::new()
    }
}

/// One retry that was taken from a budget.
pub(super) struct RetryPermit {
    budget: RetryBudget,
    spent: bool,
}

impl RetryPermit {
    /// Uses it up: the request is about to be sent.
    pub(super) fn spend(mut self) {
        self.spent = true;
    }
}

impl Drop for RetryPermit {
    fn drop(&mut self) {
        if !self.spent {
            self.budget.give(RETRY_COST);
        }
    }
}
