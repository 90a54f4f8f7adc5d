//! Limits on one value.

use super::ErrorId;
use crate::source::Pointer;

/// Whether a broken limit stops a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

/// How a fact is known that no document of the API's owner says now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    Documents2022,
    Observed,
    Assumed,
}

/// Who says so: the mark of the node itself or, where it has none, the nearest one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Seed,
    Docs,
    Sdk,
    Documents2022,
    Observed,
    Assumed,
}

/// What of a value a constraint looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The value itself: text, a number, a list or a map as a whole.
    Whole,
    /// Each member of a list, or each value of a map.
    Each,
    /// Each key of a map.
    Keys,
}

/// One limit with what a violation of it says.
#[derive(Clone, Debug)]
pub struct Constraint {
    pub limit: Limit,
    pub target: Target,
    pub severity: Severity,
    /// How the fact is known, where no document says it now.
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    /// The error that the server is expected to answer with.
    pub predicts: Option<ErrorId>,
    /// Whether the constraint, or `each` or `keys` around it, names that error itself, so that no user of its type can.
    pub names_error: bool,
    pub at: Pointer,
}

/// What a constraint demands.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// Length in characters, both ends included.
    Chars { min: u64, max: Option<u64> },
    /// Members of a list or a map, both ends included.
    Items { min: u64, max: Option<u64> },
    /// A number between two ends.
    Range { min: Option<End>, max: Option<End> },
    /// A whole multiple.
    Multiple(f64),
    /// A pattern that the whole text matches.
    Pattern(String),
    /// Any of these forms.
    Format(Vec<Format>),
    /// No member stands twice.
    Unique,
}

impl Limit {
    /// The key of the specification that states it, which its violations carry as their id.
    pub fn key(&self) -> &'static str {
        match self {
            Limit::Chars { .. } => "chars",
            Limit::Items { .. } => "items",
            Limit::Range { .. } => "range",
            Limit::Multiple(_) => "multiple",
            Limit::Pattern(_) => "pattern",
            Limit::Format(_) => "format",
            Limit::Unique => "unique",
        }
    }
}

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    pub value: f64,
    /// The same without rounding, where it is an integer of 64 bits.
    pub whole: Option<i64>,
    /// Whether the end itself is permitted.
    pub closed: bool,
}

impl End {
    /// The least integer that a range from here on permits.
    pub fn least(self) -> Option<i64> {
        match self.whole {
            Some(whole) => whole.checked_add(i64::from(!self.closed)),
            None => integer(self.value.ceil()).or((self.value < 0.0).then_some(i64::MIN)),
        }
    }

    /// The greatest integer that a range up to here permits.
    pub fn greatest(self) -> Option<i64> {
        match self.whole {
            Some(whole) => whole.checked_sub(i64::from(!self.closed)),
            None => integer(self.value.floor()).or((self.value > 0.0).then_some(i64::MAX)),
        }
    }
}

/// Whether an integer is a float, without rounding.
pub fn is_float(whole: i64) -> bool {
    (whole as f64) as i128 == i128::from(whole)
}

/// The integer that a float without a fraction is.
fn integer(value: f64) -> Option<i64> {
    let (least, beyond) = (i64::MIN as f64, -(i64::MIN as f64));
    (least..beyond).contains(&value).then_some(value as i64)
}

/// A named form of text.
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

    /// The words that readers of documentation know it by.
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
