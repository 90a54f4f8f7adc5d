//! Constraints and rules.

use simulator::descriptor;

use super::phrase::{evidence, literals, severity, source};
use super::{Lookup, nowhere};
use crate::model;

pub fn constraints(names: &Lookup<'_>, all: &[descriptor::Constraint]) -> Vec<model::Constraint> {
    let constraint = |one: &descriptor::Constraint| model::Constraint {
        kind: demand(&one.demands),
        subject: match one.subject {
            descriptor::Subject::Value => model::Subject::Value,
            descriptor::Subject::Each => model::Subject::Each,
            descriptor::Subject::Keys => model::Subject::Keys,
        },
        severity: severity(one.severity),
        evidence: evidence(one.evidence),
        source: source(one.source),
        predicts: names.error_of(one.predicts),
        names_error: one.names_error,
        at: nowhere(),
    };
    all.iter().map(constraint).collect()
}

fn demand(kind: &descriptor::ConstraintKind) -> model::ConstraintKind {
    match kind {
        descriptor::ConstraintKind::Chars { min, max } => {
            model::ConstraintKind::Chars { min: *min, max: *max }
        }
        descriptor::ConstraintKind::Items { min, max } => {
            model::ConstraintKind::Items { min: *min, max: *max }
        }
        descriptor::ConstraintKind::Range { min, max } => model::ConstraintKind::Range {
            min: min.as_ref().map(bound),
            max: max.as_ref().map(bound),
        },
        descriptor::ConstraintKind::Multiple(step) => model::ConstraintKind::Multiple(*step),
        descriptor::ConstraintKind::Pattern(text) => model::ConstraintKind::Pattern(text.clone()),
        descriptor::ConstraintKind::Format(words) => {
            model::ConstraintKind::Format(words.iter().map(|word| format(word)).collect())
        }
        descriptor::ConstraintKind::Unique => model::ConstraintKind::Unique,
    }
}

fn format(word: &str) -> model::Format {
    model::Format::ALL.into_iter().find(|(one, _)| *one == word).unwrap().1
}

fn bound(bound: &descriptor::Bound) -> model::Bound {
    model::Bound {
        value: bound.is.as_f64().unwrap(),
        integer: bound.is.as_i64(),
        inclusive: !bound.exclusive,
    }
}

pub fn rules(names: &Lookup<'_>, rules: &[descriptor::Rule]) -> Vec<model::Rule> {
    rules.iter().map(|one| rule(names, one)).collect()
}

fn rule(names: &Lookup<'_>, rule: &descriptor::Rule) -> model::Rule {
    let operand = |one: &descriptor::Operand| model::Operand {
        field: one.field,
        member: one.member.clone(),
        at: nowhere(),
    };
    model::Rule {
        id: rule.id.clone(),
        kind: match rule.kind {
            descriptor::RuleKind::AtLeastOneOf => model::RuleKind::AtLeastOneOf,
            descriptor::RuleKind::ExactlyOneOf => model::RuleKind::ExactlyOneOf,
            descriptor::RuleKind::AtMostOneOf => model::RuleKind::AtMostOneOf,
            descriptor::RuleKind::Requires => model::RuleKind::Requires,
            descriptor::RuleKind::Forbids => model::RuleKind::Forbids,
            descriptor::RuleKind::Ordered => model::RuleKind::Ordered,
        },
        operands: rule.operands.iter().map(operand).collect(),
        when: rule.when.iter().map(condition).collect(),
        severity: severity(rule.severity),
        predicts: names.error_of(rule.predicts),
        excess_predicts: names.error_of(rule.excess_predicts),
        doc: rule.doc.clone(),
        evidence: evidence(rule.evidence),
        source: source(rule.source),
        at: nowhere(),
    }
}

fn condition(condition: &descriptor::RuleCondition) -> model::RuleCondition {
    model::RuleCondition {
        field: condition.field,
        predicate: match &condition.is {
            descriptor::RulePredicate::Present => model::RulePredicate::Present,
            descriptor::RulePredicate::Absent => model::RulePredicate::Absent,
            descriptor::RulePredicate::OneOf(values) => {
                model::RulePredicate::OneOf(literals(values))
            }
        },
    }
}
