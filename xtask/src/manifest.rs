//! Manifests written by hand whose features are emitted.

use codegen::{FEATURES_BEGIN, FEATURES_END};

use crate::end::Failure;

/// The text by hand, with the emitted features in place of those between its two markers.
///
/// # Errors
///
/// A text without the markers, each on a line of its own and in their order.
pub fn with_features(by_hand: &str, emitted: &str, shown: &str) -> Result<String, Failure> {
    let [_, features, _] = split(emitted).ok_or_else(|| {
        Failure::wrong("bug: the emitted manifest lacks the markers of its features")
    })?;
    let [before, _, after] = split(by_hand).ok_or_else(|| {
        Failure::wrong(format!(
            "{shown} has no place for its features: below `[features]`, put the lines\n  \
             {FEATURES_BEGIN}\n  {FEATURES_END}"
        ))
    })?;
    Ok(format!("{before}{features}{after}"))
}

/// The features that each stand for an emitted module: those that turn on nothing else.
pub fn modules(manifest: &str) -> Vec<String> {
    let [_, features, _] = split(manifest).unwrap_or_default();
    let empty = features.lines().filter_map(|line| line.strip_suffix(" = []"));
    empty.map(|name| name.trim_matches('"').to_owned()).collect()
}

/// What stands before, between and after the markers; these belong to the middle.
fn split(text: &str) -> Option<[&str; 3]> {
    let begin = line(text, FEATURES_BEGIN)?;
    let end = begin + line(&text[begin..], FEATURES_END)? + FEATURES_END.len();
    Some([&text[..begin], &text[begin..end], &text[end..]])
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

    fn text(features: &str, after: &str) -> String {
        format!("[features]\n{FEATURES_BEGIN}\n{features}{FEATURES_END}\n{after}")
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
        assert!(said.contains("x/Cargo.toml") && said.contains(FEATURES_BEGIN), "{said}");
    }
}
