//! States that a story sets: some move has to lead to each.

use std::collections::BTreeSet;

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, SchemaId, StateMachine};
use crate::source::Pointer;
use crate::spec;

/// The states of a record, each with the last one that the story set.
pub struct States<'a>(Vec<(&'a StateMachine, Option<String>)>);

impl<'a> States<'a> {
    /// The states of a schema's records, before the story begins.
    pub fn of(api: &'a Api, schema: SchemaId) -> Self {
        let machines = api.schema(schema).stored.iter().flat_map(|stored| &stored.states);
        Self(machines.map(|machine| (machine, None)).collect())
    }

    /// Notes that a member is set; reports a state that can't follow the one before.
    ///
    /// Between two steps, calls may change the state, too: so it has to be reachable, not next.
    pub fn follow(
        &mut self,
        key: &str,
        value: &spec::ScriptValue,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) {
        let spec::ScriptValue::Scalar(spec::Literal::Text(state)) = value else { return };
        let mut machines = self.0.iter_mut();
        let found = machines.find(|(machine, _)| machine.field.members.join(".") == key);
        let Some((machine, before)) = found else { return };
        let from = before.replace(state.clone());
        let is_known =
            machine.transitions.iter().any(|(one, to)| one == state || to.contains(state));
        if !is_known || from.as_ref() == Some(state) {
            return;
        }
        let leads = match &from {
            Some(from) => reached(machine, from).contains(state.as_str()),
            None => machine.transitions.iter().any(|(_, to)| to.contains(state)),
        };
        if !leads {
            report(machine, from.as_deref(), state, at, diagnostics);
        }
    }
}

fn report(
    machine: &StateMachine,
    from: Option<&str>,
    state: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let message = match from {
        Some(from) => format!("`{state}` can't follow `{from}`"),
        None => format!("no state leads to `{state}`"),
    };
    let next: BTreeSet<&str> = match from {
        Some(from) => reached(machine, from),
        None => machine.transitions.iter().flat_map(|(_, to)| to).map(String::as_str).collect(),
    };
    let names = next.iter().copied().collect::<Vec<_>>().join(", ");
    let help = match (next.is_empty(), from) {
        (true, _) => "end the story there".to_owned(),
        (false, Some(_)) => format!("what can follow is {names}"),
        (false, None) => format!("moves lead to {names}"),
    };
    diagnostics
        .error(codes::MOVES_ARE_PERMITTED, at, message)
        .related(DiagnosticPlace::Key(machine.at.clone()), "the moves that are permitted")
        .help(help);
}

/// The states that moves lead to from one.
fn reached<'m>(machine: &'m StateMachine, from: &str) -> BTreeSet<&'m str> {
    let next = |state: &str| {
        let moves = machine.transitions.iter().filter(move |(one, _)| one == state);
        moves.flat_map(|(_, to)| to).map(String::as_str).collect::<Vec<_>>()
    };
    let mut reached = BTreeSet::new();
    let mut open = next(from);
    while let Some(state) = open.pop() {
        if reached.insert(state) {
            open.extend(next(state));
        }
    }
    reached
}
