//! Writes the body of an answer: the output and the outcome, each where the API expects it.

use super::description::{Api, OperationInfo};
use super::value::Json;

/// The outcome that an envelope states.
pub(super) struct StatedOutcome<'o> {
    pub(super) code: i64,
    pub(super) message: &'o str,
    pub(super) kind: &'o str,
    pub(super) retryable: bool,
}

/// Writes an answer with an output.
pub(super) fn accepted(api: &Api, info: &OperationInfo, code: Option<i64>, output: Json) -> String {
    let mut body = Tree::default();
    if let Some(envelope) = api.envelope {
        let code = code.unwrap_or(*envelope.ok.start());
        body.put(envelope.code, Json::from(code));
        body.put(&[envelope.data, info.output_in].concat(), output);
    } else {
        body.put(info.output_in, output);
    }
    body.written()
}

/// Writes an answer that refuses a request; empty data stands where an output would.
pub(super) fn refused(api: &Api, outcome: &StatedOutcome<'_>) -> String {
    let mut body = Tree::default();
    if let Some(envelope) = api.envelope {
        if !envelope.data.is_empty() {
            body.put(envelope.data, Json::empty_object());
        }
        body.put(envelope.code, Json::from(outcome.code));
        for (path, text) in [(envelope.message, outcome.message), (envelope.kind, outcome.kind)] {
            body.put_in(path, Json::from(text));
        }
        body.put_in(envelope.retryable, Json::from(outcome.retryable));
    }
    body.written()
}

/// JSON that is put together member by member.
enum Tree {
    Object(Vec<(String, Tree)>),
    Value(Json),
}

impl Default for Tree {
    fn default() -> Tree {
        Tree::Object(Vec::new())
    }
}

impl Tree {
    /// Puts a value at a path that may be empty, which stands for a part that the API lacks.
    fn put_in(&mut self, path: &[&str], value: Json) {
        if !path.is_empty() {
            self.put(path, value);
        }
    }

    /// Puts a value at a path; an object joins the members that are there already.
    fn put(&mut self, path: &[&str], value: Json) {
        let Some((name, rest)) = path.split_first() else { return self.join(value) };
        self.member(name).put(rest, value);
    }

    fn join(&mut self, value: Json) {
        match (value.entries(), &mut *self) {
            (Some(entries), Tree::Object(members)) if !members.is_empty() => {
                members.extend(entries.into_iter().map(|(name, value)| (name, Tree::Value(value))));
            }
            _ => *self = Tree::Value(value),
        }
    }

    /// Returns the member of a name, which is added if it is missing.
    fn member(&mut self, name: &str) -> &mut Tree {
        if let Tree::Value(value) = self {
            let entries = value.entries().unwrap_or_default();
            let members = entries.into_iter().map(|(name, value)| (name, Tree::Value(value)));
            *self = Tree::Object(members.collect());
        }
        let Tree::Object(members) = self else { return self };
        let index = members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            members.push((name.to_owned(), Tree::default()));
            members.len() - 1
        });
        &mut members[index].1
    }

    fn written(&self) -> String {
        match self {
            Tree::Value(value) => value.text().to_owned(),
            Tree::Object(members) => {
                let members: Vec<String> = members
                    .iter()
                    .map(|(name, value)| format!("{}:{}", Json::from(&**name), value.written()))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}
