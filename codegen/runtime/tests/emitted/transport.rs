//! A transport that answers from a script and records the requests.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use runtime::client::ClientBuilder;
use runtime::time::Clock;
use runtime::transport::{BoxFuture, Progress, ResponseBody, Stage, Transport, TransportError};

use super::Client;
use super::clock::TestClock;

/// What a script replies to one request.
#[derive(Clone, Debug)]
pub enum Reply {
    Answer(u16, &'static [(&'static str, &'static str)], Vec<Bytes>),
    /// An answer whose body is cut off.
    Cut(u16, &'static str),
    /// An answer whose body is cut off, with this stage in the transport's error.
    CutAt(u16, &'static str, Stage),
    Fail(Stage, bool),
    /// Reaches this stage, and then hangs.
    Stuck(Stage),
    /// An answer whose body never ends.
    Stalled(u16, &'static str),
    After(TestClock, Duration, Box<Reply>),
}

impl Reply {
    pub fn text(status: u16, body: impl Into<String>) -> Reply {
        Reply::Answer(status, &[], vec![Bytes::from(body.into())])
    }

    pub fn after(self, clock: &TestClock, seconds: u64) -> Reply {
        Reply::After(clock.clone(), Duration::from_secs(seconds), Box::new(self))
    }
}

#[derive(Clone)]
pub struct Scripted(Arc<Mutex<Script>>);

struct Script {
    replies: Replies,
    count: usize,
    sent: Vec<http::Request<Bytes>>,
}

/// Makes the reply to a request.
type Answering = dyn FnMut(&http::Request<Bytes>) -> Reply + Send;

enum Replies {
    Turns(VecDeque<Reply>),
    By(Box<Answering>),
}

impl Scripted {
    /// Replies to all requests alike.
    pub fn new(reply: Reply) -> Scripted {
        Scripted::by(move |_| reply.clone())
    }

    /// Replies to each request with a function.
    pub fn by(reply: impl FnMut(&http::Request<Bytes>) -> Reply + Send + 'static) -> Scripted {
        Scripted::of(Replies::By(Box::new(reply)))
    }

    /// Replies to the requests in order; one more request is a fault.
    pub fn turns(replies: impl IntoIterator<Item = Reply>) -> Scripted {
        Scripted::of(Replies::Turns(replies.into_iter().collect()))
    }

    fn of(replies: Replies) -> Scripted {
        Scripted(Arc::new(Mutex::new(Script { replies, count: 0, sent: Vec::new() })))
    }

    /// A client with this transport and the default settings.
    pub fn client(&self, clock: &TestClock) -> Client {
        self.builder(clock).build().expect("a client")
    }

    pub fn builder(&self, clock: &TestClock) -> ClientBuilder<Client> {
        Client::builder("test-key-0123").transport(self.clone()).clock(clock.clone())
    }

    /// Returns and clears the requests that were sent.
    pub fn sent(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut self.script().sent)
    }

    /// How many requests there were in all.
    pub fn count(&self) -> usize {
        self.script().count
    }

    /// How many replies of the script are left.
    pub fn left(&self) -> usize {
        match &self.script().replies {
            Replies::Turns(replies) => replies.len(),
            Replies::By(_) => 0,
        }
    }

    fn reply(&self, request: http::Request<Bytes>) -> Option<Reply> {
        let mut script = self.script();
        script.count += 1;
        let reply = match &mut script.replies {
            Replies::Turns(replies) => replies.pop_front(),
            Replies::By(reply) => Some(reply(&request)),
        };
        script.sent.push(request);
        reply
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.0.lock().expect("no test panics while it holds the lock")
    }
}

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl Transport for Scripted {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        let reply = self.reply(request).expect("the script has a reply to each request");
        Box::pin(perform(reply, progress))
    }
}

async fn perform(mut reply: Reply, progress: &Progress) -> Answered {
    while let Reply::After(clock, time, then) = reply {
        clock.sleep_until(clock.now() + time).await;
        reply = *then;
    }
    let (status, headers, mut chunks, end) = match reply {
        Reply::Answer(status, headers, chunks) => (status, headers, chunks, End::Whole),
        Reply::Cut(status, text) => {
            (status, &[][..], vec![Bytes::from(text)], End::Cut(Stage::BodyPartlySeen))
        }
        Reply::CutAt(status, text, stage) => {
            (status, &[][..], vec![Bytes::from(text)], End::Cut(stage))
        }
        Reply::Stalled(status, text) => {
            let chunks = (!text.is_empty()).then(|| Bytes::from(text));
            (status, &[][..], Vec::from_iter(chunks), End::Never)
        }
        Reply::Fail(stage, timeout) => {
            return Err(TransportError::new(stage, "scripted").timeout(timeout));
        }
        Reply::Stuck(stage) => {
            progress.reach(stage);
            return pending().await;
        }
        Reply::After(..) => unreachable!("all waits are over"),
    };
    chunks.reverse();
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let body: Box<dyn ResponseBody> = Box::new(Chunks { chunks, end });
    Ok(response.body(body).expect("a scripted head is valid"))
}

#[derive(Clone, Copy)]
enum End {
    Whole,
    Cut(Stage),
    Never,
}

struct Chunks {
    chunks: Vec<Bytes>,
    end: End,
}

impl ResponseBody for Chunks {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        match (self.chunks.pop(), self.end) {
            (None, End::Cut(stage)) => Poll::Ready(Err(TransportError::new(stage, "cut off"))),
            (None, End::Never) => Poll::Pending,
            (chunk, _) => Poll::Ready(Ok(chunk)),
        }
    }
}
