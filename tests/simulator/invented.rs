//! Invented APIs: the simulator knows none by name, so what their specifications say is what it does.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use simulator::script::{PlannedOutcome, Plot};
use simulator::{Simulator, SimulatorBuilder, Webhook};

use crate::receiver::Receiver;
use crate::service::{Answer, LIBRARY, Service};

fn builder() -> SimulatorBuilder {
    Simulator::builder(LIBRARY.clone()).seed(7)
}

async fn library() -> Service {
    Service::with(builder(), "library", None).await
}

async fn add(service: &Service, isbn: &str, title: &str, pages: u64) -> Answer {
    let body = json!({ "isbn": isbn, "title": title, "author": "Woolf", "pages": pages });
    service.post("/books", body).await
}

fn result(answer: &Answer) -> &Value {
    &answer.body["result"]
}

fn assert_refused(answer: &Answer, http: u16, code: i64) {
    let status = answer.body["status"].as_i64();
    assert_eq!((answer.status, status), (http, Some(code)), "{}", answer.text);
}

#[tokio::test]
async fn a_record_has_the_key_of_its_body_what_is_assumed_and_seconds_for_moments() {
    let service = library().await;
    let made = service.post("/books", json!({ "isbn": "b-1", "title": "Orlando" })).await;
    assert_eq!((made.status, &made.body["status"]), (201, &json!(0)), "{}", made.text);
    let book = &result(&made)["book"];
    let expected = [
        ("isbn", json!("b-1")),
        ("pages", json!(100)),
        ("shelf", json!("cellar")),
        ("loans", json!([])),
    ];
    for (name, value) in expected {
        assert_eq!(book[name], value, "{book}");
    }
    assert!(book["added"].is_i64() && book["changed"].is_string(), "{book}");
    let other = service.post("/books", json!({ "title": "Flush" })).await;
    assert!(
        result(&other)["book"]["isbn"].as_str().is_some_and(|isbn| isbn.len() == 32),
        "{}",
        other.text
    );
    let member = service.post("/members", json!({ "name": "Ana" })).await;
    assert!(result(&member)["number"].is_u64(), "a key of numbers: {}", member.text);
}

#[tokio::test]
async fn two_records_share_neither_a_key_nor_what_is_unique() {
    let service = library().await;
    assert_eq!(add(&service, "b-1", "Orlando", 1).await.status, 201);
    assert_refused(&add(&service, "b-1", "Flush", 1).await, 409, 12);
    assert_refused(&add(&service, "b-2", "Orlando", 1).await, 409, 12);
    let anonymous = json!({ "title": "Orlando" });
    for _ in 0..2 {
        let made = service.post("/books", anonymous.clone()).await;
        assert_eq!(made.status, 201, "absent values are never equal: {}", made.text);
    }
}

#[tokio::test]
async fn a_replacement_resets_what_it_leaves_out_and_keeps_what_is_not_said() {
    let service = library().await;
    add(&service, "b-1", "Orlando", 333).await;
    service.post("/books/b-1/return", Value::Null).await;
    let replaced = service.put("/books/b-1", json!({ "title": "Orlando", "note": "Torn" })).await;
    let book = result(&replaced);
    assert_eq!((&book["pages"], &book["author"]), (&json!(100), &Value::Null), "{book}");
    assert_eq!((&book["note"], &book["shelf"]), (&json!("Torn"), &json!("hall")));
    assert_refused(&service.put("/books/b-1", json!({})).await, 422, 1);
    assert_refused(&service.put("/books/b-9", json!({ "title": "None" })).await, 404, 10);
}

#[tokio::test]
async fn what_is_added_to_a_list_is_there_once_and_what_is_taken_away_is_gone() {
    let service = library().await;
    add(&service, "b-1", "Orlando", 1).await;
    let subjects = async |path: &str, body: Value| {
        let answer = service.post(path, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        result(&answer)["subjects"].clone()
    };
    const ADD: &str = "/books/b-1/subjects";
    const DROP: &str = "/books/b-1/subjects/drop";
    assert_eq!(subjects(DROP, json!({ "subjects": ["time"] })).await, Value::Null);
    let added = subjects(ADD, json!({ "subjects": ["time", "sex", "time"] })).await;
    assert_eq!(added, json!(["time", "sex"]));
    let more = subjects(ADD, json!({ "subjects": ["oak", "sex"] })).await;
    assert_eq!(more, json!(["time", "sex", "oak"]));
    assert_eq!(subjects(ADD, json!({})).await, more, "nothing to add is nothing to change");
    let left = subjects(DROP, json!({ "subjects": ["time", "war"], "kept": ["oak"] })).await;
    assert_eq!(left, json!(["sex"]));
    assert_eq!(subjects(DROP, json!({ "subjects": ["sex"] })).await, json!([]));
}

#[tokio::test]
async fn a_deletion_that_returns_nothing_has_status_204() {
    let service = library().await;
    add(&service, "b-1", "Orlando", 1).await;
    let deleted = service.delete("/books/b-1").await;
    assert_eq!((deleted.status, deleted.text.as_str()), (204, ""));
    assert_refused(&service.delete("/books/b-1").await, 404, 10);
    assert_eq!(add(&service, "b-1", "Orlando", 1).await.status, 201);
}

#[tokio::test]
async fn pages_begin_at_0_and_are_sorted_by_what_is_newest() {
    let service = library().await;
    for (number, pages) in [30, 10, 50, 20, 40].into_iter().enumerate() {
        add(&service, &format!("b-{number}"), &format!("Title {number}"), pages).await;
    }
    let list = async |query: &str| {
        let answer = service.get(&format!("/books{query}")).await;
        let books = result(&answer)["books"].as_array().expect("a list").iter();
        let pages = books.map(|book| book["pages"].as_u64().unwrap_or_default());
        (pages.collect::<Vec<_>>(), result(&answer)["all"].clone(), result(&answer)["page"].clone())
    };
    assert_eq!(list("").await, (vec![50, 40, 30], json!(5), json!(0)));
    assert_eq!(list("?page=1").await, (vec![20, 10], json!(5), json!(1)));
    assert_eq!(list("?page=2").await, (vec![], json!(5), json!(2)));
    assert_eq!(list("?text=TITLE%203&size=10").await.0, [20]);
    assert_eq!(list("?text=woolf&size=1").await.1, json!(5));
    service.post("/books/b-2/return", Value::Null).await;
    assert_eq!(list("?shelf=hall,lent").await.0, [50]);
    assert_refused(&service.get("/books?size=11").await, 422, 2);
    assert_refused(&service.get("/books?page=-1").await, 422, 2);
}

#[tokio::test]
async fn a_book_is_lent_to_a_member_twice() {
    let service = library().await;
    add(&service, "b-1", "Orlando", 1).await;
    let member =
        result(&service.post("/members", json!({ "name": "Ana" })).await)["number"].clone();
    let loan = json!({ "member": member });
    let lend = async || service.post("/books/b-1/loans", loan.clone()).await;
    assert_refused(&service.post("/books/b-1/loans", json!({ "member": 1 })).await, 404, 11);
    for turn in 1..=2 {
        service.post("/books/b-1/return", Value::Null).await;
        let lent = lend().await;
        let loans = result(&lent)["loans"].as_array().expect("a list");
        assert_eq!((&result(&lent)["shelf"], loans.len()), (&json!("lent"), turn), "{}", lent.text);
        assert_eq!(loans[0]["member"], member);
        assert_eq!(loans[0]["from"].as_str().map(str::len), Some("2026-07-01".len()));
        assert_refused(&lend().await, 409, 13);
    }
    service.post("/books/b-1/return", Value::Null).await;
    assert_refused(&lend().await, 410, 14);
}

#[tokio::test]
async fn what_is_overdue_is_lost_and_counts_as_missing() {
    let service = library().await;
    add(&service, "b-1", "Orlando", 1).await;
    let member =
        result(&service.post("/members", json!({ "name": "Ana" })).await)["number"].clone();
    service.post("/books/b-1/return", Value::Null).await;
    service.post("/books/b-1/loans", json!({ "member": member })).await;
    service.days(29).await;
    assert_eq!(result(&service.get("/books/b-1").await)["shelf"], "lent");
    service.days(2).await;
    assert_refused(&service.get("/books/b-1").await, 404, 10);
    assert_eq!(result(&service.get("/books").await)["all"], 0);
    let records = service.simulator.records("library", "Book").expect("records");
    assert_eq!(records[0]["shelf"], "lost");
}

#[tokio::test]
async fn an_update_can_have_an_outcome_that_comes_later() {
    let plan = |from: u64, fails: bool| PlannedOutcome {
        operation: "bind_book".to_owned(),
        from,
        calls: 1,
        fails,
        takes: Some(10),
    };
    let outcomes = vec![plan(1, true), plan(2, false)];
    let plot = Plot { api: "library".to_owned(), outcomes, ..Plot::default() };
    let service = Service::with(builder().plot(plot), "library", None).await;
    add(&service, "b-1", "Orlando", 1).await;
    for after in ["cellar", "hall"] {
        let pending = service.post("/books/b-1/bind", json!({ "later": true })).await;
        assert_refused(&pending, 202, 7);
        assert_eq!(result(&pending)["shelf"], "bindery");
        service.seconds(11).await;
        assert_eq!(result(&service.get("/books/b-1").await)["shelf"], after);
    }
}

#[tokio::test]
async fn deliveries_are_signed_and_repeated_as_the_webhook_says() {
    let receiver = Receiver::start(Vec::new()).await;
    let webhook = Webhook::to(&receiver.url).secret("hush");
    let service = Service::with(builder().webhook(webhook), "library", None).await;
    add(&service, "b-1", "Orlando", 1).await;
    service.post("/books/b-1/return", Value::Null).await;
    service.simulator.advance(Duration::ZERO).await;
    for attempts in [1, 2, 3, 3] {
        assert_eq!(receiver.received().len(), attempts, "200 is no success here, only 204 is");
        service.seconds(61).await;
    }
    let first = receiver.received()[0].clone();
    let body: Value = serde_json::from_slice(&first.body).expect("JSON");
    assert_eq!((&body["kind"], &body["book"]["shelf"]), (&json!("book_moved"), &json!("hall")));
    assert!(body["at"].is_i64(), "{body}");
    let signature = first.header("x-library-signature").expect("a signature");
    let hex = signature.strip_prefix("v1=").expect("the prefix");
    assert_eq!(hex, crate::auth::hmac_hex("hush", &first.body));
}

#[tokio::test]
async fn a_rate_limit_and_its_headers_are_those_of_the_specification() {
    let service = library().await;
    let answer = service.get("/books").await;
    assert_eq!(
        (&answer.headers["x-quota"][..], &answer.headers["x-quota-left"][..]),
        ("100", "99")
    );
    let reset = answer.headers["x-quota-reset"].parse::<u64>().expect("a number");
    assert!(reset <= 60, "seconds from now: {reset}");
}

#[tokio::test]
async fn bad_requests_are_refused_by_the_names_of_the_specification() {
    let service = library().await;
    assert_refused(&service.post("/books", json!({})).await, 422, 1);
    assert_refused(&service.post("/books", json!({ "title": "" })).await, 422, 2);
    assert_refused(&service.get("/shelves").await, 404, 4);
    let key = [("x-library-key", "key")];
    assert_refused(&service.send_with(Method::POST, "/books", &key, "{").await, 422, 3);
    assert_refused(&service.send_with(Method::GET, "/books", &[], "").await, 403, 5);
}

#[tokio::test]
async fn the_apis_that_clients_are_emitted_for_are_served_too() {
    let lending = Service::invented("lending", None).await;
    let book = lending.get("/books/9783161484100").await;
    assert_eq!((book.status, &book.body["status"]["code"]), (200, &json!(0)), "{}", book.text);
    let wrong = lending.get("/books/nonsense").await;
    assert_eq!((wrong.status, &wrong.body["status"]["code"]), (422, &json!(31)), "{}", wrong.text);
    let denied = lending.send_with(Method::GET, "/books", &[], "").await;
    assert_eq!((denied.status, &denied.body["status"]["code"]), (401, &json!(10)));
    let limits = Service::invented("limits", None).await;
    let cases = [
        (json!({ "more": ["AB"], "boxes": [{ "side": 4 }] }), 2),
        (json!({ "more": ["AB"], "pairs": { "ab": "é", "cd": "x" } }), 4),
        (json!({}), 1),
    ];
    for (body, code) in cases {
        let refused = limits.post("/collections", body).await;
        assert_eq!(refused.body["code"], code, "{}", refused.text);
    }
    assert_eq!(limits.post("/collections", json!({ "more": ["AB"] })).await.status, 200);
}
