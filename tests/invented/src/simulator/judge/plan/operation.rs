//! Operations: where each parameter is, and what the body holds.

use http::HeaderName;

use super::super::descriptor::{self, ActKind, Descriptor, ParameterLocation};
use super::field::{Context, plan_field, plan_fields};
use super::rule::plan_rules;
use super::{Body, Location, Operation, Parameter};

/// Plans every operation of a descriptor.
pub fn operations(descriptor: &Descriptor) -> Result<Vec<Operation>, String> {
    let context = Context::new(descriptor);
    let plan = |operation: &descriptor::Operation| {
        plan_operation(&context, operation)
            .map_err(|fault| format!("operation `{}`: {fault}", operation.id))
    };
    descriptor.operations.iter().map(plan).collect()
}

fn plan_operation(
    context: &Context<'_>,
    operation: &descriptor::Operation,
) -> Result<Operation, String> {
    let mut parameters = Vec::new();
    for parameter in &operation.parameters {
        parameters.push(plan_parameter(context, parameter)?);
    }
    let in_query =
        |(_, parameter): &(usize, &Parameter)| matches!(parameter.location, Location::Query);
    let query = parameters.iter().enumerate().filter(in_query);
    let query = query.map(|(at, parameter)| (parameter.field.wire_name.clone(), at)).collect();
    let own = operation.parameters.iter().map(|parameter| &parameter.field);
    let of_body = operation.body.iter().flat_map(|body| &body.object.fields);
    let fields: Vec<&descriptor::Field> = own.chain(of_body).collect();
    Ok(Operation {
        path: path_parameters(&operation.path, &parameters)?,
        query,
        body: operation
            .body
            .as_ref()
            .map(|body| plan_body(context, operation, body))
            .transpose()?,
        rules: plan_rules(context, &operation.rules, &fields)?,
        parameters,
    })
}

fn plan_parameter(
    context: &Context<'_>,
    parameter: &descriptor::Parameter,
) -> Result<Parameter, String> {
    let name = &parameter.field.wire_name;
    let location = match parameter.location {
        ParameterLocation::Path => Location::Path,
        ParameterLocation::Query => Location::Query,
        ParameterLocation::Header => Location::Header(
            HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| format!("`{name}` is no name of a header"))?,
        ),
    };
    let field = plan_field(context, &parameter.field, false)?;
    Ok(Parameter { location, style: parameter.style, field })
}

/// The positions of the parameters that a path template names.
fn path_parameters(template: &str, parameters: &[Parameter]) -> Result<Vec<usize>, String> {
    let named = template.split('{').skip(1).filter_map(|part| part.split_once('}'));
    let position = |(name, _): (&str, &str)| {
        let sought = |parameter: &Parameter| {
            matches!(parameter.location, Location::Path) && parameter.field.wire_name == name
        };
        let found = parameters.iter().position(sought);
        found.ok_or_else(|| format!("the path names `{name}`, which is not a parameter"))
    };
    named.map(position).collect()
}

fn plan_body(
    context: &Context<'_>,
    operation: &descriptor::Operation,
    body: &descriptor::Body,
) -> Result<Body, String> {
    let fields: Vec<&descriptor::Field> = body.object.fields.iter().collect();
    let mut object = plan_fields(context, &fields, is_update(operation))?;
    object.rules = plan_rules(context, &body.object.rules, &fields)?;
    let whole = object.fields.iter().position(|field| field.is_body);
    Ok(Body { wrap: body.wrap.clone(), object, whole })
}

/// Whether the body changes what exists, so that fields can be cleared by it.
fn is_update(operation: &descriptor::Operation) -> bool {
    match operation.effect.as_ref().and_then(|effect| effect.act.as_ref()) {
        Some(act) => act.kind == ActKind::Update,
        None => matches!(operation.method.as_str(), "PUT" | "PATCH"),
    }
}
