//! Guards of operations that must not be done twice: when they hold, and how to look back.

use indexmap::IndexMap;

use super::reference::{Bare, Surroundings};
use super::scope::Table;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{Guard, Operation, ReadBack, Shape, Type};
use crate::source::Pointer;
use crate::spec;

/// Adds to a guard what names other parts of the API.
pub fn resolve_guard(
    around: &Surroundings<'_>,
    (written, operations): (&spec::Guard, &Table<'_, spec::Operation>),
    (mut guard, resolved): (Guard, &[Operation]),
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Guard {
    guard.when = around.tests(Bare::Stored, &written.when, &at.key("when"), diagnostics);
    let Some(read_back) = &written.read_back else { return guard };
    let at = at.key("read_back");
    let Some(called) = resolved.iter().find(|one| one.id == read_back.call) else {
        let otherwise = "name an operation of this API that reads";
        unknown_operation((&read_back.call, otherwise), operations, &at.key("call"), diagnostics);
        return guard;
    };
    let with = resolve_with(around, (&read_back.with, called), &at.key("with"), diagnostics);
    for field in called.parameters.iter().map(|one| &one.field) {
        let needed = field.required && field.preset.is_none();
        if needed && !read_back.with.contains_key(&field.name) {
            let message = format!("`{}` asks for `{}`", called.id, field.name);
            diagnostics
                .error(codes::MISSING_KEY, at.key("call"), message)
                .help(format!("add `with: {{ {}: $body.field }}`", field.name));
        }
    }
    let item = called.returns.as_ref().map(|returns| returns.ty);
    let item = match &called.pages {
        Some(pages) => around.item_of(&pages.items, &At::from(at.key("call")), diagnostics),
        None => item.map(|ty| Type { shape: Shape::One, ..ty }),
    };
    let inner = Surroundings { item, ..around.clone() };
    let tests = inner.tests(Bare::Item, &read_back.matches, &at.key("match"), diagnostics);
    guard.read_back = Some(ReadBack { call: called.id.clone(), with, conditions: tests, at });
    guard
}

/// Says that there is no such operation, unless another version has it.
pub fn unknown_operation(
    (name, otherwise): (&str, &str),
    operations: &Table<'_, spec::Operation>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    if operations.contains_key(name) {
        return;
    }
    let help = match nearest(name, operations.keys().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.to_owned(),
    };
    diagnostics
        .error(codes::UNKNOWN_NAME, at, format!("no operation is called `{name}`"))
        .help(help);
}

fn resolve_with(
    around: &Surroundings<'_>,
    (written, called): (&IndexMap<String, spec::Expression>, &Operation),
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, crate::model::Expression)> {
    let mut with = Vec::new();
    for (name, value) in written {
        let at = at.key(name);
        let known = called.parameters.iter().map(|one| one.field.name.as_str());
        if !known.clone().any(|known| known == name) {
            let help = match nearest(name, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("declare it on `{}`", called.id),
            };
            let message = format!("`{}` has no parameter `{name}`", called.id);
            diagnostics.error(codes::UNKNOWN_REFERENCE, At::Key(at), message).help(help);
            continue;
        }
        with.extend(around.expression(value, &at, diagnostics).map(|value| (name.clone(), value)));
    }
    with
}
