//! Mistakes that several kinds of node share.

use crate::diagnostic::{DiagnosticCode, DiagnosticPlace, Diagnostics, codes};

/// A mistake in a value whose place is not known yet.
#[derive(Clone, Copy)]
pub struct Fault {
    pub code: DiagnosticCode,
    pub message: &'static str,
    pub help: &'static str,
}

impl Fault {
    /// Reports it at a place.
    pub fn report(self, at: impl Into<DiagnosticPlace>, diagnostics: &mut Diagnostics) {
        diagnostics.error(self.code, at, self.message).help(self.help);
    }
}

/// A list or mapping that must have an entry has one.
pub fn refuse_empty(is_empty: bool, at: impl Into<DiagnosticPlace>, diagnostics: &mut Diagnostics) {
    if is_empty {
        diagnostics
            .error(codes::NAMES_NOTHING, at, "this names nothing")
            .help("name at least one, or remove the key");
    }
}
