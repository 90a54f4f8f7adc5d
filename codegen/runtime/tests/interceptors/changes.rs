//! What interceptors may change, at which phase, and that signatures stay true.

use runtime::middleware::{ChangeError, SignedRequest, UnsignedRequest};
use runtime::transport::Stage;
use runtime::value::{Note, Update};

use super::{Lines, PARCEL, Signed, SignedClient, Unsigned, is_signed};
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{CreateParcel, GetParcel};

fn scripted() -> Scripted {
    Scripted::new(Reply::text(200, PARCEL))
}

#[tokio::test]
async fn what_changes_before_signing_is_what_is_signed_and_sent() {
    let (transport, clock) = (scripted(), TestClock::default());
    let change = Unsigned(|request: &mut UnsignedRequest<'_>| {
        request.set_header("x-signed-shop", "7")?;
        request.remove_header("accept")?;
        request.set_query("lang", "a&b=ü")?;
        let body = String::from_utf8(request.body().to_vec())?.replace("1234", "5678");
        Ok(request.set_body(body)?)
    });
    let client = SignedClient::builder(&transport, &clock).interceptor(change).build();
    client.expect("a client").call(CreateParcel::new("1234")).await.expect("a parcel");
    let sent = transport.sent().remove(0);
    assert!(is_signed(&sent));
    assert_eq!(sent.headers()["x-signed-shop"], "7");
    assert_eq!(sent.headers().get("accept"), None);
    assert_eq!(sent.uri().query(), Some("lang=a%26b%3D%C3%BC"));
    assert_eq!(sent.body(), r#"{"parcel":{"number":"5678"}}"#);
}

#[tokio::test]
async fn a_query_keeps_the_parameters_that_are_not_changed_byte_for_byte() {
    let (transport, clock) = (scripted(), TestClock::default());
    let change = Unsigned(|request: &mut UnsignedRequest<'_>| {
        request.set_query("lang", "de")?;
        request.set_query("x", "1")?;
        request.remove_query("filters[]")?;
        Ok(request.remove_query("absent")?)
    });
    let client = super::client(&transport, &clock, change);
    let mut request = GetParcel::from("a/1");
    request.lang = Some("en".to_owned());
    request.filters = Some(vec!["a".to_owned(), "b".to_owned()]);
    client.get_parcel(request).await.expect("a parcel");
    let sent = transport.sent().remove(0);
    assert_eq!(sent.uri(), "https://api.example.com/parcels/2024-04/parcels/a%2F1?lang=de&x=1");
}

#[tokio::test]
async fn a_header_added_after_signing_leaves_the_signature_true() {
    let (transport, clock) = (scripted(), TestClock::default());
    let change = Signed(|request: &mut SignedRequest<'_>| {
        assert!(request.headers().contains_key("x-seal"), "it is signed");
        Ok(request.set_header("x-request-id", "42")?)
    });
    let client = SignedClient::builder(&transport, &clock).interceptor(change).build();
    client.expect("a client").call(CreateParcel::new("1234")).await.expect("a parcel");
    let sent = transport.sent().remove(0);
    assert!(is_signed(&sent));
    assert_eq!(sent.headers()["x-request-id"], "42");
    assert!(sent.headers()["x-request-id"].is_sensitive());
}

#[tokio::test]
async fn nothing_that_is_signed_changes_after_signing() {
    let client_only = |name: &str| format!("only the client sets the header `{name}`");
    let signed = |name: &str| {
        format!(
            "the header `{name}` is signed, and the signature would no longer be true: set it in \
             `before_signing`"
        )
    };
    for (name, problem) in [
        ("X-Signed-Shop", signed("x-signed-shop")),
        ("content-type", signed("content-type")),
        ("x-seal", client_only("x-seal")),
        ("x-when", client_only("x-when")),
        ("as-api-key", client_only("as-api-key")),
        ("host", client_only("host")),
        ("content-length", client_only("content-length")),
    ] {
        let (transport, clock) = (scripted(), TestClock::default());
        let change = Signed(move |request: &mut SignedRequest<'_>| {
            let before = request.headers().clone();
            let result = request.set_header(name, "other");
            assert_eq!(*request.headers(), before, "a refused change leaves all as it was");
            Ok(result?)
        });
        let client = SignedClient::builder(&transport, &clock).interceptor(change).build();
        let client = client.expect("a client");
        let error = client.call(CreateParcel::new("1234")).await.expect_err("a refusal");
        let said = format!(
            "create_parcel: the interceptor `signed` refused the request before it was sent: \
             {problem}. See why the interceptor refused it."
        );
        assert_eq!(error.to_string(), said);
        assert_eq!(transport.count(), 0, "{name}");
    }
}

#[tokio::test]
async fn a_change_that_no_request_can_have_is_refused_by_name() {
    type Change = fn(&mut UnsignedRequest<'_>) -> Result<(), ChangeError>;
    let changes: [(Change, &str); 7] = [
        (|request| request.set_header("a b", "c"), "`a b` is not a valid header name"),
        (
            |request| request.set_header("x-a", "b\r\nc: d"),
            "the header `x-a` holds a character that headers can't",
        ),
        (
            |request| request.set_header("As-Api-Key", "k"),
            "only the client sets the header `as-api-key`",
        ),
        (
            |request| request.remove_header("as-api-key"),
            "only the client sets the header `as-api-key`",
        ),
        (
            |request| request.set_header("transfer-encoding", "chunked"),
            "only the client sets the header `transfer-encoding`",
        ),
        (|request| request.set_body("{}"), "`get_parcel` is sent without a body"),
        (|request| request.set_query("a", &"b".repeat(70_000)), "the URL would be too long"),
    ];
    for (change, problem) in changes {
        let (transport, clock) = (scripted(), TestClock::default());
        let lines = Lines::default();
        let seen = lines.clone();
        let change = Unsigned(move |request: &mut UnsignedRequest<'_>| {
            seen.add(change(request).expect_err("a refused change").to_string());
            Ok(())
        });
        let client = super::client(&transport, &clock, change);
        client.get_parcel("a1").await.expect("it is sent as it was");
        assert_eq!(lines.take(), [problem]);
        let sent = transport.sent().remove(0);
        assert_eq!((sent.uri().query(), sent.body().len()), (None, 0));
    }
}

#[tokio::test]
async fn each_attempt_starts_from_the_request_of_the_call() {
    let clock = TestClock::default();
    let transport = Scripted::turns([Reply::text(503, ""), Reply::text(200, PARCEL)]);
    let change = Unsigned(|request: &mut UnsignedRequest<'_>| {
        let query = request.uri().query().unwrap_or("none").to_owned();
        request.set_query(&format!("of-{}", request.attempt()), &query)?;
        Ok(())
    });
    let client = super::client(&transport, &clock, change);
    client.get_parcel("a1").await.expect("a parcel");
    let queries: Vec<_> =
        transport.sent().iter().map(|sent| sent.uri().query().map(str::to_owned)).collect();
    assert_eq!(queries, [Some("of-1=none".to_owned()), Some("of-2=none".to_owned())]);
}

#[tokio::test]
async fn a_read_back_looks_for_what_was_sent() {
    let clock = TestClock::default();
    let found =
        r#"{"meta":{"code":200},"data":{"parcels":[{"id":"a9","note":"mine","weight":1}]}}"#;
    let transport = Scripted::turns([Reply::Fail(Stage::Sent, false), Reply::text(200, found)]);
    let change = Unsigned(|request: &mut UnsignedRequest<'_>| {
        if request.operation() == "create_parcel" {
            let body = String::from_utf8(request.body().to_vec())?;
            request.set_body(body.replace("yours", "mine"))?;
        }
        Ok(())
    });
    let client = super::client(&transport, &clock, change);
    let order = CreateParcel { note: Update::Set("yours".to_owned()), ..CreateParcel::new("1234") };
    let parcel = client.create_parcel(order).await.expect("it is found");
    assert!(parcel.notes().contains(&Note::FoundByReadBack), "{:?}", parcel.notes());
}

#[tokio::test]
async fn a_hidden_value_that_an_interceptor_sets_is_redacted_too() {
    let clock = TestClock::default();
    let told = r#"{"meta":{"code":4004,"message":"unknown: canary@example.com"}}"#;
    let transport = Scripted::new(Reply::text(404, told));
    let change = Unsigned(|request: &mut UnsignedRequest<'_>| {
        Ok(request.set_body(r#"{"parcel":{"number":"1234","emails":["canary@example.com"]}}"#)?)
    });
    let client = super::client(&transport, &clock, change);
    let error = client.create_parcel("1234").await.expect_err("a refusal");
    assert_eq!(error.message(), Some("unknown: ***"));
}

#[tokio::test]
async fn what_interceptors_see_shows_no_secret_in_debug() {
    let (transport, clock) = (scripted(), TestClock::default());
    let lines = Lines::default();
    let (unsigned, signed, head) = (lines.clone(), lines.clone(), lines.clone());
    let unsigned = Unsigned(move |request: &mut UnsignedRequest<'_>| {
        unsigned.add(format!("{request:?} {:?}", request.headers()));
        Ok(())
    });
    let signed = Signed(move |request: &mut SignedRequest<'_>| {
        signed.add(format!("{request:?} {:?}", request.headers()));
        Ok(())
    });
    let head = super::Headed(move |answer: &runtime::middleware::AnswerHead<'_>| {
        head.add(format!("{answer:?}"));
        Ok(())
    });
    let builder = SignedClient::builder(&transport, &clock).interceptor(unsigned);
    let client = builder.interceptor(signed).interceptor(head).build().expect("a client");
    let canary = CreateParcel::new("canary-number");
    client.call(canary).header("x-own", "canary-header").await.expect("a parcel");
    let shown = lines.take().join("\n");
    let seal = transport.sent()[0].headers()["x-seal"].to_str().expect("text").to_owned();
    for secret in ["canary", "test-key-0123", "a secret", &seal] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(
        shown.contains("UnsignedRequest { operation: \"create_parcel\", attempt: 1"),
        "{shown}"
    );
}
