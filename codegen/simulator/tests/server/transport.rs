//! HTTP as clients speak it.

use simulator::Simulator;

use super::client::{BOOK, Client, KEY, add_book, request};
use super::world::{builder, start};

fn simulator() -> Simulator {
    start(builder())
}

#[test]
fn one_connection_takes_many_requests() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    let id = add_book(&mut client);
    for _ in 0..3 {
        let answer = client.call("GET", &format!("/library/v1/books/{id}"), "");
        assert_eq!((answer.status, answer.code()), (200, 200));
        assert_eq!(answer.json()["data"]["book"]["title"], "Emma");
    }
}

#[test]
fn requests_that_come_together_are_answered_in_order() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    let id = add_book(&mut client);
    let one = request("GET", &format!("/library/v1/books/{id}"), &[KEY], "");
    let other = request("GET", "/library/v1/books/none", &[KEY], "");
    client.send(format!("{one}{other}{one}"));
    for status in [200, 404, 200] {
        assert_eq!(client.answer().expect("an answer").status, status);
    }
}

#[test]
fn the_end_of_a_connection_is_the_clients_choice() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    client.send(request("POST", "/library/v1/books", &[KEY, ("connection", "close")], BOOK));
    assert_eq!(client.answer().expect("an answer").status, 201);
    assert!(matches!(client.rest(), (bytes, Ok(())) if bytes.is_empty()));
    let mut client = Client::to(&simulator);
    client.send("GET /library/v1/books/none HTTP/1.0\r\nas-api-key: k\r\n\r\n");
    assert_eq!(client.answer().expect("an answer").status, 404);
    assert!(matches!(client.rest(), (bytes, Ok(())) if bytes.is_empty()));
}

#[test]
fn a_request_may_come_in_any_pieces() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    for byte in request("POST", "/library/v1/books", &[KEY], BOOK).into_bytes() {
        client.send([byte]);
    }
    assert_eq!(client.answer().expect("an answer").status, 201);
    let head = "POST /library/v1/books HTTP/1.1\r\nhost: h\r\nas-api-key: k\r\n";
    client.send(format!("{head}transfer-encoding: chunked\r\n\r\n5\r\n{}\r\n", &BOOK[..5]));
    client.send(format!("{:x};a=b\r\n{}\r\n0\r\nx: y\r\n\r\n", BOOK.len() - 5, &BOOK[5..]));
    assert_eq!(client.answer().expect("an answer").status, 201);
    client.send(format!("{head}expect: 100-continue\r\ncontent-length: {}\r\n\r\n", BOOK.len()));
    assert_eq!(client.answer().expect("an answer").status, 100);
    client.send(BOOK);
    assert_eq!(client.answer().expect("an answer").status, 201);
}

#[test]
fn a_target_may_name_the_host_and_keep_a_slash_in_a_segment() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    let id = add_book(&mut client);
    for target in [
        format!("http://127.0.0.1/library/v1/books/{id}"),
        format!("/library/v1/books/{id}?"),
        format!("/try/v1/books/{id}"),
    ] {
        assert_eq!(client.call("GET", &target, "").status, 200, "{target}");
    }
    let answer = client.call("GET", "/library/v1/books/a%2Fb", "");
    assert_eq!((answer.status, answer.code()), (404, 4004));
}

#[test]
fn head_is_get_without_a_body() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    let id = add_book(&mut client);
    let target = format!("/library/v1/books/{id}");
    let length = client.call("GET", &target, "").body.len().to_string();
    client.send(request("HEAD", &target, &[KEY, ("connection", "close")], ""));
    let (bytes, _) = client.rest();
    let text = String::from_utf8(bytes).expect("text");
    assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("\r\n\r\n"), "{text}");
    assert!(text.contains(&format!("content-length: {length}\r\n")), "{text}");
}

#[test]
fn what_no_operation_has_is_answered_by_its_api() {
    let simulator = simulator();
    let mut client = Client::to(&simulator);
    for (method, target) in [
        ("GET", "/library/v1/shelves"),
        ("GET", "/library/v1//books/1"),
        ("GET", "/library/v1/books/1/"),
        ("PUT", "/library/v1/books/1"),
        ("OPTIONS", "/library/v1/books"),
        ("BREW", "/library/v1/books"),
    ] {
        let answer = client.call(method, target, "");
        assert_eq!((answer.status, answer.code()), (404, 404), "{method} {target}");
    }
    let answer = client.call("POST", "/archive/letters", "");
    assert_eq!((answer.status, answer.header("allow")), (405, Some("DELETE, PUT")));
    assert_eq!(client.call("POST", "/archive/books", "").status, 404);
    let nowhere = client.call("GET", "/", "");
    let text = String::from_utf8(nowhere.body).expect("text");
    assert_eq!(nowhere.status, 404);
    assert!(text.contains("/library/v1/\n") && text.contains("/archive/\n"), "{text}");
}

#[test]
fn base_urls_have_the_paths_of_the_real_ones() {
    let simulator = simulator();
    let url = simulator.url();
    let base = |api, version| simulator.base_url(api, version);
    assert_eq!(base("library", Some("v1")), Some(format!("{url}/library/v1")));
    assert_eq!(base("archive", None), Some(format!("{url}/archive")));
    assert_eq!(base("library", None), None);
}

#[test]
fn a_dropped_simulator_ends_its_connections_and_a_stopped_one_answers_first() {
    use super::world::wait;
    use std::time::{Duration, Instant};
    let first = simulator();
    let mut client = Client::to(&first);
    add_book(&mut client);
    let started = Instant::now();
    drop(first);
    assert!(started.elapsed() < Duration::from_millis(500));
    assert!(client.rest().0.is_empty());
    let second = simulator();
    second
        .fault(simulator::Fault::latency(Duration::from_millis(200)))
        .expect("a fault that can be played");
    let mut client = Client::to(&second);
    client.send(request("POST", "/library/v1/books", &[KEY], BOOK));
    std::thread::sleep(Duration::from_millis(50));
    wait(second.stop());
    assert_eq!(client.answer().expect("an answer").status, 201);
}

#[test]
fn other_machines_are_let_in_only_in_so_many_words() {
    use super::world::wait;
    let everywhere = "0.0.0.0:0".parse().expect("an address");
    let error = wait(builder().listen_on(everywhere).start()).expect_err("refused");
    assert!(error.contains("listen_on_for_other_machines"), "{error}");
    assert!(wait(builder().listen_on_for_other_machines(everywhere).start()).is_ok());
    let taken = start(builder());
    let port = taken.url().rsplit_once(':').and_then(|(_, port)| port.parse().ok());
    let error = wait(builder().port(port.expect("a port")).start()).expect_err("taken");
    assert!(error.contains("can't listen on 127.0.0.1:"), "{error}");
}
