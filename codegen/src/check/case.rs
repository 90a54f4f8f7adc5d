//! Names as the language spells them: `snake_case` and `PascalCase`.

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, SchemaId};
use crate::text::name;

/// The names of schemas and errors are in `PascalCase`.
pub fn schemas_and_errors_are_pascal_case(api: &Api, diagnostics: &mut Diagnostics) {
    let written = api.schemas.iter().enumerate();
    for (_, schema) in written.filter(|(index, _)| !api.is_delivered(SchemaId(*index))) {
        pascal_case("schema", &schema.name, DiagnosticPlace::Key(schema.at.clone()), diagnostics);
    }
    for error in &api.errors {
        pascal_case(
            "error",
            &error.name,
            DiagnosticPlace::Value(error.at.key("name")),
            diagnostics,
        );
    }
}

fn pascal_case(what: &str, name: &str, at: DiagnosticPlace, diagnostics: &mut Diagnostics) {
    if !name::is_pascal(name) {
        let help = match name::pascal(name) {
            Some(cased) => format!("call it `{cased}`, here and where it is named"),
            None => "begin each word with a capital, without separators: `OpeningHours`".to_owned(),
        };
        diagnostics
            .error(codes::BAD_CASE, at, format!("the {what} `{name}` is not in Pascal case"))
            .help(help);
    }
}

/// The names of operations are in `snake_case`.
pub fn operations_are_snake_case(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in api.operations.iter().filter(|operation| !name::is_snake(&operation.id)) {
        let help = match name::snake(&operation.id) {
            Some(cased) if !operation.id.starts_with('/') => format!("call it `{cased}`"),
            _ => "choose a name in small letters with underscores: `create_book`".to_owned(),
        };
        let message = format!("the operation `{}` is not in snake case", operation.id);
        diagnostics
            .error(codes::BAD_CASE, DiagnosticPlace::Key(operation.at.clone()), message)
            .help(help);
    }
}

/// The names of rules are in `snake_case`.
pub fn rules_are_snake_case(api: &Api, diagnostics: &mut Diagnostics) {
    let rules = api.rule_sets().flat_map(|ruled| ruled.rules);
    for rule in rules.filter(|rule| !name::is_snake(&rule.id)) {
        let message = format!("the rule `{}` is not in snake case", rule.id);
        diagnostics
            .error(codes::BAD_CASE, DiagnosticPlace::Key(rule.at.clone()), message)
            .help("violations carry it: write small letters with underscores");
    }
}
