//! One reply of a test double: an output, an error of the table, bytes, or a fault.

use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde::Serialize;

use super::description::ErrorRow;
use super::network_fault::NetworkFault;
use super::value::Json;

/// A reply to one request whose output is a `T`.
#[must_use = "a reply has no effect until it is given to `Replies`"]
pub struct Reply<T> {
    pub(super) script: ReplyScript,
    output: PhantomData<fn() -> T>,
}

/// A reply of any type.
#[derive(Clone)]
pub(super) struct ReplyScript {
    pub(super) content: ReplyContent,
    pub(super) status: Option<u16>,
    pub(super) code: Option<i64>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) delay: Duration,
    pub(super) cut_after: Option<usize>,
    /// Why it can't be sent.
    pub(super) problem: Option<String>,
}

#[derive(Clone)]
pub(super) enum ReplyContent {
    Output(Json),
    Error { code: i64, http: u16, name: &'static str, doc: &'static str, retryable: bool },
    Bytes(Bytes),
    Fault(NetworkFault),
}

impl<T> Reply<T> {
    /// Accepts the request with this output, inside the envelope of the API.
    ///
    /// The HTTP status is 200, and the code of the envelope the first one of success.
    pub fn ok(output: T) -> Reply<T>
    where
        T: Serialize,
    {
        match Json::of(&output) {
            Ok(output) => Reply::of(ReplyContent::Output(output)),
            Err(error) => Reply::of(ReplyContent::Output(Json::null()))
                .failing(format!("its output can't be written as JSON: {error}")),
        }
    }

    /// Accepts the request as [`ok`](Reply::ok) does, with an output that is empty but for what
    /// `fill` sets: `Reply::ok_with(|parcel: &mut Parcel| parcel.id = Some(7))`.
    pub fn ok_with(fill: impl FnOnce(&mut T)) -> Reply<T>
    where
        T: Default + Serialize,
    {
        let mut output = T::default();
        fill(&mut output);
        Reply::ok(output)
    }

    /// Accepts the request as [`ok`](Reply::ok) does, with an output of any shape.
    pub fn json(output: impl Into<Json>) -> Reply<T> {
        Reply::of(ReplyContent::Output(output.into()))
    }

    /// Refuses the request with an error of the API's table, such as
    /// `errors::PARCEL_NOT_FOUND`: its HTTP status, its code and its meaning as the message.
    pub fn error(error: impl Borrow<ErrorRow>) -> Reply<T> {
        let &ErrorRow { code, name, http, doc, retryable, .. } = error.borrow();
        Reply::of(ReplyContent::Error { code, http, name, doc, retryable })
    }

    /// Answers with this HTTP status and these bytes as they are, without an envelope.
    pub fn bytes(status: u16, body: impl Into<Bytes>) -> Reply<T> {
        Reply::of(ReplyContent::Bytes(body.into())).status(status)
    }

    /// Ends the attempt by a fault of the network.
    pub fn fault(fault: NetworkFault) -> Reply<T> {
        Reply::of(ReplyContent::Fault(fault))
    }

    /// Sets another HTTP status.
    pub fn status(mut self, status: u16) -> Reply<T> {
        if !(100..=999).contains(&status) {
            return self.failing(format!("{status} is no HTTP status"));
        }
        self.script.status = Some(status);
        self
    }

    /// Sets another code of the envelope, such as that of an outcome that comes later.
    pub fn code(mut self, code: i64) -> Reply<T> {
        self.script.code = Some(code);
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Reply<T> {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => self.script.headers.push((name, value)),
            (Err(_), _) => return self.failing(format!("{name:?} is no header name")),
            (Ok(name), Err(_)) => {
                return self.failing(format!("the header `{name}` can't have the value {value:?}"));
            }
        }
        self
    }

    /// Comes only after this time by the client's clock, which a
    /// [`VirtualClock`](super::VirtualClock) skips.
    pub fn after(mut self, delay: Duration) -> Reply<T> {
        self.script.delay = delay;
        self
    }

    /// Resets the connection after so many bytes of the answer's body; with 0, right after its
    /// head.
    pub fn cut_after(mut self, bytes: usize) -> Reply<T> {
        self.script.cut_after = Some(bytes);
        self
    }

    fn of(content: ReplyContent) -> Reply<T> {
        let script = ReplyScript {
            content,
            status: None,
            code: None,
            headers: Vec::new(),
            delay: Duration::ZERO,
            cut_after: None,
            problem: None,
        };
        Reply { script, output: PhantomData }
    }

    fn failing(mut self, problem: String) -> Reply<T> {
        self.script.problem.get_or_insert(problem);
        self
    }
}

impl<T> Clone for Reply<T> {
    fn clone(&self) -> Self {
        Reply { script: self.script.clone(), output: PhantomData }
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Reply");
        match &self.script.content {
            ReplyContent::Output(_) => shown.field("output", &"..."),
            ReplyContent::Error { name, .. } => shown.field("error", name),
            ReplyContent::Bytes(body) => shown.field("bytes", &body.len()),
            ReplyContent::Fault(fault) => shown.field("fault", fault),
        };
        shown.finish_non_exhaustive()
    }
}
