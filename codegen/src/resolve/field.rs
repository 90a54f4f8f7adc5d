//! Fields and parameters: types found, sources and limits handed down.

use super::constraint::resolve_constraints;
use super::declaration::Declared;
use super::literal::resolve_literal;
use super::scope::Scope;
use super::source::{Inherited, resolve_evidence, resolve_source};
use crate::diagnostic::{Diagnostics, codes};
use crate::model::{Direction, Expression, Field, Stamp};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Constrained;

/// Resolves a field by its wire name; none where its type is unknown.
pub fn resolve_field(
    scope: &Scope<'_>,
    written: &Declared<'_, spec::Field>,
    diagnostics: &mut Diagnostics,
) -> Option<Field> {
    let Declared { name: wire_name, node: field, at, .. } = written;
    let source = field.source.or(written.source);
    let inherited = Inherited { source, mode: None, predicts: scope.violations.invalid };
    let constraints = resolve_constraints(scope, &field.constraints(), at, inherited, diagnostics);
    let mut error = |key: &str, name: &Option<String>, default| {
        scope.errors.find_or(default, name.as_deref(), &at.key(key), diagnostics)
    };
    let missing = error("error_if_missing", &field.error_if_missing, scope.violations.missing);
    let error = error("error", &field.error, None);
    let direction = resolve_direction(field, at, diagnostics);
    let default = resolve_default(field, at, diagnostics);
    let follows = resolve_follows(field, at, diagnostics);
    Some(Field {
        wire_name: (*wire_name).to_owned(),
        name: field.name.as_deref().unwrap_or(wire_name).to_owned(),
        is_body: false,
        separator: None,
        ty: scope.type_of(&field.ty, &at.key("type"), diagnostics)?,
        required: field.required || field.ty.required,
        nullable: field.ty.nullable,
        direction,
        doc: field.doc.clone(),
        deprecated: field.deprecated.clone(),
        default,
        preset: field.preset.as_ref().map(resolve_literal),
        clear: field.clear.as_ref().map(resolve_literal),
        example: field.example.as_ref().map(resolve_literal),
        sensitive: field.sensitive,
        personal: field.personal,
        aliases: field.aliases.clone(),
        stamped: field.stamped.map(|stamp| match stamp {
            spec::Stamp::Create => Stamp::Create,
            spec::Stamp::Change => Stamp::Change,
        }),
        follows,
        accepts_text: field.accepts.is_some(),
        constraints,
        error,
        missing,
        evidence: resolve_evidence(field.source),
        source: resolve_source(source),
        at: at.clone(),
    })
}

fn resolve_direction(
    field: &spec::Field,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Direction {
    match (field.read_only, field.write_only) {
        (true, false) => Direction::ReadOnly,
        (false, true) => Direction::WriteOnly,
        (false, false) => Direction::Both,
        (true, true) => {
            let message = "this field is in neither requests nor answers";
            diagnostics
                .error(codes::WRONG_SHAPE, at.key("write_only"), message)
                .help("keep `read_only` or `write_only`, or neither");
            Direction::Both
        }
    }
}

/// Resolves a default: a literal, or a moment counted from that of the call.
fn resolve_default(
    field: &spec::Field,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Expression> {
    let text = match field.default.as_ref()? {
        spec::Literal::Text(text) => text,
        literal => return Some(Expression::Literal(resolve_literal(literal))),
    };
    let fault = match spec::Expression::parse(text) {
        Ok(spec::Expression::Literal(literal)) => {
            return Some(Expression::Literal(resolve_literal(&literal)));
        }
        Ok(spec::Expression::Now(offset)) => return Some(Expression::Now(offset)),
        Ok(_) => None,
        Err(fault) => fault.split(spec::SEPARATOR).nth(1).map(str::to_owned),
    };
    let message = fault.unwrap_or_else(|| format!("`{text}` refers to what no default can know"));
    diagnostics
        .error(codes::BAD_EXPRESSION, at.key("default"), message)
        .help("write a value, `$now`, or `$now - 30d`; double the `$` that begins a text");
    None
}

/// Resolves the field and the column that a field follows.
fn resolve_follows(
    field: &spec::Field,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<(String, String)> {
    let text = field.follows.as_ref()?;
    let Some((field, column)) = text.split_once('.') else {
        let message = "a field follows a column of an enum's data";
        diagnostics
            .error(codes::BAD_EXPRESSION, at.key("follows"), message)
            .help("write the field and the column: `status.label`");
        return None;
    };
    Some((field.to_owned(), column.to_owned()))
}
