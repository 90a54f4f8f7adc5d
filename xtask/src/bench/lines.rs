//! How many lines are emitted for each operation and field, and of which kinds; then the lines of
//! the specification beside OpenAPI.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::load::read_dir;
use codegen::{CompilationOptions, Output, generate};
use serde_json::{Value, json};

use super::openapi;
use crate::console;
use crate::exit_code::Failure;

/// Most kinds printed.
const SHOWN: usize = 12;

/// The lines of a client by kind, without the copy of the runtime and the tests.
#[derive(Default)]
struct Lines {
    kinds: BTreeMap<String, usize>,
    fields: usize,
}

/// Counts the lines of the project's own client, and those of its specification.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let wrong = |text: String| Failure::wrong(text);
    let files = read_dir(&root.join("spec"), "spec")
        .map_err(|_| wrong("spec/ can't be read".to_owned()))?;
    let outcome = generate(
        &files,
        &CompilationOptions { package: "measured".to_owned(), ..CompilationOptions::default() },
    );
    let output = outcome.output.ok_or_else(|| wrong(outcome.diagnostics.text(false)))?;
    let lines = Lines::of(&output);
    let mut kinds: Vec<_> = lines.kinds.into_iter().collect();
    kinds.sort_by(|(one, few), (other, many)| many.cmp(few).then_with(|| one.cmp(other)));
    let all: usize = kinds.iter().map(|(_, count)| count).sum();
    let per = |count: usize| all as f64 / count.max(1) as f64;
    let (operations, fields) = (output.counts.operations, lines.fields);
    console::print(format_args!(
        "{all} lines without the runtime: {:.0} for each of {operations} operations, {:.1} for \
         each of {fields} fields\n",
        per(operations),
        per(fields),
    ))?;
    for (kind, count) in kinds.iter().take(SHOWN) {
        let share = *count as f64 * 100.0 / all as f64;
        console::print(format_args!("  {kind:<32}{count:>8}{share:>7.1} %\n"))?;
    }
    let kinds: Value = kinds.into_iter().map(|(kind, count)| (kind, json!(count))).collect();
    Ok(json!({
        "lines": all, "operations": operations, "fields": fields, "kinds": kinds,
        "openapi": openapi::measure(root)?,
    }))
}

impl Lines {
    fn of(output: &Output) -> Self {
        let mut lines = Self::default();
        for file in &output.files {
            let path = file.path.as_str();
            let is_copied =
                ["src/runtime/", "src/simulator/"].iter().any(|folder| path.starts_with(folder));
            if path.starts_with("src/") && !is_copied {
                lines.add(&file.text);
            }
        }
        lines
    }

    /// Adds a file: an item begins without indentation after a blank line, a method with `pub fn`.
    fn add(&mut self, text: &str) {
        let (mut item, mut member) = (String::from("head of a file"), None);
        let (mut begins, mut attributes) = (true, 0);
        for line in text.lines() {
            let is_doc = line.trim_start().starts_with("//");
            let is_attribute = line.starts_with("#[");
            if begins && is_attribute {
                attributes += 1;
                continue;
            }
            if begins && !is_doc && !line.is_empty() && !line.starts_with([' ', '}']) {
                (item, member) = (kind(line), None);
                *self.kinds.entry(item.clone()).or_default() += std::mem::take(&mut attributes);
                begins = false;
            }
            if line.starts_with("    pub fn ") {
                member = Some(if line.contains("(mut self") { "setters" } else { "methods" });
            }
            // If the arguments stand on lines of their own, the first one tells.
            if line == "        mut self," {
                member = Some("setters");
            }
            self.fields += usize::from(is_field(line));
            let kind = match member {
                _ if is_doc => "documentation",
                _ if line.is_empty() => "blank lines",
                Some(member) => member,
                None => &item,
            };
            *self.kinds.entry(kind.to_owned()).or_default() += 1;
            begins |= line.is_empty();
        }
    }
}

/// The kind of an item by its first line: `struct`, `impl Decode`.
fn kind(line: &str) -> String {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    match line.strip_prefix("impl").and_then(|rest| rest.split_once(" for ")) {
        Some((name, _)) => {
            let name = name.trim_start_matches("<'de>").trim();
            let name = name.split('<').next().unwrap_or(name);
            format!("impl {}", name.rsplit("::").next().unwrap_or(name))
        }
        None => line.split([' ', '<']).next().unwrap_or(line).to_owned(),
    }
}

fn is_field(line: &str) -> bool {
    let rest = line.strip_prefix("    pub ");
    rest.is_some_and(|rest| {
        !rest.starts_with("fn ") && !rest.starts_with("const ") && rest.contains(": ")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_by_what_they_emit() {
        let mut lines = Lines::default();
        lines.add(
            "//! A file.\n\nuse super::*;\n\n/// A book.\n#[derive(Debug)]\npub struct Book {\n    \
             pub title: String,\n}\n\nimpl Book {\n    /// Sets it.\n    pub fn title(mut self) {\n    \
             }\n\n    pub fn other(&self) {\n    }\n}\n\n\
             impl<'de> serde::Deserialize<'de> for Book {\n}\n",
        );
        assert_eq!(lines.fields, 1);
        let count = |kind: &str| lines.kinds.get(kind).copied().unwrap_or_default();
        let kinds = ["documentation", "use", "struct", "setters", "methods", "impl Deserialize"];
        assert_eq!(kinds.map(count), [3, 1, 4, 2, 3, 2]);
    }
}
