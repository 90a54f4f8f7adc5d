//! Effects that complete asynchronously: what is there until then, and how it ends.

use super::expression_scope::ExpressionScope;
use super::lifetime::Placed;
use super::reference::ImplicitRoot;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Assignment, AsyncEffect};
use crate::source::Pointer;
use crate::spec;

/// Resolves the asynchronous part of an effect.
pub fn resolve_async_effect(
    expressions: &ExpressionScope<'_>,
    written: Placed<'_, spec::AsyncEffect>,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> AsyncEffect {
    let Placed { node: written, at } = written;
    let scope = expressions.scope();
    let root = ImplicitRoot::Record;
    let when = expressions.conditions(root, &written.when, &at.key("when"), diagnostics);
    let mut set = |key: &str, step: &Option<spec::AsyncStep>| -> Vec<Assignment> {
        let Some(step) = step else { return Vec::new() };
        expressions.assignments(root, &step.set, &at.key(key).key("set"), diagnostics)
    };
    let pending = set("pending", &written.pending);
    let done = set("done", &written.done);
    let failed = set("failed", &written.failed);
    let compute = written.done.as_ref().and_then(|step| step.compute.as_deref());
    let compute =
        scope.computed.find_or(None, compute, &at.key("done").key("compute"), diagnostics);
    let error = written.failed.as_ref().and_then(|step| step.error.as_deref());
    let error = scope.errors.find_or(None, error, &at.key("failed").key("error"), diagnostics);
    steps_are_complete(written, &at, diagnostics);
    AsyncEffect {
        when,
        pending,
        done,
        compute,
        failed,
        error,
        evidence: resolve_evidence(written.source),
        source: resolve_source(source),
        at,
    }
}

/// The steps are there, and each says only what belongs in it.
fn steps_are_complete(written: &spec::AsyncEffect, at: &Pointer, diagnostics: &mut Diagnostics) {
    let waits = !written.when.is_empty();
    for (key, step, needed) in [("pending", &written.pending, waits), ("done", &written.done, true)]
    {
        if needed && step.is_none() {
            let message = format!("`{key}` is missing");
            diagnostics
                .error(codes::ASYNC_IS_COMPLETE, DiagnosticPlace::Key(at.clone()), message)
                .help(format!("add `{key}: {{ set: {{ status: ... }} }}`"));
        }
    }
    if !waits && written.pending.is_some() {
        let at = DiagnosticPlace::Key(at.key("pending"));
        diagnostics
            .error(codes::ASYNC_IS_COMPLETE, at, "nothing says when the outcome is pending")
            .help("add `when`, or remove `pending`: without both, it comes with the answer");
    }
    let misplaced = [
        ("pending", &written.pending, "compute"),
        ("pending", &written.pending, "error"),
        ("done", &written.done, "error"),
        ("failed", &written.failed, "compute"),
    ];
    for (key, step, inner) in misplaced {
        let Some(step) = step else { continue };
        let given = if inner == "error" { &step.error } else { &step.compute };
        if given.is_some() {
            let at = DiagnosticPlace::Key(at.key(key).key(inner));
            diagnostics
                .error(codes::ASYNC_IS_COMPLETE, at, "this has no effect here")
                .help("`compute` belongs in `done`, `error` in `failed`");
        }
    }
}
