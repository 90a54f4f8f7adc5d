//! Operations: the struct of arguments, where each of them travels, and the method.

use super::argument::{arguments, is_update, only_argument, ruled};
use super::chunk::lower_chunked;
use super::doc::{method_doc, plain};
use super::guard::lower_guard;
use super::page::lower_pages;
use super::pending::lower_pending;
use super::quota::lower_quotas;
use super::request::{Parts, lower_request};
use super::types::Lowering;
use super::usage::Side;
use super::{literal, pascal, snake};
use crate::ir;
use crate::model::{Field, ListStyle, Method, Operation, ParameterLocation, Retry, Shape};

/// Lowers one operation.
pub fn lower_operation(lowering: &Lowering<'_>, operation: &Operation) -> ir::Operation {
    let fields: Vec<&Field> = arguments(operation);
    let ruled = ruled(operation);
    let name = pascal(&operation.id);
    let request_doc = plain(&format!("The arguments of `{}`.", operation.id));
    let parts =
        Parts { name, doc: request_doc, fields, ruled, update: is_update(operation), owner: None };
    let returns = operation.returns.as_ref();
    let wrap = |wrap: Option<&String>| wrap.map(|name| literal(name)).into_iter().collect();
    let body_wrap = operation.body.as_ref().and_then(|body| body.wrap.as_ref());
    let request = lower_request(lowering, parts);
    let places = places(lowering, operation, &request);
    ir::Operation {
        method_name: snake(&operation.id),
        method_doc: method_doc(lowering, operation),
        deprecated: operation.deprecated.as_deref().map(ir::Literal::remark),
        id: literal(&operation.id),
        method: match operation.method {
            Method::Get => ir::Method::Get,
            Method::Post => ir::Method::Post,
            Method::Put => ir::Method::Put,
            Method::Patch => ir::Method::Patch,
            Method::Delete => ir::Method::Delete,
        },
        template: literal(&operation.path.text),
        retry: match &operation.retry {
            Retry::Safe => ir::Retry::Safe,
            Retry::Idempotent => ir::Retry::Idempotent,
            Retry::Guarded(_) => ir::Retry::Guarded,
            Retry::Never => ir::Retry::Never,
        },
        argument: only_argument(lowering, operation).map(|(_, argument)| argument),
        places,
        body: operation.body.is_some(),
        body_in: wrap(body_wrap.map(|wrap| &wrap.member)),
        hides_body: operation
            .body
            .iter()
            .flat_map(|body| &body.object.fields)
            .any(|field| field.is_body && lowering.is_redacted(field)),
        output: returns.map(|returns| lowering.ty(returns.ty, Side::Answer)),
        output_in: wrap(returns.and_then(|returns| returns.wrap.as_ref())),
        quotas: lower_quotas(lowering, operation),
        guard: match &operation.retry {
            Retry::Guarded(guard) => lower_guard(lowering, operation, guard),
            Retry::Safe | Retry::Idempotent | Retry::Never => None,
        },
        pages: lower_pages(lowering, operation),
        chunked: lower_chunked(lowering, operation),
        pending: lower_pending(lowering, operation),
        request,
    }
}

fn places(lowering: &Lowering<'_>, operation: &Operation, request: &ir::Request) -> Vec<ir::Place> {
    let parameters = operation.parameters.iter().map(|parameter| {
        let is_list = lowering.resolved(parameter.field.ty).shape == Shape::List;
        match (parameter.location, parameter.style) {
            (ParameterLocation::Path, _) => ir::Place::Path,
            (ParameterLocation::Header, _) => ir::Place::Header,
            (ParameterLocation::Query, ListStyle::Repeat) if is_list => ir::Place::QueryRepeat,
            (ParameterLocation::Query, _) => ir::Place::Query,
        }
    });
    let rest = request.fields.len() - operation.parameters.len();
    parameters.chain(std::iter::repeat_n(ir::Place::Body, rest)).collect()
}
