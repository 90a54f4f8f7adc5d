//! Lists as iterators, and outcomes that come later.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::shipping::v3::{
    Client as ShippingClient, CreateManifest, GetManifest, Manifest, ReferenceInput,
};
use optima_courier::testing::{Replies, Reply};
use optima_courier::tracking::v2026_07::{Client, ListTrackings};
use serde_json::{Value, json};

use crate::phases::Phases;
use crate::server::{Server, answer};
use crate::support::{client_of, serve};

/// One page of a list: the ids on it, and the cursor of the next.
fn page(ids: &[&str], next: &str) -> Vec<u8> {
    let items: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    let pagination = json!({"total": 3, "next_cursor": next, "has_next_page": !next.is_empty()});
    let data = json!({"trackings": items, "pagination": pagination});
    answer(200, &json!({"meta": {"code": 200}, "data": data}).to_string())
}

fn three() -> Server {
    serve([page(&["a", "b"], "x"), page(&["c"], "")])
}

#[test]
fn items_and_pages_are_iterators() {
    let server = three();
    let client = client_of(&server);
    let mut ids = Vec::new();
    for tracking in client.blocking().list_trackings(ListTrackings::new()).items() {
        ids.push(tracking.expect("a tracking").id().expect("an id").to_string());
    }
    assert_eq!(ids, ["a", "b", "c"]);
    let server = three();
    let client = client_of(&server);
    let pages = client.list_trackings(ListTrackings::new()).pages().into_iter();
    let counts: Vec<_> = pages.map(|page| page.expect("a page").trackings.iter().len()).collect();
    assert_eq!(counts, [1, 1]);
}

#[test]
fn a_page_is_fetched_when_it_is_needed() {
    let server = three();
    let client = client_of(&server);
    let mut items = client.list_trackings(ListTrackings::new()).items();
    assert_eq!((&mut items).into_iter().take(2).flatten().count(), 2);
    assert_eq!(server.requests().len(), 1);
    let (request, taken) = items.rest().expect("another page");
    assert_eq!((request.cursor.as_deref(), taken), (Some("x"), 0));
    assert_eq!(items.into_iter().flatten().count(), 1);
}

#[test]
fn an_iterator_ends_after_an_error_and_the_stream_goes_on() {
    let server = serve([page(&["a"], "x"), answer(500, "{}"), page(&["b"], "")]);
    let client = client_of(&server);
    let mut items = client.list_trackings(ListTrackings::new()).items();
    let found: Vec<_> = (&mut items).into_iter().collect();
    assert_eq!(found.len(), 2);
    assert_eq!(found[1].as_ref().expect_err("a failure").kind(), ErrorKind::Server);
    let (request, _) = items.rest().expect("the page that failed");
    let rest = client.blocking().list_trackings(request.clone()).items().into_iter();
    assert_eq!(rest.flatten().count(), 1);
}

#[test]
fn an_outcome_that_comes_later_is_polled_for() {
    let waiting = || Reply::<Manifest>::ok_with(|manifest| manifest.id = Some("m1".into()));
    let replies = Replies::new()
        .on_each::<CreateManifest>([waiting().code(3001)])
        .on_each::<GetManifest>([waiting().code(3001), waiting()]);
    let client: ShippingClient = replies.client().expect("a client");
    let request = CreateManifest::new(ReferenceInput::new("a1"));
    let manifest = client.blocking().create_manifest(request);
    let manifest = manifest.send_until_done(Duration::from_secs(90)).expect("a manifest");
    assert_eq!(manifest.id().expect("an id").as_str(), "m1");
    assert_eq!(replies.elapsed(), Duration::from_secs(3));
    replies.verify();
}

#[test]
fn calls_and_pages_without_async_pass_the_phases_of_interceptors() {
    let (server, phases) = (three(), Phases::default());
    let builder = Client::builder("test-key-0123").base_url(server.url()).no_rate_limits();
    let client = builder.interceptor(phases.clone()).build().expect("a client");
    let items = client.blocking().list_trackings(ListTrackings::new()).items();
    assert_eq!(items.into_iter().count(), 3);
    let page = ["list_trackings 1: unsigned, signed, 200", "list_trackings ended"];
    assert_eq!(phases.take(), [page, page].concat());
}
