//! Operations: one HTTP method on one path template each, with pages, limits and retry classes.

use simulator::descriptor;

use super::constraint::{describe_evidence, describe_source};
use super::effect::describe_effect;
use super::expression::{describe_conditions, describe_expression};
use super::page::{describe_pages, describe_quota};
use super::phrase::{code_of, codes_of, describe_type, optional_code};
use super::rule::describe_rules;
use super::schema::{describe_field, describe_object};
use crate::model;

/// Describes one operation.
pub fn describe_operation(api: &model::Api, operation: &model::Operation) -> descriptor::Operation {
    let parameters = operation.parameters.iter();
    descriptor::Operation {
        id: operation.id.clone(),
        tag: operation.tag.clone(),
        file: operation.file.clone(),
        method: operation.method.name().to_owned(),
        path: operation.path.text.clone(),
        parameters: parameters.map(|parameter| describe_parameter(api, parameter)).collect(),
        body: operation.body.as_ref().map(|body| describe_body(api, body)),
        rules: describe_rules(api, &operation.rules),
        returns: operation.returns.as_ref().map(|returns| describe_returns(api, returns)),
        errors: codes_of(api, &operation.errors),
        quotas: operation.quotas.iter().map(|quota| describe_quota(api, *quota)).collect(),
        retry: describe_retry(api, &operation.retry),
        pages: operation.pages.as_ref().map(|pages| describe_pages(api, pages)),
        effect: operation.effect.as_ref().map(|effect| describe_effect(api, effect)),
        doc: operation.doc.clone(),
        deprecated: operation.deprecated.clone(),
        evidence: describe_evidence(operation.evidence),
        source: describe_source(operation.source),
    }
}

fn describe_parameter(api: &model::Api, parameter: &model::Parameter) -> descriptor::Parameter {
    descriptor::Parameter {
        location: match parameter.location {
            model::ParameterLocation::Path => descriptor::ParameterLocation::Path,
            model::ParameterLocation::Query => descriptor::ParameterLocation::Query,
            model::ParameterLocation::Header => descriptor::ParameterLocation::Header,
        },
        style: match parameter.style {
            model::ListStyle::Comma => descriptor::ListStyle::Comma,
            model::ListStyle::Repeat => descriptor::ListStyle::Repeat,
        },
        field: describe_field(api, &parameter.field),
    }
}

fn describe_body(api: &model::Api, body: &model::Body) -> descriptor::Body {
    let wrap = |wrap: &model::Wrap| descriptor::Wrap {
        member: wrap.member.clone(),
        error: optional_code(api, wrap.error),
    };
    descriptor::Body {
        wrap: body.wrap.as_ref().map(wrap),
        object: describe_object(api, &body.object),
    }
}

fn describe_returns(api: &model::Api, returns: &model::Returns) -> descriptor::Returns {
    descriptor::Returns {
        ty: describe_type(api, returns.ty),
        wrap: returns.wrap.clone(),
        status: returns.status,
        doc: returns.doc.clone(),
        evidence: describe_evidence(returns.evidence),
    }
}

fn describe_retry(api: &model::Api, retry: &model::Retry) -> descriptor::Retry {
    match retry {
        model::Retry::Safe => descriptor::Retry::Safe,
        model::Retry::Idempotent => descriptor::Retry::Idempotent,
        model::Retry::Guarded(guard) => {
            descriptor::Retry::Guarded(Box::new(describe_guard(api, guard)))
        }
        model::Retry::Never => descriptor::Retry::Never,
    }
}

fn describe_guard(api: &model::Api, guard: &model::Guard) -> descriptor::Guard {
    descriptor::Guard {
        error: code_of(api, guard.error),
        when: describe_conditions(api, &guard.when),
        read_back: guard.read_back.as_ref().map(|read_back| describe_read_back(api, read_back)),
        evidence: describe_evidence(guard.evidence),
    }
}

fn describe_read_back(api: &model::Api, read_back: &model::ReadBack) -> descriptor::ReadBack {
    let with = read_back.with.iter();
    descriptor::ReadBack {
        call: read_back.call.clone(),
        with: with.map(|(name, value)| (name.clone(), describe_expression(api, value))).collect(),
        conditions: describe_conditions(api, &read_back.conditions),
    }
}
