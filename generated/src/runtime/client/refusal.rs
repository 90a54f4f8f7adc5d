//! What an error says of an answer: the row of the error table, the server's own words in whatever
//! shape, or else what came instead of an answer.

use super::answer::{Answer, Verdict, is_blank, judge};
use super::api::{ErrorKind, ErrorRow, is_redirect};
use super::codec::{Head, beginning, open};
use super::error::{Error, Refusal};
use super::value::Unreadable;

/// What to do about an answer that comes packed.
const ASK_UNPACKED: &str = "Send the header `accept-encoding: identity`, or ask whatever stands \
                            before the server not to pack answers.";

/// What to do about an answer that somebody else gives.
const CHECK_BASE_URL: &str = "Check that `base_url` is the API's own, and that no proxy answers \
                              in its place.";

/// What is wrong with an answer that sends elsewhere.
pub(crate) const REDIRECTED: &str = "the server redirects elsewhere, which is not followed";

/// What to do about a redirect.
const FOLLOW: &str = "Set `base_url` to where the server is now, or ask why it redirects.";

/// What to do about an answer to a condition that the client does not know of.
const SEND_NO_CONDITION: &str = "Use the copy at hand, or leave out the header that makes the \
                                 request conditional.";

impl Answer<'_> {
    /// The error of a bad HTTP status, whatever its body holds.
    pub(crate) fn refuse(self) -> Error {
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
            Verdict::Good | Verdict::GoodByStatus | Verdict::Partial(_) => {
                self.refused(ErrorKind::of_status(status), head)
            }
        }
    }

    /// The error of an answer without data to a request that the server acts upon all the same.
    pub(crate) fn taken_on(self, kind: ErrorKind, head: Head) -> Error {
        let acts = self.prepared.info.retry.changes_something();
        let error = self.refused(kind, head);
        if acts { error.unsettled(false) } else { error }
    }

    /// The error of a refusal, with all that the server says of it.
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

    /// What the server gives for a reason; nothing of that matters where it only sends away.
    fn reason(&self, head: &Head) -> Option<String> {
        match is_redirect(self.metadata.status()) {
            true => None,
            false => self.words(head).or_else(|| self.plain_words()),
        }
    }

    /// The row of the error table: that of the code, or where none says what failed, of the status.
    fn row(&self, code: Option<i64>) -> Option<&'static ErrorRow> {
        let is_good = |code: &i64| self.api().envelope.is_some_and(|one| one.ok.contains(code));
        match code.filter(|code| !is_good(code)) {
            Some(code) => self.api().row(code),
            None => self.api().row_of_status(self.metadata.status()),
        }
    }

    /// What is to be said of a refusal in which the server says nothing that can be read.
    fn without_reason(&self, row: Option<&'static ErrorRow>) -> String {
        let reason = match (row, self.metadata.status()) {
            (_, status) if is_redirect(status) => return REDIRECTED.to_owned(),
            (Some(row), _) => row.doc.trim_end_matches('.'),
            (None, 304) => "nothing has changed since what the request names",
            (None, 300..=399) => "the status is neither a success nor a redirect to follow",
            (None, _) => "the server gave no reason",
        };
        match self.packed().or_else(|| Some(format!("{} came", self.page()?))) {
            Some(came) => format!("{reason}; {came}"),
            None => reason.to_owned(),
        }
    }

    /// The error of a body that is not JSON, which says what it is as far as that is known.
    pub(crate) fn no_json(&self, found: &Unreadable) -> Error {
        if let Some(packed) = self.packed() {
            return self.failure(ErrorKind::Decode, &packed).advising(ASK_UNPACKED);
        }
        match self.page() {
            None => self.failure(ErrorKind::Decode, &format!("the answer is not JSON: {found}")),
            Some(page) => {
                let problem = format!("the answer is not JSON but {page}");
                self.failure(ErrorKind::Decode, &problem).advising(CHECK_BASE_URL)
            }
        }
    }

    /// What is wrong with a body that comes packed.
    fn packed(&self) -> Option<String> {
        let encoding = self.clean(&self.content().encoding()?);
        Some(format!(
            "the answer comes in the content encoding `{encoding}`, which the client did not ask \
             for and can't read"
        ))
    }

    /// How a page of HTML is to be called, if it is one.
    fn page(&self) -> Option<String> {
        let content = self.content();
        let kind = || match content.kind() {
            Some(kind) => format!("content type `{}`", self.clean(&kind)),
            None => "no content type".to_owned(),
        };
        let base = &self.core.shared().base;
        content.is_html().then(|| format!("a page of HTML ({}) from `{base}`", kind()))
    }

    /// The server's words beside the data, fit to be shown.
    pub(crate) fn words(&self, head: &Head) -> Option<String> {
        head.words().map(|words| self.clean(&words))
    }

    /// The server's words where the whole body is nothing else.
    fn plain_words(&self) -> Option<String> {
        let content = self.content();
        let is_other = content.is_html() || content.may_be_an_object();
        if !content.is_plain_text() || is_other || content.encoding().is_some() {
            return None;
        }
        let text = self.text().ok().filter(|text| !is_blank(text))?;
        Some(self.clean(beginning(text)))
    }
}
