//! The result of every kind of answer: a response, or an error that says what to do.

use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{ALREADY_EXISTS, API, Client, CreateParcel, DeleteParcel, GetParcel, Parcel};
use runtime::client::{Api, ClientApi, ClientBuilder, Core};
use runtime::error::{Error, ErrorKind};
use runtime::response::Response;
use runtime::retry::RetryPolicy;
use runtime::transport::Stage;
use runtime::value::Note;
use serde_json::json;

const KEY: &str = "test-key-0123";

/// A client that sends each request once, so that an error is that of this one reply.
fn client(reply: Reply) -> Client {
    let client = Client::builder(KEY).transport(Scripted::new(reply)).retry(RetryPolicy::never());
    client.build().expect("a client")
}

async fn answer(reply: Reply) -> Result<Response<Parcel>, Error> {
    let client = client(reply);
    client.get_parcel(GetParcel { lang: Some("secret".to_owned()), ..GetParcel::from("a1") }).await
}

async fn refusal(reply: Reply) -> Error {
    answer(reply).await.expect_err("a refusal")
}

fn envelope(code: i64, message: &str) -> String {
    json!({"meta": {"code": code, "message": message, "type": "BadRequest"}, "data": {}})
        .to_string()
}

#[tokio::test]
async fn says_in_one_line_what_happened_and_what_to_do() {
    let body = envelope(4003, "It is there\nalready.").into();
    let client = client(Reply::Answer(400, &[("as-trace-id", "abc")], vec![body]));
    let error = client.create_parcel("1234").await.expect_err("a refusal");
    assert_eq!(
        error.to_string(),
        "create_parcel: 400, code 4003 ParcelAlreadyExists: It is there already \
         (request abc). Read it with list_parcels."
    );
    assert_eq!((error.kind(), error.status()), (ErrorKind::AlreadyExists, Some(400)));
    assert_eq!((error.code(), error.name()), (Some(4003), Some("ParcelAlreadyExists")));
    assert_eq!((error.request_id(), error.server_type()), (Some("abc"), Some("BadRequest")));
    assert_eq!(error.message(), Some("It is there already."));
    assert!(error.is(&ALREADY_EXISTS) && error.violations().is_empty());
}

#[tokio::test]
async fn believes_the_code_rather_than_the_status() {
    for (status, code, kind) in [
        (200, 4003, ErrorKind::AlreadyExists),
        (404, 4004, ErrorKind::NotFound),
        (200, 4199, ErrorKind::Other),
        (429, 4199, ErrorKind::RateLimited),
        (200, 3001, ErrorKind::Pending),
        (500, 200, ErrorKind::Server),
        (401, 401, ErrorKind::Unauthorized),
    ] {
        let error = refusal(Reply::text(status, envelope(code, "no"))).await;
        assert_eq!(error.kind(), kind, "{status} {code}");
        assert_eq!(error.code(), Some(code));
    }
    let text = r#"{"data": null, "meta": {"code": "4004"}}"#;
    assert_eq!(refusal(Reply::text(404, text)).await.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn goes_by_the_status_where_there_is_no_envelope() {
    let html = "<html>Bad Gateway</html>";
    let error = refusal(Reply::text(502, html)).await;
    assert_eq!((error.kind(), error.code()), (ErrorKind::Server, None));
    assert_eq!(error.body(), html.as_bytes());
    assert_eq!(
        error.to_string(),
        "get_parcel: 502: the server gave no reason; a page of HTML (no content type) from \
         `https://api.example.com/parcels/2024-04` came. Try again later."
    );
    for (status, kind) in [
        (301, ErrorKind::Config),
        (400, ErrorKind::Invalid),
        (403, ErrorKind::Forbidden),
        (408, ErrorKind::Timeout),
        (410, ErrorKind::NotFound),
        (429, ErrorKind::RateLimited),
        (503, ErrorKind::Server),
    ] {
        for body in ["", "null", "[]", "{\"meta\": 3}", "{\"meta\": {\"code\""] {
            assert_eq!(refusal(Reply::text(status, body)).await.kind(), kind, "{status} {body}");
        }
    }
    let error = refusal(Reply::text(401, "")).await;
    assert_eq!((error.name(), error.code()), (Some("Unauthorized"), None));
    let error = refusal(Reply::Cut(503, "{\"meta\":")).await;
    assert_eq!((error.kind(), error.body()), (ErrorKind::Server, &b"{\"meta\":"[..]));
}

#[tokio::test]
async fn asks_of_a_good_answer_that_it_holds_its_data() {
    for (body, problem) in [
        ("", "the answer is empty"),
        ("pong", "the answer is not JSON: expected a value at byte 0"),
        (
            r#"{"meta": {"code": 200}, "data": {}} x"#,
            "the answer is not JSON: expected the end of the text at byte 36",
        ),
        (r#"{"meta": {"code": 200}}"#, "the answer holds no `data.parcel`"),
        (r#"{"meta": {"code": 200}, "data": null}"#, "the answer holds no `data.parcel`"),
        (r#"{"meta": {"code": 200}, "data": {}}"#, "the answer holds no `data.parcel`"),
        (
            r#"{"meta": {"code": 200}, "data": {"parcel": null}}"#,
            "the answer holds no `data.parcel`",
        ),
        (
            r#"{"meta": {"code": 200}, "data": {"parcel": "a"}}"#,
            "`data.parcel` is a string where an object is declared",
        ),
    ] {
        let error = refusal(Reply::text(200, body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(
            error.to_string(),
            format!("get_parcel: 200: {problem}. Look at the body of the answer.")
        );
    }
}

#[tokio::test]
async fn hands_over_good_answers_with_their_notes() {
    let body = r#"{"data": {"parcel": {"id": "a1", "tag": 5}}, "meta": {"code": 201}}"#;
    let headers = &[
        ("as-api-version", "2026-07"),
        ("as-trace-id", "abc"),
        ("ratelimit-limit", "10"),
        ("x-ratelimit-remaining", "9"),
        ("x-ratelimit-reset", "soon"),
    ];
    let (first, second) = body.split_at(20);
    let chunks = vec![first.into(), second.into()];
    let response = answer(Reply::Answer(201, headers, chunks)).await.expect("a parcel");
    assert_eq!(response.id().expect("an id").to_string(), "a1");
    assert_eq!((response.status(), response.attempts()), (201, 1));
    assert_eq!((response.request_id(), response.served_version()), (Some("abc"), Some("2026-07")));
    let limit = response.rate_limit();
    assert_eq!((limit.limit, limit.remaining, limit.reset), (Some(10), Some(9), None));
    assert_eq!(
        response.notes(),
        [
            Note::ServedVersion { asked: "2024-04", served: "2026-07".to_owned() },
            Note::Unexpected {
                pointer: "/data/parcel/tag".to_owned(),
                expected: "a string",
                found: "a number",
            },
        ]
    );
    assert_eq!(
        response.into_inner().unknown.get("tag"),
        Some(&runtime::value::Json::from(json!(5)))
    );
}

#[tokio::test]
async fn notes_success_in_part_and_success_without_a_code() {
    let body =
        r#"{"meta": {"code": 4713, "message": "one failed"}, "data": {"parcel": {"id": "a"}}}"#;
    let response = answer(Reply::text(200, body)).await.expect("a parcel");
    assert_eq!(response.notes()[0].to_string(), "only a part was done: code 4713: one failed");

    let body = "\u{feff}{\"data\": {\"parcel\": {\"id\": \"a\"}}}";
    let response = answer(Reply::text(200, body)).await.expect("a parcel");
    assert_eq!(response.notes(), [Note::CodeMissing]);
}

#[tokio::test]
async fn takes_an_empty_body_where_nothing_is_declared() {
    for body in ["", " \n", r#"{"meta": {"code": 200}}"#, r#"{"meta": {"code": 200}, "data": 5}"#] {
        let client = client(Reply::text(200, body));
        assert!(client.delete_parcel(DeleteParcel::from("a1")).await.is_ok(), "{body}");
    }
}

#[tokio::test]
async fn tells_lost_outcomes_from_harmless_failures() {
    for (stage, timeout, read, create) in [
        (Stage::NotConnected, false, ErrorKind::Transport, ErrorKind::Transport),
        (Stage::NotConnected, true, ErrorKind::Timeout, ErrorKind::Timeout),
        (Stage::Sent, false, ErrorKind::Transport, ErrorKind::OutcomeUnknown),
        (Stage::Sent, true, ErrorKind::Timeout, ErrorKind::OutcomeUnknown),
    ] {
        let client = client(Reply::Fail(stage, timeout));
        let error = client.get_parcel("a1").await.expect_err("a failure");
        assert_eq!((error.kind(), error.status()), (read, None));
        let error = client.create_parcel("1234").await.expect_err("a failure");
        assert_eq!(error.kind(), create, "{stage:?} {timeout}");
        let source = std::error::Error::source(&error).expect("a source");
        assert_eq!(source.source().map(ToString::to_string).as_deref(), Some("scripted"));
    }
    let error = refusal(Reply::Cut(200, "{")).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Transport, Some(200)));
}

#[tokio::test]
async fn stops_reading_a_body_without_an_end() {
    let megabytes = vec![vec![b' '; 1 << 20].into(); 65];
    let error = refusal(Reply::Answer(200, &[], megabytes)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("longer than 67108864 bytes"), "{error}");
    assert_eq!(error.body().len(), 64 * 1024);
}

#[tokio::test]
async fn never_shows_the_key_nor_what_was_asked() {
    let long = format!("Invalid key {KEY}\u{202e}\u{7}{}", "x".repeat(400));
    let replies = [
        Reply::text(401, envelope(401, &long)),
        Reply::text(200, "<html>"),
        Reply::text(200, r#"{"meta": {"code": 4713}}"#),
        Reply::Fail(Stage::Sent, true),
    ];
    for reply in replies {
        let error = refusal(reply).await;
        let shown = format!("{error} {error:?} {:?} {:#?}", error.metadata(), error.message());
        assert!(!shown.contains(KEY) && !shown.contains("secret"), "{shown}");
    }
    let error = refusal(Reply::text(401, envelope(401, &long))).await;
    let message = error.message().expect("a message");
    assert!(message.starts_with("Invalid key ***  xxx") && message.ends_with("x…"), "{message}");
    assert_eq!(message.chars().count(), 301);
}

#[tokio::test]
async fn names_the_violations_of_a_request_that_was_not_sent() {
    let transport = Scripted::new(Reply::text(200, ""));
    let client = Client::builder(KEY).transport(transport.clone()).build().expect("a client");
    let mut request = CreateParcel::new("abc");
    request.tag = Some("secret".parse().expect("any text is a tag"));
    let error = client.create_parcel(request).await.expect_err("two violations");
    assert_eq!(
        error.to_string(),
        "create_parcel: the request was not sent: `/number` has 3 characters: give 4 to 100 \
         characters; `/tag` is not a known value: give one of `Pending` and `InTransit`. \
         Correct the request."
    );
    assert_eq!((error.kind(), error.violations().len()), (ErrorKind::Invalid, 2));
    assert_eq!(transport.sent().len(), 0);
}

#[derive(Debug)]
struct Bare {
    core: Core,
}

impl From<Core> for Bare {
    fn from(core: Core) -> Self {
        Bare { core }
    }
}

impl ClientApi for Bare {
    const API: &'static Api = &Api { envelope: None, version: None, ..API_WITHOUT_TABLE };
}

const API_WITHOUT_TABLE: Api = Api {
    name: "bare",
    version: None,
    servers: API_SERVERS,
    key_header: "As-Api-Key",
    sign: None,
    envelope: None,
    errors: &[],
    rate_limit: runtime::retry::RateLimitHeaders {
        limit: &[],
        remaining: &[],
        reset: &[],
        unit: runtime::retry::ResetUnit::Epoch,
    },
    version_header: None,
    request_id_header: None,
    user_agent: "bare",
    hidden: &[],
};

const API_SERVERS: &[(&str, &str)] = &[("production", "https://api.example.com")];

#[tokio::test]
async fn takes_the_body_for_the_answer_without_an_envelope() {
    for (status, body, kind) in [
        (200, r#"{"parcel": {"id": "a1"}, "meta": {"code": 4003}}"#, None),
        (404, r#"{"parcel": {"id": "a1"}}"#, Some(ErrorKind::NotFound)),
        (200, r#"{"id": "a1"}"#, Some(ErrorKind::Decode)),
    ] {
        let transport = Scripted::new(Reply::text(status, body));
        let bare: Bare = ClientBuilder::new(KEY).transport(transport).build().expect("a client");
        let result = runtime::client::Call::new(&bare.core, GetParcel::from("a1")).await;
        assert_eq!(result.as_ref().err().map(Error::kind), kind, "{body}");
        assert!(result.is_err() || result.is_ok_and(|response| response.notes().is_empty()));
    }
    assert_eq!(API.name, "parcels");
}
