//! The cases of one rule: none, one, two and all of the fields that it names, values below, equal
//! and above, and conditions that hold or don't.

use super::baseline::{Baseline, Changes};
use super::rule_oracle::operand_is_sent;
use super::sample::{limits_of, unlisted_value};
use crate::ir::{Boundary, Gap};
use crate::lower::field::is_sent;
use crate::model::{
    Field, Literal, Operand, OperandValue, Rule, RuleCondition, RulePredicate, SchemaKind,
};

/// A request at the boundary of a rule, by its candidates.
pub struct RuleCase {
    pub name: String,
    /// Whether the request keeps the rule or breaks it.
    pub kept: bool,
    pub candidates: Vec<Changes>,
}

/// The cases that show a rule, each by its name and its changes of the baseline.
pub fn rule_cases<'a>(
    baseline: &Baseline<'a>,
    rule: &Rule,
    fields: &[&'a Field],
) -> (Vec<(String, Changes)>, Boundary) {
    let prefix = format!("{}: ", rule.id);
    let mut boundary = Boundary { prefix, ..Boundary::of(&rule.at, &rule.id) };
    let mut cases = Vec::new();
    let wanted = RuleCases::of(baseline, rule, fields).map(|rule| rule.cases()).unwrap_or_default();
    for RuleCase { name, kept, candidates } in wanted {
        let checked =
            candidates.into_iter().map(|changes| (baseline.violations_after(&changes), changes));
        let fitting =
            checked.filter(|(found, _)| kept != found.iter().any(|one| one.breaks_rule(rule)));
        match fitting.min_by_key(|(found, _)| found.len()) {
            Some((_, changes)) => {
                let shown = if kept { &mut boundary.kept } else { &mut boundary.broken };
                shown.push(name.clone());
                cases.push((name, changes));
            }
            None if kept => boundary.gaps.push((name, Gap::NothingKeepsIt)),
            None => boundary.gaps.push((name, Gap::EverythingKeepsIt)),
        }
    }
    if cases.is_empty() && boundary.gaps.is_empty() {
        boundary.gaps.push(("any request".to_owned(), Gap::NotSent));
    }
    (cases, boundary)
}

/// A rule on what no request holds has no case.
pub fn unsent_rule(rule: &Rule) -> Boundary {
    let gaps = vec![("any request".to_owned(), Gap::NotSent)];
    Boundary { gaps, ..Boundary::of(&rule.at, &rule.id) }
}

/// A rule with those of its operands that requests hold.
pub struct RuleCases<'s, 'a> {
    baseline: &'s Baseline<'a>,
    pub rule: &'s Rule,
    /// The fields that the rule names by their index.
    fields: &'s [&'a Field],
    pub operands: Vec<LocatedOperand<'a>>,
}

/// What a rule looks at, and the field that holds it.
pub struct LocatedOperand<'a> {
    /// Index among all fields of the baseline.
    pub index: usize,
    pub field: &'a Field,
    pub behind: OperandValue<'a>,
    pub name: String,
}

impl<'s, 'a> RuleCases<'s, 'a> {
    /// `None` where no request can break the rule, for lack of a field.
    fn of(baseline: &'s Baseline<'a>, rule: &'s Rule, fields: &'s [&'a Field]) -> Option<Self> {
        let api = baseline.lowering.api;
        let sent = |operand: &&Operand| operand_is_sent(api, fields, operand);
        let operand = |operand: &Operand| {
            let field = fields[operand.field];
            let behind = api.operand_value(field, operand);
            let name = match &behind {
                OperandValue::Member(member) => format!("{}.{}", field.wire_name, member.wire_name),
                OperandValue::Field | OperandValue::Column(..) => field.wire_name.clone(),
            };
            Some(LocatedOperand { index: baseline.index(field)?, field, behind, name })
        };
        let conditions = rule.when.iter().all(|when| is_sent(fields[when.field]));
        let operands: Vec<_> = rule.operands.iter().filter(sent).filter_map(operand).collect();
        (conditions && !operands.is_empty()).then_some(Self { baseline, rule, fields, operands })
    }

    fn cases(&self) -> Vec<RuleCase> {
        let mut cases = Vec::new();
        for (condition, values) in self.conditions() {
            for RuleCase { name, kept, candidates } in self.states() {
                let candidates = candidates.into_iter().map(|changes| joined(&values, changes));
                let name = format!("{name}{condition}");
                cases.push(RuleCase { name, kept, candidates: candidates.collect() });
            }
        }
        cases.extend(self.unmet());
        cases
    }

    /// The ways in which all conditions hold: the first values, then each other value by itself.
    fn conditions(&self) -> Vec<(String, Changes)> {
        let held = |when: &RuleCondition, turn: usize| -> Option<(usize, Option<Literal>)> {
            let (index, field) = self.condition_field(when);
            match &when.predicate {
                RulePredicate::Present => Some((index, Some(self.plainest(field)?))),
                RulePredicate::Absent => (!field.required).then_some((index, None)),
                RulePredicate::OneOf(values) => Some((index, Some(values.get(turn)?.clone()))),
            }
        };
        let when = &self.rule.when;
        let first: Option<Changes> = when.iter().map(|when| held(when, 0)).collect();
        let Some(first) = first else { return Vec::new() };
        let mut found = vec![(String::new(), first.clone())];
        for (position, condition) in when.iter().enumerate() {
            let RulePredicate::OneOf(values) = &condition.predicate else { continue };
            for turn in 1..values.len() {
                let mut other = first.clone();
                other[position] = match held(condition, turn) {
                    Some(held) => held,
                    None => continue,
                };
                let name = &self.condition_field(condition).1.wire_name;
                found.push((format!(", `{name}` with value {}", turn + 1), other));
            }
        }
        found
    }

    fn condition_field(&self, when: &RuleCondition) -> (usize, &'a Field) {
        let field = self.fields[when.field];
        (self.baseline.index(field).unwrap_or_default(), field)
    }

    /// Requests that would break the rule if its conditions held: in each, one condition doesn't.
    fn unmet(&self) -> Vec<RuleCase> {
        let broken = self.conditions().into_iter().next().and_then(|(_, values)| {
            let broken = self.states().into_iter().find(|case| !case.kept)?;
            let changes = broken.candidates.into_iter().map(|changes| joined(&values, changes));
            Some(changes.collect::<Vec<_>>())
        });
        let case = |when: &RuleCondition| {
            let (index, field) = self.condition_field(when);
            let other = self.other(when)?;
            let changes = broken
                .iter()
                .flatten()
                .map(|changes| joined(changes, vec![(index, other.clone())]));
            let name = format!("but `{}` is another", field.wire_name);
            Some(RuleCase { name, kept: true, candidates: changes.collect() })
        };
        self.rule.when.iter().filter_map(case).collect()
    }

    /// A state of its field in which a condition does not hold.
    fn other(&self, when: &RuleCondition) -> Option<Option<Literal>> {
        let (_, field) = self.condition_field(when);
        let RulePredicate::OneOf(values) = &when.predicate else {
            return match when.predicate {
                RulePredicate::Absent => Some(Some(self.plainest(field)?)),
                _ => (!field.required).then_some(None),
            };
        };
        let mut samples = self.samples(field, values.len() + 1);
        if let Some(schema) =
            self.baseline.lowering.schema(self.baseline.lowering.resolved(field.ty))
            && let SchemaKind::Enum(enum_) = &schema.kind
        {
            samples.push(unlisted_value(enum_, 0));
        }
        let sample = samples.into_iter().find(|sample| !values.contains(sample));
        sample.map(Some).or((!field.required).then_some(None))
    }

    /// The plainest value of a field.
    pub fn plainest(&self, field: &Field) -> Option<Literal> {
        self.baseline.lowering.plainest(field, 0)
    }

    /// Up to `count` different values of a field.
    pub fn samples(&self, field: &Field, count: usize) -> Vec<Literal> {
        self.baseline.lowering.samples(field.ty, &limits_of(&field.constraints), count, 0)
    }
}

/// Both changes; of the same field, the later one.
pub fn joined(first: &Changes, second: Changes) -> Changes {
    let mut changes: Changes = first.clone();
    for (index, value) in second {
        changes.retain(|(other, _)| *other != index);
        changes.push((index, value));
    }
    changes
}
