//! Waits on this thread for what async code would await, and refuses to where that harms.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use tokio::runtime::Handle;
use tokio::task::coop::poll_proceed;

use super::super::core::Core;
use super::super::error::{Error, Result};

/// The problem of a blocking call inside an async task.
const IN_TASK: &str = "a blocking call inside async code would stop the thread that runs it";

/// What to do about [`IN_TASK`].
const LEAVE_TASK: &str =
    "Await the call instead of `send`, or move it into `tokio::task::spawn_blocking`.";

/// The problem of a blocking call in the destructor of a thread's local value.
const AT_THE_END: &str = "the thread that makes the blocking call is ending";

/// What to do about [`AT_THE_END`].
const CALL_EARLIER: &str = "Make the call before the thread ends.";

/// Polls a future on this thread until it is ready, with the client's own runtime as the current
/// one.
pub(crate) fn wait_for<T>(core: &Core, future: impl Future<Output = T>) -> Result<T> {
    check_thread()?;
    let handle = core.shared().private_runtime.handle()?;
    let _entered = handle.enter();
    let (mut future, signal) = (pin!(future), Arc::<Signal>::default());
    let waker = Waker::from(Arc::clone(&signal));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return Ok(output),
            Poll::Pending => signal.wait(),
        }
    }
}

/// Fails on a thread that a call must not block.
pub(crate) fn check_thread() -> Result<()> {
    match Handle::try_current() {
        Err(error) if error.is_thread_local_destroyed() => {
            Err(Error::config(AT_THE_END, CALL_EARLIER))
        }
        _ if is_in_task() => Err(Error::config(IN_TASK, LEAVE_TASK)),
        _ => Ok(()),
    }
}

/// Whether async code of tokio runs on this thread. A current runtime is no sign of it, since code
/// for blocking work has one, too; but only async code has a budget of operations that runs out. It
/// is restored at the end.
///
/// Async code that is wrapped in `unconstrained` has none: there a call blocks its thread.
fn is_in_task() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(_restored_when_dropped) = poll_proceed(&mut context) else { return true };
    (0..=u8::MAX).any(|_| match poll_proceed(&mut context) {
        Poll::Ready(spent) => {
            spent.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

/// Wakes the thread that waits. It needs no local value of that thread, which may be ending.
#[derive(Default)]
struct Signal {
    is_woken: Mutex<bool>,
    woken: Condvar,
}

impl Signal {
    /// Waits until it is woken, or returns at once if it was woken since the last wait.
    fn wait(&self) {
        let is_woken = self.is_woken.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.woken.wait_while(is_woken, |is_woken| !*is_woken);
        *waited.unwrap_or_else(PoisonError::into_inner) = false;
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        *self.is_woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.woken.notify_one();
    }
}
