//! The reqwest transport on real sockets: the stages that it records, and its settings.

mod answers;
mod handing;
mod http2;
mod proxies;
mod races;
mod server;
mod settings;
mod stages;
/// Only for [`handing`], since what this file guards against happens once in thousands of races.
#[path = "../../src/transport/watched_body.rs"]
mod watched_body;

/// The modules that this file imports.
mod progress {
    pub use runtime::transport::{Progress, Stage};
}

use std::future::poll_fn;
use std::sync::LazyLock;
use std::time::Duration;

use bytes::Bytes;
use runtime::transport::{
    Progress, ReqwestTransport, ResponseBody, Stage, Transport, TransportError, TransportSettings,
};

/// Longer than what two kernels and hyper buffer.
const LARGE: usize = 8 * 1024 * 1024;

/// One for all tests, since creating one reads all certificates of the machine.
static TRANSPORT: LazyLock<ReqwestTransport> =
    LazyLock::new(|| TransportSettings::default().no_proxy().build().expect("a transport"));

/// Reads a whole request.
#[cfg(feature = "tower")]
pub async fn read_whole(stream: &mut tokio::net::TcpStream) -> String {
    server::read_request(stream).await
}

fn transport() -> ReqwestTransport {
    TRANSPORT.clone()
}

fn request(method: &str, url: &str, body: impl Into<Bytes>) -> http::Request<Bytes> {
    let builder = http::Request::builder().method(method).uri(url).header("as-api-key", "k");
    builder.body(body.into()).expect("a request")
}

/// One attempt, with its complete answer.
async fn exchange(
    transport: &ReqwestTransport,
    request: http::Request<Bytes>,
    progress: &Progress,
) -> Result<(u16, Vec<u8>), TransportError> {
    let (head, mut stream) = transport.send(request, progress).await?.into_parts();
    let mut body = Vec::new();
    while let Some(chunk) = chunk(&mut *stream).await? {
        body.extend_from_slice(&chunk);
    }
    Ok((head.status.as_u16(), body))
}

async fn chunk(body: &mut dyn ResponseBody) -> Result<Option<Bytes>, TransportError> {
    poll_fn(|context| body.poll_chunk(context)).await
}

/// Waits until an attempt has reached a stage and stayed there for a moment.
async fn reached(progress: &Progress, stage: Stage) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
    while progress.stage() != stage {
        let now = tokio::time::Instant::now();
        assert!(now < deadline, "at {:?} instead of {stage:?}", progress.stage());
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(Duration::from_millis(15)).await;
    assert_eq!(progress.stage(), stage, "it does not stay there");
}

/// Sends, cancels the attempt at a stage, and checks that the stage no longer changes.
async fn check_cut_off(transport: &ReqwestTransport, request: http::Request<Bytes>, stage: Stage) {
    let progress = Progress::new();
    let line = format!("{} {}", request.method(), request.uri());
    tokio::select! {
        biased;
        result = exchange(transport, request, &progress) => panic!("{line}: {result:?}"),
        () = reached(&progress, stage) => {}
    }
    assert_eq!(progress.stage(), stage, "{line}");
    tokio::time::sleep(Duration::from_millis(15)).await;
    assert_eq!(progress.stage(), stage, "{line}, a moment later");
}

/// An error and its causes as text.
fn whole_text(error: &dyn std::error::Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    text
}
