//! What stands between these tests and the client: one way in, one way to look at what left.

use optima_courier::tracking::v2024_04::Client;
use optima_courier::{Call, Error, Operation, Response};
use serde_json::Value;

use crate::server::Server;

pub const KEY: &str = "test-key-0123";

/// An answer that satisfies every operation.
pub const GOOD: &str = r#"{"meta":{"code":200},"data":{"tracking":{"id":"a1"},"notification":{}}}"#;

/// A client of this server, with the settings that users have.
pub fn client_of(server: &Server) -> Client {
    Client::builder(KEY).base_url(server.url()).build().expect("a client")
}

/// Makes one call against a server that answers with these bytes.
pub async fn call<O: Operation>(
    answer: Vec<u8>,
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
) -> (Server, Result<Response<O::Output>, Error>) {
    let server = Server::start([answer]).await;
    let client = client_of(&server);
    let result = start(&client).await;
    (server, result)
}

/// The whole head that belongs to a request line and a body.
pub fn head(host: &str, line: &str, body: &str) -> String {
    let (mut content_type, mut length) = (String::new(), String::new());
    if !body.is_empty() {
        content_type = "content-type: application/json\r\n".to_owned();
        length = format!("content-length: {}\r\n", body.len());
    }
    format!(
        "{line} HTTP/1.1\r\naccept: application/json\r\nuser-agent: optima-courier/0.1.0\r\n\
         {content_type}as-api-key: {KEY}\r\nhost: {host}\r\n{length}\r\n"
    )
}

/// The JSON without members that are null, which read as absent.
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(members) => members.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
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
        ("latitude" | "longitude", Value::String(text)) => match text.parse::<f64>() {
            Ok(number) => (name, number.into()),
            Err(_) => (name, value),
        },
        _ => (name, as_written(value)),
    }
}
