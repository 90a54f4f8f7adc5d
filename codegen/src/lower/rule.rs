//! Rules: functions of the runtime over the fields they name.

use super::expr::literal_expr;
use super::field::{LoweredField, presence};
use super::types::Lowering;
use super::usage::Side;
use super::{literal, runtime, snake};
use crate::ir;
use crate::ir::{RuleCheck, RuleField, When};
use crate::model::{Direction, Operand, OperandValue, Rule, RuleKind, RulePredicate, RuleSet};

/// Lowers the rules across fields that have been lowered.
pub fn lower_rules(
    lowering: &Lowering<'_>,
    ruled: &RuleSet<'_>,
    made: &[LoweredField<'_>],
) -> Vec<RuleCheck> {
    ruled.rules.iter().flat_map(|rule| lower_rule(lowering, rule, ruled, made)).collect()
}

/// The call of a rule; one for each place if the rule looks at each operand by itself.
fn lower_rule(
    lowering: &Lowering<'_>,
    rule: &Rule,
    ruled: &RuleSet<'_>,
    made: &[LoweredField<'_>],
) -> Vec<RuleCheck> {
    let find = |index: usize| {
        let field = ruled.fields[index];
        made.iter().find(|made| std::ptr::eq(made.field, field)).map(|made| &made.lowered)
    };
    let when = rule.when.iter().map(|when| {
        let ir::RequestField { name, presence, .. } = find(when.field)?;
        let condition = match &when.predicate {
            RulePredicate::Present => ir::Condition::Present,
            RulePredicate::Absent => ir::Condition::Absent,
            RulePredicate::OneOf(values) => {
                let ty = ruled.fields[when.field].ty;
                let values = values.iter();
                ir::Condition::OneOf(
                    values.map(|value| literal_expr(lowering, ty, value)).collect(),
                )
            }
        };
        Some(When { field: name.clone(), presence: presence.clone(), condition })
    });
    let Some(when) = when.collect::<Option<Vec<_>>>() else { return Vec::new() };
    let by_itself = matches!(rule.kind, RuleKind::Requires | RuleKind::Forbids);
    let mut calls: Vec<(Option<ir::Literal>, Vec<RuleField>)> = Vec::new();
    for operand in &rule.operands {
        let Some(field) = find(operand.field) else { continue };
        let Some(mut lowered) = lower_operand(lowering, operand, ruled, field) else { continue };
        let inside = match &operand.member {
            Some(member) if !by_itself => {
                lowered.wire = literal(&format!("{}.{member}", ruled.fields[operand.field].name));
                None
            }
            Some(_) => Some(field.wire.clone()),
            None => None,
        };
        match calls.last_mut() {
            Some((place, fields)) if *place == inside => fields.push(lowered),
            _ => calls.push((inside, vec![lowered])),
        }
    }
    let check = |(inside, fields): (_, Vec<RuleField>)| RuleCheck {
        function: runtime(function(rule.kind, &fields[0].ty)),
        compares: rule.kind == RuleKind::Ordered,
        inside,
        fields,
        when: when.clone(),
        rule: lowering.rule(&rule.id, rule.severity, rule.predicts),
        excess: (rule.kind == RuleKind::ExactlyOneOf).then(|| {
            lowering.rule(&rule.id, rule.severity, rule.excess_predicts.or(rule.predicts))
        }),
    };
    calls.into_iter().map(check).collect()
}

fn function(kind: RuleKind, ty: &ir::Type) -> &'static str {
    match (kind, ty) {
        (RuleKind::AtLeastOneOf, _) => "at_least_one_of",
        (RuleKind::ExactlyOneOf, _) => "exactly_one_of",
        (RuleKind::AtMostOneOf, _) => "at_most_one_of",
        (RuleKind::Requires, _) => "requires",
        (RuleKind::Forbids, _) => "forbids",
        (RuleKind::Ordered, ir::Type::Integer) => "ordered_integer",
        (RuleKind::Ordered, ir::Type::Number) => "ordered_number",
        (RuleKind::Ordered, _) => "ordered_text",
    }
}

/// None for a member that requests lack.
fn lower_operand(
    lowering: &Lowering<'_>,
    operand: &Operand,
    ruled: &RuleSet<'_>,
    field: &ir::RequestField,
) -> Option<RuleField> {
    let ir::RequestField { name, wire, presence: given, ty, .. } = field.clone();
    let plain = RuleField { name, wire, presence: given, behind: None, ty };
    match lowering.api.operand_value(ruled.fields[operand.field], operand) {
        OperandValue::Field => Some(plain),
        OperandValue::Member(member) if member.direction == Direction::ReadOnly => None,
        OperandValue::Member(member) => Some(RuleField {
            wire: literal(&member.wire_name),
            behind: Some(ir::Behind::Member {
                name: snake(&member.name),
                presence: presence(member, false),
            }),
            ty: lowering.field_ty(member, None, Side::Request),
            ..plain
        }),
        OperandValue::Column(enum_, column) => {
            let column = &enum_.columns[column];
            Some(RuleField {
                behind: Some(ir::Behind::Column(snake(&column.name))),
                ty: lowering.ty(column.ty, Side::Request),
                ..plain
            })
        }
    }
}
