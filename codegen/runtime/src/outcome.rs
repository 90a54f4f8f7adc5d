//! From an answer to a response or an error: the one place that tells success from failure.

use bytes::Bytes;

use super::api::Api;
use super::budget::Budget;
use super::core::Core;
use super::decode::{Decode, Decoded, SetAside};
use super::envelope::{DataPath, Filled, Head, Opened, open};
use super::error::{Error, ErrorKind, RAISE_LIMIT, Refusal, Result};
use super::json::Json;
use super::key::ApiKey;
use super::note::Note;
use super::prepare::Prepared;
use super::reader::{Reader, Unreadable};
use super::redact::cleaned;
use super::response::{Metadata, Response, one_line};
use super::trace;

/// A whole answer that nobody has looked into yet.
pub(super) struct Answer<'a> {
    pub(super) core: &'a Core,
    pub(super) prepared: &'a Prepared,
    pub(super) call: &'a trace::Call,
    /// The key of the request that it answers.
    pub(super) key: Option<&'a ApiKey>,
    pub(super) metadata: Metadata,
    pub(super) body: Bytes,
    /// The output itself, where it was found in the answer to another request.
    pub(super) found: Option<Json>,
}

impl Answer<'_> {
    /// Decodes the output of the operation, or finds out why there is none.
    pub(super) fn decode<T: Decode>(mut self) -> Result<Response<T>> {
        if let Some(found) = self.found.take() {
            return self.decode_found(found);
        }
        if !(200..=299).contains(&self.metadata.status()) {
            return Err(self.refuse());
        }
        let opened = match self.open::<Box<T>>()? {
            Some(opened) => opened,
            None => return self.without_data(),
        };
        match judge(self.api(), self.metadata.status(), &opened.head) {
            Verdict::Good(Some(Note::Partial { code, .. })) if !self.has_data() => {
                let kind = self.api().row(code).map_or(ErrorKind::Other, |row| row.kind);
                return Err(self.taken_on(kind, opened.head));
            }
            Verdict::Good(note) => {
                let cleaned = note.map(|note| self.clean_note(note));
                self.metadata.notes.extend(cleaned);
            }
            Verdict::Later(code) if self.has_data() => {
                let message = opened.head.message.map(|message| self.clean(&message));
                self.metadata.notes.push(Note::Pending { code, message });
            }
            Verdict::Later(_) => return Err(self.taken_on(ErrorKind::Pending, opened.head)),
            Verdict::Bad(kind) => return Err(self.refused(kind, opened.head)),
        }
        self.metadata.notes.extend(opened.notes);
        self.conclude(opened.data)
    }

    /// The body as it came, where the status is good.
    pub(super) fn raw(mut self) -> Result<Response<Bytes>> {
        match self.metadata.status() {
            200..=299 => {
                let body = std::mem::take(&mut self.body);
                Ok(self.respond(Box::new(body), None))
            }
            status => {
                let problem = match status {
                    300..=399 => "the server redirects elsewhere, which is not followed",
                    _ => "the server does not give the file",
                };
                Err(self.failure(ErrorKind::of_status(status), problem))
            }
        }
    }

    fn decode_found<T: Decode>(mut self, found: Json) -> Result<Response<T>> {
        let budget = Budget::beside(found.text(), self.limit());
        let mut reader = match budget {
            Some(budget) => Reader::within_budget(found.text(), budget),
            None => return Err(self.too_large()),
        };
        let decoded = T::decode_boxed(&mut reader).map_err(|error| self.unreadable(error))?;
        self.metadata.notes.extend(reader.notes.into_vec());
        self.conclude(Some(decoded))
    }

    fn conclude<T: Decode>(self, decoded: Option<Decoded<Box<T>>>) -> Result<Response<T>> {
        match decoded {
            Some(Decoded::Value(value)) => Ok(self.respond(value, None)),
            Some(Decoded::Partial(value, aside)) => Ok(self.respond(value, Some(aside))),
            Some(Decoded::Odd(_, found)) => Err(self.odd(found, T::EXPECTED)),
            Some(Decoded::Null) | None => self.without_data(),
        }
    }

    fn api(&self) -> &'static Api {
        self.core.api()
    }

    /// The path to the output.
    fn path(&self) -> DataPath<'static> {
        let data = self.api().envelope.map_or(&[][..], |envelope| envelope.data);
        DataPath(data, self.prepared.info.output_in)
    }

    fn limit(&self) -> usize {
        self.prepared.options.answer_limit
    }

    /// The text at the end of a way through the data.
    pub(super) fn text_at(&self, way: &'static [&'static str]) -> Option<String> {
        if let Some(found) = &self.found {
            return found.at(way)?.string();
        }
        let DataPath(data, output) = self.path();
        let below = [output, way].concat();
        match open(self.text().ok()?, None, DataPath(data, &below), self.limit()).ok()?.data? {
            Decoded::Value(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the data of an answer that can be read is more than an empty object.
    fn has_data(&self) -> bool {
        let Ok(text) = self.text() else { return false };
        let opened = open::<Filled>(text, None, self.path(), usize::MAX);
        opened.is_ok_and(|opened| matches!(opened.data, Some(Decoded::Value(Filled))))
    }

    fn text(&self) -> Result<&str, std::str::Utf8Error> {
        let text = std::str::from_utf8(&self.body)?;
        Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Opens the envelope of a good status; nothing for an empty body.
    fn open<T: Decode>(&self) -> Result<Option<Opened<T>>> {
        let text = self.text().map_err(|error| {
            let at = error.valid_up_to();
            self.unreadable(Unreadable::Malformed { expected: "UTF-8", at })
        })?;
        if is_blank(text) {
            return Ok(None);
        }
        let opened = open(text, self.api().envelope, self.path(), self.limit());
        opened.map(Some).map_err(|error| self.unreadable(error))
    }

    fn unreadable(&self, error: Unreadable) -> Error {
        match error {
            Unreadable::TooLarge => self.too_large(),
            Unreadable::Malformed { .. } => {
                let problem = format!("the answer is not JSON: {error}");
                self.failure(ErrorKind::Decode, &problem).caused_by(error)
            }
        }
    }

    fn too_large(&self) -> Error {
        let limit = self.limit();
        let problem = format!("the answer would take more than {limit} bytes once decoded");
        self.failure(ErrorKind::Decode, &problem).advising(RAISE_LIMIT)
    }

    fn respond<T>(self, value: Box<T>, set_aside: Option<SetAside>) -> Response<T> {
        self.call.accepted(self.prepared.info.id, &self.metadata);
        Response::new(value, set_aside, self.metadata)
    }

    fn without_data<T: Decode>(self) -> Result<Response<T>> {
        match T::empty() {
            Some(value) => Ok(self.respond(Box::new(value), None)),
            None => Err(self.failure(
                ErrorKind::Decode,
                &match self.path() {
                    path if self.text().is_ok_and(is_blank) || path.is_empty() => {
                        "the answer is empty".to_owned()
                    }
                    path => format!("the answer holds no `{path}`"),
                },
            )),
        }
    }

    fn odd(&self, found: &str, expected: &str) -> Error {
        let place = match self.path() {
            path if path.is_empty() => "the answer".to_owned(),
            path => format!("`{path}`"),
        };
        self.failure(ErrorKind::Decode, &format!("{place} is {found} where {expected} is declared"))
    }

    /// The error of a bad HTTP status, whatever its body holds.
    fn refuse(self) -> Error {
        let envelope = self.api().envelope;
        let opened = self
            .text()
            .ok()
            .and_then(|text| open::<()>(text, envelope, self.path(), self.limit()).ok());
        let head = opened.map(|opened| opened.head).unwrap_or_default();
        let status = self.metadata.status();
        match judge(self.api(), status, &head) {
            Verdict::Bad(kind) => self.refused(kind, head),
            Verdict::Later(_) => self.taken_on(ErrorKind::Pending, head),
            Verdict::Good(_) => self.refused(ErrorKind::of_status(status), head),
        }
    }

    /// The error of an answer without data to a request that the server acts upon all the same.
    fn taken_on(self, kind: ErrorKind, head: Head) -> Error {
        let acts = self.prepared.info.retry.changes_something();
        let error = self.refused(kind, head);
        if acts { error.unsettled(false) } else { error }
    }

    fn refused(self, kind: ErrorKind, head: Head) -> Error {
        let status = self.metadata.status();
        let message = head.message.map(|message| self.clean(&message));
        let refusal = Refusal {
            code: head.code,
            row: self.api().row(head.code.unwrap_or(status.into())),
            message: message.filter(|message| !message.trim().is_empty()),
            server_type: head.server_type.map(|kind| self.clean(&kind)),
            details: head.details,
            retryable: head.retryable,
        };
        let problem = match (refusal.row, status) {
            (_, 300..=399) => "the server redirects elsewhere, which is not followed",
            (Some(row), _) => row.doc,
            (None, _) => "the server gave no reason",
        };
        self.failure(kind, problem).refused(refusal)
    }

    #[cold]
    fn failure(&self, kind: ErrorKind, problem: &str) -> Error {
        Error::new(kind, problem)
            .of(self.prepared.info.id)
            .answered(self.metadata.clone(), &self.body)
    }

    fn clean_note(&self, note: Note) -> Note {
        match note {
            Note::Partial { code, message } => {
                Note::Partial { code, message: message.map(|message| self.clean(&message)) }
            }
            note => note,
        }
    }

    /// A message of the server, on one line and without what it may repeat of the request.
    fn clean(&self, message: &str) -> String {
        one_line(&cleaned(message, self.prepared, self.key, self.api()))
    }
}

/// Whether an answer says nothing at all.
fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

enum Verdict {
    Good(Option<Note>),
    /// The outcome comes later, as this code says.
    Later(i64),
    Bad(ErrorKind),
}

/// Weighs the code of an envelope, or for want of one the HTTP status.
fn judge(api: &Api, status: u16, head: &Head) -> Verdict {
    let good_status = (200..=299).contains(&status);
    let Some(envelope) = api.envelope else {
        return by_status(status, None);
    };
    match head.code {
        None => by_status(status, Some(Note::CodeMissing)),
        Some(code) if envelope.pending.contains(&code) => Verdict::Later(code),
        Some(code) if good_status && envelope.partial.contains(&code) => {
            let message = head.message.as_deref().map(one_line);
            Verdict::Good(Some(Note::Partial { code, message }))
        }
        Some(code) if envelope.ok.contains(&code) => by_status(status, None),
        Some(code) => Verdict::Bad(match api.row(code) {
            Some(row) => row.kind,
            None => ErrorKind::of_status(status),
        }),
    }
}

fn by_status(status: u16, note: Option<Note>) -> Verdict {
    match status {
        200..=299 => Verdict::Good(note),
        _ => Verdict::Bad(ErrorKind::of_status(status)),
    }
}
