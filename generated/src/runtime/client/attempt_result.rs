//! The result of an attempt: an accepted answer, or a failure that the retry loop decides about.

use http::HeaderMap;

use super::answer::Answer;
use super::answer::RAISE_LIMIT;
use super::attempt::{BodyEnd, RawAnswer};
use super::auth::ApiKey;
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::response::Metadata;
use super::retry::AttemptFailure;
#[cfg(feature = "middleware")]
use super::retry::leaves_open;
use super::retry_loop::{Accept, RetryLoop};
use super::transport::{Stage, TransportError};
use super::value::{Json, Note};

/// What to do about a layer that failed.
const SEE_LAYER: &str = "See the cause, which is the error of the layer.";

/// A failed attempt.
pub(super) struct FailedAttempt {
    pub(super) error: Error,
    /// `None` if a retry can't help.
    pub(super) failure: Option<AttemptFailure>,
    /// The key of its request.
    pub(super) key: Option<ApiKey>,
}

impl From<Error> for FailedAttempt {
    fn from(error: Error) -> Self {
        FailedAttempt { error, failure: None, key: None }
    }
}

impl FailedAttempt {
    /// Returns the headers of a complete answer that refused the request.
    pub(super) fn headers(&self) -> Option<&HeaderMap> {
        match self.failure {
            Some(AttemptFailure::Refused { .. }) => self.error.headers(),
            Some(AttemptFailure::Lost(_)) | None => None,
        }
    }
}

/// Returns the error of an attempt without a complete answer.
#[cold]
pub(super) fn transport_failure(error: TransportError) -> Error {
    let (limit, misused, of_layer) = (error.limit(), error.misused(), error.is_of_layer());
    let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport };
    let kind = misused.map_or(kind, |misuse| misuse.kind);
    let lost = Error::new(kind, error.to_string()).caused_by(error);
    match (misused, limit) {
        (Some(misuse), _) => lost.advising(misuse.help),
        (None, Some(limit)) => lost.advising(limit.help()).counting(),
        (None, None) if of_layer => lost.advising(SEE_LAYER).counting(),
        (None, None) => lost.counting(),
    }
}

impl RetryLoop<'_> {
    /// Returns the failure of an attempt without a complete answer.
    #[cold]
    pub(super) fn lost(&self, error: TransportError) -> FailedAttempt {
        let stage = error.stage();
        // A misuse that failed before anything was sent would fail again, and so would an answer.
        let is_final = error.misused().is_some_and(|one| one.is_answer || stage.is_unsent());
        let failure = (!is_final).then_some(AttemptFailure::Lost(stage));
        let lost = transport_failure(error).of(self.prepared.info.id);
        FailedAttempt { failure, ..FailedAttempt::from(lost) }
    }

    /// Passes an answer to `accept`; fails if the answer is cut off, too long or not accepted.
    pub(super) fn take_answer(
        &mut self,
        received: RawAnswer,
        key: Option<ApiKey>,
        accept: &mut Accept<'_>,
    ) -> Result<(), FailedAttempt> {
        let RawAnswer { status, headers, body, end } = received;
        let mut metadata = self.core.metadata(status, headers, self.attempts);
        metadata.warnings = self.prepared.warnings.clone();
        let error = match end {
            BodyEnd::Cut(error) if (200..=299).contains(&status) => {
                // A head came, whatever stage the transport reports.
                let stage = error.stage().max(Stage::HeadSeen);
                let error = self.lost(error).error.answered(metadata, &body);
                return Err(FailedAttempt {
                    failure: Some(AttemptFailure::Lost(stage)),
                    ..error.into()
                });
            }
            BodyEnd::TooLong => {
                let limit = self.prepared.options.answer_limit;
                let problem = format!("the answer is longer than {limit} bytes");
                let error = Error::new(ErrorKind::Decode, problem).of(self.prepared.info.id);
                error.advising(RAISE_LIMIT).answered(metadata, &body)
            }
            #[cfg(feature = "middleware")]
            BodyEnd::Unread(refused) => {
                return Err(self.unread(refused, metadata).into());
            }
            end => {
                metadata
                    .notes
                    .extend(self.repeated_after_read_back.then_some(Note::RepeatedAfterReadBack));
                let body_to_come = match end {
                    BodyEnd::ToCome(body) => Some(body),
                    _ => None,
                };
                let answer = self.answer(metadata, body, key.as_ref());
                match accept(Answer { body_to_come, ..answer }) {
                    Ok(()) => return Ok(()),
                    Err(error) => error,
                }
            }
        };
        let (kind, retryable) = (error.kind(), error.retryable());
        let failure = Some(AttemptFailure::Refused { status, kind, retryable });
        Err(FailedAttempt { error, failure, key })
    }

    /// Returns the error of an answer that an interceptor refused: no retry can follow, but the
    /// server may have done what was asked.
    #[cfg(feature = "middleware")]
    #[cold]
    fn unread(&self, refused: Error, metadata: Metadata) -> Error {
        let status = metadata.status();
        let kind = ErrorKind::of_status(status);
        let failure = AttemptFailure::Refused { status, kind, retryable: None };
        let open = (200..=299).contains(&status) || leaves_open(failure);
        let error = refused.answered(metadata, &bytes::Bytes::new());
        match open && self.prepared.info.retry.changes_something() {
            true => error.unsettled(false),
            false => error,
        }
    }

    /// Builds the answer to decode.
    fn answer<'a>(
        &'a self,
        metadata: Metadata,
        body: bytes::Bytes,
        key: Option<&'a ApiKey>,
    ) -> Answer<'a> {
        let (core, prepared, call) = (self.core, self.sent(), self.call);
        Answer { core, prepared, call, key, metadata, body, body_to_come: None, found: None }
    }

    /// Accepts what a read-back found as the output.
    pub(super) fn accept_found(
        &self,
        value: Json,
        mut metadata: Metadata,
        accept: &mut Accept<'_>,
    ) -> Result<()> {
        metadata.attempts = self.attempts;
        metadata.warnings = self.prepared.warnings.clone();
        metadata.notes.extend(self.repeated_after_read_back.then_some(Note::RepeatedAfterReadBack));
        metadata.notes.push(Note::FoundByReadBack);
        let answer = self.answer(metadata, bytes::Bytes::new(), None);
        let accepted = accept(Answer { found: Some(value), ..answer });
        accepted.map_err(|error| error.after(self.attempts).unsettled(false))
    }

    /// Takes what is gone already for deleted.
    pub(super) fn accept_gone(&self, failed: FailedAttempt, accept: &mut Accept<'_>) -> Result<()> {
        let Some(mut metadata) = failed.error.metadata().cloned() else {
            return Err(self.give_up(failed));
        };
        metadata.notes.push(Note::AlreadyDone);
        let answer = self.answer(metadata, bytes::Bytes::new(), None);
        let nothing = Json::empty_object();
        accept(Answer { found: Some(nothing), ..answer }).map_err(|_| self.give_up(failed))
    }
}
