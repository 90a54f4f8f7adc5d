//! Operations: methods, paths, parameters and answers.

use std::collections::HashMap;

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{
    Api, Direction, Method, Operation, Parameter, ParameterLocation, SchemaKind, Segment, Shape,
    TypeName,
};

/// Every name in a path template is a path parameter of the operation, and the other way round.
pub fn path_names_are_parameters(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let parameters: Vec<&Parameter> = operation
            .parameters
            .iter()
            .filter(|one| one.location == ParameterLocation::Path)
            .collect();
        let named: Vec<&str> = operation
            .path
            .segments
            .iter()
            .filter_map(|segment| match segment {
                Segment::Parameter(name) => Some(name.as_str()),
                Segment::Literal(_) => None,
            })
            .collect();
        for name in &named {
            if parameters.iter().any(|parameter| parameter.field.wire_name == *name) {
                continue;
            }
            let known = parameters.iter().map(|parameter| parameter.field.wire_name.as_str());
            let help = match nearest(name, known) {
                Some(near) => format!("did you mean `{{{near}}}`?"),
                None => format!("declare it: `path: {{ {name}: String }}`"),
            };
            diagnostics
                .error(
                    codes::PATH_NAMES_ARE_PARAMETERS,
                    operation.at.key("http"),
                    format!("the path names `{name}`, which is not a parameter"),
                )
                .help(help);
        }
        for parameter in parameters {
            if !named.contains(&parameter.field.wire_name.as_str()) {
                let name = &parameter.field.wire_name;
                diagnostics
                    .error(
                        codes::PATH_NAMES_ARE_PARAMETERS,
                        DiagnosticPlace::Key(parameter.field.at.clone()),
                        format!("the path doesn't name `{name}`"),
                    )
                    .help(match operation.path.text.contains(&format!(":{name}")) {
                        true => format!("write `{{{name}}}` in the path for `:{name}`"),
                        false => format!("put `{{{name}}}` into the path, or remove the parameter"),
                    });
            }
        }
    }
}

/// No two operations have one method and path.
pub fn method_and_path_are_one(api: &Api, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<(&str, String), &Operation> = HashMap::new();
    for operation in &api.operations {
        let shape: String = operation
            .path
            .segments
            .iter()
            .map(|segment| match segment {
                Segment::Literal(text) => text.as_str(),
                Segment::Parameter(_) => "{}",
            })
            .collect();
        let method = operation.method.name();
        match seen.get(&(method, shape.clone())) {
            Some(first) => {
                diagnostics
                    .error(
                        codes::METHOD_AND_PATH_ARE_ONE,
                        operation.at.key("http"),
                        format!("`{}` already has this method and path", first.id),
                    )
                    .related(first.at.key("http"), "the other operation")
                    .help("make them variants of one operation, or change one of the two");
            }
            None => {
                seen.insert((method, shape), operation);
            }
        }
    }
}

/// A parameter is one plain value, or outside the path a list of them.
pub fn parameters_are_plain(api: &Api, diagnostics: &mut Diagnostics) {
    for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
        let field = &parameter.field;
        let ty = api.plain(field.ty);
        let member = api.member(ty);
        let nested = ty.shape != Shape::One && member.shape != Shape::One;
        let composed = matches!(member.name, TypeName::Schema(id) if matches!(
            api.schema(id).kind,
            SchemaKind::Object(_) | SchemaKind::Union(_)
        ));
        let shaped = match (ty.shape, parameter.location) {
            (Shape::One, _)
            | (Shape::List, ParameterLocation::Query | ParameterLocation::Header) => false,
            (Shape::List, ParameterLocation::Path) | (Shape::Map, _) => true,
        };
        if composed || shaped || nested {
            diagnostics
                .error(
                    codes::PARAMETERS_ARE_PLAIN,
                    DiagnosticPlace::Key(field.at.clone()),
                    "this can't be written as one text",
                )
                .help(
                    "a parameter is text, a number, a boolean, an enum, or outside the path a list",
                );
        }
        let values = api.enum_of(member).map(|enum_| &enum_.values[..]).unwrap_or_default();
        let separator = field.separator.filter(|_| ty.shape == Shape::List);
        let split = |separator| values.iter().find(|value| value.wire.contains(separator));
        if let Some((separator, value)) = separator.and_then(|one| Some((one, split(one)?))) {
            diagnostics
                .error(
                    codes::PARAMETERS_ARE_PLAIN,
                    DiagnosticPlace::Key(field.at.clone()),
                    format!("a list joined by `{separator}` would split `{}`", value.wire),
                )
                .related(&value.at, "the value")
                .help("write `style: repeat`, or a list of other values");
        }
        if field.direction != Direction::Both || field.clear.is_some() {
            diagnostics
                .error(
                    codes::PARAMETERS_ARE_PLAIN,
                    DiagnosticPlace::Key(field.at.clone()),
                    "a parameter is always sent, and never cleared",
                )
                .help("remove `read_only`, `write_only` and `clear`");
        }
    }
}

/// GET has no body.
pub fn get_has_no_body(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in api.operations.iter().filter(|operation| operation.method == Method::Get) {
        if operation.body.is_some() {
            diagnostics
                .error(
                    codes::GET_HAS_NO_BODY,
                    DiagnosticPlace::Key(operation.at.key("body")),
                    "a GET request has no body",
                )
                .help("put the fields under `query`, or use another method");
        }
    }
}

/// An answer is an object or a union, or a list or map of these.
pub fn answers_are_objects(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(returns) = &operation.returns else { continue };
        let object = matches!(api.plain(returns.ty).name, TypeName::Schema(id) if matches!(
            api.schema(id).kind,
            SchemaKind::Object(_) | SchemaKind::Union(_)
        ));
        if !object {
            diagnostics
                .error(
                    codes::ANSWERS_ARE_OBJECTS,
                    DiagnosticPlace::Key(operation.at.key("returns")),
                    "an answer has to be an object, so that it can grow later",
                )
                .help("declare a schema with `fields` and return it");
        }
    }
}

/// The status of a good answer means success.
pub fn answers_are_good(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(returns) = &operation.returns else { continue };
        if !(200..=299).contains(&returns.status) {
            diagnostics
                .error(
                    codes::ANSWERS_ARE_GOOD,
                    operation.at.key("returns").key("status"),
                    format!("{} is not a status of success", returns.status),
                )
                .help("write 200 to 299; failures are listed under `errors`");
        }
    }
}

/// Sensitive values are not part of a URL, which servers log.
pub fn secrets_stay_out_of_urls(api: &Api, diagnostics: &mut Diagnostics) {
    for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
        let field = &parameter.field;
        let schema = match field.ty.name {
            TypeName::Schema(id) => api.schema(id).sensitive,
            TypeName::Primitive(_) => false,
        };
        if parameter.location != ParameterLocation::Header && (field.sensitive || schema) {
            diagnostics
                .warning(
                    codes::SECRETS_STAY_OUT_OF_URLS,
                    DiagnosticPlace::Key(field.at.clone()),
                    "a sensitive value would be in the URL, which servers and proxies log",
                )
                .help("send it in a header or the body, if the API permits");
        }
    }
}
