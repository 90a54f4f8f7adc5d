//! Schemas: objects, enums and unions, each planned once.

use std::collections::{HashMap, HashSet};

use super::super::descriptor::{self, Descriptor, SchemaKind};
use super::field::{Context, plan_fields};
use super::rule::plan_rules;
use super::{Enum, Object, Schema, Schemas, Union};

/// Plans every schema of a descriptor.
pub fn schemas(descriptor: &Descriptor) -> Result<Schemas, String> {
    let context = Context::new(descriptor);
    let plan = |schema: &descriptor::Schema| {
        let planned = match &schema.is {
            SchemaKind::Scalar(_) => Ok(Schema::Scalar),
            SchemaKind::Object(object) => plan_object(&context, object).map(Schema::Object),
            SchemaKind::Enum(values) => plan_enum(values).map(Schema::Enum),
            SchemaKind::Union(union) => plan_union(&context, union).map(Schema::Union),
        };
        planned.map_err(|fault| format!("schema `{}`: {fault}", schema.name))
    };
    descriptor.schemas.iter().map(plan).collect()
}

/// An object that no update clears fields of.
fn plan_object(context: &Context<'_>, object: &descriptor::Object) -> Result<Object, String> {
    let fields: Vec<&descriptor::Field> = object.fields.iter().collect();
    let mut planned = plan_fields(context, &fields, false)?;
    planned.rules = plan_rules(context, &object.rules, &fields)?;
    Ok(planned)
}

fn plan_enum(values: &descriptor::Enum) -> Result<Enum, String> {
    let mut planned =
        Enum { texts: HashSet::new(), integers: HashSet::new(), data: HashMap::new() };
    for value in &values.values {
        if values.integer {
            let integer = value.wire.parse();
            planned.integers.insert(
                integer.map_err(|_| format!("the value `{}` is no 64-bit integer", value.wire))?,
            );
        } else {
            planned.texts.insert(value.wire.clone());
        }
        if !value.data.is_empty() {
            planned.data.insert(value.wire.clone(), value.data.clone());
        }
    }
    Ok(planned)
}

fn plan_union(context: &Context<'_>, union: &descriptor::Union) -> Result<Union, String> {
    if union.tags.is_empty() {
        return Err("the union has no tag".to_owned());
    }
    let mut variants = HashMap::new();
    for variant in &union.variants {
        let (position, schema) = context.schema(&variant.schema)?;
        if !matches!(schema.is, SchemaKind::Object(_)) {
            return Err(format!("the variant `{}` is no object", variant.schema));
        }
        variants.insert(variant.wire.clone(), position);
    }
    Ok(Union { tags: union.tags.clone(), variants })
}
