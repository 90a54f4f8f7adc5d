//! Expressions and conditions in words for users.

use super::words::{and, code, or, shown, span};
use crate::model::{Assignment, Condition, Expression, Predicate, Reference, Root};

/// A value by its name: an argument of the call, a member of a record.
pub fn reference(reference: &Reference) -> String {
    let mut members: Vec<String> = reference.members.iter().map(|name| code(name)).collect();
    // Callers know an argument by its own name; members of it follow.
    let first = match &reference.root {
        Root::Body | Root::Path | Root::Query | Root::Header if !members.is_empty() => {
            format!("the argument {}", members.remove(0))
        }
        Root::Found(name) => code(name),
        _ if members.is_empty() => "the record".to_owned(),
        _ => members.remove(0),
    };
    members.reverse();
    members.push(first);
    members.join(" of ")
}

/// A value in words.
pub fn value(expression: &Expression) -> String {
    match expression {
        Expression::Literal(literal) => shown(literal),
        Expression::Reference(read) => reference(read),
        Expression::Now(0) => "the moment of the call".to_owned(),
        Expression::Now(offset) => {
            let side = if *offset < 0 { "before" } else { "after" };
            format!("{} {side} the call", span(offset.unsigned_abs()))
        }
        Expression::FirstOf(parts) => {
            let parts: Vec<String> = parts.iter().map(value).collect();
            parts.join(", or else ")
        }
        Expression::Newest { of, by } => {
            format!("the one of {} with the greatest {}", reference(of), reference(by))
        }
        Expression::Each { of, set, .. } if set.is_empty() => {
            format!("one for each of {}", reference(of))
        }
        Expression::Each { of, set, .. } => {
            let set = set.iter().map(|Assignment { target, value: to, .. }| {
                format!("{} is {}", reference(target), value(to))
            });
            let set: Vec<String> = set.collect();
            format!("one for each of {}, in which {}", reference(of), and(&set))
        }
        Expression::Union(lists) => {
            let lists: Vec<String> = lists.iter().map(reference).collect();
            format!("the items of {}, each once", and(&lists))
        }
        Expression::Difference(lists) => {
            let mut lists = lists.iter().map(reference);
            let first = lists.next().unwrap_or_default();
            let others: Vec<String> = lists.collect();
            format!("the items of {first} without those of {}", and(&others))
        }
    }
}

/// A condition in words.
pub fn test(test: &Condition) -> String {
    let member = reference(&test.member);
    match &test.predicate {
        Predicate::Present => format!("{member} is given"),
        Predicate::Absent => format!("{member} is not given"),
        Predicate::AnyOf(values) => {
            let values: Vec<String> = values.iter().map(shown).collect();
            format!("{member} is {}", or(&values))
        }
        Predicate::Range { min, max } => match (min, max) {
            (Some(min), Some(max)) => format!("{member} is from {min} to {max}"),
            (Some(min), None) => format!("{member} is {min} or more"),
            (None, Some(max)) => format!("{member} is {max} or less"),
            (None, None) => format!("{member} is any number"),
        },
        Predicate::Between { from, to } => {
            let from = from.as_ref().map(|from| format!("from {}", value(from)));
            let to = to.as_ref().map(|to| format!("to {}", value(to)));
            let ends: Vec<String> = from.into_iter().chain(to).collect();
            format!("{member} is {}", ends.join(" "))
        }
        Predicate::Equals(other) => format!("{member} is {}", value(other)),
    }
}

/// Conditions that all have to hold.
pub fn tests(all: &[Condition]) -> String {
    and(&all.iter().map(test).collect::<Vec<_>>())
}

/// What a member is set to.
pub fn assignment(set: &Assignment) -> String {
    format!("{} is {}", reference(&set.target), value(&set.value))
}

/// What several members are set to.
pub fn set_list(set: &[Assignment]) -> String {
    and(&set.iter().map(assignment).collect::<Vec<_>>())
}
