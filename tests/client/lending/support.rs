//! The helpers of these tests.

use invented::lending::{Book, Client};
use invented::request::Operation;
use invented::retry::RetryPolicy;
use invented::{Call, Error, Response};
use serde_json::{Value, json};

use crate::server::{Server, answer};

/// The path of the server's base URL.
pub const BASE: &str = "/base/1";

pub const KEY: &str = "library-key-0123";

/// An answer that satisfies every operation.
pub const GOOD: &str =
    r#"{"status":{"code":0,"text":"fine"},"result":{"book":{"isbn":"0306406152"}}}"#;

/// A client of this server that sends each call once and at once.
pub fn client_of(server: &Server) -> Client {
    let builder = Client::builder(KEY).base_url(server.url());
    builder.retry(RetryPolicy::never()).no_rate_limits().build().expect("a client")
}

/// Makes one call against a server that answers with these bytes.
pub async fn call<O: Operation>(
    answer: Vec<u8>,
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
) -> (Server, Result<Response<O::Output>, Error>) {
    let server = Server::start_at(BASE, [answer]).await;
    let client = client_of(&server);
    let result = start(&client).await;
    (server, result)
}

/// The response to a book of this shape.
pub async fn book(book: Value) -> Response<Book> {
    let body = json!({"status": {"code": 0}, "result": {"book": book}}).to_string();
    let (_server, result) = call(answer(200, &body), |client| client.get_book("0306406152")).await;
    result.expect("a book")
}
