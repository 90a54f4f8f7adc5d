//! Pagination with odd servers: each list ends exactly where the service has no more, continues, or
//! fails with an error that says why.

use std::collections::BTreeSet;

use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::odd_lists::{Asked, ENDLESS, Row, check, page, rows, tokens, walk};

/// The page that a query requests.
fn asked_for(query: &str) -> String {
    let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
    let page = percent_encoding::percent_decode_str(page.unwrap_or_default());
    page.decode_utf8().expect("UTF-8").into_owned()
}

async fn play(row: &'static Row) -> Result<(), String> {
    let mut before = 0;
    let transport = Scripted::by(move |request| {
        let page = asked_for(request.uri().query().unwrap_or_default());
        let data = (row.answer)(Asked { page: &page, before });
        before += 1;
        assert!(before < ENDLESS, "{} never ends", row.name);
        Reply::text(200, format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#))
    });
    let client = transport.client(&TestClock::default());
    let outcome = walk(client.call((row.list)())).await;
    let sent = transport.sent();
    let asked: Vec<_> =
        sent.iter().map(|one| asked_for(one.uri().query().unwrap_or_default())).collect();
    check(row, &outcome, &asked)
}

#[tokio::test]
async fn ends_where_the_service_has_no_more_goes_on_or_says_why_not() {
    let mut wrong = Vec::new();
    for row in rows() {
        wrong.extend(play(row).await.err());
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows().count(), wrong.join("\n"));
}

#[test]
fn the_table_has_at_least_25_rows_of_different_names() {
    let names: BTreeSet<_> = rows().map(|row| (row.name, (row.list)().is_by_token())).collect();
    assert_eq!(names.len(), rows().count());
    assert!(names.len() >= 25);
}

#[tokio::test]
async fn a_reader_who_knows_better_can_go_on_behind_an_odd_page() {
    let text = |data: &str| Reply::text(200, format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#));
    let odd = text(r#"{"items":"none","next":"2"}"#);
    let transport = Scripted::turns([odd, text(&page("a", ""))]);
    let client = transport.client(&TestClock::default());
    let mut items = client.call(tokens()).items();
    let error = items.next().await.expect("an end that says why").expect_err("no list");
    assert!(error.to_string().contains("`items` is a string"), "{error}");
    assert!(items.next().await.is_none());
    let (rest, taken) = items.rest().expect("the second page");
    let mut items = client.call(rest.clone()).items().skip_first(taken);
    assert_eq!(items.next().await.expect("an item").expect("an item")["id"], "a");
    assert!(items.next().await.is_none() && items.rest().is_none());
    assert_eq!(transport.sent()[1].uri().query(), Some("page=2"));
}
