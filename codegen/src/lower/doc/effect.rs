//! Effects: what an operation does to what the server keeps, in sentences for users.

use super::expression::{assignment, reference, set_list, test, tests, value};
use super::preset::preset_items;
use super::webhook::told_by;
use super::words::{and, code, error_link, evidence, or, shown, upper_first};
use crate::ir::escape;
use crate::lower::pending::reader;
use crate::lower::snake;
use crate::lower::types::Lowering;
use crate::lower::usage::Side;
use crate::model::{
    Act, ActKind, Assignment, AsyncEffect, Computed, Condition, Effect, Expression, Find,
    Operation, Predicate, Reference, Root, SchemaId, SchemaKind, Select, TypeName,
};

/// What an operation does, one item for each thing, in the order in which it is done.
pub fn effect_items(
    lowering: &Lowering<'_>,
    operation: &Operation,
    effect: &Effect,
) -> Vec<String> {
    let mut items = Vec::new();
    let link = |error| error_link(lowering.api.error(error));
    items.extend(effect.act.map(|act| act_item(lowering, operation, act, effect)));
    items.extend(effect.finds.iter().map(|find| find_item(lowering, find)));
    for refusal in &effect.refusals {
        let item = format!("Refused with {} when {}", link(refusal.error), tests(&refusal.when));
        items.push(format!("{item}.{}", evidence(refusal.evidence)));
    }
    if let Some(unique) = &effect.unique {
        let fields: Vec<String> = unique.fields.iter().map(reference).collect();
        let item = format!("Refused with {} when another has the same", link(unique.error));
        items.push(format!("{item} {}.{}", and(&fields), evidence(unique.evidence)));
    }
    items.extend(effect.set.iter().map(|set| set_item(lowering, effect.act, set)));
    if let Some(add) = &effect.add {
        let members = set_list(&add.set);
        let end = evidence(add.evidence);
        items.push(format!("Adds an item to {}: {members}.{end}", reference(&add.to)));
    }
    items.extend(effect.count.iter().map(|name| format!("Counts {} up by one.", code(name))));
    if let Some(later) = &effect.async_effect {
        items.push(later_item(lowering, later));
        items.extend(reader(lowering, operation).map(|(reader, _)| {
            let method = snake(&reader.id);
            let link = format!("[`{method}`](super::super::Client::{method})");
            format!("`.until_done(…)` waits for an outcome that comes later: it asks {link}.")
        }));
    }
    items.extend(told_by(lowering, &operation.id).map(|event| {
        let ty = lowering.type_name(event.schema, Side::Answer);
        let link = format!("[`{ty}`](super::super::webhooks::{ty})");
        format!("An outcome that comes later is told by {link}.")
    }));
    items.extend(repeated_item(&effect.answer));
    for set in effect.answer.iter().filter(|set| !is_repeated(set)) {
        items.push(format!("In the answer, {}.", assignment(set)));
        if let Expression::Each { compute: Some(id), .. } = &set.value {
            items.extend(computed_item(lowering, &lowering.api.computed[id.0]));
        }
    }
    if let Some(id) = effect.compute {
        items.extend(computed_item(lowering, &lowering.api.computed[id.0]));
    }
    items.extend(list_items(effect));
    items.extend(effect.select.as_ref().and_then(select_item));
    items.extend(preset_items(operation, effect));
    items
}

fn act_item(lowering: &Lowering<'_>, operation: &Operation, act: Act, effect: &Effect) -> String {
    let schema = lowering.api.schema(act.schema);
    let name = code(&schema.name);
    let which = match effect.by[..] {
        [] => String::new(),
        ref by => format!(" whose {}", tests(by)),
    };
    let text = match act.kind {
        ActKind::Create => format!("Creates a {name}{which}."),
        ActKind::Read => format!("Reads the {name}{which}."),
        ActKind::Update if operation.body.is_none() => format!("Changes the {name}{which}."),
        ActKind::Update => {
            format!("Changes the {name}{which}; what is left out stays as it is.")
        }
        ActKind::Replace => {
            format!("Replaces the {name}{which}; what is left out is as in a new one.")
        }
        ActKind::Delete => format!("Deletes the {name}{which}."),
        ActKind::List => format!("Lists every {name} that the arguments ask for."),
    };
    let missing = schema.stored.as_ref().and_then(|stored| stored.missing);
    match (act.kind, missing) {
        (ActKind::Create | ActKind::List, _) | (_, None) => text,
        (_, Some(error)) => {
            format!("{text} If there is none: {}.", error_link(lowering.api.error(error)))
        }
    }
}

fn find_item(lowering: &Lowering<'_>, find: &Find) -> String {
    let number = if find.all { "every" } else { "the" };
    let schema = code(&lowering.api.schema(find.schema).name);
    let which = match find.conditions[..] {
        [] => String::new(),
        ref found => format!(" whose {}", tests(found)),
    };
    let missing = find.missing.map(|error| error_link(lowering.api.error(error)));
    let missing = missing.map(|link| format!("; if there is none: {link}")).unwrap_or_default();
    let end = evidence(find.evidence);
    format!("Looks for {number} {schema}{which}, here called {}{missing}.{end}", code(&find.name))
}

/// A member that is set, what an enum's data makes of it, and what follows from it.
fn set_item(lowering: &Lowering<'_>, act: Option<Act>, set: &Assignment) -> String {
    let mut text = format!("Sets {} to {}", reference(&set.target), value(&set.value));
    if let Expression::Reference(read) = &set.value {
        text.push_str(&column_rows(lowering, read));
    }
    let followers = act.map(|act| followers(lowering, act.schema, &set.target)).unwrap_or_default();
    if !followers.is_empty() {
        text.push_str(&format!(", and with it {}", and(&followers)));
    }
    format!("{text}.")
}

/// The column of an enum's data value by value, where there are few.
fn column_rows(lowering: &Lowering<'_>, read: &Reference) -> String {
    const MOST_ROWS: usize = 6;
    let Some((column, field)) = read.members.split_last() else { return String::new() };
    let Some(field) = field.last() else { return String::new() };
    let found = lowering.api.fields().find_map(|other| {
        let TypeName::Schema(id) = other.ty.name else { return None };
        let SchemaKind::Enum(enum_) = &lowering.api.schema(id).kind else { return None };
        let index = enum_.columns.iter().position(|one| one.name == *column)?;
        (other.wire_name == *field).then_some((enum_, index))
    });
    let Some((enum_, index)) = found.filter(|(enum_, _)| enum_.values.len() <= MOST_ROWS) else {
        return String::new();
    };
    let rows = enum_
        .values
        .iter()
        .filter_map(|row| Some(format!("{} for {}", shown(row.data.get(index)?), code(&row.wire))));
    let rows: Vec<String> = rows.collect();
    if rows.is_empty() { String::new() } else { format!(" ({})", rows.join(", ")) }
}

/// Fields that always are what the data of the given field says.
fn followers(lowering: &Lowering<'_>, id: SchemaId, target: &Reference) -> Vec<String> {
    let SchemaKind::Object(object) = &lowering.api.schema(id).kind else { return Vec::new() };
    let ([set], Root::Stored) = (&target.members[..], &target.root) else { return Vec::new() };
    let set = object.fields.iter().find(|field| field.wire_name == *set);
    let follows = object.fields.iter().filter(|field| match (&field.follows, set) {
        (Some((followed, _)), Some(set)) => *followed == set.name,
        _ => false,
    });
    follows.map(|field| code(&field.wire_name)).collect()
}

fn later_item(lowering: &Lowering<'_>, later: &AsyncEffect) -> String {
    let mut text = match later.can_wait() {
        true => format!("When {}, the answer comes before the outcome", tests(&later.when)),
        false => "The outcome comes with the answer".to_owned(),
    };
    let steps = [
        ("until then", &later.pending),
        ("when it is done", &later.done),
        ("if it fails", &later.failed),
    ];
    for (when, set) in steps {
        if !set.is_empty() {
            text.push_str(&format!("; {when}, {}", set_list(set)));
        }
    }
    if let Some(error) = later.error {
        text.push_str(&format!("; the failure is {}", error_link(lowering.api.error(error))));
    }
    let computed = later.compute.map(|id| &lowering.api.computed[id.0]);
    let computed = computed.and_then(|computed| computed_item(lowering, computed));
    let computed = computed.map(|item| format!(" {item}")).unwrap_or_default();
    format!("{text}.{}{computed}", evidence(later.evidence))
}

/// What the service computes, as the specification describes it, and an example.
fn computed_item(lowering: &Lowering<'_>, computed: &Computed) -> Option<String> {
    let mut text = match &computed.doc {
        Some(doc) => escape(&doc.replace('\n', " ")),
        None => {
            format!("The service works out the {}.", code(&lowering.api.schema(computed.to).name))
        }
    };
    if let Some(from) = computed.from {
        text.push_str(&format!(" It follows from the {}.", code(&lowering.api.schema(from).name)));
    }
    if !computed.sample.is_empty() {
        let sample = crate::model::Literal::Map(computed.sample.clone());
        text.push_str(&format!(" For example {}.", shown(&sample)));
    }
    Some(text)
}

fn list_items(effect: &Effect) -> Vec<String> {
    let (asked, always): (Vec<&Condition>, Vec<&Condition>) =
        effect.filter.iter().partition(|test| asks_argument(test));
    let mut items: Vec<String> =
        always.into_iter().map(|one| format!("Only those whose {}.", test(one))).collect();
    if !asked.is_empty() {
        let asked: Vec<String> = asked.into_iter().map(asked_by).collect();
        items.push(format!("Arguments that are given choose by these fields: {}.", and(&asked)));
    }
    if let Some(search) = &effect.search {
        let fields: Vec<String> = search.fields.iter().map(reference).collect();
        let (text, end) = (upper_first(&value(&search.text)), evidence(search.evidence));
        items.push(format!("{text} is looked for in {}.{end}", or(&fields)));
    }
    if let Some(newest) = &effect.newest {
        items.push(format!("The greatest {} comes first.", reference(newest)));
    }
    items
}

/// A member and the arguments that choose by it.
fn asked_by(test: &Condition) -> String {
    let member = reference(&test.member);
    let ends = match &test.predicate {
        Predicate::Equals(one) => vec![one],
        Predicate::Between { from, to } => from.iter().chain(to).collect(),
        Predicate::Present | Predicate::Absent | Predicate::AnyOf(_) | Predicate::Range { .. } => {
            Vec::new()
        }
    };
    let name = |end: &&Expression| match end {
        Expression::Reference(read) => read.members.last().map(|name| code(name)),
        other => Some(value(other)),
    };
    let names: Vec<String> = ends.iter().filter_map(name).collect();
    if names == [member.clone()] { member } else { format!("{member} by {}", and(&names)) }
}

/// Whether a member of the answer is the argument of the same name.
fn is_repeated(set: &Assignment) -> bool {
    matches!(&set.value, Expression::Reference(read) if read.members == set.target.members
        && matches!(read.root, Root::Body | Root::Path | Root::Query | Root::Header))
}

fn repeated_item(answer: &[Assignment]) -> Option<String> {
    let repeated = answer.iter().filter(|set| is_repeated(set));
    let repeated: Vec<String> = repeated.map(|set| reference(&set.target)).collect();
    (!repeated.is_empty()).then(|| format!("The answer repeats {}.", and(&repeated)))
}

/// Whether a condition compares with something that a caller may leave out.
fn asks_argument(test: &Condition) -> bool {
    match &test.predicate {
        Predicate::Between { .. } => true,
        Predicate::Equals(expression) => !matches!(expression, Expression::Literal(_)),
        Predicate::Present | Predicate::Absent | Predicate::AnyOf(_) | Predicate::Range { .. } => {
            false
        }
    }
}

/// What an argument cuts an answer down to; what always is, the operation says of what it returns.
fn select_item(select: &Select) -> Option<String> {
    if matches!(select.fields, Expression::Literal(_)) {
        return None;
    }
    let what = match &select.of {
        Some(of) => format!("{} is", reference(of)),
        None => "the answer is".to_owned(),
    };
    let (fields, end) = (value(&select.fields), evidence(select.evidence));
    Some(format!("Where {fields} is given, {what} cut down to the fields it names.{end}"))
}
