//! A clock whose time passes only while a client waits, and then at once.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::time::{BoxFuture, Clock};

/// The date at which every virtual clock starts, in seconds since 1970: 2026-01-01 00:00 UTC.
const START: u64 = 1_767_225_600;

/// The jitter of every wait: half of the backoff's limit.
const CHANCE: f64 = 0.5;

/// A clock whose time passes only while something waits for it, and then at once: a backoff of a
/// minute takes no time, and a timeout that would end an attempt still does.
///
/// It starts on 2026-01-01 at 00:00 UTC, its jitter is always 0.5, and it needs no runtime. Clones
/// share their time. Of several waits, the one that ends first ends first; a task that works while
/// another waits is not waited for.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<VirtualTime>>);

#[derive(Default)]
struct VirtualTime {
    now: Duration,
    /// The waits by their ends; of several with one end, the earlier wait comes first.
    waits: BTreeMap<(Duration, u64), Waker>,
    started: u64,
}

impl VirtualClock {
    /// Creates a clock that has not moved yet.
    pub fn new() -> VirtualClock {
        VirtualClock::default()
    }

    /// Returns how much time has passed since the clock was created.
    pub fn elapsed(&self) -> Duration {
        self.time().now
    }

    /// Lets time pass; every wait that ends until then ends.
    pub fn advance(&self, by: Duration) {
        let mut time = self.time();
        let end = time.now.saturating_add(by);
        time.reach(end);
    }

    fn time(&self) -> MutexGuard<'_, VirtualTime> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl VirtualTime {
    fn reach(&mut self, moment: Duration) {
        self.now = self.now.max(moment);
        for ((_, _), waker) in self.waits.range(..=(self.now, u64::MAX)) {
            waker.wake_by_ref();
        }
    }

    /// Wakes the wait that ends next, which alone can let time pass.
    fn wake_next(&self) {
        if let Some((_, waker)) = self.waits.first_key_value() {
            waker.wake_by_ref();
        }
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        self.time().now
    }

    fn since_1970(&self) -> Duration {
        Duration::from_secs(START).saturating_add(self.now())
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        Box::pin(VirtualSleep { clock: self.clone(), moment, key: None })
    }

    fn chance(&self) -> f64 {
        CHANCE
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock").field("elapsed", &self.elapsed()).finish()
    }
}

/// One wait.
struct VirtualSleep {
    clock: VirtualClock,
    moment: Duration,
    /// Its place among the waits, once it was polled.
    key: Option<(Duration, u64)>,
}

impl Future for VirtualSleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let (clock, moment) = (self.clock.clone(), self.moment);
        let mut time = clock.time();
        if time.now >= moment {
            return Poll::Ready(());
        }
        let Some(key) = self.key else {
            // The rest of the task is polled once before time passes: it may be done, or wait for
            // an earlier moment.
            let key = (moment, time.started);
            time.started += 1;
            time.waits.insert(key, context.waker().clone());
            self.key = Some(key);
            time.wake_next();
            context.waker().wake_by_ref();
            return Poll::Pending;
        };
        if time.waits.keys().next() == Some(&key) {
            time.reach(moment);
            return Poll::Ready(());
        }
        time.waits.insert(key, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for VirtualSleep {
    fn drop(&mut self) {
        let Some(key) = self.key else { return };
        let mut time = self.clock.time();
        time.waits.remove(&key);
        time.wake_next();
    }
}
