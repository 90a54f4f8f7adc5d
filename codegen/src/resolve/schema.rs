//! Schemas: which of the four kinds each is, and what it holds.

use super::constraint::{self, Inherited, evidence, resolve_constraints};
use super::field::resolve_literal;
use super::object::{Written, resolve_object};
use super::reference::names_something;
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{Column, Enum, Object, Scalar, Schema, SchemaKind, Union, Value, Variant};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Constrained, Part, Values};

/// Resolves one living variant of a schema.
pub fn resolve_schema(
    scope: &Scope<'_>,
    name: &str,
    schema: &spec::Schema,
    at: &Pointer,
    part: &Part,
    diagnostics: &mut Diagnostics,
) -> Schema {
    let source = schema.source.or(part.sections.source);
    let kind = resolve_kind(scope, name, schema, at, source, diagnostics);
    Schema {
        name: name.to_owned(),
        stem: part.stem.clone(),
        file: part.file.clone(),
        doc: schema.doc.clone(),
        at: at.clone(),
        sensitive: schema.sensitive,
        personal: schema.personal,
        kind,
        stored: None,
        evidence: evidence(schema.source),
        source: constraint::source(source),
    }
}

fn resolve_kind(
    scope: &Scope<'_>,
    name: &str,
    schema: &spec::Schema,
    at: &Pointer,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> SchemaKind {
    let object = schema.fields.is_some() || schema.takes.is_some();
    let scalar = schema.ty.is_some() && schema.values.is_none();
    let given: Vec<&str> = [
        (scalar, "type"),
        (object, "fields"),
        (schema.values.is_some(), "values"),
        (schema.one_of.is_some(), "one_of"),
    ]
    .into_iter()
    .filter_map(|(given, key)| given.then_some(key))
    .collect();
    if let [kind] = given[..] {
        keys_have_an_effect(schema, kind, at, diagnostics);
    }
    let unresolved = SchemaKind::Object(Object::default());
    match given[..] {
        ["type"] => resolve_scalar(scope, schema, at, source, diagnostics)
            .map_or(unresolved, SchemaKind::Scalar),
        ["fields"] => {
            let none = indexmap::IndexMap::new();
            let written = Written {
                fields: schema.fields.as_ref().unwrap_or(&none),
                rules: &schema.rules,
                takes: schema.takes.as_ref(),
                source,
                at: at.clone(),
            };
            let mut object = resolve_object(scope, written, diagnostics);
            // Its own debug output hides what fields of this type hide.
            for field in &mut object.fields {
                field.sensitive |= schema.sensitive;
                field.personal |= schema.personal;
            }
            SchemaKind::Object(object)
        }
        ["values"] => SchemaKind::Enum(resolve_enum(scope, schema, at, diagnostics)),
        [_] => SchemaKind::Union(resolve_union(scope, schema, at, diagnostics)),
        [] => {
            diagnostics
                .error(codes::SCHEMA_KIND, At::Key(at.clone()), format!("`{name}` has no kind"))
                .help("add `type`, `fields`, `values` or `one_of`");
            unresolved
        }
        [first, second, ..] => {
            diagnostics
                .error(
                    codes::SCHEMA_KIND,
                    At::Key(at.key(second)),
                    format!("`{name}` is two things"),
                )
                .related(At::Key(at.key(first)), "the other one")
                .help("a schema is a scalar, an object, an enum or a union: remove one of the two");
            unresolved
        }
    }
}

/// A key stands only in a schema of a kind that it says something about.
fn keys_have_an_effect(
    schema: &spec::Schema,
    kind: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let limits = schema.constraints();
    let keys: [(&str, bool, &[&str]); 19] = [
        ("rules", !schema.rules.is_empty(), &["fields"]),
        ("stored", schema.stored.is_some(), &["fields"]),
        ("data", !schema.data.is_empty(), &["values"]),
        ("closed", schema.closed, &["values"]),
        ("by", schema.by.is_some(), &["one_of"]),
        ("identity", schema.identity, &["type"]),
        ("error", schema.error.is_some(), &["type", "values"]),
        ("mode", schema.mode.is_some(), &["type"]),
        ("chars", limits.chars.is_some(), &["type"]),
        ("items", limits.items.is_some(), &["type"]),
        ("range", limits.range.is_some(), &["type"]),
        ("pattern", limits.pattern.is_some(), &["type"]),
        ("multiple", limits.multiple.is_some(), &["type"]),
        ("unique", limits.unique.is_some(), &["type"]),
        ("format", limits.format.is_some(), &["type"]),
        ("each", limits.each.is_some(), &["type"]),
        ("keys", limits.keys.is_some(), &["type"]),
        ("takes", schema.takes.is_some(), &["fields"]),
        ("type", schema.ty.is_some(), &["type", "values"]),
    ];
    for (key, given, kinds) in keys {
        if given && !kinds.contains(&kind) {
            diagnostics
                .error(
                    codes::KEY_WITHOUT_EFFECT,
                    At::Key(at.key(key)),
                    format!("`{key}` says nothing beside `{kind}`"),
                )
                .help(format!("remove it; it stands beside `{}`", kinds.join("` or `")));
        }
    }
    let whole = |name: &str| name == "Integer" || name == "String";
    if let (true, Some(phrase)) = (kind == "values", &schema.ty)
        && !whole(&phrase.name)
    {
        diagnostics
            .error(codes::WRONG_SHAPE, at.key("type"), "the values of an enum are text or integers")
            .help("write `type: Integer`, or remove `type`");
    }
}

fn resolve_scalar(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Scalar> {
    let inherited = Inherited { source, mode: None, predicts: scope.invalid };
    let constraints = resolve_constraints(scope, &schema.constraints(), at, inherited, diagnostics);
    let phrase = schema.ty.as_ref()?;
    let ty_at = at.key("type");
    if phrase.required || phrase.nullable {
        diagnostics
            .error(codes::BAD_TYPE_PHRASE, &ty_at, "a schema is neither required nor nullable")
            .help("say so in the field that has this type");
    }
    let ty = scope.type_of(phrase, &ty_at, diagnostics)?;
    Some(Scalar { ty, constraints, identity: schema.identity })
}

fn resolve_enum(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Enum {
    let mut columns = Vec::new();
    for (name, phrase) in &schema.data {
        let at = at.key("data").key(name);
        match spec::TypePhrase::parse(phrase) {
            Ok(phrase) => {
                let ty = scope.type_of(&phrase, &at, diagnostics);
                columns.extend(ty.map(|ty| Column { name: name.clone(), ty }));
            }
            Err(fault) => {
                let help = fault.rsplit(spec::SEPARATOR).next().unwrap_or_default();
                diagnostics
                    .error(codes::BAD_TYPE_PHRASE, &at, format!("`{phrase}` is no type"))
                    .help(help);
            }
        }
    }
    let integer = schema.ty.as_ref().is_some_and(|phrase| phrase.name == "Integer");
    let none = Values { rows: indexmap::IndexMap::new(), listed: false };
    let written = schema.values.as_ref().unwrap_or(&none);
    let mut values = Vec::new();
    for (index, (wire, row)) in written.rows.iter().enumerate() {
        let at = at.key("values");
        let at = if written.listed { at.index(index) } else { at.key(wire) };
        if !scope.versions.lives(row, &at, diagnostics) {
            continue;
        }
        let is_integer = wire.parse::<i64>().is_ok_and(|number| number.to_string() == *wire);
        if integer && !is_integer {
            diagnostics
                .error(codes::WRONG_SHAPE, At::Key(at.clone()), format!("`{wire}` is no integer"))
                .help("the schema says `type: Integer`");
        }
        values.push(Value {
            wire: wire.clone(),
            name: row.name.clone().unwrap_or_else(|| wire.clone()),
            doc: row.doc.clone(),
            deprecated: row.deprecated.clone(),
            data: row.data.iter().map(resolve_literal).collect(),
            evidence: evidence(row.source),
            at,
        });
    }
    let error = schema.error.as_ref();
    let predicts = scope.error_or(error, &at.key("error"), scope.invalid, diagnostics);
    Enum { integer, closed: schema.closed, columns, values, predicts }
}

fn resolve_union(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Union {
    match &schema.by {
        Some(spec::OneOrMany(tags)) => tags_differ(tags, &at.key("by"), diagnostics),
        None => {
            diagnostics
                .error(
                    codes::MISSING_KEY,
                    At::Key(at.key("one_of")),
                    "nothing tells the objects apart",
                )
                .help("name the member that holds the tag: `by: type`");
        }
    }
    let mut variants = Vec::new();
    for (wire, name) in schema.one_of.iter().flatten() {
        let at = at.key("one_of").key(wire);
        let schema = scope.schema(name, &at, diagnostics);
        // What Rust can't spell goes by the name of its object.
        let first = wire.chars().find(char::is_ascii_alphanumeric);
        let is_name = wire.is_ascii() && first.is_some_and(|first| first.is_ascii_alphabetic());
        variants.extend(schema.map(|schema| Variant {
            wire: wire.clone(),
            name: if is_name { wire.clone() } else { name.clone() },
            schema,
            at,
        }));
    }
    let tags = schema.by.as_ref().map(|spec::OneOrMany(tags)| tags.clone()).unwrap_or_default();
    Union { tags, variants }
}

/// The members that may hold a tag are named, and each once.
pub fn tags_differ(tags: &[String], at: &Pointer, diagnostics: &mut Diagnostics) {
    names_something(tags.is_empty(), &At::Key(at.clone()), diagnostics);
    for (index, tag) in tags.iter().enumerate() {
        if tags[..index].contains(tag) {
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, at.index(index), format!("`{tag}` stands twice"))
                .help("remove one of the two");
        }
    }
}
