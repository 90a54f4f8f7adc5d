//! Schemas: the types that each becomes, on the sides that need it.

use super::constraint::scalar_function;
use super::doc::{
    event_items, evidence, field_doc, plain, scalar_sentences, section, source, stored_items,
};
use super::expr::literal_expr;
use super::field::required_first;
use super::request::{Parts, lower_request};
use super::state::lower_states;
use super::types::Lowering;
use super::usage::Side;
use super::{literal, literals, pascal, snake};
use crate::ir;
use crate::ir::{
    Accessor, ColumnGetter, Doc, EnumValue, Item, Newtype, Record, RecordField, ScalarCheck,
    UnionSide, UnionVariant,
};
use crate::model::{
    Column, Direction, Enum, Field, Object, Scalar, Schema, SchemaId, SchemaKind, Shape, Union,
    Value,
};

/// Every schema that an operation or a webhook reaches, with its types.
pub fn lower_schemas(lowering: &Lowering<'_>) -> Vec<(SchemaId, Vec<Item>)> {
    let schemas = lowering.api.schemas.iter().enumerate();
    let lower = |(index, schema): (usize, &Schema)| {
        let id = SchemaId(index);
        let items = match &schema.kind {
            SchemaKind::Scalar(scalar) => lower_scalar(lowering, id, schema, scalar),
            SchemaKind::Enum(enum_) => lower_enum(lowering, id, schema, enum_),
            SchemaKind::Object(object) => lower_object(lowering, id, schema, object),
            SchemaKind::Union(union) => lower_union(lowering, id, schema, union),
        };
        (id, items)
    };
    schemas.map(lower).filter(|(_, items)| !items.is_empty()).collect()
}

fn doc_of(schema: &Schema) -> Doc {
    let mut doc = match &schema.doc {
        Some(text) => plain(text),
        None => plain(&format!("`{}` of the specification.", schema.name)),
    };
    if schema.evidence.is_some() {
        doc.markdown(evidence(schema.evidence).trim_start());
    }
    doc
}

fn lower_scalar(
    lowering: &Lowering<'_>,
    id: SchemaId,
    schema: &Schema,
    scalar: &Scalar,
) -> Vec<Item> {
    let request = lowering.usage.request.contains(&id);
    let mut doc = doc_of(schema);
    for sentence in scalar_sentences(lowering, scalar) {
        doc.item(&sentence);
    }
    let checks = lowering.value_checks(scalar.ty, &scalar.constraints, None);
    let redacted = schema.sensitive || schema.personal;
    if scalar.identity && (request || lowering.usage.answer.contains(&id)) {
        return vec![Item::Newtype(Newtype { name: pascal(&schema.name), doc, redacted, checks })];
    }
    if !request || checks.is_empty() {
        return Vec::new();
    }
    let ty = lowering.ty(scalar.ty, Side::Request);
    vec![Item::Scalar(ScalarCheck { name: scalar_function(schema), doc, ty, checks })]
}

fn lower_enum(lowering: &Lowering<'_>, id: SchemaId, schema: &Schema, enum_: &Enum) -> Vec<Item> {
    if !lowering.usage.request.contains(&id) && !lowering.usage.answer.contains(&id) {
        return Vec::new();
    }
    let mut doc = doc_of(schema);
    if enum_.closed {
        doc.markdown("Requests with a value that is not known here are refused.");
    }
    let values = enum_.values.iter().map(|value| EnumValue {
        name: pascal(&value.name),
        doc: value_doc(value),
        deprecated: value.deprecated.as_deref().map(ir::Literal::remark),
        wire: ir::ShownLiteral::new(&value.wire),
        number: value.wire.parse().unwrap_or_default(),
    });
    let columns = enum_.columns.iter().enumerate().map(|(index, column)| ColumnGetter {
        name: snake(&column.name),
        doc: column_doc(enum_, column),
        ty: lowering.ty(column.ty, Side::Answer),
        rows: enum_
            .values
            .iter()
            .map(|value| {
                let data = value.data.get(index);
                (pascal(&value.name), data.map(|data| literal_expr(lowering, column.ty, data)))
            })
            .collect(),
    });
    vec![Item::Enum(ir::Enum {
        name: pascal(&schema.name),
        doc,
        integer: enum_.integer,
        values: values.collect(),
        columns: columns.collect(),
        states: lower_states(lowering, id, enum_),
    })]
}

fn column_doc(enum_: &Enum, column: &Column) -> Doc {
    let (mut doc, unknown) = match &column.doc {
        Some(text) => (plain(text), "`None` where that is not known."),
        None => (plain(&format!("Its {}, where that is known.", column.name)), ""),
    };
    let mut remark = format!("{unknown}{}", source(column.source));
    if column.source.is_some() && enum_.values.iter().any(|value| value.evidence.is_some()) {
        remark.push_str(" Values from another source say so themselves.");
    }
    if !remark.is_empty() {
        doc.markdown(remark.trim_start());
    }
    doc
}

/// What the wire holds for it is said by the runtime.
fn value_doc(value: &Value) -> Doc {
    let mut doc = value.doc.as_deref().map(plain).unwrap_or_default();
    if value.evidence.is_some() {
        doc.markdown(evidence(value.evidence).trim_start());
    }
    doc
}

fn lower_object(
    lowering: &Lowering<'_>,
    id: SchemaId,
    schema: &Schema,
    object: &Object,
) -> Vec<Item> {
    let mut items = Vec::new();
    if lowering.usage.answer.contains(&id) {
        items.push(Item::Record(lower_record(lowering, id, schema, object)));
    }
    if lowering.usage.request.contains(&id) {
        let mut doc = doc_of(schema);
        if lowering.usage.both(id) {
            let answer = lowering.type_name(id, Side::Answer);
            doc.markdown(&format!("As requests hold it; answers hold [`{answer}`]."));
        }
        let parts = Parts {
            name: lowering.type_name(id, Side::Request),
            doc,
            fields: required_first(object),
            ruled: vec![object.rule_set()],
            update: false,
            owner: Some(id),
        };
        items.push(Item::Request(lower_request(lowering, parts)));
    }
    items
}

fn lower_record(lowering: &Lowering<'_>, id: SchemaId, schema: &Schema, object: &Object) -> Record {
    let travels = |field: &&Field| field.direction != Direction::WriteOnly;
    let fields = object.fields.iter().filter(travels).map(|field| RecordField {
        name: snake(&field.name),
        doc: field_doc(lowering, field, false),
        deprecated: field.deprecated.as_deref().map(ir::Literal::remark),
        ty: lowering.field_ty(field, Some(id), Side::Answer),
        wire: literal(&field.wire_name),
        aliases: literals(&field.aliases),
        text_number: field.accepts_text,
        redacted: lowering.is_redacted(field),
    });
    let accessors = object.fields.iter().filter(travels).filter_map(|field| {
        let (_, scalar) = lowering.scalar(field.ty)?;
        (scalar.identity && field.ty.shape == Shape::One).then(|| Accessor {
            field: snake(&field.name),
            wire: literal(&field.wire_name),
            ty: lowering.ty(field.ty, Side::Answer),
        })
    });
    let mut doc = doc_of(schema);
    if lowering.usage.both(id) {
        let input = lowering.type_name(id, Side::Request);
        doc.markdown(&format!("As answers hold it; requests take [`{input}`]."));
    }
    if let Some(stored) = &schema.stored {
        section(&mut doc, "# What the service keeps", stored_items(lowering, stored));
    }
    section(&mut doc, "# When it comes", event_items(lowering, id));
    Record {
        name: lowering.type_name(id, Side::Answer),
        doc,
        fields: fields.collect(),
        accessors: accessors.collect(),
    }
}

fn lower_union(lowering: &Lowering<'_>, id: SchemaId, schema: &Schema, union: &Union) -> Vec<Item> {
    let lower = |side: Side, union_side: UnionSide| {
        let variants = union.variants.iter().map(|variant| {
            let object = lowering.api.schema(variant.schema);
            UnionVariant {
                name: pascal(&variant.name),
                doc: object.doc.as_deref().map(plain).unwrap_or_default(),
                wire: ir::ShownLiteral::new(&variant.wire),
                ty: ir::Type::Named(lowering.type_name(variant.schema, side)),
            }
        });
        Item::Union(ir::Union {
            name: lowering.type_name(id, side),
            doc: doc_of(schema),
            tags: literals(&union.tags),
            variants: variants.collect(),
            side: union_side,
        })
    };
    let mut items = Vec::new();
    if lowering.usage.answer.contains(&id) {
        items.push(lower(Side::Answer, UnionSide::Answer));
    }
    if lowering.usage.request.contains(&id) {
        items.push(lower(Side::Request, UnionSide::Request));
    }
    items
}
