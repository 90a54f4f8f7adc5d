//! Constraints on one value.

use super::ErrorId;
use crate::source::Pointer;

/// Whether a violation stops a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

/// How a fact is known that the vendor's current documentation does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    Documents2022,
    Observed,
    Assumed,
}

/// Where a fact comes from: the source of the node itself, or else the nearest one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Seed,
    Docs,
    Sdk,
    Documents2022,
    Observed,
    Assumed,
}

/// The part of a value that a constraint applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The value itself: text, a number, a list or a map as a whole.
    Value,
    /// Each member of a list, or each value of a map.
    Each,
    /// Each key of a map.
    Keys,
}

/// One constraint, and what a violation of it reports.
#[derive(Clone, Debug)]
pub struct Constraint {
    pub kind: ConstraintKind,
    pub subject: Subject,
    pub severity: Severity,
    /// How the fact is known, where the current documentation does not state it.
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    /// The error that the server is expected to answer with.
    pub predicts: Option<ErrorId>,
    /// Whether the constraint, or `each` or `keys` around it, names that error itself, so that a
    /// field of its type can't name another.
    pub names_error: bool,
    pub at: Pointer,
}

/// What a constraint demands.
#[derive(Clone, Debug, PartialEq)]
pub enum ConstraintKind {
    /// The length in characters, both bounds included.
    Chars { min: u64, max: Option<u64> },
    /// The number of items of a list or map, both bounds included.
    Items { min: u64, max: Option<u64> },
    /// A number within bounds.
    Range { min: Option<Bound>, max: Option<Bound> },
    /// An integral multiple.
    Multiple(f64),
    /// A pattern that the entire text matches.
    Pattern(String),
    /// Any of these formats.
    Format(Vec<Format>),
    /// No item occurs twice.
    Unique,
}

impl ConstraintKind {
    /// The key of the specification that states it, which its violations carry as their id.
    pub fn key(&self) -> &'static str {
        match self {
            ConstraintKind::Chars { .. } => "chars",
            ConstraintKind::Items { .. } => "items",
            ConstraintKind::Range { .. } => "range",
            ConstraintKind::Multiple(_) => "multiple",
            ConstraintKind::Pattern(_) => "pattern",
            ConstraintKind::Format(_) => "format",
            ConstraintKind::Unique => "unique",
        }
    }
}

/// One bound of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    pub value: f64,
    /// The same without rounding, where it is a 64-bit integer.
    pub integer: Option<i64>,
    /// Whether the bound itself is permitted.
    pub inclusive: bool,
}

impl Bound {
    /// The least integer that this permits as a lower bound.
    pub fn least(self) -> Option<i64> {
        match self.integer {
            Some(integer) => integer.checked_add(i64::from(!self.inclusive)),
            None => integer(self.value.ceil()).or((self.value < 0.0).then_some(i64::MIN)),
        }
    }

    /// The greatest integer that this permits as an upper bound.
    pub fn greatest(self) -> Option<i64> {
        match self.integer {
            Some(integer) => integer.checked_sub(i64::from(!self.inclusive)),
            None => integer(self.value.floor()).or((self.value > 0.0).then_some(i64::MAX)),
        }
    }
}

/// Whether a float holds an integer exactly.
pub fn is_float(whole: i64) -> bool {
    (whole as f64) as i128 == i128::from(whole)
}

/// A float without a fraction as an integer.
fn integer(value: f64) -> Option<i64> {
    let (least, beyond) = (i64::MIN as f64, -(i64::MIN as f64));
    (least..beyond).contains(&value).then_some(value as i64)
}

/// A named format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Date,
    CompactDate,
    LocalDateTime,
    DateTime,
    Time,
    Email,
    E164,
    Uri,
    Uuid,
    CountryAlpha3,
    Currency,
    Language,
    TimeZone,
    Base64,
}

impl Format {
    /// Every format by its word in the specification.
    pub const ALL: [(&'static str, Self); 14] = [
        ("date", Self::Date),
        ("compact_date", Self::CompactDate),
        ("local_date_time", Self::LocalDateTime),
        ("date_time", Self::DateTime),
        ("time", Self::Time),
        ("email", Self::Email),
        ("e164", Self::E164),
        ("uri", Self::Uri),
        ("uuid", Self::Uuid),
        ("country_alpha3", Self::CountryAlpha3),
        ("currency", Self::Currency),
        ("language", Self::Language),
        ("time_zone", Self::TimeZone),
        ("base64", Self::Base64),
    ];

    /// A description for documentation.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Date => "a date, `YYYY-MM-DD`",
            Self::CompactDate => "a date, `YYYYMMDD`",
            Self::LocalDateTime => "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`",
            Self::DateTime => "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`",
            Self::Time => "a time of day, `HH:MM:SS`",
            Self::Email => "an e-mail address",
            Self::E164 => "a phone number in E.164 form, `+` and the country code first",
            Self::Uri => "an absolute URI",
            Self::Uuid => "a UUID",
            Self::CountryAlpha3 => "a country in ISO 3166-1 alpha-3, three capital letters",
            Self::Currency => "a currency in ISO 4217, three capital letters",
            Self::Language => "a language in ISO 639-1, two small letters",
            Self::TimeZone => "a time zone of the IANA database",
            Self::Base64 => "Base64 text",
        }
    }
}
