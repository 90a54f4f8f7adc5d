//! Time: the clock that a client measures and waits by, and timeouts.
//!
//! Clock, sleep and jitter are passed in, so that a test can replace them:
//!
//! ```
//! use std::future::ready;
//! use std::time::Duration;
//!
//! use optima_courier::time::{BoxFuture, Clock};
//!
//! /// Never waits.
//! struct Impatient;
//!
//! impl Clock for Impatient {
//!     fn now(&self) -> Duration {
//!         Duration::ZERO
//!     }
//!
//!     fn since_1970(&self) -> Duration {
//!         Duration::from_secs(1_700_000_000)
//!     }
//!
//!     fn sleep_until(&self, _moment: Duration) -> BoxFuture<'static, ()> {
//!         Box::pin(ready(()))
//!     }
//!
//!     fn chance(&self) -> f64 {
//!         0.0
//!     }
//! }
//! ```

mod clock;
mod deadline;
#[cfg(not(target_family = "wasm"))]
mod system_clock;
#[cfg(target_family = "wasm")]
mod web_clock;

pub use clock::{BoxFuture, Clock};
pub(crate) use deadline::{ENTER_RUNTIME, Ended, NO_RUNTIME, TimeLimit, spoken, within};
#[cfg(not(target_family = "wasm"))]
pub use system_clock::SystemClock;
#[cfg(target_family = "wasm")]
pub use web_clock::SystemClock;
