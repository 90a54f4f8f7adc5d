//! Signatures of both APIs: what their documents and official clients sign, held against ours.
//!
//! The vectors are copied from the documents; the forms of queries are those that the official
//! clients send.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request};
use runtime::auth::{DateForm, SignInfo, SignPart, Signable, SignatureAlgorithm, Signer};
use runtime::auth::{sign_request, text_to_sign};

/// `auth.sign` of both specifications.
const INFO: SignInfo = SignInfo {
    headers: &[
        (SignatureAlgorithm::HmacSha256, "as-signature-hmac-sha256"),
        (SignatureAlgorithm::RsaPssSha256, "as-signature-rsa-sha256"),
    ],
    date: Some(("date", DateForm::Http)),
    window: Some(Duration::from_secs(180)),
    prefix: Some("as-"),
    parts: &[
        SignPart::Method,
        SignPart::BodyMd5UpperHex,
        SignPart::BodyContentType,
        SignPart::Date,
        SignPart::PrefixedHeaders,
        SignPart::PathAndSortedQuery,
    ],
};

/// `Sun, 06 Nov 1994 08:49:37 GMT`, the moment of all vectors.
const MOMENT: Duration = Duration::from_secs(784_111_777);

const TRACKING: (&str, &str) = ("test-key", "test-secret");
const SHIPPING: (&str, &str) = ("testkey", "testsecret");

fn request(key: &str, method: &str, target: &str, body: &'static str) -> Request<Bytes> {
    let request = Request::builder()
        .method(method)
        .uri(format!("https://api.aftership.com{target}"))
        .header("As-Api-Key", key)
        .header("Content-Type", "application/json")
        .header("User-Agent", "test")
        .header("aftership-client", "test");
    request.body(Bytes::from_static(body.as_bytes())).expect("a request")
}

/// Signs a request, and returns the text and the signature.
fn signed((key, secret): (&str, &str), line: &str, body: &'static str) -> (String, String) {
    let (method, target) = line.split_once(' ').expect("a method and a target");
    let signer = Signer::hmac_sha256(secret).expect("a secret");
    let mut request = request(key, method, target, body);
    sign_request(&INFO, &signer, &mut request, MOMENT).expect("it can be signed");
    assert_eq!(request.headers()["date"], "Sun, 06 Nov 1994 08:49:37 GMT");
    let signature = request.headers()["as-signature-hmac-sha256"].to_str().expect("text");
    let text = text_to_sign(&INFO, Signable::from(&request));
    (String::from_utf8(text).expect("text"), signature.to_owned())
}

#[track_caller]
fn check_vector(
    account: (&str, &str),
    line: &str,
    body: &'static str,
    expected: (Option<&str>, &str),
) {
    let (text, signature) = signed(account, line, body);
    if let Some(expected) = expected.0 {
        assert_eq!(text.replace('\n', "⏎"), expected);
    }
    assert_eq!(signature, expected.1, "{line}");
}

#[test]
fn signs_the_vectors_of_the_tracking_api() {
    check_vector(
        TRACKING,
        "POST /tracking/2026-07/trackings",
        r#"{"tracking_number":"1234567890","slug":"optimacourier"}"#,
        (
            Some(
                "POST⏎CECF10D45A9AE16D8D833398C27B8D2B⏎application/json⏎\
                 Sun, 06 Nov 1994 08:49:37 GMT⏎as-api-key:test-key⏎/tracking/2026-07/trackings",
            ),
            "G5SKBNFI0GTnxzw6Bj/+FBMKHIofAxC5JpFLETn7CU0=",
        ),
    );
    check_vector(
        TRACKING,
        "GET /tracking/2026-07/trackings?limit=2&cursor=&fields=title%2Ctag",
        "",
        (
            Some(
                "GET⏎⏎⏎Sun, 06 Nov 1994 08:49:37 GMT⏎as-api-key:test-key⏎\
                 /tracking/2026-07/trackings?cursor=&fields=title%2Ctag&limit=2",
            ),
            "ZBNHXh2esh2W36aaaLjjWjFv7s7wwFovWUAzRgDGYfQ=",
        ),
    );
    check_vector(
        TRACKING,
        "POST /tracking/2024-04/trackings/0b02015fc7fd4f3c8d5490cece4d124d/retrack",
        "",
        (
            Some(
                "POST⏎⏎⏎Sun, 06 Nov 1994 08:49:37 GMT⏎as-api-key:test-key⏎\
                 /tracking/2024-04/trackings/0b02015fc7fd4f3c8d5490cece4d124d/retrack",
            ),
            "b6SU9Nwbuc71JdoFCHM0GKehXnEtmvXe+MlrNX3HnV4=",
        ),
    );
}

#[test]
fn signs_the_vectors_of_the_shipping_api() {
    check_vector(
        SHIPPING,
        "GET /postmen/v3/labels?limit=5&status=created",
        "",
        (None, "trQ8Wkrl7km13cu19wwuY86bz9+h1nxV2W4ggtPBR9M="),
    );
    check_vector(
        SHIPPING,
        "POST /postmen/v3/cancel-labels",
        r#"{"label":{"id":"abc"}}"#,
        (None, "Laq5ctKGc40UGlYS031qdrd/miQNifeRpdcN/el/G44="),
    );
    let (text, _) = signed(SHIPPING, "POST /postmen/v3/x", r#"{"label":{"id":"abc"}}"#);
    assert!(text.contains("\n67E665114AD575369A71DD9C6968EB5A\n"), "{text}");
}

/// The resource of a target that somebody sent, as a server sees it.
#[track_caller]
fn check_resource(target: &str, expected: &str) {
    let mut headers = HeaderMap::new();
    headers.insert("as-signature-hmac-sha256", HeaderValue::from_static("AAAA"));
    let request = Signable { method: "GET", target, headers: &headers, body: b"" };
    let text = String::from_utf8(text_to_sign(&INFO, request)).expect("text");
    assert_eq!(text, format!("GET\n\n\n\n\n{expected}"));
}

#[test]
fn takes_queries_as_each_official_client_writes_them() {
    let base = "/tracking/2026-07/trackings";
    for [sent, signed] in [
        // Python and Go write a blank as a plus sign, Node as `%20`.
        ["keyword=red+shoe&limit=2", "keyword=red+shoe&limit=2"],
        ["keyword=red%20shoe&limit=2", "keyword=red%20shoe&limit=2"],
        // A list has its comma as `%2C`, or plain where a caller writes the URL.
        ["fields=title%2Ctag", "fields=title%2Ctag"],
        ["fields=title,tag", "fields=title,tag"],
        // Some send in the order of the code, and some in that of the alphabet.
        ["slug=a&limit=2&cursor=", "cursor=&limit=2&slug=a"],
        ["cursor=&limit=2&slug=a", "cursor=&limit=2&slug=a"],
        // The pair `created_at_min` sorts behind `created_at`, by name and as text alike.
        ["created_at_min=2&created_at=1", "created_at=1&created_at_min=2"],
        ["updated_at=2024-01-01T08%3A00%2B08%3A00&a", "a&updated_at=2024-01-01T08%3A00%2B08%3A00"],
    ] {
        check_resource(&format!("{base}?{sent}"), &format!("{base}?{signed}"));
    }
}

#[test]
fn keeps_the_bare_question_mark_of_the_java_client() {
    check_resource("/postmen/v3/labels?", "/postmen/v3/labels?");
    check_resource("/postmen/v3/labels", "/postmen/v3/labels");
}

#[test]
fn signs_every_header_with_the_prefix() {
    let mut request = request(TRACKING.0, "GET", "/tracking/2026-07/couriers", "");
    request.headers_mut().insert("as-store-id", HeaderValue::from_static(" 42 "));
    let signer = Signer::hmac_sha256(TRACKING.1).expect("a secret");
    sign_request(&INFO, &signer, &mut request, MOMENT).expect("it can be signed");
    let text = text_to_sign(&INFO, Signable::from(&request));
    let expected = "GET\n\n\nSun, 06 Nov 1994 08:49:37 GMT\nas-api-key:test-key\nas-store-id:42\n\
                    /tracking/2026-07/couriers";
    assert_eq!(String::from_utf8(text).expect("text"), expected);
}
