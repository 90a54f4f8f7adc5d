//! Manifests that are kept by hand but for the emitted parts between two marker lines.

use codegen::{MANIFEST_PARTS, ManifestPart};

use crate::exit_code::Failure;

/// How the first line of an emitted manifest begins.
const HEAD: &str = "# @generated";

/// How the heading of a section of dependencies ends, for all platforms or for some.
const DEPENDENCIES: &str = "dependencies]";

/// The manifest with the emitted features in place of those between its markers.
///
/// # Errors
///
/// Fails if a marker is missing: both must stand on lines of their own, in order.
pub fn with_features(by_hand: &str, emitted: &str, shown: &str) -> Result<String, Failure> {
    let [features, ..] = &MANIFEST_PARTS;
    with_part(by_hand, emitted, features).ok_or_else(|| no_place(features, shown))
}

/// The manifest with each emitted part in place of the earlier one.
///
/// # Errors
///
/// Fails if the section of an emitted part is missing, unless it is one of dependencies.
pub fn with_marked_parts(by_hand: &str, emitted: &str, shown: &str) -> Result<String, Failure> {
    let mut text = by_hand.to_owned();
    for part in &MANIFEST_PARTS {
        text = with_part(&text, emitted, part)
            .or_else(|| with_new_part(&text, emitted, part))
            .or_else(|| with_new_section(&text, emitted, part))
            .ok_or_else(|| no_place(part, shown))?;
    }
    match (by_hand.lines().next(), emitted.lines().next()) {
        (Some(old), Some(new)) if old.starts_with(HEAD) => Ok(text.replacen(old, new, 1)),
        _ => Ok(text),
    }
}

/// The features that enable nothing else: those of emitted modules, and those of parts of the runtime
/// that need no dependency.
pub fn modules(manifest: &str) -> Vec<String> {
    let [_, features, _] = split(manifest, &MANIFEST_PARTS[0]).unwrap_or_default();
    let empty = features.lines().filter_map(|line| line.strip_suffix(" = []"));
    empty.map(|name| name.trim_matches('"').to_owned()).collect()
}

fn with_part(by_hand: &str, emitted: &str, part: &ManifestPart) -> Option<String> {
    let [_, new, _] = split(emitted, part)?;
    let [before, _, after] = split(by_hand, part)?;
    Some(format!("{before}{new}{after}"))
}

/// Updates a manifest from before a part had markers: emitted keys leave the section, others stay.
fn with_new_part(by_hand: &str, emitted: &str, part: &ManifestPart) -> Option<String> {
    let [_, new, _] = split(emitted, part)?;
    let own_heading = line(new, part.heading).is_some();
    let (begin, end) = section(by_hand, part.heading, new)?;
    // What was a dependency on every platform may be one of some platforms now.
    let new_keys = if part.heading.ends_with(DEPENDENCIES) { emitted } else { new };
    let heading = if own_heading { String::new() } else { format!("{}\n", part.heading) };
    let ours = |line: &&str| new_keys.lines().any(|other| key(other) == key(line));
    let others: String = by_hand[begin..end]
        .split_inclusive('\n')
        .skip(1)
        .filter(|line| line.trim().is_empty() || !ours(line))
        .collect();
    Some(format!("{}{heading}{new}\n{others}{}", &by_hand[..begin], &by_hand[end..]))
}

/// Adds a section of dependencies to a manifest from before there was one of this kind.
fn with_new_section(by_hand: &str, emitted: &str, part: &ManifestPart) -> Option<String> {
    let [_, new, _] = split(emitted, part)?;
    let is_new = part.heading.ends_with(DEPENDENCIES) && line(by_hand, part.heading).is_none();
    is_new.then(|| format!("{}\n\n{}\n{new}\n", by_hand.trim_end(), part.heading))
}

/// The bounds of the first section under a heading that shares a line with a text.
fn section(manifest: &str, heading: &str, shared: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(found) = line(&manifest[from..], heading) {
        let begin = from + found;
        let body = begin + heading.len();
        let end = manifest[body..].find("\n[").map_or(manifest.len(), |at| body + at + 1);
        let is_shared = |line: &str| !line.is_empty() && shared.lines().any(|one| one == line);
        if manifest[body..end].lines().any(is_shared) {
            return Some((begin, end));
        }
        from = body;
    }
    None
}

fn key(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}

/// The text before, between and after the markers, which belong to the middle.
fn split<'t>(text: &'t str, part: &ManifestPart) -> Option<[&'t str; 3]> {
    let begin = line(text, part.begin)?;
    let end = begin + line(&text[begin..], part.end)? + part.end.len();
    Some([&text[..begin], &text[begin..end], &text[end..]])
}

fn no_place(part: &ManifestPart, shown: &str) -> Failure {
    let ManifestPart { heading, begin, end } = part;
    Failure::wrong(format!(
        "{shown} has no place for an emitted part: below `{heading}`, put the lines\n  {begin}\n  \
         {end}"
    ))
}

/// Where this line begins.
fn line(text: &str, wanted: &str) -> Option<usize> {
    let mut at = 0;
    text.split_inclusive('\n').find_map(|line| {
        let begin = at;
        at += line.len();
        (line.trim_end() == wanted).then_some(begin)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEATURES: ManifestPart = MANIFEST_PARTS[0];

    fn text(features: &str, after: &str) -> String {
        format!("[features]\n{}\n{features}{}\n{after}", FEATURES.begin, FEATURES.end)
    }

    #[test]
    fn replaces_the_features_and_keeps_the_rest() {
        let (old, new) = (text("a = []\n", "[deps]\n"), text("b = []\n", "[other]\n"));
        let mended = with_features(&old, &new, "Cargo.toml").unwrap();
        assert_eq!(mended, text("b = []\n", "[deps]\n"));
    }

    #[test]
    fn knows_the_features_of_modules_from_others() {
        let text =
            text("default = [\n    \"a\",\n]\na = []\n\"b-1.2\" = []\ntls = [\"x/y\"]\n", "");
        assert_eq!(modules(&text), ["a", "b-1.2"]);
    }

    #[test]
    fn says_which_lines_are_missing() {
        let failure = with_features("[features]\n", &text("", ""), "x/Cargo.toml").err().unwrap();
        let said = failure.message;
        assert!(said.contains("x/Cargo.toml") && said.contains(FEATURES.begin), "{said}");
    }

    const OLD: &str = "# @generated from a specification. Changes are lost when it is regenerated.\n\n\
        [package]\nname = \"a\"\nlicense = \"MIT\"\n\n[features]\n\
        # Features, emitted from the specification: begin.\na = []\n# Features: end.\n\n\
        [dependencies]\nserde = \"1.0.1\"\nbytes = \"1\"\nhttp-body = \"1\"\nmine = \"2\"\n\n\
        [[test]]\nname = \"mine\"\nrequired-features = []\n\n\
        [[test]]\nname = \"boundary\"\npath = \"b.rs\"\nrequired-features = [\"a\"]\nharness = true\n";

    #[test]
    fn a_manifest_from_before_there_were_markers_gets_them_around_what_was_emitted() {
        let [features, dependencies, native, wasm, tests] = MANIFEST_PARTS;
        let headings = [native, wasm].map(|part| part.heading);
        let part = |part: ManifestPart, text: &str| format!("{}\n{text}{}", part.begin, part.end);
        let features = part(features, "b = []\n");
        let dependencies = part(dependencies, "serde = \"1.0.2\"\nbytes = \"1\"\n");
        let tests = part(
            tests,
            "[[test]]\nname = \"boundary\"\nrequired-features = [\"b\"]\npath = \"b.rs\"\n",
        );
        let [native, wasm] = [part(native, "http-body = \"1\"\n"), part(wasm, "js-sys = \"1\"\n")];
        let emitted = format!(
            "# @generated, new\n{features}\n[dependencies]\n{dependencies}\n{}\n{native}\n\
             {}\n{wasm}\n{tests}\n",
            headings[0], headings[1],
        );
        let mended = with_marked_parts(OLD, &emitted, "Cargo.toml").unwrap();
        let expected = format!(
            "# @generated, new\n\n[package]\nname = \"a\"\nlicense = \"MIT\"\n\n[features]\n{features}\n\n\
             [dependencies]\n{dependencies}\nmine = \"2\"\n\n\
             [[test]]\nname = \"mine\"\nrequired-features = []\n\n{tests}\nharness = true\n\n\
             {}\n{native}\n\n{}\n{wasm}\n",
            headings[0], headings[1],
        );
        assert_eq!(mended, expected);
        assert_eq!(with_marked_parts(&mended, &emitted, "Cargo.toml").unwrap(), expected);
    }
}
