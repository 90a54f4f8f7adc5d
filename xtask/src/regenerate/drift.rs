//! Shows how the files on disk differ from what the specification makes.

use std::time::Duration;

use clap::builder::styling::{AnsiColor, Style};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

use super::plan::{FileChange, Plan};
use super::target::Location;

/// Most lines shown of one file's diff.
const LINES_SHOWN: usize = 60;

/// How long to look for the shortest diff of one file.
const TIME_FOR_ONE_FILE: Duration = Duration::from_millis(500);

/// Every difference, for people; empty if there is none.
pub fn text(plan: &Plan) -> String {
    let changed = plan.writes().map(|change| match &change.old {
        Some(old) => colour(&diff(change, old)),
        None => format!("{} is missing\n", change.at.shown),
    });
    let stale = plan.stale.iter().map(|at| format!("{} is stale: nothing emits it\n", at.shown));
    let foreign = foreign(plan).map(|at| format!("{} was never emitted: move it away\n", at.shown));
    changed.chain(stale).chain(foreign).collect()
}

/// Every difference, for machines.
pub fn json(plan: &Plan) -> Vec<Value> {
    let changed = plan.writes().map(|change| match &change.old {
        Some(old) => {
            json!({"path": change.at.shown, "state": "changed", "diff": diff(change, old)})
        }
        None => json!({"path": change.at.shown, "state": "missing"}),
    });
    let stale = plan.stale.iter().map(|at| json!({"path": at.shown, "state": "stale"}));
    let foreign = foreign(plan).map(|at| json!({"path": at.shown, "state": "foreign"}));
    changed.chain(stale).chain(foreign).collect()
}

/// Files that no run wrote, where there must be none.
fn foreign(plan: &Plan) -> impl Iterator<Item = &Location> {
    plan.kept.iter().filter(|_| plan.alone)
}

/// A unified diff from what is on disk to what is emitted, cut to what one screen shows.
fn diff(change: &FileChange, old: &[u8]) -> String {
    let old = String::from_utf8_lossy(old);
    let diff = TextDiff::configure().timeout(TIME_FOR_ONE_FILE).diff_lines(&*old, &*change.text);
    let emitted = format!("{} as emitted", change.at.shown);
    let text = diff.unified_diff().header(&change.at.shown, &emitted).to_string();
    let mut shown: String = text.split_inclusive('\n').take(LINES_SHOWN).collect();
    let total = text.lines().count();
    if total > LINES_SHOWN {
        let is = |tag| diff.iter_all_changes().filter(|line| line.tag() == tag).count();
        shown += &format!(
            "... {} more lines: {} lines removed and {} added in all\n",
            total - LINES_SHOWN,
            is(ChangeTag::Delete),
            is(ChangeTag::Insert)
        );
    }
    shown
}

fn colour(diff: &str) -> String {
    diff.lines()
        .map(|line| {
            let style = match line.as_bytes().first() {
                Some(b'-') => AnsiColor::Red.on_default(),
                Some(b'+') => AnsiColor::Green.on_default(),
                Some(b'@') => AnsiColor::Cyan.on_default(),
                _ => Style::new(),
            };
            format!("{style}{line}{style:#}\n")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(old: &str, text: String) -> Plan {
        let at = Location { path: "lib.rs".into(), shown: "src/lib.rs".into() };
        let change = FileChange { at, text, old: Some(old.into()), is_awaited: true };
        let mut plan = Plan::default();
        plan.changes.push(change);
        plan
    }

    #[test]
    fn shows_what_regeneration_would_change() {
        let plan = changed("a\nold\nb\n", "a\nnew\nb\n".into());
        let header = "--- src/lib.rs\n+++ src/lib.rs as emitted\n";
        let expected = format!("{header}@@ -1,3 +1,3 @@\n a\n-old\n+new\n b\n");
        assert_eq!(json(&plan)[0]["diff"], expected);
    }

    #[test]
    fn cuts_a_long_diff_and_says_so() {
        let plan = changed("", "line\n".repeat(1000));
        let text = text(&plan);
        assert_eq!(text.lines().count(), LINES_SHOWN + 1);
        assert!(text.contains("943 more lines: 0 lines removed and 1000 added"), "{text}");
    }

    #[test]
    fn no_difference_is_no_text() {
        assert_eq!(text(&Plan::default()), "");
    }
}
