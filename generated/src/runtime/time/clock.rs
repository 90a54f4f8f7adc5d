//! Time as a client sees it: what it measures, what it waits for, and the jitter of its waits.
//!
//! All of it is passed in, so that tests control the clock and the jitter.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant, SystemTime};

/// A clock that can also sleep.
pub trait Clock: Send + Sync + 'static {
    /// Returns the time since a fixed moment; it never goes backwards.
    fn now(&self) -> Duration;

    /// Returns the time since 1970-01-01 00:00 UTC by this machine's clock.
    fn since_1970(&self) -> Duration;

    /// Whether it can sleep in the current context; a call that would have to wait fails if not.
    fn can_wait(&self) -> bool {
        true
    }

    /// Completes once [`now`](Clock::now) has reached this moment.
    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()>;

    /// Returns the jitter of one wait: a random number of at least 0 and less than 1.
    fn chance(&self) -> f64;
}

/// Several clients may share one clock.
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

/// The clock of the system; it sleeps with tokio, and therefore only inside a tokio runtime.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// The moment from which the system's clock counts.
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

/// A boxed future, so that traits such as [`Clock`] are not generic.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;
