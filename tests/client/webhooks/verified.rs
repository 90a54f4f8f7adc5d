//! Deliveries whose signature is verified: the vectors of both APIs, and all that is refused.

use axum::http::HeaderMap;
use optima_courier::ErrorKind;
use optima_courier::shipping::v3;
use optima_courier::tracking::v2026_07::webhooks::{INFO, TrackingUpdateEvent, Webhook};
use optima_courier::tracking::{v2024_04, v2026_07};
use optima_courier::webhook::{SignedDelivery, Verifier};
use serde_json::Value;

const SECRET: &str = "test-webhook-secret";

/// Whose signature is computed anew with OpenSSL: the facts have two of its letters swapped.
const TRACKING_BODY: &str = r#"{"event":"tracking_update","ts":1712741696}"#;
const TRACKING_SIGNATURE: &str = "2gXqnk8paL56w4A1J4njvNFvECbJHuUZjoKCy+rhpfU=";

const SHIPPING_BODY: &str = r#"{"event":"create_a_label","data":{"id":"11111111-2222-4333-8444-555555555555","status":"created"}}"#;
const SHIPPING_SIGNATURE: &str = "50+NQBhucQESoQIAtiEVp6Y9i7vnFBGgx8b3gALb3Qc=";

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, value.parse().expect("a header"));
    }
    headers
}

fn verifier() -> Verifier<Webhook> {
    Webhook::verifier([SECRET]).expect("a verifier")
}

#[track_caller]
fn check_refused(headers: &HeaderMap, body: &[u8], message: &str) {
    let error = verifier().receive(headers, body).expect_err("it is not signed");
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Unauthorized, message));
}

#[test]
fn takes_the_vector_of_the_tracking_api_in_each_version() {
    let headers = headers(&[("Aftership-Hmac-Sha256", TRACKING_SIGNATURE)]);
    let received = verifier().receive(&headers, TRACKING_BODY.as_bytes()).expect("a delivery");
    let Webhook::TrackingUpdate(event) = &*received else { panic!("{received:?}") };
    assert_eq!(event.ts, Some(1_712_741_696));
    assert_eq!(received.sent_at().map(|at| at.as_secs()), Some(1_712_741_696));
    let older = v2024_04::webhooks::Webhook::verifier([SECRET]).expect("a verifier");
    older.receive(&headers, TRACKING_BODY.as_bytes()).expect("a delivery");
}

#[test]
fn takes_the_vector_of_the_shipping_api_in_either_header() {
    let prefixed = format!("hmac-sha256={SHIPPING_SIGNATURE}");
    let verifier = v3::webhooks::Webhook::verifier(["whsec_test"]).expect("a verifier");
    let check = |lines: &[(&'static str, &str)], is_taken: bool| {
        let outcome = verifier.receive(&headers(lines), SHIPPING_BODY.as_bytes());
        assert_eq!(outcome.is_ok(), is_taken, "{lines:?}");
    };
    let (first, second) = ("am-webhook-signature", "as-signature-hmac-sha256");
    check(&[(first, &prefixed)], true);
    check(&[(second, SHIPPING_SIGNATURE)], true);
    check(&[(first, "hmac-sha256=0000"), (second, SHIPPING_SIGNATURE)], true);
    check(&[(first, "nonsense"), (first, &prefixed)], true);
    check(&[(first, SHIPPING_SIGNATURE)], false);
    check(&[(second, &prefixed)], false);
    check(&[(first, &prefixed.to_uppercase())], false);
    check(&[("aftership-hmac-sha256", SHIPPING_SIGNATURE)], false);
}

#[test]
fn signs_what_the_vectors_say() {
    let sent = Webhook::signer(SECRET).expect("a signer").sign(TRACKING_BODY).expect("a delivery");
    assert_eq!(sent.headers["aftership-hmac-sha256"], TRACKING_SIGNATURE);
    assert_eq!(sent.headers["as-webhook-version"], "2026-07");
    assert_eq!(sent.headers["content-type"], "application/json");
    let signer = v3::webhooks::Webhook::signer("whsec_test").expect("a signer");
    let sent = signer.sign(SHIPPING_BODY).expect("a delivery");
    assert_eq!(sent.headers["am-webhook-signature"], format!("hmac-sha256={SHIPPING_SIGNATURE}"));
    assert_eq!(sent.headers["as-signature-hmac-sha256"], SHIPPING_SIGNATURE);
}

#[test]
fn signs_an_event_with_its_name() {
    let mut event = TrackingUpdateEvent::default();
    event.event_id = Some("e-1".to_owned());
    let sent = Webhook::signer(SECRET).expect("a signer").deliver(event).expect("a delivery");
    assert_eq!(sent.body, r#"{"event":"tracking_update","event_id":"e-1"}"#);
    let received = verifier().receive(&sent.headers, &sent.body).expect("a delivery");
    assert_eq!(received.repeat_key(), Some(r#"["e-1"]"#));
    assert_eq!(received.notes(), []);
    assert!(!format!("{sent:?}").contains("e-1"));
}

/// A delivery of exactly 2 kB, with a space that writing it again would lose.
fn two_kilobytes() -> SignedDelivery {
    let head = r#"{"event": "tracking_update","event_id":"e-1","msg":{"id":"a","note":""#;
    let tail = r#""},"ts":1712741696}"#;
    let note = "x".repeat(2048 - head.len() - tail.len());
    let body = format!("{head}{note}{tail}");
    assert_eq!(body.len(), 2048);
    Webhook::signer(SECRET).expect("a signer").sign(body).expect("a delivery")
}

#[test]
fn refuses_every_body_with_another_bit_and_every_part_of_it() {
    let (sent, verifier) = (two_kilobytes(), verifier());
    verifier.verify(&sent.headers, &sent.body).expect("it is signed");
    let mut body = sent.body.to_vec();
    for bit in 0..body.len() * 8 {
        body[bit / 8] ^= 1 << (bit % 8);
        assert!(verifier.verify(&sent.headers, &body).is_err(), "bit {bit}");
        body[bit / 8] ^= 1 << (bit % 8);
    }
    assert_eq!(body, sent.body);
    for length in 0..body.len() {
        assert!(verifier.verify(&sent.headers, &body[..length]).is_err(), "{length} bytes");
    }
    body.push(b'\n');
    assert!(verifier.verify(&sent.headers, &body).is_err());
}

#[test]
fn refuses_every_signature_with_another_bit_and_every_part_of_it() {
    let (sent, verifier) = (two_kilobytes(), verifier());
    let right = sent.headers["aftership-hmac-sha256"].as_bytes();
    let is_taken = |signature: &[u8]| {
        // What a header can't hold never comes.
        let Ok(value) = signature.try_into() else { return false };
        let mut headers = sent.headers.clone();
        headers.insert("aftership-hmac-sha256", value);
        verifier.verify(&headers, &sent.body).is_ok()
    };
    assert!(is_taken(right));
    for bit in 0..right.len() * 8 {
        let mut signature = right.to_vec();
        signature[bit / 8] ^= 1 << (bit % 8);
        assert!(!is_taken(&signature), "bit {bit}");
    }
    for length in 0..right.len() {
        assert!(!is_taken(&right[..length]), "{length} bytes");
    }
    assert!(!is_taken(&[right, b"="].concat()));
}

#[test]
fn refuses_a_body_that_was_read_and_written_again() {
    let sent = two_kilobytes();
    let value: Value = serde_json::from_slice(&sent.body).expect("JSON");
    let compact = serde_json::to_vec(&value).expect("JSON");
    let pretty = serde_json::to_vec_pretty(&value).expect("JSON");
    let event = Webhook::from_slice(&sent.body).expect("a delivery").into_inner();
    let typed = serde_json::to_vec(&event).expect("JSON");
    for body in [compact, pretty, typed] {
        check_refused(
            &sent.headers,
            &body,
            "the signature of the delivery is not that of the secret. Check the secret of this \
             webhook, and pass the body byte for byte as it came, neither parsed nor written again.",
        );
    }
}

#[test]
fn takes_any_one_of_several_secrets() {
    let sent = two_kilobytes();
    for place in 0..3 {
        let mut secrets = vec!["another", "one more"];
        secrets.insert(place, SECRET);
        let verifier = Webhook::verifier(&secrets).expect("a verifier");
        verifier.receive(&sent.headers, &sent.body).expect("it is signed");
    }
    let verifier = Webhook::verifier(["another", "one more"]).expect("a verifier");
    let error = verifier.receive(&sent.headers, &sent.body).expect_err("another secret");
    let message = error.to_string();
    assert!(message.starts_with("the signature of the delivery is of none of the 2 secrets. "));
}

#[test]
fn refuses_no_secret_and_a_blank_one() {
    let check = |secrets: &[&str], problem: &str| {
        let error = Webhook::verifier(secrets).expect_err("no secret");
        assert_eq!(error.kind(), ErrorKind::Config);
        let message = format!(
            "{problem}. Give the verifier each secret as the service shows it, also the previous \
             one while you rotate."
        );
        assert_eq!(error.to_string(), message);
    };
    check(&[], "there is no secret for deliveries of `tracking`");
    check(&[""], "secret 1 for deliveries of `tracking` is blank");
    check(&[SECRET, " \t\n"], "secret 2 for deliveries of `tracking` is blank");
    let error = Webhook::signer(" ").expect_err("no secret");
    assert_eq!(
        error.to_string(),
        "the secret that signs deliveries of `tracking` is blank. Give the signer the secret of the \
         receiver, or for RSA the private key to its public one."
    );
}

#[test]
fn says_what_is_missing_and_what_is_wrong() {
    check_refused(
        &HeaderMap::new(),
        TRACKING_BODY.as_bytes(),
        "the delivery has no signature: no header `aftership-hmac-sha256`. Pass all headers of the \
         request, also through proxies; if they are there, check who sent it.",
    );
    check_refused(
        &headers(&[("aftership-hmac-sha256", "nonsense!")]),
        TRACKING_BODY.as_bytes(),
        "the header `aftership-hmac-sha256` of the delivery doesn't hold padded Base64. Check who \
         sent it, and what stands between.",
    );
    let shipping = v3::webhooks::Webhook::verifier(["whsec_test"]).expect("a verifier");
    let missing = shipping.verify(&HeaderMap::new(), b"").expect_err("no header").to_string();
    let names = "no header `am-webhook-signature` or `as-signature-hmac-sha256`.";
    assert!(missing.contains(names), "{missing}");
    let signed = Webhook::signer(SECRET).expect("a signer").sign("event=x").expect("a delivery");
    let error = verifier().receive(&signed.headers, &signed.body).expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let problem =
        "the body of the delivery is not JSON: expected a value at byte 0. Check the body";
    assert!(error.to_string().starts_with(problem), "{error}");
}

#[test]
fn refuses_a_body_beyond_the_limit_before_anything_else() {
    let sent = two_kilobytes();
    let check = |limit: usize, is_taken: bool| {
        let verifier = verifier().with_body_limit(limit);
        assert_eq!(verifier.body_limit(), limit);
        assert_eq!(verifier.receive(&sent.headers, &sent.body).is_ok(), is_taken, "{limit}");
    };
    check(2048, true);
    check(2047, false);
    let huge = vec![b' '; 1024 * 1024 + 1];
    let error = verifier().receive(&HeaderMap::new(), &huge).expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(
        error.to_string(),
        "the delivery has 1048577 bytes, more than the limit of 1048576. Raise it with \
         `with_body_limit` if the service sends such deliveries."
    );
}

#[test]
fn bounds_the_memory_of_a_body_that_grows_when_read() {
    let checkpoints = vec!["{}"; 300_000].join(",");
    let body = format!(r#"{{"event":"tracking_update","msg":{{"checkpoints":[{checkpoints}]}}}}"#);
    let sent = Webhook::signer(SECRET).expect("a signer").sign(body).expect("a delivery");
    let error = verifier().receive(&sent.headers, &sent.body).expect_err("too much memory");
    let problem = "the body of the delivery can't be read: it takes too much memory. ";
    assert!(error.to_string().starts_with(problem), "{error}");
}

#[test]
fn reads_a_delivery_of_another_version_with_a_note() {
    let mut sent = two_kilobytes();
    sent.headers.insert("as-webhook-version", "2024-04".parse().expect("a header"));
    let received = verifier().receive(&sent.headers, &sent.body).expect("a delivery");
    let notes: Vec<String> = received.notes().iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["it is written in version 2024-04, but was read as 2026-07"]);
}

#[test]
fn loses_no_delivery_to_one_odd_character() {
    for (odd, read, note) in [
        (&b"a\xffb"[..], "a\u{fffd}b", "1 character that JSON can't hold was replaced"),
        (b"a\x01b", "a\u{1}b", "1 character that JSON can't hold was replaced"),
        (b"a\nb\0", "a\nb\0", "2 characters that JSON can't hold were replaced"),
        (b"a\\'b", "a\\'b", "1 character that JSON can't hold was replaced"),
        (b"\\u12\\u00e9", "\\u12\u{e9}", "1 character that JSON can't hold was replaced"),
        (b"a\\ud83d", "a\u{fffd}", "`/msg/title` held a lone surrogate; it was replaced by U+FFFD"),
        (b"a\\\\", "a\\", ""),
    ] {
        let [head, tail] = [&br#"{"event":"edd_revise","msg":{"title":""#[..], br#""}}"#];
        let body = [head, odd, tail].concat();
        let sent = Webhook::signer(SECRET).expect("a signer").sign(body).expect("a delivery");
        let received = verifier().receive(&sent.headers, &sent.body).expect("a delivery");
        let Webhook::EddRevise(event) = &*received else { panic!("{received:?}") };
        let title = event.msg.as_ref().and_then(|tracking| tracking.title.as_deref());
        assert_eq!(title, Some(read), "{odd:?}");
        let notes: Vec<String> = received.notes().iter().map(ToString::to_string).collect();
        assert_eq!(notes.join(""), note, "{odd:?}");
    }
}

#[test]
fn keeps_what_is_not_known() {
    let body = r#"{"event":"parcel_opened","event_id":"e-3","msg":{"new":[1,null]}}"#;
    let sent = Webhook::signer(SECRET).expect("a signer").sign(body).expect("a delivery");
    let received = verifier().receive(&sent.headers, &sent.body).expect("a delivery");
    assert!(matches!(&*received, Webhook::Unknown(whole) if whole.text() == body));
}

#[test]
fn shows_no_secret() {
    let (verifier, signer) = (verifier(), Webhook::signer(SECRET).expect("a signer"));
    for text in [format!("{verifier:?}"), format!("{verifier:#?}"), format!("{signer:?}")] {
        assert!(!text.contains(SECRET) && text.contains("tracking"), "{text}");
    }
}

#[test]
fn knows_what_orders_deliveries() {
    assert_eq!(INFO.sent_at, Some(&["ts"][..]));
    for state in v2026_07::webhooks::INFO.states {
        assert_eq!(state.object, "Tracking");
        assert_eq!((state.id, state.changed_at), (&["msg", "id"][..], &["msg", "updated_at"][..]));
    }
    assert_eq!(v3::webhooks::INFO.sent_at, Some(&["date_time"][..]));
    let objects: Vec<_> =
        v3::webhooks::INFO.states.iter().map(|one| (one.event, one.object)).collect();
    assert_eq!(
        objects,
        [
            ("calculate_rates", "RateRecord"),
            ("create_a_label", "Label"),
            ("cancel_a_label", "LabelCancellation"),
            ("manifest_a_label", "Manifest"),
        ]
    );
}
