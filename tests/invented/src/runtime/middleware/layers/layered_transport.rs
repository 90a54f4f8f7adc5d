//! A transport inside of layers.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::StatusCode;
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

use super::LayerError;
use super::bodies::{OutermostBody, RequestBody};
use super::failure::of_layer;
use super::passage::{Passage, PassageEnd, PassageState};
use super::time::BoxFuture;
use super::transport::{Progress, ResponseBody, Stage, Transport, TransportError};
use super::transport_service::TransportService;

pub(super) type LayerAnswer = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

/// A transport inside of layers of `tower`; [`layer`](super::super::super::client::ClientBuilder::layer)
/// of a client's builder makes one.
///
/// A layer may wait, limit, time out, refuse, watch, and add headers that are not signed. A failure
/// keeps its true stage: what a layer refuses by itself was not sent, and after the end of a request
/// that the transport had, the stage is the one that the transport reached.
///
/// These layers are traps, and their requests fail with an error that says so:
/// - those that repeat requests, such as `tower::retry`, `tower::hedge` or a redirect: the client
///   retries by itself, and only what has no second effect;
/// - those that change the method, the URL, the body or a signed header, such as a compression of
///   requests or another path: change it in an [`Interceptor`](super::super::Interceptor);
/// - those that answer in place of the server, such as `tower_http::timeout`: the failure is that of
///   the layer, and not the status that it made up. Only a success that comes without sending the
///   request, as from a cache, is taken for an answer.
///
/// A layer that decompresses answers is fine, if it removes `content-encoding`.
pub struct LayeredTransport<S> {
    service: Mutex<S>,
}

impl<S> LayeredTransport<S> {
    /// Wraps a transport in a layer, which may be a whole `tower::ServiceBuilder`.
    pub fn new<L>(transport: impl Transport, layer: &L) -> LayeredTransport<S>
    where
        L: Layer<TransportService, Service = S>,
    {
        LayeredTransport::around(Arc::new(transport), layer)
    }

    pub(crate) fn around<L>(transport: Arc<dyn Transport>, layer: &L) -> LayeredTransport<S>
    where
        L: Layer<TransportService, Service = S>,
    {
        let service = layer.layer(TransportService::new(transport));
        LayeredTransport { service: Mutex::new(service) }
    }
}

impl<S, B> Transport for LayeredTransport<S>
where
    S: Service<http::Request<RequestBody>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<LayerError>,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Error: Into<LayerError>,
{
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, LayerAnswer> {
        let service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let passage = Passage::of(&request, progress);
        let mut request = request.map(RequestBody);
        request.extensions_mut().insert(passage.clone());
        Box::pin(async move {
            // Dropped after the future of the layers, also if the attempt is cancelled.
            let end = PassageEnd(passage);
            let answered = through(service, request).await;
            let place = end.0.close();
            finished(answered, place, progress)
        })
    }
}

/// Sends a request through a service.
pub(super) async fn through<S, Q>(mut service: S, request: Q) -> Result<S::Response, LayerError>
where
    S: Service<Q>,
    S::Error: Into<LayerError>,
{
    poll_fn(|context| service.poll_ready(context)).await.map_err(Into::into)?;
    service.call(request).await.map_err(Into::into)
}

/// Returns what came out of the layers, with the true stage if it is a failure.
fn finished<B>(
    answered: Result<http::Response<B>, LayerError>,
    place: PassageState,
    progress: &Progress,
) -> LayerAnswer
where
    B: Body + Send + 'static,
    B::Error: Into<LayerError>,
{
    let stage = progress.stage();
    match answered {
        Ok(answer) if place == PassageState::Answered => Ok(boxed(answer, progress)),
        Ok(answer) if place == PassageState::Layers && answer.status().is_success() => {
            Ok(boxed(answer, progress))
        }
        Ok(answer) => Err(made_up(answer.status(), stage)),
        Err(error) => {
            let error = of_layer(error, stage);
            // The request that is still sent may get further than the one that failed.
            Err(if place == PassageState::Transport { error.at_least(stage) } else { error })
        }
    }
}

pub(super) fn boxed<B>(
    answer: http::Response<B>,
    progress: &Progress,
) -> http::Response<Box<dyn ResponseBody>>
where
    B: Body + Send + 'static,
    B::Error: Into<LayerError>,
{
    let progress = progress.clone();
    answer.map(|body| Box::new(OutermostBody { body: Box::pin(body), progress }) as _)
}

/// Returns the failure of an answer that a layer made up.
fn made_up(status: StatusCode, stage: Stage) -> TransportError {
    let problem = format!("it answered {} in place of the server", status.as_u16());
    let timeout = matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT);
    TransportError::new(stage, problem).of_layer().timeout(timeout)
}

impl<S> fmt::Debug for LayeredTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LayeredTransport").finish_non_exhaustive()
    }
}
