//! The URL of a request: the only code that builds paths and queries.

use std::fmt::{self, Display, Write};

#[cfg(feature = "middleware")]
use http::Uri;

use super::codec::{Members, Object, View};
use super::description::Place;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986: correct both in a segment and in a query.
const ESCAPED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The names of query parameters keep the brackets of `filters[]`.
const ESCAPED_IN_NAMES: AsciiSet = ESCAPED.remove(b'[').remove(b']');

/// The initial capacity for a path in bytes; few paths exceed it.
const INITIAL_CAPACITY: usize = 128;

/// The URL of one request, or its path and query if there is no base; built from left to right.
#[derive(Debug)]
pub struct RequestTarget {
    /// The part before the query.
    url: String,
    query: String,
    problem: Option<String>,
}

impl Default for RequestTarget {
    fn default() -> Self {
        RequestTarget::under("")
    }
}

impl RequestTarget {
    /// Creates a target whose path is appended to a base URL.
    pub(crate) fn under(base: &str) -> RequestTarget {
        let mut url = String::with_capacity(base.len() + INITIAL_CAPACITY);
        url.push_str(base);
        RequestTarget { url, query: String::new(), problem: None }
    }

    /// Adds a literal part of the path template.
    pub fn path(&mut self, literal: &str) -> &mut Self {
        self.url.push_str(literal);
        self
    }

    /// Adds a path parameter as exactly one segment.
    ///
    /// An empty value, `.` and `..` would name another resource, so they are never sent.
    pub fn parameter(&mut self, name: &str, value: &dyn Display) -> &mut Self {
        let start = self.url.len();
        escape(&mut self.url, value);
        // Escaping leaves dots as they are.
        let problem = match &self.url[start..] {
            "" => Some(format!("the path parameter `{name}` is empty")),
            "." | ".." => Some(format!("the path parameter `{name}` is a dot segment")),
            _ => None,
        };
        self.problem = self.problem.take().or(problem);
        self
    }

    /// Adds a complete path template, with its parameters replaced by the arguments of their names.
    pub(crate) fn filled(&mut self, template: &str, arguments: &[(String, String)]) -> &mut Self {
        if !is_plain(template) {
            let problem = "the path template needs a leading `/` and segments without escapes";
            self.problem.get_or_insert(problem.to_owned());
        }
        let mut rest = template;
        while let Some((literal, (name, after))) = next_parameter(rest) {
            self.path(literal);
            match arguments.iter().find(|(known, _)| known == name) {
                Some((_, value)) => {
                    self.parameter(name, value);
                }
                None => {
                    let problem = format!("the path parameter `{name}` is missing");
                    self.problem.get_or_insert(problem);
                }
            }
            rest = after;
        }
        self.path(rest)
    }

    /// Adds a path template, with its parameters replaced by the arguments of their names, and the
    /// arguments that travel in the query.
    pub(crate) fn arguments(&mut self, template: &str, arguments: &dyn Object) {
        arguments.visit(&mut |members| {
            self.path_of(template, members);
            self.query_of(members);
        });
    }

    fn path_of(&mut self, template: &str, members: Members<'_>) {
        let mut rest = template;
        while let Some((literal, (name, after))) = next_parameter(rest) {
            self.path(literal);
            for (field, value) in members.info.fields.iter().zip(members.values) {
                if field.place == Place::Path && field.wire == name {
                    self.parameter(name, &value.view());
                }
            }
            rest = after;
        }
        self.path(rest);
    }

    fn query_of(&mut self, members: Members<'_>) {
        for (field, value) in members.info.fields.iter().zip(members.values) {
            match (field.place, value.view()) {
                (_, View::Absent) => {}
                (Place::Query, view) => drop(self.query(field.wire, &view)),
                (Place::QueryRepeat, View::List(list)) => {
                    for member in (0..list.len()).filter_map(|index| list.member(index)) {
                        self.query(field.wire, &member.view());
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds a query parameter.
    pub fn query(&mut self, name: &str, value: &dyn Display) -> &mut Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(utf8_percent_encode(name, &ESCAPED_IN_NAMES));
        self.query.push('=');
        escape(&mut self.query, value);
        self
    }

    /// Returns the URL as it is sent, or why it can't be sent.
    pub fn finish(mut self) -> Result<String, String> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        if !self.query.is_empty() {
            self.url.push('?');
            self.url.push_str(&self.query);
        }
        Ok(self.url)
    }
}

/// Percent-encodes a value and appends it.
fn escape(part: &mut String, value: &dyn Display) {
    // Writing to a string fails only if `Display` itself does.
    let _ = write!(Escaped(part), "{value}");
}

struct Escaped<'p>(&'p mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, &ESCAPED));
        Ok(())
    }
}

/// Whether a template is sent as it is: no characters to escape, no dot segments.
fn is_plain(template: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/{}-._~:@!$&*+,;=".contains(&byte);
    let dots = template.split('/').any(|segment| matches!(segment, "." | ".."));
    template.starts_with('/') && template.bytes().all(plain) && !dots
}

/// Splits a template into the literal before the first parameter, its name, and the rest.
fn next_parameter(template: &str) -> Option<(&str, (&str, &str))> {
    let (literal, rest) = template.split_once('{')?;
    Some((literal, rest.split_once('}')?))
}

/// Reads the arguments of a path template back from the end of a path.
pub(crate) fn path_arguments(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let parts = template.rsplit('/').zip(path.rsplit('/'));
    let filled = parts.filter_map(|(part, value)| {
        let name = part.strip_prefix('{')?.strip_suffix('}')?;
        Some((name, percent_decode_str(value).decode_utf8_lossy().into_owned()))
    });
    filled.collect()
}

/// Decodes the pairs of a query.
pub(crate) fn decoded_query(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

/// Returns a URL with one query parameter set to a value, or without it; the others stay as they
/// are, byte for byte.
#[cfg(feature = "middleware")]
pub(crate) fn with_query(uri: &Uri, name: &str, value: Option<&str>) -> Result<Uri, String> {
    let url = uri.to_string();
    let (base, query) = url.split_once('?').unwrap_or((&url, ""));
    let is_other = |pair: &&str| {
        let known = pair.split('=').next().unwrap_or_default();
        !pair.is_empty() && percent_decode_str(known).decode_utf8_lossy() != name
    };
    let kept: Vec<&str> = query.split('&').filter(is_other).collect();
    let mut target = RequestTarget { query: kept.join("&"), ..RequestTarget::under(base) };
    if let Some(value) = value {
        target.query(name, &value);
    }
    let url = target.finish()?;
    Uri::try_from(url).map_err(|_| "the URL would be too long".to_owned())
}
