//! Outcomes and errors of one API as status and body.

use std::collections::HashMap;

use bytes::Bytes;
use http::StatusCode;

use super::super::descriptor::{Descriptor, Envelope, ErrorRow, Returns};
use super::super::state::Data;
use super::layout::{Content, Detail, Layout, write_data};

/// A status, the code that the body carries, and the body; without a body there is no content type
/// either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: StatusCode,
    pub code: i64,
    pub body: Option<Bytes>,
}

/// What writes the answers of one API.
#[derive(Debug)]
pub struct Composer {
    envelope: Option<(Envelope, Layout)>,
    errors: HashMap<i64, ErrorText>,
}

/// A row of the error table, made ready.
#[derive(Debug)]
struct ErrorText {
    status: StatusCode,
    ty: Option<String>,
    /// The first sentence of what happened.
    message: String,
    retryable: bool,
}

impl Composer {
    /// Makes the envelope and the error table ready.
    pub fn new(descriptor: &Descriptor) -> Self {
        let envelope = descriptor.envelope.clone().map(|envelope| {
            let layout = Layout::new(&envelope);
            (envelope, layout)
        });
        let errors = descriptor.errors.iter().map(|row| (row.code, ErrorText::new(row)));
        Self { envelope, errors: errors.collect() }
    }

    /// Whether the table has an error of this code.
    pub fn knows(&self, code: i64) -> bool {
        self.errors.contains_key(&code)
    }

    /// The answer of a success with its data; of an operation that returns nothing, no body.
    pub fn success(&self, returns: Option<&Returns>, data: Option<&Data>) -> Reply {
        let Some(returns) = returns else {
            return Reply { status: StatusCode::NO_CONTENT, code: 204, body: None };
        };
        let status = StatusCode::from_u16(returns.status).unwrap_or(StatusCode::OK);
        let wrap = returns.wrap.as_deref();
        let Some((envelope, _)) = &self.envelope else {
            return plain(status, &Content { data, wrap, ..Content::default() });
        };
        let (least, greatest) = envelope.ok;
        let code = i64::from(status.as_u16());
        let code = if (least..=greatest).contains(&code) { code } else { least };
        self.write(status, Content { code, data, wrap, ..Content::default() })
    }

    /// The answer of a success whose outcome comes later.
    pub fn pending(&self, returns: Option<&Returns>, data: Option<&Data>) -> Reply {
        let envelope = self.envelope.as_ref();
        let Some(code) = envelope.and_then(|(envelope, _)| envelope.pending.first()) else {
            return Reply { status: StatusCode::ACCEPTED, ..self.success(returns, data) };
        };
        let row = self.errors.get(code);
        let status = row.map_or(StatusCode::OK, |row| row.status);
        self.write(
            status,
            Content {
                code: *code,
                message: row.map(|row| row.message.as_str()),
                ty: row.and_then(|row| row.ty.as_deref()),
                data,
                wrap: wrap(returns),
                ..Content::default()
            },
        )
    }

    /// The answer of an error of the table, or of one that it lacks, whose code is the status then.
    pub fn error(
        &self,
        code: i64,
        details: &[Detail],
        about: Option<&str>,
        data: Option<&Data>,
    ) -> Reply {
        let row = self.errors.get(&code);
        let status = row.map_or_else(|| status_of(code), |row| row.status);
        let mut message = row.map_or_else(|| reason(status), |row| row.message.clone());
        let told = details.first().map(Detail::sentence);
        for more in told.as_deref().into_iter().chain(about) {
            message.push(' ');
            message.push_str(more);
        }
        self.write(
            status,
            Content {
                code,
                message: Some(&message),
                ty: row.and_then(|row| row.ty.as_deref()),
                details: Some(details),
                retryable: Some(row.is_some_and(|row| row.retryable)),
                data,
                wrap: None,
            },
        )
    }

    fn write(&self, status: StatusCode, content: Content<'_>) -> Reply {
        let mut body = Vec::with_capacity(512);
        match &self.envelope {
            Some((_, layout)) => layout.write(&content, &mut body),
            None => write_bare(&content, &mut body),
        }
        Reply { status, code: content.code, body: Some(body.into()) }
    }
}

impl ErrorText {
    fn new(row: &ErrorRow) -> Self {
        Self {
            status: StatusCode::from_u16(row.http).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            ty: row.ty.clone(),
            message: first_sentence(&row.doc),
            retryable: row.retryable,
        }
    }
}

/// A success without an envelope: the data alone.
fn plain(status: StatusCode, content: &Content<'_>) -> Reply {
    let mut body = Vec::with_capacity(512);
    write_data(content, &mut body);
    Reply { status, code: i64::from(status.as_u16()), body: Some(body.into()) }
}

/// An error without an envelope, in words for people: its status is all that counts.
fn write_bare(content: &Content<'_>, out: &mut Vec<u8>) {
    let body = serde_json::json!({ "code": content.code, "message": content.message });
    out.extend_from_slice(body.to_string().as_bytes());
}

fn wrap(returns: Option<&Returns>) -> Option<&str> {
    returns?.wrap.as_deref()
}

/// The status of a code that no table has.
fn status_of(code: i64) -> StatusCode {
    let status = u16::try_from(code).ok().filter(|code| (400..600).contains(code));
    status
        .and_then(|code| StatusCode::from_u16(code).ok())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn reason(status: StatusCode) -> String {
    format!("{}.", status.canonical_reason().unwrap_or("Error"))
}

/// The first sentence of a text in Markdown, on one line.
fn first_sentence(doc: &str) -> String {
    let paragraph = doc.trim().split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.split_once(". ") {
        Some((sentence, _)) => format!("{sentence}."),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_message_is_the_first_sentence_on_one_line() {
        assert_eq!(
            first_sentence("The request\n  was refused. Why, nobody knows."),
            "The request was refused."
        );
        assert_eq!(first_sentence("No such id.\n\nIt was deleted."), "No such id.");
        assert_eq!(first_sentence("short"), "short");
    }
}
