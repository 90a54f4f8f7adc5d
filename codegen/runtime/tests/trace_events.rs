//! The events of `tracing`: notes, violations and retries, without secrets.
#![cfg(feature = "tracing")]

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{API, Client, CreateParcel, Parcel};
use crate::watch::recorder::Recorder;
use crate::watch::{GOOD, InTurn, KEY, Still, call_of, client};
use runtime::auth::{ApiKey, KeyProvider, KeySource};
use runtime::client::{Api, Call, ClientApi, ClientBuilder, Core, Download};
use runtime::description::{
    Condition, Guard, PageInfo, PageParameter, Predicate, ReadBack, RequestValue,
};
use runtime::request::{Headers, Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::transport::{BoxFuture, Stage};
use runtime::validate::{self, At};
use runtime::validate::{Requirement, Validate, Validation, Violations};
use tracing::Level;

#[tokio::test]
async fn shows_why_there_is_another_attempt() {
    let (recorder, _guard) = Recorder::start();
    let replies = [
        Reply::text(503, r#"{"meta":{"code":503,"message":"canary"}}"#),
        Reply::Fail(Stage::Sent, false),
        Reply::text(200, GOOD),
    ];
    let builder = Client::builder(KEY).transport(InTurn::new(replies)).clock(Still);
    builder.build().expect("a client").get_parcel("a1").await.expect("a parcel");
    let call = recorder.named("call")[0].id;
    let events = recorder.events();
    assert!(events.iter().all(|event| (event.level, event.span) == (Level::WARN, Some(call))));
    assert_eq!(
        recorder.lines(),
        [
            "message=the attempt failed; it is sent again api.operation=\"get_parcel\" \
             api.attempt=1 api.wait_ms=250 http.response.status_code=503 error.type=Server",
            "message=the attempt failed; it is sent again api.operation=\"get_parcel\" \
             api.attempt=2 api.wait_ms=500 error.type=Transport",
        ]
    );
}

/// Provides another key each time.
#[derive(Default)]
struct Turning(AtomicBool);

impl KeyProvider for Turning {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn Error + Send + Sync>>> {
        let first = !self.0.fetch_xor(true, Ordering::Relaxed);
        let key = ApiKey::from(if first { KEY } else { "canary-other-key" });
        Box::pin(std::future::ready(Ok(key)))
    }
}

#[tokio::test]
async fn shows_that_another_key_is_tried() {
    let (recorder, _guard) = Recorder::start();
    let transport = InTurn::new([Reply::text(401, ""), Reply::text(200, GOOD)]);
    let keys = KeySource::provider(Turning::default());
    let builder = ClientBuilder::<Client>::new(keys).transport(transport).clock(Still);
    let client = builder.build().expect("a client");
    client.get_parcel("a1").await.expect("a parcel");
    assert_eq!(
        recorder.lines(),
        ["message=the attempt failed; it is sent again after re-authentication \
          api.operation=\"get_parcel\" api.attempt=1 api.wait_ms=0 \
          http.response.status_code=401 error.type=Unauthorized"]
    );
    assert!(!recorder.text().contains("canary"), "{}", recorder.text());
}

#[tokio::test]
async fn shows_what_validation_finds_by_rule_and_place() {
    let (recorder, _guard) = Recorder::start();
    let transport = Scripted::new(Reply::text(200, GOOD));
    let client = client(transport.clone());
    let mut heavy = CreateParcel::new("1234");
    heavy.weight = Some((-1).into());
    client.create_parcel(heavy).await.expect("a parcel");
    let call = recorder.named("call")[0].id;
    assert_eq!(recorder.events()[0].span, Some(call));
    client.create_parcel("abc").await.expect_err("too short");
    assert_eq!((recorder.spans().len(), recorder.events()[1].span), (2, None));
    client.create_parcel("abc").validation(Validation::Warn).await.expect("a parcel");
    let text = |rule: &str, place: &str, then: &str| {
        format!(
            "message=the request breaks a rule; {then} api.operation=\"create_parcel\" \
             api.rule={rule:?} api.pointer={place:?}"
        )
    };
    let number = "parcels/create_parcel/body/number/chars";
    assert_eq!(
        recorder.lines(),
        [
            text("weight/range", "/weight", "it is sent all the same"),
            text(number, "/number", "it is not sent"),
            text(number, "/number", "it is sent all the same"),
        ]
    );
    assert_eq!(transport.sent().len(), 2);
}

#[tokio::test]
async fn shows_what_is_odd_about_an_answer_without_its_words() {
    let (recorder, _guard) = Recorder::start();
    let body = r#"{"meta":{"code":4713,"message":"canary"},
        "data":{"parcel":{"id":"a1","labels":{"canary":5}}}}"#;
    let reply = Reply::Answer(200, &[("as-api-version", "2023-01")], vec![body.into()]);
    let parcel = client(Scripted::new(reply)).get_parcel("a1").await.expect("a parcel");
    assert_eq!(parcel.notes().len(), 3);
    let of = "api.operation=\"get_parcel\"";
    assert_eq!(
        recorder.lines(),
        [
            format!("message=version 2023-01 answered instead of 2024-04 {of}"),
            format!("message=only a part was done: code 4713 {of}"),
            format!("message=a value is a number where a string is declared; it was left out {of}"),
        ]
    );
    let call = recorder.named("call")[0].id;
    assert!(recorder.events().iter().all(|event| event.span == Some(call)));
    assert!(!recorder.text().contains("canary"), "{}", recorder.text());
}

/// A client whose core the tests can access.
struct Open(Core);

impl From<Core> for Open {
    fn from(core: Core) -> Self {
        Open(core)
    }
}

impl ClientApi for Open {
    const API: &'static Api = &API;
}

/// A request with a canary in every value.
struct Canaries(BTreeMap<String, String>);

const CANARY: &str = "canary value/é";

impl Validate for Canaries {
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        let rule = const { &Requirement::warning("canaries/labels", None) };
        validate::each_value(&self.0, &at.member("labels"), found, |value, at, found| {
            validate::chars(value, 0, 1, rule, at, found);
        });
    }
}

impl Operation for Canaries {
    type Output = Parcel;

    const INFO: &'static OperationInfo = &OperationInfo::new(
        "put_canaries",
        http::Method::PUT,
        "/people/{emails}/pairs/{id}:{emails}/{id}/end",
        RetryClass::Never,
    );

    fn target(&self, target: &mut RequestTarget) {
        target.path("/people/").parameter("emails", &CANARY).path("/pairs/");
        target.parameter("id", &"p1").path(":").parameter("emails", &CANARY);
        target.path("/").parameter("id", &"a 1").path("/end");
        target.query("lang", &"de").query("emails", &CANARY);
        target.query("page", &2).query("emails", &"");
    }

    fn headers(&self, headers: &mut Headers) {
        headers.required("x-note", &"canary-header");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(serde_json::to_vec(&self.0))
    }
}

#[tokio::test]
async fn shows_no_key_header_body_or_hidden_value() {
    let (recorder, _guard) = Recorder::start();
    let echo = format!(r#"{{"meta":{{"code":4003,"message":"{CANARY} {KEY}"}},"data":{{}}}}"#);
    let transport = InTurn::new([Reply::text(503, echo.clone()), Reply::text(400, echo)]);
    let builder = ClientBuilder::<Open>::new(KEY).transport(transport).clock(Still);
    let builder = builder.base_url("http://[::1]:8080/base/").header("x-own", "canary-own");
    let core = builder.build().expect("a client").0;
    let labels = || Canaries(BTreeMap::from([("canary-name".to_owned(), CANARY.to_owned())]));
    Call::new(&core, labels()).key("canary-other-key").await.expect_err("a refusal");
    Call::new(&core, labels()).await.expect_err("a refusal");
    let text = recorder.text();
    assert!(!text.contains("canary"), "{text}");
    let attempts = recorder.named("attempt");
    assert_eq!(attempts.len(), 2);
    let url = "url.full=\"http://[::1]:8080/base/people/***/pairs/***/a%201/end\
               ?lang=de&emails=***&page=2&emails=\"";
    for field in [url, "server.address=\"::1\"", "server.port=8080"] {
        assert!(attempts[0].fields.iter().any(|shown| shown == field), "{attempts:?}");
    }
    assert_eq!(
        recorder.lines()[0],
        "message=the request breaks a rule; it is sent all the same \
         api.operation=\"put_canaries\" api.rule=\"canaries/labels\" api.pointer=\"/labels/#0\""
    );
}

#[tokio::test]
async fn shows_only_the_origin_of_a_download() {
    let (recorder, _guard) = Recorder::start();
    let transport = Scripted::new(Reply::text(200, "canary-file"));
    let builder = ClientBuilder::<Open>::new(KEY).transport(transport).clock(Still);
    let core = builder.build().expect("a client").0;
    let url = "https://files.example.com/canary/a.pdf?signature=canary";
    Download::new(&core, url).await.expect("a file");
    assert!(!recorder.text().contains("canary"), "{}", recorder.text());
    assert_eq!(recorder.named("call")[0].fields, call_of("download", &["api.attempts=1"]));
    assert_eq!(
        recorder.named("attempt")[0].fields,
        [
            "otel.kind=\"client\"",
            "otel.name=\"GET\"",
            "http.request.method=\"GET\"",
            "url.full=\"https://files.example.com/***\"",
            "server.address=\"files.example.com\"",
            "server.port=443",
            "http.response.status_code=200",
        ]
    );
}

/// A guarded request with a read-back.
struct Looked;

static LIST: OperationInfo = {
    let mut info =
        OperationInfo::new("list_parcels", http::Method::GET, "/parcels", RetryClass::Safe);
    info.pages = Some(&PageInfo {
        parameter: PageParameter::Number("page", 1),
        size: None,
        items: &["parcels"],
        total: None,
        next: None,
        more: None,
        most: None,
    });
    info
};

const NUMBER: RequestValue = RequestValue::Body(&["number"]);

static MAKE: OperationInfo = {
    let mut info =
        OperationInfo::new("make_parcel", http::Method::POST, "/parcels", RetryClass::Guarded);
    info.guard = Some(&Guard {
        error: "ParcelAlreadyExists",
        when: &[],
        read_back: Some(&ReadBack {
            call: &LIST,
            with: &[("emails", NUMBER)],
            conditions: &[Condition { member: &["title"], predicate: Predicate::Equals(NUMBER) }],
        }),
    });
    info
};

impl Validate for Looked {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for Looked {
    type Output = Parcel;

    const INFO: &'static OperationInfo = &MAKE;

    fn target(&self, target: &mut RequestTarget) {
        target.path("/parcels");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(Ok(br#"{"number":"canary"}"#.to_vec()))
    }
}

#[tokio::test]
async fn shows_a_look_as_a_call_inside_the_call() {
    let (recorder, _guard) = Recorder::start();
    let list = r#"{"meta":{"code":200},"data":{"parcels":[{"title":"canary"}]}}"#;
    let transport = InTurn::new([Reply::Fail(Stage::Sent, true), Reply::text(200, list)]);
    let builder = ClientBuilder::<Open>::new(KEY).transport(transport).clock(Still);
    let core = builder.build().expect("a client").0;
    Call::new(&core, Looked).await.expect("what was found");
    let spans = recorder.spans();
    let [make, lost, look, found] = &spans[..] else { panic!("four spans: {spans:?}") };
    assert_eq!(make.fields, call_of("make_parcel", &["api.attempts=1"]));
    assert_eq!(look.fields, call_of("list_parcels", &["api.attempts=1"]));
    let parents = [make.parent, lost.parent, look.parent, found.parent];
    assert_eq!(parents, [None, Some(make.id), Some(make.id), Some(look.id)]);
    assert!(found.fields.iter().any(|field| field.ends_with("/parcels?emails=***\"")), "{found:?}");
    assert_eq!(
        recorder.lines(),
        [
            "message=the attempt failed; the client reads back whether it took effect \
             api.operation=\"make_parcel\" api.attempt=1 api.wait_ms=250 error.type=Timeout",
            "message=an answer was lost; a read-back found what the request created \
             api.operation=\"make_parcel\"",
        ]
    );
    assert!(!recorder.text().contains("canary"), "{}", recorder.text());
}
