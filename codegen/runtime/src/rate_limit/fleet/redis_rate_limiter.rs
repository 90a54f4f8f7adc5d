//! The limiter that keeps its state in Redis, for all workers that share one quota.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, ready};
use std::time::Duration;

use super::call::{guard, longest};
use super::error::{RedisLimiterError, Trouble};
use super::line::{Line, NextStep, Wanted};
use super::link::Link;
use super::local::LocalRateLimiter;
use super::outage::{Away, Outage};
use super::settings::{FleetSettings, RedisRateLimiterBuilder, WhenAway};
use super::time::{BoxFuture, Clock, Ended, SystemClock, within};
use super::{Draw, Quota, RateLimiter, Seen};

/// Keeps the state of rate limits in Redis, for all workers of one account; clones share it.
///
/// A call asks Redis once, by one atomic script, and is told the moment at which it may send, to the
/// microsecond by the clock of the server; no other clock counts, and nothing is polled. No window
/// holds more permits than its count, and a margin beyond it: see
/// [`margin`](RedisRateLimiterBuilder::margin). The calls of one process get their permits in order
/// of arrival, and those of several in the order in which they ask. A moment that is given back goes
/// to the next that asks, or to one that waits for a later moment and asks again, as workers do each
/// third of the lease.
///
/// A moment that is ahead is reserved under a lease. A call that gives up gives it back, and a
/// worker that is killed gives back what it held when its [`lease`](RedisRateLimiterBuilder::lease)
/// ends. What was granted counts as used.
///
/// It learns from answers as [`LocalRateLimiter`] does. A refusal reaches the other workers with
/// their next request to Redis, which they make each third of the lease while a call waits.
///
/// While Redis can't be reached, calls do what [`when_away`](RedisRateLimiterBuilder::when_away)
/// sets. A server that has just started may have lost what was granted before, as may one that took
/// over from another. So for a lease, a window of at most a minute and the margin after such a start
/// it grants nothing, and calls wait. Not even that helps if somebody deletes the keys, or if the
/// server evicts them: set `maxmemory-policy` to `noeviction` or to one of `volatile-ttl`.
///
/// It needs Redis 6 or later, and no persistence. All keys of an account have one hash tag.
///
/// ```
/// use std::sync::Arc;
///
/// use runtime::client::{ClientApi, ClientBuilder};
/// use runtime::rate_limit::{RedisRateLimiter, WhenAway};
///
/// fn worker<C: ClientApi>() -> Result<C, Box<dyn std::error::Error>> {
///     let limiter = RedisRateLimiter::builder("redis://127.0.0.1:6379", "a key")
///         .when_away(WhenAway::LocalShare { workers: 8 })
///         .build()?;
///     Ok(ClientBuilder::new("a key").rate_limiter(Arc::new(limiter)).build()?)
/// }
/// ```
#[derive(Clone)]
pub struct RedisRateLimiter(Arc<Shared>);

struct Shared {
    settings: Arc<FleetSettings>,
    link: Link,
    lines: Mutex<Vec<Arc<Line>>>,
    outage: Outage,
    /// What calls take while Redis is away, if they have a share.
    share: LocalRateLimiter,
}

impl RedisRateLimiter {
    /// Creates a limiter with the defaults of its builder; see [`builder`](RedisRateLimiter::builder).
    ///
    /// # Errors
    ///
    /// Fails if the URL is not one of Redis.
    pub fn new(url: &str, account: &str) -> Result<RedisRateLimiter, RedisLimiterError> {
        RedisRateLimiter::builder(url, account).build()
    }

    /// Sets up a limiter on the Redis at this URL, such as `redis://user:password@host:6379/0`.
    ///
    /// All workers that name the same account share its quotas: pass the API key, or the name of the
    /// organisation if several keys share a quota. Redis gets to see a digest of it.
    pub fn builder(url: &str, account: &str) -> RedisRateLimiterBuilder {
        RedisRateLimiterBuilder::new(url, account)
    }

    pub(crate) fn of(settings: Arc<FleetSettings>, link: Link) -> RedisRateLimiter {
        let workers = match settings.when_away {
            WhenAway::LocalShare { workers } => workers,
            WhenAway::Wait | WhenAway::Fail => 1,
        };
        let share = LocalRateLimiter::of_share(settings.margin, workers);
        let (lines, outage) = (Mutex::default(), Outage::default());
        RedisRateLimiter(Arc::new(Shared { settings, link, lines, outage, share }))
    }

    /// Runs the script once, without taking anything: for a start that should fail if Redis can't be
    /// reached or refuses the limiter.
    ///
    /// # Errors
    ///
    /// Fails with where Redis should be, what is wrong, and what to do about it.
    pub async fn check(&self) -> Result<(), RedisLimiterError> {
        const QUOTAS: &[Quota] = &[Quota::new("check", 1, 1)];
        let line = self.line(Draw::new("check", QUOTAS));
        self.0.run(&line, None, &SystemClock).await.map_err(Trouble::into_error)
    }

    fn line(&self, draw: Draw) -> Arc<Line> {
        let mut lines = self.0.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = lines.iter().find(|line| line.draw == draw) {
            return line.clone();
        }
        let FleetSettings { margin, lease, .. } = *self.0.settings;
        let line = Arc::new(Line::new(draw, margin, lease));
        lines.push(line.clone());
        line
    }

    /// Tells Redis what it should hear soon, without blocking; outside a tokio runtime, the next
    /// request does.
    fn report(&self, line: &Arc<Line>) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if !line.has_news() || self.0.outage.current().is_some() {
            return;
        }
        let (shared, line) = (self.0.clone(), line.clone());
        runtime.spawn(async move {
            // What an earlier report has taken along needs no other.
            while line.has_news() && shared.run(&line, None, &SystemClock).await.is_ok() {}
        });
    }

    async fn permit(&self, draw: Draw, clock: &dyn Clock) -> Result<(), RedisLimiterError> {
        let line = self.line(draw);
        let mut turn = Some(Turn::join(self, &line));
        loop {
            let waiting = turn.get_or_insert_with(|| Turn::join(self, &line));
            let trouble = match waiting.step(clock).await {
                NextStep::Go => return Ok(()),
                NextStep::Ask(wanted) => match self.0.ask(&line, wanted, clock).await {
                    Ok(()) => continue,
                    Err(trouble) => trouble,
                },
                // Where it fails, the lease ends, and the next to look asks again.
                NextStep::Renew => {
                    self.0.renew(&line, clock).await;
                    continue;
                }
                NextStep::Until(_) => continue,
            };
            let away = match trouble {
                Trouble::Refused(error) => return Err(error),
                Trouble::Away(error) => match self.0.outage.current() {
                    Some(away) => away,
                    None => self.0.outage.begin(error, clock.now()),
                },
            };
            match self.0.settings.when_away {
                WhenAway::Fail => return Err(away.error),
                WhenAway::Wait => clock.sleep_until(away.retry_at).await,
                WhenAway::LocalShare { .. } => {
                    turn = None;
                    if self.0.take_share(&line, &away, clock).await? {
                        return Ok(());
                    }
                }
            }
        }
    }
}

impl Shared {
    /// Asks Redis for a moment, unless it is known to be away.
    async fn ask(&self, line: &Line, wanted: Wanted, clock: &dyn Clock) -> Result<(), Trouble> {
        let asking = Asking { line, wanted, is_done: false };
        if let Some(away) = self.outage.holds(clock.now()) {
            return Err(Trouble::Away(away.error));
        }
        self.run(line, Some(asking), clock).await
    }

    async fn renew(&self, line: &Line, clock: &dyn Clock) {
        if self.outage.holds(clock.now()).is_none() {
            let _ = self.run(line, None, clock).await;
        }
    }

    /// Runs the script for a line.
    async fn run(
        &self,
        line: &Line,
        asking: Option<Asking<'_>>,
        clock: &dyn Clock,
    ) -> Result<(), Trouble> {
        let settings = &*self.settings;
        let span = longest(line.draw).saturating_add(settings.margin);
        let call = line.call(asking.as_ref().map(|asking| asking.wanted), span, clock.now());
        let run = call.of(&self.link.script, line.draw, &line.holder, settings);
        let answered = match self.link.run(&run, clock).await {
            Ok(answered) => answered,
            Err(trouble) => {
                if let Trouble::Away(error) = &trouble {
                    self.outage.begin(error.clone(), clock.now());
                }
                return Err(trouble);
            }
        };
        self.outage.end();
        line.answered(&call, &answered);
        if let Some(mut asking) = asking {
            asking.is_done = true;
            line.reserved(asking.wanted, &answered.answer);
        }
        Ok(())
    }

    /// Waits for a permit of this worker's own share; returns `false` if Redis is back first.
    async fn take_share(
        &self,
        line: &Line,
        away: &Away,
        clock: &dyn Clock,
    ) -> Result<bool, RedisLimiterError> {
        let guard = guard(longest(line.draw), &self.settings);
        let opens = away.since.saturating_add(guard);
        let mut taking = Box::pin(async {
            if clock.now() < opens {
                clock.sleep_until(opens).await;
            }
            self.share.acquire(line.draw, clock).await
        });
        while let Some(away) = self.outage.current() {
            match within(clock, Some(away.retry_at), taking.as_mut()).await {
                Ok(_) => {
                    line.spend(clock.now());
                    return Ok(true);
                }
                Err(Ended::NoRuntime) => return Err(RedisLimiterError::without_runtime()),
                Err(Ended::TimeIsUp) if self.outage.holds(clock.now()).is_none() => {
                    let _ = self.run(line, None, clock).await;
                }
                Err(Ended::TimeIsUp) => {}
            }
        }
        Ok(false)
    }
}

impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = &self.0.link.address;
        f.debug_struct("RedisRateLimiter").field("address", address).finish_non_exhaustive()
    }
}

impl RateLimiter for RedisRateLimiter {
    fn acquire<'l>(
        &'l self,
        draw: Draw,
        clock: &'l dyn Clock,
    ) -> BoxFuture<'l, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async move { Ok(self.permit(draw, clock).await?) })
    }

    fn learn(&self, draw: Draw, seen: Seen, clock: &dyn Clock) {
        if seen == Seen::default() {
            return;
        }
        let shortest = draw.quotas.iter().map(|quota| quota.per).min().unwrap_or_default();
        let refused_for = seen.refused_for.map(|wait| if wait.is_zero() { shortest } else { wait });
        let line = self.line(draw);
        line.learn(Seen { refused_for, ..seen }, clock.now());
        if refused_for.is_some() {
            self.0.share.learn(draw, Seen { refused_for, ..Seen::default() }, clock);
            self.report(&line);
        }
    }
}

/// A call in its line; it leaves when it is dropped.
struct Turn<'l> {
    limiter: &'l RedisRateLimiter,
    line: &'l Arc<Line>,
    number: u64,
}

impl<'l> Turn<'l> {
    fn join(limiter: &'l RedisRateLimiter, line: &'l Arc<Line>) -> Turn<'l> {
        Turn { limiter, line, number: line.join() }
    }

    /// Waits until there is something to do.
    async fn step(&self, clock: &dyn Clock) -> NextStep {
        let mut alarm: Option<(Duration, BoxFuture<'static, ()>)> = None;
        poll_fn(|context| {
            loop {
                let step = self.line.look(self.number, clock.now(), context.waker());
                let NextStep::Until(moment) = step else { return Poll::Ready(step) };
                let kept = alarm.take().filter(|(at, _)| *at == moment);
                let fresh = || (moment, clock.sleep_until(moment));
                let (_, sleep) = alarm.insert(kept.unwrap_or_else(fresh));
                ready!(sleep.as_mut().poll(context));
                alarm = None;
            }
        })
        .await
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.line.leave(self.number);
        self.limiter.report(self.line);
    }
}

/// A request for a moment that is on its way.
struct Asking<'l> {
    line: &'l Line,
    wanted: Wanted,
    is_done: bool,
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        if !self.is_done {
            self.line.failed(self.wanted);
        }
    }
}
