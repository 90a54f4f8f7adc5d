//! Conditions, and whether they hold.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::state::{MomentForm, flatten};
use super::compile::Target;
use super::context::Context;
use super::expression::{Expression, compare};

/// What one member has to be.
#[derive(Clone, Debug)]
pub struct Condition {
    pub member: Target,
    pub is: Predicate,
}

/// What a member is compared with.
#[derive(Clone, Debug)]
pub enum Predicate {
    Present,
    Absent,
    AnyOf(Vec<Value>),
    /// A number within bounds, both included.
    Range {
        min: Option<f64>,
        max: Option<f64>,
    },
    /// A value between bounds, both included; an absent bound is open.
    Between {
        from: Option<Expression>,
        to: Option<Expression>,
    },
    Equals(Expression),
}

impl Context<'_> {
    /// Whether all conditions hold.
    pub fn hold(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| self.holds(condition))
    }

    /// Whether all conditions hold, but for those that compare with something absent.
    pub fn hold_where_given(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| self.is_open(condition) || self.holds(condition))
    }

    /// Whether a condition compares with something absent.
    pub fn is_open(&self, condition: &Condition) -> bool {
        let is_absent = |value| self.evaluate(value, MomentForm::DateTime).is_none();
        match &condition.is {
            Predicate::Equals(value) => is_absent(value),
            Predicate::Between { from, to } => from.iter().chain(to).all(is_absent),
            _ => false,
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        let member = self.read(&condition.member);
        let form = condition.member.path.moment;
        match (&condition.is, member.as_deref()) {
            (Predicate::Present, member) => member.is_some(),
            (Predicate::Absent, member) => member.is_none(),
            (_, None) => false,
            (Predicate::AnyOf(values), Some(member)) => {
                values.iter().any(|value| matches(member, value))
            }
            (Predicate::Range { min, max }, Some(member)) => {
                member.as_f64().is_some_and(|number| {
                    min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max)
                })
            }
            (Predicate::Between { from, to }, Some(member)) => {
                let within = |bound: &Option<Expression>, outside: Ordering| {
                    let bound = bound.as_ref().and_then(|bound| self.evaluate(bound, form));
                    bound.is_none_or(|bound| compare(member, &bound) != Some(outside))
                };
                within(from, Ordering::Less) && within(to, Ordering::Greater)
            }
            (Predicate::Equals(value), Some(member)) => {
                self.evaluate(value, form).is_some_and(|value| matches(member, &value))
            }
        }
    }
}

/// Whether two values are equal; of a list, whether any item is.
fn matches(one: &Value, other: &Value) -> bool {
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    flatten(one, &mut ones);
    flatten(other, &mut others);
    ones.iter().any(|one| others.iter().any(|other| equal(one, other)))
}

/// Whether two scalars are equal, whatever form a number has.
fn equal(one: &Value, other: &Value) -> bool {
    one == other
        || matches!((one, other), (Value::Number(_), Value::Number(_)))
            && compare(one, other) == Some(Ordering::Equal)
}
