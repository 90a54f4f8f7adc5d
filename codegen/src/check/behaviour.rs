//! Walks through what operations do: guards, effects, the records that the server keeps.

use crate::model::{
    Api, Assignment, Condition, Effect, Guard, Operation, ReadBack, Retry, Root, SchemaId, Stored,
};

/// Each operation that is guarded, with its guard.
pub fn guards(api: &Api) -> impl Iterator<Item = (&Operation, &Guard)> {
    api.operations.iter().filter_map(|operation| match &operation.retry {
        Retry::Guarded(guard) => Some((operation, guard)),
        Retry::Safe | Retry::Idempotent | Retry::Never => None,
    })
}

/// Each operation that reads back, with the operation that it calls for that.
pub fn read_backs(api: &Api) -> impl Iterator<Item = (&Operation, &ReadBack, &Operation)> {
    guards(api).filter_map(|(operation, guard)| {
        let read_back = guard.read_back.as_ref()?;
        let called = api.operations.iter().find(|one| one.id == read_back.call)?;
        Some((operation, read_back, called))
    })
}

/// Each operation that has an effect, with the effect.
pub fn effects(api: &Api) -> impl Iterator<Item = (&Operation, &Effect)> {
    api.operations.iter().filter_map(|operation| Some((operation, operation.effect.as_ref()?)))
}

/// Each schema that the server keeps, with what it keeps.
pub fn kept(api: &Api) -> impl Iterator<Item = (SchemaId, &Stored)> {
    let schemas = api.schemas.iter().enumerate();
    schemas.filter_map(|(index, schema)| Some((SchemaId(index), schema.stored.as_ref()?)))
}

/// Every assignment of a record's member, in effects and timers.
pub fn assignments(api: &Api) -> impl Iterator<Item = &Assignment> {
    let timers = kept(api).flat_map(|(_, stored)| &stored.timers).flat_map(|timer| &timer.set);
    let effects = effects(api).flat_map(|(_, effect)| {
        let later = effect.async_effect.iter();
        let later = later.flat_map(|one| [&one.pending, &one.done, &one.failed]).flatten();
        let added = effect.add.iter().flat_map(|add| &add.set);
        effect.set.iter().chain(added).chain(&effect.answer).chain(later)
    });
    timers.chain(effects)
}

/// Every assignment of a member of the record at hand, with the schema of that record.
pub fn kept_assignments(api: &Api) -> impl Iterator<Item = (SchemaId, &Assignment)> {
    let timers = kept(api).flat_map(|(id, stored)| {
        stored.timers.iter().flat_map(|timer| &timer.set).map(move |set| (id, set))
    });
    let effects = effects(api).flat_map(|(_, effect)| {
        let act = effect.act.into_iter();
        act.flat_map(move |act| effect.set.iter().map(move |set| (act.schema, set)))
    });
    timers.chain(effects).filter(|(_, set)| set.target.root == Root::Stored)
}

/// Every condition on a record, in effects, timers and guards.
pub fn conditions(api: &Api) -> impl Iterator<Item = &Condition> {
    let stored = kept(api).flat_map(|(_, stored)| {
        stored.timers.iter().flat_map(|timer| &timer.when).chain(&stored.gone_when)
    });
    let effects = effects(api).flat_map(|(_, effect)| {
        let found = effect.finds.iter().flat_map(|find| &find.conditions);
        let refused = effect.refusals.iter().flat_map(|refusal| &refusal.when);
        let later = effect.async_effect.iter().flat_map(|later| &later.when);
        effect.by.iter().chain(found).chain(refused).chain(later).chain(&effect.filter)
    });
    let guards = guards(api).flat_map(|(_, guard)| {
        let read_back = guard.read_back.iter();
        guard.when.iter().chain(read_back.flat_map(|read_back| &read_back.conditions))
    });
    stored.chain(effects).chain(guards)
}
