//! Whether a call is sent again: one pure function of what is known, and the budget of all calls.

use std::time::Duration;

use http::{HeaderMap, Method};

use super::api::{ErrorKind, RateLimitHeaders, RetryClass};
use super::policy::RetryPolicy;
use super::response::retry_after;
use super::transport::Stage;

/// How one attempt ended that brought no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptFailure {
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
    pub failure: AttemptFailure,
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
pub(crate) fn leaves_open(failure: AttemptFailure) -> bool {
    match failure {
        AttemptFailure::Lost(stage) => !stage.is_unsent(),
        AttemptFailure::Refused { kind: ErrorKind::RateLimited, .. } => false,
        AttemptFailure::Refused { status, kind, .. } => {
            // A status that HTTP does not know says nothing.
            let says_nothing = !(200..=599).contains(&status);
            let failed = matches!(kind, ErrorKind::Server | ErrorKind::Decode);
            failed || says_nothing || is_passing_fault(status)
        }
    }
}

/// Decides what follows an attempt that brought no result.
pub fn decide(situation: &Situation<'_>) -> Decision {
    let Situation { class, failure, guarded, unknown_before, .. } = *situation;
    let guarded = class == RetryClass::Guarded && guarded;
    if unknown_before && let AttemptFailure::Refused { kind, .. } = failure {
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
    match situation.failure {
        AttemptFailure::Lost(stage) if stage.is_unsent() => Nature::Untouched,
        AttemptFailure::Lost(_) => Nature::Unknown,
        // A safe call loses nothing by asking again, whatever a table says of all methods alike.
        AttemptFailure::Refused { status, retryable: Some(false), .. }
            if !(safe && is_passing_fault(status)) =>
        {
            Nature::Final
        }
        AttemptFailure::Refused { kind: ErrorKind::RateLimited, .. } => Nature::Untouched,
        AttemptFailure::Refused { kind: ErrorKind::Server, retryable: Some(true), .. } => {
            Nature::Unknown
        }
        AttemptFailure::Refused { status, .. } if is_passing_fault(status) => Nature::Unknown,
        // Others would be answered in the same way again; what a guarded one did can be found out.
        failure if situation.class == RetryClass::Guarded && leaves_open(failure) => {
            Nature::Unknown
        }
        AttemptFailure::Refused { retryable: Some(true), .. } => Nature::Later,
        AttemptFailure::Refused { .. } => Nature::Final,
    }
}

/// Statuses by which servers and the proxies before them say that it may work later.
fn is_passing_fault(status: u16) -> bool {
    matches!(status, 408 | 500 | 502 | 503 | 504)
}

pub(crate) fn wait(situation: &Situation<'_>) -> Decision {
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
        matches!(situation.failure, AttemptFailure::Refused { kind: ErrorKind::RateLimited, .. });
    let told = situation.headers.and_then(|headers| {
        retry_after(headers, situation.rate_limit, limited, situation.since_1970)
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
