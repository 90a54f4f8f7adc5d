//! The body of an answer on its way from the platform's stream to the client, a chunk ahead of it.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_channel::{mpsc, oneshot};
use futures_core::Stream;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

use super::exchange::{VANISHED, unless};
use super::failure::failure;
use super::platform::member;
use super::{Progress, ResponseBody, Stage, TransportError};

type Chunk = Result<Option<Bytes>, TransportError>;

/// The end at the platform.
pub(super) struct BodyChunks {
    /// `None` if the answer has no body.
    reader: Option<ReadableStreamDefaultReader>,
    sender: mpsc::Sender<Chunk>,
    dropped: oneshot::Receiver<()>,
}

/// The end at the client.
struct Body {
    chunks: mpsc::Receiver<Chunk>,
    progress: Progress,
    /// Tells the other end when this one is dropped.
    _kept: oneshot::Sender<()>,
}

/// Opens the body of an answer.
pub(super) fn passed(
    answer: &Response,
    progress: &Progress,
) -> Result<(BodyChunks, Box<dyn ResponseBody>), JsValue> {
    let reader = answer.body().map(|stream| stream.get_reader().unchecked_into());
    let (sender, chunks) = mpsc::channel(0);
    let (kept, dropped) = oneshot::channel();
    let body = Body { chunks, progress: progress.clone(), _kept: kept };
    Ok((BodyChunks { reader, sender, dropped }, Box::new(body)))
}

impl BodyChunks {
    /// Passes chunks on until the end, or until the client drops the body.
    pub(super) async fn pass_on(mut self, progress: &Progress) {
        while let Some(chunk) = self.next(progress).await {
            let is_last = !matches!(chunk, Ok(Some(_)));
            let has_room = poll_fn(|context| self.sender.poll_ready(context)).await;
            if has_room.is_err() || self.sender.start_send(chunk).is_err() || is_last {
                return;
            }
        }
    }

    /// The next chunk, the end, or a failure; `None` once the body is dropped.
    async fn next(&mut self, progress: &Progress) -> Option<Chunk> {
        let Some(reader) = &self.reader else { return Some(Ok(None)) };
        let dropped =
            |context: &mut Context<'_>| Pin::new(&mut self.dropped).poll(context).map(|_| ());
        let read = unless(dropped, JsFuture::from(reader.read())).await?;
        Some(match read {
            Err(thrown) => Err(failure(&thrown, progress.stage())),
            Ok(read) if member(&read, "done").is_truthy() => Ok(None),
            Ok(read) => {
                let bytes: Uint8Array = member(&read, "value").unchecked_into();
                progress.advance(Stage::BodyPartlySeen);
                Ok(Some(Bytes::from(bytes.to_vec())))
            }
        })
    }
}

impl ResponseBody for Body {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Chunk> {
        let vanished = || Err(TransportError::new(self.progress.stage(), VANISHED));
        let polled = Pin::new(&mut self.chunks).poll_next(context);
        polled.map(|chunk| chunk.unwrap_or_else(vanished))
    }
}
