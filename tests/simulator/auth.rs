//! Who may call: keys, older headers, and signatures by HMAC within their window.
//!
//! Signatures are made here by the rules of the documents, and held against vectors with which
//! official SDKs agree; those are of 1994, so no server accepts them today.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use reqwest::Method;
use serde_json::json;
use sha2::Sha256;
use simulator::ApiKey;

use crate::service::{Answer, Service, builder};

const VECTOR_DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
const CREATE: &str = r#"{"tracking_number":"1234567890","slug":"optimacourier"}"#;

fn keyed(secret: &str, text: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any key");
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

/// The Base64 of an HMAC.
pub fn hmac(secret: &str, text: &[u8]) -> String {
    STANDARD.encode(keyed(secret, text))
}

/// The hexadecimal digits of an HMAC.
pub fn hmac_hex(secret: &str, text: &[u8]) -> String {
    keyed(secret, text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A request to sign.
struct Request<'a> {
    key: &'a str,
    secret: &'a str,
    date: &'a str,
    method: &'a str,
    /// With the base path of the API, and the query as it is sent.
    target: &'a str,
    body: &'a str,
}

impl Request<'_> {
    fn signature(&self) -> String {
        let (digest, kind) = match self.body {
            "" => (String::new(), ""),
            body => {
                let digest = Md5::digest(body.as_bytes());
                (digest.iter().map(|byte| format!("{byte:02X}")).collect(), "application/json")
            }
        };
        let target = match self.target.split_once('?') {
            None => self.target.to_owned(),
            Some((path, query)) => {
                let mut pairs: Vec<&str> = query.split('&').collect();
                pairs.sort_unstable();
                format!("{path}?{}", pairs.join("&"))
            }
        };
        let headers = format!("as-api-key:{}", self.key);
        let parts = [self.method, &digest, kind, self.date, &headers, &target];
        hmac(self.secret, parts.join("\n").as_bytes())
    }
}

/// A signed request to the Tracking API of 2026-07.
const fn tracking<'a>(method: &'a str, target: &'a str, body: &'a str) -> Request<'a> {
    Request { key: "test-key", secret: "test-secret", date: VECTOR_DATE, method, target, body }
}

#[test]
fn signatures_are_those_of_the_vectors() {
    let retrack = "/tracking/2024-04/trackings/0b02015fc7fd4f3c8d5490cece4d124d/retrack";
    let list = "/tracking/2026-07/trackings?limit=2&cursor=&fields=title%2Ctag";
    let shipping = |method, target, body| Request {
        key: "testkey",
        secret: "testsecret",
        ..tracking(method, target, body)
    };
    let vectors = [
        (
            tracking("POST", "/tracking/2026-07/trackings", CREATE),
            "G5SKBNFI0GTnxzw6Bj/+FBMKHIofAxC5JpFLETn7CU0=",
        ),
        (tracking("GET", list, ""), "ZBNHXh2esh2W36aaaLjjWjFv7s7wwFovWUAzRgDGYfQ="),
        (tracking("POST", retrack, ""), "b6SU9Nwbuc71JdoFCHM0GKehXnEtmvXe+MlrNX3HnV4="),
        (
            shipping("GET", "/postmen/v3/labels?limit=5&status=created", ""),
            "trQ8Wkrl7km13cu19wwuY86bz9+h1nxV2W4ggtPBR9M=",
        ),
        (
            shipping("POST", "/postmen/v3/cancel-labels", r#"{"label":{"id":"abc"}}"#),
            "Laq5ctKGc40UGlYS031qdrd/miQNifeRpdcN/el/G44=",
        ),
    ];
    for (request, signature) in vectors {
        assert_eq!(request.signature(), signature, "{} {}", request.method, request.target);
    }
}

/// A service with a plain key and one whose requests have to be signed.
async fn guarded(api: &str, version: &str) -> Service {
    let builder = builder().api_key("plain-key").api_key(ApiKey::hmac("test-key", "test-secret"));
    Service::with(builder, api, Some(version)).await
}

/// A moment as HTTP writes it, some minutes from now.
fn date(minutes: i64) -> String {
    let apart = Duration::from_secs(minutes.unsigned_abs() * 60);
    let now = SystemTime::now();
    httpdate::fmt_http_date(if minutes < 0 { now - apart } else { now + apart })
}

/// Sends a request of the API of 2026-07 with a date and a signature.
async fn send(service: &Service, request: &Request<'_>, signature: &str) -> Answer {
    let path = request.target.strip_prefix("/tracking/2026-07").expect("a path of the API");
    let method = Method::from_bytes(request.method.as_bytes()).expect("a method");
    let headers = [
        ("as-api-key", request.key),
        ("date", request.date),
        ("as-signature-hmac-sha256", signature),
    ];
    service.send_with(method, path, &headers, request.body).await
}

fn assert_unauthorized(answer: &Answer) {
    assert_eq!((answer.status, answer.code()), (401, 401), "{}", answer.body);
    assert_eq!(answer.data(), &json!({}));
}

#[tokio::test]
async fn a_request_without_a_known_key_is_unauthorized() {
    for (api, version, path) in [
        ("tracking", "2024-04", "/trackings"),
        ("tracking", "2026-07", "/couriers"),
        ("shipping", "v3", "/labels"),
    ] {
        let service = guarded(api, version).await;
        for headers in [&[][..], &[("as-api-key", "wrong")], &[("as-api-key", "")]] {
            assert_unauthorized(&service.send_with(Method::GET, path, headers, "").await);
        }
        let known = [("as-api-key", "plain-key")];
        assert_eq!(service.send_with(Method::GET, path, &known, "").await.code(), 200);
    }
}

#[tokio::test]
async fn the_type_of_a_wrong_key_is_that_of_its_status() {
    let service = guarded("tracking", "2024-04").await;
    let answer = service.send_with(Method::GET, "/trackings", &[], "").await;
    assert_eq!(answer.body["meta"]["type"], "Unauthorized");
    assert!(answer.body["meta"]["message"].is_string());
}

#[tokio::test]
async fn only_the_shipping_api_takes_the_older_header() {
    let older = [("postmen-api-key", "plain-key")];
    let shipping = guarded("shipping", "v3").await;
    assert_eq!(shipping.send_with(Method::GET, "/labels", &older, "").await.code(), 200);
    let tracking = guarded("tracking", "2026-07").await;
    for name in ["postmen-api-key", "aftership-api-key"] {
        let headers = [(name, "plain-key")];
        assert_unauthorized(&tracking.send_with(Method::GET, "/couriers", &headers, "").await);
    }
}

#[tokio::test]
async fn signed_requests_are_accepted() {
    let service = guarded("tracking", "2026-07").await;
    let date = date(0);
    let base = "/tracking/2026-07";
    let create = Request { date: &date, ..tracking("POST", "/tracking/2026-07/trackings", CREATE) };
    let made = send(&service, &create, &create.signature()).await;
    assert_eq!((made.status, made.code()), (201, 201), "{}", made.body);
    let list = format!("{base}/trackings?limit=2&cursor=&fields=title%2Ctag");
    let retrack =
        format!("{base}/trackings/{}/retrack", made.data()["id"].as_str().expect("an id"));
    let list = Request { date: &date, ..tracking("GET", &list, "") };
    assert_eq!(send(&service, &list, &list.signature()).await.code(), 200);
    let retrack = Request { date: &date, ..tracking("POST", &retrack, "") };
    assert_eq!(send(&service, &retrack, &retrack.signature()).await.code(), 4013);
}

#[tokio::test]
async fn a_signature_of_something_else_is_refused() {
    let service = guarded("tracking", "2026-07").await;
    let date = date(0);
    let create = Request { date: &date, ..tracking("POST", "/tracking/2026-07/trackings", CREATE) };
    let wrong = [
        Request { secret: "other", ..create },
        Request { body: "{}", ..create },
        Request { method: "PUT", ..create },
        Request { target: "/tracking/2026-07/couriers/detect", ..create },
    ];
    for request in wrong {
        assert_unauthorized(&send(&service, &create, &request.signature()).await);
    }
    for signature in ["", "nonsense"] {
        assert_unauthorized(&send(&service, &create, signature).await);
    }
    let plain = [("as-api-key", "test-key")];
    assert_unauthorized(&service.send_with(Method::POST, "/trackings", &plain, CREATE).await);
    assert_eq!(service.simulator.records("tracking/2026-07", "Tracking"), Ok(Vec::new()));
}

#[tokio::test]
async fn a_signature_counts_within_three_minutes_of_its_date() {
    let service = guarded("tracking", "2026-07").await;
    for (minutes, accepted) in [(-2, true), (2, true), (-4, false), (4, false)] {
        let date = date(minutes);
        let list = Request { date: &date, ..tracking("GET", "/tracking/2026-07/trackings", "") };
        let answer = send(&service, &list, &list.signature()).await;
        assert_eq!(answer.code(), if accepted { 200 } else { 401 }, "{minutes}: {}", answer.body);
    }
    let old = tracking("POST", "/tracking/2026-07/trackings", CREATE);
    assert_unauthorized(
        &send(&service, &old, "G5SKBNFI0GTnxzw6Bj/+FBMKHIofAxC5JpFLETn7CU0=").await,
    );
}
