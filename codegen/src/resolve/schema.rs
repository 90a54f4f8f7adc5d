//! Schemas: which of the four kinds each is, and what it holds.

use super::constraint::resolve_constraints;
use super::declaration::{Declared, WrittenVersion};
use super::enumeration::resolve_enum;
use super::object::{ObjectOutline, Take, WrittenObject, resolve_object};
use super::scope::Scope;
use super::source::Inherited;
use super::union::resolve_union;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Enum, Scalar, Union};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Constrained;

/// A schema with its fields; its rules and what the server keeps of it are still to be resolved.
pub struct SchemaOutline<'a> {
    pub written: Declared<'a, spec::Schema>,
    pub kind: KindOutline<'a>,
}

/// The four kinds of schema.
pub enum KindOutline<'a> {
    Scalar(Scalar),
    Object(ObjectOutline<'a>),
    Enum(Enum),
    Union(Union),
}

impl<'a> SchemaOutline<'a> {
    /// The object that it is.
    pub fn object(&self) -> Option<&ObjectOutline<'a>> {
        match &self.kind {
            KindOutline::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The source of the schema, its own or inherited.
    pub fn source(&self) -> Option<spec::Source> {
        self.written.node.source.or(self.written.source)
    }
}

/// Resolves every schema up to its fields.
pub fn resolve_schemas<'a>(
    scope: &Scope<'a>,
    written: &WrittenVersion<'a>,
    diagnostics: &mut Diagnostics,
) -> Vec<SchemaOutline<'a>> {
    let schemas = written.schemas.iter().map(|written| {
        let kind = resolve_kind(scope, written, diagnostics);
        SchemaOutline { written: written.clone(), kind }
    });
    schemas.collect()
}

fn resolve_kind<'a>(
    scope: &Scope<'a>,
    written: &Declared<'a, spec::Schema>,
    diagnostics: &mut Diagnostics,
) -> KindOutline<'a> {
    let Declared { name, node: schema, at, .. } = written;
    let given: Vec<&str> = [
        (schema.ty.is_some() && schema.values.is_none(), "type"),
        (schema.fields.is_some() || schema.takes.is_some(), "fields"),
        (schema.values.is_some(), "values"),
        (schema.one_of.is_some(), "one_of"),
    ]
    .into_iter()
    .filter_map(|(given, key)| given.then_some(key))
    .collect();
    if let [kind] = given[..] {
        keys_have_an_effect(schema, kind, at, diagnostics);
    }
    let unresolved = || {
        KindOutline::Object(ObjectOutline {
            fields: Vec::new(),
            rules: Vec::new(),
            field_names: Vec::new(),
        })
    };
    match given[..] {
        ["type"] => {
            resolve_scalar(scope, written, diagnostics).map_or_else(unresolved, KindOutline::Scalar)
        }
        ["fields"] => KindOutline::Object(resolve_schema_object(scope, written, diagnostics)),
        ["values"] => KindOutline::Enum(resolve_enum(scope, schema, at, diagnostics)),
        [_] => KindOutline::Union(resolve_union(scope, schema, at, diagnostics)),
        [] => {
            diagnostics
                .error(
                    codes::SCHEMA_KIND,
                    DiagnosticPlace::Key(at.clone()),
                    format!("`{name}` has no kind"),
                )
                .help("add `type`, `fields`, `values` or `one_of`");
            unresolved()
        }
        [first, second, ..] => {
            let message = format!("`{name}` is of two kinds");
            diagnostics
                .error(codes::SCHEMA_KIND, DiagnosticPlace::Key(at.key(second)), message)
                .related(DiagnosticPlace::Key(at.key(first)), "the other one")
                .help("a schema is a scalar, an object, an enum or a union: remove one of the two");
            unresolved()
        }
    }
}

/// Each key belongs to the kind of the schema.
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
            let message = format!("`{key}` has no effect beside `{kind}`");
            diagnostics
                .error(codes::KEY_WITHOUT_EFFECT, DiagnosticPlace::Key(at.key(key)), message)
                .help(format!("remove it: it belongs beside `{}`", kinds.join("` or `")));
        }
    }
    if let ("values", Some(phrase)) = (kind, &schema.ty)
        && !["Integer", "String"].contains(&phrase.name.as_str())
    {
        diagnostics
            .error(codes::WRONG_SHAPE, at.key("type"), "the values of an enum are text or integers")
            .help("write `type: Integer`, or remove `type`");
    }
}

fn resolve_schema_object<'a>(
    scope: &Scope<'a>,
    written: &Declared<'a, spec::Schema>,
    diagnostics: &mut Diagnostics,
) -> ObjectOutline<'a> {
    let Declared { node: schema, at, part, source, .. } = written;
    let object = WrittenObject {
        fields: schema.fields.as_ref(),
        rules: &schema.rules,
        takes: schema.takes.as_ref().map_or_else(Vec::new, |takes| Take::each(takes, at)),
        source: schema.source.or(*source),
        part,
        at: at.clone(),
    };
    let mut object = resolve_object(scope, object, diagnostics);
    // The debug output of the schema itself hides what fields of this type hide.
    for field in &mut object.fields {
        field.sensitive |= schema.sensitive;
        field.personal |= schema.personal;
    }
    object
}

fn resolve_scalar(
    scope: &Scope<'_>,
    written: &Declared<'_, spec::Schema>,
    diagnostics: &mut Diagnostics,
) -> Option<Scalar> {
    let Declared { node: schema, at, .. } = written;
    let source = schema.source.or(written.source);
    let inherited = Inherited { source, mode: None, predicts: scope.violations.invalid };
    let constraints = resolve_constraints(scope, &schema.constraints(), at, inherited, diagnostics);
    let phrase = schema.ty.as_ref()?;
    let at = at.key("type");
    if phrase.required || phrase.nullable {
        diagnostics
            .error(codes::BAD_TYPE_PHRASE, &at, "a schema is neither required nor nullable")
            .help("say so in the field that has this type");
    }
    let ty = scope.type_of(phrase, &at, diagnostics)?;
    Some(Scalar { ty, constraints, identity: schema.identity })
}
