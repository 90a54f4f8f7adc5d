//! The exact bytes of every operation's request.

use std::collections::BTreeMap;

use invented::lending::{
    AudioInput, Binding, ChangeBook, Client, Condition, CreateBook, CreateBookRequired, Delivery,
    GetMember, LendBook, ListBooks, MediumInput, PaperInput, PlaceInput, SortOrder, SubjectInput,
};
use invented::request::Operation;
use invented::validate::Validation;
use invented::{Call, ErrorKind, Update, Validate, limits};
use serde_json::{Value, json};

use crate::server::{Server, answer};
use crate::support::{BASE, GOOD, KEY, call, client_of};

/// The whole head that belongs to a request line, one more header and a body.
fn head(host: &str, line: &str, more: &str, body: &str) -> String {
    let (mut content_type, mut length) = (String::new(), String::new());
    if !body.is_empty() {
        content_type = "content-type: application/json\r\n".to_owned();
        length = format!("content-length: {}\r\n", body.len());
    }
    format!(
        "{line} HTTP/1.1\r\naccept: application/json\r\nuser-agent: invented/0.1.0\r\n\
         x-library-key: {KEY}\r\n{content_type}{more}host: {host}\r\n{length}\r\n"
    )
}

async fn sent<O: Operation>(
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
) -> (String, String) {
    let (server, result) = call(answer(200, GOOD), start).await;
    result.err().map_or(Ok(()), Err).expect("a good answer");
    (server.host(), server.request())
}

/// The request is these bytes from the first to the last.
async fn check_sent<O: Operation>(
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
    line: &str,
    body: &str,
) {
    let (host, request) = sent(start).await;
    assert_eq!(request, format!("{}{body}", head(&host, line, "", body)));
}

/// The body is these bytes but for the order of members, which is the specification's.
async fn check_sent_members<O: Operation>(
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
    line: &str,
    expected: Value,
) {
    let (host, request) = sent(start).await;
    let body = &request[request.find("\r\n\r\n").expect("a head") + 4..];
    assert_eq!(request, format!("{}{body}", head(&host, line, "", body)));
    assert_eq!(serde_json::from_str::<Value>(body).expect("JSON"), expected);
    assert_eq!(body.len(), expected.to_string().len(), "each member once, no blank: {body}");
}

#[tokio::test]
async fn creates_a_book_inside_its_wrapper() {
    check_sent(
        |client| {
            client.create_book(CreateBook::new(CreateBookRequired {
                isbn: "0-306-40615-2",
                title: "Atoms",
            }))
        },
        "POST /base/1/books",
        r#"{"book":{"isbn":"0-306-40615-2","title":"Atoms"}}"#,
    )
    .await;
}

#[tokio::test]
async fn creates_a_book_with_a_variant_named_by_its_tag() {
    let paper = PaperInput::new(240).binding(Binding::HardBack);
    let audio = AudioInput::new(90.5).readers(["Ann", "Bo"]);
    let later = json!({"kind": "scroll", "ells": 3});
    for (medium, expected) in [
        (paper.into(), json!({"kind": "paper", "pages": 240, "binding": "hard-back"})),
        (audio.into(), json!({"kind": "audio", "minutes": 90.5, "readers": ["Ann", "Bo"]})),
        (MediumInput::Unknown(later.clone().into()), later),
    ] {
        let request = CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "Atoms" })
            .medium(medium);
        check_sent_members(
            |client| client.create_book(request),
            "POST /base/1/books",
            json!({"book": {"isbn": "0306406152", "title": "Atoms", "medium": expected}}),
        )
        .await;
    }
}

#[tokio::test]
async fn writes_the_tag_of_a_variant_first() {
    let request = CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "Atoms" })
        .medium(PaperInput::new(1));
    let (_, request) = sent(|client| client.create_book(request)).await;
    assert!(request.contains(r#""medium":{"kind":"paper","pages":1}"#), "{request}");
}

#[tokio::test]
async fn creates_a_book_with_every_field_set_once() {
    let matter = SubjectInput::new("matter").narrower([SubjectInput::new("quarks")]);
    let subject = SubjectInput::new("atoms").broader(SubjectInput::new("physics"));
    let request = CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "Atoms" })
        .medium(AudioInput::new(60))
        .condition(Condition::Worn)
        .subject(subject.narrower([matter]))
        .labels([("row", "7"), ("box", "B")])
        .marks(["red", "blue"]);
    let expected = json!({"book": {
        "isbn": "0306406152", "title": "Atoms", "medium": {"kind": "audio", "minutes": 60},
        "condition": 2, "labels": {"row": "7", "box": "B"}, "marks": ["red", "blue"],
        "subject": {
            "name": "atoms", "broader": {"name": "physics"},
            "narrower": [{"name": "matter", "narrower": [{"name": "quarks"}]}],
        },
    }});
    check_sent_members(|client| client.create_book(request), "POST /base/1/books", expected).await;
}

#[tokio::test]
async fn changes_a_book_and_clears_fields_each_in_its_way() {
    let line = "PATCH /base/1/books/0306406152";
    let change = || ChangeBook::new("0306406152");
    check_sent(|client| client.change_book(change()), line, "{}").await;
    for (request, body) in [
        (change().clear_labels(), r#"{"labels":null}"#),
        (change().clear_summary(), r#"{"summary":null}"#),
        (change().clear_marks(), r#"{"marks":[]}"#),
        (change().clear_remark(), r#"{"remark":""}"#),
        (change().title("Ions"), r#"{"title":"Ions"}"#),
        (change().condition(Condition::from(4)), r#"{"condition":4}"#),
        (change().summary("s").clear_summary().summary("t"), r#"{"summary":"t"}"#),
    ] {
        check_sent(|client| client.change_book(request), line, body).await;
    }
}

#[tokio::test]
async fn changes_a_book_in_several_fields_at_once() {
    let mut request = ChangeBook::new("0306406152").clear_labels().marks(["x"]).remark("r");
    request.summary = Update::Clear;
    let expected = json!({"labels": null, "marks": ["x"], "remark": "r", "summary": null});
    let line = "PATCH /base/1/books/0306406152";
    check_sent_members(|client| client.change_book(request.clone()), line, expected).await;
    request.labels = Update::Set(BTreeMap::new());
    request.summary = Update::Keep;
    let expected = json!({"labels": {}, "marks": ["x"], "remark": "r"});
    check_sent_members(|client| client.change_book(request), line, expected).await;
}

#[tokio::test]
async fn lists_books_by_queries_of_every_style() {
    check_sent(|client| client.list_books(ListBooks::new()), "GET /base/1/books", "").await;
    let request = ListBooks::new()
        .cursor("WzE3LCJh+/&=#")
        .limit(50)
        .shelves(["A 1", "B,2"])
        .conditions([Condition::Mint, Condition::Ruined])
        .order(SortOrder::TitleBackwards);
    let line = "GET /base/1/books?cursor=WzE3LCJh%2B%2F%26%3D%23&limit=50&shelf[]=A%201\
                &shelf[]=B%2C2&conditions=1%2C9&order=-title";
    check_sent(|client| client.list_books(request), line, "").await;
}

#[tokio::test]
async fn lists_books_with_a_list_that_is_empty() {
    let request = ListBooks::new().shelves([""; 0]).cursor("");
    check_sent(|client| client.list_books(request), "GET /base/1/books?cursor=", "").await;
}

#[tokio::test]
async fn lends_a_book_with_a_header_of_the_operation() {
    let request = LendBook::new("0306406152", 7).branch("east");
    let (host, request) = sent(|client| client.lend_book(request)).await;
    let body = r#"{"isbn":"0306406152","member":7}"#;
    let head = head(&host, "POST /base/1/loans", "x-library-branch: east\r\n", body);
    assert_eq!(request, format!("{head}{body}"));
}

#[tokio::test]
async fn lends_a_book_with_every_field_set_once() {
    let request = LendBook::new("0306406152", -1)
        .from("2024-05-01")
        .until("2024-05-01")
        .delivery(Delivery::Post)
        .place(PlaceInput::new("Main St 1").town("Springfield"))
        .fee(2.5)
        .pin("0042");
    let expected = json!({
        "isbn": "0306406152", "member": -1, "from": "2024-05-01", "until": "2024-05-01",
        "delivery": "post", "place": {"street": "Main St 1", "town": "Springfield"},
        "fee": 2.5, "pin": "0042",
    });
    check_sent_members(|client| client.lend_book(request), "POST /base/1/loans", expected).await;
}

#[tokio::test]
async fn looks_a_member_up_by_number() {
    check_sent(|client| client.get_member(7), "GET /base/1/members/7", "").await;
    let request = GetMember::new(-1).with(["loans", "old fines"]);
    let line = "GET /base/1/members/-1?with=loans%2Cold%20fines";
    check_sent(|client| client.get_member(request), line, "").await;
}

#[tokio::test]
async fn sends_no_list_that_would_be_split_unless_told_to() {
    let server = Server::start_at(BASE, [answer(200, GOOD)]).await;
    let client = client_of(&server);
    let request = || client.get_member(GetMember::new(7).with(["loans", "fines, old"]));
    let error = request().await.expect_err("a comma in a member");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    let found: Vec<_> = error.violations().iter().map(|one| (&*one.pointer, one.rule)).collect();
    assert_eq!(found, [("/with/1", "style")]);
    assert_eq!(server.requests(), [""; 0]);
    let member = request().validation(Validation::Warn).await.expect("a member");
    assert_eq!(member.warnings(), error.violations());
    assert!(server.request().starts_with("GET /base/1/members/7?with=loans%2Cfines%2C%20old "));
}

#[tokio::test]
async fn joins_a_list_in_a_header() {
    let server = Server::start_at(BASE, [answer(200, "{}")]).await;
    let builder = limits::Client::builder(KEY).base_url(server.url());
    let client = builder.build().expect("a client");
    let request = limits::SendText::new("here").tags(["one", "two"]);
    client.send_text(request.clone()).await.expect("an answer");
    let sent = server.request();
    assert!(sent.contains("\r\nx-words: one,two\r\n"), "{sent}");
    let found = request.tags(["one", "two, three"]).violations();
    let found: Vec<_> = found.iter().map(|one| (&*one.pointer, one.rule)).collect();
    assert_eq!(found, [("/x-words/1", "style")]);
}

#[tokio::test]
async fn removes_a_book_without_a_body() {
    let line = "DELETE /base/1/books/978-0-306-40615-7";
    check_sent(|client| client.remove_book("978-0-306-40615-7"), line, "").await;
}

#[tokio::test]
async fn sends_no_header_that_could_begin_another() {
    let server = Server::start_at(BASE, [answer(200, GOOD)]).await;
    let client = client_of(&server);
    let request = LendBook::new("0306406152", 7).branch("a\r\nb");
    let error = client.lend_book(request).await.expect_err("a line end in a header");
    let line = error.to_string();
    assert!(line.contains("the header `x-library-branch` holds a character"), "{line}");
    assert_eq!(server.requests(), [""; 0]);
}
