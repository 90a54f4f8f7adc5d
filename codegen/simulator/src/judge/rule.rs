//! Rules across fields, judged by what a request says of each field.

use std::cmp::Ordering;

use super::decimal::Decimal;
use super::descriptor::{Literal, RuleKind, RulePredicate};
use super::findings::{Demand, Findings};
use super::format;
use super::given::{Given, equals};
use super::json::Node;
use super::kind;
use super::place::Place;
use super::plan::{Inside, Operand, Rule, Schema, Schemas};

/// Judges rules in their order.
pub fn judge_rules(
    schemas: &Schemas,
    rules: &[Rule],
    given: &[Given<'_>],
    place: &Place<'_>,
    findings: &mut Findings,
) {
    for rule in rules.iter().filter(|rule| applies(rule, given)) {
        let demand = Demand { rule: &rule.id, severity: rule.severity, predicts: rule.predicts };
        match rule.kind {
            RuleKind::AtLeastOneOf => {
                count(rule, given, |count| count >= 1, "one or more", demand, place, findings);
            }
            RuleKind::ExactlyOneOf => {
                count(rule, given, |count| count == 1, "exactly one", demand, place, findings);
            }
            RuleKind::AtMostOneOf => {
                count(rule, given, |count| count <= 1, "one or none", demand, place, findings);
            }
            RuleKind::Requires => {
                each(rule, given, false, "is required here", demand, place, findings);
            }
            RuleKind::Forbids => {
                each(rule, given, true, "can't be given here", demand, place, findings);
            }
            RuleKind::Ordered => ordered(schemas, rule, given, demand, place, findings),
        }
    }
}

/// Whether all conditions of a rule hold.
fn applies(rule: &Rule, given: &[Given<'_>]) -> bool {
    rule.when.iter().all(|(field, is)| {
        let value = given.get(*field).and_then(|given| given.value());
        match is {
            RulePredicate::Present => value.is_some(),
            RulePredicate::Absent => value.is_none(),
            RulePredicate::OneOf(literals) => {
                value.is_some_and(|node| literals.iter().any(|literal| equals(literal, node)))
            }
        }
    })
}

/// How many of the operands are given fits.
fn count(
    rule: &Rule,
    given: &[Given<'_>],
    fits: impl Fn(usize) -> bool,
    wanted: &str,
    demand: Demand<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) {
    let count = rule.operands.iter().filter(|operand| is_given(operand, given)).count();
    if !fits(count) {
        let excess = rule.excess_predicts.filter(|_| count > 1);
        let demand = Demand { predicts: excess.or(demand.predicts), ..demand };
        let names: Vec<&str> = rule.operands.iter().map(|operand| &*operand.shown).collect();
        let message = format!("has {count} of {}, not {wanted}", names.join(", "));
        findings.add(demand, place, message);
    }
}

/// Each operand in this state is a violation at its own place.
fn each(
    rule: &Rule,
    given: &[Given<'_>],
    state: bool,
    message: &str,
    demand: Demand<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) {
    for operand in rule.operands.iter().filter(|operand| is_given(operand, given) == state) {
        let field = place.field(operand.step.as_deref());
        let place = match &operand.inside {
            Inside::Member(name) => field.member(name),
            Inside::Whole | Inside::Column { .. } => field,
        };
        findings.add(demand, &place, message.to_owned());
    }
}

/// No value is greater than the next one; each that is, is a violation.
fn ordered(
    schemas: &Schemas,
    rule: &Rule,
    given: &[Given<'_>],
    demand: Demand<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) {
    let mut before: Option<(&Operand, Measure<'_>)> = None;
    for operand in &rule.operands {
        let Some(measure) = measure(schemas, operand, given) else { continue };
        if let Some((earlier, low)) = &before
            && low.compare(&measure) == Some(Ordering::Greater)
        {
            let message = format!("has {} after {}", earlier.shown, operand.shown);
            findings.add(demand, place, message);
        }
        before = Some((operand, measure));
    }
}

/// What an operand leads to, unless that is a column.
fn node<'n>(operand: &Operand, given: &[Given<'n>]) -> Option<&'n Node<'n>> {
    let node = given.get(operand.field)?.value()?;
    match &operand.inside {
        Inside::Member(name) => node.member(name).filter(|inner| **inner != Node::Null),
        Inside::Whole | Inside::Column { .. } => Some(node),
    }
}

fn is_given(operand: &Operand, given: &[Given<'_>]) -> bool {
    node(operand, given).is_some()
}

/// What is compared.
enum Measure<'n> {
    Number(Decimal),
    Text(&'n str),
}

impl Measure<'_> {
    fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => Some(one.cmp(other)),
            (Self::Text(one), Self::Text(other)) => format::compare(one, other),
            _ => None,
        }
    }
}

fn measure<'n>(
    schemas: &'n Schemas,
    operand: &Operand,
    given: &[Given<'n>],
) -> Option<Measure<'n>> {
    let node = node(operand, given)?;
    if let Inside::Column { schema, column } = operand.inside {
        return match datum(&schemas[schema], node)?.get(column)? {
            Literal::Integer(integer) => Some(Measure::Number(Decimal::new(&integer.to_string()))),
            Literal::Number(number) => Some(Measure::Number(Decimal::new(&number.to_string()))),
            Literal::Text(text) => Some(Measure::Text(text)),
            _ => None,
        };
    }
    match node {
        Node::Number(text) => Some(Measure::Number(Decimal::new(text))),
        Node::Text(text) => Some(Measure::Text(text)),
        _ => None,
    }
}

/// The data of the value of an enum.
fn datum<'n>(schema: &'n Schema, node: &Node<'_>) -> Option<&'n Vec<Literal>> {
    let Schema::Enum(values) = schema else { return None };
    match node {
        Node::Text(text) => values.data.get(text.as_ref()),
        _ => values.data.get(&kind::integer(node, false)?.to_string()),
    }
}
