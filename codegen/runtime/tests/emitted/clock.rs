//! A virtual clock: it advances to the next alarm as soon as everything else waits.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::Duration;

use runtime::time::Clock;
use runtime::transport::BoxFuture;

/// The first second of 2026.
pub const START: Duration = Duration::from_secs(1_767_225_600);

/// Time for one task; clones are the same clock. The jitter is always 0.5.
#[derive(Clone, Debug, Default)]
pub struct TestClock(Arc<Mutex<Time>>);

#[derive(Debug, Default)]
struct Time {
    now: Duration,
    alarms: BTreeSet<(Duration, u64)>,
    sleeps: u64,
    slept: Vec<Duration>,
}

impl TestClock {
    /// Returns and clears the lengths of the sleeps that advanced the clock.
    pub fn slept(&self) -> Vec<Duration> {
        std::mem::take(&mut self.time().slept)
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.0.lock().expect("no test panics while it holds the lock")
    }
}

impl Clock for TestClock {
    fn now(&self) -> Duration {
        self.time().now
    }

    fn since_1970(&self) -> Duration {
        START + self.now()
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        let mut time = self.time();
        time.sleeps += 1;
        let alarm = (moment, time.sleeps);
        time.alarms.insert(alarm);
        Box::pin(Sleep { clock: self.clone(), alarm, polled: false })
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

struct Sleep {
    clock: TestClock,
    alarm: (Duration, u64),
    polled: bool,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let (clock, alarm) = (self.clock.clone(), self.alarm);
        let mut time = clock.time();
        // A sleep that is polled twice has nothing else to do, and waits for the next alarm.
        if alarm.0 > time.now && self.polled && time.alarms.first() == Some(&alarm) {
            let slept = alarm.0 - time.now;
            time.slept.push(slept);
            time.now = alarm.0;
        }
        if alarm.0 <= time.now {
            time.alarms.remove(&alarm);
            return Poll::Ready(());
        }
        self.polled = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.time().alarms.remove(&self.alarm);
    }
}
