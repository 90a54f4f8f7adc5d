//! The body of a request: JSON, out of the member that wraps it.

use std::borrow::Cow;

use super::descriptor::Violations;
use super::findings::{Demand, Findings};
use super::json::{self, JsonFault, Node};
use super::place::Place;
use super::plan::Body;

/// The members of an object.
type Members<'n> = [(Cow<'n, str>, Node<'n>)];

/// A body as it came.
pub enum Came<'r> {
    /// Nothing at all.
    Empty,
    Json(Node<'r>),
    Broken(JsonFault),
}

impl<'r> Came<'r> {
    /// Reads the bytes of a body.
    pub fn read(bytes: &'r [u8]) -> Self {
        if bytes.is_empty() {
            return Self::Empty;
        }
        json::parse(bytes).map_or_else(Self::Broken, Self::Json)
    }

    /// Reports a body that is not JSON.
    pub fn report(&self, errors: Violations, findings: &mut Findings) {
        if let Self::Broken(fault) = self {
            let demand = Demand::enforced("json", errors.unreadable);
            findings.add(demand, &Place::root(), fault.to_string());
        }
    }
}

/// What holds the fields of a body.
pub enum Held<'n> {
    /// The object with the fields as members.
    Members(&'n Members<'n>),
    /// The value of the field that is the entire body, if there is one.
    Whole(Option<&'n Node<'n>>),
    /// It can't be found, which is a violation.
    Nothing,
}

/// Finds what holds the fields.
pub fn unwrap<'n>(
    body: &Body,
    came: &'n Came<'n>,
    errors: Violations,
    findings: &mut Findings,
) -> Held<'n> {
    let node = match came {
        Came::Broken(_) => return Held::Nothing,
        Came::Empty => None,
        Came::Json(node) => Some(node),
    };
    if body.whole.is_some() {
        return Held::Whole(node);
    }
    let Some(wrap) = &body.wrap else {
        return node.map_or(Held::Members(&[]), |node| {
            members(node, &Place::root(), errors.unreadable, findings)
        });
    };
    let root = Place::root();
    let place = root.member(&wrap.member);
    match node {
        Some(node) if !matches!(node, Node::Object(_)) => {
            members(node, &root, errors.unreadable, findings)
        }
        _ => match node.and_then(|node| node.member(&wrap.member)) {
            None | Some(Node::Null) => {
                let message = "is required, as it holds everything else".to_owned();
                let error = wrap.error.or(errors.missing);
                findings.add(Demand::enforced("required", error), &place, message);
                Held::Nothing
            }
            Some(node) => members(node, &place, errors.invalid, findings),
        },
    }
}

fn members<'n>(
    node: &'n Node<'n>,
    place: &Place<'_>,
    error: Option<i64>,
    findings: &mut Findings,
) -> Held<'n> {
    match node {
        Node::Object(members) => Held::Members(members),
        _ => {
            let message = "is not an object".to_owned();
            findings.add(Demand::enforced("type", error), place, message);
            Held::Nothing
        }
    }
}
