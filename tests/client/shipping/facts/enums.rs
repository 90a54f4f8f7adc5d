//! The values of enums that pickups, accounts, couriers and locations have, as sections 4 to 7
//! list them.

use std::fmt::Display;

use optima_courier::shipping::v3::*;
use serde_json::json;

use crate::values::{check_open_enum, check_round_trip};

#[track_caller]
fn check_spelled<T: Display>(all: &[T], values: &[&str]) {
    let found: Vec<_> = all.iter().map(ToString::to_string).collect();
    assert_eq!(found, values);
}

#[test]
fn values_are_spelled_as_the_documents_do() {
    check_spelled(PickupStatus::ALL, &["creating", "created", "failed", "cancelling", "cancelled"]);
    check_spelled(CancelStatus::ALL, &["cancelling", "cancelled", "failed"]);
    check_spelled(AccountStatus::ALL, &["enabled", "disabled", "deleted"]);
    check_spelled(AccountType::ALL, &["default", "user", "user_prepaid"]);
    check_spelled(ValidationStatus::ALL, &["valid", "invalid"]);
    check_spelled(FedexSlug::ALL, &["fedex", "fedex-smartpost"]);
    check_spelled(LocationCourier::ALL, &["ups", "evri", "fedex", "usps", "yodel", "gls"]);
    check_spelled(DistanceUnit::ALL, &["km", "mi"]);
    check_spelled(DayOfWeek::ALL, &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    check_spelled(AddressType::ALL, &["residential", "business"]);
    let numbers = ["vat", "gst", "eori", "ioss", "pan", "ukims", "other"];
    check_spelled(TaxIdType::ALL, &numbers);
    check_spelled(IdentificationType::ALL, &["mil", "nid", "pas", "other"]);
    check_spelled(DimensionUnit::ALL, &["cm", "in", "mm", "m", "ft", "yd"]);
}

#[test]
fn enums_keep_what_they_do_not_know() {
    check_open_enum(PickupStatus::ALL, PickupStatus::is_known, 5);
    check_open_enum(AccountStatus::ALL, AccountStatus::is_known, 3);
    check_open_enum(AccountType::ALL, AccountType::is_known, 3);
    check_open_enum(ValidationStatus::ALL, ValidationStatus::is_known, 2);
    check_open_enum(FedexSlug::ALL, FedexSlug::is_known, 2);
    check_open_enum(LocationCourier::ALL, LocationCourier::is_known, 6);
    check_open_enum(DistanceUnit::ALL, DistanceUnit::is_known, 2);
    check_open_enum(DayOfWeek::ALL, DayOfWeek::is_known, 7);
}

#[test]
fn ids_of_places_are_text_that_is_not_looked_into() {
    for text in ["U75613155", "", " a/b ", "ü"] {
        check_round_trip(&LocationId::from(text), json!(text));
    }
}

#[test]
fn records_without_an_id_say_so() {
    let absent = Pickup::default().id().expect_err("no id").to_string();
    assert!(absent.contains("Pickup holds no `id`"), "{absent}");
    assert!(ShipperAccount::default().id().is_err() && DeletedAccount::default().id().is_err());
    assert!(PickupCancellation::default().id().is_err());
    assert!(AddressValidation::default().id().is_err());
    assert!(Location::default().location_id().is_err());
}

#[test]
fn requests_are_made_from_their_only_argument() {
    let id = Id::from("p1");
    let made = [GetPickup::from("p1"), GetPickup::from(&id), GetPickup::from("p1".to_owned())];
    made.iter().for_each(|made| assert_eq!(*made, GetPickup::new("p1")));
    assert_eq!(GetCancelPickup::from(&id), GetCancelPickup::new("p1"));
    assert_eq!(GetShipperAccount::from(&id), GetShipperAccount::new("p1"));
    assert_eq!(UpdateShipperAccountInfo::from(&id), UpdateShipperAccountInfo::new("p1"));
    assert_eq!(DeleteShipperAccount::from(id), DeleteShipperAccount::new("p1"));
    let reference = ReferenceInput::new("p1");
    assert_eq!(CancelPickup::from(reference.clone()), CancelPickup::new(reference));
}
