//! A service in place of a transport.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Body;
use tower_service::Service;

use super::LayerError;
use super::bodies::RequestBody;
use super::failure::of_layer;
use super::layered_transport::{LayerAnswer, boxed, through};
use super::time::BoxFuture;
use super::transport::{Progress, Stage, Transport};

/// A `tower` service of your own that sends the requests, as another HTTP client does, or that
/// answers them, as a router in a test does.
///
/// It must send each request once and as it is. How far it gets can't be seen from outside: from
/// the moment at which it takes a request, the request may have been sent, so a failure leaves open
/// what the server did.
pub struct ServiceTransport<S> {
    service: Mutex<S>,
}

impl<S> ServiceTransport<S> {
    /// Creates a transport of a service.
    pub fn new(service: S) -> ServiceTransport<S> {
        ServiceTransport { service: Mutex::new(service) }
    }
}

impl<S, B> Transport for ServiceTransport<S>
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
        progress.reach(Stage::NotConnected);
        Box::pin(async move {
            let service = Handing { service, progress };
            match through(service, request.map(RequestBody)).await {
                Ok(answer) => Ok(boxed(answer, progress)),
                Err(error) => Err(of_layer(error, progress.stage())),
            }
        })
    }
}

/// Records when the service takes the request.
struct Handing<'p, S> {
    service: S,
    progress: &'p Progress,
}

impl<S, Q> Service<Q> for Handing<'_, S>
where
    S: Service<Q>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: Q) -> S::Future {
        self.progress.advance(Stage::Sent);
        self.service.call(request)
    }
}

impl<S> fmt::Debug for ServiceTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceTransport").finish_non_exhaustive()
    }
}
