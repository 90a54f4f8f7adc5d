//! Lists that come in pages: how each goes on, and where it ends.

use optima_courier::Call;
use optima_courier::request::Operation;
use optima_courier::shipping::v3::{
    CancelLabelPage, Label, LabelPage, ListCancelLabels, ListLabels, ListManifests, ListRates,
};
use optima_courier::value::Note;
use serde_json::{Value, json};

use crate::answers::LABEL;
use crate::odd_page::Listed;
use crate::server::answer;
use crate::support::{Client, as_written, call, client_of, serve};

fn page(data: Value) -> Vec<u8> {
    answer(200, &json!({"meta": {"code": 200}, "data": data}).to_string())
}

async fn output<O: Operation>(
    data: Value,
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
) -> O::Output {
    let found = call(page(data), start).await.1.expect("a page");
    assert_eq!(found.notes(), []);
    found.into_inner()
}

#[tokio::test]
async fn every_list_may_end_in_three_ways() {
    let ends = [(json!({}), None), (json!({"next_token": null}), None)];
    let ends = ends.into_iter().chain([(json!({"next_token": ""}), Some(String::new()))]);
    for (data, end) in ends {
        let rates = output(data.clone(), |client| client.list_rates(ListRates::new())).await;
        let labels = output(data.clone(), |client| client.list_labels(ListLabels::new())).await;
        let list = ListManifests::new();
        let manifests = output(data.clone(), |client| client.list_manifests(list)).await;
        let list = ListCancelLabels::new();
        let cancelled = output(data.clone(), |client| client.list_cancel_labels(list)).await;
        let tokens =
            [rates.next_token, labels.next_token, manifests.next_token, cancelled.next_token];
        assert_eq!(tokens, [end.clone(), end.clone(), end.clone(), end], "{data}");
    }
}

#[tokio::test]
async fn goes_through_the_pages_by_their_token() {
    let part = |token: Value, ids: &[&str]| {
        let labels: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        page(json!({"next_token": token, "limit": 2, "labels": labels}))
    };
    let server = serve([
        part(json!("eyJ+/=="), &["a", "b"]),
        part(json!("2"), &["c", "d"]),
        part(json!(null), &["e"]),
    ])
    .await;
    let client = client_of(&server);
    let (mut request, mut ids) = (ListLabels::new().search("PO").limit(2), Vec::new());
    loop {
        let page = client.list_labels(request.clone()).await.expect("a page").into_inner();
        ids.extend(page.labels.into_iter().flatten().flat_map(|label: Label| label.id));
        match page.next_token.filter(|token| !token.is_empty()) {
            Some(token) => request.next_token = Some(token),
            None => break,
        }
    }
    let ids: Vec<_> = ids.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["a", "b", "c", "d", "e"]);
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().filter_map(|request| request.lines().next()).collect();
    assert_eq!(
        lines,
        [
            "GET /postmen/v3/labels?limit=2&s=PO HTTP/1.1",
            "GET /postmen/v3/labels?limit=2&next_token=eyJ%2B%2F%3D%3D&s=PO HTTP/1.1",
            "GET /postmen/v3/labels?limit=2&next_token=2&s=PO HTTP/1.1",
        ]
    );
}

async fn cancellations(data: Value) -> CancelLabelPage {
    output(data, |client| client.list_cancel_labels(ListCancelLabels::new())).await
}

#[tokio::test]
async fn cancellations_come_under_either_spelling() {
    let list = json!([{"id": "c1", "status": "cancelled"}, {"id": "c2"}]);
    for name in ["cancel_labels", "cancel-labels"] {
        let found = cancellations(json!({"limit": 20, (name): list})).await;
        let members = found.cancel_labels.as_deref().expect("cancellations");
        assert_eq!(members.len(), 2, "{name}");
        assert!(found.unknown.is_empty(), "{name}");
        assert_eq!(json!(found), json!({"limit": 20, "cancel_labels": list}));
    }
}

#[tokio::test]
async fn a_null_under_the_spelling_of_examples_takes_nothing_away() {
    let list = r#""cancel_labels":[{"id":"c1"}]"#;
    let null = r#""cancel-labels":null"#;
    for (first, second) in [(list, null), (null, list)] {
        let body = format!(r#"{{"meta":{{"code":200}},"data":{{{first},{second}}}}}"#);
        let list = ListCancelLabels::new();
        let found = call(answer(200, &body), |client| client.list_cancel_labels(list)).await.1;
        let members = found.expect("a page").into_inner().cancel_labels;
        assert_eq!(members.map(|members| members.len()), Some(1), "{first}");
    }
}

#[tokio::test]
async fn an_odd_cancellation_is_noted_under_the_spelling_that_came() {
    let data = json!({"cancel-labels": [{"id": "c1"}, "lost"]});
    let list = ListCancelLabels::new();
    let found = call(page(data), |client| client.list_cancel_labels(list)).await.1.expect("a page");
    let note = Note::Unexpected {
        pointer: "/data/cancel-labels/1".to_owned(),
        expected: "an object",
        found: "a string",
    };
    assert_eq!(found.notes(), [note]);
    assert_eq!(found.cancel_labels.as_deref().map(<[_]>::len), Some(1));
}

#[tokio::test]
async fn an_empty_page_holds_nothing_and_says_so() {
    let body = r#"{"meta":{"code":200,"message":"OK","details":[]},"data":{"next_token":null,
        "limit":20,"created_at_min":"2026-11-21T10:00:00+00:00",
        "created_at_max":"2026-11-22T10:00:00+00:00","labels":[]}}"#;
    let found = call(answer(200, body), |client| client.list_labels(ListLabels::new())).await.1;
    let found: LabelPage = found.expect("a page").into_inner();
    assert_eq!((found.limit, found.labels, found.next_token), (Some(20), Some(vec![]), None));
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn a_page_on_which_each_label_has_another_odd_value_loses_none() {
    let mut full: Value = serde_json::from_str(LABEL).expect("JSON");
    let mut full = as_written(full["data"].take());
    // An option without its type is read whole, and one of a later type is never looked into.
    full.as_object_mut().expect("an object").remove("service_options");
    let listed = Listed { list: "labels", full, beyond: 70, undeclared: &[] };
    listed.check_page(|client| client.list_labels(ListLabels::new())).await;
}
