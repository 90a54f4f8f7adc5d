//! Deliveries: when they come, how they look, and how often they are repeated.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use simulator::{Simulator, Webhook};

use super::client::{Client, add_book, find};
use super::world::{builder, start, wait};

const DAY: Duration = Duration::from_secs(86_400);

/// Takes deliveries, one a connection, and answers them with these statuses in turn, then with 200.
fn receiver(statuses: &'static [u16]) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/hook?a=b", listener.local_addr().expect("an address"));
    let (send, receive) = channel();
    std::thread::spawn(move || {
        let mut statuses = statuses.iter();
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
            while !is_whole(&bytes) {
                let read = stream.read(&mut buffer).expect("bytes");
                assert!(read > 0, "a delivery ended early");
                bytes.extend_from_slice(&buffer[..read]);
            }
            let status = statuses.next().unwrap_or(&200);
            let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).expect("an answer");
            if send.send(String::from_utf8(bytes).expect("text")).is_err() {
                return;
            }
        }
    });
    (url, receive)
}

fn is_whole(bytes: &[u8]) -> bool {
    let Some(end) = find(bytes, b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    bytes.len() >= end + 4 + length.unwrap_or(0)
}

fn header<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn with(webhook: Webhook) -> Simulator {
    start(builder().webhook(webhook))
}

/// Turns the clock until a book is lost, which its timer tells after 30 days.
fn lose_a_book(simulator: &Simulator) {
    add_book(&mut Client::to(simulator));
    wait(simulator.advance(30 * DAY + Duration::from_secs(1)));
}

#[test]
fn a_change_is_delivered_with_tag_version_and_signature() {
    let (url, deliveries) = receiver(&[]);
    let simulator = with(Webhook::to(&url).secret("whsec").version("library/v1"));
    lose_a_book(&simulator);
    let text = deliveries.try_recv().expect("it was delivered before the clock stood still");
    let (head, body) = text.split_once("\r\n\r\n").expect("a body");
    assert!(head.starts_with("POST /hook?a=b HTTP/1.1\r\n"), "{head}");
    assert_eq!(header(head, "content-type"), Some("application/json"));
    assert_eq!(header(head, "as-webhook-version"), Some("v1"));
    let mac = Hmac::<Sha256>::new_from_slice(b"whsec").expect("a key").chain_update(body);
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    assert_eq!(header(head, "library-signature"), Some(format!("hmac={signature}").as_str()));
    assert_eq!(header(head, "as-signature"), Some(signature.as_str()));
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    assert_eq!((&body["event"], &body["book"]["shelf"]), (&"book_moved".into(), &"lost".into()));
}

#[test]
fn a_call_is_reported_without_turning_the_clock() {
    let (url, deliveries) = receiver(&[]);
    let simulator = with(Webhook::to(&url));
    let mut client = Client::to(&simulator);
    let target = format!("/library/v1/books/{}", add_book(&mut client));
    assert_eq!(client.call("PATCH", &target, r#"{"shelf":"B"}"#).status, 200);
    let text = deliveries.recv_timeout(Duration::from_secs(10)).expect("a delivery");
    assert!(header(&text, "library-signature").is_none());
    assert!(text.ends_with("}"), "{text}");
}

#[test]
fn a_failed_delivery_is_repeated_by_the_schedule_and_then_given_up() {
    let (url, deliveries) = receiver(&[500, 404, 302]);
    let simulator = with(Webhook::to(&url));
    lose_a_book(&simulator);
    assert_eq!(deliveries.try_iter().count(), 1);
    wait(simulator.advance(Duration::from_secs(28)));
    assert_eq!(deliveries.try_iter().count(), 0);
    wait(simulator.advance(Duration::from_secs(2)));
    assert_eq!(deliveries.try_iter().count(), 1);
    wait(simulator.advance(DAY));
    assert_eq!(deliveries.try_iter().count(), 2);
    let [delivery] = &simulator.deliveries()[..] else { panic!("one delivery") };
    let statuses: Vec<_> = delivery.attempts.iter().map(|attempt| attempt.status).collect();
    assert_eq!(statuses, [Some(500), Some(404), Some(302), Some(200)]);
    let delays = delivery.attempts.windows(2).map(|pair| pair[1].at.since(pair[0].at).as_secs());
    assert_eq!(delays.collect::<Vec<_>>(), [30, 60, 120]);
    assert!(delivery.is_delivered && delivery.next.is_none());
    let (url, deliveries) = receiver(&[500; 9]);
    let simulator = with(Webhook::to(&url));
    lose_a_book(&simulator);
    wait(simulator.advance(DAY));
    assert_eq!(deliveries.try_iter().count(), 4);
    let last = simulator.deliveries().pop().expect("a delivery");
    assert!(!last.is_delivered && last.next.is_none());
}

#[test]
fn a_webhook_that_nobody_answers_is_no_trouble() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|one| one.local_addr()).expect("a port");
    let simulator = with(Webhook::to(format!("http://{port}/")));
    lose_a_book(&simulator);
    let delivery = simulator.deliveries().pop().expect("a delivery");
    let error = delivery.attempts[0].error.as_deref().expect("an error");
    assert!(error.contains("connection"), "{error}");
    add_book(&mut Client::to(&simulator));
}

#[test]
fn a_webhook_that_can_not_be_used_is_refused() {
    for (webhook, text) in [
        (Webhook::to("http://192.0.2.1/"), "allow_remote_webhooks"),
        (Webhook::to("https://127.0.0.1/"), "http://"),
        (Webhook::to("http://127.0.0.1/").version("library/v2"), "library/v1"),
        (Webhook::to("http://127.0.0.1/").version("archive"), "library/v1"),
    ] {
        let error = wait(builder().webhook(webhook).start()).expect_err("refused");
        assert!(error.contains(text), "{error}");
    }
    let far = builder().webhook(Webhook::to("http://192.0.2.1/")).allow_remote_webhooks();
    assert!(wait(far.start()).is_ok());
}
