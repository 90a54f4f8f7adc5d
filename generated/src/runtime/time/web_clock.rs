//! The clock of a browser, of Node, or of an edge worker.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::LazyLock;
use std::task::Poll;
use std::time::Duration;

use futures_channel::oneshot;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use web_time::{Instant, SystemTime};

use super::clock::{BoxFuture, Clock};

/// The clock of the platform; it sleeps with `setTimeout`, so not before the next millisecond.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// The moment from which the clock counts.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The longest time that `setTimeout` takes, in milliseconds: after a longer one it fires at once.
const LONGEST_TIMEOUT: u32 = i32::MAX as u32;

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        START.elapsed()
    }

    fn since_1970(&self) -> Duration {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            // Timers may fire a little early.
            loop {
                let left = moment.saturating_sub(SystemClock.now());
                if left.is_zero() {
                    return;
                }
                timeout(left).await;
            }
        })
    }

    fn chance(&self) -> f64 {
        js_sys::Math::random()
    }
}

/// Waits for `setTimeout`, or at most as long as that can wait; dropping the future clears it.
async fn timeout(time: Duration) {
    let milliseconds = time.as_nanos().div_ceil(1_000_000);
    let milliseconds = u32::try_from(milliseconds).unwrap_or(u32::MAX).min(LONGEST_TIMEOUT);
    let (fired, firing) = oneshot::channel();
    // The timer itself is not `Send`, so a task of this thread keeps it.
    spawn_local(keep_timer(milliseconds, fired));
    // Only the end of the program drops that task early.
    firing.await.unwrap_or_default();
}

async fn keep_timer(milliseconds: u32, mut fired: oneshot::Sender<()>) {
    let mut timer = pin!(TimeoutFuture::new(milliseconds));
    poll_fn(|context| match fired.poll_canceled(context) {
        Poll::Ready(()) => Poll::Ready(()),
        Poll::Pending => timer.as_mut().poll(context),
    })
    .await;
    // Nobody hears it who has dropped the future.
    fired.send(()).unwrap_or_default();
}
