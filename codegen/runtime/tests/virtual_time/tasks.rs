//! The executor of virtual time: tasks run in the order in which they are woken.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use runtime::time::Clock;

use super::VirtualClock;

/// So many polls at one moment indicate a bug.
const RESTLESS: u64 = 10_000_000;

/// The slot of the future that [`Tasks::run`] polls itself.
const MAIN: usize = usize::MAX;

/// Tasks that share a clock; clones are the same tasks, so that one can start others.
#[derive(Clone)]
pub struct Tasks(Rc<Inner>);

struct Inner {
    clock: VirtualClock,
    slots: RefCell<Vec<Slot>>,
    ready: Arc<Mutex<VecDeque<Arc<Bell>>>>,
    polls: Cell<u64>,
}

struct Slot {
    bell: Arc<Bell>,
    /// `None` while it is polled, and once it has ended.
    future: Option<Pin<Box<dyn Future<Output = ()>>>>,
    cancelled: bool,
}

/// What wakes a task.
struct Bell {
    task: usize,
    rung: AtomicBool,
    ready: Arc<Mutex<VecDeque<Arc<Bell>>>>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        if !self.rung.swap(true, Ordering::AcqRel) {
            let ready = self.ready.clone();
            ready.lock().expect("nobody panics while holding it").push_back(self);
        }
    }
}

impl Tasks {
    /// No tasks yet.
    pub fn new(clock: &VirtualClock) -> Tasks {
        Tasks(Rc::new(Inner {
            clock: clock.clone(),
            slots: RefCell::default(),
            ready: Arc::default(),
            polls: Cell::new(0),
        }))
    }

    /// How often futures were polled.
    pub fn polls(&self) -> u64 {
        self.0.polls.get()
    }

    /// Starts a task, which runs whenever the others do, also if nobody waits for it.
    pub fn spawn<T: 'static>(&self, future: impl Future<Output = T> + 'static) -> Task<T> {
        let done = Rc::new(RefCell::new(Done { output: None, waker: None }));
        let told = done.clone();
        let future = Box::pin(async move {
            let output = future.await;
            let waker = {
                let mut told = told.borrow_mut();
                told.output = Some(output);
                told.waker.take()
            };
            waker.into_iter().for_each(Waker::wake);
        });
        let mut slots = self.0.slots.borrow_mut();
        let id = slots.len();
        let bell = self.bell(id);
        bell.clone().wake();
        slots.push(Slot { bell, future: Some(future), cancelled: false });
        Task { id, tasks: self.clone(), done }
    }

    /// Runs a future and all tasks until the future ends, advancing the clock when all wait.
    ///
    /// Tasks that have not ended by then continue in the next run.
    pub fn run<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let bell = self.bell(MAIN);
        bell.clone().wake();
        let waker = Waker::from(bell);
        let mut restless = 0;
        loop {
            match self.next() {
                Some(MAIN) => {
                    self.0.polls.set(self.polls() + 1);
                    if let Poll::Ready(output) =
                        future.as_mut().poll(&mut Context::from_waker(&waker))
                    {
                        return output;
                    }
                }
                Some(task) => self.poll(task),
                None => {
                    let alarm = self.0.clock.next_alarm();
                    self.0.clock.turn_to(alarm.expect("all tasks wait, and nothing can wake them"));
                    restless = 0;
                }
            }
            restless += 1;
            assert!(restless < RESTLESS, "tasks wake each other, and time does not pass");
        }
    }

    /// Runs all tasks as far as possible without advancing the clock.
    pub fn settle(&self) {
        while let Some(task) = self.next() {
            self.poll(task);
        }
    }

    /// Runs all tasks for some time.
    pub fn run_for(&self, time: Duration) {
        let clock = &self.0.clock;
        self.run(clock.sleep_until(clock.now() + time));
        self.settle();
    }

    fn bell(&self, task: usize) -> Arc<Bell> {
        Arc::new(Bell { task, rung: AtomicBool::new(false), ready: self.0.ready.clone() })
    }

    fn next(&self) -> Option<usize> {
        let bell = self.0.ready.lock().expect("nobody panics while holding it").pop_front()?;
        bell.rung.store(false, Ordering::Release);
        Some(bell.task)
    }

    fn poll(&self, task: usize) {
        let (future, waker) = match self.0.slots.borrow_mut().get_mut(task) {
            Some(slot) => (slot.future.take(), Waker::from(slot.bell.clone())),
            None => return,
        };
        let Some(mut future) = future else { return };
        self.0.polls.set(self.polls() + 1);
        let pending = future.as_mut().poll(&mut Context::from_waker(&waker)).is_pending();
        let mut slots = self.0.slots.borrow_mut();
        if pending && !slots[task].cancelled {
            slots[task].future = Some(future);
        } else {
            // Its drop may need the slots.
            drop(slots);
            drop(future);
        }
    }

    fn cancel(&self, task: usize) {
        let future = {
            let slot = &mut self.0.slots.borrow_mut()[task];
            slot.cancelled = true;
            slot.future.take()
        };
        drop(future);
    }
}

struct Done<T> {
    output: Option<T>,
    waker: Option<Waker>,
}

/// A started task, and a future of its output; dropping this leaves the task running.
pub struct Task<T> {
    id: usize,
    tasks: Tasks,
    done: Rc<RefCell<Done<T>>>,
}

impl<T> Task<T> {
    /// Whether it has ended, and its output was not taken.
    pub fn is_done(&self) -> bool {
        self.done.borrow().output.is_some()
    }

    /// Drops the task's future now, wherever it is.
    pub fn cancel(self) {
        self.tasks.cancel(self.id);
    }
}

impl<T> Future for Task<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut done = self.done.borrow_mut();
        if let Some(output) = done.output.take() {
            return Poll::Ready(output);
        }
        done.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

/// The outputs of tasks, in their order.
pub async fn all<T>(tasks: impl IntoIterator<Item = Task<T>>) -> Vec<T> {
    let mut outputs = Vec::new();
    for task in tasks {
        outputs.push(task.await);
    }
    outputs
}

/// Yields to all other tasks that are ready.
pub async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(move |context| {
        if std::mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
