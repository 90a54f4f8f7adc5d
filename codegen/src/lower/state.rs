//! Moves: which values of an enum can follow each other, as the records that have them move.

use std::collections::{BTreeMap, BTreeSet};

use super::doc::{code, source};
use super::pascal;
use super::types::Lowering;
use crate::ir;
use crate::model::{Enum, SchemaId, StateMachine};

/// The moves between the values of an enum; `None` where no record moves by them, or where two
/// records move differently, so that a value alone doesn't tell what follows.
pub fn lower_states(lowering: &Lowering<'_>, id: SchemaId, enum_: &Enum) -> Option<ir::Moves> {
    let machines: Vec<_> = lowering.api.state_machines(id).collect();
    let moves = moves(enum_, machines.first()?.1);
    if machines.iter().any(|(_, states)| self::moves(enum_, states) != moves) {
        return None;
    }
    let mut doc = ir::Doc::default();
    for (schema, _) in &machines {
        let known = source(schema.stored.as_ref().and_then(|stored| stored.source));
        doc.markdown(&format!("These are the moves of {}.{known}", code(&schema.name)));
    }
    let variant = |index: usize| pascal(&enum_.values[index].name);
    let moves = moves.into_iter();
    let moves = moves.map(|(from, next)| (variant(from), next.into_iter().map(variant).collect()));
    Some(ir::Moves { doc, moves: moves.collect() })
}

/// What can follow each state, by the positions of the values; a state that nothing follows is
/// among them.
fn moves(enum_: &Enum, states: &StateMachine) -> BTreeMap<usize, BTreeSet<usize>> {
    let position = |state: &String| enum_.values.iter().position(|value| value.wire == *state);
    let mut moves: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (from, next) in &states.transitions {
        let next: Vec<usize> = next.iter().filter_map(position).collect();
        for state in &next {
            moves.entry(*state).or_default();
        }
        if let Some(from) = position(from) {
            moves.entry(from).or_default().extend(next);
        }
    }
    moves
}
