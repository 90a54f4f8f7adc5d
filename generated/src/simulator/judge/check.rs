//! One constraint on one value.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::decimal::Decimal;
use super::descriptor::Severity;
use super::findings::Findings;
use super::format::{Fit, Format};
use super::json::Node;
use super::kind::{self, canonical};
use super::place::Place;
use super::plan::{Base, Bound, Check, Exact, Limit, Plan, Schema, Schemas};

/// Checks a value of the plan's type.
pub fn check_value(
    schemas: &Schemas,
    plan: &Plan,
    check: &Check,
    node: &Node<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) {
    match (&check.limit, node) {
        (Limit::Unique, Node::List(items)) => {
            let base = plan.member.as_ref().map_or(Base::Json, |member| member.base);
            let mut known = HashSet::new();
            let repeated = items.iter().filter(|item| !known.insert(canonical(base, item))).count();
            for _ in 0..repeated {
                findings.add(check.demand(), place, "holds an item twice".to_owned());
            }
        }
        (Limit::Known(schema), _) => {
            if !is_known(&schemas[*schema], node) {
                let message = "is none of the values that the specification lists".to_owned();
                findings.add(check.demand(), place, message);
            }
        }
        (Limit::Items { min, max }, Node::List(_) | Node::Object(_)) => {
            let count = count(node);
            if !is_within(count, *min, *max) {
                let bounds = bounds(*min, *max);
                findings.add(check.demand(), place, format!("has {count} items, not {bounds}"));
            }
        }
        (_, Node::Text(text)) if matches!(plan.base, Base::Text) => {
            check_text(check, text, place, findings);
        }
        (_, _) => check_number(plan.base, check, node, place, findings),
    }
}

/// Checks a text: a value or a key.
pub fn check_text(check: &Check, text: &str, place: &Place<'_>, findings: &mut Findings) {
    let (demand, message) = match &check.limit {
        Limit::Chars { min, max } => {
            let count = text.chars().count() as u64;
            if is_within(count, *min, *max) {
                return;
            }
            let bounds = bounds(*min, *max);
            (check.demand(), format!("has {count} characters, not {bounds}"))
        }
        Limit::Pattern(pattern) => {
            if pattern.matches(text) {
                return;
            }
            (check.demand(), "does not match the pattern".to_owned())
        }
        Limit::Format(formats) => {
            let mut demand = check.demand();
            match formats.iter().map(|format| format.fit(text)).max() {
                None | Some(Fit::Usual) => return,
                Some(Fit::Unusual) => demand.severity = Severity::Warning,
                Some(Fit::Not) => {}
            }
            (demand, format!("is not {}", described(formats)))
        }
        _ => return,
    };
    match text.is_empty() {
        true => findings.add_empty(demand, place, message),
        false => findings.add(demand, place, message),
    }
}

fn check_number(
    base: Base,
    check: &Check,
    node: &Node<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) {
    let as_text = matches!(base, Base::Integer { as_text: true } | Base::Number { as_text: true });
    let Some(text) = kind::number(node, as_text) else { return };
    let message = match &check.limit {
        Limit::Range { min, max } => match outside(text, min.as_ref(), max.as_ref()) {
            Some(message) => message,
            None => return,
        },
        Limit::Multiple(step) if !Decimal::new(text).is_multiple_of(&step.is) => {
            format!("is not a multiple of {}", step.text)
        }
        _ => return,
    };
    findings.add(check.demand(), place, message);
}

/// Which bound a number is beyond.
fn outside(text: &str, min: Option<&Bound>, max: Option<&Bound>) -> Option<String> {
    let beyond = |bound: &Bound, side: Ordering| match order(text, &bound.limit) {
        Ordering::Equal => bound.exclusive,
        order => order == side,
    };
    if let Some(min) = min.filter(|min| beyond(min, Ordering::Less)) {
        let than = if min.exclusive { "is not above" } else { "is below" };
        return Some(format!("{than} {}", min.limit.text));
    }
    let max = max.filter(|max| beyond(max, Ordering::Greater))?;
    let than = if max.exclusive { "is not below" } else { "is above" };
    Some(format!("{than} {}", max.limit.text))
}

/// The order of a number and another, without rounding.
fn order(text: &str, other: &Exact) -> Ordering {
    match (text.parse::<i64>(), other.integer) {
        (Ok(one), Some(other)) => one.cmp(&other),
        _ => Decimal::new(text).cmp(&other.is),
    }
}

/// Whether an enum lists a value.
fn is_known(schema: &Schema, node: &Node<'_>) -> bool {
    let Schema::Enum(values) = schema else { return true };
    match node {
        Node::Text(text) => values.texts.contains(text.as_ref()),
        _ => kind::integer(node, false).is_some_and(|integer| values.integers.contains(&integer)),
    }
}

/// How many items a list has, or a map with all keys of one name counted once.
fn count(node: &Node<'_>) -> u64 {
    match node {
        Node::List(items) => items.len() as u64,
        Node::Object(members) => {
            members.iter().map(|(name, _)| name).collect::<HashSet<_>>().len() as u64
        }
        _ => 0,
    }
}

fn is_within(count: u64, min: u64, max: Option<u64>) -> bool {
    count >= min && max.is_none_or(|max| count <= max)
}

fn bounds(min: u64, max: Option<u64>) -> String {
    match max {
        Some(max) if max == min => format!("{min}"),
        Some(max) => format!("{min} to {max}"),
        None => format!("{min} or more"),
    }
}

fn described(formats: &[Format]) -> String {
    let all: Vec<&str> = formats.iter().map(|format| format.describe()).collect();
    all.join(" or ")
}
