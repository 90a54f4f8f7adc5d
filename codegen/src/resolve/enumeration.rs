//! Enums: columns, values and their data.

use super::literal::resolve_literal;
use super::scope::Scope;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Column, Enum, Type, Value};
use crate::source::Pointer;
use crate::spec;

/// Resolves an enum.
pub fn resolve_enum(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Enum {
    let error = schema.error.as_deref();
    Enum {
        integer: is_integer(schema),
        closed: schema.closed,
        columns: resolve_columns(scope, schema, at, diagnostics),
        values: resolve_values(scope, schema, at, diagnostics),
        predicts: scope.errors.find_or(
            scope.violations.invalid,
            error,
            &at.key("error"),
            diagnostics,
        ),
    }
}

fn is_integer(schema: &spec::Schema) -> bool {
    schema.ty.as_ref().is_some_and(|phrase| phrase.name == "Integer")
}

fn resolve_columns(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Column> {
    let columns = schema.data.iter().filter_map(|(name, column)| {
        let at = at.key("data").key(name).key("type");
        Some(Column {
            name: name.clone(),
            ty: column_type(scope, &column.ty, &at, diagnostics)?,
            doc: column.doc.clone(),
            source: resolve_source(column.source.or(schema.source)),
        })
    });
    columns.collect()
}

fn column_type(
    scope: &Scope<'_>,
    phrase: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Type> {
    match spec::TypePhrase::parse(phrase) {
        Ok(phrase) => scope.type_of(&phrase, at, diagnostics),
        Err(fault) => {
            let help = fault.rsplit(spec::SEPARATOR).next().unwrap_or_default();
            let message = format!("`{phrase}` is not a type");
            diagnostics.error(codes::BAD_TYPE_PHRASE, at, message).help(help);
            None
        }
    }
}

fn resolve_values(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Value> {
    let mut values = Vec::new();
    let Some(written) = &schema.values else { return values };
    for (index, (wire, row)) in written.rows.iter().enumerate() {
        let at = at.key("values");
        let at = if written.listed { at.index(index) } else { at.key(wire) };
        if !scope.versions.has(row, &at, diagnostics) {
            continue;
        }
        let is_whole = wire.parse::<i64>().is_ok_and(|number| number.to_string() == *wire);
        if is_integer(schema) && !is_whole {
            let message = format!("`{wire}` is not an integer");
            diagnostics
                .error(codes::WRONG_SHAPE, DiagnosticPlace::Key(at.clone()), message)
                .help("the schema says `type: Integer`");
        }
        values.push(Value {
            wire: wire.clone(),
            name: row.name.clone().unwrap_or_else(|| wire.clone()),
            doc: row.doc.clone(),
            deprecated: row.deprecated.clone(),
            data: row.data.iter().map(resolve_literal).collect(),
            evidence: resolve_evidence(row.source),
            at,
        });
    }
    values
}
