//! What surrounds an answer: envelope, metadata, and answers that lack one or the other.

use optima_courier::ErrorKind;
use optima_courier::transport::{Stage, TransportError};
use optima_courier::value::Note;

use crate::server::{answer, answer_with};
use crate::support::{GOOD, call};
use crate::version::api::CreateTracking;
use crate::version::{VERSION, data_of};

const HEADERS: [(&str, &str); 5] = [
    ("as-trace-id", "trace-1"),
    ("As-Api-Version", "2024-07"),
    ("X-RateLimit-Limit", "10"),
    ("x-ratelimit-remaining", "9"),
    ("X-RateLimit-Reset", "1714650000"),
];

#[tokio::test]
async fn carries_the_metadata_of_a_good_answer() {
    let (_server, result) =
        call(answer_with(201, &HEADERS, GOOD), |client| client.get_tracking("abc")).await;
    let response = result.expect("a tracking");
    assert_eq!((response.status(), response.attempts()), (201, 1));
    assert_eq!(response.request_id(), Some("trace-1"));
    assert_eq!(response.served_version(), Some("2024-07"));
    let limit = response.rate_limit();
    assert_eq!(
        (limit.limit, limit.remaining, limit.reset),
        (Some(10), Some(9), Some(1_714_650_000))
    );
    let served = Note::ServedVersion { asked: VERSION, served: "2024-07".to_owned() };
    assert_eq!(response.notes(), [served]);
    let line = format!("version 2024-07 answered instead of {VERSION}");
    assert_eq!(response.notes()[0].to_string(), line);
}

#[tokio::test]
async fn carries_the_metadata_of_a_refusal() {
    let body = r#"{"meta":{"code":429,"message":"slow down"},"data":{}}"#;
    let (_server, result) =
        call(answer_with(429, &HEADERS, body), |client| client.get_tracking("abc")).await;
    let error = result.expect_err("a refusal");
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::RateLimited, Some("trace-1")));
    let metadata = error.metadata().expect("metadata");
    assert_eq!(metadata.rate_limit().reset, Some(1_714_650_000));
    assert_eq!(metadata.served_version(), Some("2024-07"));
    assert_eq!(metadata.notes().len(), 1);
}

#[tokio::test]
async fn notes_nothing_when_the_asked_version_answered_or_none_is_named() {
    for headers in [vec![("as-api-version", VERSION)], vec![], vec![("as-trace-id", "")]] {
        let call = call(answer_with(200, &headers, GOOD), |client| client.get_tracking("abc"));
        let response = call.await.1.expect("a tracking");
        assert_eq!(response.notes(), []);
        let limit = response.rate_limit();
        assert_eq!((limit.limit, limit.remaining, limit.reset), (None, None, None));
    }
}

#[tokio::test]
async fn takes_an_answer_without_a_code_by_its_status() {
    let body = format!(r#"{{"data":{}}}"#, data_of(r#"{"id":"a1"}"#));
    let (_server, result) = call(answer(200, &body), |client| client.get_tracking("abc")).await;
    let response = result.expect("a tracking");
    assert_eq!(response.notes(), [Note::CodeMissing]);
    assert_eq!(response.id().expect("an id").as_str(), "a1");
}

#[tokio::test]
async fn takes_an_envelope_in_any_order_and_with_more_in_it() {
    let data = data_of(r#"{"id":"a1"}"#);
    let data = data.trim_start_matches('{').strip_suffix('}').expect("an object");
    let body = format!(
        "\u{feff} {{\"data\":{{\"more\":1,{data},\"also\":{{}}}},\
         \"links\":[],\"meta\":{{\"errors\":[],\"code\":\"200\"}}}} "
    );
    let (_server, result) = call(answer(200, &body), |client| client.get_tracking("abc")).await;
    let response = result.expect("a tracking");
    assert_eq!((response.notes().len(), response.id().is_ok()), (0, true));
}

#[tokio::test]
async fn tells_whether_a_lost_answer_may_have_taken_effect() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"meta\"".to_vec();
    for (bytes, reached) in [(Vec::new(), Stage::Sent), (cut, Stage::BodyPartlySeen)] {
        let read = call(bytes.clone(), |client| client.get_tracking("abc")).await.1;
        let request = CreateTracking::new("1234567890");
        let created = call(bytes, |client| client.create_tracking(request)).await.1;
        for (error, kind) in [
            (read.expect_err("a loss"), ErrorKind::Transport),
            (created.expect_err("a loss"), ErrorKind::OutcomeUnknown),
        ] {
            let source = std::error::Error::source(&error).expect("a cause");
            let stage = source.downcast_ref::<TransportError>().map(TransportError::stage);
            assert_eq!((error.kind(), stage), (kind, Some(reached)));
        }
    }
}
