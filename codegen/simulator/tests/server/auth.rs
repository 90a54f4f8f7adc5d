//! Keys and signatures.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;
use simulator::{ApiKey, Simulator};

use super::client::{BOOK, Client};
use super::world::{builder, start};

fn status(simulator: &Simulator, headers: &[(&str, &str)]) -> u16 {
    Client::to(simulator).call_with("POST", "/library/v1/books", headers, BOOK).status
}

#[test]
fn without_known_keys_every_key_is_accepted_but_one_is_needed() {
    let simulator = start(builder());
    assert_eq!(status(&simulator, &[("as-api-key", "any")]), 201);
    assert_eq!(status(&simulator, &[("OLD-API-KEY", "any")]), 201);
    for headers in [&[][..], &[("as-api-key", "")], &[("as-api-key", "  ")], &[("x-key", "any")]] {
        assert_eq!(status(&simulator, headers), 401, "{headers:?}");
    }
}

#[test]
fn only_known_keys_are_accepted() {
    let simulator = start(builder().api_key("one").api_key(String::from("two")));
    assert_eq!(status(&simulator, &[("as-api-key", "one")]), 201);
    assert_eq!(status(&simulator, &[("old-api-key", "two")]), 201);
    assert_eq!(status(&simulator, &[("as-api-key", "three")]), 401);
    assert_eq!(status(&simulator, &[("as-api-key", "On\u{e9}")]), 401);
}

/// An HTTP date, some seconds from now.
fn date(seconds: i64) -> String {
    let shift = Duration::from_secs(seconds.unsigned_abs());
    let now = SystemTime::now();
    httpdate::fmt_http_date(if seconds < 0 { now - shift } else { now + shift })
}

fn sign(date: &str, method: &str, target: &str, body: &str) -> String {
    let (digest, kind) = match body {
        "" => (String::new(), ""),
        _ => {
            let bytes = Md5::digest(body);
            let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
            (hex, "application/json")
        }
    };
    let text = format!("{method}\n{digest}\n{kind}\n{date}\nas-api-key:key\nas-extra:1\n{target}");
    let mac = Hmac::<Sha256>::new_from_slice(b"secret").expect("a key").chain_update(text);
    STANDARD.encode(mac.finalize().into_bytes())
}

fn signed(
    simulator: &Simulator,
    method: &str,
    sent: &str,
    signed: &str,
    when: i64,
    body: &str,
) -> u16 {
    let date = date(when);
    let signature = sign(&date, method, signed, body);
    let headers = [
        ("as-extra", "1"),
        ("as-api-key", "key"),
        ("as-signature-hmac-sha256", signature.as_str()),
        ("date", date.as_str()),
    ];
    Client::to(simulator).call_with(method, sent, &headers, body).status
}

#[test]
fn a_signed_request_passes_within_its_window() {
    let simulator = start(builder().api_key(ApiKey::hmac("key", "secret")));
    let books = "/library/v1/books";
    assert_eq!(signed(&simulator, "POST", books, books, 0, BOOK), 201);
    assert_eq!(signed(&simulator, "POST", books, books, -170, BOOK), 201);
    assert_eq!(signed(&simulator, "POST", books, books, 170, BOOK), 201);
    assert_eq!(signed(&simulator, "POST", books, books, -190, BOOK), 401);
    assert_eq!(signed(&simulator, "POST", books, books, 190, BOOK), 401);
    assert_eq!(signed(&simulator, "POST", books, "/library/v1/book", 0, BOOK), 401);
    assert_eq!(status(&simulator, &[("as-api-key", "key")]), 401);
    let now = date(0);
    let odd = [("as-api-key", "key"), ("date", now.as_str()), ("as-signature-hmac-sha256", "?")];
    assert_eq!(status(&simulator, &odd), 401);
}

#[test]
fn pairs_are_signed_sorted_by_name_or_as_they_came() {
    let simulator = start(builder().api_key(ApiKey::hmac("key", "secret")));
    let get = |sent: &str, text: &str| {
        let path = "/library/v1/books/none";
        signed(&simulator, "GET", &format!("{path}{sent}"), &format!("{path}{text}"), 0, "")
    };
    assert_eq!(get("?b=1&a=%20&a-b=+&A=2", "?A=2&a=%20&a-b=+&b=1"), 404);
    assert_eq!(get("?b=1&a=2", "?b=1&a=2"), 404);
    assert_eq!(get("?cursor=&a=2", "?a=2&cursor="), 404);
    assert_eq!(get("?", "?"), 404);
    assert_eq!(get("?", ""), 404);
    assert_eq!(get("?b=1&a=2", "?a=2"), 401);
    assert_eq!(get("?a=1&a=2", "?a=2&a=1"), 401);
}
