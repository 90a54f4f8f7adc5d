//! The fields that an answer is cut down to: those that a caller asks for, or always the same.

use super::expression_scope::ExpressionScope;
use super::fault::{Fault, refuse_empty};
use super::lifetime::Placed;
use super::reference::ImplicitRoot;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Expression, Literal, Reference, Root, Select, Type};
use crate::source::Pointer;
use crate::spec;

const NO_FIELDS: Fault = Fault {
    code: codes::WRONG_SHAPE,
    message: "this names no fields",
    help: "write `[id, title]`, or the argument that names them: `$query.fields`",
};

/// Resolves what an answer is cut down to; none, without a diagnostic, where it names only what
/// other versions have.
pub fn resolve_select(
    expressions: &ExpressionScope<'_>,
    written: Placed<'_, spec::Select>,
    diagnostics: &mut Diagnostics,
) -> Option<Select> {
    let Placed { node: select, at } = written;
    let of = select
        .of
        .as_ref()
        .and_then(|of| expressions.member(ImplicitRoot::Answer, of, at.key("of"), diagnostics));
    let at_fields = at.key("fields");
    let fields = match &select.fields {
        spec::Expression::Literal(literal) => {
            let cut = of.as_ref().map(|of| of.ty).or(expressions.answer);
            fixed_fields(expressions, literal, cut, &at_fields, diagnostics)?
        }
        spec::Expression::Reference(_) | spec::Expression::FirstOf(_) => {
            expressions.expression(&select.fields, &at_fields, diagnostics)?
        }
        spec::Expression::Now(_) | spec::Expression::Derived(_) => {
            NO_FIELDS.report(&at_fields, diagnostics);
            return None;
        }
    };
    Some(Select { fields, of, evidence: resolve_evidence(select.source) })
}

/// The wire names of fields of the type that is cut down.
fn fixed_fields(
    expressions: &ExpressionScope<'_>,
    names: &spec::Literal,
    cut: Option<Type>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Expression> {
    let spec::Literal::List(names) = names else {
        NO_FIELDS.report(at, diagnostics);
        return None;
    };
    refuse_empty(names.is_empty(), DiagnosticPlace::Key(at.clone()), diagnostics);
    let mut fields = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let at = at.index(index);
        let spec::Literal::Text(name) = name else {
            NO_FIELDS.report(&at, diagnostics);
            continue;
        };
        let name = std::slice::from_ref(name);
        let field = expressions.follow(Root::Answer, cut, name, &at.into(), diagnostics);
        fields.extend(field.and_then(|Reference { mut members, .. }| members.pop()));
    }
    let fields = fields.into_iter().map(Literal::Text).collect::<Vec<_>>();
    (!fields.is_empty()).then_some(Expression::Literal(Literal::List(fields)))
}
