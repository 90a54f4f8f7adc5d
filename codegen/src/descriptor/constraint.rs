//! Constraints on one value, and where facts come from.

use serde_json::Number;
use simulator::descriptor;

use super::phrase::optional_code;
use crate::model;

/// Describes constraints, in their order.
pub fn describe_constraints(
    api: &model::Api,
    constraints: &[model::Constraint],
) -> Vec<descriptor::Constraint> {
    let constraint = |one: &model::Constraint| descriptor::Constraint {
        demands: describe_demand(&one.kind),
        subject: describe_subject(one.subject),
        severity: describe_severity(one.severity),
        evidence: describe_evidence(one.evidence),
        source: describe_source(one.source),
        predicts: optional_code(api, one.predicts),
        names_error: one.names_error,
    };
    constraints.iter().map(constraint).collect()
}

fn describe_demand(kind: &model::ConstraintKind) -> descriptor::ConstraintKind {
    match kind {
        model::ConstraintKind::Chars { min, max } => {
            descriptor::ConstraintKind::Chars { min: *min, max: *max }
        }
        model::ConstraintKind::Items { min, max } => {
            descriptor::ConstraintKind::Items { min: *min, max: *max }
        }
        model::ConstraintKind::Range { min, max } => descriptor::ConstraintKind::Range {
            min: min.and_then(describe_bound),
            max: max.and_then(describe_bound),
        },
        model::ConstraintKind::Multiple(step) => descriptor::ConstraintKind::Multiple(*step),
        model::ConstraintKind::Pattern(pattern) => {
            descriptor::ConstraintKind::Pattern(pattern.clone())
        }
        model::ConstraintKind::Format(formats) => {
            descriptor::ConstraintKind::Format(formats.iter().map(format_word).collect())
        }
        model::ConstraintKind::Unique => descriptor::ConstraintKind::Unique,
    }
}

/// A bound; none where it is infinite and so no bound.
fn describe_bound(bound: model::Bound) -> Option<descriptor::Bound> {
    let is = bound.integer.map_or_else(|| Number::from_f64(bound.value), |one| Some(one.into()))?;
    Some(descriptor::Bound { is, exclusive: !bound.inclusive })
}

/// The word of a format in the specification.
fn format_word(format: &model::Format) -> String {
    let word = model::Format::ALL.iter().find(|(_, one)| one == format);
    word.map_or_else(String::new, |(word, _)| (*word).to_owned())
}

fn describe_subject(subject: model::Subject) -> descriptor::Subject {
    match subject {
        model::Subject::Value => descriptor::Subject::Value,
        model::Subject::Each => descriptor::Subject::Each,
        model::Subject::Keys => descriptor::Subject::Keys,
    }
}

/// Describes whether a violation stops a request.
pub fn describe_severity(severity: model::Severity) -> descriptor::Severity {
    match severity {
        model::Severity::Error => descriptor::Severity::Error,
        model::Severity::Warning => descriptor::Severity::Warning,
    }
}

/// Describes how a fact is known.
pub fn describe_evidence(evidence: Option<model::Evidence>) -> Option<descriptor::Evidence> {
    evidence.map(|evidence| match evidence {
        model::Evidence::Documents2022 => descriptor::Evidence::Documents2022,
        model::Evidence::Observed => descriptor::Evidence::Observed,
        model::Evidence::Assumed => descriptor::Evidence::Assumed,
    })
}

/// Describes where a fact comes from.
pub fn describe_source(source: Option<model::Source>) -> Option<descriptor::Source> {
    source.map(|source| match source {
        model::Source::Seed => descriptor::Source::Seed,
        model::Source::Docs => descriptor::Source::Docs,
        model::Source::Sdk => descriptor::Source::Sdk,
        model::Source::Documents2022 => descriptor::Source::Documents2022,
        model::Source::Observed => descriptor::Source::Observed,
        model::Source::Assumed => descriptor::Source::Assumed,
    })
}
