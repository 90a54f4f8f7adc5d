//! A service in place of a transport.

use std::convert::Infallible;

use runtime::client::ClientBuilder;
use runtime::error::ErrorKind;
use runtime::middleware::{AnswerBody, RequestBody, ServiceTransport};
use runtime::retry::RetryPolicy;
use runtime::transport::Stage;
use tower::service_fn;

use super::{LayerError, PARCEL, stage};
use crate::emitted::Client;
use crate::emitted::clock::TestClock;

fn builder<S>(service: S) -> ClientBuilder<Client>
where
    ServiceTransport<S>: runtime::transport::Transport,
{
    let builder = Client::builder("test-key-0123").transport(ServiceTransport::new(service));
    builder.clock(TestClock::default()).retry(RetryPolicy::never())
}

#[tokio::test]
async fn a_service_may_answer() {
    let service = service_fn(|request: http::Request<RequestBody>| async move {
        assert_eq!(request.uri().path(), "/parcels/2024-04/parcels");
        assert_eq!(&request.body().bytes()[..], br#"{"parcel":{"number":"1234"}}"#);
        let body = RequestBody::from(bytes::Bytes::from_static(PARCEL.as_bytes()));
        Ok::<_, Infallible>(http::Response::new(body))
    });
    let client = builder(service).build().expect("a client");
    let parcel = client.create_parcel("1234").await.expect("a parcel");
    assert_eq!(parcel.id.clone(), Some("a1".into()));
}

#[tokio::test]
async fn a_service_that_fails_may_have_sent_it() {
    let service = service_fn(|_: http::Request<RequestBody>| async {
        Err::<http::Response<AnswerBody>, LayerError>("broken".into())
    });
    let client = builder(service).build().expect("a client");
    let error = client.create_parcel("1234").await.expect_err("a failure");
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::Sent), true));
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
}
