//! What a rule demands, in a sentence for users.

use super::words::{code, severity_end, shown, upper_first};
use crate::ir::escape;
use crate::model::{Field, Operand, Rule, RuleKind, RulePredicate};

/// What a rule demands, in one sentence.
pub fn rule_sentence(rule: &Rule, fields: &[&Field]) -> String {
    let operand = |operand: &Operand| {
        let name = &fields[operand.field].wire_name;
        let member = operand.member.iter().map(|member| format!(".{member}"));
        code(&format!("{name}{}", member.collect::<String>()))
    };
    let names: Vec<String> = rule.operands.iter().map(operand).collect();
    let list = names.join(", ");
    let demand = match rule.kind {
        RuleKind::AtLeastOneOf => format!("at least one of {list} is given"),
        RuleKind::ExactlyOneOf => format!("exactly one of {list} is given"),
        RuleKind::AtMostOneOf => format!("at most one of {list} is given"),
        RuleKind::Requires => format!("{list} must be given"),
        RuleKind::Forbids => format!("{list} can't be given"),
        RuleKind::Ordered => format!("the order {} holds", names.join(" ≤ ")),
    };
    let conditions: Vec<String> = rule
        .when
        .iter()
        .map(|when| {
            let name = code(&fields[when.field].wire_name);
            match &when.predicate {
                RulePredicate::Present => format!("{name} is given"),
                RulePredicate::Absent => format!("{name} is not given"),
                RulePredicate::OneOf(values) => {
                    let values: Vec<_> = values.iter().map(shown).collect();
                    format!("{name} is {}", values.join(" or "))
                }
            }
        })
        .collect();
    let text = match conditions.len() {
        0 => demand,
        _ => format!("when {}, {demand}", conditions.join(" and ")),
    };
    let end = severity_end(rule.severity, rule.evidence);
    let doc = rule.doc.as_deref().map(|doc| format!(" {}", escape(doc.trim()))).unwrap_or_default();
    format!("{}{end}{doc}", upper_first(&text))
}
