// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/language.yaml` of the specification: change it there.

use super::*;

runtime::text_enum! {
    /// A language into which messages can be translated.
    LanguageTarget {
        English = "en",
        French = "fr",
        CanadianFrench = "fr-CA",
        Arabic = "ar",
        Bulgarian = "bg",
        Catalan = "ca",
        Croatian = "hr",
        Czech = "cs",
        Danish = "da",
        Dutch = "nl",
        Estonian = "et",
        Tagalog = "tl",
        Finnish = "fi",
        German = "de",
        Greek = "el",
        Hebrew = "he",
        Hindi = "hi",
        Hungarian = "hu",
        Indonesian = "id",
        Italian = "it",
        Japanese = "ja",
        Korean = "ko",
        Latvian = "lv",
        Lithuanian = "lt",
        Malay = "ms",
        Polish = "pl",
        Portuguese = "pt",
        Romanian = "ro",
        Russian = "ru",
        Serbian = "sr",
        Slovak = "sk",
        Slovenian = "sl",
        Spanish = "es",
        Swedish = "sv",
        Thai = "th",
        Turkish = "tr",
        Ukrainian = "uk",
        Vietnamese = "vi",
        SimplifiedChinese = "zh-Hans",
        TraditionalChinese = "zh-Hant",
        NorwegianBokmal = "nb",
    }
}

runtime::text_enum! {
    /// A language into which messages of `china-ems` and `china-post` can be translated.
    EnglishFromChinese {
        English = "en",
    }
}
