//! Diagnostics with their places found, ready to be shown.

use std::fmt;

use super::{DiagnosticLevel, DiagnosticPlace, Diagnostics, Places};
use crate::source::{SourceText, Span};

/// The diagnostics of one run, in the order of the files.
#[derive(Clone)]
pub struct Report {
    plain: String,
    colour: String,
    json: serde_json::Value,
    codes: Vec<&'static str>,
    errors: usize,
    warnings: usize,
}

impl Report {
    /// A report about files that could not be read, so that nothing of them can be shown.
    pub fn of(diagnostics: Diagnostics) -> Self {
        Self::new(diagnostics, &NoPlaces)
    }

    /// A report that shows each diagnostic at its place in the loaded files.
    pub(crate) fn new(mut diagnostics: Diagnostics, places: &dyn Places) -> Self {
        diagnostics.sort_and_dedupe(places);
        Self {
            plain: diagnostics.render_text(places, false),
            colour: diagnostics.render_text(places, true),
            json: diagnostics.render_json(places),
            codes: codes(&diagnostics),
            errors: diagnostics.errors(),
            warnings: diagnostics.warnings(),
        }
    }

    /// Whether anything stops the compiler.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// The codes that occur, each once: those of errors first, in the order of the report.
    pub fn codes(&self) -> &[&'static str] {
        &self.codes
    }

    /// The report as rustc would show it, with escape codes for colour or without.
    pub fn text(&self, colour: bool) -> String {
        if colour { self.colour.clone() } else { self.plain.clone() }
    }

    /// The report as an array of objects with code, place, message and help.
    pub fn json(&self) -> serde_json::Value {
        self.json.clone()
    }
}

/// No file was loaded.
struct NoPlaces;

impl Places for NoPlaces {
    fn text(&self, _: usize) -> Option<&SourceText<'_>> {
        None
    }

    fn span_of(&self, _: &DiagnosticPlace) -> Option<Span> {
        None
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    let mut codes = Vec::new();
    for severity in [DiagnosticLevel::Error, DiagnosticLevel::Warning] {
        for found in diagnostics.iter().filter(|found| found.severity == severity) {
            if !codes.contains(&found.code.name()) {
                codes.push(found.code.name());
            }
        }
    }
    codes
}

impl fmt::Debug for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.plain)
    }
}
