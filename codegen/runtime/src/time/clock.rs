//! Time as a client sees it: what it measures, what it waits for, and the jitter of its waits.
//!
//! All of it is passed in, so that tests control the clock and the jitter.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

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

/// A boxed future, so that traits such as [`Clock`] are not generic. It is `Send` on every platform:
/// in a browser, what is not stays in a task of its own.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;
