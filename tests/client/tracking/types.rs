//! The small types: open enums, ids, presets and setters.

use optima_courier::tracking::v2024_04::*;
use optima_courier::{Error, Number, Update, Validate};
use serde_json::json;

use crate::values::{check_open_enum, check_round_trip};

#[test]
fn open_enums_keep_what_they_do_not_know() {
    check_open_enum(Tag::ALL, Tag::is_known, 9);
    check_open_enum(Subtag::ALL, Subtag::is_known, 45);
    check_open_enum(CompletionReason::ALL, CompletionReason::is_known, 3);
    check_open_enum(DeliveryType::ALL, DeliveryType::is_known, 3);
    check_open_enum(SlugGroup::ALL, SlugGroup::is_known, 12);
    check_open_enum(TrackingField::ALL, TrackingField::is_known, 11);
    check_open_enum(LanguageTarget::ALL, LanguageTarget::is_known, 41);
    check_open_enum(SignatureRequirement::ALL, SignatureRequirement::is_known, 4);
    check_open_enum(OnTimeStatus::ALL, OnTimeStatus::is_known, 2);
    check_open_enum(EddType::ALL, EddType::is_known, 2);
    check_open_enum(EddSource::ALL, EddSource::is_known, 4);
    check_open_enum(CheckpointEventCode::ALL, CheckpointEventCode::is_known, 6);
    check_open_enum(ProcessingUnit::ALL, ProcessingUnit::is_known, 1);
}

#[test]
fn enums_are_made_from_text_in_either_form() {
    assert_eq!(Tag::from("InTransit"), Tag::InTransit);
    assert_eq!(Tag::from("InTransit".to_owned()), Tag::InTransit);
    assert_eq!("InTransit".parse(), Ok(Tag::InTransit));
    assert_eq!(Tag::from("intransit"), Tag::Unknown("intransit".to_owned()));
    assert_eq!(EddSource::AfterShipEdd.as_str(), "AfterShip EDD");
    assert_eq!(LanguageTarget::SimplifiedChinese.as_str(), "zh-Hans");
    assert!(serde_json::from_value::<Tag>(json!(7)).is_err());
}

#[test]
fn enums_of_numbers_are_numbers_on_the_wire() {
    let codes = [10001, 20001, 30001, 30002, 30003];
    assert_eq!(ConfidenceCode::ALL.iter().map(ConfidenceCode::get).collect::<Vec<_>>(), codes);
    for code in ConfidenceCode::ALL {
        check_round_trip(code, json!(code.get()));
        assert!(code.is_known());
    }
    let later = ConfidenceCode::from(10000);
    check_round_trip(&later, json!(10000));
    assert_eq!((later.is_known(), later), (false, ConfidenceCode::Unknown(10000)));
    assert!("high".parse::<ConfidenceCode>().is_err());
    let from_float = serde_json::from_value::<ConfidenceCode>(json!(20001.0));
    assert_eq!(from_float.expect("a code"), ConfidenceCode::HighForRange);
    assert!(serde_json::from_value::<ConfidenceCode>(json!("20001")).is_err());
    assert_eq!(Weekday::ALL.iter().map(Weekday::get).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn subtags_know_their_tag_and_message() {
    for subtag in Subtag::ALL {
        let tag = subtag.tag().expect("a tag");
        let prefix = subtag.as_str().split('_').next().unwrap_or_default();
        assert_eq!(tag.as_str(), prefix, "{subtag}");
    }
    assert_eq!(Subtag::Exception013.message(), Some("Shipment lost"));
    assert_eq!(Subtag::Exception004.message(), Some("Delayed (Customs clearance)"));
    assert_eq!(Subtag::Pending001.message(), Some("Pending"));
    assert_eq!(Subtag::Pending002.message(), None);
    let later = Subtag::from("Delivered_005");
    assert_eq!((later.tag(), later.message(), later.is_known()), (None, None, false));
}

#[test]
fn reasons_know_the_subtag_that_they_set() {
    let set = |reason: CompletionReason| reason.subtag().map(|subtag| (subtag.tag(), subtag));
    let exception = Some(Tag::Exception);
    let delivered = Some(Tag::Delivered);
    assert_eq!(set(CompletionReason::Delivered), Some((delivered, Subtag::Delivered001)));
    assert_eq!(set(CompletionReason::Lost), Some((exception.clone(), Subtag::Exception013)));
    let returned = CompletionReason::ReturnedToSender;
    assert_eq!(set(returned), Some((exception, Subtag::Exception011)));
    assert_eq!(set(CompletionReason::from("EATEN")), None);
}

#[test]
fn ids_are_text_that_is_not_looked_into() {
    for text in ["5b7658cec7c33c0e007de3c5", "", " a/b ", "ü"] {
        check_round_trip(&TrackingId::from(text), json!(text));
        check_round_trip(&TrackingNumber::from(text.to_owned()), json!(text));
        assert_eq!(TrackingId::from(text).as_str(), text);
        assert_eq!(String::from(TrackingNumber::from(text)), text);
    }
    assert!(TrackingId::from("a") < TrackingId::from("b"));
    assert_eq!(TrackingId::from("a").as_ref() as &str, "a");
}

#[test]
fn accessors_of_identities_fail_where_the_field_is_absent() {
    let mut tracking = Tracking::default();
    let line = |error: Error| error.to_string();
    assert!(tracking.id().map_err(line).expect_err("no id").contains("holds no `id`"));
    let absent = tracking.tracking_number().map_err(line).expect_err("no number");
    assert!(absent.contains("holds no `tracking_number`"), "{absent}");
    tracking.id = Some("a1".into());
    assert_eq!(tracking.id().expect("an id"), &TrackingId::from("a1"));
    let nobody: NextCourier = serde_json::from_str("{}").expect("an object");
    assert!(nobody.tracking_number().is_err());
}

#[test]
fn presets_stand_until_they_are_replaced() {
    let preset = CreateTracking::new("1234567890");
    assert_eq!(preset.slug.as_deref(), Some("optimacourier"));
    assert_eq!(preset.clone().slug("dhl").slug.as_deref(), Some("dhl"));
    let group = preset.slug_group(SlugGroup::DhlGroup);
    assert_eq!((group.slug, group.slug_group), (None, Some(SlugGroup::DhlGroup)));
    assert_eq!(UpdateTracking::new("a").slug, None);
    assert_eq!(crate::limits::edd_request().slug, "optimacourier");
}

#[test]
fn a_group_takes_the_place_of_the_courier_and_not_the_reverse() {
    let group = CreateTracking::new("1234567890").slug("dhl").slug_group("dhl-group");
    assert_eq!((group.slug.as_deref(), &group.slug_group), (None, &Some(SlugGroup::DhlGroup)));
    let both = CreateTracking::new("1234567890").slug_group("dhl-group").slug("dhl");
    assert_eq!(both.slug.as_deref(), Some("dhl"));
    let found = both.violations();
    assert!(found.iter().any(|one| one.rule == "one_courier"), "{found}");
}

#[test]
fn updates_keep_unless_they_set_or_clear() {
    let request = UpdateTracking::new("a");
    assert!(request.note.is_keep() && request.emails.is_keep() && request.smses.is_keep());
    let request = request.note("n").clear_note().emails(["e"]).clear_smses();
    assert_eq!(request.note, Update::Clear);
    assert_eq!(request.emails.value().map(Vec::len), Some(1));
    assert_eq!(request.smses.value(), None);
    assert_eq!(request.note("again").note, Update::Set("again".to_owned()));
}

#[test]
fn requests_are_made_from_their_only_argument() {
    let id = TrackingId::from("a1");
    let expected = GetTracking::new("a1");
    for made in [
        GetTracking::from("a1"),
        GetTracking::from("a1".to_owned()),
        GetTracking::from(&id),
        GetTracking::from(id.clone()),
    ] {
        assert_eq!(made, expected);
    }
    assert_eq!(UpdateTracking::from(&id), UpdateTracking::new("a1"));
    let number = TrackingNumber::from("1234567890");
    assert_eq!(CreateTracking::from(number), CreateTracking::new("1234567890"));
}

#[test]
fn numbers_are_whole_on_the_wire_where_they_are_whole() {
    for (number, text) in [(11.0, "11"), (-0.5, "-0.5"), (0.0, "0"), (3.25, "3.25")] {
        assert_eq!(serde_json::to_string(&Number::from(number)).expect("JSON"), text);
        assert_eq!(Number::from(number).get(), number);
    }
}
