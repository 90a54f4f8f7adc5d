//! Layers of `tower` around the transport: real ones, traps, and the stage through all of them.

mod answers;
mod order;
mod seals;
mod services;
mod stages;

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use runtime::error::Error;
use runtime::middleware::{AnswerBody, RequestBody, TransportService};
use runtime::transport::{Stage, TransportError};
use tower::{Layer, Service};

use crate::emitted::Client;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::Scripted;

pub const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

pub type Sent = http::Request<RequestBody>;
pub type Head = http::Response<AnswerBody>;
pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
pub type LayerError = Box<dyn std::error::Error + Send + Sync>;

/// A layer that is a function of the request and the transport.
#[derive(Clone)]
pub struct Around<F>(pub F);

impl<F: Clone> Layer<TransportService> for Around<F> {
    type Service = AroundService<F>;

    fn layer(&self, inner: TransportService) -> AroundService<F> {
        AroundService { act: self.0.clone(), inner }
    }
}

#[derive(Clone)]
pub struct AroundService<F> {
    act: F,
    inner: TransportService,
}

impl<F> Service<Sent> for AroundService<F>
where
    F: Fn(Sent, TransportService) -> Boxed<Result<Head, LayerError>>,
{
    type Response = Head;
    type Error = LayerError;
    type Future = Boxed<Result<Head, LayerError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), LayerError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Sent) -> Self::Future {
        (self.act)(request, self.inner.clone())
    }
}

/// Waits for ever.
pub async fn never() -> Infallible {
    std::future::pending().await
}

/// A client whose transport stands in a layer that is a function.
pub fn client<F>(transport: &Scripted, act: F) -> Client
where
    F: Fn(Sent, TransportService) -> Boxed<Result<Head, LayerError>>
        + Clone
        + Send
        + Sync
        + 'static,
{
    let clock = TestClock::default();
    let builder = transport.builder(&clock).retry(runtime::retry::RetryPolicy::never());
    builder.layer(Around(act)).build().expect("a client")
}

/// The stage of a failure of the transport.
pub fn stage(error: &Error) -> Option<Stage> {
    let source = std::error::Error::source(error)?;
    source.downcast_ref().map(TransportError::stage)
}
