//! The headers of one operation.

use std::fmt::Display;

use http::{HeaderName, HeaderValue};

use super::codec::{Object, View};
use super::description::Place;

/// The headers of one request beside those of every request; the last value of a name counts.
#[derive(Clone, Debug, Default)]
pub struct Headers {
    list: Vec<(HeaderName, HeaderValue)>,
    problem: Option<String>,
}

impl Headers {
    /// Adds a required header; its value is marked as sensitive.
    pub fn required(&mut self, name: &str, value: &dyn Display) -> &mut Self {
        let parsed = HeaderName::try_from(name)
            .map_err(|_| format!("`{}` is not a valid header name", name.escape_debug()))
            .and_then(|name| match HeaderValue::try_from(value.to_string()) {
                Ok(value) => Ok((name, value)),
                Err(_) => Err(format!("the header `{name}` holds a character that headers can't")),
            });
        match parsed {
            Ok((name, mut value)) => {
                value.set_sensitive(true);
                self.list.push((name, value));
            }
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
