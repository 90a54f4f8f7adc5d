//! The reqwest transport on real sockets: the stages that it records, and its settings.

mod answers;
mod handing;
mod http2;
mod outcomes;
mod proxies;
mod races;
mod server;
mod settings;
mod stages;
mod table;
mod trial;
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
    Progress, ReqwestTransport, ResponseBody, Stage, TransportError, TransportSettings,
};

use table::LARGE;
use trial::{exchange, reached};

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

async fn chunk(body: &mut dyn ResponseBody) -> Result<Option<Bytes>, TransportError> {
    poll_fn(|context| body.poll_chunk(context)).await
}

/// Sends, cancels the attempt at a stage, and checks that the stage no longer changes.
async fn check_cut_off(transport: &ReqwestTransport, request: http::Request<Bytes>, stage: Stage) {
    let progress = Progress::new();
    let line = format!("{} {}", request.method(), request.uri());
    tokio::select! {
        biased;
        result = exchange(transport, request, &progress) => panic!("{line}: {result:?}"),
        reached = reached(&progress, stage) => reached.expect("the stage"),
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
