//! Webhooks: events that can occur, and attempts that come to an end.

use crate::diagnostic::{Diagnostics, codes};
use crate::model::{Api, AsyncEffect};

/// How often a delivery may be tried.
const MOST_ATTEMPTS: u64 = 100;

/// How many times as long as the one before a delay may be.
const MOST_FACTOR: u64 = 100;

/// The longest delay between two attempts, in seconds: a year.
const LONGEST_DELAY: u64 = 366 * 86_400;

/// An event tells of a change to what the service keeps, or of an outcome that comes later.
pub fn event_can_fire(api: &Api, diagnostics: &mut Diagnostics) {
    let events = api.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    for event in events {
        for change in &event.changed {
            let schema = api.schema(change.schema);
            if schema.stored.is_none() {
                let message = format!("the service keeps no `{}`, so none can change", schema.name);
                diagnostics
                    .error(codes::EVENT_CAN_FIRE, &change.at, message)
                    .help("give the schema `stored`, or name one that has it");
            }
        }
        let Some((id, at)) = &event.finished else { continue };
        let operation = api.operations.iter().find(|operation| operation.id == *id);
        let effect = operation.and_then(|operation| operation.effect.as_ref());
        let later = effect.and_then(|effect| effect.async_effect.as_ref());
        if !later.is_some_and(AsyncEffect::can_wait) {
            let message = format!("the outcome of `{id}` comes with its answer");
            diagnostics.error(codes::EVENT_CAN_FIRE, at, message).help(
                "name an operation whose `effect` has `async` with `when`, or remove `finished`",
            );
        }
    }
}

/// A delivery is not attempted endlessly or for years.
pub fn retries_end(api: &Api, diagnostics: &mut Diagnostics) {
    let Some(retry) = api.webhooks.as_ref().and_then(|webhooks| webhooks.retry.as_ref()) else {
        return;
    };
    if !(1..=MOST_ATTEMPTS).contains(&retry.attempts) {
        let message = format!("a delivery can't have {} attempts", retry.attempts);
        diagnostics
            .error(codes::RETRIES_END, retry.at.key("attempts"), message)
            .help(format!("write a number from 1 to {MOST_ATTEMPTS}"));
        return;
    }
    if let Some(factor) = retry.factor.filter(|factor| !(1..=MOST_FACTOR).contains(factor)) {
        let message = format!("no delay is {factor} times the one before");
        diagnostics
            .error(codes::RETRIES_END, retry.at.key("factor"), message)
            .help(format!("write a number from 1 to {MOST_FACTOR}, 1 where all are alike"));
    } else if retry.longest().is_none_or(|longest| longest > LONGEST_DELAY) {
        diagnostics
            .error(
                codes::RETRIES_END,
                retry.at.key("attempts"),
                "the last attempt comes after years",
            )
            .help("write fewer attempts, or a smaller `factor`");
    }
}
