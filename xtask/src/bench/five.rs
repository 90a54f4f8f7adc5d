//! The specification of five operations: those of `xtask/bench/openapi/five.yaml`, with every schema
//! that they reach, cut out of a whole specification.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use codegen::load::read_dir;

use super::openapi::CHOSEN;
use super::outline::{OutlineEntry, outline};
use crate::exit_code::Failure;

/// The versions that the document describes.
pub const VERSIONS: &str = "tracking/2026-07,shipping/v3";

/// A key without indentation, with all below it, in a file of the specification.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Node<'a> {
    /// Below the folder of the specification.
    path: &'a str,
    text: &'a str,
}

/// Writes the part of a specification that the five operations need to a new folder.
pub fn write(spec: &Path, folder: &Path) -> Result<(), Failure> {
    let unreadable =
        || Failure::wrong(format!("{} can't be read: regenerate it to see why", spec.display()));
    let files = read_dir(spec, "spec").map_err(|_| unreadable())?;
    let nodes: Vec<Node> = files.iter().flat_map(|file| nodes(file.below(), file.text())).collect();
    let kept = reached(&nodes);
    let write = || -> io::Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        for file in &files {
            let of_file = nodes.iter().filter(|node| node.path == file.below());
            let texts = of_file.filter(|node| kept.contains(node)).map(|node| node.kept_text());
            let text: String = texts.collect();
            if !text.is_empty() {
                let path = folder.join(file.below());
                fs::create_dir_all(path.parent().unwrap_or(folder))?;
                fs::write(path, text)?;
            }
        }
        Ok(())
    };
    write()
        .map_err(|error| Failure::wrong(format!("{} can't be written: {error}", folder.display())))
}

/// The nodes of a file; what stands before the first is left out, comments between two belong to
/// the one before.
fn nodes<'a>(path: &'a str, text: &'a str) -> Vec<Node<'a>> {
    let mut begins = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim().is_empty() && !line.starts_with([' ', '#']) {
            begins.push(at);
        }
        at += line.len();
    }
    let ends = begins.iter().copied().skip(1).chain([text.len()]);
    begins.iter().zip(ends).map(|(begin, end)| Node { path, text: &text[*begin..end] }).collect()
}

/// A text without the entry of a key and all that is indented below it.
fn without(key: &str, text: &str) -> String {
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let mut left_out = None;
    let kept = text.split_inclusive('\n').filter(|line| {
        if left_out.is_some_and(|least| indentation(line) <= least) {
            left_out = None;
        }
        if line.trim() == key {
            left_out = Some(indentation(line));
        }
        left_out.is_none()
    });
    kept.collect()
}

/// The settings of all APIs, the five operations, and the schemas that any of these name.
fn reached<'a>(nodes: &[Node<'a>]) -> BTreeSet<Node<'a>> {
    let mut reached = BTreeSet::new();
    let mut left: Vec<Node> = nodes.iter().copied().filter(Node::is_first).collect();
    while let Some(node) = left.pop() {
        if reached.insert(node) {
            let entry = node.entry();
            let names: BTreeSet<&str> = entry.iter().flat_map(OutlineEntry::names).collect();
            let named =
                |other: &&Node| other.is_schema_known_to(&node) && names.contains(other.key());
            left.extend(nodes.iter().filter(named));
        }
    }
    reached
}

impl<'a> Node<'a> {
    fn entry(&self) -> Vec<OutlineEntry<'a>> {
        outline(self.text)
    }

    /// Its text without a read-back that calls an operation that is left out: then the same call is
    /// still repeated, but what became of it is not looked up.
    fn kept_text(&self) -> String {
        let is_kept =
            |called: &str| CHOSEN.iter().any(|(_, operations)| operations.contains(&called));
        let called = self.text.lines().find_map(|line| line.trim().strip_prefix("call: "));
        match called.is_none_or(is_kept) {
            true => self.text.to_owned(),
            false => without("read_back:", self.text),
        }
    }

    fn key(&self) -> &'a str {
        self.text.split(':').next().unwrap_or_default()
    }

    /// The folder of its API, or of what all APIs share, and the rest of its path.
    fn folder(&self) -> (&'a str, &'a str) {
        self.path.split_once('/').unwrap_or_default()
    }

    /// Whether it is a setting or one of the five operations.
    fn is_first(&self) -> bool {
        let (folder, rest) = self.folder();
        let mut chosen = CHOSEN.iter().filter(|(api, _)| *api == folder);
        rest == "api.yaml"
            || rest.starts_with("operations/")
                && chosen.any(|(_, operations)| operations.contains(&self.key()))
    }

    fn is_schema_known_to(&self, other: &Node) -> bool {
        let (folder, rest) = self.folder();
        rest.starts_with("schemas/") && (folder == "common" || folder == other.folder().0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nothing_names_is_left_out_and_so_is_a_read_back_by_another_operation() {
        let operations = "# Labels.\ncreate_label:\n  retry:\n    read_back:\n      call: list_labels\n      \
                          match: { a: $body.a }\n    source: docs\n  returns: Label\n\nlist_labels:\n  \
                          returns: Page\n";
        let schemas = "Page: {}\nLabel: { fields: { date: Date } }\n";
        let files = [
            ("shipping/operations/labels.yaml", operations),
            ("shipping/schemas/label.yaml", schemas),
            ("common/schemas/date.yaml", "Date: { type: String }\n"),
            ("common/api.yaml", "auth: {}\nlimits: {}\n"),
        ];
        let nodes: Vec<Node> = files.iter().flat_map(|(path, text)| nodes(path, text)).collect();
        let kept: Vec<String> = reached(&nodes).iter().map(Node::kept_text).collect();
        let label = "create_label:\n  retry:\n    source: docs\n  returns: Label\n\n";
        let expected = [
            "auth: {}\n",
            "limits: {}\n",
            "Date: { type: String }\n",
            label,
            "Label: { fields: { date: Date } }\n",
        ];
        assert_eq!(kept, expected);
    }
}
