//! The retry loop of every call: attempts, backoff and read-backs, until there is a result or an
//! error.
//!
//! Nothing here is generic: the function that accepts an answer decodes it.

use std::pin::pin;
use std::time::Duration;

use super::answer::Answer;
use super::attempt::{self, Exchange};
use super::attempt_result::FailedAttempt;
use super::core::Core;
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::observe::{measure, trace};
use super::read_back::{is_guarded, read_back};
use super::request::Prepared;
use super::response::Metadata;
use super::retry::{Decision, RetryPermit, Situation, decide, leaves_open};
use super::time::{ENTER_RUNTIME, Ended, NO_RUNTIME, TimeLimit, within};
use super::transport::Progress;
use super::value::Json;

/// Decodes an answer, or returns why it is not accepted.
pub(crate) type Accept<'a> = dyn FnMut(Answer<'_>) -> Result<()> + Send + 'a;

/// Who sends a request.
pub(crate) enum Caller {
    /// The user.
    User,
    /// Another call: its success earns nothing for the retry budget, or read-backs would earn what
    /// they cost while that call fails. The permit, if there is one, is spent by the first attempt.
    Call(Option<RetryPermit>),
}

/// Sends a request until an answer is accepted or no retry is left.
pub(crate) async fn execute(
    core: &Core,
    prepared: &Prepared,
    caller: Caller,
    accept: &mut Accept<'_>,
) -> Result<()> {
    let (permit, earns) = match caller {
        Caller::User => (None, true),
        Caller::Call(permit) => (permit, false),
    };
    let call = trace::CallSpan::start(core.api(), prepared);
    let mut state = RetryLoop::new(core, prepared, &call, permit);
    let result = call.instrument(pin!(state.run(accept))).await;
    if earns && result.is_ok() {
        core.shared().budget.succeeded();
    }
    measure::retry_budget(core.api(), &core.shared().budget);
    #[cfg(feature = "middleware")]
    let attempts = state.end(&result);
    #[cfg(not(feature = "middleware"))]
    let attempts = state.attempts;
    call.ended(attempts, result.as_ref().err());
    result
}

/// The retry loop after a failed first attempt.
async fn retry_loop(
    call: &mut RetryLoop<'_>,
    first: FailedAttempt,
    accept: &mut Accept<'_>,
) -> Result<()> {
    let mut failed = first;
    loop {
        match call.next(&failed).await {
            NextStep::Reauthenticate => {
                call.show_next("it is sent again after re-authentication", Duration::ZERO, &failed);
            }
            NextStep::Retry(permit, wait) => {
                call.show_next("it is sent again", wait, &failed);
                if call.back_off(wait).await.is_err() {
                    return Err(call.give_up(failed));
                }
                call.permit = Some(permit);
            }
            NextStep::ReadBack(permit, wait) => {
                call.show_next("the client reads back whether it took effect", wait, &failed);
                if call.back_off(wait).await.is_err() {
                    return Err(call.give_up(failed));
                }
                match call.read_back(permit).await {
                    ReadBackResult::Found(found) => {
                        let (value, metadata) = *found;
                        return call.accept_found(value, metadata, accept);
                    }
                    ReadBackResult::Nothing if call.may_repeat(&failed) => {
                        call.permit = call.core.shared().budget.take();
                        if call.permit.is_none() {
                            return Err(call.give_up(failed));
                        }
                        call.repeated_after_read_back = true;
                    }
                    ReadBackResult::Nothing | ReadBackResult::Failed => {
                        return Err(call.give_up(failed));
                    }
                }
            }
            NextStep::Done => return call.accept_gone(failed, accept),
            NextStep::GiveUp => return Err(call.give_up(failed)),
        }
        failed = match call.attempt(accept).await {
            Ok(()) => return Ok(()),
            Err(failed) => failed,
        };
    }
}

enum NextStep {
    /// Send it again at once, with another key or a corrected time.
    Reauthenticate,
    /// Send it again after this backoff.
    Retry(RetryPermit, Duration),
    /// Find out by a read-back, after this backoff, whether it took effect.
    ReadBack(RetryPermit, Duration),
    Done,
    GiveUp,
}

enum ReadBackResult {
    Found(Box<(Json, Metadata)>),
    Nothing,
    Failed,
}

/// The state of one call across its attempts.
pub(super) struct RetryLoop<'r> {
    pub(super) core: &'r Core,
    pub(super) prepared: &'r Prepared,
    pub(super) call: &'r trace::CallSpan,
    pub(super) started: Duration,
    pub(super) deadline: Option<Duration>,
    pub(super) attempts: u32,
    /// Whether an attempt may have taken effect.
    pub(super) may_have_acted: bool,
    /// Whether the request was sent again because a read-back found nothing.
    pub(super) repeated_after_read_back: bool,
    /// Whether re-authentication was already tried.
    pub(super) reauthenticated: bool,
    /// The permit that the next attempt spends; it is refunded if the attempt is never sent.
    permit: Option<RetryPermit>,
    /// The request of the last attempt, if there are interceptors.
    #[cfg(feature = "middleware")]
    pub(super) changed: Option<Box<Prepared>>,
    /// Whether the interceptors have not heard of its end.
    #[cfg(feature = "middleware")]
    pub(super) is_open: bool,
}

impl<'r> RetryLoop<'r> {
    /// Makes the first attempt, and enters the retry loop if it fails.
    async fn run(&mut self, accept: &mut Accept<'_>) -> Result<()> {
        let prepared = self.prepared;
        trace::violated(prepared.info.id, &prepared.warnings, "it is sent all the same");
        match self.attempt(accept).await {
            Ok(()) => Ok(()),
            // Boxed, since it is large and few calls need it.
            Err(failed) => Box::pin(retry_loop(self, failed, accept)).await,
        }
    }

    fn new(
        core: &'r Core,
        prepared: &'r Prepared,
        call: &'r trace::CallSpan,
        permit: Option<RetryPermit>,
    ) -> RetryLoop<'r> {
        let started = core.clock().now();
        RetryLoop {
            core,
            prepared,
            call,
            started,
            deadline: prepared.options.timeout.map(|timeout| started.saturating_add(timeout)),
            attempts: 0,
            may_have_acted: false,
            repeated_after_read_back: false,
            reauthenticated: false,
            permit,
            #[cfg(feature = "middleware")]
            changed: None,
            #[cfg(feature = "middleware")]
            is_open: !core.shared().interceptors.is_empty(),
        }
    }

    /// Returns the request as the last attempt sent it, or tried to.
    pub(super) fn sent(&self) -> &Prepared {
        #[cfg(feature = "middleware")]
        if let Some(changed) = &self.changed {
            return changed;
        }
        self.prepared
    }

    async fn attempt(&mut self, accept: &mut Accept<'_>) -> Result<(), FailedAttempt> {
        let key = self.key().await?;
        #[cfg(feature = "middleware")]
        self.before_signing()?;
        self.acquire_permit().await?;
        let request = attempt::request(self.core, self.sent(), key.as_ref())?;
        #[cfg(feature = "middleware")]
        let request = self.before_sending(request)?;
        if let Some(permit) = self.permit.take() {
            permit.spend();
            measure::retry_budget(self.core.api(), &self.core.shared().budget);
        }
        self.attempts += 1;
        let (core, prepared) = (self.core, self.sent());
        let (attempt, deadline) = (self.attempts, self.deadline);
        let span = trace::AttemptSpan::start(core.api(), prepared, attempt);
        let mut timer = measure::AttemptTimer::start(core.clock(), core.api(), prepared, attempt);
        let progress = Progress::new();
        let start = || Exchange::start(core, prepared, request, &progress, attempt, deadline);
        let exchange = pin!(span.run(start));
        let received = span.instrument(exchange).await;
        let received = received.map_err(|error| self.lost(error));
        let judged = received.and_then(|received| {
            span.answered(received.status);
            timer.answered(received.status);
            self.learn(&received.headers, received.status);
            self.take_answer(received, key, accept)
        });
        let failed = judged.as_ref().err().map(|failed| &failed.error);
        span.ended(failed);
        timer.ended(failed);
        judged
    }

    fn show_next(&self, next: &'static str, wait: Duration, failed: &FailedAttempt) {
        trace::failed_attempt(next, wait, self.attempts, &failed.error);
    }

    /// Returns the error of a call that ended while it waited.
    pub(super) fn ended(&self, ended: Ended, when: &str) -> Error {
        let limit = self.prepared.options.timeout.map(TimeLimit::Call);
        match (ended, limit) {
            (Ended::TimeIsUp, Some(limit)) => {
                let error = Error::new(ErrorKind::Timeout, format!("{limit} ran out {when}"));
                error.advising(limit.help()).counting()
            }
            // Without a timeout, only the runtime can be missing.
            (Ended::TimeIsUp | Ended::NoRuntime, _) => Error::config(NO_RUNTIME, ENTER_RUNTIME),
        }
    }

    /// Decides the next step after a failed attempt.
    async fn next(&mut self, failed: &FailedAttempt) -> NextStep {
        if self.can_reauthenticate(failed).await {
            return NextStep::Reauthenticate;
        }
        let Some(reason) = failed.failure else { return NextStep::GiveUp };
        let info = self.prepared.info;
        let decision = decide(&Situation {
            class: info.retry,
            method: &info.method,
            failure: reason,
            attempt: self.attempts,
            headers: failed.headers(),
            spent: self.core.clock().now().saturating_sub(self.started),
            total: self.prepared.options.timeout,
            guarded: is_guarded(self.sent()),
            unknown_before: self.may_have_acted,
            policy: self.prepared.options.retry,
            rate_limit: &self.core.api().rate_limit,
            since_1970: self.core.clock().since_1970(),
            chance: self.core.clock().chance(),
        });
        self.may_have_acted |= leaves_open(reason) || failed.error.may_have_acted();
        let take = || self.core.shared().budget.take();
        match decision {
            Decision::GiveUp => NextStep::GiveUp,
            Decision::Done => NextStep::Done,
            Decision::Wait(wait) => {
                take().map_or(NextStep::GiveUp, |permit| NextStep::Retry(permit, wait))
            }
            Decision::ReadBack(wait) => {
                take().map_or(NextStep::GiveUp, |permit| NextStep::ReadBack(permit, wait))
            }
        }
    }

    async fn back_off(&self, wait: Duration) -> Result<(), Ended> {
        let clock = self.core.clock();
        if !clock.can_wait() {
            return Err(Ended::NoRuntime);
        }
        let moment = clock.now().saturating_add(wait);
        within(clock, self.deadline, clock.sleep_until(moment)).await
    }

    /// Finds out by a read-back whether the request took effect.
    async fn read_back(&self, permit: RetryPermit) -> ReadBackResult {
        match read_back(self.core, self.sent(), self.deadline, permit).await {
            Ok(Some(found)) => ReadBackResult::Found(Box::new(found)),
            Ok(None) => ReadBackResult::Nothing,
            Err(_) => ReadBackResult::Failed,
        }
    }

    /// Whether a request may be sent again after a read-back that found nothing.
    fn may_repeat(&self, failed: &FailedAttempt) -> bool {
        let refused = failed.error.kind() == ErrorKind::AlreadyExists;
        !self.repeated_after_read_back
            && !refused
            && self.attempts < self.prepared.options.retry.attempts
    }

    /// Returns the error of a call that ends with this attempt.
    pub(super) fn give_up(&self, failed: FailedAttempt) -> Error {
        let info = self.prepared.info;
        let error = failed.error.after(self.attempts);
        let open = self.may_have_acted || failed.failure.is_some_and(leaves_open);
        match open && info.retry.changes_something() {
            true => error.unsettled(info.retry.loses_outcome()),
            false => error,
        }
    }
}
