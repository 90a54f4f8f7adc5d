//! Types, literals, and the words about facts.

use simulator::descriptor;

use super::Lookup;
use crate::model;

pub fn ty(names: &Lookup<'_>, ty: &descriptor::Type) -> model::Type {
    let shape = match ty.shape {
        descriptor::Shape::One => model::Shape::One,
        descriptor::Shape::List => model::Shape::List,
        descriptor::Shape::Map => model::Shape::Map,
    };
    let primitive = match ty.name.as_str() {
        "String" => Some(model::Primitive::String),
        "Integer" => Some(model::Primitive::Integer),
        "Number" => Some(model::Primitive::Number),
        "Boolean" => Some(model::Primitive::Boolean),
        "Json" => Some(model::Primitive::Json),
        _ => None,
    };
    let schema = || model::TypeName::Schema(names.schema(&ty.name));
    model::Type { shape, name: primitive.map_or_else(schema, model::TypeName::Primitive) }
}

pub fn literal(literal: &descriptor::Literal) -> model::Literal {
    match literal {
        descriptor::Literal::Null => model::Literal::Null,
        descriptor::Literal::Bool(flag) => model::Literal::Bool(*flag),
        descriptor::Literal::Integer(integer) => model::Literal::Integer(*integer),
        descriptor::Literal::Number(number) => model::Literal::Number(*number),
        descriptor::Literal::Text(text) => model::Literal::Text(text.clone()),
        descriptor::Literal::List(items) => model::Literal::List(literals(items)),
        descriptor::Literal::Map(_) => model::Literal::Map(members(literal)),
    }
}

pub fn literals(items: &[descriptor::Literal]) -> Vec<model::Literal> {
    items.iter().map(literal).collect()
}

pub fn members(map: &descriptor::Literal) -> model::Map {
    let descriptor::Literal::Map(members) = map else { panic!("{map:?} is no object") };
    members.iter().map(|(name, value)| (name.clone(), literal(value))).collect()
}

pub fn evidence(evidence: Option<descriptor::Evidence>) -> Option<model::Evidence> {
    Some(match evidence? {
        descriptor::Evidence::Documents2022 => model::Evidence::Documents2022,
        descriptor::Evidence::Observed => model::Evidence::Observed,
        descriptor::Evidence::Assumed => model::Evidence::Assumed,
    })
}

pub fn source(source: Option<descriptor::Source>) -> Option<model::Source> {
    Some(match source? {
        descriptor::Source::Seed => model::Source::Seed,
        descriptor::Source::Docs => model::Source::Docs,
        descriptor::Source::Sdk => model::Source::Sdk,
        descriptor::Source::Documents2022 => model::Source::Documents2022,
        descriptor::Source::Observed => model::Source::Observed,
        descriptor::Source::Assumed => model::Source::Assumed,
    })
}

pub fn severity(severity: descriptor::Severity) -> model::Severity {
    match severity {
        descriptor::Severity::Error => model::Severity::Error,
        descriptor::Severity::Warning => model::Severity::Warning,
    }
}
