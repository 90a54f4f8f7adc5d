//! Records: what the server keeps of each schema, with key, states and timers.

use super::expression_scope::ExpressionScope;
use super::fault::refuse_empty;
use super::outline::Outlines;
use super::reference::ImplicitRoot;
use super::schema::SchemaOutline;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics};
use crate::model::{SchemaId, StateMachine, Stored, Timer};
use crate::source::Pointer;
use crate::spec;

/// Resolves what the server keeps of each schema.
pub fn resolve_records(
    outlines: &Outlines<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Option<Stored>> {
    let schemas = outlines.schemas.iter().enumerate().map(|(index, schema)| {
        // `stored` beside another kind of schema has been refused.
        schema.object()?;
        resolve_stored(outlines, SchemaId(index), schema, diagnostics)
    });
    schemas.collect()
}

fn resolve_stored(
    outlines: &Outlines<'_>,
    id: SchemaId,
    schema: &SchemaOutline<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Stored> {
    let stored = schema.written.node.stored.as_ref()?;
    let at = schema.written.at.key("stored");
    let expressions = ExpressionScope {
        record: Some(id),
        counters: &stored.counters,
        ..ExpressionScope::new(outlines)
    };
    let (scope, root) = (&outlines.scope, ImplicitRoot::Record);
    let source = stored.source.or(schema.source());
    let timers = stored.timers.iter().filter_map(|(name, timer)| {
        let at = at.key("timers").key(name);
        let is_current = scope.versions.has(timer, &at, diagnostics);
        is_current.then(|| resolve_timer(&expressions, source, name, timer, &at, diagnostics))?
    });
    let timers = timers.collect();
    let states = stored.states.iter().filter_map(|(name, transitions)| {
        let at = at.key("states").key(name);
        let field =
            expressions.member(root, name, DiagnosticPlace::Key(at.clone()), diagnostics)?;
        let transitions = transitions.iter().map(|(from, to)| (from.clone(), to.clone())).collect();
        Some(StateMachine { field, transitions, at })
    });
    let states = states.collect();
    let missing = stored.missing.as_deref();
    Some(Stored {
        key: expressions.member(root, &stored.key, at.key("key"), diagnostics)?,
        missing: scope.errors.find_or(None, missing, &at.key("missing"), diagnostics),
        counters: stored.counters.clone(),
        states,
        timers,
        gone_when: expressions.conditions(
            root,
            &stored.gone_when,
            &at.key("gone_when"),
            diagnostics,
        ),
        evidence: resolve_evidence(stored.source),
        source: resolve_source(source),
        at,
    })
}

fn resolve_timer(
    expressions: &ExpressionScope<'_>,
    inherited: Option<spec::Source>,
    id: &str,
    timer: &spec::Timer,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Timer> {
    let spec::Seconds(after) = timer.after;
    let root = ImplicitRoot::Record;
    refuse_empty(timer.set.is_empty(), DiagnosticPlace::Key(at.key("set")), diagnostics);
    let when = expressions.conditions(root, &timer.when, &at.key("when"), diagnostics);
    let set = expressions.assignments(root, &timer.set, &at.key("set"), diagnostics);
    Some(Timer {
        id: id.to_owned(),
        after,
        of: expressions.member(root, &timer.of, at.key("of"), diagnostics)?,
        when,
        set,
        doc: timer.doc.clone(),
        evidence: resolve_evidence(timer.source),
        source: resolve_source(timer.source.or(inherited)),
        at: at.clone(),
    })
}
