//! The double of an invented API, whose envelope has other paths and codes.

use invented::lending::{
    Client, Condition, FeeRequest, GetBook, LendBook, ListBooks, QuoteFees, RemoveBook, errors,
};
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

#[tokio::test]
async fn a_list_of_the_body_is_split_and_each_member_has_its_result() {
    let replies = Replies::new().on::<QuoteFees>(|request| {
        let fees: Vec<_> = request.loans.iter().map(|loan| json!({"cents": loan.days})).collect();
        Reply::json(json!({"quoted": {"fees": fees}}))
    });
    let client: Client = replies.client().unwrap();
    let loans = (1..=7).map(|days| FeeRequest::new("0306406152").days(days));
    let mut outcomes = client.quote_fees(QuoteFees::new(loans)).in_chunks();
    let mut fees = Vec::new();
    while let Some(outcome) = outcomes.next().await {
        fees.push((outcome.member.days, outcome.result.unwrap().cents));
    }
    assert_eq!(fees, (1..=7).map(|days| (Some(days), Some(days))).collect::<Vec<_>>());
    let sizes: Vec<_> = replies.requests::<QuoteFees>().iter().map(|it| it.loans.len()).collect();
    assert_eq!(sizes, [3, 3, 1]);
}

#[tokio::test]
async fn a_filter_is_split_and_books_belong_to_the_member_that_they_hold() {
    let replies = Replies::new().on::<ListBooks>(|request| {
        let wanted = request.conditions.iter().flatten();
        let books: Vec<_> = wanted.map(|condition| json!({"condition": condition})).collect();
        Reply::json(json!({"items": books}))
    });
    let client: Client = replies.client().unwrap();
    let wanted = [Condition::Ruined, Condition::Mint, Condition::Worn];
    let mut outcomes = client.list_books(ListBooks::new().conditions(wanted.clone())).in_chunks();
    for condition in wanted {
        let outcome = outcomes.next().await.unwrap();
        let books = outcome.result.unwrap();
        assert_eq!(
            (outcome.member, books[0].condition.clone()),
            (condition.clone(), Some(condition))
        );
        assert_eq!(books.len(), 1);
    }
    assert!(outcomes.next().await.is_none());
    let limits: Vec<_> = replies.requests::<ListBooks>().iter().map(|it| it.limit).collect();
    assert_eq!(limits, [Some(50), Some(50)], "the largest page");
}
