//! Virtual time for futures on their own threads: the clock advances once all of them wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{ScopedJoinHandle, Thread};

use super::VirtualClock;

/// The state that the threads of one run share.
#[derive(Default)]
struct Common {
    /// How many are polling, or woken and about to poll.
    busy: AtomicUsize,
    ended: AtomicUsize,
    /// Whether all wait, and nothing can wake them.
    stuck: AtomicBool,
}

struct Runner {
    thread: Thread,
    rung: AtomicBool,
    common: Arc<Common>,
}

/// Counts a thread as ended, even if its future panics.
struct End(Arc<Runner>);

impl Drop for End {
    fn drop(&mut self) {
        let common = &self.0.common;
        // From here on nothing can wake it; an earlier wake-up made it busy again.
        let rung = self.0.rung.swap(true, Ordering::SeqCst);
        common.ended.fetch_add(1, Ordering::SeqCst);
        common.busy.fetch_sub(1 + usize::from(rung), Ordering::SeqCst);
    }
}

impl Wake for Runner {
    fn wake(self: Arc<Self>) {
        if !self.rung.swap(true, Ordering::SeqCst) {
            self.common.busy.fetch_add(1, Ordering::SeqCst);
            self.thread.unpark();
        }
    }
}

/// Runs each future on its own thread, concurrently, and returns their outputs.
pub fn run_on_threads<F>(clock: &VirtualClock, futures: Vec<F>) -> Vec<F::Output>
where
    F: Future + Send,
    F::Output: Send,
{
    let common = Arc::new(Common::default());
    common.busy.store(futures.len(), Ordering::SeqCst);
    std::thread::scope(|scope| {
        let start = |future| {
            let common = common.clone();
            scope.spawn(move || block_on(future, common))
        };
        let threads: Vec<_> = futures.into_iter().map(start).collect();
        turn_until_ended(clock, &common, &threads);
        threads.into_iter().map(|thread| thread.join().expect("all futures end")).collect()
    })
}

fn turn_until_ended<T>(clock: &VirtualClock, common: &Common, threads: &[ScopedJoinHandle<'_, T>]) {
    while common.ended.load(Ordering::SeqCst) < threads.len() {
        if common.busy.load(Ordering::SeqCst) > 0 {
            std::thread::yield_now();
        } else if let Some(alarm) = clock.next_alarm() {
            clock.turn_to(alarm);
        } else if common.ended.load(Ordering::SeqCst) < threads.len() {
            common.stuck.store(true, Ordering::SeqCst);
            threads.iter().for_each(|thread| thread.thread().unpark());
            return;
        }
    }
}

fn block_on<F: Future>(future: F, common: Arc<Common>) -> F::Output {
    let mut future = Box::pin(future);
    let thread = std::thread::current();
    let runner = Arc::new(Runner { thread, rung: AtomicBool::new(false), common: common.clone() });
    let _end = End(runner.clone());
    let waker = Waker::from(runner.clone());
    loop {
        let polled = future.as_mut().poll(&mut Context::from_waker(&waker));
        if let Poll::Ready(output) = polled {
            return output;
        }
        common.busy.fetch_sub(1, Ordering::SeqCst);
        while !runner.rung.swap(false, Ordering::SeqCst) {
            assert!(!common.stuck.load(Ordering::SeqCst), "all wait, and nothing can wake them");
            std::thread::park();
        }
    }
}
