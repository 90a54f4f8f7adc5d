//! What the server keeps of a schema: its key, states and timers.

use super::constraint::{evidence, source};
use super::reference::{Bare, Surroundings, names_something};
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics};
use crate::model::{Schema, SchemaId, StateMachine, Stored, Timer};
use crate::source::Pointer;
use crate::spec;

/// What the server keeps of a schema.
pub fn resolve_stored(
    scope: &Scope<'_>,
    schemas: &[Schema],
    (id, stored, at): (SchemaId, &spec::Stored, &Pointer),
    diagnostics: &mut Diagnostics,
) -> Option<Stored> {
    let around = Surroundings {
        stored: Some(id),
        counters: &stored.counters,
        ..Surroundings::of(scope, schemas)
    };
    let missing = stored.missing.as_ref();
    let timers = stored.timers.iter().filter_map(|(name, timer)| {
        let at = at.key("timers").key(name);
        let lives = scope.versions.lives(timer, &at, diagnostics);
        lives.then(|| resolve_timer(&around, name, timer, &at, diagnostics))?
    });
    let timers = timers.collect();
    let states = stored.states.iter().filter_map(|(name, moves)| {
        let at = at.key("states").key(name);
        let field = around.member(Bare::Stored, name, &At::Key(at.clone()), diagnostics)?;
        let moves = moves.iter().map(|(from, to)| (from.clone(), to.clone())).collect();
        Some(StateMachine { field, transitions: moves, at })
    });
    let states = states.collect();
    Some(Stored {
        key: around.member(Bare::Stored, &stored.key, &At::from(at.key("key")), diagnostics)?,
        missing: scope.error_or(missing, &at.key("missing"), None, diagnostics),
        counters: stored.counters.clone(),
        states,
        timers,
        gone_when: around.tests(Bare::Stored, &stored.gone_when, &at.key("gone_when"), diagnostics),
        at: at.clone(),
    })
}

fn resolve_timer(
    around: &Surroundings<'_>,
    id: &str,
    timer: &spec::Timer,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Timer> {
    let spec::Seconds(after) = timer.after;
    names_something(timer.set.is_empty(), &At::Key(at.key("set")), diagnostics);
    let above = around.stored.and_then(|SchemaId(id)| around.schemas[id].source);
    Some(Timer {
        id: id.to_owned(),
        after,
        of: around.member(Bare::Stored, &timer.of, &At::from(at.key("of")), diagnostics)?,
        when: around.tests(Bare::Stored, &timer.when, &at.key("when"), diagnostics),
        set: around.assignments(Bare::Stored, &timer.set, &at.key("set"), diagnostics),
        doc: timer.doc.clone(),
        evidence: evidence(timer.source),
        source: source(timer.source).or(above),
        at: at.clone(),
    })
}
