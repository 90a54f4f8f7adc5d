//! Operations, with pages, limits and retry classes.

use simulator::descriptor;

use super::api::rate;
use super::effect::effect;
use super::expression::{conditions, expression, reference};
use super::phrase::{evidence, source, ty};
use super::rule::rules;
use super::schema::{field, object};
use super::{Lookup, nowhere};
use crate::model;

pub fn operation(names: &Lookup<'_>, operation: &descriptor::Operation) -> model::Operation {
    model::Operation {
        id: operation.id.clone(),
        tag: operation.tag.clone(),
        file: operation.file.clone(),
        method: method(&operation.method),
        path: path(&operation.path),
        parameters: operation.parameters.iter().map(|one| parameter(names, one)).collect(),
        body: operation.body.as_ref().map(|one| body(names, one)),
        rules: rules(names, &operation.rules),
        returns: operation.returns.as_ref().map(|returns| model::Returns {
            ty: ty(names, &returns.ty),
            wrap: returns.wrap.clone(),
            status: returns.status,
            doc: returns.doc.clone(),
            evidence: evidence(returns.evidence),
        }),
        errors: names.errors(&operation.errors),
        quotas: operation.quotas.iter().map(|one| quota(names, one)).collect(),
        retry: retry(names, &operation.retry),
        pages: operation.pages.as_ref().map(|one| pages(names, one)),
        effect: operation.effect.as_ref().map(|one| effect(names, one)),
        doc: operation.doc.clone(),
        deprecated: operation.deprecated.clone(),
        evidence: evidence(operation.evidence),
        source: source(operation.source),
        at: nowhere(),
    }
}

fn method(name: &str) -> model::Method {
    match name {
        "GET" => model::Method::Get,
        "POST" => model::Method::Post,
        "PUT" => model::Method::Put,
        "PATCH" => model::Method::Patch,
        "DELETE" => model::Method::Delete,
        other => panic!("no method is called {other}"),
    }
}

/// Literal text and names stand by turns: names in braces.
fn path(text: &str) -> model::PathTemplate {
    let segment = |(index, part): (usize, &str)| match index % 2 {
        0 => model::Segment::Literal(part.to_owned()),
        _ => model::Segment::Parameter(part.to_owned()),
    };
    let parts = text.split(['{', '}']).enumerate().filter(|(_, part)| !part.is_empty());
    model::PathTemplate { text: text.to_owned(), segments: parts.map(segment).collect() }
}

fn parameter(names: &Lookup<'_>, parameter: &descriptor::Parameter) -> model::Parameter {
    model::Parameter {
        location: match parameter.location {
            descriptor::ParameterLocation::Path => model::ParameterLocation::Path,
            descriptor::ParameterLocation::Query => model::ParameterLocation::Query,
            descriptor::ParameterLocation::Header => model::ParameterLocation::Header,
        },
        style: match parameter.style {
            descriptor::ListStyle::Comma => model::ListStyle::Comma,
            descriptor::ListStyle::Repeat => model::ListStyle::Repeat,
        },
        field: field(names, &parameter.field),
    }
}

fn body(names: &Lookup<'_>, body: &descriptor::Body) -> model::Body {
    let wrap = |wrap: &descriptor::Wrap| model::Wrap {
        member: wrap.member.clone(),
        error: names.error_of(wrap.error),
    };
    model::Body { wrap: body.wrap.as_ref().map(wrap), object: object(names, &body.object) }
}

fn quota(names: &Lookup<'_>, quota: &descriptor::Quota) -> model::Quota {
    match quota {
        descriptor::Quota::Own { rate: own, evidence: known } => {
            model::Quota::Own(rate(*own), evidence(*known))
        }
        descriptor::Quota::Shared(name) => model::Quota::Shared(names.bucket(name)),
    }
}

fn retry(names: &Lookup<'_>, retry: &descriptor::Retry) -> model::Retry {
    let guard = match retry {
        descriptor::Retry::Safe => return model::Retry::Safe,
        descriptor::Retry::Idempotent => return model::Retry::Idempotent,
        descriptor::Retry::Never => return model::Retry::Never,
        descriptor::Retry::Guarded(guard) => guard,
    };
    let value =
        |(name, value): &(String, descriptor::Expression)| (name.clone(), expression(names, value));
    let read_back = |one: &descriptor::ReadBack| model::ReadBack {
        call: one.call.clone(),
        with: one.with.iter().map(value).collect(),
        conditions: conditions(names, &one.conditions),
        at: nowhere(),
    };
    model::Retry::Guarded(model::Guard {
        error: names.error(guard.error),
        when: conditions(names, &guard.when),
        read_back: guard.read_back.as_ref().map(read_back),
        evidence: evidence(guard.evidence),
    })
}

fn pages(names: &Lookup<'_>, pages: &descriptor::Pages) -> model::Pages {
    let member = |one: &descriptor::Reference| reference(names, one);
    model::Pages {
        style: match &pages.by {
            descriptor::PageStyle::Number(name) => model::PageStyle::Number(name.clone()),
            descriptor::PageStyle::Cursor(name) => model::PageStyle::Cursor(name.clone()),
        },
        size: pages.size.clone(),
        items: member(&pages.items),
        total: pages.total.as_ref().map(member),
        next: pages.next.as_ref().map(member),
        more: pages.more.as_ref().map(member),
        most: pages.most,
        window: pages.window.as_ref().map(member),
        evidence: evidence(pages.evidence),
        at: nowhere(),
    }
}
