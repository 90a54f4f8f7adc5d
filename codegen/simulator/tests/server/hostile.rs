//! Bytes that no good client sends.

use std::io::{ErrorKind, Write};
use std::net::Shutdown;
use std::time::{Duration, Instant};

use simulator::{Limits, Simulator};

use super::client::{BOOK, Client, KEY, add_book, find, request};
use super::world::{builder, start};

/// Limits that a test can reach.
fn strict() -> Simulator {
    let limits = Limits {
        head_bytes: 8 * 1024,
        body_bytes: 1_000,
        total_body_bytes: 100_000,
        connections: 20,
        head_time: Duration::from_millis(200),
        body_time: Duration::from_millis(200),
        write_time: Duration::from_millis(200),
        idle_time: Duration::from_millis(600),
    };
    start(builder().limits(limits))
}

/// Whether the simulator still answers others.
fn works(simulator: &Simulator) -> bool {
    add_book(&mut Client::to(simulator)).len() > 1
}

#[test]
fn a_slow_head_is_cut_off() {
    let simulator = strict();
    let mut client = Client::to(&simulator);
    let started = Instant::now();
    client.send("GET /library/v1/books/1 HT");
    for _ in 0..40 {
        std::thread::sleep(Duration::from_millis(20));
        client.send("T");
    }
    assert_eq!(client.answer().expect("an answer").status, 408);
    assert!(started.elapsed() < Duration::from_secs(5));
    assert!(works(&simulator));
}

#[test]
fn a_slow_body_is_cut_off() {
    let simulator = strict();
    let mut client = Client::to(&simulator);
    client.send("POST /library/v1/books HTTP/1.1\r\nas-api-key: k\r\ncontent-length: 25\r\n\r\n{");
    assert_eq!(client.answer().expect("an answer").status, 408);
    assert!(works(&simulator));
}

#[test]
fn an_idle_connection_is_closed_without_a_word() {
    let simulator = strict();
    let mut client = Client::to(&simulator);
    add_book(&mut client);
    let (bytes, end) = client.rest();
    assert!(bytes.is_empty() && end.is_ok());
}

#[test]
fn a_client_that_reads_nothing_is_cut_off() {
    let simulator = strict();
    let mut client = Client::to(&simulator);
    let one = request("GET", "/_simulator", &[], "");
    client.stream.set_write_timeout(Some(Duration::from_secs(5))).expect("a timeout");
    let many = one.repeat(1_000);
    let blocked = (0..500).any(|_| client.stream.write_all(many.as_bytes()).is_err());
    assert!(blocked, "the answers that nobody reads are kept");
    assert!(works(&simulator));
    let kind = client.rest().1.err().map(|error| error.kind());
    assert!(kind != Some(ErrorKind::WouldBlock), "the connection is kept");
}

#[test]
fn a_head_or_body_over_its_limit_is_refused() {
    let simulator = strict();
    for head in [
        format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(20_000)),
        format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "a".repeat(20_000)),
        format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(200)),
    ] {
        let mut client = Client::to(&simulator);
        client.send(&head);
        let status = client.answer().expect("an answer").status;
        assert!([414, 431].contains(&status), "{status} to {}", &head[..30]);
    }
    let mut client = Client::to(&simulator);
    let body = format!("\"{}\"", "a".repeat(2_000));
    let answer = client.call("POST", "/library/v1/books", &body);
    assert_eq!((answer.status, answer.header("connection")), (413, Some("close")));
    let mut client = Client::to(&simulator);
    let head =
        "POST /library/v1/books HTTP/1.1\r\nas-api-key: k\r\ntransfer-encoding: chunked\r\n\r\n";
    client.send(head);
    for _ in 0..3 {
        client.send(format!("1f4\r\n{}\r\n", "a".repeat(500)));
    }
    assert_eq!(client.answer().expect("an answer").status, 413);
    let mut client = Client::to(&simulator);
    client.send("POST /library/v1/books HTTP/1.1\r\ncontent-length: 99999999999999999999\r\n\r\n");
    assert_eq!(client.answer().expect("an answer").status, 400);
    assert!(works(&simulator));
}

#[test]
fn a_large_body_gets_its_answer_although_it_is_not_read() {
    let simulator = strict();
    let mut client = Client::to(&simulator);
    let answer = client.call("POST", "/library/v1/books", &"a".repeat(1_000_000));
    assert_eq!(answer.status, 413);
}

#[test]
fn bad_framing_is_refused() {
    let simulator = strict();
    for (name, request) in [
        (
            "chunk length",
            "POST /library/v1/books HTTP/1.1\r\nas-api-key: k\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        ),
        (
            "chunk end",
            "POST /library/v1/books HTTP/1.1\r\nas-api-key: k\r\ntransfer-encoding: chunked\r\n\r\n1\r\naXY0\r\n\r\n",
        ),
        (
            "two lengths",
            "POST /library/v1/books HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
        ),
        ("bad length", "POST /library/v1/books HTTP/1.1\r\ncontent-length: -1\r\n\r\n"),
        ("no HTTP", "hello\r\n\r\n"),
        ("bad header", "GET / HTTP/1.1\r\na b: c\r\n\r\n"),
        ("zero byte", "GET /\0 HTTP/1.1\r\n\r\n"),
    ] {
        let mut client = Client::to(&simulator);
        client.send(request);
        assert_eq!(client.answer().expect(name).status, 400, "{name}");
        assert!(matches!(client.rest(), (_, Ok(()))), "{name}");
    }
    for request in ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}"] {
        let mut client = Client::to(&simulator);
        client.send(request);
        client.stream.shutdown(Shutdown::Write).expect("a shutdown");
        let _ = client.rest();
    }
    assert!(works(&simulator));
}

#[test]
fn an_early_end_is_no_trouble() {
    let simulator = strict();
    let whole = request("POST", "/library/v1/books", &[KEY], BOOK);
    for length in 0..whole.len() {
        let mut client = Client::to(&simulator);
        client.send(&whole.as_bytes()[..length]);
        if length % 2 == 0 {
            client.stream.shutdown(Shutdown::Write).expect("a shutdown");
            let (bytes, _) = client.rest();
            assert!(bytes.is_empty() || find(&bytes, b"HTTP/1.1 400").is_some(), "{length}");
        }
    }
    assert!(works(&simulator));
    assert_eq!(simulator.records("library/v1", "Book").expect("records").len(), 1);
}

#[test]
fn a_client_that_has_sent_all_still_gets_its_answer() {
    let simulator = strict();
    let mut client = Client::to(&simulator);
    client.send(request("POST", "/library/v1/books", &[KEY], BOOK));
    client.stream.shutdown(Shutdown::Write).expect("a shutdown");
    assert_eq!(client.answer().expect("an answer").status, 201);
}

#[test]
fn too_many_connections_are_turned_away_and_come_back_later() {
    let simulator = strict();
    let mut clients: Vec<_> = (0..20).map(|_| Client::to(&simulator)).collect();
    for client in &mut clients {
        add_book(client);
    }
    let mut late = Client::to(&simulator);
    assert_eq!(late.answer().expect("an answer").status, 503);
    drop(clients);
    let started = Instant::now();
    while Client::to(&simulator)
        .send(request("POST", "/library/v1/books", &[KEY], BOOK))
        .answer()
        .is_err()
    {
        assert!(started.elapsed() < Duration::from_secs(5), "no connection is taken any more");
    }
    for _ in 0..1_000 {
        drop(Client::to(&simulator));
    }
    std::thread::sleep(Duration::from_millis(100));
    assert!(works(&simulator));
}

#[test]
fn random_bytes_are_survived() {
    let simulator = start(builder());
    let whole = request("POST", "/library/v1/books", &[KEY], BOOK).into_bytes();
    let mut random = 7_u64;
    let mut draw = move |most: usize| {
        random =
            random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).expect("31 bits") % most
    };
    for _ in 0..2_000 {
        let mut bytes = whole.clone();
        for _ in 0..=draw(6) {
            let index = draw(bytes.len());
            bytes[index] = u8::try_from(draw(256)).expect("a byte");
        }
        let mut client = Client::to(&simulator);
        client.send(&bytes);
        client.stream.shutdown(Shutdown::Write).expect("a shutdown");
        let _ = client.rest();
    }
    assert!(works(&simulator));
}
