//! Preset arguments: what the client sends unless told otherwise.

use super::words::{code, shown};
use crate::lower::argument::arguments;
use crate::lower::{pascal, snake};
use crate::model::{Assignment, Effect, Expression, Field, Literal, Operation, Reference, Root};

/// The arguments that are sent unless the caller says otherwise, and what the caller does then.
pub fn preset_sentences(operation: &Operation) -> Vec<String> {
    let presets = arguments(operation).into_iter().filter_map(preset);
    let sentence = |(field, preset): (&Field, &Literal)| {
        let (request, setter) = (pascal(&operation.id), snake(&field.name));
        let absent = match field.required {
            true => "",
            false => ", and `None` in that field leaves it out",
        };
        format!(
            "Sends {} as {}: [`{setter}`]({request}::{setter}) sets another{absent}.",
            code(&field.wire_name),
            shown(preset),
        )
    };
    presets.map(sentence).collect()
}

/// The preset arguments for which an effect has a replacement, which therefore never applies unless
/// the caller empties them.
pub fn preset_items(operation: &Operation, effect: &Effect) -> Vec<String> {
    let replaced = |field: &Field| assignments(effect).any(|set| is_replaced(&set.value, field));
    let presets = arguments(operation).into_iter().filter_map(preset);
    let item = |(field, preset): (&Field, &Literal)| {
        let changed = if field.required { "set it" } else { "set or empty it" };
        format!(
            "The argument {} is {} unless you {changed}.",
            code(&field.wire_name),
            shown(preset),
        )
    };
    presets.filter(|(field, _)| replaced(field)).map(item).collect()
}

fn preset(field: &Field) -> Option<(&Field, &Literal)> {
    Some((field, field.preset.as_ref()?))
}

fn assignments(effect: &Effect) -> impl Iterator<Item = &Assignment> {
    let later = effect.async_effect.iter();
    let later = later.flat_map(|later| [&later.pending, &later.done, &later.failed]).flatten();
    let added = effect.add.iter().flat_map(|add| &add.set);
    effect.set.iter().chain(added).chain(later).chain(&effect.answer)
}

/// Whether something else takes the place of an argument where it is absent.
fn is_replaced(value: &Expression, field: &Field) -> bool {
    let Expression::FirstOf(parts) = value else { return false };
    let is = |part: &Expression| matches!(part, Expression::Reference(read) if reads(read, field));
    parts.split_last().is_some_and(|(_, replaced)| replaced.iter().any(is))
}

fn reads(read: &Reference, field: &Field) -> bool {
    matches!(read.root, Root::Body | Root::Path | Root::Query | Root::Header)
        && read.members.first() == Some(&field.wire_name)
}
