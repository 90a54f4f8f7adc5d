//! The formats of text, each by the document that defines it.

mod calendar;
mod contact;
mod location;
mod token;

pub use calendar::compare;

/// How well a text fits a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It has another form.
    Not,
    /// It is a variant that some services accept, so that it only warns.
    Unusual,
    Usual,
}

/// A format by its word in the specification.
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
    /// A format by its word.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "date" => Self::Date,
            "compact_date" => Self::CompactDate,
            "local_date_time" => Self::LocalDateTime,
            "date_time" => Self::DateTime,
            "time" => Self::Time,
            "email" => Self::Email,
            "e164" => Self::E164,
            "uri" => Self::Uri,
            "uuid" => Self::Uuid,
            "country_alpha3" => Self::CountryAlpha3,
            "currency" => Self::Currency,
            "language" => Self::Language,
            "time_zone" => Self::TimeZone,
            "base64" => Self::Base64,
            _ => return None,
        })
    }

    /// How well a text fits.
    pub fn fit(self, text: &str) -> Fit {
        match self {
            Self::Date => calendar::date(text),
            Self::CompactDate => calendar::compact_date(text),
            Self::LocalDateTime => calendar::local_date_time(text),
            Self::DateTime => calendar::date_time(text),
            Self::Time => calendar::time(text),
            Self::Email => contact::email(text),
            Self::E164 => contact::e164(text),
            Self::Uri => location::uri(text),
            Self::TimeZone => location::time_zone(text),
            Self::Uuid => token::uuid(text),
            Self::CountryAlpha3 | Self::Currency => token::three_capitals(text),
            Self::Language => token::language(text),
            Self::Base64 => token::base64(text),
        }
    }

    /// What a text of this format is.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Date => "a date as YYYY-MM-DD",
            Self::CompactDate => "a date as YYYYMMDD",
            Self::LocalDateTime => "a date and time without an offset",
            Self::DateTime => "a date and time with an offset",
            Self::Time => "a time of day",
            Self::Email => "an e-mail address",
            Self::E164 => "a phone number as +12025550123",
            Self::Uri => "an absolute URI",
            Self::Uuid => "a UUID",
            Self::CountryAlpha3 => "three capital letters that stand for a country",
            Self::Currency => "three capital letters that stand for a currency",
            Self::Language => "two small letters that stand for a language",
            Self::TimeZone => "the name of a time zone",
            Self::Base64 => "Base64",
        }
    }
}

/// Usual where it holds, and else not at all.
fn usual(holds: bool) -> Fit {
    if holds { Fit::Usual } else { Fit::Not }
}
