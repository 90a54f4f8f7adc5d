//! Refusals: when an operation is refused, and with which error.

use super::expression_scope::ExpressionScope;
use super::fault::refuse_empty;
use super::lifetime::Placed;
use super::reference::ImplicitRoot;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics};
use crate::model::{Refusal, Unique};
use crate::spec;

/// Resolves a refusal; none where the version lacks it or one of its conditions, without which it
/// would refuse too much.
pub fn resolve_refusal(
    expressions: &ExpressionScope<'_>,
    written: Placed<'_, spec::Refusal>,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Refusal> {
    let Placed { node: refusal, at } = written;
    let scope = expressions.scope();
    let is_current = scope.versions.has(refusal, &at, diagnostics);
    let (root, at_when) = (ImplicitRoot::Record, at.key("when"));
    refuse_empty(refusal.when.is_empty(), DiagnosticPlace::Key(at_when.clone()), diagnostics);
    let when = expressions.conditions(root, &refusal.when, &at_when, diagnostics);
    let error = scope.errors.find(&refusal.error, &at.key("error"), diagnostics)?;
    let is_complete = when.len() == refusal.when.len();
    (is_current && is_complete).then(|| Refusal {
        when,
        error,
        evidence: resolve_evidence(refusal.source),
        source: resolve_source(source),
        at,
    })
}

/// Resolves the fields that no two records share; none where the version lacks them all.
pub fn resolve_unique(
    expressions: &ExpressionScope<'_>,
    written: Placed<'_, spec::Unique>,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Unique> {
    let Placed { node: unique, at } = written;
    let scope = expressions.scope();
    let is_current = scope.versions.has(unique, &at, diagnostics);
    let fields = expressions.record_members(&unique.fields, &at.key("fields"), diagnostics);
    let error = scope.errors.find(&unique.error, &at.key("error"), diagnostics)?;
    (is_current && !fields.is_empty()).then(|| Unique {
        fields,
        error,
        evidence: resolve_evidence(unique.source),
        source: resolve_source(source),
        at,
    })
}
