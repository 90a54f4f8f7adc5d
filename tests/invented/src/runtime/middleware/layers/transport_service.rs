//! The innermost service: the transport of a client.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use tower_service::Service;

use super::bodies::{AnswerBody, RequestBody};
use super::failure::misused;
use super::passage::Passage;
use super::time::BoxFuture;
use super::transport::{Stage, Transport, TransportError};

const LOST: &str = "a layer drops the extensions of the request";

/// What to do about a layer that drops extensions.
const KEEP_EXTENSIONS: &str =
    "Let the layer pass on the request that it gets, with its extensions.";

/// The transport of a client as a `tower` service, which layers wrap.
///
/// It sends each request once: a layer that repeats requests gets an error, and so does one that
/// changes what is signed.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    pub(super) fn new(transport: Arc<dyn Transport>) -> TransportService {
        TransportService(transport)
    }
}

impl Service<http::Request<RequestBody>> for TransportService {
    type Response = http::Response<AnswerBody>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Self::Response, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<RequestBody>) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(send(transport, request))
    }
}

async fn send(
    transport: Arc<dyn Transport>,
    mut request: http::Request<RequestBody>,
) -> Result<http::Response<AnswerBody>, TransportError> {
    let passage = request.extensions_mut().remove::<Passage>();
    let passage = passage.ok_or_else(|| misused(Stage::NotConnected, LOST, KEEP_EXTENSIONS))?;
    // Dropped after the transport's future, whose end decides the stage.
    let at_transport = passage.enter(&request)?;
    let request: http::Request<Bytes> = request.map(|body| body.0);
    match transport.send(request, passage.progress()).await {
        Ok(answer) => {
            at_transport.answered();
            Ok(answer.map(|body| AnswerBody(Some(body))))
        }
        Err(error) => {
            // A layer may replace the error, but not its stage.
            passage.progress().reach(error.stage());
            Err(error)
        }
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}
