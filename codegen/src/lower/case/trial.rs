//! Trials of one constraint: of the values that come into question, the one that shows it best.

use super::edge::{Wish, wishes};
use super::judge::Found;
use super::place::Limited;
use crate::ir::Gap;
use crate::model::{Constraint, ConstraintKind, Literal, Subject};

/// A value with all that it breaks.
pub struct Trial<'a> {
    pub name: String,
    pub value: Literal,
    /// Whether it keeps the limit that it is about.
    pub kept: bool,
    pub found: Vec<Found<'a>>,
}

/// What shows a constraint, and what is wanted and can't be had.
pub fn trials<'a>(
    limited: &Limited<'a>,
    (target, constraint): (Subject, &'a Constraint),
    judge: impl Fn(&Literal) -> Vec<Found<'a>>,
) -> (Vec<Trial<'a>>, Vec<(String, Gap)>) {
    let (mut trials, mut gaps): (Vec<Trial<'_>>, Vec<_>) = (Vec::new(), Vec::new());
    for Wish { name, kept, values } in wishes(limited, (target, constraint)) {
        let is_new = |value: &Literal| trials.iter().all(|trial| trial.value != *value);
        let empty = values.is_empty();
        let judged = values.into_iter().map(|value| (judge(&value), value));
        let as_wished =
            judged.filter(|(found, _)| kept != found.iter().any(|one| one.breaks(constraint)));
        match as_wished.min_by_key(|(found, _)| found.len()) {
            Some((found, value)) if is_new(&value) => {
                trials.push(Trial { name, value, kept, found });
            }
            Some(_) => {}
            None => gaps.push((name, gap(constraint, kept, empty))),
        }
    }
    // One text that misses every form is enough.
    if matches!(constraint.kind, ConstraintKind::Format(_)) {
        let missed = trials.iter().filter(|trial| !trial.kept).count();
        trials.retain(|trial| trial.kept || missed < 2 || trial.name != "of another form");
    }
    for (kept, name) in [(true, "a value that keeps it"), (false, "a value that breaks it")] {
        let shown = trials.iter().any(|trial| trial.kept == kept);
        if !shown && gaps.is_empty() {
            gaps.push((name.to_owned(), gap(constraint, kept, false)));
        }
    }
    (trials, gaps)
}

/// Why there is no value as wished.
fn gap(constraint: &Constraint, kept: bool, empty: bool) -> Gap {
    match (&constraint.kind, kept, empty) {
        (ConstraintKind::Chars { .. } | ConstraintKind::Items { .. }, _, true) => Gap::TooLong,
        (ConstraintKind::Range { .. }, false, true) => Gap::NothingBeyond,
        (_, true, _) => Gap::NothingKeepsIt,
        (_, false, _) => Gap::EverythingKeepsIt,
    }
}
