//! Lists that are split into chunks: one outcome for each member, in their order, whatever becomes of
//! the others.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::client::{Chunks, MemberOutcome};
use runtime::description::{PageInfo, PageParameter};
use runtime::error::ErrorKind;
use runtime::retry::RetryPolicy;
use runtime::time::Clock as _;
use runtime::validate::{self, At, Requirement, Severity, Validate, Violations};
use runtime::{PageMark, Position};

use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Change, Client, Parcel, with_macros as runtime};

static CHARS: Requirement =
    Requirement { id: "tags/chars", severity: Severity::Error, predicts: None };
static ITEMS: Requirement =
    Requirement { id: "tags/items", severity: Severity::Error, predicts: None };

fn check_tags(tags: &[String], at: &At<'_>, found: &mut Violations) {
    validate::items(tags.len(), 1, 3, &ITEMS, at, found);
    for tag in tags {
        validate::chars(tag, 1, 9, &CHARS, at, found);
    }
}

/// Its answer has a result for each tag.
#[derive(Clone, PartialEq)]
struct Weigh {
    tags: Vec<String>,
}

impl Validate for Weigh {
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        check_tags(&self.tags, &at.member("tags"), found);
    }
}

runtime::object! {
    Weigh {
        tags,
    }
}

runtime::operation! {
    Weigh -> Parcel {
        id: "weigh",
        method: POST,
        path: "/weigh",
        retry: Safe,
        body_in: &[],
    }
}

runtime::chunked! {
    Weigh { tags(String, 3); each(Change): |output| output.changes.unwrap_or_default() }
}

/// Lists what has one of these tags as its city.
#[derive(Clone, PartialEq)]
struct Find {
    tags: Option<Vec<String>>,
    limit: Option<i64>,
    cursor: Option<String>,
}

impl Validate for Find {
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        check_tags(self.tags.as_deref().unwrap_or_default(), &at.member("tags"), found);
    }
}

runtime::object! {
    Find {
        tags.place(runtime::Place::Query),
        limit.place(runtime::Place::Query),
        cursor.place(runtime::Place::Query),
    }
}

runtime::operation! {
    Find -> Parcel {
        id: "find",
        method: GET,
        path: "/find",
        retry: Safe,
        pages: &PageInfo {
            parameter: PageParameter::Token("cursor"),
            size: Some("limit"),
            items: &["changes"],
            total: None,
            next: Some(&["title"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for Find {
    type Item = Change;

    fn go_to(&mut self, to: &Position) {
        self.cursor = to.token();
    }

    fn position(&self) -> Position {
        Position::of_token(self.cursor.as_deref())
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Parcel) -> Vec<Change> {
        output.changes.unwrap_or_default()
    }

    fn mark(output: &Parcel) -> PageMark {
        let items = output.changes.as_ref().map_or(0, Vec::len);
        PageMark { items, next: output.title.clone(), ..PageMark::default() }
    }
}

runtime::chunked! {
    Find { tags(String, 3); matching(Change): |output| output.city.as_ref(); limit(200) }
}

fn weigh(tags: &[&str]) -> Weigh {
    Weigh { tags: tags.iter().map(ToString::to_string).collect() }
}

fn find(tags: &[&str]) -> Find {
    Find { tags: Some(weigh(tags).tags), limit: None, cursor: None }
}

/// An answer with these cities, and what else it says.
fn answer(cities: &[&str], beside: &str) -> Reply {
    let changes: Vec<_> = cities.iter().map(|city| format!(r#"{{"city":"{city}"}}"#)).collect();
    let changes = changes.join(",");
    let data = format!(r#"{{"meta":{{"code":200}},"data":{{"changes":[{changes}]{beside}}}}}"#);
    Reply::text(200, data)
}

/// The tags of a request to weigh.
fn asked(request: &http::Request<bytes::Bytes>) -> Vec<String> {
    let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
    serde_json::from_value(body["tags"].clone()).expect("tags")
}

/// Answers each request with what it asked for.
fn echo(request: &http::Request<bytes::Bytes>) -> Reply {
    let tags = asked(request);
    answer(&tags.iter().map(String::as_str).collect::<Vec<_>>(), "")
}

/// Each member with the city of its result, or with the kind of its failure.
fn told(outcome: &MemberOutcome<String, Change>) -> String {
    match &outcome.result {
        Ok(change) => format!("{}={}", outcome.member, change.city.as_deref().unwrap_or("?")),
        Err(error) => format!("{}: {:?}", outcome.member, error.kind()),
    }
}

async fn all(mut chunks: Chunks<'_, Weigh>) -> Vec<String> {
    let mut outcomes = Vec::new();
    while let Some(outcome) = chunks.next().await {
        outcomes.push(told(&outcome));
    }
    assert!(chunks.next().await.is_none(), "it stays at its end");
    outcomes
}

fn client(server: &Scripted, clock: &TestClock) -> Client {
    server.builder(clock).retry(RetryPolicy::never()).build().expect("a client")
}

#[tokio::test]
async fn every_member_has_an_outcome_in_its_order() {
    let (server, clock) = (Scripted::by(echo), TestClock::default());
    let client = client(&server, &clock);
    let outcomes = all(client.call(weigh(&["a", "b", "c", "d", "e", "f", "g"])).in_chunks()).await;
    assert_eq!(outcomes, ["a=a", "b=b", "c=c", "d=d", "e=e", "f=f", "g=g"]);
    let sizes: Vec<usize> = server.sent().iter().map(|request| asked(request).len()).collect();
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(all(client.call(weigh(&[])).in_chunks()).await, [""; 0]);
    assert_eq!(server.count(), 3, "nothing is sent for no members");
}

#[tokio::test]
async fn chunks_can_be_smaller_but_neither_larger_nor_empty() {
    for (size, requests) in [(0, 4), (1, 4), (2, 2), (3, 2), (100, 2)] {
        let (server, clock) = (Scripted::by(echo), TestClock::default());
        let client = client(&server, &clock);
        let chunks = client.call(weigh(&["a", "b", "c", "d"])).in_chunks().of_at_most(size);
        assert_eq!(all(chunks).await.len(), 4);
        assert_eq!(server.count(), requests, "chunks of {size}");
    }
}

#[tokio::test]
async fn a_chunk_that_fails_loses_no_other() {
    let server = Scripted::by(|request| match asked(request)[0].as_str() {
        "d" => Reply::text(500, r#"{"meta":{"code":500,"message":"no"}}"#),
        _ => echo(request),
    });
    let clock = TestClock::default();
    let client = client(&server, &clock);
    let outcomes = all(client.call(weigh(&["a", "b", "c", "d", "e", "f", "g"])).in_chunks()).await;
    let failed = ["d: Server", "e: Server", "f: Server"];
    assert_eq!(outcomes[..3], ["a=a", "b=b", "c=c"]);
    assert_eq!(
        (&outcomes[3..6], &outcomes[6..]),
        (&failed.map(String::from)[..], &["g=g".into()][..])
    );
}

#[tokio::test]
async fn an_invalid_member_fails_alone_and_is_not_sent() {
    let (server, clock) = (Scripted::by(echo), TestClock::default());
    let client = client(&server, &clock);
    let outcomes = all(client.call(weigh(&["a", "", "c", "", "", ""])).in_chunks()).await;
    assert_eq!(outcomes, ["a=a", ": Invalid", "c=c", ": Invalid", ": Invalid", ": Invalid"]);
    let sent: Vec<_> = server.sent().iter().map(asked).collect();
    assert_eq!(sent, [["a", "c"]], "a chunk without valid members is not sent");
}

#[tokio::test]
async fn results_are_never_shifted() {
    let null = r#"{"meta":{"code":200},"data":{"changes":[{"city":"a"},null,{"city":"c"}]}}"#;
    let none = r#"{"meta":{"code":200},"data":{}}"#;
    for (reply, count) in [
        (answer(&["a", "c"], ""), 2),
        (answer(&["a", "b", "c", "d"], ""), 4),
        (answer(&[], ""), 0),
        (Reply::text(200, null), 2),
        (Reply::text(200, none), 0),
    ] {
        let (server, clock) = (Scripted::new(reply), TestClock::default());
        let client = client(&server, &clock);
        let mut chunks = client.call(weigh(&["a", "b", "c"])).in_chunks();
        for member in ["a", "b", "c"] {
            let outcome = chunks.next().await.expect("an outcome");
            let error = outcome.result.expect_err("nobody knows whose result it is");
            assert_eq!((outcome.member.as_str(), error.kind()), (member, ErrorKind::Decode));
            let problem = format!("holds {count} results for 3 members");
            assert!(error.to_string().contains(&problem), "{error}");
            assert_eq!(error.operation(), Some("weigh"));
        }
        assert!(chunks.next().await.is_none());
    }
}

#[tokio::test]
async fn so_many_chunks_are_sent_at_once() {
    let tags: Vec<String> = (0..24).map(|number| number.to_string()).collect();
    for (at_once, expected) in [(0, 1), (1, 1), (2, 2), (3, 3), (8, 8), (100, 8)] {
        let clock = TestClock::default();
        let (waits, sent) = (clock.clone(), Arc::new(Mutex::new(Vec::new())));
        let moments = Arc::clone(&sent);
        let server = Scripted::by(move |request| {
            moments.lock().expect("the moments").push(waits.now());
            echo(request).after(&waits, 1)
        });
        let client = client(&server, &clock);
        let request = Weigh { tags: tags.clone() };
        let outcomes = all(client.call(request).in_chunks().at_once(at_once)).await;
        let sent = sent.lock().expect("the moments");
        // Each is under way for a second.
        let under_way = |now: &Duration| {
            sent.iter().filter(|at| *at <= now && *now < **at + Duration::from_secs(1)).count()
        };
        assert_eq!((outcomes.len(), sent.len()), (24, 8));
        assert_eq!(sent.iter().map(under_way).max(), Some(expected), "{at_once} at once");
    }
}

#[tokio::test]
async fn outcomes_come_in_order_even_if_the_first_chunk_is_the_last_to_be_answered() {
    let clock = TestClock::default();
    let waits = clock.clone();
    let server = Scripted::by(move |request| {
        let seconds = if asked(request)[0] == "a" { 9 } else { 1 };
        echo(request).after(&waits, seconds)
    });
    let client = client(&server, &clock);
    let outcomes = all(client.call(weigh(&["a", "b", "c", "d", "e"])).in_chunks()).await;
    assert_eq!(outcomes, ["a=a", "b=b", "c=c", "d=d", "e=e"]);
    assert_eq!(clock.now(), Duration::from_secs(9));
}

#[tokio::test]
async fn no_more_is_sent_once_the_stream_is_dropped() {
    let (server, clock) = (Scripted::by(echo), TestClock::default());
    let client = client(&server, &clock);
    let tags: Vec<String> = (0..300).map(|number| number.to_string()).collect();
    let mut chunks = client.call(Weigh { tags }).in_chunks().at_once(2);
    assert_eq!(server.count(), 0, "nothing is sent before it is polled");
    chunks.next().await.expect("an outcome");
    drop(chunks);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn what_is_found_belongs_to_the_members_that_it_holds() {
    let cursors = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&cursors);
    let server = Scripted::by(move |request| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let reply = match &query {
            query if query.contains("tags=d") => answer(&["d"], ""),
            query if query.contains("cursor=2") => answer(&["a"], ""),
            _ => answer(&["c", "a"], r#","title":"2""#),
        };
        seen.lock().expect("the queries").push(query);
        reply
    });
    let clock = TestClock::default();
    let client = client(&server, &clock);
    let mut chunks = client.call(find(&["a", "b", "c", "d"])).in_chunks().at_once(1);
    let mut found = Vec::new();
    while let Some(outcome) = chunks.next().await {
        found.push((outcome.member, outcome.result.expect("an answer").len()));
    }
    let expected = [("a", 2), ("b", 0), ("c", 1), ("d", 1)];
    assert_eq!(found, expected.map(|(member, count)| (member.to_owned(), count)));
    let queries = cursors.lock().expect("the queries").clone();
    let first = "tags=a%2Cb%2Cc&limit=200";
    assert_eq!(queries, [first, &format!("{first}&cursor=2"), "tags=d&limit=200"]);
}

#[tokio::test]
async fn a_page_size_of_the_caller_stays_and_no_list_sends_nothing() {
    let (server, clock) = (Scripted::by(|_| answer(&["a"], "")), TestClock::default());
    let client = client(&server, &clock);
    let mut chunks = client.call(Find { limit: Some(7), ..find(&["a"]) }).in_chunks();
    assert!(chunks.next().await.expect("an outcome").result.is_ok());
    assert_eq!(server.sent()[0].uri().query(), Some("tags=a&limit=7"));
    let mut none = client.call(Find { tags: None, limit: None, cursor: None }).in_chunks();
    assert!(none.next().await.is_none() && server.count() == 1);
}

#[tokio::test]
async fn a_member_given_twice_finds_the_same_twice() {
    let (server, clock) = (Scripted::by(|_| answer(&["a"], "")), TestClock::default());
    let client = client(&server, &clock);
    let mut chunks = client.call(find(&["a", "a"])).in_chunks();
    for _ in 0..2 {
        assert_eq!(chunks.next().await.expect("an outcome").result.expect("a list").len(), 1);
    }
}

#[tokio::test]
async fn nothing_is_said_of_members_without_items_if_an_item_belongs_to_none() {
    let (server, clock) = (Scripted::by(|_| answer(&["a", "x"], "")), TestClock::default());
    let client = client(&server, &clock);
    let mut chunks = client.call(find(&["a", "b"])).in_chunks();
    assert_eq!(chunks.next().await.expect("an outcome").result.expect("its own").len(), 1);
    let error = chunks.next().await.expect("an outcome").result.expect_err("it may be x");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("belong to no member"), "{error}");
}

#[tokio::test]
async fn a_page_that_fails_fails_its_chunk_alone() {
    let server = Scripted::by(|request| match request.uri().query().unwrap_or_default() {
        query if query.contains("cursor=2") => Reply::text(500, "no"),
        query if query.contains("tags=d") => answer(&["d"], ""),
        _ => answer(&["a"], r#","title":"2""#),
    });
    let clock = TestClock::default();
    let client = client(&server, &clock);
    let mut chunks = client.call(find(&["a", "b", "c", "d"])).in_chunks();
    for _ in 0..3 {
        let outcome = chunks.next().await.expect("an outcome");
        assert_eq!(outcome.result.expect_err("half a list").kind(), ErrorKind::Server);
    }
    assert!(chunks.next().await.expect("an outcome").result.is_ok());
}

#[test]
fn debug_output_shows_no_member() {
    let outcome = MemberOutcome { member: "Ana Ruiz", result: Ok(3) };
    assert_eq!(format!("{outcome:?}"), "MemberOutcome { result: Ok(3), .. }");
}
