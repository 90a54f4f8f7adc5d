//! Deliveries of an API that names its events under two members.

use invented::auth::SignatureAlgorithm;
use invented::lending::webhooks::{INFO, Webhook};
use invented::webhook::SignatureEncoding;
use serde_json::{Value, json};

#[track_caller]
fn read(body: &Value) -> invented::webhook::Received<Webhook> {
    Webhook::from_slice(body.to_string().as_bytes()).expect("a delivery")
}

#[test]
fn reads_an_event_under_either_name() {
    for name in ["kind", "what"] {
        let received = read(&json!({name: "loan_due", "loan": {"id": "a1"}}));
        let Webhook::LoanDue(event) = &*received else { panic!("{received:?}") };
        assert!(event.loan.as_ref().is_some_and(|loan| loan.id.is_some()), "{name}");
        assert_eq!(received.repeat_key(), Some(r#"["loan_due","a1"]"#));
        assert!(event.unknown.is_empty());
        let written = serde_json::to_value(&*received).expect("a value");
        assert_eq!(written, json!({"kind": "loan_due", "loan": {"id": "a1"}}));
    }
}

#[test]
fn keeps_a_second_name_of_the_event() {
    let body = json!({"kind": "loan.lost", "what": "loan.lost", "price": "9.5"});
    let Webhook::LoanLost(event) = read(&body).into_inner() else { panic!("another event") };
    assert_eq!(event.fee.map(f64::from), Some(9.5));
    assert_eq!(event.unknown.get("what"), Some(&json!("loan.lost").into()));
}

#[test]
fn hides_who_is_told_and_what_is_secret() {
    let body =
        json!({"kind": "loan_due", "sent_to": "HIDE-ME", "pin": "HIDE-ME", "new": "HIDE-ME"});
    let received = read(&body);
    for text in [format!("{received:?}"), format!("{received:#?}")] {
        assert!(!text.contains("HIDE-ME"), "{text}");
    }
    assert_eq!(serde_json::to_value(&*received).expect("a value"), body);
    let later = read(&json!({"kind": "loan.burned", "sent_to": "HIDE-ME"}));
    assert!(!format!("{later:?}").contains("HIDE-ME"));
}

#[test]
fn knows_how_deliveries_come() {
    assert_eq!((INFO.api, INFO.version), ("lending", None));
    assert_eq!(INFO.event, ["kind", "what"]);
    assert_eq!(INFO.events, ["loan_due", "loan.lost"]);
    assert_eq!(INFO.once_by, [&["kind"][..], &["loan", "id"]]);
    assert_eq!(INFO.version_header, Some("x-library-edition"));
    let signature = INFO.signature.as_ref().expect("it is signed");
    assert_eq!(signature.algorithm, SignatureAlgorithm::HmacSha256);
    assert_eq!(signature.encoding, SignatureEncoding::Hex);
    let headers: Vec<_> = signature.headers.iter().map(|one| (one.name, one.prefix)).collect();
    assert_eq!(headers, [("x-library-signature", "v1="), ("x-old-signature", "")]);
    let retry = INFO.retry.as_ref().expect("it is repeated");
    assert_eq!(retry.delays().map(|delay| delay.as_secs()).collect::<Vec<_>>(), [60, 60]);
    assert!(retry.is_success(204) && !retry.is_success(200));
}
