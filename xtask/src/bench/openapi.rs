//! How long the specification is beside the same content as OpenAPI 3.1, for five operations.
//!
//! "Ours" are the nodes of the five operations in `spec/`, and every schema, error and setting that
//! they name; a node runs from its line to the next line of the same depth. "Theirs" is
//! `xtask/bench/openapi/five.yaml`, written by hand in block style for the newest versions, with
//! everything of it that OpenAPI can express. Blank lines and comments are not counted.
//!
//! Left out of ours: `computed`, which only effects use, and schemas that only effects name. Left
//! out of theirs, since OpenAPI can't express it: effects, states and timers; which calls may be
//! repeated; rate limits and paging; sources, notes for keepers, and whether a limit blocks; the
//! error that each limit predicts; which fields are secret or personal; names in Rust; older
//! versions. Theirs is as short as an author may write it: values without a description stand on
//! one line, and options that differ only in their type share one schema. In block style throughout,
//! as tools write it, it is longer; both lengths are printed.
//!
//! "All" includes what OpenAPI can't express. "The same content" leaves most of it out, where it has
//! lines of its own, as well as what the newest version no longer has.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::load::read_dir;
use codegen::source::SourceFile;
use serde_json::{Value, json};

use super::outline::{OutlineEntry, Size, outline};
use crate::console;
use crate::exit_code::Failure;

/// The same content as OpenAPI, written by hand.
const THEIRS: &str = "xtask/bench/openapi/five.yaml";

/// The operations: reading, listing, creating and changing, of both APIs.
pub const CHOSEN: [(&str, &[&str]); 2] = [
    ("tracking", &["create_tracking", "list_trackings", "update_tracking"]),
    ("shipping", &["create_label", "list_locations"]),
];

/// Keys of operations and schemas that OpenAPI has no word for.
const NODE_ONLY_OURS: [&str; 5] = ["effect", "retry", "limit", "pages", "stored"];

/// Keys of any node, with a plain value, that OpenAPI has no word for.
const ONLY_OURS: [&str; 7] =
    ["note", "source", "mode", "since", "until", "error", "error_if_missing"];

/// Settings that OpenAPI has no word for.
const SETTINGS_ONLY_OURS: [&str; 4] = ["versions", "emit", "violations", "limits"];

/// Prints both sizes and their ratio.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let files = read_dir(&root.join("spec"), "spec")
        .map_err(|_| Failure::wrong("spec/ can't be read: `cargo xtask regenerate` says why"))?;
    let path = root.join(THEIRS);
    let text = fs::read_to_string(&path)
        .map_err(|error| Failure::wrong(format!("{} can't be read: {error}", path.display())))?;
    let reached = reached(&files, &CHOSEN);
    let all: Size = reached.iter().map(OutlineEntry::size).sum();
    let same: Size = reached.iter().filter_map(same_content).map(|node| node.size()).sum();
    let theirs: Size = outline(&text).iter().map(OutlineEntry::size).sum();
    let block = serde_yaml::from_str(&text)
        .map(|theirs| block_lines(&theirs))
        .map_err(|error| Failure::wrong(format!("{}: {error}", path.display())))?;
    let nodes = reached.len();
    console::print(format_args!(
        "\nfive operations with what they reach, without blank lines and comments; bytes without \
         indentation:\n{:<56}{:>8}{:>10}\n",
        "", "lines", "bytes"
    ))?;
    row("OpenAPI 3.1, newest versions only", theirs)?;
    row(&format!("ours, all of {nodes} nodes: ten versions, effects, sources"), all)?;
    row("ours, the same content, newest versions only", same)?;
    let share = |size: Size, theirs: usize| size.lines as f64 / theirs.max(1) as f64;
    let (all_share, same_share) = (share(all, theirs.lines), share(same, theirs.lines));
    let block_share = share(same, block);
    console::print(format_args!(
        "lines to OpenAPI's: all {all_share:.2}, the same content {same_share:.2}; to its {block} \
         lines in block style {block_share:.2}, aim 0.5\n"
    ))?;
    let sizes = |size: Size| json!({"lines": size.lines, "bytes": size.bytes});
    Ok(json!({
        "openapi": sizes(theirs), "ours": sizes(all), "ours_same_content": sizes(same),
        "openapi_block_lines": block, "share_same_content_of_block": block_share,
        "nodes": nodes, "share": all_share, "share_same_content": same_share,
    }))
}

fn row(name: &str, size: Size) -> Result<(), Failure> {
    console::print(format_args!("{name:<56}{:>8}{:>10}\n", size.lines, size.bytes))
}

/// How many lines a value takes if each member and item begins one, and no text is folded.
fn block_lines(value: &serde_yaml::Value) -> usize {
    use serde_yaml::Value::{Mapping, Sequence, String};
    let below = |value: &serde_yaml::Value| match value {
        Mapping(members) if members.is_empty() => 0,
        Sequence(items) if items.is_empty() => 0,
        Mapping(_) | Sequence(_) => block_lines(value),
        String(text) if text.contains('\n') => text.lines().filter(|line| !line.is_empty()).count(),
        _ => 0,
    };
    match value {
        Mapping(members) => members.values().map(|value| 1 + below(value)).sum(),
        // The first member of an item stands beside its dash.
        Sequence(items) => items
            .iter()
            .map(|item| match item {
                Mapping(members) if !members.is_empty() => block_lines(item),
                item => 1 + below(item),
            })
            .sum(),
        _ => 1,
    }
}

/// The nodes of operations and of everything that they reach, each once.
fn reached<'a>(files: &'a [SourceFile], chosen: &[(&str, &[&str])]) -> Vec<OutlineEntry<'a>> {
    let files = files.iter().map(|file| (file.below(), outline(file.text()))).collect();
    let mut walk = Walk { files, known: BTreeSet::new(), reached: Vec::new() };
    for (api, operations) in chosen {
        let mut nodes = walk.settings(api);
        let all = walk.entries(api, "operations/").into_iter();
        nodes.extend(all.filter(|operation| operations.contains(&operation.key())));
        for node in nodes {
            walk.add(api, node);
        }
    }
    walk.reached
}

/// All entries of a specification, and those that were reached.
struct Walk<'a> {
    files: Vec<(&'a str, Vec<OutlineEntry<'a>>)>,
    /// The folder and the key of each schema and error that was reached.
    known: BTreeSet<(String, &'a str)>,
    reached: Vec<OutlineEntry<'a>>,
}

impl<'a> Walk<'a> {
    /// The API's own settings, then those shared by all APIs that it does not override.
    fn settings(&self, api: &str) -> Vec<OutlineEntry<'a>> {
        let mut settings = self.entries(api, "api.yaml");
        for common in self.entries("common", "api.yaml") {
            if !settings.iter().any(|own| own.key() == common.key()) {
                settings.push(common);
            }
        }
        settings.retain(|setting| !["errors", "computed"].contains(&setting.key()));
        settings
    }

    /// The entries of the files whose paths, below the folder of the API, begin like this.
    fn entries(&self, api: &str, below: &str) -> Vec<OutlineEntry<'a>> {
        let path = format!("{api}/{below}");
        let files = self.files.iter().filter(|(file, _)| file.starts_with(&path));
        files.flat_map(|(_, entries)| entries.clone()).collect()
    }

    /// Adds a node, then what its names stand for.
    fn add(&mut self, api: &str, node: OutlineEntry<'a>) {
        let names: BTreeSet<&str> = named(&node).names().into_iter().collect();
        self.reached.push(node);
        for folder in [api, "common"] {
            let mut found = self.entries(folder, "schemas/");
            found.retain(|schema| names.contains(schema.key()));
            let errors = self.entries(folder, "api.yaml").into_iter();
            let errors = errors.filter(|setting| setting.key() == "errors");
            found.extend(errors.flat_map(|errors| errors.below).filter(|error| {
                error.child("name").is_some_and(|name| names.contains(name.value()))
            }));
            for node in found {
                if self.known.insert((folder.to_owned(), node.key())) {
                    self.add(api, node);
                }
            }
        }
    }
}

/// The parts of a node that name others: values are not names, and effects are not followed.
fn named<'a>(node: &OutlineEntry<'a>) -> OutlineEntry<'a> {
    node.only(&|entry| !["effect", "stored", "values", "rules"].contains(&entry.key()))
}

/// The part of a node that OpenAPI can express, in the newest version; of a setting, perhaps none.
fn same_content<'a>(node: &OutlineEntry<'a>) -> Option<OutlineEntry<'a>> {
    let is_said = !SETTINGS_ONLY_OURS.contains(&node.key()) && has_word(node);
    is_said.then(|| {
        let mut node = node.only(&has_word);
        let is_setting = node.key() == "rate_limit";
        node.below.retain(|entry| is_setting || !NODE_ONLY_OURS.contains(&entry.key()));
        node
    })
}

/// Whether OpenAPI has a word for this entry, and the newest version still has it.
fn has_word(entry: &OutlineEntry<'_>) -> bool {
    let is_mapping = entry.value().is_empty() || entry.value().starts_with('{');
    let is_fact = ONLY_OURS.contains(&entry.key()) && !is_mapping;
    let is_gone = entry.child("until").is_some() || is_mapping && entry.value().contains("until: ");
    !is_fact && !is_gone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn block_style_has_a_line_for_each_member_and_item() {
        let flow =
            "a: { b: [c, d], e: {}, f: [] }\ng: |-\n  one\n\n  two\nh: [{ i: 1, j: 2 }, k]\n";
        assert_eq!(block_lines(&serde_yaml::from_str(flow).unwrap()), 1 + 1 + 2 + 1 + 1 + 3 + 4);
    }

    const API: &str = "errors:\n  400: { name: A }\n  401:\n    name: Refused\n  404:\n    \
                       name: NotFound\nauth: { key: { header: k, error: Refused } }\n";
    const OPERATIONS: &str = "get:\n  doc: Other is not named here.\n  returns: Book\n  \
                              effect: { read: Shelf }\nlist:\n  returns: Page\n";
    const SCHEMAS: &str = "Book:\n  source: docs\n  fields:\n    title: { type: Title }\n    \
                           old: { type: Title, until: 1 }\n    source:\n      type: Book\n      \
                           until: 1\nTitle:\n  type: String\n  error: NotFound\nShelf: {}\n\
                           Other: {}\n";

    fn check_reached(names: &[&str]) -> Vec<OutlineEntry<'static>> {
        let file = |path, text| SourceFile::new("spec", path, text);
        let files = vec![
            file("library/api.yaml", API),
            file("library/operations/books.yaml", OPERATIONS),
            file("library/schemas/book.yaml", SCHEMAS),
        ];
        let reached = reached(files.leak(), &[("library", &["get"])]);
        assert_eq!(reached.iter().map(OutlineEntry::key).collect::<Vec<_>>(), names);
        reached
    }

    #[test]
    fn reaches_types_and_errors_through_types_but_none_through_text_and_effects() {
        check_reached(&["auth", "401", "get", "Book", "Title", "404"]);
    }

    #[test]
    fn the_same_content_is_without_sources_effects_and_what_is_gone() {
        let reached = check_reached(&["auth", "401", "get", "Book", "Title", "404"]);
        let lines =
            |entry: &OutlineEntry| same_content(entry).map_or(0, |entry| entry.size().lines);
        assert_eq!(reached.iter().map(lines).collect::<Vec<_>>(), [1, 2, 3, 3, 2, 2]);
    }

    /// What the maps of a node hold, by their keys.
    fn members<'a>(node: &'a OutlineEntry<'a>) -> impl Iterator<Item = &'a str> {
        let inner = node.child("body").into_iter().flat_map(|body| &body.below);
        node.below
            .iter()
            .chain(inner)
            .filter(|entry| ["path", "query", "fields", "values", "one_of"].contains(&entry.key()))
            .flat_map(|map| map.below.iter().map(OutlineEntry::key))
            .filter(|key| !key.is_empty())
    }

    /// Keys, and values that are names; of lists on one line, the items.
    fn said<'a>(entry: &OutlineEntry<'a>, said: &mut BTreeSet<&'a str>) {
        said.insert(entry.key());
        if ["name", "const", "enum", ""].contains(&entry.key()) {
            let items = entry.value().split([',', '[', ']']);
            said.extend(items.chain([entry.value()]).map(|item| item.trim().trim_matches('"')));
        }
        entry.below.iter().for_each(|below| self::said(below, said));
    }

    #[test]
    fn theirs_says_every_field_parameter_and_value_of_ours() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let files = read_dir(&root.join("spec"), "spec").unwrap();
        let text = fs::read_to_string(root.join(THEIRS)).unwrap();
        let mut theirs = BTreeSet::new();
        outline(&text).iter().for_each(|entry| said(entry, &mut theirs));
        let ours = reached(&files, &CHOSEN);
        let ours: Vec<OutlineEntry> = ours.iter().filter_map(same_content).collect();
        let all: Vec<&str> = ours.iter().flat_map(members).collect();
        assert!(all.len() > 500, "only {} were found", all.len());
        let missing: Vec<_> = all.iter().filter(|member| !theirs.contains(*member)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
