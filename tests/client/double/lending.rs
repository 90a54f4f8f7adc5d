//! The double of an invented API, whose envelope has other paths and codes.

use invented::lending::{Client, GetBook, LendBook, ListBooks, RemoveBook, errors};
use invented::testing::{Replies, Reply};
use serde_json::json;

#[tokio::test]
async fn the_envelope_is_that_of_the_api() {
    let replies = Replies::new()
        .on_ok::<GetBook>(|_, book| book.title = Some("Emma".into()))
        .on::<RemoveBook>(|_| Reply::ok(()));
    let client: Client = replies.client().unwrap();
    let book = client.get_book("0306406152").await.unwrap();
    assert_eq!((book.title.as_deref(), book.notes()), (Some("Emma"), &[][..]));
    let removed = client.remove_book("0306406152").await.unwrap();
    assert_eq!(removed.notes(), []);
    replies.verify();
}

#[tokio::test]
async fn an_error_stands_where_the_api_writes_it() {
    let replies = Replies::new().on::<GetBook>(|_| Reply::error(errors::NOT_ON_SHELF));
    let client: Client = replies.client().unwrap();
    let error = client.get_book("0306406152").await.unwrap_err();
    assert!(error.is(&errors::NOT_ON_SHELF));
    assert_eq!((error.code(), error.message()), (Some(20), Some(errors::NOT_ON_SHELF.doc)));
    assert_eq!(error.server_type(), None);
}

#[tokio::test]
async fn pages_follow_a_cursor() {
    let replies = Replies::new().on::<ListBooks>(|request| match request.cursor.as_deref() {
        None => Reply::json(json!({"items": [{"title": "A"}], "next_cursor": "c1"})),
        Some(_) => Reply::json(json!({"items": [{"title": "B"}]})),
    });
    let client: Client = replies.client().unwrap();
    let mut books = client.list_books(ListBooks::new()).items();
    let mut titles = Vec::new();
    while let Some(book) = books.next().await {
        titles.extend(book.unwrap().title);
    }
    assert_eq!(titles, ["A", "B"]);
    let cursors: Vec<_> =
        replies.requests::<ListBooks>().into_iter().map(|one| one.cursor).collect();
    assert_eq!(cursors, [None, Some("c1".to_owned())]);
}

#[tokio::test]
async fn a_request_that_validation_refuses_never_comes() {
    let replies = Replies::new().on::<GetBook>(|_| Reply::ok_with(|_| {})).times(0);
    let client: Client = replies.client().unwrap();
    assert!(!client.get_book("no isbn").await.unwrap_err().violations().is_empty());
    assert_eq!(replies.requests::<LendBook>().len() + replies.sent().len(), 0);
}
