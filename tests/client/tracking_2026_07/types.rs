//! The small types of this version: open enums, ids, and what requests are made from.

use optima_courier::Update;
use optima_courier::tracking::v2026_07::*;
use serde_json::json;

use crate::values::{check_open_enum, check_round_trip};

#[test]
fn open_enums_keep_what_they_do_not_know() {
    check_open_enum(Tag::ALL, Tag::is_known, 9);
    check_open_enum(Subtag::ALL, Subtag::is_known, 55);
    check_open_enum(CompletionReason::ALL, CompletionReason::is_known, 3);
    check_open_enum(DeliveryType::ALL, DeliveryType::is_known, 3);
    check_open_enum(SlugGroup::ALL, SlugGroup::is_known, 14);
    check_open_enum(TrackingField::ALL, TrackingField::is_known, 11);
    check_open_enum(ListField::ALL, ListField::is_known, 4);
    check_open_enum(AdditionalField::ALL, AdditionalField::is_known, 7);
    check_open_enum(LanguageTarget::ALL, LanguageTarget::is_known, 41);
    check_open_enum(SignatureRequirement::ALL, SignatureRequirement::is_known, 4);
    check_open_enum(OnTimeStatus::ALL, OnTimeStatus::is_known, 2);
    check_open_enum(EddType::ALL, EddType::is_known, 2);
    check_open_enum(EddSource::ALL, EddSource::is_known, 4);
    check_open_enum(ReviseReason::ALL, ReviseReason::is_known, 7);
    check_open_enum(CheckpointEventCode::ALL, CheckpointEventCode::is_known, 6);
    check_open_enum(CheckpointSource::ALL, CheckpointSource::is_known, 2);
    check_open_enum(LegSource::ALL, LegSource::is_known, 2);
    check_open_enum(PieceType::ALL, PieceType::is_known, 2);
    check_open_enum(ShipmentDirection::ALL, ShipmentDirection::is_known, 2);
    check_open_enum(LengthUnit::ALL, LengthUnit::is_known, 2);
    check_open_enum(ProofType::ALL, ProofType::is_known, 1);
    check_open_enum(ProcessingUnit::ALL, ProcessingUnit::is_known, 1);
}

#[test]
fn codes_of_confidence_are_numbers_on_the_wire() {
    let codes = [10000, 10001, 20001, 30001, 30002, 30003, 30004];
    assert_eq!(ConfidenceCode::ALL.iter().map(ConfidenceCode::get).collect::<Vec<_>>(), codes);
    for code in ConfidenceCode::ALL {
        check_round_trip(code, json!(code.get()));
    }
    check_round_trip(&ConfidenceCode::from(30005), json!(30005));
    assert!(!ConfidenceCode::from(30005).is_known());
}

#[test]
fn ids_are_text_that_is_not_looked_into() {
    for text in ["oc_2026-summer_00017", "5b7658cec7c33c0e007de3c5", "", " a/b ", "ü"] {
        check_round_trip(&TrackingId::from(text), json!(text));
        check_round_trip(&TrackingNumber::from(text.to_owned()), json!(text));
        check_round_trip(&ConnectionId::from(text), json!(text));
    }
}

#[test]
fn accessors_of_identities_fail_where_the_field_is_absent() {
    let absent = CourierConnection::default().id().expect_err("no id").to_string();
    assert!(absent.contains("CourierConnection holds no `id`"), "{absent}");
    assert!(Tracking::default().id().is_err() && Tracking::default().tracking_number().is_err());
    assert!(LastMile::default().tracking_number().is_err());
}

#[test]
fn requests_are_made_from_their_only_argument() {
    let id = ConnectionId::from("c1");
    let expected = GetCourierConnection::new("c1");
    let made = [GetCourierConnection::from("c1"), GetCourierConnection::from(&id), (&id).into()];
    made.iter().for_each(|made| assert_eq!(*made, expected));
    assert_eq!(DeleteCourierConnection::from(id), DeleteCourierConnection::new("c1"));
    let number = TrackingNumber::from("1234567890");
    assert_eq!(DetectCouriers::from(&number), DetectCouriers::new("1234567890"));
}

#[test]
fn updates_keep_unless_they_set_or_clear() {
    let request = UpdateTracking::new("a");
    assert!(request.note.is_keep() && request.custom_fields.is_keep());
    assert!(request.last_mile.is_keep());
    let request = request.last_mile(LastMileInput::new(LastMileInputRequired {
        slug: "usps",
        tracking_number: "9400",
    }));
    assert_eq!(
        request.last_mile,
        Update::Set(LastMileInput::new(LastMileInputRequired {
            slug: "usps",
            tracking_number: "9400"
        }))
    );
    assert_eq!(request.clear_last_mile().last_mile, Update::Clear);
}
