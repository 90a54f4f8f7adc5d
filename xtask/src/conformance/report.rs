//! Shows what was found: for each table of cases, its operations beside the SDKs, with every cell
//! explained.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::sdk::Sdk;
use super::verdict::{CellVerdict, Finding};

/// The whole report as text.
pub fn text(sdks: &[&'static Sdk], findings: &[Finding]) -> String {
    let mut notes = Notes::default();
    let mut text = String::new();
    let mut tables: Vec<&str> = sdks.iter().map(|sdk| sdk.table).collect();
    tables.dedup();
    for table in tables {
        let columns: Vec<&Sdk> = sdks.iter().copied().filter(|sdk| sdk.table == table).collect();
        text.push_str(&matrix(table, &columns, findings, &mut notes));
        text.push('\n');
    }
    text.push_str(LEGEND);
    text.push_str(&notes.text());
    text.push_str(&failures(findings));
    text.push_str(&summary(findings));
    text
}

const LEGEND: &str = "\
ok        cases that succeed as the documents say
refused   cases that are refused as the documents say
wrong     cases in which the SDK breaks a document, explained below by their notes
FAILED    cases in which neither holds, shown below
-         the SDK does not offer the operation
";

/// One table: a row for each operation, a column for each SDK.
fn matrix(table: &str, columns: &[&Sdk], findings: &[Finding], notes: &mut Notes) -> String {
    let mut rows = vec![std::iter::once(table.to_owned()).collect::<Vec<_>>()];
    rows[0].extend(columns.iter().map(|sdk| sdk.name.to_owned()));
    for operation in operations(columns, findings) {
        let cells = columns.iter().map(|sdk| {
            let of_cell = findings.iter().filter(|it| it.sdk == *sdk && it.operation == operation);
            cell(&of_cell.collect::<Vec<_>>(), notes)
        });
        rows.push(std::iter::once(operation.clone()).chain(cells).collect());
    }
    aligned(&rows)
}

fn operations(columns: &[&Sdk], findings: &[Finding]) -> Vec<String> {
    let mut operations: Vec<String> = Vec::new();
    for finding in findings.iter().filter(|finding| columns.contains(&finding.sdk)) {
        if !operations.contains(&finding.operation) {
            operations.push(finding.operation.clone());
        }
    }
    operations
}

fn cell(findings: &[&Finding], notes: &mut Notes) -> String {
    let (mut fine, mut refused, mut wrong, mut failed) = (0, 0, 0, 0);
    let mut numbers = Vec::new();
    for finding in findings {
        match &finding.verdict {
            None => return "-".to_owned(),
            Some(CellVerdict::Fine) => fine += 1,
            Some(CellVerdict::Refused) => refused += 1,
            Some(CellVerdict::SdkWrong { because, breaks }) => {
                wrong += 1;
                numbers.push(notes.number(finding.sdk, because, breaks));
            }
            Some(CellVerdict::Failed(_)) => failed += 1,
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    let counts = [("ok", fine), ("refused", refused), ("wrong", wrong), ("FAILED", failed)];
    let counts = counts.iter().filter(|(_, count)| *count > 0);
    let mut cell: Vec<String> = counts.map(|(name, count)| format!("{name} {count}")).collect();
    cell.extend(numbers.iter().map(|number| format!("[{number}]")));
    cell.join(" ")
}

/// The mistakes of SDKs, numbered in the order in which they are met.
#[derive(Default)]
struct Notes(Vec<String>);

impl Notes {
    fn number(&mut self, sdk: &Sdk, because: &str, breaks: &str) -> usize {
        let note = format!("{}: {because} It breaks: {breaks}", sdk.name);
        let found = self.0.iter().position(|other| *other == note);
        found.unwrap_or_else(|| {
            self.0.push(note);
            self.0.len() - 1
        }) + 1
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (index, note) in self.0.iter().enumerate() {
            let _ = write!(text, "\n[{}] {note}\n", index + 1);
        }
        text
    }
}

fn failures(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        if let Some(CellVerdict::Failed(difference)) = &finding.verdict {
            let case = finding.case.as_ref();
            let case = case.map_or_else(String::new, |(case, proof)| {
                format!("/{case} (with {})", proof.name())
            });
            let Finding { sdk, operation, .. } = finding;
            let _ = write!(text, "\nFAILED {} {operation}{case}\n  {difference}\n", sdk.name);
        }
    }
    text
}

fn summary(findings: &[Finding]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        let name = match &finding.verdict {
            None => continue,
            Some(CellVerdict::Fine) => "ok",
            Some(CellVerdict::Refused) => "refused",
            Some(CellVerdict::SdkWrong { .. }) => "wrong",
            Some(CellVerdict::Failed(_)) => "FAILED",
        };
        *counts.entry(name).or_default() += 1;
    }
    let count = |name| counts.get(name).copied().unwrap_or_default();
    format!(
        "\n{} cases: {} ok, {} refused as they should be, {} in which the SDK is wrong, {} failed\n",
        counts.values().sum::<usize>(),
        count("ok"),
        count("refused"),
        count("wrong"),
        count("FAILED"),
    )
}

/// Rows with their cells one below the other.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| -> usize {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.len()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}
