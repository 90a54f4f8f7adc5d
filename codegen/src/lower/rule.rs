//! Rules: a function of the runtime over the fields they name.

use super::literal::literal_expr;
use super::request::Made;
use super::runtime;
use super::types::Lowering;
use crate::ir;
use crate::ir::{RuleCheck, When};
use crate::model::{Condition, Field, Rule, RuleKind};

/// Lowers the rules of an object whose fields have been made.
pub fn lower_rules(
    lowering: &Lowering<'_>,
    rules: &[Rule],
    fields: &[Field],
    made: &[Made<'_>],
) -> Vec<RuleCheck> {
    rules.iter().filter_map(|rule| lower_rule(lowering, rule, fields, made)).collect()
}

fn lower_rule(
    lowering: &Lowering<'_>,
    rule: &Rule,
    fields: &[Field],
    made: &[Made<'_>],
) -> Option<RuleCheck> {
    let find = |index: usize| {
        made.iter().find(|made| std::ptr::eq(made.field, &fields[index])).map(|made| &made.lowered)
    };
    let named: Vec<_> = rule.fields.iter().filter_map(|index| find(*index)).collect();
    let when = rule.when.iter().map(|when| {
        let field = find(when.field)?;
        let condition = match &when.condition {
            Condition::Present => ir::Condition::Present,
            Condition::Absent => ir::Condition::Absent,
            Condition::OneOf(values) => {
                let ty = fields[when.field].ty;
                let values = values.iter();
                ir::Condition::OneOf(
                    values.map(|value| literal_expr(lowering, ty, value)).collect(),
                )
            }
        };
        let ir::RequestField { name, presence, .. } = field;
        Some(When { field: name.clone(), presence: presence.clone(), condition })
    });
    let when = when.collect::<Option<Vec<_>>>()?;
    let first = named.first()?;
    let function = match (rule.kind, &first.ty) {
        (RuleKind::AtLeastOneOf, _) => "at_least_one_of",
        (RuleKind::ExactlyOneOf, _) => "exactly_one_of",
        (RuleKind::AtMostOneOf, _) => "at_most_one_of",
        (RuleKind::Requires, _) => "requires",
        (RuleKind::Forbids, _) => "forbids",
        (RuleKind::Ordered, ir::Type::Integer) => "ordered_integer",
        (RuleKind::Ordered, ir::Type::Number) => "ordered_number",
        (RuleKind::Ordered, _) => "ordered_text",
    };
    Some(RuleCheck {
        function: runtime(function),
        compares: rule.kind == RuleKind::Ordered,
        fields: named.into_iter().map(lower_field).collect(),
        when,
        rule: lowering.rule(&rule.id, rule.severity, rule.predicts),
    })
}

fn lower_field(field: &ir::RequestField) -> ir::RuleField {
    let ir::RequestField { name, wire, presence, ty, .. } = field.clone();
    ir::RuleField { name, wire, presence, ty }
}
