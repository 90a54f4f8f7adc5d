//! Finds: records that an effect refers to by names of their own.

use indexmap::IndexMap;

use super::expression_scope::ExpressionScope;
use super::fault::refuse_empty;
use super::lifetime::Placed;
use super::reference::ImplicitRoot;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Find, SchemaId, Shape, Stored, Type, TypeName};
use crate::source::Pointer;
use crate::spec;

/// The schema of that name, of which the server must keep records.
pub fn kept_schema(
    expressions: &ExpressionScope<'_>,
    name: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<SchemaId> {
    let id = expressions.scope().schema(name, at, diagnostics)?;
    let written = &expressions.outlines.schemas[id.0].written;
    let all = expressions.scope().schemas.get(name)?;
    if all.node.variants.iter().all(|schema| schema.stored.is_none()) {
        diagnostics
            .error(codes::EFFECT_KIND, at, format!("the server keeps no records of `{name}`"))
            .related(DiagnosticPlace::Key(written.at.clone()), "it is declared here")
            .help("add `stored: { key: id }` to the schema");
        return None;
    }
    Some(id)
}

/// Resolves what an effect finds; each may refer to what was found before it.
pub fn resolve_finds(
    expressions: &ExpressionScope<'_>,
    written: &IndexMap<String, spec::Find>,
    at: &Pointer,
    records: &[Option<Stored>],
    diagnostics: &mut Diagnostics,
) -> Vec<Find> {
    let mut finds = Vec::new();
    for (name, find) in written {
        let found = found_types(written, &finds);
        let expressions = ExpressionScope { found, ..expressions.clone() };
        let find = Placed { node: find, at: at.key(name) };
        finds.extend(resolve_find(&expressions, name, &find, records, diagnostics));
    }
    finds
}

/// The types of what was found, by the names as written.
pub fn found_types<'a>(
    written: &'a IndexMap<String, spec::Find>,
    finds: &[Find],
) -> Vec<(&'a str, Type)> {
    let types = finds.iter().filter_map(|find| {
        let (name, _) = written.get_key_value(&find.name)?;
        let shape = if find.all { Shape::List } else { Shape::One };
        Some((name.as_str(), Type { shape, name: TypeName::Schema(find.schema) }))
    });
    types.collect()
}

fn resolve_find(
    expressions: &ExpressionScope<'_>,
    name: &str,
    written: &Placed<'_, spec::Find>,
    records: &[Option<Stored>],
    diagnostics: &mut Diagnostics,
) -> Option<Find> {
    let Placed { node: find, at } = written;
    let (key, all, schema) = match (&find.one, &find.all) {
        (Some(schema), None) => ("one", false, schema),
        (None, Some(schema)) => ("all", true, schema),
        _ => {
            let message = "this finds either one record or all of a schema";
            diagnostics
                .error(codes::EFFECT_KIND, DiagnosticPlace::Key(at.clone()), message)
                .help("write `one: Schema` or `all: Schema`");
            return None;
        }
    };
    let schema = kept_schema(expressions, schema, &at.key(key), diagnostics)?;
    let is_empty = find.by.is_empty() && find.filter.is_empty();
    refuse_empty(is_empty, DiagnosticPlace::Key(at.clone()), diagnostics);
    let found = ExpressionScope { record: Some(schema), counters: &[], ..expressions.clone() };
    let mut conditions = found.equalities(&find.by, &at.key("by"), diagnostics);
    let root = ImplicitRoot::Record;
    conditions.extend(found.conditions(root, &find.filter, &at.key("where"), diagnostics));
    let missing = records[schema.0].as_ref().and_then(|record| record.missing);
    let errors = &expressions.scope().errors;
    let missing = errors.find_or(missing, find.error.as_deref(), &at.key("error"), diagnostics);
    Some(Find {
        name: name.to_owned(),
        schema,
        all,
        conditions,
        missing,
        evidence: resolve_evidence(find.source),
        at: at.clone(),
    })
}
