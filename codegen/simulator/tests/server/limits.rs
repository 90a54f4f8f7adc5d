//! Rate limits and their headers.

use std::time::{SystemTime, UNIX_EPOCH};

use super::client::{BOOK, Client};
use super::world::{descriptors, start};
use simulator::Simulator;

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs()
}

/// Waits for the beginning of a second, so that a test happens within one.
fn begin_of_second() -> u64 {
    let now = seconds();
    while seconds() == now {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    seconds()
}

#[test]
fn over_the_limit_is_refused_until_the_reset() {
    let simulator = start(Simulator::builder(descriptors()));
    let mut client = Client::to(&simulator);
    let second = begin_of_second();
    for left in (0..10).rev() {
        let answer = client.call("POST", "/library/v1/books", BOOK);
        assert_eq!(answer.status, 201);
        assert_eq!(answer.header("x-ratelimit-limit"), Some("10"));
        assert_eq!(answer.header("x-ratelimit-remaining"), Some(left.to_string().as_str()));
        assert_eq!(answer.header("x-ratelimit-reset"), Some((second + 1).to_string().as_str()));
    }
    let answer = client.call("GET", "/library/v1/books/none", "");
    assert_eq!((answer.status, answer.code()), (429, 429));
    assert_eq!(answer.json()["meta"]["message"], "Too many requests were sent.");
    let other = client.call_with("POST", "/library/v1/books", &[("as-api-key", "other")], BOOK);
    assert_eq!(other.status, 201);
    begin_of_second();
    assert_eq!(client.call("POST", "/library/v1/books", BOOK).status, 201);
}

#[test]
fn the_tightest_of_several_limits_is_told_and_limits_can_be_off() {
    let simulator = start(Simulator::builder(descriptors()));
    let mut client = Client::to(&simulator);
    begin_of_second();
    let body = r#"{"shelf":"A"}"#;
    for status in [404, 404, 404, 429] {
        let answer = client.call("PATCH", "/library/v1/books/none", body);
        assert_eq!((answer.status, answer.header("x-ratelimit-limit")), (status, Some("3")));
    }
    let free = start(Simulator::builder(descriptors()).rate_limits(false));
    let mut client = Client::to(&free);
    for _ in 0..20 {
        assert_eq!(client.call("POST", "/library/v1/books", BOOK).status, 201);
    }
}
