//! A call that lists a page of books, answered without a server.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use invented::lending::{BookPage, Client, ListBooks};
use invented::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};
use serde_json::json;

/// How many books the page holds; it takes some 70 KB.
const BOOKS: usize = 100;

/// Answers every request with the same page.
struct Canned(Bytes);

impl Transport for Canned {
    fn send<'t>(
        &'t self,
        _: http::Request<Bytes>,
        _: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        let body: Box<dyn ResponseBody> = Box::new(Some(self.0.clone()));
        Box::pin(std::future::ready(Ok(http::Response::new(body))))
    }
}

/// A client that is always answered with a page of books.
pub fn client() -> Client {
    let books: Vec<_> = (0..BOOKS).map(book).collect();
    let page = json!({"items": books, "next_cursor": "after-100"});
    let body = json!({"status": {"code": 0, "text": "fine"}, "result": page}).to_string();
    let client = Client::builder("library-key-0123").transport(Canned(body.into())).build();
    client.expect("a client without a connection")
}

/// Calls once; returns the decoded page.
pub fn call(client: &Client) -> BookPage {
    let response = run(client.list_books(ListBooks::new()).into_future());
    let page = response.expect("a good answer").into_inner();
    assert_eq!(page.items.as_ref().map(Vec::len), Some(BOOKS));
    page
}

fn book(number: usize) -> serde_json::Value {
    let summary = "A long winter, two sisters and a map that nobody drew. ".repeat(3);
    json!({
        "isbn": format!("97803064{number:05}"),
        "title": format!("The Keeper of Maps, volume {number}"),
        "medium": {"kind": "paper", "pages": 320 + number, "binding": "hard-back"},
        "condition": 2,
        "subject": {"name": "Cartography", "broader": {"name": "Geography"}},
        "labels": {"shelf": "B7", "colour": "grün"},
        "summary": summary,
        "marks": ["gift", "signed"],
        "remark": "Handle with care.",
        "links": {"self": format!("https://lending.example/v1/books/{number}"), "type": "book"},
        "added-on": "2024-02-29",
        "extra": {"weight": 1.25, "lent": [1, 2, 3]},
    })
}

/// Drives a future that never has to wait.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("a canned answer is there at once"),
    }
}
