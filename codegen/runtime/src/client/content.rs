//! Guesses the content of an answer by its headers and its first bytes: compressed, HTML, JSON.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

use super::value::join;

/// The first bytes of HTML pages, for servers that don't name the content type.
const PAGES: [&str; 2] = ["<!doctype html", "<html"];

/// The content of an answer.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    headers: &'a HeaderMap,
    body: &'a [u8],
}

impl<'a> Content<'a> {
    pub(crate) fn new(headers: &'a HeaderMap, body: &'a [u8]) -> Content<'a> {
        Content { headers, body }
    }

    /// Returns the content encodings of the body, if there are any.
    pub(crate) fn encoding(self) -> Option<String> {
        if self.body.is_empty() {
            return None;
        }
        let values = self.headers.get_all(CONTENT_ENCODING).into_iter();
        let values: Vec<_> =
            values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        let names = values.iter().flat_map(|value| value.split(',')).map(str::trim);
        let is_compressed =
            |name: &&str| !name.is_empty() && !name.eq_ignore_ascii_case("identity");
        let names: Vec<_> = names.filter(is_compressed).collect();
        (!names.is_empty()).then(|| join(&names, ", "))
    }

    /// Returns the content type as the server writes it.
    pub(crate) fn kind(self) -> Option<String> {
        let kind = self.headers.get(CONTENT_TYPE)?;
        Some(String::from_utf8_lossy(kind.as_bytes()).trim().to_owned())
    }

    /// Whether it is an HTML page, such as portals and proxies send.
    pub(crate) fn is_html(self) -> bool {
        let begin = self.begin();
        let begins_as = |page: &&str| {
            begin.get(..page.len()).is_some_and(|part| part.eq_ignore_ascii_case(page.as_bytes()))
        };
        let is_named = matches!(&*self.media_type(), "text/html" | "application/xhtml+xml");
        is_named && !begin.is_empty() || PAGES.iter().any(begins_as)
    }

    /// Whether it is plain text.
    pub(crate) fn is_plain_text(self) -> bool {
        self.media_type() == "text/plain"
    }

    /// Whether it looks like a JSON object, or is declared as JSON but not readable as text.
    pub(crate) fn may_be_an_object(self) -> bool {
        let media_type = self.media_type();
        let is_json = media_type.ends_with("/json") || media_type.ends_with("+json");
        self.begin().starts_with(b"{") || is_json && std::str::from_utf8(self.body).is_err()
    }

    /// Returns the content type without its parameters, in lower case.
    fn media_type(self) -> String {
        let kind = self.kind().unwrap_or_default();
        kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Returns the body without leading whitespace and byte order mark.
    fn begin(self) -> &'a [u8] {
        let body = self.body.trim_ascii_start();
        body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start()
    }
}
