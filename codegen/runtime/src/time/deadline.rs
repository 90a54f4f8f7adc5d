//! Waiting with a deadline, and the settings that determine it.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::clock::{BoxFuture, Clock};

/// The problem of a call that is awaited where the system's clock can't sleep.
pub(crate) const NO_RUNTIME: &str =
    "the call is awaited outside a tokio runtime, which connections and timers need";

/// What to do about [`NO_RUNTIME`].
pub(crate) const ENTER_RUNTIME: &str =
    "Await it inside a tokio runtime, such as `#[tokio::main]` starts.";

/// Why waiting ended before the future completed.
pub(crate) enum Ended {
    TimeIsUp,
    /// The clock can't sleep here.
    NoRuntime,
}

/// A timeout setting and its value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TimeLimit {
    /// Not where the platform connects by itself.
    #[cfg_attr(target_family = "wasm", allow(dead_code))]
    Connect(Duration),
    Attempt(Duration),
    Call(Duration),
}

impl TimeLimit {
    /// What to do after this timeout; sending the request again does not help.
    pub(crate) fn help(self) -> &'static str {
        match self {
            TimeLimit::Connect(_) => {
                "Check the network and the base URL, or raise `connect_timeout`."
            }
            TimeLimit::Attempt(_) => "Raise `attempt_timeout` if the service may need longer.",
            TimeLimit::Call(_) => "Raise `timeout` if the call may take longer.",
        }
    }
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (setting, time) = match self {
            TimeLimit::Connect(time) => ("connect_timeout", time),
            TimeLimit::Attempt(time) => ("attempt_timeout", time),
            TimeLimit::Call(time) => ("timeout", time),
        };
        write!(f, "the `{setting}` of {}", spoken(*time))
    }
}

/// Writes a duration as in a sentence: `60 s`, `1.5 ms`.
pub(crate) fn spoken(time: Duration) -> String {
    let mut text = format!("{time:?}");
    let unit = text.find(|character: char| !(character.is_ascii_digit() || character == '.'));
    text.insert(unit.unwrap_or(text.len()), ' ');
    text
}

/// Waits for a future until `moment`, and drops it then.
///
/// A future that is ready at once needs no clock.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    moment: Option<Duration>,
    future: impl Future<Output = T>,
) -> Result<T, Ended> {
    let Some(moment) = moment else { return Ok(future.await) };
    let mut future = pin!(future);
    let mut timer = Timer { clock, moment, sleep: None };
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Ok(value)),
        Poll::Pending => timer.poll(context).map(Err),
    })
    .await
}

/// Waits for a moment, from its first poll on.
struct Timer<'c> {
    clock: &'c dyn Clock,
    moment: Duration,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Timer<'_> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Ended> {
        if self.sleep.is_none() && !self.clock.can_wait() {
            return Poll::Ready(Ended::NoRuntime);
        }
        let sleep = self.sleep.get_or_insert_with(|| self.clock.sleep_until(self.moment));
        sleep.as_mut().poll(context).map(|()| Ended::TimeIsUp)
    }
}
