// @generated from the specification. Do not edit.
//! Emitted from `limits/api.yaml` of the specification: change it there.

use super::*;

/// `Code` of the specification.
///
/// - 2 to 4 characters.
/// - Matches `[A-Z]+[0-9]*`.
#[inline]
pub fn validate_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .chars(2, 4, rules::CHARS_INVALID)
        .matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "[A-Z]+[0-9]*",
                );
                &PATTERN
            },
            rules::PATTERN_INVALID,
        );
}

/// `Ident` of the specification.
///
/// - 3 to 80 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

runtime::text_newtype! {
    Ident {
        text.chars(3, 80, rules::CHARS_BAD_SCALAR);
    }
}

/// `Level` of the specification.
///
/// - 0 to 9.
#[inline]
pub fn validate_level(
    value: &i64,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .integer_range(Some(0), Some(9), rules::RANGE_BAD_SCALAR);
}

/// `Share` of the specification.
///
/// - 0 or more, less than 1.
/// - A multiple of 0.125.
#[inline]
pub fn validate_share(
    value: &runtime::Number,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .number_range(
            std::ops::Bound::Included(0.0),
            std::ops::Bound::Excluded(1.0),
            rules::RANGE_INVALID,
        )
        .multiple_of(0.125, rules::MULTIPLE_INVALID)
        .finite(rules::FINITE);
}

/// `Huge` of the specification.
///
/// - 9007199254740993 to 9007199254740995.
#[inline]
pub fn validate_huge(
    value: &i64,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .integer_range(
            Some(9007199254740993),
            Some(9007199254740995),
            rules::RANGE_INVALID,
        );
}

/// `Codes` of the specification.
///
/// - 1 to 2 items.
/// - No item stands twice.
/// - Each: 2 to 4 characters.
/// - Each: matches `[A-Z]+[0-9]*`.
#[inline]
pub fn validate_codes(
    value: &[String],
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .items(1, 2, rules::ITEMS_INVALID)
        .unique(rules::UNIQUE_INVALID)
        .each(|value| value.by_text(validate_code));
}

/// `Sums` of the specification.
///
/// - 1 to 2 items.
/// - Each key: matches `[a-z]{2}`.
/// - 0 to 9.
#[inline]
pub fn validate_sums(
    value: &std::collections::BTreeMap<String, i64>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .items(1, 2, rules::ITEMS_INVALID)
        .each_key(|value| {
            value
                .bytes(
                    const { &validate::Class::of(&[(b'a', b'z')]) },
                    2,
                    2,
                    "[a-z]{2}",
                    rules::PATTERN_BAD_KEY,
                )
        })
        .each_value(|value| value.by(validate_level));
}

runtime::text_enum! {
    /// `Color` of the specification.
    ///
    /// Requests with a value that is not known here are refused.
    Color {
        Red = "red",
        Green = "green",
    }
}

runtime::text_enum! {
    /// `Mood` of the specification.
    Mood {
        Glad = "glad",
        Sad = "sad",
    }
}

runtime::integer_enum! {
    /// `Rank` of the specification.
    ///
    /// Requests with a value that is not known here are refused.
    Rank {
        First = 1,
        Second = 2,
    }
}

/// `Cube` of the specification.
#[derive(Clone, PartialEq)]
pub struct Cube {
    /// The member `side`.
    ///
    /// - 1 to 3.
    /// - Required: without it the server answers 1 `Missing`.
    pub side: i64,
    /// The member `code`.
    ///
    /// - 2 to 4 characters.
    /// - Matches `[A-Z]+[0-9]*`.
    pub code: Option<String>,
}

runtime::request! {
    Cube(side: i64) {
        side(argument(side)),
        code(optional into String),
    }
}

runtime::validator! {
    Cube {
        required side.integer_range(Some(1), Some(3), rules::RANGE_INVALID);
        optional code.by_text(validate_code);
    }
}

/// `Ball` of the specification.
#[derive(Clone, PartialEq)]
pub struct Ball {
    /// The member `radius`.
    ///
    /// - More than 0, less than 2.
    /// - Required: without it the server answers 1 `Missing`.
    pub radius: runtime::Number,
}

runtime::request! {
    Ball(radius: impl Into<runtime::Number>) {
        radius(argument(radius.into())),
    }
}

runtime::validator! {
    Ball {
        required radius.number_range(
            std::ops::Bound::Excluded(0.0),
            std::ops::Bound::Excluded(2.0),
            rules::RANGE_INVALID
        ).finite(rules::FINITE);
    }
}

runtime::union! {
    /// `Thing` of the specification.
    request Thing["kind"] {
        Cube(Cube) = "cube",
        Ball(Ball) = "ball",
    }
}

/// `Nest` of the specification.
#[derive(Clone, PartialEq)]
pub struct Nest {
    /// The member `label`.
    ///
    /// - At most 3 characters.
    pub label: Option<String>,
    /// The member `inner`.
    pub inner: Option<Box<Nest>>,
}

runtime::request! {
    Nest() {
        label(optional into String),
        inner(optional into Box<Nest>),
    }
}

runtime::validator! {
    Nest {
        optional label.chars(0, 3, rules::CHARS_INVALID);
        optional inner.valid();
    }
}

/// `Answer` of the specification.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The member `id`.
    pub id: Option<Ident>,
    /// The member `unlimited`.
    pub unlimited: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Answer {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Ident> {
        runtime::identity(&self.id, "Answer", "id")
    }
}

runtime::record! {
    Answer {
        id,
        unlimited,
    }
}
