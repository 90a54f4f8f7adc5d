//! Names: from the words of a specification to identifiers of Rust.
//!
//! An identifier is made here or nowhere. Keywords are respelled, never raw.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

use super::identifier::Identifier;

const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A field, function or module: `book_number`.
pub fn snake(text: &str) -> Option<Identifier> {
    let name = plain(text)?.to_snake_case();
    let name = match name.as_str() {
        "type" => "ty".to_owned(),
        "crate" => "krate".to_owned(),
        keyword if KEYWORDS.contains(&keyword) => format!("{keyword}_"),
        _ => name,
    };
    ident(&name)
}

/// A type or variant: `BookNumber`.
pub fn pascal(text: &str) -> Option<Identifier> {
    let name = plain(text)?.to_pascal_case();
    ident(if name == "Self" { "Self_" } else { &name })
}

/// A constant: `BOOK_NOT_FOUND`.
pub fn shouty(text: &str) -> Option<Identifier> {
    ident(&plain(text)?.to_shouty_snake_case())
}

/// Two identifiers' texts with something in between: `clear` and `note` become `clear_note`.
pub fn prefixed(prefix: &str, name: &Identifier) -> Identifier {
    Identifier::new(&format!("{prefix}_{}", name.as_str().trim_end_matches('_')))
}

/// A name with something after it: `Address` becomes `AddressInput`.
pub fn suffixed(name: &Identifier, suffix: &str) -> Identifier {
    Identifier::new(&format!("{name}{suffix}"))
}

/// A module for a version: `2024-04` becomes `v2024_04`, `v3` stays.
pub fn version(text: &str) -> Option<Identifier> {
    let text = text.replace(|character: char| !character.is_ascii_alphanumeric(), "_");
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        return ident(&format!("v{text}"));
    }
    snake(&text)
}

/// Whether `text` is written as an operation, field or id should be.
pub fn is_snake(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && plain(text).is_some_and(|text| text.to_snake_case() == text)
}

/// Whether `text` is written as a schema or error should be.
pub fn is_pascal(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|character| character.is_ascii_alphanumeric())
}

/// The ASCII text that casing may start from.
fn plain(text: &str) -> Option<&str> {
    text.is_ascii().then_some(text)
}

fn ident(name: &str) -> Option<Identifier> {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let continues = name.chars().all(|other| other.is_ascii_alphanumeric() || other == '_');
    let keyword = KEYWORDS.contains(&name);
    (starts && continues && !keyword).then(|| Identifier::new(name))
}

#[cfg(test)]
mod tests {
    use super::{pascal, snake, version};

    #[test]
    fn keywords_are_respelled() {
        let names = ["type", "crate", "self", "match", "book_number", "aB", "Self"];
        let spelled = names.map(|name| snake(name).map(|ident| ident.to_string()));
        let expected = ["ty", "krate", "self_", "match_", "book_number", "a_b", "self_"];
        assert_eq!(spelled, expected.map(|name| Some(name.to_owned())));
    }

    #[test]
    fn what_rust_can_not_spell_has_no_name() {
        for name in ["", "4x6", "é", "🚚", "--", "_", "'"] {
            assert!(snake(name).is_none(), "{name}");
            assert!(pascal(name).is_none(), "{name}");
        }
    }

    #[test]
    fn types_and_versions_are_cased() {
        let names = ["DELIVERED", "Exception_013", "zh-Hans", "Carrier EDD", "self"];
        let spelled = names.map(|name| pascal(name).map(|ident| ident.to_string()));
        let expected = ["Delivered", "Exception013", "ZhHans", "CarrierEdd", "Self_"];
        assert_eq!(spelled, expected.map(|name| Some(name.to_owned())));
        assert_eq!(version("2024-04").map(|ident| ident.to_string()).as_deref(), Some("v2024_04"));
        assert_eq!(version("v3").map(|ident| ident.to_string()).as_deref(), Some("v3"));
    }
}
