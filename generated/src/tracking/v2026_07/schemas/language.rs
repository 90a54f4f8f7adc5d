// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/language.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A language into which messages can be translated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LanguageTarget {
    /// `en`
    English,
    /// `fr`
    French,
    /// `fr-CA`
    CanadianFrench,
    /// `ar`
    Arabic,
    /// `bg`
    Bulgarian,
    /// `ca`
    Catalan,
    /// `hr`
    Croatian,
    /// `cs`
    Czech,
    /// `da`
    Danish,
    /// `nl`
    Dutch,
    /// `et`
    Estonian,
    /// `tl`
    Tagalog,
    /// `fi`
    Finnish,
    /// `de`
    German,
    /// `el`
    Greek,
    /// `he`
    Hebrew,
    /// `hi`
    Hindi,
    /// `hu`
    Hungarian,
    /// `id`
    Indonesian,
    /// `it`
    Italian,
    /// `ja`
    Japanese,
    /// `ko`
    Korean,
    /// `lv`
    Latvian,
    /// `lt`
    Lithuanian,
    /// `ms`
    Malay,
    /// `pl`
    Polish,
    /// `pt`
    Portuguese,
    /// `ro`
    Romanian,
    /// `ru`
    Russian,
    /// `sr`
    Serbian,
    /// `sk`
    Slovak,
    /// `sl`
    Slovenian,
    /// `es`
    Spanish,
    /// `sv`
    Swedish,
    /// `th`
    Thai,
    /// `tr`
    Turkish,
    /// `uk`
    Ukrainian,
    /// `vi`
    Vietnamese,
    /// `zh-Hans`
    SimplifiedChinese,
    /// `zh-Hant`
    TraditionalChinese,
    /// `nb`
    NorwegianBokmal,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl LanguageTarget {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::English,
        Self::French,
        Self::CanadianFrench,
        Self::Arabic,
        Self::Bulgarian,
        Self::Catalan,
        Self::Croatian,
        Self::Czech,
        Self::Danish,
        Self::Dutch,
        Self::Estonian,
        Self::Tagalog,
        Self::Finnish,
        Self::German,
        Self::Greek,
        Self::Hebrew,
        Self::Hindi,
        Self::Hungarian,
        Self::Indonesian,
        Self::Italian,
        Self::Japanese,
        Self::Korean,
        Self::Latvian,
        Self::Lithuanian,
        Self::Malay,
        Self::Polish,
        Self::Portuguese,
        Self::Romanian,
        Self::Russian,
        Self::Serbian,
        Self::Slovak,
        Self::Slovenian,
        Self::Spanish,
        Self::Swedish,
        Self::Thai,
        Self::Turkish,
        Self::Ukrainian,
        Self::Vietnamese,
        Self::SimplifiedChinese,
        Self::TraditionalChinese,
        Self::NorwegianBokmal,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl LanguageTarget {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::CanadianFrench => "fr-CA",
            Self::Arabic => "ar",
            Self::Bulgarian => "bg",
            Self::Catalan => "ca",
            Self::Croatian => "hr",
            Self::Czech => "cs",
            Self::Danish => "da",
            Self::Dutch => "nl",
            Self::Estonian => "et",
            Self::Tagalog => "tl",
            Self::Finnish => "fi",
            Self::German => "de",
            Self::Greek => "el",
            Self::Hebrew => "he",
            Self::Hindi => "hi",
            Self::Hungarian => "hu",
            Self::Indonesian => "id",
            Self::Italian => "it",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Latvian => "lv",
            Self::Lithuanian => "lt",
            Self::Malay => "ms",
            Self::Polish => "pl",
            Self::Portuguese => "pt",
            Self::Romanian => "ro",
            Self::Russian => "ru",
            Self::Serbian => "sr",
            Self::Slovak => "sk",
            Self::Slovenian => "sl",
            Self::Spanish => "es",
            Self::Swedish => "sv",
            Self::Thai => "th",
            Self::Turkish => "tr",
            Self::Ukrainian => "uk",
            Self::Vietnamese => "vi",
            Self::SimplifiedChinese => "zh-Hans",
            Self::TraditionalChinese => "zh-Hant",
            Self::NorwegianBokmal => "nb",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for LanguageTarget {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for LanguageTarget {
    fn from(text: &str) -> Self {
        match text {
            "en" => Self::English,
            "fr" => Self::French,
            "fr-CA" => Self::CanadianFrench,
            "ar" => Self::Arabic,
            "bg" => Self::Bulgarian,
            "ca" => Self::Catalan,
            "hr" => Self::Croatian,
            "cs" => Self::Czech,
            "da" => Self::Danish,
            "nl" => Self::Dutch,
            "et" => Self::Estonian,
            "tl" => Self::Tagalog,
            "fi" => Self::Finnish,
            "de" => Self::German,
            "el" => Self::Greek,
            "he" => Self::Hebrew,
            "hi" => Self::Hindi,
            "hu" => Self::Hungarian,
            "id" => Self::Indonesian,
            "it" => Self::Italian,
            "ja" => Self::Japanese,
            "ko" => Self::Korean,
            "lv" => Self::Latvian,
            "lt" => Self::Lithuanian,
            "ms" => Self::Malay,
            "pl" => Self::Polish,
            "pt" => Self::Portuguese,
            "ro" => Self::Romanian,
            "ru" => Self::Russian,
            "sr" => Self::Serbian,
            "sk" => Self::Slovak,
            "sl" => Self::Slovenian,
            "es" => Self::Spanish,
            "sv" => Self::Swedish,
            "th" => Self::Thai,
            "tr" => Self::Turkish,
            "uk" => Self::Ukrainian,
            "vi" => Self::Vietnamese,
            "zh-Hans" => Self::SimplifiedChinese,
            "zh-Hant" => Self::TraditionalChinese,
            "nb" => Self::NorwegianBokmal,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&LanguageTarget> for LanguageTarget {
    fn from(value: &LanguageTarget) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LanguageTarget {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LanguageTarget {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for LanguageTarget {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for LanguageTarget {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LanguageTarget {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
