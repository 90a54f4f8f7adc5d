//! Schemas: named scalars, lists and maps, objects, enums and tagged unions.

use simulator::descriptor;

use super::constraint::{describe_constraints, describe_evidence, describe_source};
use super::effect::describe_stored;
use super::expression::describe_expression;
use super::phrase::{
    describe_literal, describe_literals, describe_type, optional_code, other_name, schema_name,
};
use super::rule::describe_rules;
use crate::model;

/// Describes one type of the API.
pub fn describe_schema(api: &model::Api, schema: &model::Schema) -> descriptor::Schema {
    descriptor::Schema {
        name: schema.name.clone(),
        stem: schema.stem.clone(),
        file: schema.file.clone(),
        doc: schema.doc.clone(),
        sensitive: schema.sensitive,
        personal: schema.personal,
        is: describe_schema_kind(api, &schema.kind),
        stored: schema.stored.as_ref().map(|stored| describe_stored(api, stored)),
        evidence: describe_evidence(schema.evidence),
        source: describe_source(schema.source),
    }
}

fn describe_schema_kind(api: &model::Api, kind: &model::SchemaKind) -> descriptor::SchemaKind {
    match kind {
        model::SchemaKind::Scalar(scalar) => descriptor::SchemaKind::Scalar(descriptor::Scalar {
            ty: describe_type(api, scalar.ty),
            constraints: describe_constraints(api, &scalar.constraints),
            identity: scalar.identity,
        }),
        model::SchemaKind::Object(object) => {
            descriptor::SchemaKind::Object(describe_object(api, object))
        }
        model::SchemaKind::Enum(enum_) => descriptor::SchemaKind::Enum(describe_enum(api, enum_)),
        model::SchemaKind::Union(union) => {
            descriptor::SchemaKind::Union(describe_union(api, union))
        }
    }
}

/// Describes fields and the rules across them.
pub fn describe_object(api: &model::Api, object: &model::Object) -> descriptor::Object {
    descriptor::Object {
        fields: object.fields.iter().map(|field| describe_field(api, field)).collect(),
        rules: describe_rules(api, &object.rules),
    }
}

/// Describes a field or the field of a parameter.
pub fn describe_field(api: &model::Api, field: &model::Field) -> descriptor::Field {
    descriptor::Field {
        wire_name: field.wire_name.clone(),
        name: other_name(&field.name, &field.wire_name),
        is_body: field.is_body,
        separator: field.separator,
        ty: describe_type(api, field.ty),
        required: field.required,
        nullable: field.nullable,
        direction: describe_direction(field.direction),
        doc: field.doc.clone(),
        deprecated: field.deprecated.clone(),
        default: field.default.as_ref().map(|default| describe_expression(api, default)),
        preset: field.preset.as_ref().map(describe_literal),
        clear: field.clear.as_ref().map(describe_literal),
        example: field.example.as_ref().map(describe_literal),
        sensitive: field.sensitive,
        personal: field.personal,
        aliases: field.aliases.clone(),
        stamped: field.stamped.map(describe_stamp),
        follows: field.follows.clone(),
        accepts_text: field.accepts_text,
        constraints: describe_constraints(api, &field.constraints),
        error: optional_code(api, field.error),
        missing: optional_code(api, field.missing),
        evidence: describe_evidence(field.evidence),
        source: describe_source(field.source),
    }
}

fn describe_direction(direction: model::Direction) -> descriptor::Direction {
    match direction {
        model::Direction::Both => descriptor::Direction::Both,
        model::Direction::ReadOnly => descriptor::Direction::ReadOnly,
        model::Direction::WriteOnly => descriptor::Direction::WriteOnly,
    }
}

fn describe_stamp(stamp: model::Stamp) -> descriptor::Stamp {
    match stamp {
        model::Stamp::Create => descriptor::Stamp::Create,
        model::Stamp::Change => descriptor::Stamp::Change,
    }
}

fn describe_enum(api: &model::Api, enum_: &model::Enum) -> descriptor::Enum {
    let column = |column: &model::Column| descriptor::Column {
        name: column.name.clone(),
        ty: describe_type(api, column.ty),
        doc: column.doc.clone(),
        source: describe_source(column.source),
    };
    descriptor::Enum {
        integer: enum_.integer,
        closed: enum_.closed,
        columns: enum_.columns.iter().map(column).collect(),
        values: enum_.values.iter().map(describe_value).collect(),
        predicts: optional_code(api, enum_.predicts),
    }
}

fn describe_value(value: &model::Value) -> descriptor::EnumValue {
    descriptor::EnumValue {
        wire: value.wire.clone(),
        name: other_name(&value.name, &value.wire),
        doc: value.doc.clone(),
        deprecated: value.deprecated.clone(),
        data: describe_literals(&value.data),
        evidence: describe_evidence(value.evidence),
    }
}

fn describe_union(api: &model::Api, union: &model::Union) -> descriptor::Union {
    let variant = |variant: &model::Variant| descriptor::Variant {
        wire: variant.wire.clone(),
        name: other_name(&variant.name, &variant.wire),
        schema: schema_name(api, variant.schema),
    };
    descriptor::Union {
        tags: union.tags.clone(),
        variants: union.variants.iter().map(variant).collect(),
    }
}
