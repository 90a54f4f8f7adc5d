//! The stage of a failure, whatever layer it comes from or goes through.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use runtime::error::ErrorKind;
use runtime::middleware::LayeredTransport;
use runtime::transport::{Progress, ReqwestTransport, Stage, Transport, TransportSettings};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tower::limit::ConcurrencyLimitLayer;
use tower::timeout::TimeoutLayer;
use tower::{Layer, Service, ServiceExt};

use super::{Around, Boxed, Head, LayerError, PARCEL, client, never, stage};
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};

const STAGES: [Stage; 4] =
    [Stage::NotConnected, Stage::NothingSent, Stage::PartlySent, Stage::Sent];

#[tokio::test]
async fn the_transports_own_failure_keeps_its_stage() {
    for reached in STAGES {
        let transport = Scripted::new(Reply::Fail(reached, false));
        let bare = transport.builder(&TestClock::default()).build().expect("a client");
        let layered = transport.builder(&TestClock::default());
        let layered = layered.layer(TimeoutLayer::new(Duration::from_secs(3600)));
        let layered = layered.build().expect("a client");
        let (one, other) = (bare.create_parcel("1234").await, layered.create_parcel("1234").await);
        let (one, other) = (one.expect_err("a failure"), other.expect_err("a failure"));
        assert_eq!(one.to_string(), other.to_string());
        assert_eq!((stage(&other), other.attempts()), (Some(reached), one.attempts()));
        assert_eq!(other.may_have_acted(), one.may_have_acted());
    }
}

#[tokio::test]
async fn a_failure_inside_an_error_of_a_layer_keeps_what_it_says() {
    let transport = Scripted::new(Reply::Fail(Stage::PartlySent, true));
    let client = client(&transport, |request, inner| {
        Box::pin(async move {
            let answer = inner.oneshot(request).await;
            answer.map_err(|error| Box::new(io::Error::other(error)) as LayerError)
        })
    });
    let error = client.get_parcel("a1").await.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("time ran out"), "{error}");
}

#[tokio::test]
async fn a_timeout_of_a_layer_has_the_stage_that_the_transport_reached() {
    for reached in STAGES {
        let transport = Scripted::new(Reply::Stuck(reached));
        let builder = transport.builder(&TestClock::default()).attempt_timeout(None).timeout(None);
        let builder = builder.retry(runtime::retry::RetryPolicy::never());
        let builder = builder.layer(TimeoutLayer::new(Duration::from_millis(1)));
        let client = builder.build().expect("a client");
        let error = client.get_parcel("a1").await.expect_err("a timeout");
        assert_eq!(stage(&error), Some(reached), "{error}");
        assert!(error.to_string().contains("a layer around the transport failed"), "{error}");
        assert!(error.to_string().contains("request timed out"), "{error}");
        let create = client.create_parcel("1234").await.expect_err("a timeout");
        assert_eq!(create.may_have_acted(), !reached.is_unsent());
    }
}

#[tokio::test]
async fn what_a_layer_refuses_was_not_sent() {
    let transport = Scripted::turns([]);
    let client = client(&transport, |_, _| Box::pin(async { Err("overloaded".into()) }));
    let error = client.create_parcel("1234").await.expect_err("a refusal");
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::NotConnected), false));
    assert_eq!(
        error.to_string(),
        "create_parcel: a layer around the transport failed before there was a connection: \
         overloaded, after 1 attempt. See the cause, which is the error of the layer."
    );
}

#[tokio::test]
async fn what_waits_in_a_layer_when_its_time_is_up_was_not_sent() {
    let transport = Scripted::new(Reply::Stuck(Stage::Sent));
    let clock = TestClock::default();
    let builder = transport.builder(&clock).retry(runtime::retry::RetryPolicy::never());
    let client = builder.layer(ConcurrencyLimitLayer::new(1)).build().expect("a client");
    let second = client.create_parcel("5678").attempt_timeout(Duration::from_secs(1));
    let (first, second) = tokio::join!(client.create_parcel("1234"), second);
    let error = second.expect_err("a timeout");
    assert_eq!((error.kind(), stage(&error)), (ErrorKind::Timeout, Some(Stage::NotConnected)));
    assert!(!error.may_have_acted());
    let error = first.expect_err("a timeout");
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::Sent), true));
    assert_eq!(transport.count(), 1);
}

#[tokio::test]
async fn what_a_layer_still_sends_may_have_been_sent() {
    let transport = Scripted::new(Reply::Stuck(Stage::NotConnected));
    let client = client(&transport, |request, inner| {
        Box::pin(async move {
            let mut sending = Box::pin(inner.oneshot(request));
            std::future::poll_fn(|context| {
                assert!(sending.as_mut().poll(context).is_pending());
                std::task::Poll::Ready(())
            })
            .await;
            tokio::spawn(sending);
            Err("given up".into())
        })
    });
    let error = client.create_parcel("1234").await.expect_err("a failure");
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::Sent), true));
}

#[tokio::test]
async fn an_attempt_that_is_over_sends_nothing_more() {
    let transport = Scripted::turns([]);
    let (sender, late) = tokio::sync::oneshot::channel();
    let sender = Arc::new(std::sync::Mutex::new(Some(sender)));
    let client = client(&transport, move |request, inner| {
        let sender = sender.lock().expect("no panic").take().expect("one request");
        assert!(sender.send((request, inner)).is_ok());
        Box::pin(async { Err("given up".into()) })
    });
    let error = client.create_parcel("1234").await.expect_err("a failure");
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::NotConnected), false));
    let (request, inner) = late.await.expect("the request");
    let error = inner.oneshot(request).await.expect_err("a refusal");
    assert_eq!(error.to_string(), "a layer sends the request of an attempt that is over");
    assert_eq!(transport.count(), 0);
}

#[tokio::test]
async fn a_cut_body_keeps_its_stage_through_a_layer_of_bodies() {
    let transport = Scripted::new(Reply::Cut(200, "{\"meta\""));
    let layer = tower_http::map_response_body::MapResponseBodyLayer::new(Wrapped);
    let builder = transport.builder(&TestClock::default()).layer(layer);
    let client = builder.retry(runtime::retry::RetryPolicy::never()).build().expect("a client");
    let error = client.get_parcel("a1").await.expect_err("a failure");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Transport, Some(200)));
    assert_eq!(stage(&error), Some(Stage::BodyPartlySeen));
    assert_eq!(error.body(), b"{\"meta\"");
}

/// A body of another type, which loses the type of errors.
struct Wrapped(runtime::middleware::AnswerBody);

impl http_body::Body for Wrapped {
    type Data = std::collections::VecDeque<u8>;
    type Error = LayerError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Self::Data>, LayerError>>> {
        std::pin::Pin::new(&mut self.0).poll_frame(context).map(|frame| {
            let frame = frame?.map(|frame| frame.map_data(|data| data.to_vec().into()));
            Some(frame.map_err(Into::into))
        })
    }
}

#[tokio::test]
async fn an_answer_arrives_through_a_layer_of_bodies() {
    let (one, two) = PARCEL.split_at(9);
    let transport = Scripted::new(Reply::Answer(200, &[], vec![one.into(), two.into()]));
    let layer = tower_http::map_response_body::MapResponseBodyLayer::new(Wrapped);
    let client = transport.builder(&TestClock::default()).layer(layer).build().expect("a client");
    let parcel = client.get_parcel("a1").await.expect("a parcel");
    assert_eq!(parcel.id.clone(), Some("a1".into()));
}

/// A layer that gives up when it is told to.
async fn gives_up(
    told: Arc<Notify>,
    sending: impl Future<Output = Result<Head, LayerError>>,
) -> Result<Head, LayerError> {
    tokio::select! {
        answer = sending => answer,
        () = told.notified() => Err("given up".into()),
    }
}

fn reqwest() -> ReqwestTransport {
    TransportSettings::default().no_proxy().build().expect("a transport")
}

fn request(url: &str) -> http::Request<bytes::Bytes> {
    let request = http::Request::post(url).body(bytes::Bytes::from_static(b"{}"));
    request.expect("a request")
}

#[tokio::test]
async fn on_a_real_socket_the_stage_is_that_of_the_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let told = Arc::new(Notify::new());
    let tell = told.clone();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        crate::transport::read_whole(&mut stream).await;
        tell.notify_one();
        never().await;
    });
    let layer = Around(move |request, inner: runtime::middleware::TransportService| {
        let told = told.clone();
        let sending = async move { inner.oneshot(request).await.map_err(Into::into) };
        Box::pin(gives_up(told, sending)) as Boxed<Result<Head, LayerError>>
    });
    let transport = LayeredTransport::new(reqwest(), &layer);
    let progress = Progress::new();
    let error = transport.send(request(&format!("http://{address}/")), &progress).await;
    let error = error.err().expect("a failure");
    assert_eq!((error.stage(), progress.stage()), (Stage::Sent, Stage::Sent), "{error}");
    server.abort();
}

#[tokio::test]
async fn where_nobody_listens_nothing_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    drop(listener);
    let layer = TimeoutLayer::new(Duration::from_secs(3600));
    let transport = LayeredTransport::new(reqwest(), &layer);
    let progress = Progress::new();
    let error = transport.send(request(&url), &progress).await.err().expect("a failure");
    assert_eq!((error.stage(), progress.stage()), (Stage::NotConnected, Stage::NotConnected));
}

/// A service that is never ready.
#[derive(Clone)]
struct NeverReady;

impl<S> Layer<S> for NeverReady {
    type Service = NeverReady;

    fn layer(&self, _: S) -> NeverReady {
        NeverReady
    }
}

impl Service<super::Sent> for NeverReady {
    type Response = Head;
    type Error = LayerError;
    type Future = Boxed<Result<Head, LayerError>>;

    fn poll_ready(
        &mut self,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), LayerError>> {
        std::task::Poll::Ready(Err("closed for today".into()))
    }

    fn call(&mut self, _: super::Sent) -> Self::Future {
        unreachable!("it was not ready")
    }
}

#[tokio::test]
async fn a_layer_that_is_not_ready_sends_nothing() {
    let transport = Scripted::turns([]);
    let builder = transport.builder(&TestClock::default()).layer(NeverReady);
    let client = builder.retry(runtime::retry::RetryPolicy::never()).build().expect("a client");
    let error = client.create_parcel("1234").await.expect_err("a failure");
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::NotConnected), false));
    assert!(error.to_string().contains("closed for today"), "{error}");
}

/// A transport that records no stage, and never answers.
struct Silent;

impl Transport for Silent {
    fn send<'t>(
        &'t self,
        _: http::Request<bytes::Bytes>,
        _: &'t Progress,
    ) -> runtime::transport::BoxFuture<
        't,
        Result<
            http::Response<Box<dyn runtime::transport::ResponseBody>>,
            runtime::transport::TransportError,
        >,
    > {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_transport_that_records_nothing_may_have_sent_it() {
    let layer = TimeoutLayer::new(Duration::from_millis(1));
    let transport = LayeredTransport::new(Silent, &layer);
    let progress = Progress::new();
    let error = transport.send(request("http://127.0.0.1/"), &progress).await;
    let error = error.err().expect("a failure");
    assert_eq!((error.stage(), progress.stage()), (Stage::Sent, Stage::Sent));
}
