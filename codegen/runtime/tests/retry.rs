//! Retry decisions: whether a call is sent again, and after which wait.

use std::collections::BTreeSet;

use crate::situations::{GUARDED, NEVER, SAFE, SECTIONS};
use http::{HeaderMap, HeaderValue};
use runtime::retry::{Decision, ResetUnit, RetryPolicy};

#[test]
fn decides_in_each_situation_as_the_table_says() {
    let rows: Vec<_> = SECTIONS.into_iter().flatten().collect();
    let names: BTreeSet<_> = rows.iter().map(|row| row.0).collect();
    assert_eq!(names.len(), rows.len(), "no two rows have one name");
    let wrong: Vec<_> = rows
        .iter()
        .filter_map(|crate::situations::Row(name, case, expected)| {
            let decided = std::panic::catch_unwind(|| case.decide());
            let right = decided.as_ref().is_ok_and(|decided| decided == expected);
            (!right).then(|| format!("{name}: {expected:?} is right, not {decided:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

/// Values by which a server, or an impostor, may try to delay or hurry a client.
const HOSTILE: [&[u8]; 82] = [
    b"",
    b" ",
    b"\t",
    b",",
    b"-",
    b"+",
    b".",
    b"0",
    b"-0",
    b"+0",
    b"00",
    b"0.0",
    b".5",
    b"1.",
    b"1.5",
    b"1,5",
    b"1e3",
    b"1E-9",
    b"-1",
    b"+1",
    b"--1",
    b"1-",
    b"0x1F",
    b"0b1",
    b"0o7",
    b"1_000",
    b"1 000",
    b"1;q=0",
    b"\"5\"",
    b"'5'",
    b"5s",
    b"5 seconds",
    b"5\t5",
    b"NaN",
    b"nan",
    b"inf",
    b"-inf",
    b"Infinity",
    b"null",
    b"true",
    b"{}",
    b"[5]",
    b"2147483648",
    b"-2147483649",
    b"4294967296",
    b"9223372036854775808",
    b"18446744073709551615",
    b"18446744073709551616",
    b"-18446744073709551616",
    b"1767225600",
    b"1767225600000",
    b"99999999999",
    b"100000000000",
    b"100000000001",
    b"18446744073709551615000",
    b"\xd9\xa5",
    b"\xef\xbc\x95",
    b"\xc2\xb2",
    b"\xe2\x85\xa8",
    b"\xff\xfe5",
    b"\x80",
    b"5\xc2\xa0",
    b"\xe2\x80\xae5",
    b"soon",
    b"tomorrow",
    b"Thu, 01 Jan 0000 00:00:00 GMT",
    b"Mon, 01 Jan 0001 00:00:00 GMT",
    b"Fri, 31 Dec 9999 23:59:59 GMT",
    b"Sat, 01 Jan 10000 00:00:00 GMT",
    b"Wednesday, 01-Jan-69 00:00:00 GMT",
    b"Thursday, 01-Jan-70 00:00:00 GMT",
    b"Sunday, 06-Nov-94 08:49:37 GMT",
    b"Sunday, ",
    b"Sun Nov  6 08:49:37 1994",
    b"Thu, 01 Jan 2026 00:00:60 GMT",
    b"Sat, 31 Dec 2016 23:59:60 GMT",
    b"thu, 01 jan 2026 00:00:01 gmt",
    b"THU, 01 JAN 2026 00:00:01 GMT",
    b"Mon, 30 Feb 2026 00:00:00 GMT",
    b"Thu, 00 Jan 2026 24:60:60 GMT",
    b"Thu, 01 Jan 2026 00:00:01 +0000",
    b"2026-01-01T00:00:01Z",
];

fn hostile_values() -> Vec<HeaderValue> {
    let mut chance = fastrand::Rng::with_seed(5);
    let long = ["9".repeat(60_000), "0".repeat(60_000), "Thu, ".repeat(12_000)];
    let random = (0..500).map(|_| {
        let alphabet: &[u8] = match chance.u8(0..3) {
            0 => b"0123456789",
            1 => b"0123456789+-.eE, :GMTThuJan\t",
            _ => &[b'5', b' ', 0x80, 0xff, b'~', b'!', b'-'],
        };
        let length = chance.usize(0..32);
        (0..length).map(|_| *chance.choice(alphabet).expect("a byte")).collect::<Vec<_>>()
    });
    let all = HOSTILE.map(<[u8]>::to_vec).into_iter().chain(long.map(String::into_bytes));
    let all: Vec<_> = all.chain(random).collect();
    all.iter().map(|value| HeaderValue::from_bytes(value).expect("a header value")).collect()
}

/// Every header of an answer in which a value can be sent.
fn answers_with(value: &HeaderValue) -> [HeaderMap; 6] {
    let date = HeaderValue::from_static("Thu, 01 Jan 2026 00:00:05 GMT");
    let headers = |pairs: &[(&'static str, &HeaderValue)]| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, (*value).clone());
        }
        headers
    };
    [
        headers(&[("retry-after", value)]),
        headers(&[("retry-after", value), ("retry-after", &date), ("date", value)]),
        headers(&[("retry-after", &date), ("date", value)]),
        headers(&[("x-ratelimit-reset", value)]),
        headers(&[("x-ratelimit-reset", value), ("date", value), ("retry-after", value)]),
        headers(&[("ratelimit-reset", value), ("date", &date)]),
    ]
}

#[test]
fn stays_between_no_wait_and_the_longest_whatever_a_server_asks_for() {
    let (longest, mut given_up, mut waits) = (RetryPolicy::standard().longest_wait, 0, 0);
    for value in hostile_values() {
        for headers in answers_with(&value) {
            for case in [SAFE.status(429), NEVER.status(429), GUARDED.status(503)] {
                for unit in [ResetUnit::Epoch, ResetUnit::EpochMillis, ResetUnit::Seconds] {
                    match case.unit(unit).chance(0.999).decide_with(Some(&headers)) {
                        Decision::Wait(wait) | Decision::ReadBack(wait) => {
                            assert!(wait <= longest, "{wait:?} for {headers:?}");
                            waits += 1;
                        }
                        Decision::GiveUp => given_up += 1,
                        Decision::Done => panic!("nothing is done by {headers:?}"),
                    }
                }
            }
        }
    }
    assert!(given_up > 1_000 && waits > 1_000, "{given_up} and {waits} show both sides");
}
