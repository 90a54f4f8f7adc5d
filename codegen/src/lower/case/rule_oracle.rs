//! The test oracle for rules: where values side by side break a rule.

use crate::lower::expr::wire_value;
use crate::lower::field::is_sent;
use crate::lower::segment;
use crate::model::{
    Api, Field, Literal, Operand, OperandValue, Rule, RuleCondition, RuleKind, RulePredicate,
};
use crate::text::permit::descends;

/// The fields of one object or operation with their values.
pub struct SideBySide<'a, 'v> {
    pub api: &'a Api,
    pub fields: &'v [&'a Field],
    pub given: &'v [Option<&'v Literal>],
}

impl SideBySide<'_, '_> {
    /// Where a rule is broken, below what holds the fields.
    pub fn broken_places(&self, rule: &Rule) -> Vec<String> {
        let sent = |operand: &&Operand| operand_is_sent(self.api, self.fields, operand);
        let named: Vec<&Operand> = rule.operands.iter().filter(sent).collect();
        if !rule.when.iter().all(|when| self.holds(when)) || named.is_empty() {
            return Vec::new();
        }
        let values: Vec<_> = named.iter().map(|operand| self.value(operand)).collect();
        let count = values.iter().flatten().count();
        let whole = |broken: bool| if broken { vec![String::new()] } else { Vec::new() };
        let each = |there: bool| {
            let found = named.iter().zip(&values).filter(|(_, value)| value.is_some() == there);
            found.map(|(operand, _)| self.place(operand)).collect()
        };
        match rule.kind {
            RuleKind::AtLeastOneOf => whole(count == 0),
            RuleKind::ExactlyOneOf => whole(count != 1),
            RuleKind::AtMostOneOf => whole(count > 1),
            RuleKind::Requires => each(false),
            RuleKind::Forbids => each(true),
            RuleKind::Ordered => {
                let values: Vec<&Literal> = values.into_iter().flatten().collect();
                let pairs = values.windows(2).filter(|pair| descends(pair[0], pair[1]));
                pairs.map(|_| String::new()).collect()
            }
        }
    }

    /// How many of the operands that requests have are given.
    pub fn count(&self, rule: &Rule) -> usize {
        let sent = |operand: &&Operand| operand_is_sent(self.api, self.fields, operand);
        rule.operands.iter().filter(sent).filter_map(|operand| self.value(operand)).count()
    }

    fn holds(&self, when: &RuleCondition) -> bool {
        let given = self.given[when.field];
        is_sent(self.fields[when.field])
            && match &when.predicate {
                RulePredicate::Present => given.is_some(),
                RulePredicate::Absent => given.is_none(),
                RulePredicate::OneOf(values) => given.is_some_and(|given| values.contains(given)),
            }
    }

    fn value(&self, operand: &Operand) -> Option<&Literal> {
        let given = self.given[operand.field]?;
        match self.api.operand_value(self.fields[operand.field], operand) {
            OperandValue::Field => Some(given),
            OperandValue::Member(member) => {
                let Literal::Map(members) = given else { return None };
                let found = members.iter().find(|(name, _)| *name == member.name);
                found.map(|(_, value)| value)
            }
            OperandValue::Column(enum_, column) => {
                let row = enum_.values.iter().find(|row| row.wire == wire_value(given))?;
                row.data.get(column)
            }
        }
    }

    fn place(&self, operand: &Operand) -> String {
        let field = self.fields[operand.field];
        let outer = segment(field);
        match self.api.operand_value(field, operand) {
            OperandValue::Member(member) => format!("{outer}{}", segment(member)),
            OperandValue::Field | OperandValue::Column(..) => outer,
        }
    }
}

/// Whether requests carry what an operand looks at.
pub fn operand_is_sent(api: &Api, fields: &[&Field], operand: &Operand) -> bool {
    let field = fields[operand.field];
    let inner = match api.operand_value(field, operand) {
        OperandValue::Member(member) => is_sent(member),
        OperandValue::Field | OperandValue::Column(..) => true,
    };
    inner && is_sent(field)
}
