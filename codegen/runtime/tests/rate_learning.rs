//! What a limiter learns from answers, and what it ignores.

use std::time::Duration;

use crate::limits::{World, check_windows, draw, ms, quota, secs};
use crate::virtual_time::all;
use runtime::rate_limit::{Draw, Seen};
use runtime::time::Clock;

const NOTHING: Seen = Seen { limit: None, remaining: None, reset_in: None, refused_for: None };

fn limit(limit: u64) -> Seen {
    Seen { limit: Some(limit), ..NOTHING }
}

fn remaining(remaining: u64, reset_in: impl Into<Option<Duration>>) -> Seen {
    Seen { remaining: Some(remaining), reset_in: reset_in.into(), ..NOTHING }
}

fn refused(wait: Duration) -> Seen {
    Seen { refused_for: Some(wait), ..NOTHING }
}

/// Takes one of five permits a second; its answer comes 100 ms later. How many more permits are
/// free at once, and when is the next one after these?
#[track_caller]
fn check(seen: Seen, open: usize, next: Duration) {
    let draw = draw(&[quota("all", 5, secs(1))]);
    let world = World::new();
    assert!(world.tasks.run(world.clone().call(draw)).is_zero());
    world.clock.turn(ms(100));
    world.learn(draw, seen);
    assert_eq!(world.open(draw), open, "{seen:?}");
    assert_eq!(world.tasks.run(world.clone().call(draw)), next, "{seen:?}");
}

#[test]
fn the_limit_that_the_server_tells_replaces_the_count() {
    check(NOTHING, 4, secs(1));
    check(limit(5), 4, secs(1));
    check(limit(3), 2, secs(1));
    check(limit(1), 0, secs(1));
    check(limit(8), 7, secs(1));
}

#[test]
fn a_limit_is_at_least_one_and_at_most_a_hundred_times_what_was_declared() {
    check(limit(0), 0, secs(1));
    check(limit(500), 499, secs(1));
    check(limit(501), 499, secs(1));
    check(limit(u64::MAX), 499, secs(1));
}

#[test]
fn fewer_remaining_places_than_expected_are_believed() {
    check(remaining(4, ms(500)), 4, secs(1));
    check(remaining(9, ms(500)), 4, secs(1));
    check(remaining(2, ms(500)), 2, ms(600));
    check(remaining(2, ms(950)), 2, secs(1));
    check(remaining(2, None), 2, secs(1));
    check(remaining(2, secs(7)), 2, secs(1));
    check(Seen { limit: Some(8), ..remaining(5, ms(500)) }, 5, ms(600));
}

#[test]
fn a_bucket_without_a_remaining_place_is_closed_until_its_window_ends() {
    check(remaining(0, ms(500)), 0, ms(600));
    check(remaining(0, secs(5)), 0, ms(5100));
    check(remaining(0, None), 0, ms(1100));
}

#[test]
fn a_full_bucket_that_is_told_so_keeps_its_own_turns() {
    let draw = draw(&[quota("all", 5, secs(1))]);
    let full_until = |reset_in| {
        let world = World::new();
        assert_eq!(world.open(draw), 5);
        world.clock.turn(ms(100));
        world.learn(draw, remaining(0, reset_in));
        let next = world.tasks.run(world.clone().call(draw));
        (next, world.open(draw))
    };
    // Its own log knows better when permits become free, unless the wait is longer than its window.
    for within_its_window in [Some(Duration::ZERO), Some(ms(500)), Some(secs(1)), None] {
        assert_eq!(full_until(within_its_window), (secs(1), 4), "{within_its_window:?}");
    }
    assert_eq!(full_until(Some(secs(5))), (ms(5100), 4));
}

#[test]
fn places_that_others_have_taken_count_for_one_window_at_most() {
    let draw = draw(&[quota("all", 5, secs(1))]);
    let world = World::new();
    world.learn(draw, remaining(2, secs(7)));
    assert_eq!(world.open(draw), 2);
    world.clock.turn(ms(999));
    assert_eq!(world.open(draw), 0);
    world.clock.turn(ms(1));
    assert_eq!(world.open(draw), 5);
}

#[test]
fn a_refusal_closes_the_bucket_for_its_wait_or_for_one_window() {
    check(refused(secs(3)), 0, ms(3100));
    check(refused(ms(1)), 0, ms(101));
    check(refused(Duration::ZERO), 0, ms(1100));
    check(Seen { refused_for: Some(secs(3)), ..remaining(0, secs(1)) }, 0, ms(3100));
}

#[test]
fn a_window_that_has_ended_says_nothing() {
    check(remaining(0, Duration::ZERO), 4, secs(1));
    check(remaining(2, Duration::ZERO), 4, secs(1));
}

#[test]
fn nothing_closes_a_bucket_for_more_than_a_minute() {
    let minute_later = ms(60_100);
    check(refused(secs(61)), 0, minute_later);
    check(refused(Duration::MAX), 0, minute_later);
    check(remaining(0, Duration::MAX), 0, minute_later);
    check(remaining(1, Duration::MAX), 1, secs(1));
}

#[test]
fn hostile_answers_neither_stop_a_limiter_nor_open_it() {
    let numbers = [None, Some(0), Some(1), Some(u64::MAX)];
    let nanosecond = Duration::from_nanos(1);
    let times = [None, Some(Duration::ZERO), Some(nanosecond), Some(Duration::MAX)];
    let counts = [0, 1, 5, u32::MAX];
    let windows = [Duration::ZERO, nanosecond, secs(1), secs(86_400)];
    for (count, per) in counts.iter().flat_map(|count| windows.map(|per| (*count, per))) {
        let draw = draw(&[quota("all", count, per)]);
        let world = World::new();
        for (limit, remaining) in numbers.iter().flat_map(|one| numbers.map(|two| (*one, two))) {
            for (reset_in, refused_for) in times.iter().flat_map(|one| times.map(|two| (*one, two)))
            {
                world.learn(draw, Seen { limit, remaining, reset_in, refused_for });
                let next = world.call_at(world.clock.now(), draw);
                let asked = world.clock.now();
                let waited = world.tasks.run(next) - asked;
                assert!(waited <= secs(60) + per, "{waited:?} for {count} in {per:?}");
            }
        }
    }
}

#[test]
fn a_window_without_end_is_no_reason_to_panic() {
    let draw = draw(&[quota("all", 2, Duration::MAX)]);
    let world = World::new();
    world.learn(draw, remaining(1, Duration::MAX));
    world.learn(draw, refused(Duration::MAX));
    let waited = world.tasks.run(world.clone().call(draw));
    assert_eq!((waited, world.open(draw), world.open(draw)), (secs(60), 1, 0));
}

#[test]
fn news_reaches_those_who_wait_already() {
    let draw = draw(&[quota("all", 1, secs(10))]);
    let world = World::new();
    let calls: Vec<_> = (0..7).map(|_| world.call_at(ms(0), draw)).collect();
    world.tasks.run_for(secs(1));
    world.learn(draw, limit(3));
    world.tasks.run_for(secs(1));
    world.learn(draw, refused(secs(20)));
    let served = world.tasks.run(all(calls));
    let expected = [secs(0), secs(1), secs(1), secs(22), secs(22), secs(22), secs(32)];
    assert_eq!(served, expected);
}

#[test]
fn a_lowered_limit_holds_from_then_on() {
    let draw = draw(&[quota("all", 9, secs(1))]);
    let world = World::new();
    let calls: Vec<_> = (0..50).map(|_| world.call_at(ms(0), draw)).collect();
    world.tasks.run_for(ms(1500));
    world.learn(draw, limit(4));
    let served = world.tasks.run(all(calls));
    assert_eq!(served[17], secs(1));
    check_windows(&served[14..], 4, secs(1));
    assert_eq!(served[49], secs(1 + 8));
}

#[test]
fn of_several_buckets_numbers_count_for_the_one_with_that_limit_and_refusals_for_all() {
    let (organisation, own) = (quota("organisation", 10, secs(1)), quota("own", 5, secs(1)));
    let (both, organisation, own) =
        (draw(&[organisation, own]), draw(&[organisation]), draw(&[own]));
    let opens = |seen: Seen| {
        let world = World::new();
        world.learn(both, seen);
        (world.open(organisation), world.open(own))
    };
    let full = |limit| Seen { limit, ..remaining(1, ms(500)) };
    assert_eq!(opens(full(Some(10))), (1, 5));
    assert_eq!(opens(full(Some(5))), (10, 1));
    assert_eq!(opens(full(Some(7))), (10, 5));
    assert_eq!(opens(full(None)), (10, 5));
    assert_eq!(opens(refused(secs(1))), (0, 0));
}

#[test]
fn numbers_of_an_unknown_bucket_are_no_trouble() {
    let world = World::new();
    let none: Draw = draw(&[]);
    world.learn(none, Seen { limit: Some(3), refused_for: Some(secs(9)), ..remaining(0, None) });
    assert!(world.tasks.run(world.clone().call(none)).is_zero());
}
