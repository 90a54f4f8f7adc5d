//! Diagnostics: what is wrong with a specification, where, and how to mend it.
//!
//! Stages push into [`Diagnostics`] and go on; the report is made once, at the end.

use crate::source::{Pointer, SourceText, Span};

pub mod codes;
mod explain;
mod json;
#[path = "../../runtime/src/validate/nearest.rs"]
mod nearest;
mod render;
mod report;
#[cfg(test)]
mod tests;

pub use codes::{CompilerStage, DiagnosticCode};
pub use explain::{Explanation, explain, explanations};
pub use nearest::nearest;
pub use report::Report;

pub use crate::text::excerpt::excerpt;

/// How many are kept; a file of 10 MiB may have a million.
const MOST_KEPT: usize = 10_000;
/// How many are shown.
const MOST_SHOWN: usize = 1_000;

/// Whether a diagnostic stops the compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagnosticLevel {
    /// Nothing is emitted.
    Error,
    /// The author should know.
    Warning,
}

/// The place that a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiagnosticPlace {
    /// The key that leads to a node.
    Key(Pointer),
    /// The node itself; one of several lines is shown by its key.
    Value(Pointer),
    /// Bytes of a file.
    Span(Span),
    /// A whole file.
    File(usize),
    /// Something other than a source file, by its path.
    Path(String),
}

impl From<&Pointer> for DiagnosticPlace {
    fn from(pointer: &Pointer) -> DiagnosticPlace {
        DiagnosticPlace::Value(pointer.clone())
    }
}

impl From<Pointer> for DiagnosticPlace {
    fn from(pointer: Pointer) -> DiagnosticPlace {
        DiagnosticPlace::Value(pointer)
    }
}

impl From<Span> for DiagnosticPlace {
    fn from(span: Span) -> DiagnosticPlace {
        DiagnosticPlace::Span(span)
    }
}

/// The places that a report shows: what it needs to know of the loaded files.
pub trait Places {
    /// A file with the index of its lines.
    fn text(&self, file: usize) -> Option<&SourceText<'_>>;
    /// The bytes of a place, or of the nearest node around it; none for whole files and bare paths.
    fn span_of(&self, at: &DiagnosticPlace) -> Option<Span>;
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What it is about.
    pub code: DiagnosticCode,
    /// Whether it stops the compiler.
    pub severity: DiagnosticLevel,
    /// Where it stands.
    pub at: DiagnosticPlace,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
    /// Other places that take part, each with what it does there.
    pub related: Vec<(DiagnosticPlace, String)>,
}

impl Diagnostic {
    /// Says how to mend it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that takes part.
    pub fn related(
        &mut self,
        at: impl Into<DiagnosticPlace>,
        text: impl Into<String>,
    ) -> &mut Diagnostic {
        self.related.push((at.into(), text.into()));
        self
    }
}

/// All that was found so far, or so much of it as is worth keeping.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    /// How many errors and warnings were found beyond those.
    beyond: (usize, usize),
    /// The last one that was not kept, as its reporter may still add to it.
    last: Option<Box<Diagnostic>>,
}

impl Diagnostics {
    /// Reports a mistake.
    pub fn error(
        &mut self,
        code: DiagnosticCode,
        at: impl Into<DiagnosticPlace>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(code, DiagnosticLevel::Error, at.into(), message.into())
    }

    /// Reports something that the author should know.
    pub fn warning(
        &mut self,
        code: DiagnosticCode,
        at: impl Into<DiagnosticPlace>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(code, DiagnosticLevel::Warning, at.into(), message.into())
    }

    fn push(
        &mut self,
        code: DiagnosticCode,
        severity: DiagnosticLevel,
        at: DiagnosticPlace,
        message: String,
    ) -> &mut Diagnostic {
        let related = Vec::new();
        let found = Diagnostic { code, severity, at, message, help: None, related };
        let last = self.kept.len();
        if last == MOST_KEPT {
            self.count(severity);
            return self.last.insert(Box::new(found));
        }
        self.kept.push(found);
        &mut self.kept[last]
    }

    fn count(&mut self, severity: DiagnosticLevel) {
        match severity {
            DiagnosticLevel::Error => self.beyond.0 += 1,
            DiagnosticLevel::Warning => self.beyond.1 += 1,
        }
    }

    /// Whether anything stops the compiler.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many stop the compiler, whether they are kept or not.
    pub fn errors(&self) -> usize {
        self.beyond.0 + self.iter().filter(|found| found.severity == DiagnosticLevel::Error).count()
    }

    /// How many do not, whether they are kept or not.
    pub fn warnings(&self) -> usize {
        self.beyond.1
            + self.iter().filter(|found| found.severity == DiagnosticLevel::Warning).count()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// How many were found.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Adds what was found elsewhere.
    pub fn append(&mut self, other: Diagnostics) {
        let room = MOST_KEPT - self.kept.len();
        for found in other.kept.iter().skip(room) {
            self.count(found.severity);
        }
        self.kept.extend(other.kept.into_iter().take(room));
        self.beyond.0 += other.beyond.0;
        self.beyond.1 += other.beyond.1;
    }

    /// The diagnostics that are kept.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.kept.iter()
    }

    /// Orders by file, position and code, removes duplicates, and keeps no more than an author
    /// would read.
    pub fn sort_and_dedupe(&mut self, places: &dyn Places) {
        let mut placed: Vec<(FilePlace, Diagnostic)> =
            self.kept.drain(..).map(|found| (FilePlace::of(&found.at, places), found)).collect();
        placed.sort_by(|(place, one), (other_place, other)| {
            let order = place.cmp(other_place).then_with(|| one.code.name().cmp(other.code.name()));
            order.then_with(|| one.message.cmp(&other.message))
        });
        placed.dedup_by(|(place, one), (kept_place, kept)| {
            place == kept_place && one.code == kept.code && one.message == kept.message
        });
        self.kept.extend(placed.into_iter().map(|(_, diagnostic)| diagnostic));
        while self.kept.len() > MOST_SHOWN {
            let severity = self.kept.pop().map_or(DiagnosticLevel::Warning, |found| found.severity);
            self.count(severity);
        }
    }

    /// The report for people, as rustc prints its own; coloured only where asked.
    pub fn render_text(&self, places: &dyn Places, colour: bool) -> String {
        let mut reports: Vec<String> =
            self.iter().map(|found| render::render(found, places, colour)).collect();
        match self.beyond.0 + self.beyond.1 {
            0 => {}
            beyond => reports.push(format!("{beyond} more are not shown: correct these first\n")),
        }
        reports.join("\n")
    }

    /// The report for machines: an array of objects.
    pub fn render_json(&self, places: &dyn Places) -> serde_json::Value {
        self.iter().map(|found| json::render(found, places)).collect()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A place as it is shown and ordered: a path, and bytes where they are known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct FilePlace {
    path: String,
    span: Option<Span>,
}

impl FilePlace {
    fn of(at: &DiagnosticPlace, places: &dyn Places) -> FilePlace {
        let file = match at {
            DiagnosticPlace::Key(pointer) | DiagnosticPlace::Value(pointer) => pointer.file(),
            DiagnosticPlace::Span(span) => span.file,
            DiagnosticPlace::File(file) => *file,
            DiagnosticPlace::Path(path) => {
                return FilePlace { path: path.clone(), span: None };
            }
        };
        let path = places.text(file).map(|text| text.file().path().to_owned()).unwrap_or_default();
        FilePlace { path, span: places.span_of(at) }
    }
}
