//! Forms of text: what is permitted of each, and what is not.

use optima_courier::Violations;
use optima_courier::validate::Severity;

/// A field, what is permitted, what is not, and whether it is refused.
pub struct Formed {
    pointer: &'static str,
    permitted: &'static [&'static str],
    others: &'static [&'static str],
    severity: Severity,
    of: fn(&'static str) -> Violations,
}

/// Texts that are permitted, and others.
pub type Texts = (&'static [&'static str], &'static [&'static str]);

pub const MOMENT: Texts = (
    &["2024-02-29T13:05:00+08:00", "2024-02-29T13:05:00-05:00", "2024-02-29T13:05:00Z"],
    &["2024-02-29", "2024-02-29T13:05:00", "2024-02-29T24:05:00+08:00"],
);
pub const COUNTRY: Texts = (&["USA", "DEU"], &["US", "usa", "USAA", "U1A", ""]);
pub const LANGUAGE: Texts = (&["en", "de"], &["e", "English (UK)", ""]);
/// What the service uses itself where two letters are documented.
pub const LANGUAGE_TAG: Texts = (&["en"], &["eng", "EN", "fr-CA", "zh-Hans", "fil"]);
pub const NUMBER: Texts =
    (&["ABCxyz0189", "A-.-", "1_2/3", "a.b-c_d/e"], &["12 34", "1234#", "ÄÖÜ1", "1234\n"]);
pub const EMAIL: Texts = (&["a@example.com"], &["a", "a@", "@example.com", "a b@example.com"]);
pub const LOCAL: Texts =
    (&["2024-05-20 15:00:00"], &["2024-05-20", "15:00:00", "2024-05-20 25:00:00"]);
pub const TIME: Texts = (&["18:00:00", "00:00:00"], &["24:00", "24:00:00", "6pm"]);
/// Forms that are documented for other versions, or shown by an example only.
pub const PHONE: Texts =
    (&["+18555072509"], &["18555072509", "+1-855", "phone", "+4912345678901234"]);
pub const LINK: Texts = (&["https://shop.example/7"], &["shop", ""]);
pub const ACCOUNT: Texts = (&["aZ09"], &["a-b", "a b", "ä"]);
pub const KEY: Texts = (&["aZ09", "a-b.c_d"], &["", "a b", "a/b"]);
pub const POSTAL_CODE: Texts = (&["V5K 0A1", "12345-6", "+1"], &["1/2", "ä"]);

pub const fn formed(
    pointer: &'static str,
    (permitted, others): Texts,
    severity: Severity,
    of: fn(&'static str) -> Violations,
) -> Formed {
    Formed { pointer, permitted, others, severity, of }
}

/// Nothing is found in what is permitted, and one violation in each of the others.
pub fn check_formed(row: &Formed) {
    let Formed { pointer, permitted, others, severity, of } = row;
    let found = |text: &'static str| {
        let violations = of(text);
        let there = violations.iter().filter(|one| one.pointer == *pointer);
        let forms = there.filter(|one| ["format", "pattern"].contains(&one.rule));
        forms.map(|one| one.severity).collect::<Vec<_>>()
    };
    for text in *permitted {
        assert_eq!(found(text), [], "{pointer}: {text:?}");
    }
    for text in *others {
        assert_eq!(found(text), [*severity], "{pointer}: {text:?}");
    }
}
