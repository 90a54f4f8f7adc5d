//! Calls that are dropped, or kept without being polled, while they wait for a rate limit.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use crate::limits::{World, arrivals, check_windows, draw, exact, ms, quota, secs};
use crate::virtual_time::{Cut, VirtualClock, all, cut_at, cut_when_woken};
use runtime::rate_limit::{Draw, LocalRateLimiter, RateLimiter};
use runtime::time::Clock;
use runtime::transport::BoxFuture;

type Acquired = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A call that owns everything it needs.
fn acquire(world: &World, draw: Draw) -> BoxFuture<'static, Acquired> {
    let (limiter, clock) = (world.limiter.clone(), world.clock.clone());
    Box::pin(async move { limiter.acquire(draw, &clock).await })
}

fn poll(future: &mut BoxFuture<'static, Acquired>) -> Poll<()> {
    future.as_mut().poll(&mut Context::from_waker(Waker::noop())).map(|_| ())
}

/// Drops one of six simultaneous calls at one of its waits; the others are served as if it had
/// never been there. Returns whether it was dropped before it was served.
fn check_drop(
    dropped: usize,
    cut: impl Fn(BoxFuture<'static, Acquired>) -> Cut<BoxFuture<'static, Acquired>>,
) -> bool {
    let draw = draw(&[quota("all", 2, secs(1))]);
    let world = World::new();
    let mut others = Vec::new();
    let mut victim = None;
    for number in 0..6 {
        if number == dropped {
            victim = Some(world.tasks.spawn(cut(acquire(&world, draw))));
        } else {
            others.push(world.call_at(ms(0), draw));
        }
    }
    let victim = world.tasks.run(victim.expect("there is one"));
    let was_dropped = victim.is_none();
    let mut expected = exact(&vec![ms(0); if was_dropped { 5 } else { 6 }], 2, secs(1));
    if !was_dropped {
        expected.remove(dropped);
    }
    assert_eq!(world.tasks.run(all(others)), expected);
    check_untouched(&world, draw, 2);
    was_dropped
}

/// After some time without calls, a limiter is as good as new.
#[track_caller]
fn check_untouched(world: &World, draw: Draw, count: usize) {
    assert_eq!(world.clock.sleepers(), 0);
    let longest = draw.quotas.iter().map(|quota| quota.per).max().expect("there is one");
    world.clock.turn(longest);
    assert_eq!(world.open(draw), count);
}

#[test]
fn a_call_dropped_at_any_wait_leaves_no_trace() {
    for dropped in 0..6 {
        let waits = (0..).take_while(|waits| check_drop(dropped, |call| cut_at(*waits, call)));
        let woken =
            (0..).take_while(|waits| check_drop(dropped, |call| cut_when_woken(*waits, call)));
        let (waits, woken) = (waits.count(), woken.count());
        // The first two need not wait, all others do at least once.
        assert_eq!((waits > 0, woken > 0), (dropped >= 2, dropped >= 2), "call {dropped}");
    }
}

#[test]
fn a_call_that_was_never_polled_has_no_place() {
    let draw = draw(&[quota("all", 1, secs(1))]);
    let world = World::new();
    let never = acquire(&world, draw);
    assert_eq!(world.open(draw), 1);
    drop(never);
    check_untouched(&world, draw, 1);
}

#[test]
fn a_call_dropped_after_it_was_served_unnoticed_gives_its_place_to_the_next_at_once() {
    let draw = draw(&[quota("all", 1, secs(1)), quota("own", 5, secs(9))]);
    let world = World::new();
    assert_eq!(world.open(draw), 1);
    let (mut first, mut second) = (acquire(&world, draw), acquire(&world, draw));
    assert!(poll(&mut first).is_pending());
    assert!(poll(&mut second).is_pending());
    world.clock.turn(secs(1));
    // The second polls, finds that the first is due, and serves it.
    assert!(poll(&mut second).is_pending());
    drop(first);
    assert!(poll(&mut second).is_ready());
    world.clock.turn(secs(1));
    assert_eq!(world.open(draw), 1);
}

#[test]
fn random_drops_change_nothing_for_those_that_stay() {
    for seed in 0..40 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let count = chance.usize(1..=5);
        let draw = draw(&[quota("all", count as u32, secs(1))]);
        let arrivals = arrivals(&mut chance, 150, secs(1) / count as u32);
        let world = World::new();
        let calls = arrivals.iter().map(|arrival| {
            let stays = chance.bool();
            let patience = secs(4).mul_f64(chance.f64());
            let (call, clock) = (world.call_at(*arrival, draw), world.clock.clone());
            let (arrival, tasks) = (*arrival, world.tasks.clone());
            tasks.spawn(async move {
                if stays {
                    return Some((arrival, call.await));
                }
                clock.sleep_until(arrival + patience).await;
                if call.is_done() {
                    return Some((arrival, call.await));
                }
                call.cancel();
                None
            })
        });
        let calls: Vec<_> = calls.collect();
        let stayed: Vec<_> = world.tasks.run(all(calls)).into_iter().flatten().collect();
        let (arrivals, served): (Vec<_>, Vec<_>) = stayed.into_iter().unzip();
        assert_eq!(served, exact(&arrivals, count, secs(1)), "seed {seed}");
        check_untouched(&world, draw, count);
    }
}

#[test]
fn futures_that_are_kept_unpolled_do_not_stop_the_others() {
    let draw = draw(&[quota("all", 2, secs(1))]);
    let world = World::new();
    let mut kept: Vec<_> = (0..9).map(|_| acquire(&world, draw)).collect();
    let ready = kept.iter_mut().filter_map(|call| poll(call).is_ready().then_some(()));
    assert_eq!(ready.count(), 2);
    let calls: Vec<_> = (0..4).map(|_| world.call_at(ms(0), draw)).collect();
    let mut served = world.tasks.run(all(calls));
    assert!(served.is_sorted() && served[3] < secs(20), "{served:?}");
    // Calls that were kept take their permits only when they are polled again.
    world.tasks.run(async {
        for call in kept.split_off(2) {
            call.await.expect("it needs nothing but memory");
            served.push(world.clock.now());
        }
    });
    check_windows(&served, 2, secs(1));
}

#[test]
fn a_place_that_is_noticed_late_counts_from_then() {
    let draw = draw(&[quota("all", 1, secs(1))]);
    let world = World::new();
    assert_eq!(world.open(draw), 1);
    let (mut first, mut second) = (acquire(&world, draw), acquire(&world, draw));
    assert!(poll(&mut first).is_pending());
    assert!(poll(&mut second).is_pending());
    world.clock.turn(secs(1));
    assert!(poll(&mut second).is_pending());
    world.clock.turn(ms(600));
    assert!(poll(&mut first).is_ready());
    world.clock.turn(ms(999));
    assert!(poll(&mut second).is_pending());
    world.clock.turn(ms(1));
    assert!(poll(&mut second).is_ready());
}

struct Counter(AtomicUsize);

impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn a_call_that_moves_to_another_task_is_woken_there() {
    for calls_before in 0..3 {
        let draw = draw(&[quota("all", 1, secs(1))]);
        let world = World::new();
        assert_eq!(world.open(draw), 1);
        let mut before: Vec<_> = (0..calls_before).map(|_| acquire(&world, draw)).collect();
        assert!(before.iter_mut().all(|call| poll(call).is_pending()));
        let mut call = acquire(&world, draw);
        let counters = [(); 2].map(|()| Arc::new(Counter(AtomicUsize::new(0))));
        for counter in &counters {
            let waker = Waker::from(counter.clone());
            assert!(call.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        }
        for call in &mut before {
            world.clock.turn(secs(1));
            assert!(poll(call).is_ready());
        }
        // A call that becomes the first is woken to set its alarm, and woken again when it is due.
        let woken = counters.each_ref().map(|counter| counter.0.load(Ordering::SeqCst));
        assert_eq!(woken, [0, usize::from(calls_before > 0)], "behind {calls_before}");
        let waker = Waker::from(counters[1].clone());
        assert!(call.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        world.clock.turn(secs(1));
        assert_eq!(counters[0].0.load(Ordering::SeqCst), 0);
        assert_eq!(counters[1].0.load(Ordering::SeqCst), woken[1] + 1);
        assert!(poll(&mut call).is_ready());
    }
}

/// A waker that owns another call, and drops it when it is woken or dropped itself.
struct Entangled(Mutex<Option<BoxFuture<'static, Acquired>>>);

impl Wake for Entangled {
    fn wake(self: Arc<Self>) {
        let other = self.0.lock().expect("nobody panics while holding it").take();
        drop(other);
    }
}

#[test]
fn wakers_may_drop_other_calls_when_they_are_woken_or_dropped() {
    for woken in [true, false] {
        let draw = draw(&[quota("all", 1, secs(1))]);
        let world = World::new();
        assert_eq!(world.open(draw), 1);
        let (mut head, mut other) = (acquire(&world, draw), acquire(&world, draw));
        let mut last = acquire(&world, draw);
        assert!(poll(&mut other).is_pending());
        let entangled = Waker::from(Arc::new(Entangled(Mutex::new(Some(other)))));
        assert!(head.as_mut().poll(&mut Context::from_waker(&entangled)).is_pending());
        drop(entangled);
        assert!(poll(&mut last).is_pending());
        if woken {
            world.clock.turn(secs(1));
            assert!(poll(&mut last).is_pending());
        } else {
            drop(head);
            world.clock.turn(secs(1));
            assert!(poll(&mut last).is_ready());
        }
    }
}

#[test]
fn threads_that_give_up_leave_the_windows_whole() {
    let draw = draw(&[quota("all", 3, ms(10))]);
    let (clock, limiter) = (VirtualClock::new(1), LocalRateLimiter::with_margin(Duration::ZERO));
    let callers = (0..8_usize).map(|number| {
        let (clock, limiter) = (clock.clone(), limiter.clone());
        async move {
            let mut served: Vec<Duration> = Vec::new();
            for round in 0..30 {
                let call = cut_when_woken((number + round) % 3, limiter.acquire(draw, &clock));
                if call.await.is_some() {
                    served.push(clock.now());
                }
            }
            served
        }
    });
    let served = crate::virtual_time::run_on_threads(&clock, callers.collect()).concat();
    check_windows(&served, 3, ms(10));
    assert!(served.len() > 30, "{}", served.len());
    let mut all = pin!(async { limiter.acquire(draw, &clock).await.is_ok() });
    clock.turn(ms(10));
    let ready = all.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert_eq!((ready, clock.sleepers()), (Poll::Ready(true), 0));
}
