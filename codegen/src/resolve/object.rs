//! Objects: fields of their own and taken ones, side by side, with the rules across them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use indexmap::IndexMap;

use super::field::resolve_field;
use super::rule::{Named, resolve_rule};
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{Field, Object};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Rule, Takes};

/// An object as written, in a schema or a body.
#[derive(Clone)]
pub struct Written<'a> {
    pub fields: &'a IndexMap<String, Node<spec::Field>>,
    pub rules: &'a IndexMap<String, Rule>,
    pub takes: Option<&'a Takes>,
    pub source: Option<spec::Source>,
    pub at: Pointer,
}

/// What an object that only takes declares itself.
static NO_FIELDS: LazyLock<IndexMap<String, Node<spec::Field>>> = LazyLock::new(IndexMap::new);

/// A field or rule that has been gathered, with its place and inherited mark.
pub struct Gathered<'a, T> {
    pub name: &'a str,
    pub node: &'a T,
    pub at: Pointer,
    pub source: Option<spec::Source>,
}

#[derive(Default)]
struct Parts<'a> {
    fields: Vec<Gathered<'a, Node<spec::Field>>>,
    rules: Vec<Gathered<'a, Rule>>,
    /// Every field's key, picked or not.
    names: Vec<&'a str>,
    /// Names that a rule may use though they were not picked or don't live here.
    known: Vec<&'a str>,
}

/// Resolves an object with everything it takes.
pub fn resolve_object(
    scope: &Scope<'_>,
    written: Written<'_>,
    diagnostics: &mut Diagnostics,
) -> Object {
    let mut parts = Parts::default();
    gather_parts(scope, written, &mut Vec::new(), &mut parts, diagnostics);
    let mut object = Object::default();
    let (mut places, mut names) = (HashSet::new(), HashMap::new());
    for field in &parts.fields {
        // Two ways that lead to one schema bring its fields once.
        if !places.insert(&field.at) {
            continue;
        }
        let first = *names.entry(field.name).or_insert(field);
        if !std::ptr::eq(first, field) {
            diagnostics
                .error(
                    codes::TAKES_CONFLICT,
                    At::Key(field.at.clone()),
                    format!("`{}` comes from two places", field.name),
                )
                .related(At::Key(first.at.clone()), "the other one")
                .help("remove one, or pick the fields: `takes: { Schema: [field, field] }`");
            continue;
        }
        let Some((variant, at)) = scope.versions.pick(field.node, &field.at, diagnostics) else {
            continue;
        };
        let source = field.source;
        object.fields.extend(resolve_field(scope, field.name, variant, &at, source, diagnostics));
    }
    let fields: Vec<&Field> = object.fields.iter().collect();
    let named = Named { fields: &fields, known: &parts.known };
    let rules = parts.rules.iter().filter_map(|rule| {
        let lives =
            places.insert(&rule.at) && scope.versions.lives(rule.node, &rule.at, diagnostics);
        lives.then(|| resolve_rule(scope, rule, &named, diagnostics))?
    });
    object.rules = rules.collect();
    object
}

fn gather_parts<'a>(
    scope: &Scope<'a>,
    written: Written<'a>,
    chain: &mut Vec<&'a str>,
    parts: &mut Parts<'a>,
    diagnostics: &mut Diagnostics,
) {
    let at = &written.at;
    if let Some(Takes(takes)) = written.takes {
        for (index, (name, picked)) in takes.iter().enumerate() {
            let place = match picked {
                Some(_) => at.key("takes").key(name),
                None => at.key("takes").index(index),
            };
            take(scope, (name, picked.as_deref(), &place), chain, parts, diagnostics);
        }
    }
    for (name, node) in written.fields {
        parts.names.push(name);
        let spelled = node.variants.iter().map(|one| one.name.as_deref().unwrap_or(name));
        parts.known.extend(spelled);
        let at = at.key("fields").key(name);
        parts.fields.push(Gathered { name, node, at, source: written.source });
    }
    for (name, node) in written.rules {
        let at = at.key("rules").key(name);
        parts.rules.push(Gathered { name, node, at, source: written.source });
    }
}

/// Copies the parts of the schema of that name, or those fields of it that are picked.
fn take<'a>(
    scope: &Scope<'a>,
    (name, picked, at): (&'a str, Option<&'a [String]>, &Pointer),
    chain: &mut Vec<&'a str>,
    parts: &mut Parts<'a>,
    diagnostics: &mut Diagnostics,
) {
    if chain.contains(&name) {
        diagnostics
            .error(codes::TAKES_CYCLE, at, format!("`{name}` takes itself"))
            .help(format!("the chain is {} -> {name}", chain.join(" -> ")));
        return;
    }
    if scope.schema(name, at, diagnostics).is_none() {
        return;
    }
    let Some(declared) = scope.schemas.get(name) else { return };
    let Some((schema, schema_at)) =
        scope.versions.pick(declared.node, &declared.at, &mut Diagnostics::default())
    else {
        return;
    };
    if schema.fields.is_none() && schema.takes.is_none() {
        diagnostics
            .error(
                codes::WRONG_SHAPE,
                at,
                format!("`{name}` is no object, so it has no fields to take"),
            )
            .help("name a schema with `fields`");
        return;
    }
    chain.push(name);
    let mut taken = Parts::default();
    let written = Written {
        fields: schema.fields.as_ref().unwrap_or(&NO_FIELDS),
        rules: &schema.rules,
        takes: schema.takes.as_ref(),
        source: schema.source.or(declared.part.sections.source),
        at: schema_at,
    };
    gather_parts(scope, written, chain, &mut taken, diagnostics);
    chain.pop();
    for (index, name) in picked.iter().flat_map(|names| names.iter()).enumerate() {
        if !taken.names.contains(&name.as_str()) {
            let help = match nearest(name, taken.names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its fields are {}", taken.names.join(", ")),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, at.index(index), format!("there is no field `{name}`"))
                .help(help);
        }
    }
    let wanted = |name: &str| picked.is_none_or(|names| names.iter().any(|other| other == name));
    parts.names.extend(taken.names);
    parts.known.extend(taken.known);
    parts.fields.extend(taken.fields.into_iter().filter(|field| wanted(field.name)));
    parts.rules.extend(taken.rules);
}
