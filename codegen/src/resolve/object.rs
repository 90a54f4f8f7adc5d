//! Objects: fields of their own and taken ones side by side, with the rules across them as written.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::declaration::Declared;
use super::field::resolve_field;
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::Field;
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Part, Rule, Takes};

/// An object whose rules are still to be resolved.
pub struct ObjectOutline<'a> {
    pub fields: Vec<Field>,
    /// The rules of the current version.
    pub rules: Vec<Declared<'a, Rule>>,
    /// What rules may call fields, whether this version has them or not.
    pub field_names: Vec<&'a str>,
}

/// An object as written, in a schema or a body.
pub struct WrittenObject<'a> {
    pub fields: Option<&'a IndexMap<String, Node<spec::Field>>>,
    pub rules: &'a IndexMap<String, Rule>,
    pub takes: Vec<Take<'a>>,
    pub source: Option<spec::Source>,
    pub part: &'a Part,
    pub at: Pointer,
}

/// A schema whose fields and rules an object takes.
pub struct Take<'a> {
    pub schema: &'a str,
    /// The only fields that it takes.
    pub picked: Option<&'a [String]>,
    pub at: Pointer,
}

impl<'a> Take<'a> {
    /// The schemas under the `takes` of a node at `at`.
    pub fn each(takes: &'a Takes, at: &Pointer) -> Vec<Self> {
        let Takes(takes) = takes;
        let takes = takes.iter().enumerate().map(|(index, (schema, picked))| {
            let at = match picked {
                Some(_) => at.key("takes").key(schema),
                None => at.key("takes").index(index),
            };
            Self { schema, picked: picked.as_deref(), at }
        });
        takes.collect()
    }
}

/// Everything that an object declares or takes.
#[derive(Default)]
struct Entries<'a> {
    fields: Vec<Declared<'a, Node<spec::Field>>>,
    rules: Vec<Declared<'a, Rule>>,
    /// The key of each field, picked or not.
    keys: Vec<&'a str>,
    /// The names of each field in any version, picked or not.
    names: Vec<&'a str>,
}

/// Resolves the fields of an object with those that it takes.
pub fn resolve_object<'a>(
    scope: &Scope<'a>,
    written: WrittenObject<'a>,
    diagnostics: &mut Diagnostics,
) -> ObjectOutline<'a> {
    let mut entries = Entries::default();
    collect_entries(scope, written, &mut Vec::new(), &mut entries, diagnostics);
    let Entries { fields, mut rules, names, .. } = entries;
    let fields = resolve_fields(scope, &fields, diagnostics);
    let mut places = HashSet::new();
    rules.retain(|rule| {
        places.insert(rule.at.clone()) && scope.versions.has(rule.node, &rule.at, diagnostics)
    });
    ObjectOutline { fields, rules, field_names: names }
}

fn resolve_fields(
    scope: &Scope<'_>,
    declared: &[Declared<'_, Node<spec::Field>>],
    diagnostics: &mut Diagnostics,
) -> Vec<Field> {
    let mut fields = Vec::new();
    let (mut places, mut names) = (HashSet::new(), HashMap::new());
    for field in declared {
        // A schema that is taken on two paths brings its fields once.
        if !places.insert(&field.at) {
            continue;
        }
        let first = *names.entry(field.name).or_insert(field);
        if !std::ptr::eq(first, field) {
            let message = format!("`{}` comes from two places", field.name);
            diagnostics
                .error(codes::TAKES_CONFLICT, DiagnosticPlace::Key(field.at.clone()), message)
                .related(DiagnosticPlace::Key(first.at.clone()), "the other one")
                .help("remove one, or pick the fields: `takes: { Schema: [field, field] }`");
            continue;
        }
        let picked = field.pick(scope.versions, diagnostics);
        fields.extend(picked.and_then(|field| resolve_field(scope, &field, diagnostics)));
    }
    fields
}

fn collect_entries<'a>(
    scope: &Scope<'a>,
    written: WrittenObject<'a>,
    chain: &mut Vec<&'a str>,
    entries: &mut Entries<'a>,
    diagnostics: &mut Diagnostics,
) {
    let WrittenObject { fields, rules, takes, source, part, at } = written;
    for Take { schema, picked, at } in takes {
        let Some(mut taken) = take(scope, schema, &at, chain, diagnostics) else { continue };
        if let Some(picked) = picked {
            picked_fields_exist(picked, &taken.keys, &at, diagnostics);
            taken.fields.retain(|field| picked.iter().any(|name| name == field.name));
        }
        entries.fields.extend(taken.fields);
        entries.rules.extend(taken.rules);
        entries.keys.extend(taken.keys);
        entries.names.extend(taken.names);
    }
    for (name, node) in fields.into_iter().flatten() {
        entries.keys.push(name);
        entries.names.extend(node.variants.iter().map(|one| one.name.as_deref().unwrap_or(name)));
        let at = at.key("fields").key(name);
        entries.fields.push(Declared { name, node, at, part, source });
    }
    for (name, node) in rules {
        let at = at.key("rules").key(name);
        entries.rules.push(Declared { name, node, at, part, source });
    }
}

/// Everything that the schema of that name declares or takes; none where it can't be taken.
fn take<'a>(
    scope: &Scope<'a>,
    name: &'a str,
    at: &Pointer,
    chain: &mut Vec<&'a str>,
    diagnostics: &mut Diagnostics,
) -> Option<Entries<'a>> {
    if chain.contains(&name) {
        diagnostics
            .error(codes::TAKES_CYCLE, at, format!("`{name}` takes itself"))
            .help(format!("the chain is {} -> {name}", chain.join(" -> ")));
        return None;
    }
    scope.schema(name, at, diagnostics)?;
    let schema = scope.written_schema(name)?;
    let spec::Schema { fields, rules, takes, source, .. } = schema.node;
    if fields.is_none() && takes.is_none() {
        let message = format!("`{name}` is not an object, so it has no fields to take");
        diagnostics.error(codes::WRONG_SHAPE, at, message).help("name a schema with `fields`");
        return None;
    }
    let written = WrittenObject {
        fields: fields.as_ref(),
        rules,
        takes: takes.as_ref().map_or_else(Vec::new, |takes| Take::each(takes, &schema.at)),
        source: source.or(schema.source),
        part: schema.part,
        at: schema.at,
    };
    let mut taken = Entries::default();
    chain.push(name);
    collect_entries(scope, written, chain, &mut taken, diagnostics);
    chain.pop();
    Some(taken)
}

fn picked_fields_exist(
    picked: &[String],
    keys: &[&str],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    for (index, name) in picked.iter().enumerate() {
        if !keys.contains(&name.as_str()) {
            let help = match nearest(name, keys.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its fields are {}", keys.join(", ")),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, at.index(index), format!("there is no field `{name}`"))
                .help(help);
        }
    }
}
