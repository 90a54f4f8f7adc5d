//! Requests at the boundary of a rule: which of its fields are given, and how their values compare.

use super::baseline::Changes;
use super::rule::{LocatedOperand, RuleCase, RuleCases, joined};
use super::sample::enum_literal;
use crate::model::{Field, Literal, OperandValue, RuleKind};
use crate::text::permit::descends;

/// How many values of each field are tried to find an order.
const VALUES: usize = 3;

impl RuleCases<'_, '_> {
    /// The states of the fields that the rule names.
    pub fn states(&self) -> Vec<RuleCase> {
        match self.rule.kind {
            RuleKind::Ordered => self.orders(),
            _ => self.presences(),
        }
    }

    /// None, each alone, each with the next, all, and all but each.
    fn presences(&self) -> Vec<RuleCase> {
        let all: Vec<usize> = (0..self.operands.len()).collect();
        let mut sets: Vec<(String, Vec<usize>)> = vec![("none".to_owned(), Vec::new())];
        let name = |index: usize| &self.operands[index].name;
        for index in &all {
            sets.push((format!("`{}` alone", name(*index)), vec![*index]));
        }
        for pair in all.windows(2) {
            let text = format!("`{}` and `{}`", name(pair[0]), name(pair[1]));
            sets.push((text, pair.to_vec()));
        }
        if all.len() > 2 {
            sets.push(("all".to_owned(), all.clone()));
        }
        if all.len() > 3 && self.rule.kind == RuleKind::Requires {
            let without =
                |index: &usize| all.iter().copied().filter(|other| other != index).collect();
            sets.extend(
                all.iter().map(|index| (format!("all but `{}`", name(*index)), without(index))),
            );
        }
        let case = |(name, set): (String, Vec<usize>)| RuleCase {
            name,
            kept: match self.rule.kind {
                RuleKind::AtLeastOneOf => !set.is_empty(),
                RuleKind::ExactlyOneOf => set.len() == 1,
                RuleKind::AtMostOneOf => set.len() <= 1,
                RuleKind::Requires => set.len() == all.len(),
                RuleKind::Forbids | RuleKind::Ordered => set.is_empty(),
            },
            candidates: self.given(&set).into_iter().collect(),
        };
        sets.into_iter().map(case).collect()
    }

    /// The operands of a set given, the others left out.
    fn given(&self, set: &[usize]) -> Option<Changes> {
        let mut changes = Changes::new();
        for (position, operand) in self.operands.iter().enumerate() {
            let value = match &operand.behind {
                OperandValue::Member(member) => {
                    let value = match set.contains(&position) {
                        true => Some(self.plainest(member)?),
                        false => None,
                    };
                    self.holding(operand, member, value, &changes)?
                }
                _ if set.contains(&position) => Some(self.plainest(operand.field)?),
                _ => (!operand.field.required).then_some(None)?,
            };
            changes = joined(&changes, vec![(operand.index, value)]);
        }
        Some(changes)
    }

    /// The object of an operand with this member, or without it.
    fn holding(
        &self,
        operand: &LocatedOperand<'_>,
        member: &Field,
        value: Option<Literal>,
        changes: &Changes,
    ) -> Option<Option<Literal>> {
        if value.is_none() && member.required {
            return (!operand.field.required).then_some(None);
        }
        let before = changes.iter().find(|(index, _)| *index == operand.index);
        let before = before.and_then(|(_, value)| value.clone());
        let Literal::Map(mut members) = before.or_else(|| self.plainest(operand.field))? else {
            return None;
        };
        members.retain(|(name, _)| *name != member.name);
        members.extend(value.map(|value| (member.name.clone(), value)));
        Some(Some(Literal::Map(members)))
    }

    /// Each operand below, equal to and above the next, and the first and last likewise.
    fn orders(&self) -> Vec<RuleCase> {
        let count = self.operands.len();
        let mut pairs: Vec<(usize, usize)> = (1..count).map(|next| (next - 1, next)).collect();
        if count > 2 {
            pairs.push((0, count - 1));
        }
        pairs.into_iter().flat_map(|(first, second)| self.order(first, second)).collect()
    }

    fn order(&self, first: usize, second: usize) -> Vec<RuleCase> {
        let (low, high) = (&self.operands[first], &self.operands[second]);
        let pool: Vec<Literal> =
            [low, high].into_iter().flat_map(|operand| self.pool(operand)).collect();
        let others = self.operands.iter().filter(|operand| operand.index != low.index);
        let others =
            others.filter(|operand| operand.index != high.index && !operand.field.required);
        let absent: Changes = others.map(|operand| (operand.index, None)).collect();
        let pairs = |fits: &dyn Fn(&Literal, &Literal) -> bool| -> Vec<Changes> {
            let pairs = pool.iter().flat_map(|low| pool.iter().map(move |high| (low, high)));
            let fitting = pairs.filter(|(low, high)| fits(low, high));
            let given = |(below, above): (&Literal, &Literal)| {
                let below = self.placed(low, below, &absent)?;
                let changes = joined(&absent, vec![(low.index, Some(below))]);
                let above = self.placed(high, above, &changes)?;
                Some(joined(&changes, vec![(high.index, Some(above))]))
            };
            fitting.filter_map(given).collect()
        };
        let case = |word: &str, kept: bool, candidates: Vec<Changes>| RuleCase {
            name: format!("`{}` {word} `{}`", low.name, high.name),
            kept,
            candidates,
        };
        vec![
            case("below", true, pairs(&|first, second| descends(second, first))),
            case("equal to", true, pairs(&|first, second| first == second)),
            case("above", false, pairs(&|first, second| descends(first, second))),
        ]
    }

    /// Values to compare, among them those that an enum carries and their neighbours.
    fn pool(&self, operand: &LocatedOperand<'_>) -> Vec<Literal> {
        let field = match &operand.behind {
            OperandValue::Field => operand.field,
            OperandValue::Member(member) => member,
            OperandValue::Column(enum_, column) => {
                let rows = enum_.values.iter().filter_map(|row| row.data.get(*column));
                return rows.flat_map(with_neighbours).collect();
            }
        };
        let mut pool = self.samples(field, VALUES);
        pool.extend(self.plainest(field));
        pool
    }

    /// What a field is given so that this value is compared.
    fn placed(
        &self,
        operand: &LocatedOperand<'_>,
        value: &Literal,
        changes: &Changes,
    ) -> Option<Literal> {
        match &operand.behind {
            OperandValue::Field => Some(value.clone()),
            OperandValue::Member(member) => {
                self.holding(operand, member, Some(value.clone()), changes)?
            }
            OperandValue::Column(enum_, column) => {
                let row = enum_.values.iter().find(|row| row.data.get(*column) == Some(value))?;
                Some(enum_literal(enum_, &row.wire))
            }
        }
    }
}

/// A value and, of a number, those that are one less and one more.
fn with_neighbours(value: &Literal) -> Vec<Literal> {
    match value {
        Literal::Integer(number) => {
            let near = [Some(*number), number.checked_sub(1), number.checked_add(1)];
            near.into_iter().flatten().map(Literal::Integer).collect()
        }
        Literal::Number(number) => {
            [*number, number - 1.0, number + 1.0].map(Literal::Number).to_vec()
        }
        other => vec![other.clone()],
    }
}
