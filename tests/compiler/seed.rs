//! The statements of the seed document, and the nodes of the specification that carry each, compared
//! with words and numbers that were copied by hand.

mod statements;

use codegen::diagnostic::Diagnostics;
use codegen::load::read_dir;
use codegen::load::{NodeKind, YamlNode, load_sources};
use codegen::source::SourceFile;

use crate::support::root;
use statements::{Fact, STATEMENTS};

/// The version that the seed document describes.
const VERSION: &str = "2024-04";
/// Keys whose members are named by the author, so that `source` may be such a name.
const NAMING: [&str; 9] =
    ["errors", "fields", "header", "path", "query", "rules", "schemas", "set", "values"];

#[test]
fn the_specification_carries_every_statement_of_the_seed() {
    assert_eq!(faults(&specification()), [""; 0]);
}

#[test]
fn every_statement_of_the_seed_is_numbered_and_points_somewhere() {
    let numbers: Vec<_> = STATEMENTS.iter().map(|statement| statement.number).collect();
    assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
    for statement in STATEMENTS {
        let facts = statement.groups.iter().flat_map(|group| group.facts);
        assert!(facts.count() > 0, "{} points nowhere", statement.words);
    }
}

#[test]
fn finds_a_number_that_is_not_that_of_the_seed() {
    check_faults(
        "spec/tracking/schemas/tracking.yaml",
        ("chars: 4..=100", "chars: 5..=100"),
        &["1: spec/tracking/schemas/tracking.yaml#/TrackingNumber/chars says `5..=100`, \
           not `4..=100`"],
    );
}

#[test]
fn finds_a_node_that_is_gone() {
    check_faults(
        "spec/tracking/schemas/selection.yaml",
        ("    coordinates: Where it is on the map; it comes as `coordinate` since 2024-04.\n", ""),
        &["8: spec/tracking/schemas/selection.yaml#/CheckpointField/values says \
           `{checkpoint_time, city, country_iso3, country_name, created_at, message, slug, state, \
           tag, zip}`, not `{checkpoint_time, city, coordinates, country_iso3, country_name, \
           created_at, message, slug, state, tag, zip}`"],
    );
    check_faults(
        "spec/tracking/operations/estimated_delivery_dates.yaml",
        ("        items: 1..=5\n", ""),
        &["9: spec/tracking/operations/estimated_delivery_dates.yaml#/predict_delivery_dates/\
           body/fields/estimated_delivery_dates/items leads nowhere"],
    );
}

#[test]
fn finds_a_statement_that_is_said_to_be_of_another_source() {
    check_faults(
        "spec/tracking/operations/trackings.yaml",
        ("error: RetrackUsedUp, source: seed", "error: RetrackUsedUp"),
        &["when/retracks", "error"].map(|at| {
            format!(
                "6: spec/tracking/operations/trackings.yaml#/retrack_tracking/effect/refuse/1/{at} \
                 is of the source `sdk`, not `seed`"
            )
        }),
    );
}

/// Asserts that the specification with one text replaced has these faults.
#[track_caller]
fn check_faults(path: &str, (from, to): (&str, &str), expected: &[impl AsRef<str>]) {
    let mut files = specification();
    let file = files.iter_mut().find(|file| file.path() == path).expect("a file");
    assert_eq!(file.text().matches(from).count(), 1, "{from}");
    let text = file.text().replace(from, to);
    *file = SourceFile::new("spec", file.below(), text);
    let expected: Vec<_> = expected.iter().map(AsRef::as_ref).collect();
    assert_eq!(faults(&files), expected);
}

fn specification() -> Vec<SourceFile> {
    read_dir(&root().join("spec"), "spec").expect("the folder holds a specification")
}

/// The statements that the files lack, one line each.
fn faults(files: &[SourceFile]) -> Vec<String> {
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(files, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "the files are read without a fault");
    let mut faults = Vec::new();
    for statement in STATEMENTS {
        for group in statement.groups {
            let (path, base) = group.place.split_once('#').expect("a file and a path in it");
            let file = files.iter().position(|file| file.path() == format!("spec/{path}"));
            let file = file.unwrap_or_else(|| panic!("spec/{path} is a file"));
            let top = sources.root(file).expect("a tree");
            for fact in group.facts {
                let pointer = format!("{base}/{}", fact.at);
                let fault = check(fact, find(top, &pointer, !path.ends_with("api.yaml")));
                let line = |fault| format!("{}: spec/{path}#{pointer} {fault}", statement.number);
                faults.extend(fault.map(line));
            }
        }
    }
    faults
}

fn check(fact: &Fact, found: Option<(&YamlNode, &str)>) -> Option<String> {
    let Some((node, source)) = found else { return Some("leads nowhere".to_owned()) };
    let said = said(node);
    if said != fact.says {
        return Some(format!("says `{said}`, not `{}`", fact.says));
    }
    (source != fact.source).then(|| format!("is of the source `{source}`, not `{}`", fact.source))
}

/// The node at a pointer, as it is in the version, with its source.
fn find<'n>(top: &'n YamlNode, pointer: &str, names: bool) -> Option<(&'n YamlNode, &'n str)> {
    let (mut node, mut names, mut source) = (top, names, "");
    for step in pointer.split('/').skip(1) {
        source = own_source(node, names).unwrap_or(source);
        node = match &node.kind {
            NodeKind::Sequence(items) if step.parse::<usize>().is_ok() => {
                items.get(step.parse::<usize>().ok()?)?
            }
            NodeKind::Sequence(variants) => {
                let variant = variants.iter().find(|variant| is_alive(variant))?;
                source = own_source(variant, false).unwrap_or(source);
                &variant.get(step)?.1
            }
            _ => &node.get(step)?.1,
        };
        names = NAMING.contains(&step);
    }
    Some((node, own_source(node, names).unwrap_or(source)))
}

fn own_source(node: &YamlNode, names: bool) -> Option<&str> {
    if names { None } else { text_under(node, "source") }
}

fn text_under<'n>(node: &'n YamlNode, key: &str) -> Option<&'n str> {
    match &node.get(key)?.1.kind {
        NodeKind::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

/// Whether the node exists in the version: versions compare as text.
fn is_alive(node: &YamlNode) -> bool {
    text_under(node, "since").is_none_or(|since| since <= VERSION)
        && text_under(node, "until").is_none_or(|until| VERSION <= until)
}

/// A text as it is, a list in brackets, or the existing keys of a mapping, sorted.
fn said(node: &YamlNode) -> String {
    match &node.kind {
        NodeKind::Scalar { text, .. } if text.is_empty() => r#""""#.to_owned(),
        NodeKind::Scalar { text, .. } => text.clone(),
        NodeKind::Sequence(items) => {
            format!("[{}]", items.iter().map(said).collect::<Vec<_>>().join(", "))
        }
        NodeKind::Mapping(entries) => {
            let alive = entries.iter().filter(|(_, node)| is_alive(node));
            let mut keys: Vec<&str> = alive.map(|(key, _)| key.text.as_str()).collect();
            keys.sort_unstable();
            format!("{{{}}}", keys.join(", "))
        }
    }
}
