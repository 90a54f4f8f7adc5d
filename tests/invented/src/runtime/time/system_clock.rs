//! The clock of an operating system.

use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime};

use super::clock::{BoxFuture, Clock};

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
