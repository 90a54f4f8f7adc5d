//! Waiting for something no longer than until a moment.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use super::clock::Clock;

/// Time ran out.
pub(super) struct Elapsed;

/// The earlier of two moments, where one may be missing.
pub(super) fn earlier(first: Option<Duration>, second: Option<Duration>) -> Option<Duration> {
    match (first, second) {
        (Some(first), Some(second)) => Some(first.min(second)),
        (first, second) => first.or(second),
    }
}

/// Waits for a future until a moment; then the future is dropped.
pub(super) async fn within<T>(
    clock: &dyn Clock,
    moment: Option<Duration>,
    future: impl Future<Output = T>,
) -> Result<T, Elapsed> {
    let Some(moment) = moment else { return Ok(future.await) };
    let mut future = pin!(future);
    let mut sleep = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(value));
        }
        // A timer is made only for what is not ready at once.
        let sleep = sleep.get_or_insert_with(|| clock.sleep_until(moment));
        sleep.as_mut().poll(context).map(|()| Err(Elapsed))
    })
    .await
}
