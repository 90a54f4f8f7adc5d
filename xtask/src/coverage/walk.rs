//! Finds the nodes that a recorded call touches: its operation, the fields of request and answer,
//! and the error code of the answer.

use std::collections::BTreeSet;

use codegen::inventory::{
    ApiInventory, InventoryKind, WireMember, WireOperation, WireShape, WireValue,
};
use serde_json::Value;

use super::recording::RecordedCall;

/// The indices of the nodes of an account that a call touches; `None` if it calls none of its
/// operations.
pub fn touched(account: &ApiInventory, call: &RecordedCall) -> Option<BTreeSet<usize>> {
    let operation = operation(account, call)?;
    let mut walk = Walk { account, touched: BTreeSet::new() };
    walk.touched.insert(operation.node);
    walk.touched.extend(&operation.in_path);
    let names = |names: &[String], member: &WireMember, same: fn(&str, &str) -> bool| {
        names.iter().any(|name| same(name, &member.names[0]))
    };
    let query = operation.query.iter().filter(|one| names(&call.query, one, |a, b| a == b));
    walk.touched.extend(query.map(|member| member.node));
    let header = operation.header.iter();
    let header = header.filter(|one| names(&call.headers, one, str::eq_ignore_ascii_case));
    walk.touched.extend(header.map(|member| member.node));
    if let Some(body) = &operation.body {
        let object = body.wrap.as_ref().map_or(Some(&call.body), |member| call.body.get(member));
        walk.members(&body.members, object.unwrap_or(&Value::Null), Side::Request);
    }
    if let (Some(returns), Some(200..=299)) = (&operation.returns, call.status) {
        let data = member(&call.answer, &account.data);
        let data = data.and_then(|data| match &returns.wrap {
            Some(wrap) => data.get(wrap),
            None => Some(data),
        });
        walk.value(returns.value, data.unwrap_or(&Value::Null), Side::Answer);
    }
    walk.touched.extend(error(account, call));
    Some(walk.touched)
}

/// The operation that is called: if several paths match, the one with the fewest parameters.
fn operation<'a>(account: &'a ApiInventory, call: &RecordedCall) -> Option<&'a WireOperation> {
    let path = call.path.strip_prefix(&account.base)?;
    let fitting = account
        .operations
        .iter()
        .filter(|operation| operation.method == call.method && fits(&operation.path, path));
    fitting.min_by_key(|operation| operation.path.matches('{').count())
}

/// Whether a path matches a template; each parameter matches some text without a slash.
pub fn fits(template: &str, path: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return template == path };
    let (Some(path), Some((_, after))) = (path.strip_prefix(before), rest.split_once('}')) else {
        return false;
    };
    let longest = path.find('/').unwrap_or(path.len());
    let ends = (1..=longest).filter(|end| path.is_char_boundary(*end));
    ends.rev().any(|end| fits(after, &path[end..]))
}

/// The node of the error in the answer, by its code or, without one, its status.
fn error(account: &ApiInventory, call: &RecordedCall) -> Option<usize> {
    let code = match member(&call.answer, &account.code).filter(|_| !account.code.is_empty()) {
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(code) => code.as_i64(),
        None => None,
    };
    let code = code.or(call.status.map(i64::from))?;
    account
        .nodes
        .iter()
        .position(|node| node.kind == InventoryKind::Error && node.code == Some(code))
}

/// The value at a path of members.
fn member<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

/// Which way a value travels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Answer,
}

struct Walk<'a> {
    account: &'a ApiInventory,
    touched: BTreeSet<usize>,
}

impl Walk<'_> {
    fn members(&mut self, members: &[WireMember], object: &Value, side: Side) {
        for member in members {
            let names = match side {
                Side::Request => &member.names[..1],
                Side::Answer => &member.names[..],
            };
            for value in names.iter().filter_map(|name| object.get(name)) {
                self.touched.insert(member.node);
                self.value(member.value, value, side);
            }
        }
    }

    fn value(&mut self, held: WireValue, value: &Value, side: Side) {
        let one = WireValue { keyed: false, ..held };
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.value(held, item, side)),
            Value::Object(entries) if held.keyed => {
                entries.values().for_each(|value| self.value(one, value, side));
            }
            _ => {
                if let Some(shape) = held.shape {
                    self.shape(shape, value, side);
                }
            }
        }
    }

    fn shape(&mut self, shape: usize, value: &Value, side: Side) {
        let account = self.account;
        match &account.shapes[shape] {
            WireShape::Plain => {}
            WireShape::Alias(held) => self.value(*held, value, side),
            WireShape::Object(members) => self.members(members, value, side),
            WireShape::Union(tags, variants) => {
                let tag = tags.iter().find_map(|tag| value[tag].as_str());
                let chosen = variants.iter().find(|(wire, _)| Some(wire.as_str()) == tag);
                if let Some((_, shape)) = chosen {
                    self.shape(*shape, value, side);
                }
            }
        }
    }
}
