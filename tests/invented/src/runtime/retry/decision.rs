//! The retry decision: a pure function of the situation after a failed attempt.

use std::time::Duration;

use http::{HeaderMap, Method};

use super::description::{ErrorKind, RateLimitHeaders, RetryClass};
use super::policy::RetryPolicy;
use super::response::retry_after;
use super::transport::Stage;

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptFailure {
    /// No complete answer came.
    Lost(Stage),
    /// A complete answer refused the request.
    Refused {
        /// The HTTP status.
        status: u16,
        /// The kind of failure.
        kind: ErrorKind,
        /// Whether a retry may succeed, according to the answer or else the error table.
        retryable: Option<bool>,
    },
}

/// Everything that a decision depends on.
#[derive(Clone, Debug)]
pub struct Situation<'s> {
    /// The retry class of the operation.
    pub class: RetryClass,
    /// The method of the operation.
    pub method: &'s Method,
    /// How the last attempt failed.
    pub failure: AttemptFailure,
    /// The number of attempts so far.
    pub attempt: u32,
    /// The headers of the answer, if one came.
    pub headers: Option<&'s HeaderMap>,
    /// The time since the start of the call.
    pub spent: Duration,
    /// The timeout of the call.
    pub total: Option<Duration>,
    /// Whether the request is guarded, and has a read-back.
    pub guarded: bool,
    /// Whether the outcome of an earlier attempt is unknown.
    pub unknown_before: bool,
    /// The retry policy of the call.
    pub policy: RetryPolicy,
    /// The rate-limit headers of the API.
    pub rate_limit: &'s RateLimitHeaders,
    /// This machine's time since 1970.
    pub since_1970: Duration,
    /// The jitter of the wait: at least 0 and less than 1.
    pub chance: f64,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Return the error.
    GiveUp,
    /// Send the request again after this wait.
    Wait(Duration),
    /// Find out by a read-back, after this wait, whether it took effect.
    ReadBack(Duration),
    /// An earlier attempt already did what was asked.
    Done,
}

/// What a failure tells about the server.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// It did nothing, and may accept the request later.
    Untouched,
    /// It refused for now.
    Later,
    /// It may have done what was asked.
    Unknown,
    /// It refused for good.
    Final,
}

/// Whether a failure leaves open what the server did.
pub(crate) fn leaves_open(failure: AttemptFailure) -> bool {
    match failure {
        AttemptFailure::Lost(stage) => !stage.is_unsent(),
        AttemptFailure::Refused { kind: ErrorKind::RateLimited, .. } => false,
        AttemptFailure::Refused { status, kind, .. } => {
            // A status outside of HTTP's range says nothing.
            let says_nothing = !(200..=599).contains(&status);
            let failed = matches!(kind, ErrorKind::Server | ErrorKind::Decode);
            failed || says_nothing || is_passing_fault(status)
        }
    }
}

/// Decides what to do after a failed attempt.
pub fn decide(situation: &Situation<'_>) -> Decision {
    let Situation { class, failure, guarded, unknown_before, .. } = *situation;
    let guarded = class == RetryClass::Guarded && guarded;
    if unknown_before && let AttemptFailure::Refused { kind, .. } = failure {
        match kind {
            ErrorKind::NotFound if situation.method == Method::DELETE => return Decision::Done,
            ErrorKind::AlreadyExists if guarded => return read_back(situation),
            _ => {}
        }
    }
    match (nature(situation), class) {
        (Nature::Final, _) => Decision::GiveUp,
        (Nature::Untouched, _) => wait(situation),
        (_, RetryClass::Safe | RetryClass::Idempotent) => wait(situation),
        (Nature::Later, RetryClass::Guarded) if guarded => wait(situation),
        (Nature::Unknown, RetryClass::Guarded) if guarded => read_back(situation),
        (_, RetryClass::Guarded | RetryClass::Never) => Decision::GiveUp,
    }
}

fn nature(situation: &Situation<'_>) -> Nature {
    let safe = situation.class == RetryClass::Safe;
    match situation.failure {
        AttemptFailure::Lost(stage) if stage.is_unsent() => Nature::Untouched,
        AttemptFailure::Lost(_) => Nature::Unknown,
        // A safe request can always be repeated; the error table does not distinguish methods.
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
        // Others would get the same answer again, but a read-back finds what a guarded one did.
        failure if situation.class == RetryClass::Guarded && leaves_open(failure) => {
            Nature::Unknown
        }
        AttemptFailure::Refused { retryable: Some(true), .. } => Nature::Later,
        AttemptFailure::Refused { .. } => Nature::Final,
    }
}

/// Whether a status says that the request may succeed later; servers and proxies send these.
fn is_passing_fault(status: u16) -> bool {
    matches!(status, 408 | 500 | 502 | 503 | 504)
}

pub(crate) fn wait(situation: &Situation<'_>) -> Decision {
    if situation.attempt >= situation.policy.attempts {
        return Decision::GiveUp;
    }
    next_wait(situation).map_or(Decision::GiveUp, Decision::Wait)
}

/// A read-back is useful even after the last attempt, but not if the policy permits no retries.
fn read_back(situation: &Situation<'_>) -> Decision {
    if situation.policy.attempts <= 1 {
        return Decision::GiveUp;
    }
    next_wait(situation).map_or(Decision::GiveUp, Decision::ReadBack)
}

/// Returns the wait before the next request: what the server asks for plus the backoff; `None` if
/// it would be too long.
fn next_wait(situation: &Situation<'_>) -> Option<Duration> {
    let Situation { policy, attempt, chance, spent, total, .. } = situation;
    let rate_limited =
        matches!(situation.failure, AttemptFailure::Refused { kind: ErrorKind::RateLimited, .. });
    let requested = situation.headers.and_then(|headers| {
        retry_after(headers, situation.rate_limit, rate_limited, situation.since_1970)
    });
    let requested = requested.unwrap_or_default();
    if requested > policy.longest_wait {
        return None;
    }
    let backoff = jittered(policy.backoff_limit(*attempt), *chance);
    let wait = requested.saturating_add(backoff).min(policy.longest_wait);
    let in_time = total.is_none_or(|total| spent.saturating_add(wait) < total);
    in_time.then_some(wait)
}

/// Applies jitter to a backoff; keeps all of it if the clock breaks its promise.
fn jittered(limit: Duration, chance: f64) -> Duration {
    // A chance that is negative, above one or NaN must not panic, and the product may round up to
    // more than a duration can hold.
    Duration::try_from_secs_f64(limit.as_secs_f64() * chance).map_or(limit, |part| part.min(limit))
}
