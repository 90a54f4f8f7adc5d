//! When retries end, and how long the waits are.

use std::time::Duration;

use runtime::retry::Decision::{Done, GiveUp, ReadBack, Wait};
use runtime::retry::RetryPolicy;
use runtime::transport::Stage::{NotConnected, Sent};

use super::{DELETE, GUARDED, NEVER, Row, SAFE, look, wait};

const ONCE: RetryPolicy = RetryPolicy::never();
const OFTEN: RetryPolicy = RetryPolicy::standard().attempts(100);
const SHORT: RetryPolicy = OFTEN.longest_wait(Duration::from_millis(100));
const NO_WAIT: RetryPolicy = OFTEN.first_wait(Duration::ZERO);
const ABSURD: RetryPolicy = RetryPolicy::standard()
    .attempts(u32::MAX)
    .first_wait(Duration::MAX)
    .longest_wait(Duration::MAX);

const TEN_SECONDS: Option<Duration> = Some(Duration::from_secs(10));

pub const LIMITS: &[Row] = &[
    Row("the second attempt has a third", SAFE.attempt(2), wait(500)),
    Row("the third attempt is the last", SAFE.attempt(3), GiveUp),
    Row("a fourth attempt, had for another key, is past it", SAFE.attempt(4), GiveUp),
    Row("the last attempt is so for 429 too", NEVER.status(429).attempt(3), GiveUp),
    Row("the last attempt is so without a connection", NEVER.lost(NotConnected).attempt(3), GiveUp),
    Row("a policy may have more attempts", SAFE.policy(OFTEN).attempt(99).chance(0.0), wait(0)),
    Row("a policy may have no repeats", SAFE.policy(ONCE), GiveUp),
    Row("no repeats means none without a connection", NEVER.policy(ONCE).status(429), GiveUp),
    Row("no repeats means no look", GUARDED.policy(ONCE).lost(Sent), GiveUp),
    Row("no attempts means no repeats", SAFE.policy(ONCE.attempts(0)), GiveUp),
    Row("gone is gone without repeats", DELETE.policy(ONCE).status(404).after_unknown(), Done),
    Row("a wait ends before the call has to", SAFE.total(TEN_SECONDS).spent(9_749), wait(250)),
    Row("a wait never ends with the call", SAFE.total(TEN_SECONDS).spent(9_750), GiveUp),
    Row("a wait never ends after the call", SAFE.total(TEN_SECONDS).spent(9_751), GiveUp),
    Row("time that ran out leaves no wait", SAFE.total(TEN_SECONDS).spent(11_000), GiveUp),
    Row(
        "time that ran out leaves not even a wait of nothing",
        SAFE.total(TEN_SECONDS).spent(10_000).chance(0.0),
        GiveUp,
    ),
    Row("a look is not begun too late", GUARDED.total(TEN_SECONDS).spent(9_800), GiveUp),
    Row("a look is begun in time", GUARDED.total(TEN_SECONDS).spent(9_700), look(250)),
    Row(
        "a told wait may be too long for the call",
        SAFE.limited(&[("retry-after", "10")]).total(TEN_SECONDS),
        GiveUp,
    ),
    Row(
        "a told wait may just fit",
        SAFE.limited(&[("retry-after", "9")]).total(TEN_SECONDS),
        wait(9_000),
    ),
    Row("a call without an end has time", SAFE.total(None).spent(u64::MAX), wait(250)),
    Row("a call without any time has none", SAFE.total(Some(Duration::ZERO)), GiveUp),
];

pub const JITTER: &[Row] = &[
    Row("chance may leave no wait", SAFE.chance(0.0), wait(0)),
    Row("chance may halve the wait", SAFE.chance(0.5), wait(250)),
    Row("chance may leave nearly all of it", SAFE.chance(0.998), wait(499)),
    Row("the second wait has twice the limit", SAFE.attempt(2).chance(0.999), wait(999)),
    Row("the third has four times", SAFE.policy(OFTEN).attempt(3).chance(0.999), wait(1_998)),
    Row("the sixth has sixteen seconds", SAFE.policy(OFTEN).attempt(6).chance(0.75), wait(12_000)),
    Row(
        "the seventh has the limit of all",
        SAFE.policy(OFTEN).attempt(7).chance(0.5),
        wait(15_000),
    ),
    Row("the ninetieth has it too", SAFE.policy(OFTEN).attempt(90).chance(0.999), wait(29_970)),
    Row("the first may have it already", SAFE.policy(SHORT).chance(0.5), wait(50)),
    Row("a policy may have no waits", SAFE.policy(NO_WAIT).attempt(50).chance(0.999), wait(0)),
    Row("a look waits by chance too", GUARDED.attempt(2).chance(0.999), look(999)),
    Row(
        "a told wait is drawn out by chance",
        SAFE.limited(&[("retry-after", "5")]).chance(0.5),
        wait(5_250),
    ),
    Row(
        "a told wait is drawn out no further than the limit",
        SAFE.limited(&[("retry-after", "30")]).chance(0.999),
        wait(30_000),
    ),
    Row(
        "half of the longest time there is can be waited for",
        SAFE.policy(ABSURD).attempt(u32::MAX - 1).total(None),
        Wait(Duration::from_secs(1 << 63)),
    ),
    Row(
        "no sum is longer than the longest time",
        SAFE.policy(ABSURD)
            .status(503)
            .headers(&[("retry-after", "18446744073709551615")])
            .total(None),
        Wait(Duration::MAX),
    ),
    Row(
        "the longest time is none for a call that has to end",
        SAFE.policy(ABSURD).total(Some(Duration::MAX)).chance(1.0),
        GiveUp,
    ),
    Row(
        "the last of very many attempts is the last",
        SAFE.policy(ABSURD).attempt(u32::MAX),
        GiveUp,
    ),
    Row("a chance of one is the whole wait", SAFE.chance(1.0), wait(500)),
    Row(
        "a chance of one is the whole of the longest time",
        GUARDED.policy(ABSURD).chance(1.0).total(None),
        ReadBack(Duration::MAX),
    ),
    Row("a chance above one is the whole wait", SAFE.chance(7.0), wait(500)),
    Row("a chance without an end is the whole wait", SAFE.chance(f64::INFINITY), wait(500)),
    Row("a chance below zero is the whole wait", SAFE.chance(-0.5), wait(500)),
    Row("a chance that is no number is the whole wait", SAFE.chance(f64::NAN), wait(500)),
];
