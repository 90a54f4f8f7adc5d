//! From an answer to a response or an error: the one place that tells success from failure.

use serde_json::Value;

use super::api::Api;
use super::client::Core;
use super::decode::{Decode, Decoded, SetAside};
use super::envelope::{Head, Opened, is_empty, open};
use super::error::{Error, ErrorKind, Refusal, Result};
use super::note::{Note, json_type};
use super::operation::OperationInfo;
use super::response::{Metadata, Response, one_line};

/// The least length of a key that can be told from ordinary text.
const TELLING_KEY: usize = 8;

/// A whole answer that nobody has looked into yet.
pub(super) struct Answer {
    pub(super) core: Core,
    pub(super) info: &'static OperationInfo,
    pub(super) metadata: Metadata,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// Decodes the output of the operation, or finds out why there is none.
    pub(super) fn decode<T: Decode>(mut self) -> Result<Response<T>> {
        if !(200..=299).contains(&self.metadata.status()) {
            return Err(self.refuse());
        }
        let opened = match self.open::<T>()? {
            Some(opened) => opened,
            None => return self.without_data(),
        };
        match judge(self.api(), self.metadata.status(), &opened.head) {
            Verdict::Good(Some(Note::Partial { code, .. })) if !self.has_data() => {
                let kind = self.api().row(code).map_or(ErrorKind::Other, |row| row.kind);
                return Err(self.refused(kind, opened.head));
            }
            Verdict::Good(note) => self.metadata.notes.extend(note),
            Verdict::Later(code) if self.has_data() => {
                let message = opened.head.message.map(|message| self.clean(&message));
                self.metadata.notes.push(Note::Pending { code, message });
            }
            Verdict::Later(_) => return Err(self.refused(ErrorKind::Pending, opened.head)),
            Verdict::Bad(kind) => return Err(self.refused(kind, opened.head)),
        }
        self.metadata.notes.extend(opened.notes);
        match opened.data {
            Some(Decoded::Value(value)) => Ok(self.respond(value, None)),
            Some(Decoded::Partial(value, aside)) => Ok(self.respond(value, Some(aside))),
            Some(Decoded::Odd(raw)) => Err(self.odd(json_type(&raw), T::EXPECTED)),
            Some(Decoded::Null) | None => self.without_data(),
        }
    }

    fn api(&self) -> &'static Api {
        self.core.api()
    }

    fn path(&self) -> Vec<&'static str> {
        let data = self.api().envelope.map_or(&[][..], |envelope| envelope.data);
        [data, self.info.output_in].concat()
    }

    /// Whether the data of the answer is more than an empty object.
    fn has_data(&self) -> bool {
        let answer = self.text().ok().and_then(|text| serde_json::from_str(text).ok());
        let data = answer.as_ref().and_then(|answer: &Value| {
            self.path().iter().try_fold(answer, |value, name| value.get(name))
        });
        data.is_some_and(|data| !is_empty(data))
    }

    fn text(&self) -> Result<&str, std::str::Utf8Error> {
        let text = std::str::from_utf8(&self.body)?;
        Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Opens the envelope of a good status; nothing for an empty body.
    fn open<T: Decode>(&self) -> Result<Option<Opened<T>>> {
        let no_json = |source: Box<dyn std::error::Error + Send + Sync>| {
            self.failure(ErrorKind::Decode, "the answer is not JSON").caused_by(source)
        };
        let text = self.text().map_err(|error| no_json(error.into()))?;
        if text.trim_ascii().is_empty() {
            return Ok(None);
        }
        let opened = open(text, self.api().envelope, &self.path());
        opened.map(Some).map_err(|error| no_json(error.into()))
    }

    fn respond<T>(self, value: T, set_aside: Option<SetAside>) -> Response<T> {
        Response::new(value, set_aside, self.metadata)
    }

    fn without_data<T: Decode>(self) -> Result<Response<T>> {
        match T::empty() {
            Some(value) => Ok(self.respond(value, None)),
            None => Err(self.failure(
                ErrorKind::Decode,
                &match self.path().join(".") {
                    path if self.body.is_empty() || path.is_empty() => {
                        "the answer is empty".to_owned()
                    }
                    path => format!("the answer holds no `{path}`"),
                },
            )),
        }
    }

    fn odd(&self, found: &str, expected: &str) -> Error {
        let place = match self.path().join(".") {
            path if path.is_empty() => "the answer".to_owned(),
            path => format!("`{path}`"),
        };
        self.failure(ErrorKind::Decode, &format!("{place} is {found} where {expected} is declared"))
    }

    /// The error of a bad HTTP status, whatever its body holds.
    fn refuse(self) -> Error {
        let envelope = self.api().envelope;
        let opened =
            self.text().ok().and_then(|text| open::<()>(text, envelope, &self.path()).ok());
        let head = opened.map(|opened| opened.head).unwrap_or_default();
        let status = self.metadata.status();
        let kind = match judge(self.api(), status, &head) {
            Verdict::Bad(kind) => kind,
            Verdict::Later(_) => ErrorKind::Pending,
            Verdict::Good(_) => ErrorKind::of_status(status),
        };
        self.refused(kind, head)
    }

    fn refused(self, kind: ErrorKind, head: Head) -> Error {
        let status = self.metadata.status();
        let message = head.message.map(|message| self.clean(&message));
        let refusal = Refusal {
            code: head.code,
            row: self.api().row(head.code.unwrap_or(status.into())),
            message: message.filter(|message| !message.trim().is_empty()),
            server_type: head.server_type,
            details: head.details,
        };
        let problem = match (refusal.row, status) {
            (_, 300..=399) => "the server redirects elsewhere, which is not followed",
            (Some(row), _) => row.doc,
            (None, _) => "the server gave no reason",
        };
        self.failure(kind, problem).refused(refusal)
    }

    fn failure(&self, kind: ErrorKind, problem: &str) -> Error {
        Error::new(kind, problem).of(self.info.id).answered(self.metadata.clone(), &self.body)
    }

    /// A message of the server, on one line and without the key that it may repeat.
    fn clean(&self, message: &str) -> String {
        match self.core.key().expose() {
            key if key.len() < TELLING_KEY => one_line(message),
            key => one_line(&message.replace(key, "***")),
        }
    }
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
