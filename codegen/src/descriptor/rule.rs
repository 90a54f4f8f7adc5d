//! Rules across the fields of an object or operation.

use simulator::descriptor;

use super::constraint::{describe_evidence, describe_severity, describe_source};
use super::phrase::{describe_literals, optional_code};
use crate::model;

/// Describes rules, in their order.
pub fn describe_rules(api: &model::Api, rules: &[model::Rule]) -> Vec<descriptor::Rule> {
    rules.iter().map(|rule| describe_rule(api, rule)).collect()
}

fn describe_rule(api: &model::Api, rule: &model::Rule) -> descriptor::Rule {
    let operand =
        |one: &model::Operand| descriptor::Operand { field: one.field, member: one.member.clone() };
    descriptor::Rule {
        id: rule.id.clone(),
        kind: describe_rule_kind(rule.kind),
        operands: rule.operands.iter().map(operand).collect(),
        when: rule.when.iter().map(describe_rule_condition).collect(),
        severity: describe_severity(rule.severity),
        predicts: optional_code(api, rule.predicts),
        excess_predicts: optional_code(api, rule.excess_predicts),
        doc: rule.doc.clone(),
        evidence: describe_evidence(rule.evidence),
        source: describe_source(rule.source),
    }
}

fn describe_rule_kind(kind: model::RuleKind) -> descriptor::RuleKind {
    match kind {
        model::RuleKind::AtLeastOneOf => descriptor::RuleKind::AtLeastOneOf,
        model::RuleKind::ExactlyOneOf => descriptor::RuleKind::ExactlyOneOf,
        model::RuleKind::AtMostOneOf => descriptor::RuleKind::AtMostOneOf,
        model::RuleKind::Requires => descriptor::RuleKind::Requires,
        model::RuleKind::Forbids => descriptor::RuleKind::Forbids,
        model::RuleKind::Ordered => descriptor::RuleKind::Ordered,
    }
}

fn describe_rule_condition(condition: &model::RuleCondition) -> descriptor::RuleCondition {
    descriptor::RuleCondition {
        field: condition.field,
        is: match &condition.predicate {
            model::RulePredicate::Present => descriptor::RulePredicate::Present,
            model::RulePredicate::Absent => descriptor::RulePredicate::Absent,
            model::RulePredicate::OneOf(values) => {
                descriptor::RulePredicate::OneOf(describe_literals(values))
            }
        },
    }
}
