//! The clock of the platform.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use runtime::time::{Clock, SystemClock};

use crate::trial::wait;

/// 2026-01-01.
const YEAR_2026: Duration = Duration::from_secs(1_767_225_600);

pub async fn check() -> Vec<String> {
    let (clock, mut faults) = (SystemClock, Vec::new());
    let moment = clock.now() + Duration::from_millis(20);
    clock.sleep_until(moment).await;
    if clock.now() < moment {
        faults.push(format!("it woke up {:?} early", moment - clock.now()));
    }
    if clock.since_1970() < YEAR_2026 {
        faults.push(format!("it is {:?} since 1970", clock.since_1970()));
    }
    if (0..100).any(|_| !(0.0..1.0).contains(&clock.chance())) {
        faults.push("its dice have other sides".to_owned());
    }
    // A timer longer than `setTimeout` takes must not fire at once. It would also keep Node from
    // ending if dropping it did not clear it.
    let mut long = pin!(clock.sleep_until(Duration::from_secs(60 * 60 * 24 * 50)));
    let mut short = pin!(wait(Duration::from_millis(20)));
    let long_first = poll_fn(|context| match long.as_mut().poll(context) {
        Poll::Ready(()) => Poll::Ready(true),
        Poll::Pending => short.as_mut().poll(context).map(|()| false),
    });
    if long_first.await {
        faults.push("it slept 20 ms instead of 50 days".to_owned());
    }
    faults
}
