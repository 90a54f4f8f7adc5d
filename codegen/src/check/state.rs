//! States of records: each is a value of an enum, is reachable, and is set only by a move.

use std::collections::BTreeSet;

use super::behaviour::{effects, kept};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{
    ActKind, Api, Assignment, Enum, Expression, Literal, Root, SchemaId, StateMachine,
};

/// States are values of an enum, and each is reached from the first.
pub fn states_are_reachable(api: &Api, diagnostics: &mut Diagnostics) {
    for (_, stored) in kept(api) {
        for states in &stored.states {
            let Some(enum_) = api.enum_of(states.field.ty) else {
                diagnostics
                    .error(
                        codes::STATES_ARE_REACHABLE,
                        DiagnosticPlace::Key(states.at.clone()),
                        "this is not an enum",
                    )
                    .help("states are the values of an enum field");
                continue;
            };
            let before = diagnostics.len();
            states_exist(states, enum_, diagnostics);
            let exist = diagnostics.len() == before;
            let reached = reached(states);
            for (from, _) in &states.transitions {
                if exist && !reached.contains(from.as_str()) {
                    let at = DiagnosticPlace::Key(states.at.key(from));
                    diagnostics
                        .error(
                            codes::STATES_ARE_REACHABLE,
                            at,
                            format!("nothing leads to `{from}`"),
                        )
                        .help("let another state lead to it, or remove it");
                }
            }
        }
    }
}

fn states_exist(states: &StateMachine, enum_: &Enum, diagnostics: &mut Diagnostics) {
    let values: Vec<&str> = enum_.values.iter().map(|row| row.wire.as_str()).collect();
    let mut exists = |state: &String, at: DiagnosticPlace| {
        if !values.contains(&state.as_str()) {
            diagnostics
                .error(codes::SET_VALUES_EXIST, at, format!("there is no state `{state}`"))
                .help(format!("its values are {}", values.join(", ")));
        }
    };
    for (from, to) in &states.transitions {
        exists(from, DiagnosticPlace::Key(states.at.key(from)));
        for (index, state) in to.iter().enumerate() {
            exists(state, DiagnosticPlace::from(states.at.key(from).index(index)));
        }
    }
}

fn mentioned(states: &StateMachine) -> BTreeSet<&str> {
    let each = states.transitions.iter();
    each.flat_map(|(from, to)| std::iter::once(from).chain(to)).map(String::as_str).collect()
}

/// The states that the first one leads to, itself among them.
fn reached(states: &StateMachine) -> BTreeSet<&str> {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> =
        states.transitions.first().map(|(start, _)| start.as_str()).into_iter().collect();
    while let Some(state) = open.pop() {
        if reached.insert(state) {
            let next = states.transitions.iter().filter(|(from, _)| from == state);
            open.extend(next.flat_map(|(_, to)| to).map(String::as_str));
        }
    }
    reached
}

/// A state that is set on a kept record is one that some move leads to, or the first on creation.
pub fn moves_are_permitted(api: &Api, diagnostics: &mut Diagnostics) {
    for (id, stored) in kept(api) {
        for states in &stored.states {
            let targets: BTreeSet<&str> =
                states.transitions.iter().flat_map(|(_, to)| to).map(String::as_str).collect();
            let start = states.transitions.first().map(|(start, _)| start.as_str());
            for (assignment, creates) in moves(api, id, states) {
                let Expression::Literal(Literal::Text(state)) = &assignment.value else { continue };
                let permitted =
                    targets.contains(state.as_str()) || (creates && Some(state.as_str()) == start);
                if !permitted && mentioned(states).contains(state.as_str()) {
                    diagnostics
                        .error(
                            codes::MOVES_ARE_PERMITTED,
                            &assignment.at,
                            format!("no state leads to `{state}`"),
                        )
                        .related(
                            DiagnosticPlace::Key(states.at.clone()),
                            "the moves that are permitted",
                        )
                        .help(format!("add it: `some_state: [{state}]`"));
                }
            }
        }
    }
}

/// Assignments of a states field of one schema, and whether they make a new record.
fn moves<'a>(
    api: &'a Api,
    id: SchemaId,
    states: &'a StateMachine,
) -> impl Iterator<Item = (&'a Assignment, bool)> {
    let own = effects(api).flat_map(move |(_, effect)| {
        let act = effect.act.filter(|act| act.schema == id);
        let creates = act.is_some_and(|act| act.kind == ActKind::Create);
        let later = effect.async_effect.iter();
        let first = later.clone().flat_map(|one| &one.pending);
        let rest = later.flat_map(|one| [&one.done, &one.failed]).flatten();
        let each = effect.set.iter().chain(first).map(move |set| (set, creates));
        each.chain(rest.map(|set| (set, false))).filter(move |(set, _)| match &set.target.root {
            Root::Stored => act.is_some(),
            Root::Found(name) => {
                effect.finds.iter().any(|one| one.name == *name && one.schema == id)
            }
            _ => false,
        })
    });
    let timers = api.schema(id).stored.iter().flat_map(|stored| &stored.timers);
    let timers = timers.flat_map(|timer| &timer.set).map(|set| (set, false));
    own.chain(timers).filter(|(set, _)| set.target.members == states.field.members)
}
