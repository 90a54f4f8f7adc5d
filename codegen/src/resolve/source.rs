//! Sources: where a fact comes from, and how far that makes it trusted.

use crate::model::{ErrorId, Evidence, Severity, Source};
use crate::spec;

/// What a node hands down to the constraints and rules inside it.
#[derive(Clone, Copy)]
pub struct Inherited {
    pub source: Option<spec::Source>,
    pub mode: Option<spec::Mode>,
    /// The error that a violation predicts.
    pub predicts: Option<ErrorId>,
}

impl Inherited {
    /// What a child with a source and mode of its own hands down.
    pub fn with(self, source: Option<spec::Source>, mode: Option<spec::Mode>) -> Self {
        // A source of its own decides anew how far to trust, unless a mode does.
        let mode = mode.or(if source.is_some() { None } else { self.mode });
        Self { source: source.or(self.source), mode, ..self }
    }

    /// A violation of a fact that was observed or assumed is only a warning.
    pub fn severity(self) -> Severity {
        use spec::Source::{Assumed, Docs, Docs2022, Observed, Sdk, Seed};
        match (self.mode, self.source) {
            (Some(spec::Mode::Enforce), _) => Severity::Error,
            (Some(spec::Mode::Warn), _) => Severity::Warning,
            (None, Some(Docs2022 | Observed | Assumed)) => Severity::Warning,
            (None, Some(Seed | Docs | Sdk) | None) => Severity::Error,
        }
    }
}

/// What is to be said of the source of a node; a source that it inherits is told where it is given.
pub fn resolve_evidence(source: Option<spec::Source>) -> Option<Evidence> {
    match source? {
        spec::Source::Docs2022 => Some(Evidence::Documents2022),
        spec::Source::Observed => Some(Evidence::Observed),
        spec::Source::Assumed => Some(Evidence::Assumed),
        spec::Source::Seed | spec::Source::Docs | spec::Source::Sdk => None,
    }
}

/// A source as the model has it.
pub fn resolve_source(source: Option<spec::Source>) -> Option<Source> {
    Some(match source? {
        spec::Source::Seed => Source::Seed,
        spec::Source::Docs => Source::Docs,
        spec::Source::Sdk => Source::Sdk,
        spec::Source::Docs2022 => Source::Documents2022,
        spec::Source::Observed => Source::Observed,
        spec::Source::Assumed => Source::Assumed,
    })
}
