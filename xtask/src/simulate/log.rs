//! Lines about what happens: requests, deliveries, and records that change without a call.

use std::collections::HashMap;

use codegen::Descriptor;
use codegen::diagnostic::excerpt;
use serde_json::Value;
use simulator::{Cause, Delivery, Happening, Moment, Seen};

use crate::console;

/// The names of errors by API and code.
pub type ErrorNames = HashMap<(String, i64), String>;

/// Prints a line; that nobody reads it any more is no reason to stop.
pub fn show(line: &str) {
    let _ = console::print(format_args!("{line}\n"));
}

/// The names of all errors.
pub fn error_names(descriptors: &[Descriptor]) -> ErrorNames {
    let rows = descriptors.iter().flat_map(|descriptor| {
        let title = descriptor.title();
        descriptor.errors.iter().map(move |row| ((title.clone(), row.code), row.name.clone()))
    });
    rows.collect()
}

/// The line about a request.
pub fn request(seen: &Seen, names: &ErrorNames) -> String {
    let query = seen.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    let operation = seen.operation.as_deref().unwrap_or("no operation");
    let status = seen.status.map_or("no answer".to_owned(), |status| status.to_string());
    let mut line = format!(
        "{}  {} {}{query}  {operation}: {status}",
        shown(seen.at),
        excerpt(&seen.method),
        excerpt(&seen.path),
    );
    let name = seen.api.clone().zip(seen.code).and_then(|key| names.get(&key));
    match (seen.code, name) {
        (Some(code), Some(name)) => line += &format!(" {code} {name}"),
        (Some(code), None) if Some(code) != seen.status.map(i64::from) => {
            line += &format!(" {code}")
        }
        _ => {}
    }
    line += &format!(", {:.1} ms", seen.took.as_secs_f64() * 1_000.0);
    if let Some(fault) = &seen.fault {
        line +=
            &format!(", by a fault: {}", words(&serde_json::to_value(fault).unwrap_or_default()));
    }
    line
}

/// The line about something that happens to a record.
pub fn happening(happening: &Happening) -> String {
    let cause = match &happening.cause {
        Cause::Step => "by the script".to_owned(),
        Cause::Timer(id) => format!("by the timer {id}"),
        Cause::Outcome { operation, fails: false } => format!("as {operation} is done"),
        Cause::Outcome { operation, fails: true } => format!("as {operation} has failed"),
    };
    let changes = happening.changed.iter().map(|(name, value)| match value {
        Value::Array(items) if items.len() == 1 => format!("{name}: 1 item"),
        Value::Array(items) => format!("{name}: {} items", items.len()),
        value => format!("{name} = {}", words(value)),
    });
    let reported = happening.reported.iter().map(|event| format!("reports {event}"));
    let what: Vec<String> = changes.chain(reported).collect();
    format!(
        "{}  {} {} {}, {cause}: {}",
        shown(happening.at),
        happening.api,
        happening.schema,
        words(&happening.key),
        what.join(", ")
    )
}

/// The line about an attempt of a delivery.
pub fn delivery(delivery: &Delivery) -> String {
    let Some(last) = delivery.attempts.last() else { return String::new() };
    let outcome = match (last.status, &last.error) {
        (Some(status), _) => status.to_string(),
        (None, Some(error)) => excerpt(error),
        (None, None) => "no answer".to_owned(),
    };
    let next = match delivery.next {
        Some(next) => format!(", again at {}", shown(next)),
        None if delivery.is_delivered => String::new(),
        None => ", given up".to_owned(),
    };
    format!(
        "{}  {} {} to {}, attempt {}: {outcome}{next}",
        shown(last.at),
        delivery.api,
        delivery.event,
        delivery.url,
        delivery.attempts.len(),
    )
}

/// A moment without its offset, which always is that of UTC.
fn shown(moment: Moment) -> String {
    moment.to_local().replacen('T', " ", 1)
}

/// A value in few words.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => excerpt(text),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| format!("{name} {}", words(value)));
            excerpt(&members.collect::<Vec<_>>().join(", "))
        }
        value => excerpt(&value.to_string()),
    }
}
