//! Calls that take permits of buckets, and when an exact limiter would have to serve them.
#![allow(dead_code, missing_docs)]

use std::time::Duration;

use runtime::rate_limit::{Draw, LocalRateLimiter, Quota, RateLimiter, Seen};
use runtime::time::Clock;

use super::virtual_time::{Task, Tasks, VirtualClock};

pub const fn ms(number: u64) -> Duration {
    Duration::from_millis(number)
}

pub const fn secs(number: u64) -> Duration {
    Duration::from_secs(number)
}

pub const fn quota(name: &'static str, count: u32, per: Duration) -> Quota {
    Quota { name, count, per }
}

/// A request for permits of a test's own buckets.
pub fn draw(quotas: &[Quota]) -> Draw {
    Draw::new("parcels", Vec::leak(quotas.to_vec()))
}

/// A limiter, its clock, and the calls that wait for it.
#[derive(Clone)]
pub struct World {
    pub clock: VirtualClock,
    pub tasks: Tasks,
    pub limiter: LocalRateLimiter,
}

impl World {
    /// With an exact limiter.
    pub fn new() -> World {
        World::with_margin(Duration::ZERO)
    }

    /// With a limiter that has a margin.
    pub fn with_margin(margin: Duration) -> World {
        let clock = VirtualClock::new(1);
        let limiter = LocalRateLimiter::with_margin(margin);
        World { tasks: Tasks::new(&clock), clock, limiter }
    }

    /// Takes permits as clients do, and returns when it got them.
    pub async fn call(self, draw: Draw) -> Duration {
        let World { clock, limiter, .. } = &self;
        if !limiter.try_acquire(draw, clock) {
            limiter.acquire(draw, clock).await.expect("it needs nothing but memory");
        }
        clock.now()
    }

    /// A call at a later moment.
    pub fn call_at(&self, moment: Duration, draw: Draw) -> Task<Duration> {
        let world = self.clone();
        self.tasks.spawn(async move {
            if moment > world.clock.now() {
                world.clock.sleep_until(moment).await;
            }
            world.call(draw).await
        })
    }

    /// Makes as many calls as are possible at once, and returns their number.
    pub fn open(&self, draw: Draw) -> usize {
        std::iter::from_fn(|| self.limiter.try_acquire(draw, &self.clock).then_some(())).count()
    }

    pub fn learn(&self, draw: Draw, seen: Seen) {
        self.limiter.learn(draw, seen, &self.clock);
    }
}

/// Returns when calls to one bucket that arrive at these moments are served, in order.
pub fn exact(arrivals: &[Duration], count: usize, per: Duration) -> Vec<Duration> {
    exact_of_all(arrivals, &[quota("all", count as u32, per)])
}

/// The same for calls that need a permit of each of these buckets.
pub fn exact_of_all(arrivals: &[Duration], quotas: &[Quota]) -> Vec<Duration> {
    let mut served: Vec<Duration> = Vec::new();
    for (at, arrival) in arrivals.iter().enumerate() {
        let previous = served.last().copied();
        let full = |quota: &Quota| {
            let first = at.checked_sub(quota.count as usize)?;
            Some(served[first] + quota.per)
        };
        let windows = quotas.iter().filter_map(full);
        let moment = windows.chain(previous).fold(*arrival, Duration::max);
        served.push(moment);
    }
    served
}

/// No window of this length may hold more than the count.
#[track_caller]
pub fn check_windows(served: &[Duration], count: usize, per: Duration) {
    let mut served = served.to_vec();
    served.sort_unstable();
    for (at, window) in served.windows(count + 1).enumerate() {
        let span = window[count] - window[0];
        assert!(span >= per, "calls {at} to {} within {span:?}", at + count);
    }
}

/// Moments of arrival in order: bursts, trickles and pauses, about as fast as the bucket or faster.
pub fn arrivals(chance: &mut fastrand::Rng, calls: usize, step: Duration) -> Vec<Duration> {
    let mut moment = Duration::ZERO;
    let mut next = || {
        moment += match chance.u8(..10) {
            0..5 => Duration::ZERO,
            5..9 => step.mul_f64(chance.f64() * 3.0),
            _ => step.mul_f64(chance.f64() * 20.0),
        };
        moment
    };
    (0..calls).map(|_| next()).collect()
}
