//! Parameters: texts of the path, the query and headers, read as what they stand for.

use std::borrow::Cow;

use http::HeaderMap;

use super::descriptor::ListStyle;
use super::json::{self, Node};
use super::percent;
use super::plan::{Base, Location, Operation, Parameter, Plan};
use super::request::Received;

/// Reads every parameter, in the order of the operation.
pub fn read_parameters<'r>(
    operation: &Operation,
    path: &[&'r str],
    received: &'r Received,
) -> Vec<Option<Node<'r>>> {
    let mut found: Vec<Option<Node<'r>>> = vec![None; operation.parameters.len()];
    for (&position, text) in operation.path.iter().zip(path) {
        let plan = &operation.parameters[position].field.plan;
        found[position] = Some(read_text(plan, percent::decode(text, false)));
    }
    read_query(operation, received.query.as_deref().unwrap_or(""), &mut found);
    for (parameter, slot) in operation.parameters.iter().zip(&mut found) {
        if let Location::Header(name) = &parameter.location {
            *slot = read_header(parameter, name, &received.headers);
        }
    }
    found
}

/// Reads the pairs of a query; what is no parameter is ignored.
fn read_query<'r>(operation: &Operation, query: &'r str, found: &mut [Option<Node<'r>>]) {
    if operation.query.is_empty() {
        return;
    }
    for pair in query.split('&') {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let Some(name) = percent::decode(name, true) else { continue };
        let Some(&position) = operation.query.get(name.as_ref()) else { continue };
        let parameter = &operation.parameters[position];
        let text = percent::decode(text, true);
        let read = match (parameter.field.plan.base, parameter.style) {
            (Base::List, ListStyle::Comma) => read_joined(&parameter.field.plan, text),
            (Base::List, ListStyle::Repeat) => Node::List(vec![read_member(parameter, text)]),
            _ => read_text(&parameter.field.plan, text),
        };
        add(&mut found[position], read);
    }
}

/// A repeated list goes on; of anything else the first one counts.
fn add<'r>(known: &mut Option<Node<'r>>, read: Node<'r>) {
    match (known, read) {
        (Some(Node::List(items)), Node::List(more)) => items.extend(more),
        (Some(_), _) => {}
        (known, read) => *known = Some(read),
    }
}

fn read_header<'r>(
    parameter: &Parameter,
    name: &http::HeaderName,
    headers: &'r HeaderMap,
) -> Option<Node<'r>> {
    let mut found = None;
    for value in headers.get_all(name) {
        let text = std::str::from_utf8(value.as_bytes()).ok().map(Cow::Borrowed);
        let plan = &parameter.field.plan;
        let read =
            if plan.base == Base::List { read_joined(plan, text) } else { read_text(plan, text) };
        let trimmed = match read {
            Node::List(items) => Node::List(items.into_iter().map(trimmed).collect()),
            other => other,
        };
        add(&mut found, trimmed);
    }
    found
}

/// A member of a list in a header, without the white space around it.
fn trimmed(node: Node<'_>) -> Node<'_> {
    match node {
        Node::Text(Cow::Borrowed(text)) => {
            Node::Text(Cow::Borrowed(text.trim_matches([' ', '\t'])))
        }
        other => other,
    }
}

/// A list whose members are joined by commas; nothing at all is an empty one.
fn read_joined<'r>(plan: &Plan, text: Option<Cow<'r, str>>) -> Node<'r> {
    let Some(text) = text else { return Node::Undecodable };
    let Some(member) = &plan.member else { return Node::Text(text) };
    if text.is_empty() {
        return Node::List(Vec::new());
    }
    Node::List(match text {
        Cow::Borrowed(text) => {
            text.split(',').map(|part| read_text(member, Some(part.into()))).collect()
        }
        Cow::Owned(text) => {
            let parts = text.split(',').map(|part| Cow::Owned(part.to_owned()));
            parts.map(|part| read_text(member, Some(part))).collect()
        }
    })
}

fn read_member<'r>(parameter: &Parameter, text: Option<Cow<'r, str>>) -> Node<'r> {
    match &parameter.field.plan.member {
        Some(member) => read_text(member, text),
        None => Node::Undecodable,
    }
}

/// One value: a number or a boolean where the text spells one, else the text.
fn read_text<'r>(plan: &Plan, text: Option<Cow<'r, str>>) -> Node<'r> {
    let Some(text) = text else { return Node::Undecodable };
    match (plan.base, text.as_ref()) {
        (Base::Boolean, "true") => Node::Bool(true),
        (Base::Boolean, "false") => Node::Bool(false),
        (Base::Integer { .. } | Base::Number { .. } | Base::IntegerEnum(_), number)
            if json::is_number(number) =>
        {
            Node::Number(text)
        }
        _ => Node::Text(text),
    }
}
