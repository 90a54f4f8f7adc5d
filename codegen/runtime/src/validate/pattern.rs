//! Regular expressions for constraints; a client has this file only if a constraint needs it.

use std::sync::OnceLock;

use regex_lite::Regex;

use super::checked::Checked;
use super::constraint;
use super::violation::Requirement;

/// A regular expression that must match a complete text; compiled at first use.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Creates a pattern without compiling it.
    pub const fn new(text: &'static str) -> Self {
        Pattern { text, regex: OnceLock::new() }
    }

    /// Returns the pattern as in the specification.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// Whether it can be compiled; an invalid pattern matches every text.
    pub fn is_valid(&self) -> bool {
        self.regex().is_some()
    }

    /// Whether it matches a complete text.
    pub fn matches(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    fn regex(&self) -> Option<&Regex> {
        let compile = || Regex::new(&format!("^(?:{})$", self.text)).ok();
        self.regex.get_or_init(compile).as_ref()
    }
}

impl<T: AsRef<str> + ?Sized> Checked<'_, T> {
    /// It matches a pattern.
    pub fn matches(self, pattern: &'static Pattern, requirement: &Requirement) -> Self {
        self.with(|text, at, found| {
            let text = text.as_ref();
            constraint::matches(text, pattern.matches(text), pattern.text, requirement, at, found);
        })
    }
}
