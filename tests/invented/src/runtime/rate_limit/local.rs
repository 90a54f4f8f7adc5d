//! A rate limiter in memory, for all clients and threads of one process.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use super::queue::{Poller, Queue, Ticket, Wakers};
use super::time::{BoxFuture, Clock};
use super::{Draw, RateLimiter, Seen};

/// The default margin: how much longer than its window a request counts.
const MARGIN: Duration = Duration::from_millis(50);

/// Keeps the state of rate limits in memory; clones share it.
///
/// No sliding window ever holds more requests than its count, and calls get their permits in order
/// of arrival, across clones and threads. If the count is above 1000, a permit becomes free up to a
/// thousandth of the window late.
///
/// A server counts requests when they arrive, and latency varies. So each request counts for a
/// margin of 50 milliseconds beyond its window; [`with_margin`](LocalRateLimiter::with_margin) sets
/// another one.
///
/// It learns from answers: the server's limit replaces the count, up to 100 times the declared one,
/// and a refusal, or fewer remaining requests than expected, blocks permits until the moment that
/// the answer names, for a minute at most. A refusal without a moment blocks for a whole window.
#[derive(Clone)]
pub struct LocalRateLimiter(Arc<Mutex<Queue>>);

impl LocalRateLimiter {
    /// Creates a limiter with the default margin.
    pub fn new() -> LocalRateLimiter {
        LocalRateLimiter::with_margin(MARGIN)
    }

    /// Creates a limiter in which a request counts for its window and this margin.
    ///
    /// The margin should cover the variation of the latency to the server. In a simulation at full
    /// load, with a limit of 10 requests a second and a latency of 20 to 70 milliseconds, servers
    /// refused this many requests:
    ///
    /// | how the server counts arrivals | no margin | 25 ms | 50 ms |
    /// |---|---|---|---|
    /// | a sliding window | 16 % | 1 % | none |
    /// | a sliding window that counts refusals too | 50 % | 1 % | none |
    /// | fixed windows of each second | 6 % | under 1 % | none |
    /// | a token bucket | none | none | none |
    /// | **requests sent in a second** | 10 | 9.8 | 9.5 |
    ///
    /// In a longer window the same margin costs less: one request in 1,200 for a minute.
    pub fn with_margin(margin: Duration) -> LocalRateLimiter {
        LocalRateLimiter(Arc::new(Mutex::new(Queue::with_margin(margin))))
    }

    /// Creates a limiter for one of so many workers, each of which takes its share of each quota.
    #[cfg(feature = "redis")]
    pub(crate) fn of_share(margin: Duration, workers: u32) -> LocalRateLimiter {
        LocalRateLimiter(Arc::new(Mutex::new(Queue::of_share(margin, workers))))
    }

    /// Locks the queue, and wakes the calls concerned once the lock is released.
    fn with<T>(&self, work: impl FnOnce(&mut Queue) -> T) -> T {
        let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let result = work(&mut queue);
        let Wakers { due, stale } = std::mem::take(&mut queue.wakers);
        drop(queue);
        due.into_iter().for_each(Waker::wake);
        drop(stale);
        result
    }
}

impl fmt::Debug for LocalRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalRateLimiter").finish_non_exhaustive()
    }
}

impl Default for LocalRateLimiter {
    fn default() -> Self {
        LocalRateLimiter::new()
    }
}

impl RateLimiter for LocalRateLimiter {
    fn try_acquire(&self, draw: Draw, clock: &dyn Clock) -> bool {
        self.with(|queue| queue.try_take(draw, clock.now()))
    }

    fn acquire<'l>(
        &'l self,
        draw: Draw,
        clock: &'l dyn Clock,
    ) -> BoxFuture<'l, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(Waiting { limiter: self, draw, clock, ticket: None, alarm: None })
    }

    fn learn(&self, draw: Draw, seen: Seen, clock: &dyn Clock) {
        self.with(|queue| queue.learn(draw, &seen, clock.now()));
    }
}

/// A call that waits for its permits.
struct Waiting<'l> {
    limiter: &'l LocalRateLimiter,
    draw: Draw,
    clock: &'l dyn Clock,
    /// `None` before the first poll, and once it has its permits.
    ticket: Option<Ticket>,
    alarm: Option<Alarm>,
}

struct Alarm {
    moment: Duration,
    sleep: BoxFuture<'static, ()>,
}

impl Waiting<'_> {
    /// Returns `None` once it has its permits, or else the moment at which to poll again.
    ///
    /// The clock is read while the lock is held, so that the log is in order.
    fn poll_queue(&mut self, waker: &Waker) -> Option<Duration> {
        let alarm = self.alarm.as_ref().map(|alarm| alarm.moment);
        self.limiter.with(|queue| {
            let now = self.clock.now();
            if self.ticket.is_none() && queue.try_take(self.draw, now) {
                return None;
            }
            let ticket = *self.ticket.get_or_insert_with(|| queue.join(self.draw, waker));
            let next = queue.poll(ticket, &Poller { now, waker, alarm });
            if next.is_none() {
                self.ticket = None;
            }
            next
        })
    }
}

impl Future for Waiting<'_> {
    type Output = Result<(), Box<dyn std::error::Error + Send + Sync>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        while let Some(moment) = self.poll_queue(context.waker()) {
            let clock = self.clock;
            let kept = self.alarm.take().filter(|alarm| alarm.moment == moment);
            let fresh = || Alarm { moment, sleep: clock.sleep_until(moment) };
            let alarm = self.alarm.insert(kept.unwrap_or_else(fresh));
            ready!(alarm.sleep.as_mut().poll(context));
            self.alarm = None;
        }
        Poll::Ready(Ok(()))
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            self.limiter.with(|queue| queue.leave(ticket, self.clock.now()));
        }
    }
}
