//! The transport of browsers, Node and edge workers: their own `fetch`, with strict settings.
//!
//! It follows no redirects, sends neither cookies nor a referer, caches nothing, and sends a target,
//! a method and headers exactly as given or not at all, with two exceptions in browsers: they send
//! a `user-agent` of their own, and decompress answers.
//!
//! `fetch` tells little of the way of a request. From the moment when it has one, an attempt counts
//! as [`Stage::Sent`], so nothing is repeated that may have taken effect; only Node tells whether
//! there was a connection at all. A browser may send a request anew by itself if a connection that
//! it kept from an earlier one turns out to be dead.

use bytes::Bytes;

use super::error::{Error, Result};
use super::progress::{Progress, Stage};
use super::settings::TransportSettings;
use super::time::BoxFuture;
use super::transport_error::TransportError;
use super::{ResponseBody, Transport};
// What the files of this folder take from the room.
use super::{description, framing};

mod body;
mod exchange;
mod failure;
mod platform;
mod request;
mod settings;

/// Whether this build can talk to `https` URLs: `fetch` always can.
pub(crate) const HAS_TLS: bool = true;

/// The result of sending a request.
type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

/// Sends requests with the `fetch` of a browser, of Node, or of an edge worker.
///
/// An attempt that is dropped is aborted. What a browser lets a page call is decided by the server's
/// CORS headers; where they don't permit a call, it fails as if the connection had.
#[derive(Clone, Debug)]
pub struct FetchTransport(());

impl FetchTransport {
    /// Creates a transport.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](super::error::ErrorKind::Config) if the platform has no `fetch`.
    pub fn new() -> Result<FetchTransport> {
        TransportSettings::default().build()
    }
}

impl Transport for FetchTransport {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        progress.reach(Stage::NotConnected);
        Box::pin(async move {
            let answering = exchange::start(request, progress)?;
            let vanished = |_| Err(TransportError::new(progress.stage(), exchange::VANISHED));
            answering.await.unwrap_or_else(vanished)
        })
    }
}
