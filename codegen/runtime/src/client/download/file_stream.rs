//! A file as a stream of chunks.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use http::header::{IF_RANGE, RANGE};

use super::super::answer::RAISE_LIMIT;
use super::super::attempt_result::transport_failure;
#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::description::{ErrorKind, RetryClass};
use super::super::error::{Error, Result};
use super::super::observe::trace;
use super::super::request::Prepared;
use super::super::response::Metadata;
use super::super::retry::{AttemptFailure, Decision, Situation, decide};
use super::super::time::{BoxFuture, TimeLimit};
use super::super::transport::{Stage, TransportError};
use super::answered_file::{AnsweredFile, BEGIN_AGAIN};
use super::file_position::{FilePosition, FileProgress, validator};
use super::opening::{Again, open};
use super::reading::Reading;
use super::requested::{DOWNLOAD, Download};

/// A stream of the chunks of a file, of which one is in memory at a time.
///
/// If the connection breaks, and the server sends parts of files, the stream goes on where it
/// broke, as often as the retry policy permits without a chunk in between, and within the retry
/// budget. The file must be the same then, as its `ETag` or `Last-Modified` says.
///
/// The timeout of an attempt is that for the head of the answer, and for each chunk; the timeout
/// of the call and the limit of the answer are those of the whole file.
///
/// After an error the stream has ended; [`rest`](FileStream::rest) returns where to continue.
#[must_use = "a stream does nothing until it is polled"]
pub struct FileStream<'c> {
    pub(super) download: Download<'c>,
    state: State<'c>,
    /// Where the next chunk begins.
    position: u64,
    length: Option<u64>,
    validator: Option<String>,
    metadata: Option<Metadata>,
    /// A chunk that a writer has not taken yet.
    pub(super) unwritten: Bytes,
    /// When the first answer was asked for.
    started: Option<Duration>,
    /// How often the connection broke since the last chunk.
    breaks: u32,
    show: Option<Box<dyn FnMut(FileProgress) + Send + 'c>>,
}

enum State<'c> {
    /// Before an answer is asked for, for the first time or again.
    Closed(Option<Again>),
    Opening(BoxFuture<'c, Result<AnsweredFile>>),
    Reading(Reading),
    Ended,
}

impl<'c> FileStream<'c> {
    pub(super) fn new(download: Download<'c>, from: Option<FilePosition>) -> FileStream<'c> {
        let position = from.as_ref().map_or(0, FilePosition::bytes);
        FileStream {
            download,
            state: State::Closed(None),
            position,
            length: None,
            validator: from.map(|from| from.validator().to_owned()),
            metadata: None,
            unwritten: Bytes::new(),
            started: None,
            breaks: 0,
            show: None,
        }
    }

    /// Shows how much has arrived, after each chunk.
    pub fn on_progress(mut self, show: impl FnMut(FileProgress) + Send + 'c) -> FileStream<'c> {
        self.show = Some(Box::new(show));
        self
    }

    /// Fetches the next chunk.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns how much of the file has arrived; its length is known from the first chunk on.
    pub fn progress(&self) -> FileProgress {
        FileProgress { received: self.position, length: self.length }
    }

    /// Returns the metadata of the latest answer, once there is one.
    pub fn metadata(&self) -> Option<&Metadata> {
        self.metadata.as_ref()
    }

    /// Returns where a later stream can continue: after what this one returned or wrote. `None` if
    /// the server sends no parts of the file.
    pub fn rest(&self) -> Option<FilePosition> {
        let taken = self.position - self.unwritten.len() as u64;
        self.validator.as_ref().map(|validator| FilePosition::new(taken, validator))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn core(&self) -> &'c Core {
        self.download.core
    }

    fn end(&self) -> Option<Duration> {
        Some(self.started?.saturating_add(self.download.options.timeout?))
    }

    /// Asks for the file, or for the rest of it.
    fn open(&mut self, again: Option<Again>) -> BoxFuture<'c, Result<AnsweredFile>> {
        let core = self.download.core;
        self.started.get_or_insert_with(|| core.clock().now());
        Box::pin(open(core, self.prepare(), self.position, self.end(), again))
    }

    fn prepare(&self) -> Result<Box<Prepared>> {
        let mut prepared = self.download.prepare()?;
        prepared.streams = true;
        if let Some(validator) = self.validator.as_ref().filter(|_| self.position > 0) {
            let validator = HeaderValue::try_from(validator);
            let validator = validator.map_err(|_| invalid_position())?;
            let headers = Arc::make_mut(&mut prepared.headers);
            let range = format!("bytes={}-", self.position);
            headers.insert(RANGE, HeaderValue::try_from(range).map_err(|_| invalid_position())?);
            headers.insert(IF_RANGE, validator);
        }
        Ok(prepared)
    }

    fn begin(&mut self, file: AnsweredFile) -> Result<()> {
        let found = validator(file.metadata.headers());
        if self.position > 0 && found.is_some() && found != self.validator {
            return Err(changed());
        }
        self.length = file.length.or(self.length);
        self.validator = found.or(self.validator.take());
        self.metadata = Some(file.metadata);
        self.check_limit(self.length.unwrap_or_default())?;
        self.state = State::Reading(Reading::new(file.body));
        Ok(())
    }

    fn check_limit(&self, length: u64) -> Result<()> {
        let limit = self.download.options.answer_limit;
        if length <= limit as u64 {
            return Ok(());
        }
        let error = Error::new(ErrorKind::Decode, format!("the file is longer than {limit} bytes"));
        Err(error.advising(RAISE_LIMIT).of(DOWNLOAD.id))
    }

    fn take(&mut self, chunk: Bytes) -> Result<Bytes> {
        let position = self.position.saturating_add(chunk.len() as u64);
        self.check_limit(position)?;
        self.position = position;
        self.breaks = 0;
        let progress = self.progress();
        if let Some(show) = &mut self.show {
            show(progress);
        }
        Ok(chunk)
    }

    /// Goes on after the connection broke, or fails if it can't.
    fn reopen(&mut self, error: TransportError) -> Result<()> {
        self.breaks += 1;
        let can_resume = error.misused().is_none()
            && !matches!(error.limit(), Some(TimeLimit::Call(_)))
            && self.validator.is_some();
        let decision = can_resume.then(|| self.decide(error.stage()));
        let failed = transport_failure(error).of(DOWNLOAD.id).after(self.breaks);
        let Some(Decision::Wait(wait)) = decision else { return Err(failed) };
        let permit = self.download.core.shared().budget.take();
        let Some(permit) = permit else { return Err(failed) };
        trace::failed_attempt("the rest of the file is asked for", wait, self.breaks, &failed);
        self.state = State::Closed(Some(Again { permit, wait }));
        Ok(())
    }

    fn decide(&self, stage: Stage) -> Decision {
        let (core, options) = (self.download.core, &self.download.options);
        decide(&Situation {
            class: RetryClass::Safe,
            method: &DOWNLOAD.method,
            failure: AttemptFailure::Lost(stage),
            attempt: self.breaks,
            headers: None,
            spent: core.clock().now().saturating_sub(self.started.unwrap_or_default()),
            total: options.timeout,
            guarded: false,
            unknown_before: false,
            policy: options.retry,
            rate_limit: &core.api().rate_limit,
            since_1970: core.clock().since_1970(),
            chance: core.clock().chance(),
        })
    }

    /// Does the next step; returns a chunk, the end, or nothing after a step between.
    fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Step>>> {
        let end = self.end();
        let step = match &mut self.state {
            State::Ended => Some(Step::End),
            State::Closed(again) => {
                let again = again.take();
                self.state = State::Opening(self.open(again));
                None
            }
            State::Opening(opening) => {
                let file = ready!(opening.as_mut().poll(context))?;
                self.begin(file)?;
                None
            }
            State::Reading(reading) => {
                let Download { core, options, .. } = &self.download;
                match ready!(reading.poll_chunk(core, options, end, context)) {
                    Ok(Some(chunk)) => Some(Step::Chunk(self.take(chunk)?)),
                    Ok(None) if self.length.is_none_or(|length| self.position >= length) => {
                        Some(Step::End)
                    }
                    Ok(None) => {
                        self.reopen(TransportError::new(Stage::BodyPartlySeen, INCOMPLETE))?;
                        None
                    }
                    Err(error) => {
                        self.reopen(error)?;
                        None
                    }
                }
            }
        };
        Poll::Ready(Ok(step))
    }
}

/// Why a complete answer may not be the end of a file.
const INCOMPLETE: &str = "the answer ended before the file did";

enum Step {
    Chunk(Bytes),
    End,
}

impl Stream for FileStream<'_> {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = self.get_mut();
        if !stream.unwritten.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut stream.unwritten))));
        }
        loop {
            match ready!(stream.poll_step(context)) {
                Ok(None) => {}
                Ok(Some(Step::Chunk(chunk))) => return Poll::Ready(Some(Ok(chunk))),
                Ok(Some(Step::End)) => {
                    stream.state = State::Ended;
                    return Poll::Ready(None);
                }
                Err(error) => {
                    stream.state = State::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

fn changed() -> Error {
    let error = Error::new(ErrorKind::Decode, "the rest of the file is that of a changed file");
    error.advising(BEGIN_AGAIN).of(DOWNLOAD.id)
}

fn invalid_position() -> Error {
    let problem = "the validator of the position is not a header value";
    let error = Error::new(ErrorKind::Invalid, problem).of(DOWNLOAD.id);
    error.advising("Pass the position that `FileStream::rest` returned.")
}

impl fmt::Debug for FileStream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream").field("progress", &self.progress()).finish_non_exhaustive()
    }
}
