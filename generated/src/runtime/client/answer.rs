//! Turns an answer into a response or an error: the only code that tells success from failure.

use bytes::Bytes;

use super::accepted::{Accepted, ErasedOutput, OpenSlot, OutputSlot, unanswered};
use super::auth::ApiKey;
use super::codec::{DataPath, Filled, Head, Opened, Read, Slot, open};
use super::content::Content;
use super::core::Core;
use super::description::{Api, ErrorKind, is_redirect};
use super::error::{Error, Result};
use super::observe::{redacted, trace};
use super::request::Prepared;
use super::response::Metadata;
use super::transport::{REDIRECTED, ResponseBody};
use super::value::{DecodeBudget, Json, Note, Reader, SetAside, Unreadable, one_line};

/// What to do about an answer that exceeds the limit.
pub(crate) const RAISE_LIMIT: &str = "Ask for less at once, or raise `answer_limit`.";

/// What to do about a redirected download.
const FOLLOW_LOCATION: &str = "Download it from the URL in the answer's header `location`.";

/// A complete answer that has not been decoded yet.
pub(crate) struct Answer<'a> {
    pub(crate) core: &'a Core,
    pub(crate) prepared: &'a Prepared,
    pub(crate) call: &'a trace::CallSpan,
    /// The key of the request that it answers.
    pub(crate) key: Option<&'a ApiKey>,
    pub(crate) metadata: Metadata,
    pub(crate) body: Bytes,
    /// The body of a download that is not read at once.
    #[cfg_attr(not(feature = "streaming"), allow(dead_code))]
    pub(crate) body_to_come: Option<Box<dyn ResponseBody>>,
    /// The output, if a read-back found it in another answer.
    pub(crate) found: Option<Json>,
}

impl Answer<'_> {
    /// Decodes the output of the operation, or returns the error of the answer.
    pub(crate) fn decode(self, open_slot: OpenSlot) -> Result<Accepted> {
        let mut answer = Some(self);
        let mut accepted = None;
        open_slot(&mut |slot| accepted = answer.take().map(|answer| answer.decode_into(slot)));
        accepted.unwrap_or_else(|| Err(unanswered()))
    }

    fn decode_into(self, slot: &mut dyn OutputSlot) -> Result<Accepted> {
        let may_be_empty = slot.may_be_empty();
        let (answer, set_aside) = self.read_output(slot, may_be_empty)?;
        match slot.take_output() {
            Some(output) => Ok(answer.accept(output, set_aside)),
            None => Err(answer.lacks_data()),
        }
    }

    /// Reads the output into a slot; also returns what was set aside of a collection.
    fn read_output(
        mut self,
        output: &mut dyn OutputSlot,
        may_be_empty: bool,
    ) -> Result<(Self, Option<SetAside>)> {
        if let Some(found) = self.found.take() {
            return self.read_found(output, &found);
        }
        if !(200..=299).contains(&self.metadata.status()) {
            return Err(self.refuse());
        }
        let opened = match self.open(output) {
            Ok(Some(opened)) => opened,
            Ok(None) => return Ok((self, None)),
            Err(_) if may_be_empty && !self.may_hold_outcome() => {
                let is_wrapped = self.api().envelope.is_some();
                self.metadata.notes.extend(is_wrapped.then_some(Note::CodeMissing));
                return Ok((self, None));
            }
            Err(error) => return Err(error),
        };
        match judge(self.api(), self.metadata.status(), &opened.head) {
            Verdict::Good => {}
            Verdict::GoodByStatus => self.metadata.notes.push(Note::CodeMissing),
            Verdict::Partial(code) if self.has_data() => {
                let message = self.message(&opened.head);
                self.metadata.notes.push(Note::Partial { code, message });
            }
            Verdict::Partial(code) => {
                let kind = self.api().row(code).map_or(ErrorKind::Other, |row| row.kind);
                return Err(self.accepted_without_data(kind, opened.head));
            }
            Verdict::Later(code) if self.has_data() => {
                let message = self.message(&opened.head);
                self.metadata.notes.push(Note::Pending { code, message });
            }
            Verdict::Later(_) => {
                return Err(self.accepted_without_data(ErrorKind::Pending, opened.head));
            }
            Verdict::Bad(kind) => return Err(self.refused(kind, opened.head)),
        }
        self.metadata.notes.extend(opened.notes);
        #[cfg(feature = "drift")]
        if let Some(drift) = &self.core.shared().drift {
            drift.answer(self.prepared.info.id, &self.body);
        }
        self.conclude(output, opened.read)
    }

    /// Returns the body as it came, if the status is a success.
    pub(crate) fn raw(mut self) -> Result<Accepted> {
        self.check_download()?;
        let file = std::mem::take(&mut self.body);
        Ok(self.accept(Box::new(file), None))
    }

    /// Returns the error of a download unless its status is a success.
    pub(crate) fn check_download(&mut self) -> Result<()> {
        match self.metadata.status() {
            200..=299 => {
                let encoding = self.content().encoding().map(|encoding| self.clean(&encoding));
                self.metadata.notes.extend(encoding.map(|encoding| Note::Encoded { encoding }));
                Ok(())
            }
            status if is_redirect(status) => {
                let error = self.failure(ErrorKind::of_status(status), REDIRECTED);
                Err(error.advising(FOLLOW_LOCATION))
            }
            status => {
                Err(self.failure(ErrorKind::of_status(status), "the server refused the download"))
            }
        }
    }

    fn read_found(
        mut self,
        output: &mut dyn Slot,
        found: &Json,
    ) -> Result<(Self, Option<SetAside>)> {
        let budget = DecodeBudget::after_text(found.text(), self.limit());
        let mut reader = match budget {
            Some(budget) => Reader::within_budget(found.text(), budget),
            None => return Err(self.too_large()),
        };
        let read = output.read(&mut reader).map_err(|error| self.unreadable(error))?;
        self.metadata.notes.extend(reader.notes.into_vec());
        self.conclude(output, Some(read))
    }

    fn conclude(
        self,
        output: &mut dyn Slot,
        read: Option<Read>,
    ) -> Result<(Self, Option<SetAside>)> {
        match read {
            Some(Read::Part(aside)) => Ok((self, Some(aside))),
            Some(Read::Odd(_, found)) => Err(self.odd(found, output.expected())),
            Some(Read::Value | Read::Null) | None => Ok((self, None)),
        }
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.core.api()
    }

    /// Returns the path to the output.
    pub(crate) fn path(&self) -> DataPath<'static> {
        let data = self.api().envelope.map_or(&[][..], |envelope| envelope.data);
        DataPath { data, output: self.prepared.info.output_in }
    }

    pub(crate) fn limit(&self) -> usize {
        self.prepared.options.answer_limit
    }

    /// Returns the text at a path below the output.
    pub(crate) fn text_at(&self, path: &'static [&'static str]) -> Option<String> {
        if let Some(found) = &self.found {
            return found.at(path)?.string();
        }
        let DataPath { data, output } = self.path();
        let below = [output, path].concat();
        let path = DataPath { data, output: &below };
        let mut text: Option<String> = None;
        open(&mut text, self.text().ok()?, None, path, self.limit()).ok()?;
        text
    }

    /// Whether the answer has data that is not empty.
    fn has_data(&self) -> bool {
        let Ok(text) = self.text() else { return false };
        let mut data = Filled::default();
        open(&mut data, text, None, self.path(), usize::MAX).is_ok() && data.is_set()
    }

    pub(crate) fn content(&self) -> Content<'_> {
        Content::new(self.metadata.headers(), &self.body)
    }

    /// Whether a body that can't be read may hold an outcome all the same: a broken or compressed
    /// envelope, or the page of a proxy.
    fn may_hold_outcome(&self) -> bool {
        let content = self.content();
        let is_wrapped = self.api().envelope.is_some();
        let may_be_envelope = content.encoding().is_some() || content.may_be_an_object();
        content.is_html() || is_wrapped && may_be_envelope
    }

    pub(crate) fn text(&self) -> Result<&str, std::str::Utf8Error> {
        let text = std::str::from_utf8(&self.body)?;
        Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Opens the envelope of a successful status; `None` for an empty body.
    fn open(&self, output: &mut dyn Slot) -> Result<Option<Opened>> {
        let text = self.text().map_err(|error| {
            let at = error.valid_up_to();
            self.unreadable(Unreadable::Malformed { expected: "UTF-8", at })
        })?;
        if is_blank(text) {
            return Ok(None);
        }
        let opened = open(output, text, self.api().envelope, self.path(), self.limit());
        opened.map(Some).map_err(|error| self.unreadable(error))
    }

    fn unreadable(&self, error: Unreadable) -> Error {
        match error {
            Unreadable::TooLarge => self.too_large(),
            Unreadable::Malformed { .. } => self.not_json(&error).caused_by(error),
        }
    }

    fn too_large(&self) -> Error {
        let limit = self.limit();
        let problem = format!("the answer would take more than {limit} bytes once decoded");
        self.failure(ErrorKind::Decode, &problem).advising(RAISE_LIMIT)
    }

    fn accept(self, output: ErasedOutput, set_aside: Option<SetAside>) -> Accepted {
        self.call.accepted(self.prepared.info.id, &self.metadata);
        Accepted { output, set_aside, metadata: self.metadata, body: self.body }
    }

    fn lacks_data(&self) -> Error {
        let problem = match self.path() {
            path if self.text().is_ok_and(is_blank) || path.is_empty() => {
                "the answer is empty".to_owned()
            }
            path => format!("the answer holds no `{path}`"),
        };
        self.failure(ErrorKind::Decode, &problem)
    }

    fn odd(&self, found: &str, expected: &str) -> Error {
        let subject = match self.path() {
            path if path.is_empty() => "the answer".to_owned(),
            path => format!("`{path}`"),
        };
        self.failure(
            ErrorKind::Decode,
            &format!("{subject} is {found} where {expected} is declared"),
        )
    }

    #[cold]
    pub(crate) fn failure(&self, kind: ErrorKind, problem: &str) -> Error {
        let mut metadata = self.metadata.clone();
        if kind == ErrorKind::RateLimited {
            self.core.read_retry_after(&mut metadata, true);
        }
        Error::new(kind, problem).of(self.prepared.info.id).answered(metadata, &self.body)
    }

    /// Puts a server's text on one line, and redacts what it may repeat of the request.
    pub(crate) fn clean(&self, message: &str) -> String {
        one_line(&redacted(message, self.prepared, self.key, self.api()))
    }
}

/// Whether a body is empty or only whitespace.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

pub(crate) enum Verdict {
    Good,
    /// Good by its status; the code is missing.
    GoodByStatus,
    /// Partial success, by this code.
    Partial(i64),
    /// The outcome comes later, by this code.
    Later(i64),
    Bad(ErrorKind),
}

/// Judges an answer by the code of its envelope, or else by its HTTP status.
pub(crate) fn judge(api: &Api, status: u16, head: &Head) -> Verdict {
    let good_status = (200..=299).contains(&status);
    let bad_status = || {
        let row = api.row_of_status(status);
        Verdict::Bad(row.map_or(ErrorKind::of_status(status), |row| row.kind))
    };
    let Some(envelope) = api.envelope else {
        return if good_status { Verdict::Good } else { bad_status() };
    };
    match head.code {
        None if good_status => Verdict::GoodByStatus,
        None => bad_status(),
        Some(code) if envelope.pending.contains(&code) => Verdict::Later(code),
        Some(code) if good_status && envelope.partial.contains(&code) => Verdict::Partial(code),
        Some(code) if envelope.ok.contains(&code) && good_status => Verdict::Good,
        Some(code) if envelope.ok.contains(&code) => bad_status(),
        Some(code) => Verdict::Bad(match api.row(code) {
            Some(row) => row.kind,
            None => ErrorKind::of_status(status),
        }),
    }
}
