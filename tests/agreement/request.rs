//! Emitted requests: what their validators say of them, and what the client would send.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use simulator::request::Received;

/// Pointer, rule, whether it refuses, and the code of the predicted error.
pub type Found = (String, String, bool, Option<i64>);

/// An emitted request, out of its type.
#[derive(Debug)]
pub struct Request {
    pub found: Vec<Found>,
    /// What the client sends, or why it can't.
    pub sent: Result<Received, String>,
}

/// A request, or nothing where its type can't hold the arguments.
pub type Made = Option<Request>;

/// What both crates have, each for itself.
macro_rules! of_crate {
    ($krate:ident) => {
        pub mod $krate {
            use ::$krate::Violations;
            use ::$krate::codec::Object;
            use ::$krate::description::Place;
            use ::$krate::request::{Operation, RequestTarget};
            use ::$krate::validate::Severity;
            use serde_json::{Map, Value};

            use super::{Found, Made, Request, sent};
            use crate::from_json::FromJson;

            /// What validators found.
            pub fn found(violations: &Violations) -> Vec<Found> {
                let shown = violations.iter().map(|one| {
                    let refuses = one.severity == Severity::Error;
                    let code = one.predicts.map(|row| row.code);
                    (one.pointer.to_string(), one.rule.to_owned(), refuses, code)
                });
                shown.collect()
            }

            /// Makes, validates and encodes a request.
            pub fn made<T: Operation + FromJson>(arguments: &Map<String, Value>) -> Made {
                T::from_json(&Value::Object(arguments.clone())).as_ref().map(seen)
            }

            /// Validates and encodes a request.
            pub fn seen<T: Operation>(request: &T) -> Request {
                let mut target = RequestTarget::default();
                request.target(&mut target);
                let body = request.body().transpose().expect("requests are written as JSON");
                let headers = request.arguments().map(headers).unwrap_or_default();
                let method = request.info().method.as_str();
                Request {
                    found: found(&request.violations()),
                    sent: target.finish().and_then(|target| sent(method, &target, headers, body)),
                }
            }

            fn headers(arguments: &dyn Object) -> Vec<(&'static str, String)> {
                let mut headers = Vec::new();
                arguments.visit(&mut |members| {
                    for (field, value) in members.info.fields.iter().zip(members.values) {
                        let view = value.view();
                        let absent = matches!(view, ::$krate::codec::View::Absent);
                        if field.place == Place::Header && !absent {
                            headers.push((field.wire, view.to_string()));
                        }
                    }
                });
                headers
            }
        }
    };
}

of_crate! { invented }
of_crate! { optima_courier }

/// A request as a server receives it.
fn sent(
    method: &str,
    target: &str,
    headers: Vec<(&'static str, String)>,
    body: Option<Vec<u8>>,
) -> Result<Received, String> {
    let (path, query) =
        target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut received = HeaderMap::new();
    for (name, value) in headers {
        let value = HeaderValue::try_from(value).map_err(|error| error.to_string())?;
        received.insert(HeaderName::try_from(name).expect("the name of a header"), value);
    }
    Ok(Received {
        method: Method::from_bytes(method.as_bytes()).expect("a method"),
        path: path.to_owned(),
        query: query.map(str::to_owned),
        headers: received,
        body: Bytes::from(body.unwrap_or_default()),
    })
}
