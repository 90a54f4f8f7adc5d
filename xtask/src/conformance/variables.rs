//! The variables of a case: texts that begin with `$` in its table are filled in before a call, and
//! bound to what an answer holds.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Any value but null.
const ANYTHING: &str = "$any";
/// Absent, or null.
const NOTHING: &str = "$none";

/// What the variables of a case stand for.
#[derive(Clone, Debug, Default)]
pub struct Variables {
    values: BTreeMap<String, Value>,
    /// What variables without a value are filled in with.
    unknown: Option<Value>,
}

impl Variables {
    /// Variables that have these values from the beginning.
    pub fn new(values: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { values: values.collect(), unknown: None }
    }

    /// Fills in this value for all variables that have none.
    pub fn or(self, unknown: Value) -> Self {
        Self { unknown: Some(unknown), ..self }
    }

    /// Fills the variables of arguments in: a text that is one variable becomes its value, and within
    /// other texts each is replaced by its text.
    ///
    /// # Errors
    ///
    /// If a variable has no value.
    pub fn fill(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => self.fill_text(text),
            Value::Array(items) => items.iter().map(|item| self.fill(item)).collect(),
            Value::Object(members) => {
                let filled = members
                    .iter()
                    .map(|(name, value)| self.fill(value).map(|value| (name.clone(), value)));
                filled.collect::<Result<Map<_, _>, _>>().map(Value::Object)
            }
            other => Ok(other.clone()),
        }
    }

    fn fill_text(&self, text: &str) -> Result<Value, String> {
        if let Some(name) = variable(text) {
            return self.value(name).cloned();
        }
        let mut parts = text.split('$');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part.find(|character| !is_of_name(character)).unwrap_or(part.len());
            let (name, rest) = part.split_at(end);
            match self.value(name)? {
                Value::String(text) => filled.push_str(text),
                other => filled.push_str(&other.to_string()),
            }
            filled.push_str(rest);
        }
        Ok(Value::String(filled))
    }

    fn value(&self, name: &str) -> Result<&Value, String> {
        let value = self.values.get(name).or(self.unknown.as_ref());
        value.ok_or_else(|| format!("the table uses `${name}` before it has a value"))
    }

    /// Compares a value with what is expected of it: an object has to hold the expected members and
    /// may hold others, a list has to be as long, and anything else has to be equal. A variable
    /// without a value takes the one that it meets.
    ///
    /// # Errors
    ///
    /// With the JSON Pointer of the first difference.
    pub fn meet(&mut self, expected: &Value, met: &Value, at: &str) -> Result<(), String> {
        match (expected, met) {
            (Value::String(text), _) if text.starts_with('$') => self.meet_variable(text, met, at),
            (Value::Object(expected), Value::Object(met)) => {
                expected.iter().try_for_each(|(name, expected)| {
                    let met = met.get(name).unwrap_or(&Value::Null);
                    self.meet(expected, met, &format!("{at}/{name}"))
                })
            }
            (Value::Array(expected), Value::Array(met)) if expected.len() == met.len() => {
                let pairs = expected.iter().zip(met).enumerate();
                pairs.into_iter().try_for_each(|(index, (expected, met))| {
                    self.meet(expected, met, &format!("{at}/{index}"))
                })
            }
            _ if same(expected, met) => Ok(()),
            _ => Err(format!("{}: {met} came, {expected} was expected", place(at))),
        }
    }

    fn meet_variable(&mut self, text: &str, met: &Value, at: &str) -> Result<(), String> {
        match text {
            ANYTHING if met.is_null() => Err(format!("{}: nothing came", place(at))),
            ANYTHING => Ok(()),
            NOTHING if met.is_null() => Ok(()),
            NOTHING => Err(format!("{}: {met} came, nothing was expected", place(at))),
            _ => match variable(text) {
                Some(name) if !self.values.contains_key(name) => {
                    if met.is_null() {
                        return Err(format!("{}: nothing came", place(at)));
                    }
                    self.values.insert(name.to_owned(), met.clone());
                    Ok(())
                }
                _ => {
                    let expected = self.fill_text(text)?;
                    match same(&expected, met) {
                        true => Ok(()),
                        false => Err(format!("{}: {met} came, {expected} was expected", place(at))),
                    }
                }
            },
        }
    }
}

fn place(at: &str) -> &str {
    if at.is_empty() { "the answer" } else { at }
}

/// Numbers are compared by value, as an SDK may read 1 as 1.0.
fn same(expected: &Value, met: &Value) -> bool {
    match (expected.as_f64(), met.as_f64()) {
        (Some(expected), Some(met)) => expected == met,
        _ => expected == met,
    }
}

/// The name of a text that is one variable.
fn variable(text: &str) -> Option<&str> {
    let name = text.strip_prefix('$')?;
    (!name.is_empty() && name.chars().all(is_of_name)).then_some(name)
}

fn is_of_name(character: char) -> bool {
    character.is_ascii_lowercase() || character == '_'
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Variables;

    #[test]
    fn a_variable_takes_the_value_that_it_meets_and_keeps_it() {
        let mut variables = Variables::default();
        variables.meet(&json!({"id": "$id"}), &json!({"id": "7", "more": 1}), "").expect("bound");
        assert_eq!(variables.fill(&json!(["$id", "x-$id."])), Ok(json!(["7", "x-7."])));
        let difference = variables.meet(&json!({"id": "$id"}), &json!({"id": "8"}), "");
        assert_eq!(difference, Err("/id: \"8\" came, \"7\" was expected".to_owned()));
    }

    #[test]
    fn a_difference_is_named_by_its_place() {
        let mut variables = Variables::default();
        let mut meet = |expected, met| variables.meet(&expected, &met, "");
        assert_eq!(meet(json!({"a": [1, "$any"]}), json!({"a": [1.0, {}]})), Ok(()));
        assert_eq!(meet(json!({"a": "$none"}), json!({})), Ok(()));
        for (expected, met, at) in [
            (json!({"a": [{"b": 1}]}), json!({"a": [{"b": 2}]}), "/a/0/b: 2 came"),
            (json!([]), json!([1]), "the answer: [1] came"),
            (json!({"a": "$any"}), json!({"a": null}), "/a: nothing came"),
            (json!({"a": "$none"}), json!({"a": 0}), "/a: 0 came"),
        ] {
            let difference = meet(expected, met).expect_err("a difference");
            assert!(difference.starts_with(at), "{difference}");
        }
    }

    #[test]
    fn a_variable_without_a_value_is_a_mistake_of_the_table() {
        assert!(Variables::default().fill(&json!("$nope")).is_err());
    }
}
