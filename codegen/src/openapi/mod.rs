//! The words of OpenAPI, and what the language says instead: one table that all reports use.

mod words;

use words::{FORMATS, KEYS, NO_TYPES, TYPES, VALUES, Word};

/// What to write instead of an unknown key, and the key that was meant, where there is one.
pub fn key(theirs: &str, known: &[&str]) -> Option<(Option<&'static str>, &'static str)> {
    if theirs.starts_with("x-") && known.contains(&"note") {
        return Some((None, "no key is free: `note` holds what keepers should know"));
    }
    let has = |ours: &&str| known.contains(ours);
    let suits = |word: &&Word| {
        word.theirs.contains(&theirs) && word.beside.iter().chain(&word.ours).all(has)
    };
    KEYS.iter().find(suits).map(|word| (word.ours, word.help))
}

/// What to write where a value under that key is of a kind that OpenAPI has there.
pub fn value(key: &str, found: &str) -> Option<&'static str> {
    let row = VALUES.iter().find(|(theirs, kind, _)| *theirs == key && found.starts_with(kind));
    row.map(|(.., help)| *help)
}

/// Our name of a type that isn't a schema.
pub fn primitive(theirs: &str) -> Option<&'static str> {
    let theirs = theirs.to_ascii_lowercase();
    TYPES.iter().find(|(word, _)| *word == theirs).map(|(_, ours)| *ours)
}

/// What to write instead of a word that is a type elsewhere, and no schema's name.
pub fn no_type(theirs: &str) -> Option<&'static str> {
    NO_TYPES.iter().find(|(word, _)| *word == theirs).map(|(_, help)| *help)
}

/// What to write instead of a format.
pub fn format(theirs: &str) -> Option<&'static str> {
    FORMATS.iter().find(|(word, _)| *word == theirs).map(|(_, help)| *help)
}

#[cfg(test)]
mod tests {
    use super::key;
    use super::words::KEYS;

    #[test]
    fn each_help_quotes_a_word_of_the_language() {
        for word in KEYS.iter().filter(|word| word.ours.is_some()) {
            assert!(word.help.contains('`'), "{:?}: {}", word.theirs, word.help);
        }
    }

    #[test]
    fn a_word_is_read_by_the_place_where_it_stands() {
        let schema = ["type", "doc", "values", "one_of", "fields"];
        assert_eq!(key("enum", &schema).and_then(|(ours, _)| ours), Some("values"));
        let field = ["type", "doc", "error_if_missing"];
        assert_eq!(key("enum", &field).and_then(|(ours, _)| ours), Some("type"));
        assert_eq!(key("enum", &["in", "error"]), None);
    }
}
