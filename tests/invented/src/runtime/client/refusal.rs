//! Builds the error of an answer: the row of the error table, the server's message in any JSON
//! type, or else what came instead of an answer.

use super::answer::{Answer, Verdict, is_blank, judge};
use super::codec::{Filled, Head, beginning, open};
use super::description::{ErrorKind, ErrorRow, is_redirect};
use super::error::{Error, Refusal};
use super::transport::REDIRECTED;
use super::value::Unreadable;

/// What to do about a compressed answer.
const TURN_COMPRESSION_OFF: &str = "Send the header `accept-encoding: identity`, or turn off \
                                    compression in the proxy before the server.";

/// What to do about an answer that does not come from the API.
const CHECK_BASE_URL: &str = "Check that `base_url` is the API's own, and that no proxy answers \
                              in its place.";

/// What to do about a redirect.
const FOLLOW: &str = "Set `base_url` to the server's new URL, or ask why it redirects.";

/// What to do about the answer to a conditional request.
const SEND_NO_CONDITION: &str = "Use your copy, or leave out the header that makes the request \
                                 conditional.";

impl Answer<'_> {
    /// Returns the error of an unsuccessful HTTP status, whatever the body.
    pub(crate) fn refuse(self) -> Error {
        let envelope = self.api().envelope;
        let opened = self.text().ok().and_then(|text| {
            open(&mut Filled::default(), text, envelope, self.path(), self.limit()).ok()
        });
        let head = opened.map(|opened| opened.head).unwrap_or_default();
        let status = self.metadata.status();
        match judge(self.api(), status, &head) {
            Verdict::Bad(kind) => self.refused(kind, head),
            Verdict::Later(_) => self.accepted_without_data(ErrorKind::Pending, head),
            Verdict::Good | Verdict::GoodByStatus | Verdict::Partial(_) => {
                self.refused(ErrorKind::of_status(status), head)
            }
        }
    }

    /// Returns the error of an answer without data, though the server acts upon the request.
    pub(crate) fn accepted_without_data(self, kind: ErrorKind, head: Head) -> Error {
        let acts = self.prepared.info.retry.changes_something();
        let error = self.refused(kind, head);
        if acts { error.unsettled(false) } else { error }
    }

    /// Returns the error of a refusal, with everything that the server says about it.
    pub(crate) fn refused(self, kind: ErrorKind, head: Head) -> Error {
        let row = self.row(head.code);
        let refusal = Refusal {
            code: head.code,
            row,
            message: self.reason(&head),
            server_type: head.server_type.map(|kind| self.clean(&kind)),
            details: head.details,
            retryable: head.retryable,
        };
        let error = self.failure(kind, &self.without_reason(row)).refused(refusal);
        match self.metadata.status() {
            304 => error.advising(SEND_NO_CONDITION),
            status if is_redirect(status) => error.advising(FOLLOW),
            _ => error,
        }
    }

    /// Returns the reason that the server gives; `None` for redirects, which need none.
    fn reason(&self, head: &Head) -> Option<String> {
        match is_redirect(self.metadata.status()) {
            true => None,
            false => self.message(head).or_else(|| self.plain_text()),
        }
    }

    /// Returns the row of the error table: by the code, or else by the status.
    fn row(&self, code: Option<i64>) -> Option<&'static ErrorRow> {
        let is_good = |code: &i64| self.api().envelope.is_some_and(|one| one.ok.contains(code));
        match code.filter(|code| !is_good(code)) {
            Some(code) => self.api().row(code),
            None => self.api().row_of_status(self.metadata.status()),
        }
    }

    /// Returns the problem of a refusal for which the server gives no readable reason.
    fn without_reason(&self, row: Option<&'static ErrorRow>) -> String {
        let reason = match (row, self.metadata.status()) {
            (_, status) if is_redirect(status) => return REDIRECTED.to_owned(),
            (Some(row), _) => row.doc.trim_end_matches('.'),
            (None, 304) => "nothing has changed since the version that the request names",
            (None, 300..=399) => "the status is neither a success nor a redirect to follow",
            (None, _) => "the server gave no reason",
        };
        match self.compressed().or_else(|| Some(format!("{} came", self.page()?))) {
            Some(came) => format!("{reason}; {came}"),
            None => reason.to_owned(),
        }
    }

    /// Returns the error of a body that is not JSON, which says what it is if that is known.
    pub(crate) fn not_json(&self, found: &Unreadable) -> Error {
        if let Some(compressed) = self.compressed() {
            return self.failure(ErrorKind::Decode, &compressed).advising(TURN_COMPRESSION_OFF);
        }
        match self.page() {
            None => self.failure(ErrorKind::Decode, &format!("the answer is not JSON: {found}")),
            Some(page) => {
                let problem = format!("the answer is not JSON but {page}");
                self.failure(ErrorKind::Decode, &problem).advising(CHECK_BASE_URL)
            }
        }
    }

    /// Returns the problem of a compressed body.
    fn compressed(&self) -> Option<String> {
        let encoding = self.clean(&self.content().encoding()?);
        Some(format!(
            "the answer has the content encoding `{encoding}`, which the client did not ask for \
            and can't read"
        ))
    }

    /// Describes an HTML page, if it is one.
    fn page(&self) -> Option<String> {
        let content = self.content();
        let kind = || match content.kind() {
            Some(kind) => format!("content type `{}`", self.clean(&kind)),
            None => "no content type".to_owned(),
        };
        let base = &self.core.shared().base;
        content.is_html().then(|| format!("a page of HTML ({}) from `{base}`", kind()))
    }

    /// Returns the message of the envelope, redacted and on one line.
    pub(crate) fn message(&self, head: &Head) -> Option<String> {
        head.words().map(|words| self.clean(&words))
    }

    /// Returns the text of a plain-text body, redacted and on one line.
    fn plain_text(&self) -> Option<String> {
        let content = self.content();
        let is_other = content.is_html() || content.may_be_an_object();
        if !content.is_plain_text() || is_other || content.encoding().is_some() {
            return None;
        }
        let text = self.text().ok().filter(|text| !is_blank(text))?;
        Some(self.clean(beginning(text)))
    }
}
