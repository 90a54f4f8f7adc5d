//! Schemas and fields.

use simulator::descriptor;

use super::effect::stored;
use super::expression::expression;
use super::phrase::{evidence, literal, literals, source, ty};
use super::rule::{constraints, rules};
use super::{Lookup, nowhere};
use crate::model;

pub fn schema(names: &Lookup<'_>, schema: &descriptor::Schema) -> model::Schema {
    model::Schema {
        name: schema.name.clone(),
        stem: schema.stem.clone(),
        file: schema.file.clone(),
        doc: schema.doc.clone(),
        at: nowhere(),
        sensitive: schema.sensitive,
        personal: schema.personal,
        kind: kind(names, &schema.is),
        stored: schema.stored.as_ref().map(|one| stored(names, one)),
        evidence: evidence(schema.evidence),
        source: source(schema.source),
    }
}

fn kind(names: &Lookup<'_>, kind: &descriptor::SchemaKind) -> model::SchemaKind {
    match kind {
        descriptor::SchemaKind::Scalar(scalar) => model::SchemaKind::Scalar(model::Scalar {
            ty: ty(names, &scalar.ty),
            constraints: constraints(names, &scalar.constraints),
            identity: scalar.identity,
        }),
        descriptor::SchemaKind::Object(one) => model::SchemaKind::Object(object(names, one)),
        descriptor::SchemaKind::Enum(one) => model::SchemaKind::Enum(enumeration(names, one)),
        descriptor::SchemaKind::Union(one) => model::SchemaKind::Union(union(names, one)),
    }
}

pub fn object(names: &Lookup<'_>, object: &descriptor::Object) -> model::Object {
    model::Object {
        fields: object.fields.iter().map(|one| field(names, one)).collect(),
        rules: rules(names, &object.rules),
    }
}

pub fn field(names: &Lookup<'_>, field: &descriptor::Field) -> model::Field {
    model::Field {
        wire_name: field.wire_name.clone(),
        name: field.name().to_owned(),
        is_body: field.is_body,
        separator: field.separator,
        ty: ty(names, &field.ty),
        required: field.required,
        nullable: field.nullable,
        direction: match field.direction {
            descriptor::Direction::Both => model::Direction::Both,
            descriptor::Direction::ReadOnly => model::Direction::ReadOnly,
            descriptor::Direction::WriteOnly => model::Direction::WriteOnly,
        },
        doc: field.doc.clone(),
        deprecated: field.deprecated.clone(),
        default: field.default.as_ref().map(|default| expression(names, default)),
        preset: field.preset.as_ref().map(literal),
        clear: field.clear.as_ref().map(literal),
        example: field.example.as_ref().map(literal),
        sensitive: field.sensitive,
        personal: field.personal,
        aliases: field.aliases.clone(),
        stamped: field.stamped.map(|stamp| match stamp {
            descriptor::Stamp::Create => model::Stamp::Create,
            descriptor::Stamp::Change => model::Stamp::Change,
        }),
        follows: field.follows.clone(),
        accepts_text: field.accepts_text,
        constraints: constraints(names, &field.constraints),
        error: names.error_of(field.error),
        missing: names.error_of(field.missing),
        evidence: evidence(field.evidence),
        source: source(field.source),
        at: nowhere(),
    }
}

fn enumeration(names: &Lookup<'_>, enumeration: &descriptor::Enum) -> model::Enum {
    let column = |column: &descriptor::Column| model::Column {
        name: column.name.clone(),
        ty: ty(names, &column.ty),
        doc: column.doc.clone(),
        source: source(column.source),
    };
    model::Enum {
        integer: enumeration.integer,
        closed: enumeration.closed,
        columns: enumeration.columns.iter().map(column).collect(),
        values: enumeration.values.iter().map(value).collect(),
        predicts: names.error_of(enumeration.predicts),
    }
}

fn value(value: &descriptor::EnumValue) -> model::Value {
    model::Value {
        wire: value.wire.clone(),
        name: value.name.as_ref().unwrap_or(&value.wire).clone(),
        doc: value.doc.clone(),
        deprecated: value.deprecated.clone(),
        data: literals(&value.data),
        evidence: evidence(value.evidence),
        at: nowhere(),
    }
}

fn union(names: &Lookup<'_>, union: &descriptor::Union) -> model::Union {
    let variant = |variant: &descriptor::Variant| model::Variant {
        wire: variant.wire.clone(),
        name: variant.name.as_ref().unwrap_or(&variant.wire).clone(),
        schema: names.schema(&variant.schema),
        at: nowhere(),
    };
    model::Union {
        tags: union.tags.clone(),
        variants: union.variants.iter().map(variant).collect(),
    }
}
