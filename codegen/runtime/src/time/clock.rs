//! Time as a client sees it: what it measures, what it waits for, and the chance in its waits.
//!
//! All of it is passed in, so that tests turn the clock and roll the dice.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant, SystemTime};

/// A clock that also waits.
pub trait Clock: Send + Sync + 'static {
    /// The time since a moment that never changes; it never goes back.
    fn now(&self) -> Duration;

    /// The time since the beginning of 1970 in UTC, as this machine believes it to be.
    fn since_1970(&self) -> Duration;

    /// Whether it can wait where it is asked; calls that would have to wait fail where it can't.
    fn can_wait(&self) -> bool {
        true
    }

    /// Completes once [`now`](Clock::now) has come this far.
    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()>;

    /// A number of at least 0 and less than 1, different each time: where in its span a wait ends.
    fn chance(&self) -> f64;
}

/// One clock may serve several clients.
impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Duration {
        (**self).now()
    }

    fn since_1970(&self) -> Duration {
        (**self).since_1970()
    }

    fn can_wait(&self) -> bool {
        (**self).can_wait()
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep_until(moment)
    }

    fn chance(&self) -> f64 {
        (**self).chance()
    }
}

/// The clock of the system, whose waits are those of tokio: it waits inside a runtime alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// What the system's clock counts from.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        START.elapsed()
    }

    fn since_1970(&self) -> Duration {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }

    fn can_wait(&self) -> bool {
        tokio::runtime::Handle::try_current().is_ok()
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(moment.saturating_sub(self.now())))
    }

    fn chance(&self) -> f64 {
        fastrand::f64()
    }
}

/// A future on the heap, so that nothing behind the seam is generic.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;
