//! Virtual time itself, on which the tests of waits and retries depend.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::time::Duration;

use crate::virtual_time::yield_now;
use crate::virtual_time::{
    START, Tasks, VirtualClock, all, cut_at, cut_when_woken, run, run_on_threads,
};
use runtime::time::Clock;

const fn ms(number: u64) -> Duration {
    Duration::from_millis(number)
}

#[test]
fn turns_to_the_next_alarm_once_nothing_can_run() {
    let clock = VirtualClock::new(1);
    let seen = run(&clock, async {
        clock.sleep_until(ms(20)).await;
        let first = clock.now();
        clock.sleep_until(ms(5)).await;
        (first, clock.now(), clock.since_1970())
    });
    assert_eq!(seen, (ms(20), ms(20), START + ms(20)));
    let late = VirtualClock::new(1).started_at(Duration::ZERO);
    assert_eq!(late.since_1970(), Duration::ZERO);
}

#[test]
fn wakes_tasks_by_time_and_then_in_the_order_of_falling_asleep() {
    let clock = VirtualClock::new(1);
    let tasks = Tasks::new(&clock);
    let woken = Rc::new(RefCell::new(Vec::new()));
    let sleepers = [30, 10, 20, 10].into_iter().enumerate().map(|(at, time)| {
        let (clock, woken) = (clock.clone(), woken.clone());
        tasks.spawn(async move {
            clock.sleep_until(ms(time)).await;
            woken.borrow_mut().push(at);
            clock.now()
        })
    });
    let sleepers: Vec<_> = sleepers.collect();
    assert_eq!(tasks.run(all(sleepers)), [ms(30), ms(10), ms(20), ms(10)]);
    assert_eq!(*woken.borrow(), [1, 3, 2, 0]);
}

#[test]
fn runs_tasks_that_tasks_start_and_stops_those_that_are_cancelled() {
    let clock = VirtualClock::new(1);
    let tasks = Tasks::new(&clock);
    let (inner_tasks, inner_clock) = (tasks.clone(), clock.clone());
    let outer = tasks.spawn(async move {
        let sleep = inner_clock.sleep_until(ms(7));
        let inner = inner_tasks.spawn(async move {
            sleep.await;
            3
        });
        inner.await
    });
    let never = tasks.spawn(clock.sleep_until(ms(1000)));
    tasks.settle();
    assert_eq!((clock.now(), clock.sleepers()), (ms(0), 2));
    never.cancel();
    assert_eq!(clock.sleepers(), 1);
    tasks.run_for(ms(5));
    assert!(!outer.is_done());
    assert_eq!((tasks.run(outer), clock.now()), (3, ms(7)));
}

#[test]
fn chance_is_the_same_for_the_same_seed() {
    let rolls = |seed| {
        let clock = VirtualClock::new(seed);
        (0..8).map(|_| clock.chance()).collect::<Vec<_>>()
    };
    assert_eq!(rolls(7), rolls(7));
    assert_ne!(rolls(7), rolls(8));
    assert!(rolls(7).iter().all(|roll| (0.0..1.0).contains(roll)));
}

#[test]
fn cuts_a_future_at_each_of_its_waits() {
    let clock = VirtualClock::new(1);
    let work = async || {
        yield_now().await;
        clock.sleep_until(clock.now() + ms(1)).await;
        "done"
    };
    let cut = |waits| run(&clock, cut_at(waits, work()));
    assert_eq!([cut(0), cut(1), cut(2)], [None, None, Some("done")]);
    let before = clock.now();
    assert_eq!(run(&clock, cut_at(1, work())), None);
    assert_eq!((clock.now(), clock.sleepers()), (before, 0));
    let sleep = || clock.sleep_until(clock.now() + ms(3));
    assert_eq!(run(&clock, cut_when_woken(1, sleep())), Some(()));
    assert_eq!(run(&clock, cut_when_woken(0, sleep())), None);
    assert_eq!((clock.now(), clock.sleepers()), (before + ms(6), 0));
}

#[test]
fn a_wait_that_nothing_can_end_is_reported() {
    let clock = VirtualClock::new(1);
    let stuck = catch_unwind(AssertUnwindSafe(|| run(&clock, std::future::pending::<()>())));
    let message = stuck.expect_err("it panics").downcast::<String>().expect("it says why");
    assert_eq!(*message, "all tasks wait, and nothing can wake them");
    let futures = vec![std::future::pending::<()>()];
    let stuck = catch_unwind(AssertUnwindSafe(|| run_on_threads(&clock, futures)));
    assert!(stuck.is_err());
}

#[test]
fn turns_the_clock_for_threads_once_all_of_them_wait() {
    let clock = VirtualClock::new(1);
    let sleeps = (1..=8_u64).map(|number| {
        let clock = clock.clone();
        async move {
            let mut seen = Vec::new();
            for round in 1..=20 {
                clock.sleep_until(ms(round * number)).await;
                seen.push(clock.now());
            }
            seen
        }
    });
    for (at, seen) in run_on_threads(&clock, sleeps.collect()).into_iter().enumerate() {
        let exact: Vec<_> = (1..=20).map(|round| ms(round * (at as u64 + 1))).collect();
        assert_eq!(seen, exact);
    }
}
