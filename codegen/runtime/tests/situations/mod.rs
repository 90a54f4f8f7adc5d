//! Situations after a failed attempt, each on one line, with the decision that follows.
#![allow(dead_code, missing_docs)]

mod answered;
mod lost;
mod told;
mod waits;

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use runtime::error::ErrorKind;
use runtime::request::RetryClass;
use runtime::retry::{
    AttemptFailure, Decision, RateLimitHeaders, ResetUnit, RetryPolicy, Situation,
};
use runtime::transport::Stage;

/// A sentence, its situation, and the decision.
pub struct Row(pub &'static str, pub Case, pub Decision);

pub const SECTIONS: [&[Row]; 9] = [
    lost::NOTHING_SENT,
    lost::SOMETHING_SENT,
    answered::BY_STATUS,
    answered::BY_ENVELOPE,
    answered::REPEATED,
    waits::LIMITS,
    waits::JITTER,
    told::RETRY_AFTER,
    told::RESET_OF_LIMIT,
];

/// The first second of 2026: the current time in every situation.
pub const NOW: Duration = Duration::from_secs(1_767_225_600);

pub const SAFE: Case = Case::new(RetryClass::Safe, "GET");
pub const IDEMPOTENT: Case = Case::new(RetryClass::Idempotent, "PUT");
pub const DELETE: Case = Case::new(RetryClass::Idempotent, "DELETE");
pub const NEVER: Case = Case::new(RetryClass::Never, "POST");
pub const UNGUARDED: Case = Case::new(RetryClass::Guarded, "POST");
pub const GUARDED: Case = Case { guarded: true, ..UNGUARDED };

pub const fn wait(millis: u64) -> Decision {
    Decision::Wait(Duration::from_millis(millis))
}

pub const fn look(millis: u64) -> Decision {
    Decision::ReadBack(Duration::from_millis(millis))
}

/// Builds a situation, one property at a time.
#[derive(Clone, Copy)]
pub struct Case {
    class: RetryClass,
    method: &'static str,
    failure: AttemptFailure,
    attempt: u32,
    headers: Option<&'static [(&'static str, &'static str)]>,
    spent: Duration,
    total: Option<Duration>,
    guarded: bool,
    unknown_before: bool,
    policy: RetryPolicy,
    unit: ResetUnit,
    chance: f64,
}

impl Case {
    /// A first attempt at the start of the call, with a client's default policy and timeout; the
    /// jitter is 0.5.
    const fn new(class: RetryClass, method: &'static str) -> Case {
        Case {
            class,
            method,
            failure: AttemptFailure::Lost(Stage::Sent),
            attempt: 1,
            headers: None,
            spent: Duration::ZERO,
            total: Some(Duration::from_secs(180)),
            guarded: false,
            unknown_before: false,
            policy: RetryPolicy::standard(),
            unit: ResetUnit::Epoch,
            chance: 0.5,
        }
    }

    pub const fn method(self, method: &'static str) -> Case {
        Case { method, ..self }
    }

    pub const fn guarded(self) -> Case {
        Case { guarded: true, ..self }
    }

    pub const fn lost(self, stage: Stage) -> Case {
        Case { failure: AttemptFailure::Lost(stage), ..self }
    }

    /// An answer with only a status.
    pub const fn status(self, status: u16) -> Case {
        let kind = match status {
            401 => ErrorKind::Unauthorized,
            403 => ErrorKind::Forbidden,
            404 | 410 => ErrorKind::NotFound,
            408 => ErrorKind::Timeout,
            409 => ErrorKind::Conflict,
            425 | 429 => ErrorKind::RateLimited,
            300..=399 => ErrorKind::Config,
            400..=499 => ErrorKind::Invalid,
            _ => ErrorKind::Server,
        };
        let failure = AttemptFailure::Refused { status, kind, retryable: None };
        Case { failure, headers: Some(&[]), ..self }
    }

    /// An answer whose envelope says what it means.
    pub const fn code(self, status: u16, kind: ErrorKind, retryable: Option<bool>) -> Case {
        let failure = AttemptFailure::Refused { status, kind, retryable };
        Case { failure, headers: Some(&[]), ..self }
    }

    pub const fn there_already(self) -> Case {
        self.code(400, ErrorKind::AlreadyExists, None)
    }

    pub const fn headers(self, headers: &'static [(&'static str, &'static str)]) -> Case {
        Case { headers: Some(headers), ..self }
    }

    /// An answer 429 with these headers; the jitter is 0.
    pub const fn limited(self, headers: &'static [(&'static str, &'static str)]) -> Case {
        Case { chance: 0.0, ..self.status(429).headers(headers) }
    }

    pub const fn attempt(self, attempt: u32) -> Case {
        Case { attempt, ..self }
    }

    /// After an attempt that may have taken effect.
    pub const fn after_unknown(self) -> Case {
        Case { unknown_before: true, attempt: self.attempt + 1, ..self }
    }

    pub const fn spent(self, millis: u64) -> Case {
        Case { spent: Duration::from_millis(millis), ..self }
    }

    pub const fn total(self, total: Option<Duration>) -> Case {
        Case { total, ..self }
    }

    pub const fn policy(self, policy: RetryPolicy) -> Case {
        Case { policy, ..self }
    }

    pub const fn unit(self, unit: ResetUnit) -> Case {
        Case { unit, ..self }
    }

    pub const fn chance(self, chance: f64) -> Case {
        Case { chance, ..self }
    }

    pub fn decide(&self) -> Decision {
        let headers = self.headers.map(|headers| {
            headers.iter().map(|(name, value)| {
                (HeaderName::from_static(name), HeaderValue::from_static(value))
            })
        });
        let mut map = headers.is_some().then(HeaderMap::new);
        if let (Some(map), Some(headers)) = (&mut map, headers) {
            for (name, value) in headers {
                map.append(name, value);
            }
        }
        self.decide_with(map.as_ref())
    }

    pub fn decide_with(&self, headers: Option<&HeaderMap>) -> Decision {
        runtime::retry::decide(&Situation {
            class: self.class,
            method: &self.method.parse::<Method>().expect("a method"),
            failure: self.failure,
            attempt: self.attempt,
            headers,
            spent: self.spent,
            total: self.total,
            guarded: self.guarded,
            unknown_before: self.unknown_before,
            policy: self.policy,
            rate_limit: &RateLimitHeaders {
                limit: &[],
                remaining: &[],
                reset: &["X-RateLimit-Reset", "RateLimit-Reset"],
                unit: self.unit,
            },
            since_1970: NOW,
            chance: self.chance,
        })
    }
}
