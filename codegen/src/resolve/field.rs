//! Fields and parameters: types found, marks and limits handed down.

use super::constraint::{self, Inherited, evidence, resolve_constraints};
use super::scope::Scope;
use crate::diagnostic::{Diagnostics, codes};
use crate::model::{Direction, Expression, Field, Literal, Stamp};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Constrained;

/// Resolves one living variant of a field.
pub fn resolve_field(
    scope: &Scope<'_>,
    wire_name: &str,
    field: &spec::Field,
    at: &Pointer,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Field> {
    let inherited =
        Inherited { source: field.source.or(source), mode: None, predicts: scope.invalid };
    let constraints = resolve_constraints(scope, &field.constraints(), at, inherited, diagnostics);
    let missing = scope.error_or(
        field.error_if_missing.as_ref(),
        &at.key("error_if_missing"),
        scope.missing,
        diagnostics,
    );
    let direction = match (field.read_only, field.write_only) {
        (true, false) => Direction::ReadOnly,
        (false, true) => Direction::WriteOnly,
        (false, false) => Direction::Both,
        (true, true) => {
            diagnostics
                .error(
                    codes::WRONG_SHAPE,
                    at.key("write_only"),
                    "this field travels in no direction",
                )
                .help("keep `read_only` or `write_only`, or neither");
            Direction::Both
        }
    };
    // A short form is the phrase itself, so that its place is the node's.
    let ty_at = at.key("type");
    Some(Field {
        wire_name: wire_name.to_owned(),
        name: field.name.as_deref().unwrap_or(wire_name).to_owned(),
        is_body: false,
        separator: None,
        ty: scope.type_of(&field.ty, &ty_at, diagnostics)?,
        required: field.required || field.ty.required,
        nullable: field.ty.nullable,
        direction,
        doc: field.doc.clone(),
        deprecated: field.deprecated.clone(),
        default: resolve_default(field, at, diagnostics),
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
        follows: follows(field, at, diagnostics),
        accepts_text: field.accepts.is_some(),
        constraints,
        error: scope.error_or(field.error.as_ref(), &at.key("error"), None, diagnostics),
        missing,
        evidence: evidence(field.source),
        source: constraint::source(inherited.source),
        at: at.clone(),
    })
}

/// A literal, or a moment counted from that of the call.
fn resolve_default(
    field: &spec::Field,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Expression> {
    let literal = match field.default.as_ref()? {
        spec::Literal::Text(text) => text,
        other => return Some(Expression::Literal(resolve_literal(other))),
    };
    let fault = match spec::Expression::parse(literal) {
        Ok(spec::Expression::Literal(literal)) => {
            return Some(Expression::Literal(resolve_literal(&literal)));
        }
        Ok(spec::Expression::Now(offset)) => return Some(Expression::Now(offset)),
        Ok(_) => None,
        Err(fault) => fault.split(spec::SEPARATOR).nth(1).map(str::to_owned),
    };
    let message = fault.unwrap_or_else(|| format!("`{literal}` names what no default can know"));
    diagnostics
        .error(codes::BAD_EXPRESSION, at.key("default"), message)
        .help("write a value, `$now`, or `$now - 30d`; a text that begins with `$` needs two");
    None
}

/// The field and the column that a field follows.
fn follows(
    field: &spec::Field,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<(String, String)> {
    let text = field.follows.as_ref()?;
    let parts = text.split_once('.');
    if parts.is_none() {
        diagnostics
            .error(
                codes::BAD_EXPRESSION,
                at.key("follows"),
                "a field follows a column of an enum's data",
            )
            .help("write the field and the column: `status.label`");
    }
    parts.map(|(field, column)| (field.to_owned(), column.to_owned()))
}

/// A literal in the model's terms.
pub fn resolve_literal(literal: &spec::Literal) -> Literal {
    match literal {
        spec::Literal::Null => Literal::Null,
        spec::Literal::Bool(value) => Literal::Bool(*value),
        spec::Literal::Number(number) => match number.integer() {
            Some(integer) => Literal::Integer(integer),
            None => Literal::Number(number.get()),
        },
        spec::Literal::Text(text) => Literal::Text(text.clone()),
        spec::Literal::List(values) => Literal::List(values.iter().map(resolve_literal).collect()),
        spec::Literal::Map(members) => Literal::Map(
            members.iter().map(|(name, value)| (name.clone(), resolve_literal(value))).collect(),
        ),
    }
}
