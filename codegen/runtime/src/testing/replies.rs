//! The test double as a test sees it.

use std::any::TypeId;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use super::client::{ClientApi, ClientBuilder, DOWNLOAD};
use super::double::DoubleTransport;
use super::error::Result;
use super::expectation::{Expectation, MakeReply, Subject};
use super::record::DoubleRecord;
use super::reply::Reply;
use super::request::Operation;
use super::sent_request::SentRequest;
use super::virtual_clock::VirtualClock;

/// The key of a double's clients.
const KEY: &str = "key of a test double";

/// A test double of the server: it replies to each request as a test says, without a network, and
/// keeps what came. The [module](super) shows a test.
///
/// Replies to one operation are used in the order in which they are given: one with
/// [`times`](Replies::times) for so many requests, one without for all that come after.
///
/// When it is dropped, it panics as [`verify`](Replies::verify) does, unless the thread panics
/// already, or [`problems`](Replies::problems) were asked for.
#[must_use = "a double has no effect until a client of it sends a request"]
pub struct Replies {
    record: Arc<DoubleRecord>,
    clock: VirtualClock,
    is_checked: AtomicBool,
}

/// What it expects.
impl Replies {
    /// Creates a double that expects no request.
    pub fn new() -> Replies {
        let record = Arc::default();
        Replies { record, clock: VirtualClock::new(), is_checked: AtomicBool::new(false) }
    }

    /// Replies to requests of an operation, any number of times unless [`times`](Replies::times)
    /// follows.
    ///
    /// The function gets the request as it was passed to the client. It is not called for requests
    /// that the client makes by itself, to read back or to poll: those are for
    /// [`on_sent`](Replies::on_sent) and [`on_each`](Replies::on_each).
    pub fn on<O: Operation + 'static>(
        self,
        reply: impl Fn(&O) -> Reply<O::Output> + Send + Sync + 'static,
    ) -> Replies {
        let reply = move |sent: &SentRequest| sent.arguments().map(|request| reply(request).script);
        self.expect(Subject::typed::<O>(O::INFO), Arc::new(reply), None)
    }

    /// Accepts requests of an operation as [`on`](Replies::on) and [`Reply::ok_with`] do, with an
    /// output that is empty but for what `fill` sets.
    pub fn on_ok<O>(self, fill: impl Fn(&O, &mut O::Output) + Send + Sync + 'static) -> Replies
    where
        O: Operation + 'static,
        O::Output: Default + Serialize,
    {
        self.on::<O>(move |request| Reply::ok_with(|output| fill(request, output)))
    }

    /// Replies to requests of an operation, also to those that the client makes by itself, by what
    /// was sent.
    pub fn on_sent<O: Operation + 'static>(
        self,
        reply: impl Fn(&SentRequest) -> Reply<O::Output> + Send + Sync + 'static,
    ) -> Replies {
        let reply = move |sent: &SentRequest| Some(reply(sent).script);
        self.expect(subject::<O>(), Arc::new(reply), None)
    }

    /// Replies to requests of an operation one after the other: with the first reply to the first
    /// request, and so on. It expects exactly as many requests as there are replies.
    pub fn on_each<O: Operation + 'static>(
        mut self,
        replies: impl IntoIterator<Item = Reply<O::Output>>,
    ) -> Replies {
        for reply in replies {
            let reply = move |_: &SentRequest| Some(reply.script.clone());
            self = self.expect(subject::<O>(), Arc::new(reply), Some(1));
        }
        self
    }

    /// Replies to downloads, such as that of a label's file.
    pub fn on_download(
        self,
        reply: impl Fn(&SentRequest) -> Reply<Bytes> + Send + Sync + 'static,
    ) -> Replies {
        let reply = move |sent: &SentRequest| Some(reply(sent).script);
        self.expect(Subject::untyped(&DOWNLOAD, None), Arc::new(reply), None)
    }

    /// Expects exactly so many requests for the last reply; any further one is for the next reply
    /// to the operation, or else unexpected.
    pub fn times(self, times: usize) -> Replies {
        self.record.limit(times);
        self
    }

    fn expect(self, subject: Subject, reply: MakeReply, times: Option<usize>) -> Replies {
        self.record.expect(Expectation { subject, reply, times, came: 0 });
        self
    }
}

/// Its clients.
impl Replies {
    /// Creates a client of the double, with the double's [`clock`](Replies::clock) and the default
    /// settings.
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::build`].
    pub fn client<C: ClientApi>(&self) -> Result<C> {
        self.builder().build()
    }

    /// Creates a builder of a client of the double, for other settings.
    pub fn builder<C: ClientApi>(&self) -> ClientBuilder<C> {
        ClientBuilder::new(KEY).transport(self.transport()).clock(self.clock.clone())
    }

    /// Returns the transport of the double, for a builder of your own, which keeps its own clock.
    pub fn transport(&self) -> DoubleTransport {
        DoubleTransport { record: Arc::clone(&self.record) }
    }

    /// Returns the clock of the double's clients, whose time passes without waiting.
    pub fn clock(&self) -> &VirtualClock {
        &self.clock
    }

    /// Returns how long the double's clients have waited, by their clock.
    pub fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }
}

/// What came.
impl Replies {
    /// Returns the requests of an operation in the order in which they came, as they were passed to
    /// the client; each attempt counts. Those that the client made by itself are only in
    /// [`sent`](Replies::sent).
    pub fn requests<O: Operation + Clone + 'static>(&self) -> Vec<O> {
        let sent = self.record.sent();
        sent.iter().filter_map(|sent| sent.arguments().cloned()).collect()
    }

    /// Returns all requests in the order in which they came, also unexpected ones.
    pub fn sent(&self) -> Vec<SentRequest> {
        self.record.sent()
    }

    /// Returns what went wrong so far: requests that came unexpectedly, and those that have not
    /// come. From then on, dropping the double checks nothing.
    pub fn problems(&self) -> Vec<String> {
        self.is_checked.store(true, Ordering::Relaxed);
        self.record.problems()
    }

    /// Ends the double, and checks that all that it expected came, and nothing else.
    ///
    /// # Panics
    ///
    /// If not; the message lists what is missing, and what came unexpectedly.
    #[track_caller]
    pub fn verify(self) {
        if let problems @ [_, ..] = &*self.problems() {
            fail(problems);
        }
    }
}

/// The requests of an operation, also those that the client makes by itself.
fn subject<O: Operation + 'static>() -> Subject {
    Subject::untyped(O::INFO, Some(TypeId::of::<O>()))
}

#[track_caller]
fn fail(problems: &[String]) -> ! {
    let count = match problems {
        [_] => "a problem".to_owned(),
        _ => format!("{} problems", problems.len()),
    };
    panic!("the test double saw {count}:\n- {}", problems.join("\n- "));
}

impl Drop for Replies {
    fn drop(&mut self) {
        if self.is_checked.load(Ordering::Relaxed) || std::thread::panicking() {
            return;
        }
        if let problems @ [_, ..] = &*self.problems() {
            fail(problems);
        }
    }
}

impl Default for Replies {
    fn default() -> Self {
        Replies::new()
    }
}

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replies").field("problems", &self.record.problems()).finish_non_exhaustive()
    }
}
