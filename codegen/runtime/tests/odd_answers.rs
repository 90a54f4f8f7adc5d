//! Odd answers that are valid HTTP: no JSON where none is needed, compressed bodies, HTML pages,
//! messages of any JSON type, statuses between success and failure, and codes of success.

use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, DeleteParcel, GetParcel};
use bytes::Bytes;
use runtime::error::{Error, ErrorKind};
use runtime::response::Response;
use runtime::retry::RetryPolicy;
use runtime::value::Note;
use serde_json::{Value, json};

const KEY: &str = "test-key-0123";

const BASE: &str = "https://api.example.com/parcels/2024-04";

type Head = &'static [(&'static str, &'static str)];

fn client(reply: Reply) -> Client {
    let client = Client::builder(KEY).transport(Scripted::new(reply)).retry(RetryPolicy::never());
    client.build().expect("a client")
}

fn reply(status: u16, headers: Head, body: impl Into<Bytes>) -> Reply {
    Reply::Answer(status, headers, vec![body.into()])
}

async fn deleted(reply: Reply) -> Result<Response<()>, Error> {
    client(reply).delete_parcel(DeleteParcel::from("a1")).await
}

async fn refusal(reply: Reply) -> Error {
    client(reply).get_parcel(GetParcel::from("a1")).await.expect_err("a refusal")
}

async fn line(reply: Reply) -> String {
    refusal(reply).await.to_string()
}

const TEXT: Head = &[("content-type", "text/plain")];
const JSON: Head = &[("content-type", "application/json; charset=utf-8")];
const HTML: Head = &[("content-type", "text/html; charset=utf-8")];
const GZIP: Head = &[("content-type", "application/json"), ("content-encoding", "gzip")];

/// The first bytes of gzip.
const PACKED: &[u8] = &[31, 139, 8, 0, 0, 0, 0, 0, 2, 255];

const PAGE: &str = "\n<!DOCTYPE html><html><h1>Welcome</h1></html>";

#[tokio::test]
async fn succeeds_without_json_where_nothing_is_to_be_returned() {
    for (headers, body) in [
        (TEXT, &b"OK"[..]),
        (&[][..], b"OK"),
        (JSON, b"OK"),
        (TEXT, b"deleted {1}"),
        (&[("content-type", "application/xml")], b"<deleted/>"),
        (&[("content-type", "image/png")], b"\x89PNG\xff"),
        (&[("content-encoding", "identity")], b"OK"),
    ] {
        let response = deleted(reply(200, headers, body)).await;
        let response = response.unwrap_or_else(|error| panic!("{body:?}: {error}"));
        assert_eq!((response.status(), response.notes()), (200, &[Note::CodeMissing][..]));
    }
}

#[tokio::test]
async fn takes_for_no_success_what_may_hold_a_refusal() {
    for (headers, body) in [
        (TEXT, &br#"{"meta":{"code":4003}"#[..]),
        (JSON, b"\xfe\xff\0{\0}"),
        (GZIP, PACKED),
        (TEXT, b" \xef\xbb\xbf{"),
        (HTML, b"<h1>Log in</h1>"),
        (&[], PAGE.as_bytes()),
    ] {
        let error = deleted(reply(200, headers, body)).await.expect_err("who knows");
        assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Decode, true), "{error}");
    }
    let error = deleted(reply(200, TEXT, r#"{"meta":{"code":4003}}"#)).await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
}

#[tokio::test]
async fn names_the_encoding_of_a_body_that_comes_packed() {
    for (headers, shown) in [
        (GZIP, "gzip"),
        (&[("content-encoding", "br"), ("content-encoding", "identity, GZIP ")], "br, GZIP"),
    ] {
        assert_eq!(
            line(reply(200, headers, PACKED)).await,
            format!(
                "get_parcel: 200: the answer has the content encoding `{shown}`, which the \
                 client did not ask for and can't read. Send the header \
                 `accept-encoding: identity`, or turn off compression in the proxy before the \
                 server."
            )
        );
        let refused = line(reply(400, headers, PACKED)).await;
        let said = format!("has the content encoding `{shown}`");
        assert!(refused.contains(&said), "{refused}");
    }
    let body = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;
    let found = client(reply(200, GZIP, body)).get_parcel("a1").await;
    assert!(found.is_ok(), "what can be read was not packed");
}

#[tokio::test]
async fn hands_over_a_packed_file_with_a_note() {
    let packed = client(reply(200, &[("content-encoding", "gzip")], PACKED));
    let file = packed.download("https://files.example.com/a").await.expect("a file");
    assert_eq!(file.notes(), [Note::Encoded { encoding: "gzip".to_owned() }]);
    let line = "the body has the content encoding `gzip`, and was kept in it";
    assert_eq!(file.notes()[0].to_string(), line);
    assert_eq!(&file.into_inner()[..], PACKED);
}

#[tokio::test]
async fn says_that_a_page_of_html_came_and_from_where() {
    for (headers, body, kind) in [
        (HTML, "<h1>Log in</h1>", "content type `text/html; charset=utf-8`"),
        (&[("content-type", "Application/XHTML+xml")], "x", "content type `Application/XHTML+xml`"),
        (JSON, PAGE, "content type `application/json; charset=utf-8`"),
        (&[], PAGE, "no content type"),
        (
            &[("content-type", "text/html; key=test-key-0123")],
            "x",
            "content type `text/html; key=***`",
        ),
    ] {
        let expected = format!(
            "get_parcel: 200: the answer is not JSON but a page of HTML ({kind}) from `{BASE}`. \
             Check that `base_url` is the API's own, and that no proxy answers in its place."
        );
        assert_eq!(line(reply(200, headers, body)).await, expected);
    }
    let found = line(reply(502, HTML, PAGE)).await;
    let expected = "get_parcel: 502: the server gave no reason; a page of HTML \
                    (content type `text/html; charset=utf-8`) from `https://api.example.com";
    assert!(found.starts_with(expected), "{found}");
    let found = line(reply(401, HTML, PAGE)).await;
    assert!(found.contains("401 Unauthorized: ") && found.contains(BASE), "{found}");
    let found = line(reply(502, HTML, "")).await;
    assert_eq!(found, "get_parcel: 502: the server gave no reason. Try again later.");
}

/// The message of an answer with this head of its envelope.
async fn told(meta: Value) -> (Option<String>, String) {
    let body = json!({ "meta": meta, "data": {} }).to_string();
    let error = refusal(reply(400, JSON, body)).await;
    (error.message().map(str::to_owned), error.to_string())
}

#[tokio::test]
async fn shows_messages_of_any_shape() {
    for (message, expected) in [
        (json!("one"), "one"),
        (json!(["one", "two"]), "one; two"),
        (json!({"number": ["is required", "is short"]}), "number: is required; is short"),
        (json!({"info": "is required", "path": "a.b"}), "info: is required; path: a.b"),
        (json!([{"text": "one", "line": 4, "more": null}, "two"]), "text: one; two"),
        (json!({"all": {"slug": ["is odd"], "none": [[]]}}), "all: slug: is odd"),
        (json!([[], {}, 4, [["deep"]], " "]), "deep"),
    ] {
        for meta in [
            json!({"code": 4199, "message": message}),
            json!({"code": 4199, "errors": message}),
            json!({"code": 4199, "message": " ", "errors": message}),
            json!({"code": 4199, "message": [{}], "errors": message}),
            json!({"code": 4199, "message": message, "errors": ["other"]}),
        ] {
            let (found, line) = told(meta.clone()).await;
            assert_eq!(found.as_deref(), Some(expected), "{meta}");
            let help = "Correct the request.";
            assert_eq!(line, format!("get_parcel: 400, code 4199: {expected}. {help}"));
        }
    }
    for nothing in [json!(null), json!(4), json!([]), json!([4003]), json!({"code": true})] {
        let (message, line) = told(json!({"message": nothing, "errors": nothing})).await;
        assert_eq!(message, None);
        assert!(line.contains("the server gave no reason"), "{line}");
    }
}

#[tokio::test]
async fn shows_of_long_messages_one_line_and_of_the_key_nothing() {
    let many: Vec<_> = (0..100_000).map(|number| format!("{KEY}\n{number}")).collect();
    let (message, line) = told(json!({"code": 4199, "message": {"all": many}})).await;
    let message = message.expect("a message");
    assert!(message.starts_with("all: *** 0; *** 1; ") && message.ends_with('…'), "{message}");
    assert!(message.chars().count() == 301 && !line.contains(KEY), "{line}");
}

#[tokio::test]
async fn notes_the_words_of_a_part_in_whatever_shape() {
    let meta = json!({"code": 4713, "message": [format!("key {KEY}"), "one failed"]});
    let body = json!({"meta": meta, "data": {"parcel": {"id": "a1"}}}).to_string();
    let found = client(reply(200, JSON, body)).get_parcel("a1").await.expect("a parcel");
    let message = Some("key ***; one failed".to_owned());
    assert_eq!(found.notes(), [Note::Partial { code: 4713, message }]);
}

#[tokio::test]
async fn takes_plain_text_for_the_reason_of_a_refusal() {
    let error = refusal(reply(400, TEXT, format!("Bad\nslug {KEY}."))).await;
    assert_eq!(error.message(), Some("Bad slug ***."));
    for (headers, body) in
        [(TEXT, " "), (TEXT, "{\"meta\""), (JSON, "no"), (TEXT, PAGE), (&[], "no")]
    {
        let error = refusal(reply(400, headers, body)).await;
        assert_eq!(error.message(), None, "{body}");
    }
}

#[tokio::test]
async fn calls_no_status_a_redirect_that_is_none() {
    let page = reply(302, HTML, PAGE);
    assert!(!line(page).await.contains("HTML"), "a redirect says enough");
    for status in [301, 302, 303, 307, 308] {
        let body = json!({"meta": {"code": status, "message": "Moved"}}).to_string();
        let error = refusal(reply(status, &[("location", "https://e.example/a?b=c")], body)).await;
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(
            error.to_string(),
            format!(
                "get_parcel: {status}, code {status}: the server redirects, which the client does \
                 not follow. Set `base_url` to the server's new URL, or ask why it redirects."
            )
        );
    }
    for status in [300, 304, 305, 306, 309, 399] {
        let error = refusal(reply(status, &[], "")).await;
        let text = error.to_string();
        assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Other, false), "{text}");
        assert!(!text.contains("redirects") && !text.contains("base"), "{text}");
    }
    assert_eq!(
        line(reply(304, &[("content-encoding", "gzip")], "")).await,
        "get_parcel: 304: nothing has changed since the version that the request names. \
         Use your copy, or leave out the header that makes the request conditional."
    );
    let moved = client(reply(302, &[("location", "https://e.example/a")], ""));
    let error = moved.download("https://files.example.com/a").await.expect_err("elsewhere");
    assert_eq!(
        error.to_string(),
        "download: 302: the server redirects, which the client does not follow. Download it from \
         the URL in the answer's header `location`."
    );
    let location = error.headers().and_then(|headers| headers.get("location"));
    assert_eq!(location.expect("a header"), "https://e.example/a");
}

#[tokio::test]
async fn gives_all_headers_of_an_answer_and_shows_their_names_alone() {
    const HEADERS: Head =
        &[("set-cookie", "a=c4nary"), ("set-cookie", "b=c4nary"), ("x-cost", "7")];
    let body = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;
    let found = client(reply(200, HEADERS, body)).get_parcel("a1").await.expect("a parcel");
    assert_eq!(found.headers()["x-cost"], "7");
    assert_eq!(found.metadata().headers().get_all("set-cookie").iter().count(), 2);
    let error = refusal(reply(503, HEADERS, "")).await;
    assert_eq!(error.headers().map(|headers| headers.len()), Some(3));
    let shown = format!("{found:?} {error:?} {:#?} {error}", error.metadata());
    assert!(shown.contains("set-cookie") && !shown.contains("c4nary"), "{shown}");
    let lost = client(Reply::Fail(runtime::transport::Stage::Sent, false)).get_parcel("a1").await;
    assert!(lost.expect_err("no answer").headers().is_none());
    let cut = client(Reply::CutAt(200, "{", runtime::transport::Stage::BodyPartlySeen))
        .get_parcel("a1")
        .await;
    assert!(cut.expect_err("a head alone").headers().is_some());
}

#[tokio::test]
async fn finds_the_row_by_the_status_where_the_code_says_success() {
    for (status, code, name, kind) in [
        (401, json!(200), Some("Unauthorized"), ErrorKind::Unauthorized),
        (429, json!(201), Some("TooManyRequests"), ErrorKind::RateLimited),
        (401, json!(null), Some("Unauthorized"), ErrorKind::Unauthorized),
        // A code of failure counts more than the status, even an unknown one.
        (401, json!(4999), None, ErrorKind::Unauthorized),
        (401, json!(4003), Some("ParcelAlreadyExists"), ErrorKind::AlreadyExists),
        // The row of the code is not that of the status.
        (404, json!(200), None, ErrorKind::NotFound),
    ] {
        let body = json!({"meta": {"code": code}, "data": {}}).to_string();
        let error = refusal(reply(status, JSON, body)).await;
        assert_eq!((error.name(), error.kind()), (name, kind), "{status} {code}");
        assert_eq!(error.code(), code.as_i64());
    }
    let body = json!({"meta": {"code": 200}, "data": {}}).to_string();
    assert_eq!(
        line(reply(401, JSON, body)).await,
        "get_parcel: 401, code 200 Unauthorized: The API key is not accepted. Check the key and \
         the clock of this machine."
    );
}
