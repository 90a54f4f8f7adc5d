//! Bodies that are no answer, from every operation: pages of a gateway, nothing, another encoding,
//! half an answer, and JSON of another shape.

use optima_courier::request::OperationInfo;
use optima_courier::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::answers::GOOD_ANSWERS;
use crate::good_answers::{good_answers, output_of};
use crate::server::answer_with;
use crate::support::{as_written, client_of, reported, serve};
use crate::wire;

const HTML: &str = "<html><h1>Bad Gateway</h1></html>";
const HTML_TYPE: (&str, &str) = ("content-type", "text/html; charset=utf-8");
const JSON_TYPE: (&str, &str) = ("content-type", "application/json");

/// A title in JSON, packed by gzip.
const PACKED: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 171, 86, 42, 201, 44, 201, 73, 85, 178, 82, 42, 81, 170, 5,
    0, 228, 98, 255, 71, 13, 0, 0, 0,
];

/// An answer that is none, and what every operation has to say about it.
struct Trial {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
    kind: ErrorKind,
    /// The error's line between the operation and the help; `{place}` is where the result stands,
    /// `{base}` where the client asks, `{byte}` what is said of a byte.
    problem: String,
}

fn trial(status: u16, body: impl AsRef<[u8]>, kind: ErrorKind, problem: &str) -> Trial {
    let (headers, body) = (vec![JSON_TYPE], body.as_ref().to_vec());
    Trial { status, headers, body, kind, problem: format!("{status}{problem}") }
}

/// Good by its status, and no JSON.
fn no_json(body: impl AsRef<[u8]>) -> Trial {
    trial(200, body, ErrorKind::Decode, ": the answer is not JSON: expected {byte}")
}

/// Good by its status, and a page for people; `{base}` is where the client asks.
fn page(body: impl AsRef<[u8]>, kind: &str) -> Trial {
    let problem = ": the answer is not JSON but a page of HTML";
    trial(200, body, ErrorKind::Decode, &format!("{problem} ({kind}) from `{{base}}`"))
}

/// Bad by its status, and a page for people.
fn fault_page(body: impl AsRef<[u8]>, kind: &str) -> Trial {
    let came = format!("a page of HTML ({kind}) from `{{base}}` came");
    let problem = format!(" InternalError: The service failed; {came}");
    trial(502, body, ErrorKind::Server, &problem)
}

/// Bad by its status, whatever it holds.
fn server_fault(status: u16, body: impl AsRef<[u8]>) -> Trial {
    trial(status, body, ErrorKind::Server, " InternalError: The service failed")
}

fn empty(status: u16) -> Trial {
    trial(status, "", ErrorKind::Decode, ": the answer is empty")
}

/// JSON, and nothing where the result should stand.
fn no_data(body: &str) -> Trial {
    trial(200, body, ErrorKind::Decode, ": the answer holds no `{place}`")
}

impl Trial {
    fn with(mut self, headers: &[(&'static str, &'static str)]) -> Trial {
        self.headers = headers.to_vec();
        self
    }

    fn bytes(&self) -> Vec<u8> {
        answer_with(self.status, &self.headers, &self.body)
    }

    fn check(&self, info: &OperationInfo, error: &Error, base: &str) {
        let kind = reported(self.kind, info);
        assert_eq!((error.kind(), error.status()), (kind, Some(self.status)), "{error}");
        assert_eq!((error.operation(), error.body()), (Some(info.id), &self.body[..]));
        let place = [&["data"][..], info.output_in].concat().join(".");
        let problem = self.problem.replace("{place}", &place).replace("{base}", base);
        let line = error.to_string();
        let begin = format!("{}: {problem}", info.id);
        match begin.strip_suffix("{byte}") {
            Some(begin) => assert!(line.starts_with(begin) && line.contains(" at byte "), "{line}"),
            None => assert!(line.starts_with(&format!("{begin}. ")), "{line}"),
        }
    }
}

/// Each operation fails in the same way on each of these, but for those that are left out.
async fn check_those(trials: &[Trial], takes: impl Fn(&OperationInfo) -> bool) {
    let mut cases = wire::least();
    cases.retain(|case| takes(case.info));
    let calls = trials.iter().flat_map(|trial| cases.iter().map(move |case| (trial, case)));
    let calls: Vec<_> = calls.collect();
    let bytes: Vec<_> = calls.iter().map(|(trial, _)| trial.bytes()).collect();
    let server = serve(bytes).await;
    let client = client_of(&server);
    for (trial, case) in &calls {
        trial.check(case.info, &case.ask(&client).await.expect_err(case.info.id), &server.url());
    }
    let requests = server.requests();
    assert_eq!(requests.len(), calls.len());
    assert!(requests.iter().all(|request| !request.contains("accept-encoding")));
}

async fn check(trials: &[Trial]) {
    check_those(trials, |_| true).await;
}

#[tokio::test]
async fn keeps_the_page_of_a_gateway() {
    let (html, json) =
        ("content type `text/html; charset=utf-8`", "content type `application/json`");
    check(&[
        fault_page(HTML, html).with(&[HTML_TYPE]),
        fault_page(HTML, json),
        fault_page("<p>", html).with(&[HTML_TYPE]),
        page(HTML, html).with(&[HTML_TYPE]),
        page(HTML, json),
        page(HTML, "no content type").with(&[]),
    ])
    .await;
}

#[tokio::test]
async fn finds_no_answer_in_an_empty_body() {
    check(&[
        empty(200),
        empty(201).with(&[]),
        empty(204).with(&[]),
        server_fault(500, ""),
        server_fault(503, "").with(&[]),
        trial(200, " \r\n\t ", ErrorKind::Decode, ": the answer is empty"),
    ])
    .await;
}

#[tokio::test]
async fn reads_no_other_encoding_than_utf_8() {
    let text = r#"{"meta":{"code":200},"data":{"title":"Zoë"}}"#;
    let utf_16: Vec<u16> = text.encode_utf16().collect();
    let little: Vec<u8> = utf_16.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = utf_16.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let latin_1: Vec<u8> = text.chars().map(|character| character as u8).collect();
    check(&[
        no_json(&little).with(&[("content-type", "application/json; charset=utf-16le")]),
        no_json([&[0xff, 0xfe], &little[..]].concat()),
        no_json([&[0xfe, 0xff], &big[..]].concat()),
        no_json(&latin_1).with(&[("content-type", "application/json; charset=iso-8859-1")]),
        server_fault(500, &latin_1),
    ])
    .await;
}

#[tokio::test]
async fn names_the_encoding_of_what_comes_packed_though_it_asks_for_nothing_packed() {
    let packed = [JSON_TYPE, ("content-encoding", "gzip")];
    let problem = "the answer has the content encoding `gzip`, which the client did not ask \
                   for and can't read";
    let fault = format!(" InternalError: The service failed; {problem}");
    check(&[
        trial(200, PACKED, ErrorKind::Decode, &format!(": {problem}")).with(&packed),
        trial(500, PACKED, ErrorKind::Server, &fault).with(&packed),
        no_json(PACKED),
    ])
    .await;
}

#[tokio::test]
async fn reads_no_answer_that_breaks_off_or_goes_on() {
    let (_, _, body) = GOOD_ANSWERS[0];
    let cut = |length| [no_json(&body[..length]), server_fault(500, &body[..length])];
    let lengths = [1, body.len() / 2, body.trim_end().len() - 1];
    check(lengths.map(cut).as_flattened()).await;
    check(&[no_json(format!("{body}!")), no_json(format!("{body}{body}"))]).await;
}

#[tokio::test]
async fn finds_no_data_in_json_that_is_no_object() {
    let bodies = ["null", "[]", r#"[{"data":{}}]"#, "true", "200", r#""data""#];
    check(bodies.map(|body| [no_data(body), server_fault(500, body)]).as_flattened()).await;
}

#[tokio::test]
async fn finds_no_data_where_it_is_absent_or_null() {
    check(&[
        no_data("{}"),
        no_data(r#"{"meta":{"code":200}}"#),
        no_data(r#"{"meta":{"code":200},"data":null}"#),
        no_data(r#"{"meta":{"code":200},"Data":{"tracking":{},"notification":{}}}"#),
    ])
    .await;
}

#[tokio::test]
async fn asks_for_the_wrapper_and_for_no_field_below() {
    let body = r#"{"meta":{"code":200},"data":{}}"#;
    let is_wrapped = |info: &OperationInfo| !info.output_in.is_empty();
    let null = r#"{"meta":{"code":200},"data":{"tracking":null,"notification":null}}"#;
    let odd = r#"{"meta":{"code":200},"data":"oops"}"#;
    check_those(&[no_data(body), no_data(null), no_data(odd)], is_wrapped).await;
    let mut cases = wire::least();
    cases.retain(|case| !is_wrapped(case.info));
    let server = serve(cases.iter().map(|_| answer_with(200, &[JSON_TYPE], body))).await;
    let client = client_of(&server);
    for case in &cases {
        let found = case.ask(&client).await.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((found.output, found.notes), (json!({}), Vec::new()), "{}", case.info.id);
    }
}

#[tokio::test]
async fn says_what_stands_where_an_object_should() {
    for (value, found) in
        [(r#""text""#, "a string"), ("7", "a number"), ("false", "a boolean"), ("[{}]", "an array")]
    {
        let problem = format!(": `{{place}}` is {found} where an object is declared");
        let odd = |data: &str| {
            let body = format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#);
            trial(200, body, ErrorKind::Decode, &problem)
        };
        let wrapped = odd(&format!(r#"{{"tracking":{value},"notification":{value}}}"#));
        check_those(&[wrapped], |info| !info.output_in.is_empty()).await;
        check_those(&[odd(value)], |info| info.output_in.is_empty()).await;
    }
}

#[tokio::test]
async fn goes_by_the_status_where_meta_is_missing_or_odd() {
    let metas = [None, Some(json!(null)), Some(json!([])), Some(json!("ok")), Some(json!({}))];
    let answers: Vec<_> =
        metas.iter().flat_map(|meta| good_answers().map(move |good| (meta, good))).collect();
    let bytes = answers.iter().map(|(meta, (_, status, body))| {
        let mut body: Value = serde_json::from_str(body).expect("JSON");
        let members = body.as_object_mut().expect("an object");
        members.remove("meta");
        members.extend(meta.iter().map(|meta| ("meta".to_owned(), meta.clone())));
        answer_with(*status, &[JSON_TYPE], body.to_string())
    });
    let server = serve(bytes.collect::<Vec<_>>()).await;
    let client = client_of(&server);
    for (_, (case, _, body)) in &answers {
        let found = case.ask(&client).await.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(found.notes, ["the answer had no code; its HTTP status decided"]);
        assert_eq!(as_written(found.output), as_written(output_of(case, body)));
    }
}
