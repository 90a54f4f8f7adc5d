//! Shared by the tests of spans and events: a client and its recorder.
#![allow(dead_code)]

pub mod recorder;

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use runtime::retry::RetryPolicy;
use runtime::time::Clock;
use runtime::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};

use super::emitted::Client;
use super::emitted::transport::{Reply, Scripted};

pub const KEY: &str = "canary-key-0123";

pub const GOOD: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

/// A clock that stands still: every wait ends at once, and the jitter is 0.5.
pub struct Still;

impl Clock for Still {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn since_1970(&self) -> Duration {
        Duration::from_secs(1_700_000_000)
    }

    fn sleep_until(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

/// Follows one script after the other, each after an optional pause.
#[derive(Clone)]
pub struct InTurn {
    scripts: Arc<[Scripted]>,
    next: Arc<AtomicUsize>,
    pauses: bool,
}

impl InTurn {
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> InTurn {
        let scripts = replies.into_iter().map(Scripted::new).collect();
        InTurn { scripts, next: Arc::default(), pauses: false }
    }

    pub fn with_pauses(self) -> InTurn {
        InTurn { pauses: true, ..self }
    }
}

impl Transport for InTurn {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        let script = &self.scripts[self.next.fetch_add(1, Ordering::Relaxed)];
        Box::pin(async move {
            if self.pauses {
                pause().await;
            }
            script.send(request, progress).await
        })
    }
}

/// Is ready at the second poll.
async fn pause() {
    let mut asked = false;
    poll_fn(|_| if std::mem::replace(&mut asked, true) { Poll::Ready(()) } else { Poll::Pending })
        .await;
}

pub fn client(transport: impl Transport) -> Client {
    let builder = Client::builder(KEY).transport(transport).clock(Still);
    builder.retry(RetryPolicy::never()).build().expect("a client")
}

/// The fields of an attempt to get the parcel `a1`, with additional ones.
pub fn get_attempt(more: &[&str]) -> Vec<String> {
    let before = ["otel.kind=\"client\"", "otel.name=\"GET /parcels/{id}\""];
    let after = [
        "http.request.method=\"GET\"",
        "url.template=\"/parcels/{id}\"",
        "url.full=\"https://api.example.com/parcels/2024-04/parcels/a1\"",
        "server.address=\"api.example.com\"",
        "server.port=443",
    ];
    before.iter().chain(&after).chain(more).map(|field| (*field).to_owned()).collect()
}

/// The fields of a call of this operation, with additional ones.
pub fn call_of(operation: &str, more: &[&str]) -> Vec<String> {
    let mut fields = vec![
        "otel.kind=\"internal\"".to_owned(),
        format!("otel.name={operation:?}"),
        "api.name=\"parcels\"".to_owned(),
        "api.version=\"2024-04\"".to_owned(),
        format!("api.operation={operation:?}"),
    ];
    fields.extend(more.iter().map(|field| (*field).to_owned()));
    fields
}
