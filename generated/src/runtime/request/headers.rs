//! The headers of one operation.

use std::fmt::Display;

use http::{HeaderName, HeaderValue};

use super::codec::{Object, View};
use super::description::{Api, Place};

/// Headers that only the client may set: another value would change what is sent, or to whom.
const RESERVED: [&str; 4] = ["host", "content-length", "transfer-encoding", "connection"];

/// The headers of one request beside those of every request; the last value of a name counts.
#[derive(Clone, Debug, Default)]
pub struct Headers {
    list: Vec<(HeaderName, HeaderValue)>,
    problem: Option<String>,
}

impl Headers {
    /// Adds a required header; its value is marked as sensitive.
    pub fn required(&mut self, name: &str, value: &dyn Display) -> &mut Self {
        match parse_header(name, &value.to_string()) {
            Ok(header) => self.list.push(header),
            Err(problem) => drop(self.problem.get_or_insert(problem)),
        }
        self
    }

    /// Adds the arguments that travel as headers.
    pub(crate) fn arguments(&mut self, arguments: &dyn Object) {
        arguments.visit(&mut |members| {
            for (field, value) in members.info.fields.iter().zip(members.values) {
                match value.view() {
                    _ if field.place != Place::Header => {}
                    View::Absent => {}
                    view => drop(self.required(field.wire, &view)),
                }
            }
        });
    }

    /// Returns the headers, or why they can't be sent.
    pub(crate) fn finish(self) -> Result<Vec<(HeaderName, HeaderValue)>, String> {
        match self.problem {
            Some(problem) => Err(problem),
            None => Ok(self.list),
        }
    }
}

/// Refuses headers that only the client may set.
pub(crate) fn check_headers(
    headers: &[(HeaderName, HeaderValue)],
    api: &Api,
) -> Result<(), String> {
    headers.iter().try_for_each(|(name, _)| check_name(name, api))
}

/// Refuses the name of a header that only the client may set.
pub(crate) fn check_name(name: &HeaderName, api: &Api) -> Result<(), String> {
    let signs = api.sign.into_iter().flat_map(|info| {
        let date = info.date.map(|(name, _)| name);
        info.headers.iter().map(|(_, name)| *name).chain(date)
    });
    let mut taken = RESERVED.into_iter().chain([api.key_header]).chain(signs);
    match taken.any(|taken| name == taken) {
        true => Err(format!("only the client sets the header `{name}`")),
        false => Ok(()),
    }
}

/// Parses a header; its value is marked as sensitive.
pub(crate) fn parse_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = parse_name(name)?;
    match HeaderValue::try_from(value) {
        Ok(mut value) => {
            value.set_sensitive(true);
            Ok((name, value))
        }
        Err(_) => Err(format!("the header `{name}` holds a character that headers can't")),
    }
}

/// Parses the name of a header.
pub(crate) fn parse_name(name: &str) -> Result<HeaderName, String> {
    HeaderName::try_from(name)
        .map_err(|_| format!("`{}` is not a valid header name", name.escape_debug()))
}
