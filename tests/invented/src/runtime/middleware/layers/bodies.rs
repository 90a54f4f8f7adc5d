//! The bodies of requests and answers as layers see them.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};

use super::LayerError;
use super::failure::of_layer;
use super::transport::{Progress, ResponseBody, Stage, TransportError};

/// The body of a request on its way to the transport, complete in memory.
#[derive(Clone, Default)]
pub struct RequestBody(pub(super) Bytes);

impl RequestBody {
    /// Returns its bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.0
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        RequestBody(bytes)
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let bytes = std::mem::take(&mut self.0);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.len() as u64)
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBody").field("bytes", &self.0.len()).finish_non_exhaustive()
    }
}

/// The body of an answer on its way from the transport, chunk by chunk.
pub struct AnswerBody(pub(super) Option<Box<dyn ResponseBody>>);

/// An empty body, which layers need that answer by themselves.
impl Default for AnswerBody {
    fn default() -> Self {
        AnswerBody(None)
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Some(body) = &mut self.0 else { return Poll::Ready(None) };
        let polled =
            body.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)));
        if let Poll::Ready(Ok(None) | Err(_)) = polled {
            // A body is not polled again after its end.
            self.0 = None;
        }
        polled.map(Result::transpose)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Debug for AnswerBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnswerBody").finish_non_exhaustive()
    }
}

/// The body of an answer as it comes out of the layers.
pub(super) struct OutermostBody<B> {
    pub(super) body: Pin<Box<B>>,
    pub(super) progress: Progress,
}

impl<B> ResponseBody for OutermostBody<B>
where
    B: Body + Send,
    B::Error: Into<LayerError>,
{
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            let frame = match self.body.as_mut().poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Ready(Some(frame)) => frame,
            };
            match frame.map(Frame::into_data) {
                Ok(Ok(mut data)) => {
                    return Poll::Ready(Ok(Some(data.copy_to_bytes(data.remaining()))));
                }
                // Trailers say nothing that a client reads.
                Ok(Err(_)) => {}
                Err(error) => {
                    let stage = self.progress.stage().max(Stage::HeadSeen);
                    return Poll::Ready(Err(of_layer(error.into(), stage)));
                }
            }
        }
    }
}
