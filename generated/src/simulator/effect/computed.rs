//! Results that the service computes by unknown rules: plausible ones, after the sample.

use serde_json::{Map, Value};

use super::super::state::Type;
use super::super::time::Moment;
use super::context::Context;

/// A computed result.
#[derive(Debug)]
pub struct Computed {
    pub name: String,
    /// The schema of what it is computed from.
    pub from: Option<usize>,
    /// The schema of the result.
    pub to: usize,
    pub sample: Map<String, Value>,
}

/// Texts that end with at least this many digits are numbers of something, so that no two results
/// have the same.
const NUMBER_DIGITS: usize = 6;

impl Context<'_> {
    /// A result: the members of the sample, with days from now on and numbers of its own, and what
    /// the input says of the other ones.
    pub fn compute(
        &self,
        computed: usize,
        input: Option<&Map<String, Value>>,
    ) -> Map<String, Value> {
        let Computed { from, to, sample, .. } = &self.program.computed[computed];
        let input = input.or_else(|| self.input(*from));
        let days = self.days_until(sample);
        let mut result = Map::new();
        for field in self.schemas().object(*to) {
            let name = &field.wire_name;
            let value = match (sample.get(name), input.and_then(|input| input.get(name))) {
                (Some(value), _) => Some(self.vary(value, days)),
                (None, Some(value)) => Some(value.clone()),
                (None, None) => {
                    self.program.identity(field.ty).map(|form| form.make(self.generator))
                }
            };
            if let Some(value) = value.filter(|_| !self.program.is_key(*to, name)) {
                result.insert(name.clone(), value);
            }
        }
        result
    }

    /// What a result is computed from: the member of the body that is of its type, or the body.
    fn input(&self, from: Option<usize>) -> Option<&Map<String, Value>> {
        let body = &self.arguments.body;
        let from = from?;
        let is_input = |ty: Type| self.schemas().object_of(ty) == Some(from);
        let member = self.operation.body().iter().find(|field| is_input(field.ty));
        match member {
            Some(field) => body.get(&field.wire_name)?.as_object(),
            None => Some(body),
        }
    }

    /// How many days to move the days of a sample by, so that the first one is one to four days
    /// from now.
    fn days_until(&self, sample: &Map<String, Value>) -> i64 {
        let mut moments = Vec::new();
        sample.values().for_each(|value| collect_moments(value, &mut moments));
        let Some(first) = moments.into_iter().min() else { return 0 };
        let ahead = 1 + i64::try_from(self.generator.below(4)).unwrap_or(0);
        (self.now.seconds() - first.seconds()).div_euclid(86_400) + ahead
    }

    fn vary(&self, value: &Value, days: i64) -> Value {
        match value {
            Value::String(text) => Value::String(self.vary_text(text, days)),
            Value::Array(items) => items.iter().map(|item| self.vary(item, days)).collect(),
            Value::Object(members) => {
                let members = members.iter();
                members.map(|(name, value)| (name.clone(), self.vary(value, days))).collect()
            }
            value => value.clone(),
        }
    }

    fn vary_text(&self, text: &str, days: i64) -> String {
        if let Some(moment) = Moment::parse(text) {
            let moved = moment.shifted(days * 86_400);
            return match text.len() {
                10 => moved.to_date(),
                length if length <= 19 => moved.to_local(),
                _ => moved.to_string(),
            };
        }
        let start = text.trim_end_matches(|one: char| one.is_ascii_digit()).len();
        let digits = text.len() - start;
        if digits < NUMBER_DIGITS {
            return text.to_owned();
        }
        let most = 10_u64.saturating_pow(u32::try_from(digits).unwrap_or(19).min(19));
        format!("{}{:0digits$}", &text[..start], self.generator.below(most))
    }
}

fn collect_moments(value: &Value, into: &mut Vec<Moment>) {
    match value {
        Value::String(text) => into.extend(Moment::parse(text)),
        Value::Array(items) => items.iter().for_each(|item| collect_moments(item, into)),
        Value::Object(members) => members.values().for_each(|one| collect_moments(one, into)),
        _ => {}
    }
}
