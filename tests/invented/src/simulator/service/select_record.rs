//! Which records an operation is about.

use std::borrow::Cow;

use super::super::effect::{Condition, Context, Find, Found, Operation};
use super::super::request::Arguments;
use super::super::state::{MomentForm, Position, unique_key};
use super::{Failure, Service};

/// Finds the records that an effect names; one that is not there refuses the call.
pub fn find_all(
    service: &mut Service,
    operation: &Operation,
    arguments: &Arguments,
) -> Result<Vec<Found>, Failure> {
    let mut found = Vec::new();
    for find in &operation.effect.finds {
        let context = service.context(operation, arguments, &found);
        let positions = positions(service, &context, find);
        if positions.is_empty() {
            service.touched.insert(format!("{}/finds/{}", operation.id, find.name));
        }
        if let (true, Some(code)) = (positions.is_empty(), find.missing) {
            return Err(Failure::new(code));
        }
        found.push(Found { schema: find.schema, all: find.all, positions });
    }
    Ok(found)
}

fn positions(service: &Service, context: &Context<'_>, find: &Find) -> Vec<Position> {
    if !find.all {
        return one(service, context, find.schema, &find.conditions).into_iter().collect();
    }
    let Some(store) = service.stores[find.schema].as_ref() else { return Vec::new() };
    let all = store.newest_before(store.end()).filter(|(_, record)| {
        let context = context.with_record(record);
        context.hold_where_given(&find.conditions) && !is_gone(&context, find.schema)
    });
    let mut all: Vec<Position> = all.map(|(position, _)| position).collect();
    all.reverse();
    all
}

/// The newest record that fulfils conditions and does not count as missing.
pub fn one(
    service: &Service,
    context: &Context<'_>,
    schema: usize,
    conditions: &[Condition],
) -> Option<Position> {
    let store = service.stores[schema].as_ref()?;
    let fits = |position: Position| {
        let record = store.get(position)?;
        let context = context.with_record(record);
        (context.hold(conditions) && !is_gone(&context, schema)).then_some(position)
    };
    let key = service.program.stored[schema].as_ref()?.key;
    if let Some(value) = conditions.iter().find_map(|condition| condition.on_key(key)) {
        let value = context.evaluate(value, MomentForm::DateTime)?;
        return fits(service.position(schema, &value)?);
    }
    for (set, fields) in store.outline().unique.iter().enumerate() {
        let values = fields.iter().map(|&field| {
            let value = conditions.iter().find_map(|condition| condition.on_key(field))?;
            context.evaluate(value, MomentForm::DateTime).map(Cow::Owned)
        });
        if let Some(key) = unique_key(values) {
            return fits(store.find_unique(set, &key)?);
        }
    }
    store.newest_before(store.end()).find_map(|(position, _)| fits(position))
}

/// Whether the record at hand counts as missing.
pub fn is_gone(context: &Context<'_>, schema: usize) -> bool {
    let stored = context.program.stored[schema].as_ref();
    stored.is_some_and(|stored| !stored.gone_when.is_empty() && context.hold(&stored.gone_when))
}
