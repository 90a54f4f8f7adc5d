//! What the server keeps of an object, in sentences for users.

use super::expression::{reference, set_list, tests};
use super::words::{and, code, error_link, evidence, or, span, upper_first};
use crate::ir::escape;
use crate::lower::types::Lowering;
use crate::model::{Stored, Timer};

/// How the server keeps records of a schema: key, counters, states, timers.
pub fn stored_items(lowering: &Lowering<'_>, stored: &Stored) -> Vec<String> {
    let mut items = vec![format!("The service keeps it by its {}.", reference(&stored.key))];
    if let Some(missing) = stored.missing {
        let link = error_link(lowering.api.error(missing));
        items.push(format!("Where there is none, calls are answered with {link}."));
    }
    if !stored.counters.is_empty() {
        let counters: Vec<String> = stored.counters.iter().map(|name| code(name)).collect();
        items.push(format!("The service counts {} for it, which no answer shows.", and(&counters)));
    }
    for states in &stored.states {
        let start = states.transitions.first().map(|(start, _)| code(start)).unwrap_or_default();
        let (field, known) = (reference(&states.field), evidence(stored.evidence));
        items.push(format!("{field} begins as {start}.{known}"));
        items.extend(states.transitions.iter().filter(|(_, to)| !to.is_empty()).map(
            |(from, to)| {
                let to: Vec<String> = to.iter().map(|state| code(state)).collect();
                format!("{field} goes from {} to {}.{known}", code(from), or(&to))
            },
        ));
    }
    items.extend(stored.timers.iter().map(timer_item));
    if !stored.gone_when.is_empty() {
        items.push(format!("It counts as gone when {}.", tests(&stored.gone_when)));
    }
    items
}

fn timer_item(timer: &Timer) -> String {
    let mut text = format!("{} after {}", upper_first(&span(timer.after)), reference(&timer.of));
    if !timer.when.is_empty() {
        text.push_str(&format!(", if {}", tests(&timer.when)));
    }
    text.push_str(&format!(": {}.", set_list(&timer.set)));
    if let Some(doc) = &timer.doc {
        text.push_str(&format!(" {}", escape(&doc.replace('\n', " "))));
    }
    format!("{text}{}", evidence(timer.evidence))
}
