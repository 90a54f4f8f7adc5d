//! This API's envelope: code 0 is a success, 70 pending, 71 partial; some answers have no body.

use invented::lending::errors;
use invented::value::Note;
use invented::{Error, ErrorKind};
use serde_json::json;

use crate::server::{answer, answer_with};
use crate::support::{GOOD, call};

async fn refusal(answer: Vec<u8>) -> Error {
    call(answer, |client| client.get_book("0306406152")).await.1.expect_err("a refusal")
}

#[tokio::test]
async fn takes_code_zero_for_success() {
    let headers = [("x-library-request", "r-1"), ("as-trace-id", "no")];
    let bytes = answer_with(200, &headers, GOOD);
    let (_server, result) = call(bytes, |client| client.get_book("0306406152")).await;
    let response = result.expect("a book");
    assert_eq!((response.request_id(), response.served_version()), (Some("r-1"), None));
    assert_eq!(response.notes(), []);
    let limit = response.rate_limit();
    assert_eq!((limit.limit, limit.remaining, limit.reset), (None, None, None));
}

#[tokio::test]
async fn tells_what_is_pending_by_its_kind() {
    for status in [200, 202] {
        let body = r#"{"status":{"code":70,"text":"Looking for it"},"result":null}"#;
        let error = refusal(answer(status, body)).await;
        assert_eq!((error.kind(), error.code()), (ErrorKind::Pending, Some(70)));
        let line = format!("get_book: {status}, code 70: Looking for it. Ask again later.");
        assert_eq!(error.to_string(), line);
    }
}

#[tokio::test]
async fn gives_what_is_known_of_a_pending_thing_and_notes_it() {
    for status in [200, 202] {
        let body =
            r#"{"status":{"code":70,"text":"Looking\nfor it"},"result":{"book":{"isbn":"1"}}}"#;
        let (_server, result) =
            call(answer(status, body), |client| client.get_book("0306406152")).await;
        let response = result.expect("what is known");
        assert!(response.is_pending() && !response.is_partial());
        assert_eq!(response.isbn.as_ref().map(|isbn| isbn.as_str()), Some("1"));
        let message = Some("Looking for it".to_owned());
        assert_eq!(response.notes(), [Note::Pending { code: 70, message }]);
        let line = "the outcome comes later: code 70: Looking for it";
        assert_eq!(response.notes()[0].to_string(), line);
    }
}

#[tokio::test]
async fn takes_an_empty_pending_thing_for_none() {
    for data in ["{}", "null", r#"{"book":{}}"#, r#"{"book":null}"#, r#"{"book":[]}"#] {
        let body = format!(r#"{{"status":{{"code":70}},"result":{data}}}"#);
        let error = refusal(answer(200, &body)).await;
        assert_eq!((error.kind(), error.code()), (ErrorKind::Pending, Some(70)), "{data}");
    }
}

#[tokio::test]
async fn finds_particulars_at_the_first_place_that_says_something() {
    for (particulars, expected) in [
        (r#""hints":["a"],"problems":["b"]"#, json!(["a"])),
        (r#""hints":[],"problems":["b"]"#, json!(["b"])),
        (r#""problems":"b""#, json!("b")),
        (r#""hints":null,"problems":{}"#, json!(null)),
        (r#""problems":{}"#, json!({})),
    ] {
        let body = format!(r#"{{"status":{{"code":20,{particulars}}}}}"#);
        let error = refusal(answer(200, &body)).await;
        assert_eq!(error.details(), Some(&expected.into()), "{particulars}");
    }
}

#[tokio::test]
async fn notes_what_was_done_in_part() {
    let body = r#"{"result":{"book":{"isbn":"1"}},"status":{"text":"No labels.","code":71}}"#;
    let (_server, result) = call(answer(200, body), |client| client.get_book("0306406152")).await;
    let response = result.expect("a book");
    assert!(response.is_partial() && !response.is_pending());
    let note = Note::Partial { code: 71, message: Some("No labels.".to_owned()) };
    assert_eq!(response.notes(), [note]);
    assert_eq!(response.notes()[0].to_string(), "only a part was done: code 71: No labels.");
}

#[tokio::test]
async fn takes_a_part_of_nothing_for_a_refusal() {
    for data in ["{}", "null", r#"{"book":{}}"#] {
        let body = format!(r#"{{"status":{{"code":71,"text":"No labels."}},"result":{data}}}"#);
        let error = refusal(answer(200, &body)).await;
        assert_eq!((error.kind(), error.code()), (ErrorKind::Other, Some(71)), "{data}");
        assert_eq!(error.message(), Some("No labels."));
    }
}

#[tokio::test]
async fn knows_every_row_of_its_table() {
    for (status, code, row, kind) in [
        (401, 10, &errors::KEY_REFUSED, ErrorKind::Unauthorized),
        (503, 11, &errors::CLOSED, ErrorKind::Server),
        (404, 20, &errors::NOT_ON_SHELF, ErrorKind::NotFound),
        (409, 30, &errors::BOOK_EXISTS, ErrorKind::AlreadyExists),
        (422, 31, &errors::BAD_ISBN, ErrorKind::Invalid),
    ] {
        let hints = json!([{"at": "isbn"}]);
        let status_member = json!({"code": code, "text": "No", "hints": hints});
        let body = json!({"status": status_member, "result": null}).to_string();
        for served in [status, 200] {
            let error = refusal(answer(served, &body)).await;
            assert!(error.is(row), "{error}");
            assert_eq!((error.kind(), error.code()), (kind, Some(code)));
            assert_eq!(
                (error.message(), error.details()),
                (Some("No"), Some(&hints.clone().into()))
            );
            assert_eq!((error.server_type(), error.help()), (None, row.help));
        }
        assert_eq!(row.http, status);
    }
    assert_eq!(errors::ALL.len(), 6);
    assert_eq!(errors::ALL.iter().filter(|row| row.retryable).count(), 1);
}

#[tokio::test]
async fn takes_no_code_of_another_api_for_success() {
    let body = r#"{"status":{"code":200},"result":{"book":{}}}"#;
    let error = refusal(answer(200, body)).await;
    assert_eq!((error.kind(), error.code(), error.name()), (ErrorKind::Other, Some(200), None));
}

/// Removing a book succeeds on this answer.
async fn check_removed(answer: Vec<u8>, notes: &[Note]) {
    let (_server, result) = call(answer, |client| client.remove_book("0306406152")).await;
    let response = result.expect("no complaint");
    assert_eq!(response.notes(), notes);
    let () = response.into_inner();
}

#[tokio::test]
async fn removes_a_book_whatever_the_answer_holds() {
    check_removed(answer(204, ""), &[]).await;
    check_removed(answer(200, ""), &[]).await;
    check_removed(answer(200, r#"{"status":{"code":0}}"#), &[]).await;
    check_removed(answer(200, r#"{"status":{"code":0},"result":null}"#), &[]).await;
    check_removed(answer(200, GOOD), &[]).await;
    check_removed(answer(200, "{}"), &[Note::CodeMissing]).await;
}

#[tokio::test]
async fn removes_a_book_where_the_answer_is_plain_text() {
    let plain = |body| answer_with(200, &[("content-type", "text/plain")], body);
    check_removed(plain("OK"), &[Note::CodeMissing]).await;
    check_removed(plain(r#"{"status":{"code":0}}"#), &[]).await;
    for body in [r#"{"status":{"code":20"#, "<!doctype html><p>Log in"] {
        let (_server, result) = call(plain(body), |client| client.remove_book("0306406152")).await;
        let error = result.expect_err(body);
        assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Decode, true));
    }
}

#[tokio::test]
async fn refuses_to_take_a_refusal_for_a_removal() {
    for (status, body, kind) in [
        (200, r#"{"status":{"code":20}}"#, ErrorKind::NotFound),
        (404, "", ErrorKind::NotFound),
        (500, "<html>", ErrorKind::Server),
        (202, r#"{"status":{"code":70}}"#, ErrorKind::Pending),
    ] {
        let call = call(answer(status, body), |client| client.remove_book("0306406152"));
        assert_eq!(call.await.1.expect_err(body).kind(), kind);
    }
}

#[tokio::test]
async fn refuses_an_empty_answer_where_a_book_is_due() {
    for (status, body) in [(204, ""), (200, ""), (200, r#"{"status":{"code":0}}"#)] {
        let error = refusal(answer(status, body)).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(status)));
    }
}
