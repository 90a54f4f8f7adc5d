//! The transport that a client has unless it is given another: reqwest, kept on a short rein.
//!
//! It follows no redirect, since a redirect would carry the key and the body to another host; it
//! sends no referer, repeats nothing by itself, and takes URLs out of every error.

use std::time::Duration;

use bytes::Bytes;

use super::transport::{BoxFuture, ResponseBody, Stage, Transport, TransportError};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(60);

/// Sends requests with reqwest.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport with a pool of connections of its own.
    pub fn new() -> Result<ReqwestTransport, TransportError> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(TOTAL_TIMEOUT);
        let client = builder.build().map_err(|error| failed(Stage::NotSent, error))?;
        Ok(ReqwestTransport { client })
    }

    async fn execute(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Box<dyn ResponseBody>>, TransportError> {
        let request = reqwest::Request::try_from(request);
        let request = request.map_err(|error| failed(Stage::NotSent, error))?;
        let mut response = match self.client.execute(request).await {
            Ok(response) => response,
            Err(error) if error.is_connect() => return Err(failed(Stage::NotSent, error)),
            Err(error) => return Err(failed(Stage::Unanswered, error)),
        };
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body: Box<dyn ResponseBody> = Box::new(Body(response));
        let mut answer = http::Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        Box::pin(self.execute(request))
    }
}

struct Body(reqwest::Response);

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            let chunk = self.0.chunk().await;
            chunk.map_err(|error| failed(Stage::Answered, error))
        })
    }
}

fn failed(stage: Stage, error: reqwest::Error) -> TransportError {
    let timeout = error.is_timeout();
    TransportError::new(stage, error.without_url()).timeout(timeout)
}
