//! Effects: names looked up, what another version has passed over.

use super::constraint::{self, evidence};
use super::reference::{Bare, Surroundings, names_something};
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{
    Act, ActKind, Add, Assignment, AsyncEffect, Condition, Effect, Expression, Find,
    ParameterLocation, Predicate, Reference, Refusal, Root, SchemaId, Search, Select, Shape,
    Source, Type, TypeName, Unique,
};
use crate::source::Pointer;
use crate::spec;

/// What an operation does.
pub fn resolve_effect(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Effect> {
    let act = resolve_act(around, effect, at, diagnostics)?;
    let stored = act.and_then(|act| around.schemas[act.schema.0].stored.as_ref());
    let mut around = Surroundings {
        stored: act.map(|act| act.schema),
        counters: stored.map_or(&[], |stored| &stored.counters),
        ..around.clone()
    };
    let finds = resolve_finds(&mut around, effect, at, diagnostics);
    let by = match effect.by.is_empty() {
        true => by_path(&around, act, at, diagnostics),
        false => by(&around, &effect.by, &at.key("by"), diagnostics),
    };
    let refusals = resolve_refusals(&around, effect, at, diagnostics);
    let add = effect.add.as_ref().and_then(|node| {
        let (add, at) = around.scope.versions.pick(node, &at.key("add"), diagnostics)?;
        resolve_add(&around, add, &at, diagnostics)
    });
    let select = effect.select.as_ref().and_then(|node| {
        let (select, at) = around.scope.versions.pick(node, &at.key("select"), diagnostics)?;
        let fields = around.expression(&select.fields, &at.key("fields"), diagnostics)?;
        let of = select.of.as_ref();
        let of =
            of.and_then(|of| around.member(Bare::Answer, of, &At::from(at.key("of")), diagnostics));
        Some(Select { fields, of, evidence: evidence(select.source) })
    });
    let member = |name: &String, at: Pointer, diagnostics: &mut Diagnostics| {
        around.member(Bare::Stored, name, &At::from(at), diagnostics)
    };
    let search = effect.search.as_ref().and_then(|search| {
        let at = at.key("search");
        names_something(search.fields.is_empty(), &At::Key(at.key("in")), diagnostics);
        let fields = search
            .fields
            .iter()
            .enumerate()
            .filter_map(|(index, name)| member(name, at.key("in").index(index), diagnostics));
        let fields = fields.collect();
        let text = around.expression(&search.text, &at.key("for"), diagnostics)?;
        Some(Search { text, fields, evidence: evidence(search.source) })
    });
    let newest = effect.newest.as_ref();
    let newest = newest.and_then(|name| member(name, at.key("newest"), diagnostics));
    count_is_declared(&around, effect, at, diagnostics);
    only_lists_are_filtered(effect, at, diagnostics);
    let compute = effect.compute.as_ref();
    let compute =
        compute.and_then(|name| around.scope.computed(name, &at.key("compute"), diagnostics));
    Some(Effect {
        act,
        by,
        finds,
        refusals,
        unique: resolve_unique(&around, effect, at, diagnostics),
        set: around.assignments(Bare::Stored, &effect.set, &at.key("set"), diagnostics),
        add,
        count: effect.count.clone(),
        async_effect: resolve_later(&around, effect, at, diagnostics),
        answer: around.assignments(Bare::Answer, &effect.answer, &at.key("answer"), diagnostics),
        compute,
        filter: around.tests(Bare::Stored, &effect.filter, &at.key("where"), diagnostics),
        search,
        newest,
        select,
        evidence: evidence(effect.source),
        source: source_of(&around, effect, None),
        at: at.clone(),
    })
}

/// The mark of a part of an effect, or the nearest one above it.
fn source_of(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    own: Option<spec::Source>,
) -> Option<Source> {
    let above = around.operation.and_then(|(operation, _)| operation.source);
    constraint::source(own.or(effect.source)).or(above)
}

/// The one act that is given; the outer option is empty after a report.
#[allow(clippy::option_option)]
fn resolve_act(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Option<Act>> {
    let acts = [
        ("create", ActKind::Create, &effect.create),
        ("read", ActKind::Read, &effect.read),
        ("update", ActKind::Update, &effect.update),
        ("replace", ActKind::Replace, &effect.replace),
        ("delete", ActKind::Delete, &effect.delete),
        ("list", ActKind::List, &effect.list),
    ];
    let mut given =
        acts.into_iter().filter_map(|(key, kind, name)| Some((key, kind, name.as_ref()?)));
    let Some((key, kind, name)) = given.next() else { return Some(None) };
    if let Some((second, ..)) = given.next() {
        diagnostics
            .error(codes::EFFECT_KIND, At::Key(at.key(second)), "an effect does one thing")
            .related(At::Key(at.key(key)), "the other one")
            .help("keep one of the two; other records are reached by `finds` and `set`");
        return None;
    }
    let schema = kept(around, name, &at.key(key), diagnostics)?;
    Some(Some(Act { kind, schema }))
}

/// The schema of that name, of which the server keeps records.
fn kept(
    around: &Surroundings<'_>,
    name: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<SchemaId> {
    let id = around.scope.schema(name, at, diagnostics)?;
    let schema = &around.schemas[id.0];
    // Where `stored` was refused, this would only say so again.
    if schema.stored.is_none() && !around.scope.keeps(name) {
        diagnostics
            .error(codes::EFFECT_KIND, at, format!("the server keeps no `{name}`"))
            .related(At::Key(schema.at.clone()), "it is declared here")
            .help("add `stored: { key: id }` to the schema");
        return None;
    }
    Some(id)
}

/// The record whose key is the path parameter of its name, or the only one there is.
fn by_path(
    around: &Surroundings<'_>,
    act: Option<Act>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Condition> {
    let Some(act) = act.filter(|act| !matches!(act.kind, ActKind::Create | ActKind::List)) else {
        return Vec::new();
    };
    let (Some((operation, _)), Some(stored)) =
        (around.operation, &around.schemas[act.schema.0].stored)
    else {
        return Vec::new();
    };
    let path: Vec<_> =
        operation.parameters.iter().filter(|one| one.location == ParameterLocation::Path).collect();
    let same = path.iter().find(|one| stored.key.members == [one.field.wire_name.clone()]);
    let Some(parameter) = same.or(path.first().filter(|_| path.len() == 1)) else {
        diagnostics
            .error(codes::EFFECT_KIND, At::Key(at.clone()), "which record is meant?")
            .help("add `by: { field: $path.parameter }`");
        return Vec::new();
    };
    let members = vec![parameter.field.wire_name.clone()];
    let value = Reference { root: Root::Path, members, ty: parameter.field.ty };
    let predicate = Predicate::Equals(Expression::Reference(value));
    vec![Condition { member: stored.key.clone(), predicate, at: at.clone() }]
}

fn by(
    around: &Surroundings<'_>,
    written: &indexmap::IndexMap<String, spec::Expression>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Condition> {
    let set = around.assignments(Bare::Stored, written, at, diagnostics);
    let test = |Assignment { target, value, at }| Condition {
        member: target,
        predicate: Predicate::Equals(value),
        at,
    };
    set.into_iter().map(test).collect()
}

fn resolve_finds<'a>(
    around: &mut Surroundings<'a>,
    effect: &'a spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Find> {
    let mut finds = Vec::new();
    for (name, find) in &effect.finds {
        let at = at.key("finds").key(name);
        let (key, all, schema) = match (&find.one, &find.all) {
            (Some(schema), None) => ("one", false, schema),
            (None, Some(schema)) => ("all", true, schema),
            _ => {
                diagnostics
                    .error(
                        codes::EFFECT_KIND,
                        At::Key(at),
                        "this finds one record or all of a kind",
                    )
                    .help("write `one: Schema` or `all: Schema`");
                continue;
            }
        };
        let Some(id) = kept(around, schema, &at.key(key), diagnostics) else { continue };
        names_something(
            find.by.is_empty() && find.filter.is_empty(),
            &At::Key(at.clone()),
            diagnostics,
        );
        let inner = Surroundings { stored: Some(id), counters: &[], ..around.clone() };
        let mut tests = by(&inner, &find.by, &at.key("by"), diagnostics);
        tests.extend(inner.tests(Bare::Stored, &find.filter, &at.key("where"), diagnostics));
        let own = around.schemas[id.0].stored.as_ref().and_then(|stored| stored.missing);
        let error = find.error.as_ref();
        let missing = around.scope.error_or(error, &at.key("error"), own, diagnostics);
        let shape = if all { Shape::List } else { Shape::One };
        around.found.push((name, Type { shape, name: TypeName::Schema(id) }));
        let (name, evidence) = (name.clone(), evidence(find.source));
        finds.push(Find { name, schema: id, all, conditions: tests, missing, evidence, at });
    }
    finds
}

fn resolve_refusals(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Refusal> {
    let refusals = effect.refuse.iter().enumerate().filter_map(|(index, refusal)| {
        let at = at.key("refuse").index(index);
        let lives = around.scope.versions.lives(refusal, &at, diagnostics);
        names_something(refusal.when.is_empty(), &At::Key(at.key("when")), diagnostics);
        let when = around.tests(Bare::Stored, &refusal.when, &at.key("when"), diagnostics);
        let error = around.scope.error(&refusal.error, &at.key("error"), diagnostics)?;
        // A condition that another version has is none here, so that nothing is refused by it.
        let whole = when.len() == refusal.when.len();
        (lives && whole).then_some(Refusal {
            when,
            error,
            evidence: evidence(refusal.source),
            source: source_of(around, effect, refusal.source),
            at,
        })
    });
    refusals.collect()
}

fn resolve_unique(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Unique> {
    let unique = effect.unique.as_ref()?;
    let at = at.key("unique");
    let lives = around.scope.versions.lives(unique, &at, diagnostics);
    names_something(unique.fields.is_empty(), &At::Key(at.key("fields")), diagnostics);
    let fields = unique.fields.iter().enumerate().filter_map(|(index, name)| {
        let at = At::from(at.key("fields").index(index));
        around.member(Bare::Stored, name, &at, diagnostics)
    });
    let fields: Vec<_> = fields.collect();
    let error = around.scope.error(&unique.error, &at.key("error"), diagnostics)?;
    (lives && !fields.is_empty()).then_some(Unique {
        fields,
        error,
        evidence: evidence(unique.source),
        source: source_of(around, effect, unique.source),
        at,
    })
}

fn resolve_add(
    around: &Surroundings<'_>,
    add: &spec::Add,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Add> {
    let place = At::from(at.key("to"));
    let to = around.member(Bare::Stored, &add.to, &place, diagnostics)?;
    let item = around.item_of(&to, &place, diagnostics)?;
    let inner = Surroundings { item: Some(item), ..around.clone() };
    let set = inner.assignments(Bare::Item, &add.set, &at.key("set"), diagnostics);
    Some(Add { to, set, evidence: evidence(add.source) })
}

/// What chooses or orders records stands beside `list`.
fn only_lists_are_filtered(effect: &spec::Effect, at: &Pointer, diagnostics: &mut Diagnostics) {
    let given = [
        ("where", !effect.filter.is_empty()),
        ("search", effect.search.is_some()),
        ("newest", effect.newest.is_some()),
    ];
    for (key, _) in given.into_iter().filter(|(_, given)| *given && effect.list.is_none()) {
        diagnostics
            .error(codes::EFFECT_KIND, At::Key(at.key(key)), format!("`{key}` says nothing here"))
            .help("it stands beside `list`");
    }
}

/// The counter that goes up is one of the schema's.
fn count_is_declared(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let Some(name) = &effect.count else { return };
    if !around.counters.contains(name) {
        let help = match around.counters {
            [] => "declare it: `stored: { counters: [...] }`".to_owned(),
            known => format!("the counters are {}", known.join(", ")),
        };
        diagnostics
            .error(
                codes::UNKNOWN_REFERENCE,
                at.key("count"),
                format!("no counter is called `{name}`"),
            )
            .help(help);
    }
}

fn resolve_later(
    around: &Surroundings<'_>,
    effect: &spec::Effect,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<AsyncEffect> {
    let later = effect.async_effect.as_ref()?;
    let at = at.key("async");
    let when = around.tests(Bare::Stored, &later.when, &at.key("when"), diagnostics);
    let mut set = |key: &str, step: &Option<spec::AsyncStep>| match step {
        Some(step) => {
            let at = at.key(key).key("set");
            around.assignments(Bare::Stored, &step.set, &at, diagnostics)
        }
        None => Vec::new(),
    };
    let (pending, done, failed) =
        (set("pending", &later.pending), set("done", &later.done), set("failed", &later.failed));
    let compute = later.done.as_ref().and_then(|step| step.compute.as_ref());
    let compute = compute
        .and_then(|name| around.scope.computed(name, &at.key("done").key("compute"), diagnostics));
    let error = later.failed.as_ref().and_then(|step| step.error.as_ref());
    let error = around.scope.error_or(error, &at.key("failed").key("error"), None, diagnostics);
    steps_are_whole(later, &at, diagnostics);
    let evidence = evidence(later.source);
    let source = source_of(around, effect, later.source);
    Some(AsyncEffect { when, pending, done, compute, failed, error, evidence, source, at })
}

/// What comes later says what is there until then, and how it ends.
fn steps_are_whole(later: &spec::AsyncEffect, at: &Pointer, diagnostics: &mut Diagnostics) {
    for (key, step) in [("pending", &later.pending), ("done", &later.done)] {
        if step.is_none() {
            diagnostics
                .error(codes::ASYNC_IS_COMPLETE, At::Key(at.clone()), format!("`{key}` is missing"))
                .help(format!("add `{key}: {{ set: {{ status: ... }} }}`"));
        }
    }
    let misplaced = [
        ("pending", &later.pending, "compute"),
        ("pending", &later.pending, "error"),
        ("done", &later.done, "error"),
        ("failed", &later.failed, "compute"),
    ];
    for (key, step, inner) in misplaced {
        let Some(step) = step else { continue };
        let given = if inner == "error" { &step.error } else { &step.compute };
        if given.is_some() {
            diagnostics
                .error(
                    codes::ASYNC_IS_COMPLETE,
                    At::Key(at.key(key).key(inner)),
                    "this says nothing here",
                )
                .help("`compute` stands in `done`, `error` in `failed`");
        }
    }
}
