//! Names of fields and parameters in any version: one that only the current version lacks is no
//! mistake.

use super::scope::Scope;
use crate::model::ParameterLocation;
use crate::spec;
use crate::spec::{Node, Takes};

/// The names that expressions give to the fields of a schema, and the columns of its data.
pub fn schema_members<'a>(scope: &Scope<'a>, name: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    for schema in schema_with_taken(scope, name) {
        names.extend(schema.data.keys().map(String::as_str));
        add_fields(schema.fields.iter().flatten(), &mut names);
    }
    names
}

/// The wire names of the fields of a schema.
pub fn schema_fields<'a>(scope: &Scope<'a>, name: &str) -> Vec<&'a str> {
    let schemas = schema_with_taken(scope, name);
    let fields = schemas.into_iter().flat_map(|schema| &schema.fields);
    fields.flat_map(|fields| fields.keys()).map(String::as_str).collect()
}

/// The names of the fields of an operation's body.
pub fn body_members<'a>(scope: &Scope<'a>, operation: &'a spec::Operation) -> Vec<&'a str> {
    let mut names = Vec::new();
    for body in operation.body.iter().flat_map(|node| &node.variants) {
        add_fields(&body.fields, &mut names);
        let takes = body.takes.iter().flat_map(|Takes(takes)| takes.keys());
        for name in takes.chain(&body.ty) {
            names.extend(schema_members(scope, name));
        }
    }
    names
}

/// The names of the parameters that an operation has at one location.
pub fn parameter_names(operation: &spec::Operation, location: ParameterLocation) -> Vec<&str> {
    let mut names = Vec::new();
    let parameters = match location {
        ParameterLocation::Path => &operation.path,
        ParameterLocation::Query => &operation.query,
        ParameterLocation::Header => &operation.header,
    };
    add_fields(parameters, &mut names);
    names
}

/// The variants of a schema, and of all that it takes.
fn schema_with_taken<'a>(scope: &Scope<'a>, name: &str) -> Vec<&'a spec::Schema> {
    let mut schemas = Vec::new();
    add_schema(scope, name, &mut Vec::new(), &mut schemas);
    schemas
}

fn add_schema<'a>(
    scope: &Scope<'a>,
    name: &str,
    chain: &mut Vec<String>,
    schemas: &mut Vec<&'a spec::Schema>,
) {
    // A schema that takes itself is reported where it does.
    if chain.iter().any(|taker| taker == name) {
        return;
    }
    chain.push(name.to_owned());
    for schema in scope.schemas.get(name).iter().flat_map(|declared| &declared.node.variants) {
        schemas.push(schema);
        for taken in schema.takes.iter().flat_map(|Takes(takes)| takes.keys()) {
            add_schema(scope, taken, chain, schemas);
        }
    }
    chain.pop();
}

fn add_fields<'a>(
    fields: impl IntoIterator<Item = (&'a String, &'a Node<spec::Field>)>,
    names: &mut Vec<&'a str>,
) {
    for (wire_name, node) in fields {
        names.extend(node.variants.iter().map(|field| field.name.as_deref().unwrap_or(wire_name)));
    }
}
