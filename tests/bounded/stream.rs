//! A transport that generates the bodies of its answers as they are read, and holds none of them.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use runtime::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};

/// About how many bytes a chunk has.
pub const CHUNK: usize = 64 * 1024;

/// An answer whose body is a beginning, a repeated part, and an end.
pub struct Answer {
    pub status: u16,
    /// The content length in the header; none if the body is chunked.
    pub announced: Option<String>,
    pub begin: String,
    /// Writes the part of this number.
    pub part: fn(usize, &mut String),
    pub parts: usize,
    pub end: String,
}

impl Answer {
    /// A body without parts.
    pub fn text(body: &str) -> Answer {
        Answer::of(body, |_, _| {}, 0, "")
    }

    /// A body of a beginning, parts and an end.
    pub fn of(begin: &str, part: fn(usize, &mut String), parts: usize, end: &str) -> Answer {
        let (begin, end) = (begin.to_owned(), end.to_owned());
        Answer { status: 200, announced: None, begin, part, parts, end }
    }
}

/// Gives these answers, one after the other.
pub struct Streams(Mutex<VecDeque<Answer>>);

impl Streams {
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Streams {
        Streams(Mutex::new(answers.into_iter().collect()))
    }
}

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl Transport for Streams {
    fn send<'t>(&'t self, _: http::Request<Bytes>, _: &'t Progress) -> BoxFuture<'t, Answered> {
        let mut answers = self.0.lock().expect("no test panics while it holds the lock");
        let answer = answers.pop_front().expect("no more calls than answers");
        let mut response = http::Response::builder().status(answer.status);
        if let Some(length) = &answer.announced {
            response = response.header("content-length", length);
        }
        let body: Box<dyn ResponseBody> = Box::new(Stream { answer, written: 0, ended: false });
        Box::pin(std::future::ready(Ok(response.body(body).expect("a valid head"))))
    }
}

struct Stream {
    answer: Answer,
    written: usize,
    ended: bool,
}

impl Stream {
    fn next(&mut self) -> Option<Bytes> {
        if self.ended {
            return None;
        }
        let mut text = String::with_capacity(CHUNK + 1024);
        text.push_str(&std::mem::take(&mut self.answer.begin));
        while text.len() < CHUNK && self.written < self.answer.parts {
            (self.answer.part)(self.written, &mut text);
            self.written += 1;
        }
        if self.written == self.answer.parts {
            text.push_str(&self.answer.end);
            self.ended = true;
        }
        Some(Bytes::from(text))
    }
}

impl ResponseBody for Stream {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        Poll::Ready(Ok(self.next()))
    }
}
