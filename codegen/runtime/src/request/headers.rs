//! The headers that belong to one operation.

use std::fmt::Display;

use http::{HeaderName, HeaderValue};

use super::target::joined;

/// The headers of one request beside those that every request has; of one name, the last counts.
#[derive(Clone, Debug, Default)]
pub struct Headers {
    list: Vec<(HeaderName, HeaderValue)>,
    problem: Option<String>,
}

impl Headers {
    /// Adds a header, if it is there.
    pub fn optional<T: Display>(&mut self, name: &str, value: &Option<T>) -> &mut Self {
        match value {
            Some(value) => self.required(name, value),
            None => self,
        }
    }

    /// Adds a list as one header with commas; an empty list is sent as an empty value.
    pub fn list<T: Display>(&mut self, name: &str, values: Option<&[T]>) -> &mut Self {
        match values {
            Some(values) => self.required(name, &joined(values)),
            None => self,
        }
    }

    /// Adds a header that is always there; its value is never shown.
    pub fn required(&mut self, name: &str, value: &dyn Display) -> &mut Self {
        let parsed = HeaderName::try_from(name)
            .map_err(|_| format!("`{}` is no header name", name.escape_debug()))
            .and_then(|name| match HeaderValue::try_from(value.to_string()) {
                Ok(value) => Ok((name, value)),
                Err(_) => Err(format!("the header `{name}` holds a character that none may hold")),
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

    /// The headers, or why they cannot be sent.
    pub(crate) fn finish(self) -> Result<Vec<(HeaderName, HeaderValue)>, String> {
        match self.problem {
            Some(problem) => Err(problem),
            None => Ok(self.list),
        }
    }
}
