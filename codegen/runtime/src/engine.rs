//! The engine behind every call: attempts, waits and looks, until there is a result or an error.
//!
//! Nothing here is generic: what an answer becomes is decided by the function that accepts it.

use std::pin::pin;
use std::time::Duration;

use http::HeaderMap;

use super::attempt::{self, End, Exchange, Received};
use super::core::Core;
use super::deadline::{ENTER_RUNTIME, Ended, NO_RUNTIME, TimeLimit, within};
use super::error::{Error, ErrorKind, RAISE_LIMIT, Result};
use super::json::Json;
use super::key::{ApiKey, KeyProvider, KeySource};
use super::note::Note;
use super::outcome::Answer;
use super::prepare::Prepared;
use super::rate::{Draw, Seen};
use super::read_back::{is_guarded, look};
use super::response::Metadata;
use super::retry::{Decision, Outcome, RetryPermit, Situation, decide, leaves_open};
use super::trace;
use super::transport::{BoxFuture, Progress, Stage, TransportError};
use super::wait::{reset_in, server_time, told_wait};

/// What to do about a provider that gives no key.
const ASK_PROVIDER: &str = "Look at the cause, which is the error of the `KeyProvider`.";

/// Keeps what an answer holds, or says why it is none.
pub(super) type Accept<'a> = dyn FnMut(Answer<'_>) -> Result<()> + Send + 'a;

/// On whose behalf a request is sent.
pub(super) enum For {
    /// The user's, who is waiting for its answer.
    User,
    /// Another call's: success brings back no retry, or looks would earn as much as they cost
    /// while that call fails. Its permit, if it has one, pays for the first attempt.
    Call(Option<RetryPermit>),
}

/// Sends a request until an answer is accepted or nothing more can be done.
pub(super) async fn execute(
    core: &Core,
    prepared: &Prepared,
    behalf: For,
    accept: &mut Accept<'_>,
) -> Result<()> {
    let (permit, earns) = match behalf {
        For::User => (None, true),
        For::Call(permit) => (permit, false),
    };
    let call = trace::Call::start(core.api(), prepared);
    let mut run = Run { permit, ..Run::new(core, prepared, &call) };
    let result = call.inside(pin!(run.carry_out(accept))).await;
    if earns && result.is_ok() {
        core.shared().budget.succeeded();
    }
    let attempts = run.attempts;
    call.ended(attempts, result.as_ref().err());
    result
}

/// What follows a first attempt that failed.
async fn go_on(run: &mut Run<'_>, first: Failure, accept: &mut Accept<'_>) -> Result<()> {
    let mut failure = first;
    loop {
        match run.next(&failure).await {
            Next::AtOnce => {
                run.show_next("it is sent again with other proof", Duration::ZERO, &failure);
            }
            Next::Again(permit, wait) => {
                run.show_next("it is sent again", wait, &failure);
                if run.pause(wait).await.is_err() {
                    return Err(run.give_up(failure));
                }
                run.permit = Some(permit);
            }
            Next::Look(permit, wait) => {
                run.show_next("the client looks what it did", wait, &failure);
                if run.pause(wait).await.is_err() {
                    return Err(run.give_up(failure));
                }
                match run.look(permit).await {
                    Look::Found(found) => return run.accept_found(*found, accept),
                    Look::Nothing if run.may_repeat(&failure) => {
                        run.permit = run.core.shared().budget.take();
                        if run.permit.is_none() {
                            return Err(run.give_up(failure));
                        }
                        run.looked = true;
                    }
                    Look::Nothing | Look::Failed => return Err(run.give_up(failure)),
                }
            }
            Next::Done => return run.accept_gone(failure, accept),
            Next::GiveUp => return Err(run.give_up(failure)),
        }
        failure = match run.attempt(accept).await {
            Ok(()) => return Ok(()),
            Err(failure) => failure,
        };
    }
}

/// An attempt that brought no result.
struct Failure {
    error: Error,
    /// Nothing where repeating can't help.
    outcome: Option<Outcome>,
    key: Option<ApiKey>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure { error, outcome: None, key: None }
    }
}

impl Failure {
    /// The headers of a whole answer that said no.
    fn headers(&self) -> Option<&HeaderMap> {
        match self.outcome {
            Some(Outcome::Refused { .. }) => self.error.headers(),
            Some(Outcome::Lost(_)) | None => None,
        }
    }
}

enum Next {
    /// With another key or another time.
    AtOnce,
    Again(RetryPermit, Duration),
    Look(RetryPermit, Duration),
    Done,
    GiveUp,
}

enum Look {
    Found(Box<(Json, Metadata)>),
    Nothing,
    Failed,
}

/// One call on its way.
struct Run<'r> {
    core: &'r Core,
    prepared: &'r Prepared,
    call: &'r trace::Call,
    started: Duration,
    deadline: Option<Duration>,
    attempts: u32,
    /// Whether an attempt may have taken effect.
    unknown: bool,
    /// Whether the request was repeated after nothing was found of it.
    looked: bool,
    /// Whether another key or another time was tried already.
    proved_anew: bool,
    /// What the next attempt is paid with: given back if it is never sent.
    permit: Option<RetryPermit>,
}

impl<'r> Run<'r> {
    async fn carry_out(&mut self, accept: &mut Accept<'_>) -> Result<()> {
        let prepared = self.prepared;
        trace::violated(prepared.info.id, &prepared.warnings, "it is sent all the same");
        match self.attempt(accept).await {
            Ok(()) => Ok(()),
            // On the heap, as few calls need it and it takes much room.
            Err(failure) => Box::pin(go_on(self, failure, accept)).await,
        }
    }

    fn new(core: &'r Core, prepared: &'r Prepared, call: &'r trace::Call) -> Run<'r> {
        let started = core.clock().now();
        Run {
            core,
            prepared,
            call,
            started,
            deadline: prepared.options.timeout.map(|timeout| started.saturating_add(timeout)),
            attempts: 0,
            unknown: false,
            looked: false,
            proved_anew: false,
            permit: None,
        }
    }

    async fn attempt(&mut self, accept: &mut Accept<'_>) -> Result<(), Failure> {
        let key = self.key().await?;
        self.turn().await?;
        let request = attempt::request(self.core, self.prepared, key.as_ref())?;
        if let Some(permit) = self.permit.take() {
            permit.spend();
        }
        self.attempts += 1;
        let (core, prepared, place) = (self.core, self.prepared, (self.attempts, self.deadline));
        let span = trace::Attempt::start(core.api(), prepared, self.attempts);
        let progress = Progress::new();
        let start = || Exchange::start(core, prepared, request, &progress, place);
        let exchange = pin!(span.when_inside(start));
        let received = span.inside(exchange).await;
        let received = received.map_err(|error| self.lost(error));
        let judged = received.and_then(|received| {
            span.answered(received.status);
            self.learn(&received.headers, received.status);
            self.judge(received, key, accept)
        });
        span.ended(judged.as_ref().err().map(|failure| &failure.error));
        judged
    }

    fn show_next(&self, next: &'static str, wait: Duration, failure: &Failure) {
        trace::again(next, wait, self.attempts, &failure.error);
    }

    /// The key of the next attempt; none for a request that goes to a stranger.
    async fn key(&self) -> Result<Option<ApiKey>> {
        if self.prepared.keyless {
            return Ok(None);
        }
        match (&self.prepared.key, &self.core.shared().keys) {
            (Some(key), _) | (None, KeySource::Fixed(key)) => Ok(Some(key.clone())),
            // On the heap, as waits take much room.
            (None, KeySource::Provider(provider)) => {
                Box::pin(self.ask(&**provider)).await.map(Some)
            }
        }
    }

    async fn ask(&self, provider: &dyn KeyProvider) -> Result<ApiKey> {
        let error = match within(self.core.clock(), self.deadline, provider.key()).await {
            Ok(Ok(key)) => return Ok(key),
            Ok(Err(source)) => {
                Error::config("the `KeyProvider` gave no key", ASK_PROVIDER).caused_by(source)
            }
            Err(ended) => self.ended(ended, "before there was a key"),
        };
        Err(error.of(self.prepared.info.id))
    }

    /// The error of a call that ended while it waited for something of its own.
    fn ended(&self, ended: Ended, when: &str) -> Error {
        let limit = self.prepared.options.timeout.map(TimeLimit::Call);
        match (ended, limit) {
            (Ended::TimeIsUp, Some(limit)) => {
                let error = Error::new(ErrorKind::Timeout, format!("{limit} ran out {when}"));
                error.advising(limit.help()).counting()
            }
            // Without a limit no time runs out.
            (Ended::TimeIsUp | Ended::NoRuntime, _) => Error::config(NO_RUNTIME, ENTER_RUNTIME),
        }
    }

    /// Waits until the rate limits permit one more request.
    async fn turn(&self) -> Result<()> {
        let Some(limiter) = &self.core.shared().limiter else { return Ok(()) };
        let (api, info) = (self.core.api().name, self.prepared.info);
        if info.quotas.is_empty() {
            return Ok(());
        }
        let (clock, draw) = (self.core.clock(), Draw::new(api, info.quotas));
        if limiter.try_acquire(draw, clock) {
            return Ok(());
        }
        Box::pin(self.wait_for_turn(limiter.acquire(draw, clock))).await
    }

    async fn wait_for_turn(
        &self,
        turn: BoxFuture<'_, Result<(), Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Result<()> {
        let clock = self.core.clock();
        let waited = match clock.can_wait() {
            true => within(clock, self.deadline, turn).await,
            false => Err(Ended::NoRuntime),
        };
        let problem = match waited {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(source)) => {
                let error = Error::new(ErrorKind::Other, "the `RateLimiter` failed");
                error.advising("Look at the cause.").caused_by(source)
            }
            Err(ended) => self.ended(ended, "while the call waited for the rate limit"),
        };
        Err(problem.of(self.prepared.info.id))
    }

    fn learn(&self, headers: &HeaderMap, status: u16) {
        let Some(limiter) = &self.core.shared().limiter else { return };
        let (api, info) = (self.core.api(), self.prepared.info);
        if info.quotas.is_empty() {
            return;
        }
        let since_1970 = self.core.clock().since_1970();
        let now = server_time(headers).unwrap_or(since_1970);
        let limits = self.core.shared().names.rate_limit(headers);
        let refused = (status == 429)
            .then(|| told_wait(headers, &api.rate_limit, true, since_1970).unwrap_or_default());
        let seen = Seen {
            limit: limits.limit,
            remaining: limits.remaining,
            reset_in: reset_in(headers, &api.rate_limit, now),
            refused_for: refused,
        };
        limiter.learn(Draw::new(api.name, info.quotas), seen, self.core.clock());
    }

    /// The failure of an attempt of which nothing came back.
    #[cold]
    fn lost(&self, error: TransportError) -> Failure {
        let (stage, limit, misused) = (error.stage(), error.limit(), error.misused());
        let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport };
        let kind = misused.map_or(kind, |misuse| misuse.kind);
        let lost = Error::new(kind, error.to_string()).caused_by(error);
        let lost = match (misused, limit) {
            (Some(misuse), _) => lost.advising(misuse.help),
            (None, Some(limit)) => lost.advising(limit.help()).counting(),
            (None, None) => lost.counting(),
        };
        // What nothing was sent of fails alike again where no network is to blame.
        let is_final = misused.is_some() && stage.is_unsent();
        let outcome = (!is_final).then_some(Outcome::Lost(stage));
        Failure { outcome, ..Failure::from(lost.of(self.prepared.info.id)) }
    }

    /// Gives a whole answer to whoever accepts it.
    fn judge(
        &mut self,
        received: Received,
        key: Option<ApiKey>,
        accept: &mut Accept<'_>,
    ) -> Result<(), Failure> {
        let Received { status, headers, body, end } = received;
        let mut metadata = Metadata::new(self.core, status, headers, self.attempts);
        metadata.warnings = self.prepared.warnings.clone();
        let error = match end {
            End::Cut(error) if (200..=299).contains(&status) => {
                // A head came, whatever the transport says of the stage.
                let stage = error.stage().max(Stage::HeadSeen);
                let error = self.lost(error).error.answered(metadata, &body);
                return Err(Failure { outcome: Some(Outcome::Lost(stage)), ..error.into() });
            }
            End::TooLong => {
                let limit = self.prepared.options.answer_limit;
                let problem = format!("the answer is longer than {limit} bytes");
                let error = Error::new(ErrorKind::Decode, problem).of(self.prepared.info.id);
                error.advising(RAISE_LIMIT).answered(metadata, &body)
            }
            End::Whole | End::Cut(_) => {
                metadata.notes.extend(self.looked.then_some(Note::RepeatedAfterLooking));
                match accept(self.answer(metadata, body, key.as_ref())) {
                    Ok(()) => return Ok(()),
                    Err(error) => error,
                }
            }
        };
        let (kind, retryable) = (error.kind(), error.retryable());
        let outcome = Some(Outcome::Refused { status, kind, retryable });
        Err(Failure { error, outcome, key })
    }

    fn answer<'a>(
        &'a self,
        metadata: Metadata,
        body: bytes::Bytes,
        key: Option<&'a ApiKey>,
    ) -> Answer<'a> {
        let (core, prepared, call) = (self.core, self.prepared, self.call);
        Answer { core, prepared, call, key, metadata, body, found: None }
    }

    /// Whether a key or a signature was refused, and there is another key or another time to
    /// try, once. The server did nothing, so this repeats no effect and costs no budget.
    async fn has_other_proof(&mut self, failure: &Failure) -> bool {
        if failure.error.kind() != ErrorKind::Unauthorized || self.proved_anew {
            return false;
        }
        let (Some(key), Some(headers)) = (&failure.key, failure.headers()) else { return false };
        self.proved_anew = true;
        if key.signer().is_some() && self.is_off_the_clock(headers) {
            return true;
        }
        if self.prepared.key.is_some() || !self.core.key_may_change() {
            return false;
        }
        let other = self.key().await.ok().flatten();
        other.is_some_and(|other| !other.is_same_as(key))
    }

    /// Whether the server's clock differs by more than a signature may; then it is believed.
    fn is_off_the_clock(&self, headers: &HeaderMap) -> bool {
        let window = self.core.api().sign.and_then(|info| info.window);
        let (Some(window), Some(server)) = (window, server_time(headers)) else { return false };
        let off = server.abs_diff(self.core.server_time()) > window;
        if off {
            self.core.believe(server);
        }
        off
    }

    /// What follows a failure.
    async fn next(&mut self, failure: &Failure) -> Next {
        if self.has_other_proof(failure).await {
            return Next::AtOnce;
        }
        let Some(outcome) = failure.outcome else { return Next::GiveUp };
        let info = self.prepared.info;
        let decision = decide(&Situation {
            class: info.retry,
            method: &info.method,
            outcome,
            attempt: self.attempts,
            headers: failure.headers(),
            spent: self.core.clock().now().saturating_sub(self.started),
            total: self.prepared.options.timeout,
            guarded: is_guarded(self.prepared),
            unknown_before: self.unknown,
            policy: self.prepared.options.retry,
            rate_limit: &self.core.api().rate_limit,
            since_1970: self.core.clock().since_1970(),
            chance: self.core.clock().chance(),
        });
        self.unknown |= leaves_open(outcome) || failure.error.may_have_acted();
        let permit = || self.core.shared().budget.take();
        match decision {
            Decision::GiveUp => Next::GiveUp,
            Decision::Done => Next::Done,
            Decision::Wait(wait) => permit().map_or(Next::GiveUp, |one| Next::Again(one, wait)),
            Decision::ReadBack(wait) => permit().map_or(Next::GiveUp, |one| Next::Look(one, wait)),
        }
    }

    async fn pause(&self, wait: Duration) -> Result<(), Ended> {
        let clock = self.core.clock();
        if !clock.can_wait() {
            return Err(Ended::NoRuntime);
        }
        let moment = clock.now().saturating_add(wait);
        within(clock, self.deadline, clock.sleep_until(moment)).await
    }

    /// Looks whether the request took effect.
    async fn look(&self, permit: RetryPermit) -> Look {
        match look(self.core, self.prepared, self.deadline, permit).await {
            Ok(Some(found)) => Look::Found(Box::new(found)),
            Ok(None) => Look::Nothing,
            Err(_) => Look::Failed,
        }
    }

    /// Whether a request may be sent again of which nothing was found.
    fn may_repeat(&self, failure: &Failure) -> bool {
        let refused = failure.error.kind() == ErrorKind::AlreadyExists;
        !self.looked && !refused && self.attempts < self.prepared.options.retry.attempts
    }

    fn accept_found(&self, found: (Json, Metadata), accept: &mut Accept<'_>) -> Result<()> {
        let (value, mut metadata) = found;
        metadata.attempts = self.attempts;
        metadata.warnings = self.prepared.warnings.clone();
        metadata.notes.extend(self.looked.then_some(Note::RepeatedAfterLooking));
        metadata.notes.push(Note::FoundByLooking);
        let answer = self.answer(metadata, bytes::Bytes::new(), None);
        let accepted = accept(Answer { found: Some(value), ..answer });
        accepted.map_err(|error| error.after(self.attempts).unsettled(false))
    }

    /// Takes what is gone already for deleted.
    fn accept_gone(&self, failure: Failure, accept: &mut Accept<'_>) -> Result<()> {
        let Some(mut metadata) = failure.error.metadata().cloned() else {
            return Err(self.give_up(failure));
        };
        metadata.notes.push(Note::AlreadyDone);
        let answer = self.answer(metadata, bytes::Bytes::new(), None);
        let nothing = Json::empty_object();
        accept(Answer { found: Some(nothing), ..answer }).map_err(|_| self.give_up(failure))
    }

    fn give_up(&self, failure: Failure) -> Error {
        let info = self.prepared.info;
        let error = failure.error.after(self.attempts);
        let open = self.unknown || failure.outcome.is_some_and(leaves_open);
        match open && info.retry.changes_something() {
            true => error.unsettled(info.retry.loses_outcome()),
            false => error,
        }
    }
}
