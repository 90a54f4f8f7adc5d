//! Answers as the descriptor says.

use super::client::{BOOK, Client, add_book};
use super::world::{builder, start};

#[test]
fn a_success_stands_in_the_envelope_with_its_headers() {
    let simulator = start(builder().seed(7));
    let mut client = Client::to(&simulator);
    let answer = client.call("POST", "/library/v1/books", BOOK);
    assert_eq!((answer.status, answer.code()), (201, 201));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("as-api-version"), Some("v1"));
    let id = answer.header("as-trace-id").expect("an id").to_owned();
    assert_eq!(id.len(), 32);
    let other = start(builder().seed(7));
    let same = Client::to(&other).call("POST", "/library/v1/books", BOOK);
    assert_eq!(same.header("as-trace-id"), Some(id.as_str()), "ids depend on the seed alone");
}

#[test]
fn an_error_has_the_row_of_its_table() {
    let simulator = start(builder());
    let mut client = Client::to(&simulator);
    let answer = client.call("GET", "/library/v1/books/none", "");
    let json = answer.json();
    assert_eq!((answer.status, answer.code()), (404, 4004));
    assert_eq!(json["meta"]["type"], "BadRequest");
    assert_eq!(json["meta"]["retryable"], false);
    assert_eq!(json["data"], serde_json::json!({}));
    let message = json["meta"]["message"].as_str().expect("a message");
    assert!(message.starts_with("No book has this id."), "{message}");
}

#[test]
fn without_an_envelope_the_body_is_the_data_and_nothing_is_nothing() {
    let simulator = start(builder());
    let mut client = Client::to(&simulator);
    let key = [("x-key", "k")];
    let answer = client.call_with("PUT", "/archive/letters", &key, r#"{"text":"Dear"}"#);
    assert_eq!((answer.status, &answer.json()["text"]), (200, &"Dear".into()));
    let answer = client.call_with("DELETE", "/archive/letters", &key, "");
    assert_eq!((answer.status, answer.body.len(), answer.header("content-type")), (204, 0, None));
    let answer = client.call_with("DELETE", "/archive/letters", &[], "");
    assert_eq!((answer.status, &answer.json()["code"]), (401, &401.into()));
}

#[test]
fn what_came_is_told_without_secrets() {
    let simulator = start(builder());
    let mut client = Client::to(&simulator);
    let id = add_book(&mut client);
    client.call_with("GET", &format!("/library/v1/books/{id}?a=b"), &[("old-api-key", "hush")], "");
    client.call("GET", "/elsewhere", "");
    let seen = simulator.requests();
    let facts: Vec<_> = seen.iter().map(|one| (one.operation.as_deref(), one.status)).collect();
    assert_eq!(
        facts,
        [(Some("add_book"), Some(201)), (Some("get_book"), Some(200)), (None, Some(404))]
    );
    assert_eq!(seen[0].json(), serde_json::from_str(BOOK).ok());
    assert_eq!(
        (seen[1].api.as_deref(), seen[1].query.as_deref()),
        (Some("library/v1"), Some("a=b"))
    );
    assert!(seen[1].headers.contains(&("old-api-key".to_owned(), "***".to_owned())));
    assert!(!format!("{seen:?}").contains("hush"));
}

#[test]
fn an_observer_is_told_of_each_request() {
    use std::sync::mpsc::channel;
    let (tell, told) = channel();
    let simulator = start(builder().observe(move |seen| {
        let _ = tell.send((seen.operation.clone(), seen.status));
    }));
    add_book(&mut Client::to(&simulator));
    assert_eq!(told.recv().ok(), Some((Some("add_book".to_owned()), Some(201))));
}

#[test]
fn a_refusal_names_what_is_wrong() {
    let simulator = start(builder());
    let mut client = Client::to(&simulator);
    for (body, code, text) in [
        (r#"{"book":{}}"#, 4009, "A field is missing. /title is required."),
        (r#"{"book":{"title":1}}"#, 4008, "A field is not valid. /title is not"),
        (r#"{"title":"Emma"}"#, 4006, "The body lacks the book."),
        ("{", 400, "The request was not accepted. The request"),
    ] {
        let answer = client.call("POST", "/library/v1/books", body);
        let message = answer.json()["meta"]["message"].as_str().expect("a message").to_owned();
        assert_eq!(answer.code(), code, "{body}: {message}");
        assert!(message.starts_with(text), "{message}");
    }
    let answer = client.call("POST", "/library/v1/books", r#"{"book":{}}"#);
    let details = serde_json::json!([{ "path": "/title", "info": "is required" }]);
    assert_eq!(answer.json()["meta"]["errors"], details);
}
