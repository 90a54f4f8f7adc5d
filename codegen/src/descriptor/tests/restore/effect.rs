//! What the service keeps, and what operations do to it.

use simulator::descriptor;

use super::expression::{assignments, conditions, expression, reference, references};
use super::phrase::{evidence, source};
use super::{Lookup, nowhere};
use crate::model;

pub fn stored(names: &Lookup<'_>, stored: &descriptor::Stored) -> model::Stored {
    let machine = |states: &descriptor::StateMachine| model::StateMachine {
        field: reference(names, &states.field),
        transitions: states.transitions.clone(),
        at: nowhere(),
    };
    model::Stored {
        key: reference(names, &stored.key),
        missing: names.error_of(stored.missing),
        counters: stored.counters.clone(),
        states: stored.states.iter().map(machine).collect(),
        timers: stored.timers.iter().map(|one| timer(names, one)).collect(),
        gone_when: conditions(names, &stored.gone_when),
        evidence: evidence(stored.evidence),
        source: source(stored.source),
        at: nowhere(),
    }
}

fn timer(names: &Lookup<'_>, timer: &descriptor::Timer) -> model::Timer {
    model::Timer {
        id: timer.id.clone(),
        after: timer.after,
        of: reference(names, &timer.of),
        when: conditions(names, &timer.when),
        set: assignments(names, &timer.set),
        doc: timer.doc.clone(),
        evidence: evidence(timer.evidence),
        source: source(timer.source),
        at: nowhere(),
    }
}

pub fn effect(names: &Lookup<'_>, effect: &descriptor::Effect) -> model::Effect {
    model::Effect {
        act: effect.act.as_ref().map(|one| act(names, one)),
        by: conditions(names, &effect.by),
        finds: effect.finds.iter().map(|one| find(names, one)).collect(),
        refusals: effect.refusals.iter().map(|one| refusal(names, one)).collect(),
        unique: effect.unique.as_ref().map(|one| unique(names, one)),
        set: assignments(names, &effect.set),
        add: effect.add.as_ref().map(|add| model::Add {
            to: reference(names, &add.to),
            set: assignments(names, &add.set),
            evidence: evidence(add.evidence),
        }),
        count: effect.count.clone(),
        async_effect: effect.async_effect.as_ref().map(|one| async_effect(names, one)),
        answer: assignments(names, &effect.answer),
        compute: names.computed(&effect.compute),
        filter: conditions(names, &effect.filter),
        search: effect.search.as_ref().map(|search| model::Search {
            text: expression(names, &search.text),
            fields: references(names, &search.fields),
            evidence: evidence(search.evidence),
        }),
        newest: effect.newest.as_ref().map(|one| reference(names, one)),
        select: effect.select.as_ref().map(|select| model::Select {
            fields: expression(names, &select.fields),
            of: select.of.as_ref().map(|of| reference(names, of)),
            evidence: evidence(select.evidence),
        }),
        evidence: evidence(effect.evidence),
        source: source(effect.source),
        at: nowhere(),
    }
}

fn act(names: &Lookup<'_>, act: &descriptor::Act) -> model::Act {
    model::Act {
        kind: match act.kind {
            descriptor::ActKind::Create => model::ActKind::Create,
            descriptor::ActKind::Read => model::ActKind::Read,
            descriptor::ActKind::Update => model::ActKind::Update,
            descriptor::ActKind::Replace => model::ActKind::Replace,
            descriptor::ActKind::Delete => model::ActKind::Delete,
            descriptor::ActKind::List => model::ActKind::List,
        },
        schema: names.schema(&act.schema),
    }
}

fn find(names: &Lookup<'_>, find: &descriptor::Find) -> model::Find {
    model::Find {
        name: find.name.clone(),
        schema: names.schema(&find.schema),
        all: find.all,
        conditions: conditions(names, &find.conditions),
        missing: names.error_of(find.missing),
        evidence: evidence(find.evidence),
        at: nowhere(),
    }
}

fn refusal(names: &Lookup<'_>, refusal: &descriptor::Refusal) -> model::Refusal {
    model::Refusal {
        when: conditions(names, &refusal.when),
        error: names.error(refusal.error),
        evidence: evidence(refusal.evidence),
        source: source(refusal.source),
        at: nowhere(),
    }
}

fn unique(names: &Lookup<'_>, unique: &descriptor::Unique) -> model::Unique {
    model::Unique {
        fields: references(names, &unique.fields),
        error: names.error(unique.error),
        evidence: evidence(unique.evidence),
        source: source(unique.source),
        at: nowhere(),
    }
}

fn async_effect(names: &Lookup<'_>, later: &descriptor::AsyncEffect) -> model::AsyncEffect {
    model::AsyncEffect {
        when: conditions(names, &later.when),
        pending: assignments(names, &later.pending),
        done: assignments(names, &later.done),
        compute: names.computed(&later.compute),
        failed: assignments(names, &later.failed),
        error: names.error_of(later.error),
        evidence: evidence(later.evidence),
        source: source(later.source),
        at: nowhere(),
    }
}
