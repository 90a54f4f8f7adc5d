//! Calls that need permits of several buckets at once.

use std::time::Duration;

use crate::limits::{World, arrivals, check_windows, draw, exact_of_all, ms, quota, secs};
use crate::virtual_time::{Task, all};
use runtime::rate_limit::{Draw, Quota};

#[test]
fn a_full_bucket_holds_up_none_but_those_who_need_it() {
    let organisation = quota("organisation", 10, secs(1));
    let create = draw(&[organisation, quota("create_parcel", 1, secs(1))]);
    let get = draw(&[organisation]);
    let world = World::new();
    let created: Vec<_> = (0..20).map(|_| world.call_at(ms(0), create)).collect();
    let got: Vec<_> = (0..27).map(|_| world.call_at(ms(0), get)).collect();
    let (created, got) = world.tasks.run(async { (all(created).await, all(got).await) });
    assert!(created.iter().copied().eq((0..20).map(secs)));
    // One permit of the second is reserved for the earlier creating call, all others are free.
    assert!(got.iter().copied().eq((0..27).map(|number| secs(number / 9))));
}

#[test]
fn serves_one_line_exactly_as_early_as_the_windows_of_all_its_buckets_permit() {
    for seed in 0..60 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut quota = |name| {
            let per = chance.choice([ms(300), secs(1), secs(7)]).expect("there are three");
            quota(name, chance.u32(1..=9), per)
        };
        let quotas = [quota("organisation"), quota("own"), quota("daily")];
        let draw = draw(&quotas);
        let arrivals = arrivals(&mut chance, 150, ms(300));
        let world = World::new();
        let calls = arrivals.iter().map(|moment| world.call_at(*moment, draw));
        let served = world.tasks.run(all(calls.collect::<Vec<_>>()));
        assert_eq!(served, exact_of_all(&arrivals, &quotas), "seed {seed}: {quotas:?}");
    }
}

#[test]
fn a_call_that_needs_two_busy_buckets_is_not_starved_by_those_that_need_one() {
    let (left, right) = (quota("left", 1, secs(1)), quota("right", 1, secs(1)));
    let (lefts, rights, both) = (draw(&[left]), draw(&[right]), draw(&[left, right]));
    let world = World::new();
    // The permits of the two buckets never become free at the same time.
    let every_half = |number: u64| ms(number * 500);
    let busy: Vec<_> = (0..40)
        .flat_map(|number| [(number, lefts), (number, rights)])
        .map(|(number, draw)| world.call_at(every_half(number) + offset(draw, rights), draw))
        .collect();
    let patient = world.call_at(ms(300), both);
    let served = world.tasks.run(async {
        let served = patient.await;
        all(busy).await;
        served
    });
    assert_eq!(served, ms(1250));
}

fn offset(draw: Draw, late: Draw) -> Duration {
    if draw == late { ms(250) } else { ms(0) }
}

#[test]
fn a_call_that_waits_for_one_bucket_takes_no_place_of_another_that_others_can_use_before() {
    let (slow, fast) = (quota("slow", 1, secs(60)), quota("fast", 1, ms(100)));
    let (rare, frequent) = (draw(&[slow, fast]), draw(&[fast]));
    let world = World::new();
    let rares: Vec<_> = (0..2).map(|_| world.call_at(ms(0), rare)).collect();
    let frequents: Vec<_> = (1..=620).map(|n| world.call_at(ms(n * 100), frequent)).collect();
    let (rares, frequents) = world.tasks.run(async { (all(rares).await, all(frequents).await) });
    assert_eq!(rares, [secs(0), secs(60)]);
    let late = |(at, served): (usize, &Duration)| *served != ms((at as u64 + 1) * 100);
    let first_late = frequents.iter().enumerate().position(late);
    assert_eq!(first_late, Some(599), "the one at the full minute, and those behind it");
}

const BUCKETS: [Quota; 4] = [
    quota("organisation", 6, secs(1)),
    quota("create_parcel", 2, ms(700)),
    quota("get_parcel", 3, ms(400)),
    quota("export", 1, secs(5)),
];

#[test]
fn random_draws_from_several_buckets_exceed_none_of_them_and_all_end() {
    let draws: Vec<Draw> = (1..16_usize)
        .map(|set| {
            let chosen = (0..4).filter(|bucket| set & (1 << bucket) != 0);
            draw(&chosen.map(|bucket| BUCKETS[bucket]).collect::<Vec<_>>())
        })
        .collect();
    for seed in 0..12 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let world = World::new();
        let arrivals = arrivals(&mut chance, 300, ms(300));
        let calls = arrivals.iter().map(|moment| {
            let draw = draws[chance.usize(..draws.len())];
            (draw, *moment, world.call_at(*moment, draw))
        });
        check_calls(&world, calls.collect(), seed);
    }
}

fn check_calls(world: &World, calls: Vec<(Draw, Duration, Task<Duration>)>, seed: u64) {
    let mut served = Vec::new();
    for (draw, _, call) in calls {
        served.push((draw, world.tasks.run(call)));
    }
    for bucket in BUCKETS {
        let drawn = served.iter().filter(|(draw, _)| draw.quotas.contains(&bucket));
        let drawn: Vec<_> = drawn.map(|(_, moment)| *moment).collect();
        check_windows(&drawn, bucket.count as usize, bucket.per);
    }
    for (draw, _) in &served {
        let same = served.iter().filter(|(other, _)| other == draw).map(|(_, moment)| moment);
        assert!(same.is_sorted(), "seed {seed}: {draw:?}");
    }
    assert_eq!(world.clock.sleepers(), 0);
}
