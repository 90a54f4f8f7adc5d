//! Fields and parameters: types found, marks and limits handed down.

use super::constraint::{Inherited, resolve_constraints};
use super::scope::Scope;
use crate::diagnostic::Diagnostics;
use crate::model::{Direction, Field, Literal};
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
                .error("wrong_shape", at.key("write_only"), "this field travels in no direction")
                .help("keep `read_only` or `write_only`, or neither");
            Direction::Both
        }
    };
    // A short form is the phrase itself, so that its place is the node's.
    let ty_at = at.key("type");
    Some(Field {
        wire_name: wire_name.to_owned(),
        name: field.name.as_deref().unwrap_or(wire_name).to_owned(),
        ty: scope.type_of(&field.ty, &ty_at, diagnostics)?,
        required: field.required || field.ty.required,
        nullable: field.ty.nullable,
        direction,
        doc: field.doc.clone(),
        deprecated: field.deprecated.clone(),
        default: field.default.as_ref().map(resolve_literal),
        preset: field.preset.as_ref().map(resolve_literal),
        clear: field.clear.as_ref().map(resolve_literal),
        example: field.example.as_ref().map(resolve_literal),
        sensitive: field.sensitive,
        personal: field.personal,
        aliases: field.aliases.clone(),
        accepts_text: field.accepts.is_some(),
        constraints,
        error: scope.error_or(field.error.as_ref(), &at.key("error"), None, diagnostics),
        missing,
        at: at.clone(),
    })
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
