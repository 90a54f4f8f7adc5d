//! A transport without a server, which gives the same answer to every request.

use bytes::Bytes;
use optima_courier::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};

use super::server::ANSWER;

/// A transport that answers at once.
pub struct Canned;

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl Transport for Canned {
    fn send<'t>(
        &'t self,
        _request: http::Request<Bytes>,
        _progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        let body: Box<dyn ResponseBody> = Box::new(Some(Bytes::from_static(ANSWER.as_bytes())));
        let mut answer = http::Response::new(body);
        let length = http::HeaderValue::from(ANSWER.len());
        answer.headers_mut().insert(http::header::CONTENT_LENGTH, length);
        Box::pin(std::future::ready(Ok(answer)))
    }
}
