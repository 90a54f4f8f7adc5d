//! Names that live in any version: what the version at hand lacks is passed over, not reported.

use super::scope::Scope;
use crate::model::ParameterLocation;
use crate::spec;
use crate::spec::{Node, Takes};

/// The fields that a schema has in any version, by their names in expressions, and the columns of
/// its data.
pub fn known_schema<'a>(scope: &Scope<'a>, name: &str) -> Vec<&'a str> {
    let mut known = Vec::new();
    gather_schema(scope, name, &mut Vec::new(), &mut known);
    known
}

/// The fields that the body of an operation has in any version.
pub fn known_body<'a>(scope: &Scope<'a>, operation: &'a spec::Operation) -> Vec<&'a str> {
    let mut known = Vec::new();
    for body in operation.body.iter().flat_map(|node| &node.variants) {
        gather_fields(&body.fields, &mut known);
        let takes = body.takes.iter().flat_map(|Takes(takes)| takes.keys());
        for name in takes.chain(&body.ty) {
            gather_schema(scope, name, &mut Vec::new(), &mut known);
        }
    }
    known
}

/// The parameters that an operation has at one place in any version.
pub fn known_parameters(operation: &spec::Operation, place: ParameterLocation) -> Vec<&str> {
    let mut known = Vec::new();
    let parameters = match place {
        ParameterLocation::Path => &operation.path,
        ParameterLocation::Query => &operation.query,
        ParameterLocation::Header => &operation.header,
    };
    gather_fields(parameters, &mut known);
    known
}

fn gather_schema<'a>(
    scope: &Scope<'a>,
    name: &str,
    chain: &mut Vec<String>,
    known: &mut Vec<&'a str>,
) {
    // What takes itself is reported where it stands.
    if chain.iter().any(|other| other == name) {
        return;
    }
    chain.push(name.to_owned());
    for schema in scope.schemas.get(name).iter().flat_map(|declared| &declared.node.variants) {
        known.extend(schema.data.keys().map(String::as_str));
        gather_fields(schema.fields.iter().flatten(), known);
        for taken in schema.takes.iter().flat_map(|Takes(takes)| takes.keys()) {
            gather_schema(scope, taken, chain, known);
        }
    }
    chain.pop();
}

fn gather_fields<'a>(
    fields: impl IntoIterator<Item = (&'a String, &'a Node<spec::Field>)>,
    known: &mut Vec<&'a str>,
) {
    for (wire_name, node) in fields {
        let names = node.variants.iter().map(|field| field.name.as_deref().unwrap_or(wire_name));
        known.extend(names);
    }
}
