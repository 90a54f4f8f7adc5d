//! Parameters: where each is sent, and how a list stands in it.

use super::declaration::Declared;
use super::field::resolve_field;
use super::header::check_header_name;
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{ListStyle, Parameter, ParameterLocation};
use crate::source::Pointer;
use crate::spec;

/// Resolves the parameters of an operation, those of the path first.
pub fn resolve_parameters(
    scope: &Scope<'_>,
    written: &Declared<'_, spec::Operation>,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<Parameter> {
    let operation = written.node;
    let locations = [
        (ParameterLocation::Path, "path", &operation.path),
        (ParameterLocation::Query, "query", &operation.query),
        (ParameterLocation::Header, "header", &operation.header),
    ];
    let mut parameters = Vec::new();
    for (location, key, fields) in locations {
        for field in written.entries(key, fields, source) {
            let field = field.pick(scope.versions, diagnostics);
            parameters.extend(
                field.and_then(|field| resolve_parameter(scope, location, &field, diagnostics)),
            );
        }
    }
    parameters
}

fn resolve_parameter(
    scope: &Scope<'_>,
    location: ParameterLocation,
    written: &Declared<'_, spec::Field>,
    diagnostics: &mut Diagnostics,
) -> Option<Parameter> {
    let mut field = resolve_field(scope, written, diagnostics)?;
    if location == ParameterLocation::Path {
        field.required = true;
        // Without it the path would be another one.
        field.missing = None;
    }
    if location == ParameterLocation::Header {
        check_header_parameter(written.name, &written.at, diagnostics);
    }
    let style = match written.node.style {
        Some(spec::ListStyle::Repeat) => ListStyle::Repeat,
        Some(spec::ListStyle::Comma) | None => ListStyle::Comma,
    };
    field.separator = match (location, style) {
        (ParameterLocation::Query, ListStyle::Comma) | (ParameterLocation::Header, _) => Some(','),
        (ParameterLocation::Query, ListStyle::Repeat) | (ParameterLocation::Path, _) => None,
    };
    Some(Parameter { location, style, field })
}

fn check_header_parameter(name: &str, at: &Pointer, diagnostics: &mut Diagnostics) {
    check_header_name(name, DiagnosticPlace::Key(at.clone()), diagnostics);
    let reserved = ["host", "content-length", "content-type", "transfer-encoding", "connection"];
    if reserved.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)) {
        diagnostics
            .error(
                codes::BAD_HEADER,
                DiagnosticPlace::Key(at.clone()),
                "only the client itself sets this header",
            )
            .help("remove the parameter");
    }
}
