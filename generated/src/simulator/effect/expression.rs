//! Expressions, and what they come to in a context.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::super::state::{MomentForm, Path, Step, set_member};
use super::super::time::Moment;
use super::compile::{Root, Target};
use super::context::Context;

/// A value that is written out, read from somewhere, or derived from other values.
#[derive(Clone, Debug)]
pub enum Expression {
    Literal(Value),
    Reference(Target),
    /// The moment of the call, plus this many seconds.
    Now(i64),
    /// The first that is present.
    FirstOf(Vec<Expression>),
    /// The item of a list with the greatest value of a member.
    Newest {
        of: Target,
        by: Vec<Step>,
    },
    /// One value for each item of a list.
    Each {
        of: Target,
        compute: Option<usize>,
        set: Vec<Assignment>,
    },
    /// The items of all lists, each once.
    Union(Vec<Target>),
    /// The items of the first list that no other has.
    Difference(Vec<Target>),
}

/// A value assigned to a member.
#[derive(Clone, Debug)]
pub struct Assignment {
    pub target: Target,
    pub value: Expression,
}

impl Context<'_> {
    /// What an expression comes to, with moments in a form; none if it is absent. Null counts as
    /// present only where it is written out.
    pub fn evaluate(&self, expression: &Expression, form: MomentForm) -> Option<Value> {
        match expression {
            Expression::Literal(value) => Some(value.clone()),
            Expression::Reference(target) => self.read(target).map(Cow::into_owned),
            Expression::Now(seconds) => Some(form.write(self.now.shifted(*seconds))),
            Expression::FirstOf(parts) => parts.iter().find_map(|part| self.evaluate(part, form)),
            Expression::Newest { of, by } => {
                let list = self.read(of)?;
                let items = list.as_array()?;
                let newest = items.iter().max_by(|one, other| self.compare_by(by, one, other));
                newest.cloned()
            }
            Expression::Each { of, compute, set } => {
                let list = self.read(of)?;
                let items = list.as_array()?.iter();
                Some(items.map(|item| self.new_item(item, *compute, set)).collect())
            }
            Expression::Union(lists) => {
                let mut lists = lists.iter().filter_map(|list| self.list(list));
                let first = without(lists.next()?, &[]);
                Some(Value::Array(lists.fold(first, |mut union, list| {
                    union.extend(without(list, &union));
                    union
                })))
            }
            Expression::Difference(lists) => {
                let (first, others) = lists.split_first()?;
                let others = others.iter().filter_map(|list| self.list(list));
                let others: Vec<Value> = others.flatten().collect();
                Some(Value::Array(without(self.list(first)?, &others)))
            }
        }
    }

    fn list(&self, target: &Target) -> Option<Vec<Value>> {
        match self.read(target)?.into_owned() {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    fn compare_by(&self, by: &[Step], one: &Value, other: &Value) -> Ordering {
        let member = |value| by_steps(value, by);
        match (member(one), member(other)) {
            (Some(one), Some(other)) => compare(one, other).unwrap_or(Ordering::Equal),
            (one, other) => one.is_some().cmp(&other.is_some()),
        }
    }

    /// What is made of one item of a list.
    fn new_item(&self, item: &Value, compute: Option<usize>, set: &[Assignment]) -> Value {
        let context = Context { item: Some(item), ..*self };
        let mut members = match compute {
            Some(computed) => context.compute(computed, item.as_object()),
            None => Map::new(),
        };
        context.assign(set, &mut members);
        Value::Object(members)
    }

    /// Sets members of an object that is being made.
    pub fn assign(&self, set: &[Assignment], members: &mut Map<String, Value>) {
        for Assignment { target, value } in set {
            if let Some(value) = self.evaluate(value, target.path.moment) {
                put(&target.path, value, members);
            }
        }
    }

    /// What stands at the end of a path; none if it is absent or null.
    pub fn read(&self, target: &Target) -> Option<Cow<'_, Value>> {
        let Target { root, path } = target;
        let found = match root {
            Root::Body => self.argument(&self.arguments.body, self.operation.body(), path),
            Root::Path => self.argument(&self.arguments.path, self.operation.path(), path),
            Root::Query => self.argument(&self.arguments.query, self.operation.query(), path),
            Root::Header => self.argument(&self.arguments.header, self.operation.header(), path),
            Root::Stored => path.in_record(self.schemas(), self.stored?),
            Root::Item => path.follow(self.schemas(), self.item?),
            Root::Found(found) => self.read_found(*found, path),
            Root::Answer => None,
        };
        found.filter(|value| !value.is_null())
    }
}

/// The items of a list that aren't among others, each once.
fn without(list: Vec<Value>, others: &[Value]) -> Vec<Value> {
    let mut left: Vec<Value> = Vec::new();
    for item in list {
        if !others.contains(&item) && !left.contains(&item) {
            left.push(item);
        }
    }
    left
}

/// Puts a value at the end of a path that begins with a member or in the object itself.
pub fn put(path: &Path, value: Value, members: &mut Map<String, Value>) {
    match (path.name.as_str(), path.steps.split_first()) {
        ("", Some((Step::Member(name), rest))) => set_member(members, name, rest, value),
        ("", _) => {}
        (name, _) => set_member(members, name, &path.steps, value),
    }
}

fn by_steps<'v>(value: &'v Value, steps: &[Step]) -> Option<&'v Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get(name),
        Step::Column(_) => None,
    })
}

/// Which of two values is greater: numbers as numbers, moments as moments, other texts as texts.
pub fn compare(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => match (one.as_i64(), other.as_i64()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => one.as_f64()?.partial_cmp(&other.as_f64()?),
        },
        (Value::String(one), Value::String(other)) => {
            match (Moment::parse(one), Moment::parse(other)) {
                (Some(one), Some(other)) => Some(one.cmp(&other)),
                _ => Some(one.cmp(other)),
            }
        }
        _ => None,
    }
}
