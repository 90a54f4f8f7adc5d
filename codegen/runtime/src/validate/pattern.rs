//! Patterns for what a byte loop cannot say; copied only where some constraint needs one.

use std::sync::OnceLock;

use regex_lite::Regex;

/// A regular expression that has to match a text as a whole, compiled when first used.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern that is not compiled yet.
    pub const fn new(text: &'static str) -> Self {
        Pattern { text, regex: OnceLock::new() }
    }

    /// The pattern as the specification gives it.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// Whether it can be compiled; one that cannot matches every text, so as to refuse none.
    pub fn is_valid(&self) -> bool {
        self.regex().is_some()
    }

    /// Whether it matches a text from its first character to its last.
    pub fn matches(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    fn regex(&self) -> Option<&Regex> {
        let compile = || Regex::new(&format!("^(?:{})$", self.text)).ok();
        self.regex.get_or_init(compile).as_ref()
    }
}
