//! Guarded calls: a read-back finds out whether they took effect before a retry; none acts twice.

use std::time::Duration;

use crate::emitted::CreateParcel;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use http::Method;
use runtime::description::{Condition, Guard, Predicate, ReadBack, RequestValue};
use runtime::error::{Error, ErrorKind};
use runtime::request::{Custom, Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::retry::RetryPolicy;
use runtime::time::Clock;
use runtime::transport::{Stage, TransportError};
use runtime::validate::At;
use runtime::validate::{Validate, Violations};
use runtime::value::{Note, Update};
use serde_json::{Value, json};

const MADE: &str = r#"{"meta":{"code":201},"data":{"parcel":{"id":"a1"}}}"#;

fn order() -> CreateParcel {
    CreateParcel { note: Update::Set("order 7".to_owned()), ..CreateParcel::new("1234") }
}

fn lost() -> Reply {
    Reply::Fail(Stage::Sent, false)
}

fn made() -> Reply {
    Reply::text(201, MADE)
}

fn page(parcels: &Value, next: Option<&str>) -> Reply {
    let data = json!({"parcels": parcels, "next": next});
    Reply::text(200, json!({"meta": {"code": 200}, "data": data}).to_string())
}

fn found() -> Reply {
    page(&json!([{"id": "a0"}, {"id": "a1", "note": "order 7", "weight": 1}]), None)
}

fn nothing() -> Reply {
    page(&json!([]), None)
}

fn there_already() -> Reply {
    Reply::text(400, json!({"meta": {"code": 4003}, "data": {}}).to_string())
}

/// A partial success whose rest may succeed later.
fn partly() -> Reply {
    Reply::text(200, r#"{"meta":{"code":4713,"retryable":true}}"#)
}

fn is(status: u16) -> Reply {
    Reply::text(status, "")
}

/// How a call ended: its attempts, and its notes, or its kind and whether it may have acted.
#[derive(Debug, PartialEq)]
enum End {
    Made(u32, Vec<Note>),
    Failed(u32, ErrorKind, bool),
}

impl End {
    fn of<T>(result: Result<runtime::response::Response<T>, Error>) -> End {
        match result {
            Ok(response) => End::Made(response.attempts(), response.notes().to_vec()),
            Err(error) => End::Failed(error.attempts(), error.kind(), error.may_have_acted()),
        }
    }
}

const fn unknown(attempts: u32) -> End {
    End::Failed(attempts, ErrorKind::OutcomeUnknown, true)
}

fn repeated(attempts: u32) -> End {
    End::Made(attempts, vec![Note::RepeatedAfterReadBack])
}

fn by_looking(attempts: u32) -> End {
    End::Made(attempts, vec![Note::FoundByReadBack])
}

fn repeated_and_found(attempts: u32) -> End {
    End::Made(attempts, vec![Note::RepeatedAfterReadBack, Note::FoundByReadBack])
}

/// The sent requests, a word for each, and how the call ended.
async fn run<O: Operation>(request: O, replies: &[Reply]) -> (String, End) {
    let transport = Scripted::turns(replies.iter().cloned());
    let end = End::of(transport.client(&TestClock::default()).call(request).await);
    assert_eq!(transport.left(), 0, "{replies:?}");
    let word = |request: &http::Request<_>| match *request.method() {
        Method::GET => "look",
        _ => "send",
    };
    (transport.sent().iter().map(word).collect::<Vec<_>>().join(" "), end)
}

#[tokio::test]
async fn finds_what_a_lost_answer_told_of() {
    let clock = TestClock::default();
    let transport = Scripted::turns([lost(), found()]);
    let mut request = order();
    request.tag = "In Transit".parse().ok();
    request.weight = Some(1.into());
    let client = transport.builder(&clock).validation(runtime::validate::Validation::Warn).build();
    let client = client.expect("a client");
    let parcel = client.create_parcel(request).await.expect("a parcel");
    assert_eq!(parcel.id().expect("an id").to_string(), "a1");
    assert_eq!((parcel.attempts(), parcel.notes()), (1, &[Note::FoundByReadBack][..]));
    assert_eq!(parcel.warnings().len(), 1, "those of the request that made it");
    assert_eq!(clock.slept(), [Duration::from_millis(250)]);
    let sent = transport.sent();
    let list = "https://api.example.com/parcels/2024-04/parcels?numbers=1234&state=any\
                &tag=In%20Transit";
    assert_eq!((sent[1].method(), sent[1].uri().to_string().as_str()), (&Method::GET, list));
    assert_eq!((sent[1].body().len(), sent.len()), (0, 2));
}

#[tokio::test]
async fn repeats_once_at_most_after_a_look_and_says_so() {
    let (twice, part) = ("send look send look", partly());
    for (replies, sent, end) in [
        (vec![lost(), nothing(), made()], "send look send", repeated(2)),
        (vec![is(503), nothing(), made()], "send look send", repeated(2)),
        (vec![Reply::Cut(201, "{"), nothing(), made()], "send look send", repeated(2)),
        (vec![is(501), nothing(), made()], "send look send", repeated(2)),
        (vec![is(524), found()], "send look", by_looking(1)),
        (vec![lost(), nothing(), lost(), found()], twice, repeated_and_found(2)),
        (vec![lost(), nothing(), is(502), found()], twice, repeated_and_found(2)),
        (vec![lost(), nothing(), there_already(), found()], twice, repeated_and_found(2)),
        (vec![lost(), nothing(), lost(), nothing()], twice, unknown(2)),
        (vec![lost(), nothing(), is(502), nothing()], twice, unknown(2)),
        (vec![lost(), nothing(), there_already(), nothing()], twice, unknown(2)),
        (vec![lost(), nothing(), lost(), is(403)], twice, unknown(2)),
        (vec![lost(), nothing(), is(400)], "send look send", unknown(2)),
        (vec![part.clone(), there_already(), nothing()], "send send look", unknown(2)),
        (vec![part, there_already(), found()], "send send look", by_looking(2)),
        (vec![Reply::text(201, "<html>"), found()], "send look", by_looking(1)),
    ] {
        assert_eq!(run(order(), &replies).await, (sent.to_owned(), end), "{replies:?}");
    }
    let replies = [lost(), nothing(), Reply::text(200, r#"{"meta":{"code":3001},"data":{}}"#)];
    let pending = End::Failed(2, ErrorKind::Pending, true);
    assert_eq!(run(order(), &replies).await, ("send look send".to_owned(), pending));
}

#[tokio::test]
async fn counts_what_did_nothing_as_no_second_time() {
    let unsent = || Reply::Fail(Stage::NotConnected, false);
    for (replies, sent, end) in [
        (vec![lost(), nothing(), unsent(), made()], "send look send send", repeated(3)),
        (vec![lost(), nothing(), is(429), made()], "send look send send", repeated(3)),
        (
            vec![unsent(), lost(), nothing(), lost(), found()],
            "send send look send look",
            repeated_and_found(3),
        ),
        (vec![unsent(), unsent(), lost(), nothing()], "send send send look", unknown(3)),
        (vec![unsent(), unsent(), lost(), found()], "send send send look", by_looking(3)),
    ] {
        assert_eq!(run(order(), &replies).await, (sent.to_owned(), end), "{replies:?}");
    }
}

#[tokio::test]
async fn does_not_look_for_what_it_did_not_do() {
    let refused = |attempts| End::Failed(attempts, ErrorKind::AlreadyExists, false);
    let unsent = Reply::Fail(Stage::NotConnected, false);
    for (replies, sent, end) in [
        (vec![there_already()], "send", refused(1)),
        (vec![is(429), there_already()], "send send", refused(2)),
        (vec![unsent, there_already()], "send send", refused(2)),
        (vec![is(400)], "send", End::Failed(1, ErrorKind::Invalid, false)),
    ] {
        assert_eq!(run(order(), &replies).await, (sent.to_owned(), end), "{replies:?}");
    }
}

#[tokio::test]
async fn ends_open_where_the_look_fails() {
    let busy = || is(503);
    let round = || page(&json!([]), Some("p2"));
    for (replies, sent) in [
        (vec![lost(), is(403)], "send look"),
        (vec![lost(), Reply::text(200, "<html>")], "send look"),
        (vec![lost(), busy(), busy(), busy()], "send look look look"),
        (vec![lost(), round(), round()], "send look look"),
        (vec![lost(), round(), is(400)], "send look look"),
    ] {
        assert_eq!(run(order(), &replies).await, (sent.to_owned(), unknown(1)), "{replies:?}");
    }
    let transport = Scripted::turns([lost(), is(403)]);
    let error = transport.client(&TestClock::default()).create_parcel(order()).await;
    let error = error.expect_err("nobody knows");
    assert_eq!((error.operation(), error.status()), (Some("create_parcel"), None));
    let source = std::error::Error::source(&error).expect("why the answer was lost");
    assert!(source.is::<TransportError>(), "{source}");
}

#[tokio::test]
async fn looks_again_where_a_look_is_hindered() {
    let transport = Scripted::turns([lost(), is(503), lost(), found()]);
    let client = transport.client(&TestClock::default());
    let parcel = client.create_parcel(order()).key("own-key").await.expect("a parcel");
    assert_eq!((parcel.attempts(), parcel.notes()), (1, &[Note::FoundByReadBack][..]));
    let sent = transport.sent();
    assert!(sent.iter().all(|request| request.headers()["as-api-key"] == "own-key"));
}

#[tokio::test]
async fn looks_through_pages_until_it_is_found() {
    let first = page(&json!([{"id": "a9", "note": "order 9"}]), Some("p 2"));
    let transport = Scripted::turns([lost(), first, found()]);
    let client = transport.client(&TestClock::default());
    let parcel = client.create_parcel(order()).await.expect("a parcel");
    assert_eq!((parcel.attempts(), parcel.notes()), (1, &[Note::FoundByReadBack][..]));
    let queries: Vec<_> = transport.sent()[1..]
        .iter()
        .map(|request| request.uri().query().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(queries, ["numbers=1234&state=any", "numbers=1234&state=any&cursor=p%202"]);
}

#[tokio::test]
async fn takes_nothing_else_for_what_it_made() {
    let others = json!([
        null,
        "order 7",
        [{"note": "order 7", "weight": 1}],
        {"id": "a2", "weight": 1},
        {"id": "a3", "note": null, "weight": 1},
        {"id": "a4", "note": "order 77", "weight": 1},
        {"id": "a5", "note": ["order 7"], "weight": 1},
        {"id": "a6", "note": "order 7", "weight": 2},
        {"id": "a7", "note": "order 7"},
        {"id": "a8", "note": "order 7", "weight": 1, "deleted": "yesterday"},
        {"data": {"note": "order 7", "weight": 1}},
    ]);
    let replies = [lost(), page(&others, None), made()];
    assert_eq!(run(order(), &replies).await, ("send look send".to_owned(), repeated(2)));
}

#[tokio::test]
async fn takes_a_page_without_a_list_for_no_proof() {
    for parcels in [json!({"id": "a1", "note": "order 7"}), json!("none"), json!(0)] {
        let replies = [lost(), page(&parcels, None)];
        assert_eq!(run(order(), &replies).await, ("send look".to_owned(), unknown(1)));
    }
    let replies = [lost(), Reply::text(200, r#"{"meta":{"code":200},"data":{}}"#)];
    assert_eq!(run(order(), &replies).await, ("send look".to_owned(), unknown(1)));
    let replies = [lost(), page(&Value::Null, None), made()];
    assert_eq!(run(order(), &replies).await, ("send look send".to_owned(), repeated(2)));
}

#[tokio::test]
async fn sends_nothing_again_where_no_guard_is_set() {
    let bare = || CreateParcel::new("1234");
    let cleared = CreateParcel { note: Update::Clear, ..bare() };
    let empty = CreateParcel { note: Update::Set(String::new()), ..bare() };
    for request in [bare(), cleared, empty] {
        for reply in [lost(), is(503), Reply::Cut(201, "{")] {
            let end = run(request.clone(), &[reply]).await;
            assert_eq!(end, ("send".to_owned(), unknown(1)), "{request:?}");
        }
        let end = run(request.clone(), &[is(429), made()]).await;
        assert_eq!(end, ("send send".to_owned(), End::Made(2, Vec::new())));
    }
    let transport = Scripted::turns([lost()]);
    let client = transport.client(&TestClock::default());
    let end = End::of(client.create_parcel(order()).retry(RetryPolicy::never()).await);
    assert_eq!(end, unknown(1));
}

/// A read-back with conditions of which some do not depend on the request.
static BY_MEMBERS: OperationInfo = guarded(&Guard {
    error: "ParcelAlreadyExists",
    when: &[],
    read_back: Some(&ReadBack {
        call: &crate::emitted::LIST_PARCELS,
        with: &[("state", RequestValue::Literal("\"any\""))],
        conditions: &[
            Condition { member: &["tag"], predicate: Predicate::AnyOf(&["\"Pending\""]) },
            Condition { member: &["id"], predicate: Predicate::Present },
            Condition { member: &["number"], predicate: Predicate::Equals(NUMBER_OR_ONE) },
            Condition {
                member: &["note"],
                predicate: Predicate::Equals(RequestValue::Body(&["note"])),
            },
        ],
    }),
});

const NUMBER_OR_ONE: RequestValue =
    RequestValue::FirstOf(&[RequestValue::Body(&["number"]), RequestValue::Literal("1")]);

/// A read-back that finds the item only by its query parameters.
static BY_QUERY: OperationInfo = guarded(&Guard {
    error: "ParcelAlreadyExists",
    when: &[],
    read_back: Some(&ReadBack {
        call: &crate::emitted::LIST_PARCELS,
        with: &[("number", RequestValue::Body(&["number"]))],
        conditions: &[],
    }),
});

const fn guarded(guard: &'static Guard) -> OperationInfo {
    OperationInfo {
        id: "loose",
        method: Method::POST,
        path: "/loose",
        retry: RetryClass::Guarded,
        output_in: &[],
        has_body: false,
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: Some(guard),
        pages: None,
        pending: None,
    }
}

#[tokio::test]
async fn looks_for_nothing_that_could_be_any() {
    let any = || page(&json!([{"id": "a1", "tag": "Pending", "number": 1, "note": "x"}]), None);
    let request = |info, body| Custom::new(info).body(&body).expect("a body");
    let look = "send look".to_owned();
    for body in [json!({}), json!({"other": "x"}), json!({"note": null, "number": null})] {
        let end = run(request(&BY_MEMBERS, body), &[lost()]).await;
        assert_eq!(end, ("send".to_owned(), unknown(1)));
    }
    for body in [json!({"note": "x"}), json!({"number": 1})] {
        assert_eq!(
            run(request(&BY_MEMBERS, body), &[lost(), any()]).await,
            (look.clone(), by_looking(1))
        );
    }
    assert_eq!(
        run(request(&BY_QUERY, json!({})), &[lost()]).await,
        ("send".to_owned(), unknown(1))
    );
    let number = || request(&BY_QUERY, json!({"number": 1}));
    assert_eq!(run(number(), &[lost(), any()]).await, (look, by_looking(1)));
    let odd = [lost(), page(&json!([null, "1", 1, ["1"]]), None), Reply::text(200, MADE)];
    assert_eq!(run(number(), &odd).await, ("send look send".to_owned(), repeated(2)));
}

/// A read-back with a list as a query parameter.
static BY_LISTS: OperationInfo = guarded(&Guard {
    error: "ParcelAlreadyExists",
    when: &[],
    read_back: Some(&ReadBack {
        call: &crate::emitted::LIST_PARCELS,
        with: &[
            ("numbers", RequestValue::Joined(&RequestValue::Body(&["numbers"]))),
            ("tag", RequestValue::Body(&["tags"])),
        ],
        conditions: &[],
    }),
});

#[tokio::test]
async fn looks_for_no_member_that_a_list_would_split() {
    let request = |body| Custom::new(&BY_LISTS).body(&body).expect("a body");
    for numbers in [json!("1,2"), json!(["1", "2,3"])] {
        let end = run(request(json!({"numbers": numbers})), &[lost()]).await;
        assert_eq!(end, ("send".to_owned(), unknown(1)));
    }
    let body = json!({"numbers": ["1", "2"], "tags": ["a,b", "c"]});
    let transport = Scripted::turns([lost(), page(&json!([]), None), Reply::text(200, MADE)]);
    let client = transport.client(&TestClock::default());
    let end = End::of(client.call(request(body)).await);
    assert_eq!(end, repeated(2));
    let sent = transport.sent();
    assert_eq!(sent[1].uri().query(), Some("numbers=1%2C2&tag=a%2Cb&tag=c"));
}

/// A guarded call whose output is a list, which no item of another list can be.
struct Listed;

impl Validate for Listed {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for Listed {
    type Output = Vec<String>;

    const INFO: &'static OperationInfo = &BY_MEMBERS;

    fn target(&self, target: &mut RequestTarget) {
        target.path("/loose");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(Ok(br#"{"note": "x"}"#.to_vec()))
    }
}

#[tokio::test]
async fn says_that_it_acted_where_what_is_found_can_not_be_read() {
    let found = page(&json!([{"id": "a1", "tag": "Pending", "number": 1, "note": "x"}]), None);
    let end = run(Listed, &[lost(), found]).await;
    assert_eq!(end, ("send look".to_owned(), End::Failed(1, ErrorKind::Decode, true)));
}

#[tokio::test]
async fn ends_a_look_with_the_time_of_the_call() {
    let clock = TestClock::default();
    let first = page(&json!([]), Some("p2")).after(&clock, 6);
    let transport = Scripted::turns([lost(), first, Reply::Stuck(Stage::Sent)]);
    let client = transport.client(&clock);
    let call = client.create_parcel(order()).timeout(Duration::from_secs(10));
    assert_eq!(End::of(call.await), unknown(1));
    assert_eq!(clock.now(), Duration::from_secs(10));
}
