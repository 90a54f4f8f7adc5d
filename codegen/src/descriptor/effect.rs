//! What the service keeps, and what operations do to it.

use simulator::descriptor;

use super::constraint::{describe_evidence, describe_source};
use super::expression::{
    describe_assignments, describe_conditions, describe_expression, describe_reference,
    describe_references,
};
use super::phrase::{code_of, computed_name, optional_code, schema_name};
use crate::model;

/// Describes the records that the service keeps of an object.
pub fn describe_stored(api: &model::Api, stored: &model::Stored) -> descriptor::Stored {
    let machine = |states: &model::StateMachine| descriptor::StateMachine {
        field: describe_reference(api, &states.field),
        transitions: states.transitions.clone(),
    };
    descriptor::Stored {
        key: describe_reference(api, &stored.key),
        missing: optional_code(api, stored.missing),
        counters: stored.counters.clone(),
        states: stored.states.iter().map(machine).collect(),
        timers: stored.timers.iter().map(|timer| describe_timer(api, timer)).collect(),
        gone_when: describe_conditions(api, &stored.gone_when),
        evidence: describe_evidence(stored.evidence),
        source: describe_source(stored.source),
    }
}

fn describe_timer(api: &model::Api, timer: &model::Timer) -> descriptor::Timer {
    descriptor::Timer {
        id: timer.id.clone(),
        after: timer.after,
        of: describe_reference(api, &timer.of),
        when: describe_conditions(api, &timer.when),
        set: describe_assignments(api, &timer.set),
        doc: timer.doc.clone(),
        evidence: describe_evidence(timer.evidence),
        source: describe_source(timer.source),
    }
}

/// Describes what an operation does.
pub fn describe_effect(api: &model::Api, effect: &model::Effect) -> descriptor::Effect {
    descriptor::Effect {
        act: effect.act.map(|act| describe_act(api, act)),
        by: describe_conditions(api, &effect.by),
        finds: effect.finds.iter().map(|find| describe_find(api, find)).collect(),
        refusals: effect.refusals.iter().map(|refusal| describe_refusal(api, refusal)).collect(),
        unique: effect.unique.as_ref().map(|unique| describe_unique(api, unique)),
        set: describe_assignments(api, &effect.set),
        add: effect.add.as_ref().map(|add| describe_add(api, add)),
        count: effect.count.clone(),
        async_effect: effect.async_effect.as_ref().map(|later| describe_async(api, later)),
        answer: describe_assignments(api, &effect.answer),
        compute: effect.compute.map(|compute| computed_name(api, compute)),
        filter: describe_conditions(api, &effect.filter),
        search: effect.search.as_ref().map(|search| describe_search(api, search)),
        newest: effect.newest.as_ref().map(|newest| describe_reference(api, newest)),
        select: effect.select.as_ref().map(|select| describe_select(api, select)),
        evidence: describe_evidence(effect.evidence),
        source: describe_source(effect.source),
    }
}

fn describe_act(api: &model::Api, act: model::Act) -> descriptor::Act {
    let kind = match act.kind {
        model::ActKind::Create => descriptor::ActKind::Create,
        model::ActKind::Read => descriptor::ActKind::Read,
        model::ActKind::Update => descriptor::ActKind::Update,
        model::ActKind::Replace => descriptor::ActKind::Replace,
        model::ActKind::Delete => descriptor::ActKind::Delete,
        model::ActKind::List => descriptor::ActKind::List,
    };
    descriptor::Act { kind, schema: schema_name(api, act.schema) }
}

fn describe_find(api: &model::Api, find: &model::Find) -> descriptor::Find {
    descriptor::Find {
        name: find.name.clone(),
        schema: schema_name(api, find.schema),
        all: find.all,
        conditions: describe_conditions(api, &find.conditions),
        missing: optional_code(api, find.missing),
        evidence: describe_evidence(find.evidence),
    }
}

fn describe_refusal(api: &model::Api, refusal: &model::Refusal) -> descriptor::Refusal {
    descriptor::Refusal {
        when: describe_conditions(api, &refusal.when),
        error: code_of(api, refusal.error),
        evidence: describe_evidence(refusal.evidence),
        source: describe_source(refusal.source),
    }
}

fn describe_unique(api: &model::Api, unique: &model::Unique) -> descriptor::Unique {
    descriptor::Unique {
        fields: describe_references(api, &unique.fields),
        error: code_of(api, unique.error),
        evidence: describe_evidence(unique.evidence),
        source: describe_source(unique.source),
    }
}

fn describe_add(api: &model::Api, add: &model::Add) -> descriptor::Add {
    descriptor::Add {
        to: describe_reference(api, &add.to),
        set: describe_assignments(api, &add.set),
        evidence: describe_evidence(add.evidence),
    }
}

fn describe_search(api: &model::Api, search: &model::Search) -> descriptor::Search {
    descriptor::Search {
        text: describe_expression(api, &search.text),
        fields: describe_references(api, &search.fields),
        evidence: describe_evidence(search.evidence),
    }
}

fn describe_select(api: &model::Api, select: &model::Select) -> descriptor::Select {
    descriptor::Select {
        fields: describe_expression(api, &select.fields),
        of: select.of.as_ref().map(|of| describe_reference(api, of)),
        evidence: describe_evidence(select.evidence),
    }
}

fn describe_async(api: &model::Api, later: &model::AsyncEffect) -> descriptor::AsyncEffect {
    descriptor::AsyncEffect {
        when: describe_conditions(api, &later.when),
        pending: describe_assignments(api, &later.pending),
        done: describe_assignments(api, &later.done),
        compute: later.compute.map(|compute| computed_name(api, compute)),
        failed: describe_assignments(api, &later.failed),
        error: optional_code(api, later.error),
        evidence: describe_evidence(later.evidence),
        source: describe_source(later.source),
    }
}
