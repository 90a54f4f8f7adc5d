//! Shows the coverage to people and to machines.

use std::fmt::Write;

use clap::builder::styling::{AnsiColor, Style};
use codegen::inventory::{InventoryKind, InventoryNode};
use serde_json::{Value, json};

use super::judge::{Chapter, Coverage, Entry, State, Tally, is_demanded, missing};
use crate::exit_code::{ExitCode, Failure};

/// Most tests named for one node; others are counted.
const TESTS_NAMED: usize = 2;

const TITLE: Style = Style::new().bold();
const SOURCE: Style = AnsiColor::Cyan.on_default();
const LACKING: Style = AnsiColor::Red.on_default();

/// A table for each version, and its untouched and excused nodes; with `all`, every node.
pub fn text(coverage: &Coverage, all: bool) -> String {
    let mut text = String::new();
    for chapter in &coverage.chapters {
        let _ = writeln!(text, "{TITLE}{}{TITLE:#}\n{}", chapter.name(), table(chapter));
        for kind in InventoryKind::ALL {
            let shown = |entry: &&Entry| all || entry.state != State::Touched;
            let entries: Vec<&Entry> = chapter.of(kind).filter(shown).collect();
            text += &list(kind, &entries, chapter.tally(kind));
        }
    }
    let Coverage { calls, strange, cases, .. } = coverage;
    let _ = writeln!(
        text,
        "recorded: {calls} calls, {strange} of them to no operation of these APIs; {cases} cases"
    );
    text + &verdict(coverage)
}

fn table(chapter: &Chapter) -> String {
    let mut table =
        format!("  {:<12} {:>6} {:>8} {:>8} {:>7}\n", "kind", "total", "touched", "excused", "%");
    for kind in InventoryKind::ALL {
        let tally = chapter.tally(kind);
        let Tally { total, touched, excused } = tally;
        let mark = if is_demanded(kind) { " demanded" } else { "" };
        let _ = writeln!(
            table,
            "  {:<12} {total:>6} {touched:>8} {excused:>8} {:>7.1}{mark}",
            kind.word(),
            tally.percent()
        );
    }
    table
}

fn list(kind: InventoryKind, entries: &[&Entry], tally: Tally) -> String {
    let mut list = String::new();
    if entries.is_empty() {
        return list;
    }
    let Tally { total, touched, excused } = tally;
    let untouched = total - touched - excused;
    let _ = writeln!(list, "  {}: {untouched} untouched, {excused} excused", kind.word());
    if untouched > 0 {
        let _ = writeln!(list, "    untouched means: {}", missing(kind));
    }
    for entry in entries {
        let InventoryNode { label, source, file, at, .. } = &entry.node;
        let (source, fate) = (source.unwrap_or("none"), fate(entry, missing(kind)));
        let _ = writeln!(list, "    {label}  {SOURCE}{source}{SOURCE:#}  {file}:{at}{fate}");
    }
    list + "\n"
}

/// The state of a node, on a line of its own if its reason is not the `usual` one.
fn fate(entry: &Entry, usual: &str) -> String {
    let text = match &entry.state {
        State::Touched => {
            let named: Vec<&str> =
                entry.tests.iter().take(TESTS_NAMED).map(String::as_str).collect();
            match entry.tests.len() - named.len() {
                0 => named.join(", "),
                more => format!("{} and {more} more", named.join(", ")),
            }
        }
        State::Excused(reason) => format!("excused: {reason}"),
        State::Untouched(missing) if missing == usual => {
            return format!("  {LACKING}untouched{LACKING:#}");
        }
        State::Untouched(missing) => format!("{LACKING}untouched{LACKING:#}: {missing}"),
    };
    format!("\n      {text}")
}

fn verdict(coverage: &Coverage) -> String {
    match coverage.end(true) {
        ExitCode::Fine => {
            "all operations, constraints, rules and error codes are touched\n".to_owned()
        }
        _ => "not all operations, constraints, rules, effects and error codes are touched\n"
            .to_owned(),
    }
}

/// The same as one JSON object, in an order that depends only on the specification.
pub fn json(coverage: &Coverage, end: ExitCode) -> Value {
    let chapters = coverage.chapters.iter().map(|chapter| {
        json!({
            "api": chapter.api,
            "version": chapter.version,
            "kinds": InventoryKind::ALL.map(|kind| kind_json(kind, chapter.tally(kind))),
            "nodes": chapter.entries.iter().map(node_json).collect::<Value>(),
        })
    });
    json!({
        "ok": end == ExitCode::Fine,
        "versions": chapters.collect::<Value>(),
        "recorded": {
            "calls": coverage.calls,
            "calls_of_no_operation": coverage.strange,
            "cases": coverage.cases,
        },
    })
}

/// A failure as an object of the same form, with the reason under `error`.
pub fn json_of_failure(failure: &Failure) -> Value {
    json!({"ok": false, "error": failure.message, "versions": []})
}

fn kind_json(kind: InventoryKind, tally: Tally) -> Value {
    json!({
        "kind": kind.word(),
        "total": tally.total,
        "touched": tally.touched,
        "excused": tally.excused,
        "percent": (tally.percent() * 10.0).round() / 10.0,
        "demanded": is_demanded(kind),
    })
}

fn node_json(entry: &Entry) -> Value {
    let InventoryNode { kind, file, at, label, source, .. } = &entry.node;
    let (state, reason) = match &entry.state {
        State::Touched => ("touched", None),
        State::Excused(reason) => ("excused", Some(reason)),
        State::Untouched(missing) => ("untouched", Some(missing)),
    };
    json!({
        "kind": kind.word(),
        "label": label,
        "source": source,
        "file": file,
        "at": at,
        "state": state,
        "reason": reason,
        "tests": entry.tests,
    })
}
