// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/language.yaml` of the specification: change it there.

use super::*;

runtime::text_enum! {
    /// A language into which messages can be translated.
    LanguageTarget {
        /// `en`
        English = "en",
        /// `fr`
        French = "fr",
        /// `fr-CA`
        CanadianFrench = "fr-CA",
        /// `ar`
        Arabic = "ar",
        /// `bg`
        Bulgarian = "bg",
        /// `ca`
        Catalan = "ca",
        /// `hr`
        Croatian = "hr",
        /// `cs`
        Czech = "cs",
        /// `da`
        Danish = "da",
        /// `nl`
        Dutch = "nl",
        /// `et`
        Estonian = "et",
        /// `tl`
        Tagalog = "tl",
        /// `fi`
        Finnish = "fi",
        /// `de`
        German = "de",
        /// `el`
        Greek = "el",
        /// `he`
        Hebrew = "he",
        /// `hi`
        Hindi = "hi",
        /// `hu`
        Hungarian = "hu",
        /// `id`
        Indonesian = "id",
        /// `it`
        Italian = "it",
        /// `ja`
        Japanese = "ja",
        /// `ko`
        Korean = "ko",
        /// `lv`
        Latvian = "lv",
        /// `lt`
        Lithuanian = "lt",
        /// `ms`
        Malay = "ms",
        /// `pl`
        Polish = "pl",
        /// `pt`
        Portuguese = "pt",
        /// `ro`
        Romanian = "ro",
        /// `ru`
        Russian = "ru",
        /// `sr`
        Serbian = "sr",
        /// `sk`
        Slovak = "sk",
        /// `sl`
        Slovenian = "sl",
        /// `es`
        Spanish = "es",
        /// `sv`
        Swedish = "sv",
        /// `th`
        Thai = "th",
        /// `tr`
        Turkish = "tr",
        /// `uk`
        Ukrainian = "uk",
        /// `vi`
        Vietnamese = "vi",
        /// `zh-Hans`
        SimplifiedChinese = "zh-Hans",
        /// `zh-Hant`
        TraditionalChinese = "zh-Hant",
        /// `nb`
        NorwegianBokmal = "nb",
    }
}

runtime::text_enum! {
    /// A language into which messages of `china-ems` and `china-post` can be translated.
    EnglishFromChinese {
        /// `en`
        English = "en",
    }
}
