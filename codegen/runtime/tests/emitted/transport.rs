//! A transport that answers from a script and keeps what it was sent.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use runtime::{BoxFuture, ResponseBody, Stage, Transport, TransportError};

/// What a script does with one request.
#[derive(Clone)]
pub enum Reply {
    Answer(u16, &'static [(&'static str, &'static str)], Vec<Bytes>),
    Cut(u16, &'static str),
    Fail(Stage, bool),
}

impl Reply {
    pub fn text(status: u16, body: impl Into<String>) -> Reply {
        Reply::Answer(status, &[], vec![Bytes::from(body.into())])
    }
}

#[derive(Clone)]
pub struct Scripted {
    reply: Reply,
    sent: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Scripted {
    pub fn new(reply: Reply) -> Scripted {
        Scripted { reply, sent: Arc::default() }
    }

    pub fn sent(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut *self.sent.lock().expect("no test panics while it holds the lock"))
    }
}

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl Transport for Scripted {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Answered> {
        self.sent.lock().expect("no test panics while it holds the lock").push(request);
        let (status, headers, mut chunks, cut) = match self.reply.clone() {
            Reply::Answer(status, headers, chunks) => (status, headers, chunks, false),
            Reply::Cut(status, text) => (status, &[][..], vec![Bytes::from(text)], true),
            Reply::Fail(stage, timeout) => {
                let error = TransportError::new(stage, "scripted").timeout(timeout);
                return Box::pin(std::future::ready(Err(error)));
            }
        };
        chunks.reverse();
        let mut response = http::Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        let body: Box<dyn ResponseBody> = Box::new(Chunks { chunks, cut });
        let answer = response.body(body).expect("a scripted head is valid");
        Box::pin(std::future::ready(Ok(answer)))
    }
}

struct Chunks {
    chunks: Vec<Bytes>,
    cut: bool,
}

impl ResponseBody for Chunks {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let chunk = match self.chunks.pop() {
            None if self.cut => Err(TransportError::new(Stage::Answered, "cut off")),
            chunk => Ok(chunk),
        };
        Box::pin(std::future::ready(chunk))
    }
}
