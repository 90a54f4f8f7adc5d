//! Signed deliveries of an API that signs in hex, in two headers.

use invented::ErrorKind;
use invented::lending::webhooks::{LoanDueEvent, Webhook};

const BODY: &str = r#"{"kind":"loan_due","loan":{"id":"a1"}}"#;

/// As OpenSSL computes it, with the secret below.
const SIGNATURE: &str = "57b9c9391860164cd95275fb13566879867eb19aeae0fa48d68760bcf5eab921";

#[test]
fn takes_hex_in_lower_case_alone_under_either_header() {
    let verifier = Webhook::verifier(["shelf-secret"]).expect("a verifier");
    let sent = Webhook::signer("shelf-secret").expect("a signer").sign(BODY).expect("a delivery");
    assert_eq!(sent.headers["x-library-signature"], format!("v1={SIGNATURE}"));
    assert_eq!(sent.headers["x-old-signature"], SIGNATURE);
    assert!(!sent.headers.contains_key("x-library-edition"), "the API has no versions");
    let is_taken = |name: &'static str, value: &str| {
        let mut headers = sent.headers.clone();
        headers.clear();
        headers.insert(name, value.parse().expect("a header"));
        verifier.receive(&headers, BODY.as_bytes()).is_ok()
    };
    assert!(is_taken("x-library-signature", &format!("v1={SIGNATURE}")));
    assert!(is_taken("x-old-signature", SIGNATURE));
    assert!(!is_taken("x-library-signature", SIGNATURE));
    assert!(!is_taken("x-library-signature", &format!("v2={SIGNATURE}")));
    for other in [&SIGNATURE.to_uppercase(), &SIGNATURE[1..], &SIGNATURE[2..], "", "é"] {
        assert!(!is_taken("x-old-signature", other), "{other}");
    }
}

#[test]
fn signs_an_event_that_is_read_again() {
    let mut event = LoanDueEvent::default();
    event.sent_to = Some("Ada".to_owned());
    let signer = Webhook::signer("shelf-secret").expect("a signer");
    let sent = signer.deliver(event.clone()).expect("a delivery");
    let verifier = Webhook::verifier(["shelf-secret"]).expect("a verifier");
    let received = verifier.receive(&sent.headers, &sent.body).expect("a delivery");
    assert_eq!(received.into_inner(), Webhook::from(event));
    let error = verifier.receive(&sent.headers, BODY.as_bytes()).expect_err("another body");
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    let error = verifier.receive(&Default::default(), BODY.as_bytes()).expect_err("no header");
    let names = "no header `x-library-signature` or `x-old-signature`. ";
    assert!(error.to_string().contains(names), "{error}");
}
