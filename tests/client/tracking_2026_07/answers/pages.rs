//! Pages of a list: what they hold, and how their cursor leads on.

use optima_courier::tracking::v2026_07::{ListCourierConnections, ListTrackings, Tag};
use serde_json::{Value, json};

use crate::answers::PAGE;
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::{call, client_of, serve};

#[tokio::test]
async fn decodes_a_page_and_where_it_ends() {
    let list = ListTrackings::new();
    let (_server, result) = call(answer(200, PAGE), |client| client.list_trackings(list)).await;
    let page = result.expect("a page");
    let pagination = page.pagination.as_ref().expect("a pagination");
    assert_eq!((pagination.total, pagination.has_next_page), (Some(8), Some(true)));
    let cursor = "WzE3ODY0NDQ0MDAwMDAsIm9jXzIwMjYtc3VtbWVyXzAwMDE3Il0=";
    check_texts([(&pagination.next_cursor, cursor)]);
    let trackings = page.trackings.as_deref().expect("trackings");
    let titles: Vec<_> = trackings.iter().filter_map(|one| one.title.as_deref()).collect();
    assert_eq!(titles, ["Tiles for the bath", "Tiles for the hall", "Grout"]);
    let tags: Vec<_> = trackings.iter().flat_map(|one| &one.tag).collect();
    let later = Tag::Unknown("Teleported".to_owned());
    assert_eq!(tags, [&Tag::InTransit, &later, &Tag::InTransit]);
    assert!(page.unknown.is_empty() && page.notes().is_empty());
}

/// One page of a list in `field`: the ids on it, and the cursor of the next.
fn page_of(field: &str, ids: &[&str], next: &str) -> Vec<u8> {
    let items: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    let pagination = json!({"total": 3, "next_cursor": next, "has_next_page": !next.is_empty()});
    let data = json!({(field): items, "pagination": pagination});
    answer(200, &json!({"meta": {"code": 200}, "data": data}).to_string())
}

/// The targets of these requests.
fn targets(requests: &[String]) -> Vec<&str> {
    requests.iter().filter_map(|request| request.split(' ').nth(1)).collect()
}

#[tokio::test]
async fn goes_through_the_pages_of_trackings_by_their_cursors() {
    let pages = [page_of("trackings", &["a", "b"], "x+/="), page_of("trackings", &["c"], "")];
    let server = serve(pages).await;
    let client = client_of(&server);
    let (mut request, mut ids) = (ListTrackings::new().tag(Tag::Pending).limit(2), Vec::new());
    loop {
        let page = client.list_trackings(request.clone()).await.expect("a page").into_inner();
        ids.extend(page.trackings.into_iter().flatten().flat_map(|one| one.id));
        let pagination = page.pagination.expect("a pagination");
        request.cursor = pagination.next_cursor;
        if pagination.has_next_page == Some(false) {
            break;
        }
    }
    let ids: Vec<_> = ids.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let base = "/tracking/2026-07/trackings?tag=Pending&limit=2";
    assert_eq!(targets(&server.requests()), [base, &format!("{base}&cursor=x%2B%2F%3D")]);
}

#[tokio::test]
async fn goes_to_the_next_page_of_connections_by_its_cursor() {
    let field = "courier_connections";
    let server = serve([page_of(field, &["a"], "c1"), page_of(field, &["b"], "")]).await;
    let client = client_of(&server);
    let request = ListCourierConnections::new().limit(1);
    let first = client.list_courier_connections(request.clone()).await.expect("a page");
    let cursor = first.pagination.as_ref().and_then(|page| page.next_cursor.clone());
    let request = request.cursor(cursor.expect("a cursor"));
    let second = client.list_courier_connections(request).await.expect("a page");
    assert_eq!(second.pagination.as_ref().and_then(|page| page.has_next_page), Some(false));
    let base = "/tracking/2026-07/courier-connections?limit=1";
    assert_eq!(targets(&server.requests()), [base, &format!("{base}&cursor=c1")]);
}

#[tokio::test]
async fn an_empty_page_holds_no_tracking_and_says_so() {
    let list = ListTrackings::new();
    let call = call(page_of("trackings", &[], ""), |client| client.list_trackings(list));
    let page = call.await.1.expect("a page");
    assert_eq!(page.trackings.as_deref(), Some(&[][..]));
    assert_eq!(page.pagination.as_ref().and_then(|page| page.has_next_page), Some(false));
    assert_eq!(page.notes(), []);
}
