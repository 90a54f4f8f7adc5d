//! Faults on request, as a client sees them.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use simulator::{Fault, Simulator, Stage};

use super::client::{BOOK, Client, KEY, add_book, find, request};
use super::world::{builder, start};

fn with(fault: Fault) -> Simulator {
    start(builder().fault(fault))
}

fn books(simulator: &Simulator) -> usize {
    simulator.records("library/v1", "Book").expect("records").len()
}

/// Adds a book and returns all bytes that come, and how they end.
fn raw(simulator: &Simulator) -> (String, std::io::Result<()>) {
    let mut client = Client::to(simulator);
    client.send(request("POST", "/library/v1/books", &[KEY, ("connection", "close")], BOOK));
    let (bytes, end) = client.rest();
    (String::from_utf8_lossy(&bytes).into_owned(), end)
}

fn is_reset(end: &std::io::Result<()>) -> bool {
    end.as_ref().is_err_and(|error| error.kind() == ErrorKind::ConnectionReset)
}

#[test]
fn latency_comes_before_the_answer() {
    let simulator = with(Fault::latency(Duration::from_millis(150)).times(1));
    let mut client = Client::to(&simulator);
    let started = Instant::now();
    add_book(&mut client);
    assert!(started.elapsed() >= Duration::from_millis(150));
}

#[test]
fn an_error_by_name_or_code_has_its_envelope_and_no_effect() {
    for fault in [Fault::error("TooManyRequests"), Fault::code(429)] {
        let simulator = with(fault.times(1));
        let mut client = Client::to(&simulator);
        let answer = client.call("POST", "/library/v1/books", BOOK);
        assert_eq!((answer.status, answer.code()), (429, 429));
        assert_eq!(answer.header("x-ratelimit-remaining"), Some("0"));
        assert_eq!(answer.json()["meta"]["retryable"], true);
        assert_eq!(books(&simulator), 0);
        add_book(&mut client);
    }
}

#[test]
fn an_error_may_hide_that_the_call_took_effect() {
    let simulator = with(Fault::status(502).taking_effect().times(1));
    let answer = Client::to(&simulator).call("POST", "/library/v1/books", BOOK);
    assert_eq!((answer.status, answer.body.as_slice()), (502, &b"Bad Gateway\n"[..]));
    assert_eq!(books(&simulator), 1);
}

#[test]
fn a_reset_tells_nothing_of_the_effect() {
    for (stage, effects) in [(Stage::Before, 0), (Stage::After, 1)] {
        let simulator = with(Fault::reset(stage));
        let (text, end) = raw(&simulator);
        assert!(text.is_empty() && is_reset(&end), "{stage:?}: {text:?}, {end:?}");
        assert_eq!(books(&simulator), effects, "{stage:?}");
        assert_eq!(simulator.requests().first().map(|seen| seen.status), Some(None));
    }
    let simulator = with(Fault::reset(Stage::Midway));
    let (text, end) = raw(&simulator);
    assert!(text.starts_with("HTTP/1.1 201 Created\r\n") && is_reset(&end), "{text}, {end:?}");
    assert_eq!(books(&simulator), 1);
}

#[test]
fn a_body_can_be_cut_or_malformed() {
    let simulator = with(Fault::truncated().times(1));
    let error = Client::to(&simulator)
        .send(request("POST", "/library/v1/books", &[KEY], BOOK))
        .answer()
        .expect_err("a cut body");
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
    assert!(error.to_string().starts_with("{\"meta\""), "{error}");
    simulator.fault(Fault::malformed()).expect("a fault");
    let answer = Client::to(&simulator).call("POST", "/library/v1/books", BOOK);
    assert_eq!(answer.status, 201);
    assert!(serde_json::from_slice::<serde_json::Value>(&answer.body).is_err());
    assert_eq!(books(&simulator), 2);
}

#[test]
fn a_stream_can_stall_or_have_a_bad_chunk() {
    let simulator = with(Fault::stalled().times(1));
    let mut client = Client::to(&simulator);
    client.stream.set_read_timeout(Some(Duration::from_millis(300))).expect("a timeout");
    client.send(request("POST", "/library/v1/books", &[KEY], BOOK));
    let (bytes, end) = client.rest();
    assert!(find(&bytes, b"{\"meta\"").is_some());
    let kind = end.expect_err("silence").kind();
    assert!([ErrorKind::WouldBlock, ErrorKind::TimedOut].contains(&kind), "{kind:?}");
    simulator.fault(Fault::bad_chunk()).expect("a fault");
    let (text, end) = raw(&simulator);
    assert!(text.contains("transfer-encoding: chunked\r\n") && text.ends_with("\r\nlength?\r\n"));
    assert!(end.is_ok());
}

#[test]
fn a_fault_may_concern_one_operation_for_a_while() {
    let simulator = with(Fault::status(503).on("get_book").lasting(Duration::from_secs(60)));
    let mut client = Client::to(&simulator);
    let target = format!("/library/v1/books/{}", add_book(&mut client));
    assert_eq!(client.call("GET", &target, "").status, 503);
    super::world::wait(simulator.advance(Duration::from_secs(61)));
    assert_eq!(client.call("GET", &target, "").status, 200);
}

#[test]
fn a_fault_that_nothing_can_meet_is_refused() {
    let simulator = start(builder());
    for fault in [
        Fault::status(503).on("read_book"),
        Fault::status(503).of("libraries"),
        Fault::error("Nonsense"),
        Fault::code(4004).of("archive"),
        Fault::status(42),
    ] {
        assert!(simulator.fault(fault.clone()).is_err(), "{fault:?}");
    }
    simulator.fault(Fault::stalled()).expect("a fault");
    simulator.clear_faults();
    add_book(&mut Client::to(&simulator));
}
