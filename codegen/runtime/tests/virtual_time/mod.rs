//! Virtual time: a clock that stands still until it is advanced, and a single-threaded executor
//! that advances it to the next alarm whenever all tasks wait. Both are deterministic.
#![allow(dead_code, unused_imports, missing_docs)]

mod tasks;
mod threads;

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use runtime::time::Clock;
use runtime::transport::BoxFuture;

pub use tasks::{Task, Tasks, all, yield_now};
pub use threads::run_on_threads;

/// 2026-01-01 UTC, at which clocks start by default.
pub const START: Duration = Duration::from_secs(1_767_225_600);

/// A clock that starts at zero and is advanced by tests; clones are the same clock.
#[derive(Clone, Debug)]
pub struct VirtualClock {
    time: Arc<Mutex<Time>>,
    start: Duration,
}

#[derive(Debug)]
struct Time {
    now: Duration,
    chance: fastrand::Rng,
    /// The sleepers, by the moment of waking and then in order of arrival.
    alarms: BTreeMap<(Duration, u64), Waker>,
    sleeps: u64,
}

impl VirtualClock {
    /// A clock whose jitter is the same sequence for the same seed.
    pub fn new(seed: u64) -> VirtualClock {
        let chance = fastrand::Rng::with_seed(seed);
        let time = Time { now: Duration::ZERO, chance, alarms: BTreeMap::new(), sleeps: 0 };
        VirtualClock { time: Arc::new(Mutex::new(time)), start: START }
    }

    /// The same clock on a machine whose clock time started at another moment since 1970.
    pub fn started_at(self, start: Duration) -> VirtualClock {
        VirtualClock { start, ..self }
    }

    /// How many futures sleep; dropped ones do not count.
    pub fn sleepers(&self) -> usize {
        self.lock().alarms.len()
    }

    /// When the next sleep ends.
    pub fn next_alarm(&self) -> Option<Duration> {
        self.lock().alarms.first_key_value().map(|((moment, _), _)| *moment)
    }

    /// Advances the clock to a moment, and wakes the sleepers that are due, in order. It never goes
    /// backwards.
    pub fn turn_to(&self, moment: Duration) {
        let mut time = self.lock();
        time.now = time.now.max(moment);
        let later = (time.now, u64::MAX);
        let still_asleep = time.alarms.split_off(&later);
        let due = std::mem::replace(&mut time.alarms, still_asleep);
        // Wakers run foreign code, which may read the clock.
        drop(time);
        due.into_values().for_each(Waker::wake);
    }

    /// Advances the clock by some time.
    pub fn turn(&self, time: Duration) {
        self.turn_to(self.now() + time);
    }

    fn lock(&self) -> MutexGuard<'_, Time> {
        self.time.lock().expect("nobody panics while holding the time")
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        self.lock().now
    }

    fn since_1970(&self) -> Duration {
        self.start + self.now()
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep { clock: self.clone(), moment, key: None })
    }

    fn chance(&self) -> f64 {
        self.lock().chance.f64()
    }
}

struct Sleep {
    clock: VirtualClock,
    moment: Duration,
    key: Option<(Duration, u64)>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let (clock, moment) = (self.clock.clone(), self.moment);
        let mut time = clock.lock();
        let stale = if time.now >= moment {
            self.key.take().and_then(|key| time.alarms.remove(&key))
        } else {
            time.sleeps += 1;
            let key = *self.key.get_or_insert((moment, time.sleeps));
            time.alarms.insert(key, context.waker().clone())
        };
        let ended = time.now >= moment;
        drop(time);
        drop(stale);
        if ended { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let stale = self.key.and_then(|key| self.clock.lock().alarms.remove(&key));
        drop(stale);
    }
}

/// Runs a future to its end in virtual time.
pub fn run<T>(clock: &VirtualClock, future: impl Future<Output = T>) -> T {
    Tasks::new(clock).run(future)
}

/// Polls a future until it has waited this many times, and drops it then; `None` unless it ended
/// before.
///
/// With 0, 1, 2 … until there is a result, this drops a future at each of its awaits.
pub fn cut_at<F: Future>(waits: usize, future: F) -> Cut<F> {
    Cut { future: Some(Box::pin(future)), waits, when_woken: false, over: false }
}

/// Like [`cut_at`], but drops the future only when it is woken from that wait, before it is polled.
pub fn cut_when_woken<F: Future>(waits: usize, future: F) -> Cut<F> {
    Cut { when_woken: true, ..cut_at(waits, future) }
}

/// A future that is dropped before it ends; see [`cut_at`].
pub struct Cut<F> {
    future: Option<Pin<Box<F>>>,
    waits: usize,
    when_woken: bool,
    over: bool,
}

impl<F: Future> Future for Cut<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.over {
            self.future = None;
        }
        let Some(future) = &mut self.future else { return Poll::Ready(None) };
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        self.over = self.waits == 0;
        self.waits = self.waits.saturating_sub(1);
        if self.over && !self.when_woken {
            self.future = None;
            return Poll::Ready(None);
        }
        Poll::Pending
    }
}
