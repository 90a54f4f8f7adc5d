//! The helpers of these tests: how they call the client, and how they see what it sent.

use optima_courier::request::{Operation, OperationInfo, RetryClass};
use optima_courier::retry::RetryPolicy;
use optima_courier::{Call, Error, ErrorKind, Response};
use serde_json::{Number, Value};

use crate::server::Server;
use crate::version::BASE;
pub use crate::version::GOOD;
pub use crate::version::api::Client;

pub const KEY: &str = "test-key-0123";

/// Starts a server that gives these answers in order, at the base URL of this version's clients.
pub async fn serve(answers: impl IntoIterator<Item = Vec<u8>>) -> Server {
    Server::start_at(BASE, answers).await
}

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
    let server = serve([answer]).await;
    let client = client_of(&server);
    let result = start(&client).await;
    (server, result)
}

/// What an error of the table comes back as: where a second time may have a second effect, nobody
/// knows what a failing server did.
pub fn reported(kind: ErrorKind, info: &OperationInfo) -> ErrorKind {
    match (kind, info.retry) {
        (ErrorKind::Server, RetryClass::Guarded | RetryClass::Never) => ErrorKind::OutcomeUnknown,
        _ => kind,
    }
}

/// The whole head that belongs to a request line and a body.
pub fn head(host: &str, line: &str, body: &str) -> String {
    let (mut content, mut length) = ("", String::new());
    if !body.is_empty() {
        content = "content-type: application/json\r\n";
        length = format!("content-length: {}\r\n", body.len());
    } else if ["POST ", "PUT ", "PATCH "].iter().any(|method| line.starts_with(method)) {
        content = "content-length: 0\r\n";
    }
    format!(
        "{line} HTTP/1.1\r\naccept: application/json\r\nuser-agent: optima-courier/0.1.0\r\n\
         as-api-key: {KEY}\r\n{content}host: {host}\r\n{length}\r\n"
    )
}

/// The JSON as the client writes it: without nulls, numbers in text as numbers, and a field that
/// came under another wire name under its own.
pub fn as_written(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| member_as_written(name, value)).collect()
        }
        Value::Array(members) => members.into_iter().map(as_written).collect(),
        other => other,
    }
}

fn member_as_written(name: String, value: Value) -> (String, Value) {
    match (name.as_str(), &value) {
        ("coordinates", _) => ("coordinate".to_owned(), as_written(value)),
        ("latitude" | "longitude" | "width" | "height" | "depth", Value::String(text)) => {
            match serde_json::from_str::<Number>(text) {
                Ok(number) => (name, number.into()),
                Err(_) => (name, value),
            }
        }
        _ => (name, as_written(value)),
    }
}
