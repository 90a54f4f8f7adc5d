//! Shows a report: as text with places, as JSON, and its patch as a unified diff.

use codegen::drift::{DriftFinding, DriftReport, DriftSighting, PatchedFile};
use serde_json::{Value, json};
use similar::TextDiff;

/// The most sightings that are listed of one finding.
const MOST_SIGHTINGS: usize = 5;

/// A report for people.
pub fn text(report: &DriftReport) -> String {
    let DriftReport { findings, bodies, unread, more, .. } = report;
    let mut text = match findings.len() {
        0 => format!("no drift in {}\n", counted(*bodies, "body", "bodies")),
        count => {
            let findings = counted(count as u64, "finding", "findings");
            format!("{findings} in {}\n", counted(*bodies, "body", "bodies"))
        }
    };
    if *unread > 0 {
        text += &format!("{} no JSON\n", counted(*unread, "body was", "bodies were"));
    }
    if *more > 0 {
        text += &format!(
            "{} beyond what a recording tells apart: mend these first\n",
            counted(*more, "difference is", "differences are")
        );
    }
    for finding in findings {
        text += &finding_text(finding);
    }
    if report.patch.iter().any(|file| file.before != file.after) {
        text += "\n";
    }
    text
}

fn finding_text(finding: &DriftFinding) -> String {
    let DriftFinding { what, place, count, sightings, proposal, left_out, .. } = finding;
    let place = place.as_deref().unwrap_or(&finding.api);
    let mut text = format!("\n{place}: {what}, {}\n", counted(*count, "time", "times"));
    for sighting in sightings.iter().take(MOST_SIGHTINGS) {
        text += &sighting_text(&finding.api, sighting);
    }
    if let Some(more) = sightings.len().checked_sub(MOST_SIGHTINGS).filter(|more| *more > 0) {
        text += &format!("    and {}\n", counted(more as u64, "other place", "other places"));
    }
    if let Some(proposal) = proposal {
        text += &format!("  patch: {proposal}\n");
    }
    if let Some(why) = left_out {
        text += &format!("  left out: {why}\n");
    }
    text
}

fn sighting_text(api: &str, sighting: &DriftSighting) -> String {
    let DriftSighting { version, target, pointer, found, count } = sighting;
    let version = version.as_ref().map(|version| format!("/{version}")).unwrap_or_default();
    let pointer = if pointer.is_empty() { "the whole body" } else { pointer };
    format!(
        "    {api}{version} {target} {pointer}: {found}, {}\n",
        counted(*count, "time", "times")
    )
}

fn counted(count: u64, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// A report for machines.
pub fn json(report: &DriftReport, patch: &str) -> String {
    let findings: Vec<Value> = report.findings.iter().map(finding_json).collect();
    let value = json!({
        "bodies": report.bodies,
        "unread": report.unread,
        "more": report.more,
        "findings": findings,
        "patch": patch,
    });
    format!("{value:#}\n")
}

fn finding_json(finding: &DriftFinding) -> Value {
    let sightings = finding.sightings.iter().map(|sighting| {
        json!({
            "version": sighting.version,
            "target": sighting.target,
            "pointer": sighting.pointer,
            "found": sighting.found,
            "count": sighting.count,
        })
    });
    json!({
        "api": finding.api,
        "difference": finding.difference,
        "what": finding.what,
        "place": finding.place,
        "count": finding.count,
        "sightings": sightings.collect::<Vec<Value>>(),
        "proposal": finding.proposal,
        "left_out": finding.left_out,
    })
}

/// A unified diff that `git apply` takes.
pub fn patch(files: &[PatchedFile]) -> String {
    let diffs = files.iter().map(|file| {
        let (before, after) = (format!("a/{}", file.path), format!("b/{}", file.path));
        let diff = TextDiff::from_lines(&file.before, &file.after);
        diff.unified_diff().header(&before, &after).to_string()
    });
    diffs.collect()
}
