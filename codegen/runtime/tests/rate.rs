//! Rate limits: no window is ever exceeded, and calls get their permits in order of arrival.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use crate::limits::{World, arrivals, check_windows, draw, exact, ms, quota, secs};
use crate::virtual_time::{VirtualClock, all, run, run_on_threads};
use runtime::rate_limit::{Draw, LocalRateLimiter, Quota, RateLimiter};
use runtime::time::Clock;

#[test]
fn serves_one_bucket_exactly_as_early_as_its_windows_permit() {
    for seed in 0..60 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let count = chance.usize(1..=12);
        let per = chance.choice([ms(100), secs(1), secs(60)]).expect("there are three");
        let draw = draw(&[quota("all", count as u32, per)]);
        let arrivals = arrivals(&mut chance, 200, per / count as u32);
        let world = World::new();
        let calls = arrivals.iter().map(|moment| world.call_at(*moment, draw));
        let served = world.tasks.run(all(calls.collect::<Vec<_>>()));
        assert_eq!(served, exact(&arrivals, count, per), "seed {seed}");
        check_windows(&served, count, per);
        assert_eq!(world.clock.sleepers(), 0);
    }
}

#[test]
fn serves_a_thousand_waiting_calls_of_four_clones_in_order_of_arrival() {
    let draw = draw(&[quota("all", 7, secs(1))]);
    let world = World::new();
    let clones: Vec<World> =
        (0..4).map(|_| World { limiter: world.limiter.clone(), ..world.clone() }).collect();
    let order = Rc::new(RefCell::new(Vec::new()));
    let calls = (0..1000).map(|number| {
        let (world, order) = (clones[number * 7 % 4].clone(), order.clone());
        world.tasks.clone().spawn(async move {
            let served = world.call(draw).await;
            order.borrow_mut().push(number);
            served
        })
    });
    let served = world.tasks.run(all(calls.collect::<Vec<_>>()));
    assert!(order.borrow().iter().copied().eq(0..1000));
    assert_eq!(served, exact(&[Duration::ZERO; 1000], 7, secs(1)));
}

#[test]
fn wakes_none_but_those_whose_turn_it_is_and_the_next() {
    let draw = draw(&[quota("all", 10, secs(1))]);
    let world = World::new();
    let calls = (0..1000).map(|_| world.call_at(Duration::ZERO, draw));
    let calls: Vec<_> = calls.collect();
    world.tasks.settle();
    assert_eq!(world.tasks.polls(), 1000);
    world.tasks.run(all(calls));
    let (once_each, rounds) = (1000, 100);
    let waiting_for_all = 1001;
    assert!(world.tasks.polls() <= 1000 + once_each + 3 * rounds + waiting_for_all);
}

#[test]
fn ten_thousand_callers_get_what_sixty_seconds_hold() {
    let draw = draw(&[quota("all", 200, secs(1))]);
    let world = World::new();
    let arrivals: Vec<_> = (0..10_000).map(|number| ms(number * 6)).collect();
    let calls = arrivals.iter().map(|moment| world.call_at(*moment, draw));
    let served = world.tasks.run(all(calls.collect::<Vec<_>>()));
    assert_eq!(served, exact(&arrivals, 200, secs(1)));
    check_windows(&served, 200, secs(1));
}

#[test]
fn threads_share_the_windows_of_their_clones() {
    let draws = [draw(&[quota("fast", 9, ms(10))]), draw(&[quota("slow", 4, ms(30))])];
    let (clock, limiter) = (VirtualClock::new(1), LocalRateLimiter::with_margin(Duration::ZERO));
    let callers = (0..8).map(|number: usize| {
        let (clock, limiter) = (clock.clone(), limiter.clone());
        async move {
            let mut served = Vec::new();
            for _ in 0..40 {
                let turn = limiter.acquire(draws[number % 2], &clock);
                turn.await.expect("it needs nothing but memory");
                served.push(clock.now());
            }
            served
        }
    });
    let served = run_on_threads(&clock, callers.collect());
    let of = |kind: usize| served.iter().skip(kind).step_by(2).flatten().copied().collect();
    let (fast, slow): (Vec<_>, Vec<_>) = (of(0), of(1));
    check_windows(&fast, 9, ms(10));
    check_windows(&slow, 4, ms(30));
    // Four concurrent calls can't use nine permits, but they use four.
    assert_eq!(fast.iter().max(), Some(&(ms(10) * 17)));
    assert_eq!(slow.iter().max(), Some(&(ms(30) * 39)));
}

#[test]
fn operations_with_buckets_of_their_own_do_not_slow_each_other() {
    let create = draw(&[quota("create_parcel", 20, secs(1))]);
    let get = draw(&[quota("get_parcel", 5, secs(1))]);
    let world = World::new();
    let created: Vec<_> = (0..100).map(|_| world.call_at(ms(0), create)).collect();
    let got: Vec<_> = (0..100).map(|_| world.call_at(ms(0), get)).collect();
    let (created, got) = world.tasks.run(async { (all(created).await, all(got).await) });
    for number in 0..100 {
        assert_eq!(created[number], secs(number as u64 / 20));
        assert_eq!(got[number], secs(number as u64 / 5));
    }
}

#[test]
fn a_bucket_is_one_by_api_and_name_in_all_versions() {
    let world = World::new();
    let shared = quota("organisation", 10, secs(1));
    let (older, newer) = (draw(&[shared]), draw(&[shared]));
    let other_api = Draw::new("letters", older.quotas);
    assert_eq!((world.open(older), world.open(newer), world.open(other_api)), (10, 0, 10));
    // If versions differ, the slower quota counts: ten in two seconds.
    let slower = draw(&[quota("organisation", 10, secs(2))]);
    assert_eq!(world.open(slower), 0);
    world.clock.turn(secs(1));
    assert_eq!(world.open(slower), 10);
    world.clock.turn(secs(1));
    assert_eq!(world.open(older), 0);
    world.clock.turn(secs(1));
    assert_eq!(world.open(older), 10);
}

#[test]
fn limiters_of_two_organisations_know_nothing_of_each_other() {
    let draw = draw(&[quota("all", 3, secs(1))]);
    let first = World::new();
    let second = World { limiter: LocalRateLimiter::with_margin(Duration::ZERO), ..first.clone() };
    assert_eq!((first.open(draw), second.open(draw), first.open(draw)), (3, 3, 0));
}

#[test]
fn a_draw_without_a_bucket_or_twice_from_one_is_no_trouble() {
    let world = World::new();
    assert!(world.limiter.try_acquire(draw(&[]), &world.clock));
    run(&world.clock, world.clone().call(draw(&[])));
    let own = quota("own", 2, secs(1));
    assert_eq!(world.open(draw(&[own, own])), 2);
}

const LARGE: Quota = quota("daily", 10_000, secs(24 * 60 * 60));

#[test]
fn a_large_count_takes_little_memory_and_is_kept_all_the_same() {
    let draw = draw(&[LARGE]);
    let world = World::new();
    let mut served = Vec::new();
    while served.len() < 25_000 {
        if world.limiter.try_acquire(draw, &world.clock) {
            served.push(world.clock.now());
            world.clock.turn(ms(served.len() as u64 % 700));
        } else {
            world.clock.turn(secs(60));
        }
    }
    check_windows(&served, 10_000, LARGE.per);
    // The slices make it late by at most a thousandth of each window.
    let ideal = LARGE.per * 2 + ms(350) * 5_000;
    assert!(
        world.clock.now() < ideal + LARGE.per / 1000 * 2 + secs(120),
        "{:?}",
        world.clock.now()
    );
    let shown = format!("{:?}", world.limiter).len();
    assert!(shown < 300 * 1010, "a log of {shown} characters");
}
