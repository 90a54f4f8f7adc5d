//! Virtual time: a clock that stands still until it is turned, and an executor of one thread that
//! turns it to the next alarm whenever nothing else can happen. Both do the same in every run.
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

/// The first of January 2026, UTC, which is when clocks start unless told otherwise.
pub const START: Duration = Duration::from_secs(1_767_225_600);

/// A clock that starts at zero and is turned by tests; clones are the same clock.
#[derive(Clone, Debug)]
pub struct VirtualClock {
    time: Arc<Mutex<Time>>,
    start: Duration,
}

#[derive(Debug)]
struct Time {
    now: Duration,
    chance: fastrand::Rng,
    /// Who sleeps, by the moment of waking and in order of falling asleep.
    alarms: BTreeMap<(Duration, u64), Waker>,
    sleeps: u64,
}

impl VirtualClock {
    /// A clock whose chance is the same sequence for the same seed.
    pub fn new(seed: u64) -> VirtualClock {
        let chance = fastrand::Rng::with_seed(seed);
        let time = Time { now: Duration::ZERO, chance, alarms: BTreeMap::new(), sleeps: 0 };
        VirtualClock { time: Arc::new(Mutex::new(time)), start: START }
    }

    /// The same clock, as a machine sees it that believes to have started at another moment,
    /// counted from the beginning of 1970.
    pub fn started_at(self, start: Duration) -> VirtualClock {
        VirtualClock { start, ..self }
    }

    /// How many futures sleep: none are left behind by those that were dropped.
    pub fn sleepers(&self) -> usize {
        self.lock().alarms.len()
    }

    /// When the next sleep ends.
    pub fn next_alarm(&self) -> Option<Duration> {
        self.lock().alarms.first_key_value().map(|((moment, _), _)| *moment)
    }

    /// Turns the clock to a moment, and wakes in order those whose sleep has ended by then. It is
    /// never turned back.
    pub fn turn_to(&self, moment: Duration) {
        let mut time = self.lock();
        time.now = time.now.max(moment);
        let later = (time.now, u64::MAX);
        let still_asleep = time.alarms.split_off(&later);
        let due = std::mem::replace(&mut time.alarms, still_asleep);
        // Wakers run code of others, which may ask the clock.
        drop(time);
        due.into_values().for_each(Waker::wake);
    }

    /// Turns the clock on by some time.
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

/// Polls a future until it has waited so often, and drops it there: nothing, unless it ended
/// before.
///
/// With 0, 1, 2 … until a result comes, this drops a future at each of its awaits.
pub fn cut_at<F: Future>(waits: usize, future: F) -> Cut<F> {
    Cut { future: Some(Box::pin(future)), waits, when_woken: false, over: false }
}

/// Like [`cut_at`], but drops the future only when it is woken from that wait: whatever it was
/// given then, it has not noticed yet.
pub fn cut_when_woken<F: Future>(waits: usize, future: F) -> Cut<F> {
    Cut { when_woken: true, ..cut_at(waits, future) }
}

/// A future that is dropped on the way; see [`cut_at`].
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
