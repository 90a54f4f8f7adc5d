//! Values of enums, all of them, in the order of the facts.

use optima_courier::Validate;
use optima_courier::tracking::v2024_04::{
    AdditionalField, CheckpointField, CompletionReason, ConfidenceCode, CreateTracking,
    DeliveryType, EddSource, EddType, EnglishFromChinese, GetTracking, LanguageTarget, ListField,
    MarkTrackingCompleted, ProcessingUnit, SignatureRequirement, SlugGroup, Tag, TrackingField,
    Weekday,
};

const TAGS: [&str; 9] = [
    "Pending",
    "InfoReceived",
    "InTransit",
    "OutForDelivery",
    "AttemptFail",
    "Delivered",
    "AvailableForPickup",
    "Exception",
    "Expired",
];

/// Reason, tag and subtag, of the seed.
const COMPLETION: [(&str, &str, &str); 3] = [
    ("DELIVERED", "Delivered", "Delivered_001"),
    ("LOST", "Exception", "Exception_013"),
    ("RETURNED_TO_SENDER", "Exception", "Exception_011"),
];

const DELIVERY_TYPES: [&str; 3] = ["pickup_at_store", "pickup_at_courier", "door_to_door"];

/// The twelve of the SDK; two more are on a page of 2025-01.
const SLUG_GROUPS: [&str; 12] = [
    "amazon-group",
    "fedex-group",
    "toll-group",
    "taqbin-group",
    "tnt-group",
    "cj-group",
    "hermes-group",
    "dpd-group",
    "gls-group",
    "dhl-group",
    "fastway-group",
    "asendia-group",
];

/// The facts count 41.
const LANGUAGES: [&str; 41] = [
    "en", "fr", "fr-CA", "ar", "bg", "ca", "hr", "cs", "da", "nl", "et", "tl", "fi", "de", "el",
    "he", "hi", "hu", "id", "it", "ja", "ko", "lv", "lt", "ms", "pl", "pt", "ro", "ru", "sr", "sk",
    "sl", "es", "sv", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant", "nb",
];

const SIGNATURES: [&str; 4] = [
    "signature_required",
    "adult_signature_required",
    "indirect_signature_required",
    "no_signature_required",
];

/// The eleven names of the seed.
const FIELDS: [&str; 11] = [
    "tracking_postal_code",
    "tracking_ship_date",
    "tracking_account_number",
    "tracking_key",
    "tracking_origin_country",
    "tracking_destination_country",
    "tracking_state",
    "title",
    "order_id",
    "tag",
    "checkpoints",
];

/// Section 5.2 of the facts: what a list can be asked for.
const LIST_FIELDS: [&str; 4] = ["title", "order_id", "tag", "checkpoints"];

/// The eleven names of the seed for the last checkpoint.
const CHECKPOINT_FIELDS: [&str; 11] = [
    "slug",
    "created_at",
    "checkpoint_time",
    "city",
    "coordinates",
    "country_iso3",
    "country_name",
    "message",
    "state",
    "tag",
    "zip",
];

/// Section 7.7: what some couriers require in addition.
const ADDITIONAL: [&str; 7] = [
    "tracking_account_number",
    "tracking_postal_code",
    "tracking_ship_date",
    "tracking_key",
    "tracking_origin_country",
    "tracking_destination_country",
    "tracking_state",
];

/// Those known since 2024-01; 10000 and 30004 came with 2026-01.
const CONFIDENCE: [i64; 5] = [10001, 20001, 30001, 30002, 30003];

fn sorted<T: Ord>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort();
    values
}

#[test]
fn tags_and_reasons_are_those_of_the_seed() {
    assert_eq!(sorted(Tag::ALL.iter().map(Tag::as_str)), sorted(TAGS));
    assert_eq!(CompletionReason::ALL.len(), COMPLETION.len());
    for (reason, tag, subtag) in COMPLETION {
        let reason = CompletionReason::from(reason);
        assert!(reason.is_known(), "{reason}");
        let set = reason.subtag().expect("a subtag");
        assert_eq!((set.tag().expect("a tag").as_str(), set.as_str()), (tag, subtag), "{reason}");
    }
}

#[test]
fn delivery_types_and_signatures_are_those_of_the_documents() {
    assert_eq!(sorted(DeliveryType::ALL.iter().map(DeliveryType::as_str)), sorted(DELIVERY_TYPES));
    let signatures = SignatureRequirement::ALL.iter().map(SignatureRequirement::as_str);
    assert_eq!(sorted(signatures), sorted(SIGNATURES));
}

#[test]
fn groups_and_languages_are_those_of_the_documents() {
    let groups: Vec<_> = SlugGroup::ALL.iter().map(SlugGroup::as_str).collect();
    for group in SLUG_GROUPS {
        assert!(groups.contains(&group), "{group}");
    }
    let later = groups.iter().filter(|group| !SLUG_GROUPS.contains(group));
    assert!(later.clone().all(|group| ["brt-group", "seur-group"].contains(group)), "{groups:?}");
    let languages = LanguageTarget::ALL.iter().map(LanguageTarget::as_str);
    assert_eq!(sorted(languages), sorted(LANGUAGES));
}

#[test]
fn fields_of_an_answer_are_those_of_the_seed() {
    assert_eq!(sorted(TrackingField::ALL.iter().map(TrackingField::as_str)), sorted(FIELDS));
    assert_eq!(sorted(ListField::ALL.iter().map(ListField::as_str)), sorted(LIST_FIELDS));
    let checkpoint = CheckpointField::ALL.iter().map(CheckpointField::as_str);
    assert_eq!(sorted(checkpoint), sorted(CHECKPOINT_FIELDS));
    let additional = AdditionalField::ALL.iter().map(AdditionalField::as_str);
    assert_eq!(sorted(additional), sorted(ADDITIONAL));
    let english = EnglishFromChinese::ALL.iter().map(EnglishFromChinese::as_str);
    assert_eq!(english.collect::<Vec<_>>(), ["en"], "Chinese is translated to English only");
}

#[test]
fn codes_and_words_of_predictions_are_those_of_the_documents() {
    assert_eq!(sorted(ConfidenceCode::ALL.iter().map(ConfidenceCode::get)), CONFIDENCE);
    for later in [10000, 30004] {
        assert!(!ConfidenceCode::from(later).is_known(), "{later}");
    }
    assert_eq!(sorted(EddType::ALL.iter().map(EddType::as_str)), ["range", "specific"]);
    assert_eq!(
        sorted(EddSource::ALL.iter().map(EddSource::as_str)),
        ["AfterShip EDD", "Carrier EDD", "Custom EDD", "Order EDD"]
    );
    assert_eq!(sorted(Weekday::ALL.iter().map(Weekday::get)), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(ProcessingUnit::ALL.iter().map(ProcessingUnit::as_str).collect::<Vec<_>>(), ["day"]);
}

#[test]
fn sets_that_the_facts_call_open_take_any_value_with_a_warning() {
    let number = || CreateTracking::new("1234567890");
    let found = number().slug_group("new-group").violations();
    assert_eq!((found.len(), found.has_errors()), (1, false), "{found}");
    let get = GetTracking::new("5b7658cec7c33c0e007de3c5").lang("xx").fields(["later"]);
    let found = get.violations();
    assert_eq!((found.len(), found.has_errors()), (2, false), "{found}");
    let found = number().delivery_type("drone").violations();
    assert!(found.has_errors(), "a delivery type is one of three");
    let found = MarkTrackingCompleted::new("5b7658cec7c33c0e007de3c5", "EATEN".into()).violations();
    assert!(found.has_errors(), "a reason is one of three");
}
