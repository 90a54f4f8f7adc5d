//! Pickups and their cancellations, in answers.

use optima_courier::Number;
use optima_courier::shipping::v3::{
    AddressType, CancelPickup, CancelStatus, CreatePickup, CreatePickupRequired, DimensionUnit,
    IdentificationType, ListCancelPickups, ListPickups, Pickup, PickupCancellation, PickupStatus,
    ReferenceInput, TaxIdType, WeightUnit,
};
use serde_json::json;

use crate::answers::{CANCEL_PICKUP, CANCEL_PICKUPS, PICKUP, PICKUPS};
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::call;
use crate::wire::address::bare;

const ID: &str = "c1a7f1de-93a4-4e0f-8f67-2a8a4c0d7b11";

fn check_pickup(found: &Pickup) {
    assert_eq!(found.id().expect("an id").as_str(), ID);
    assert_eq!(found.status, Some(PickupStatus::Created));
    check_lists([(&found.pickup_confirmation_numbers, &["OPTP000001", "OPTP000002"])]);
    check_texts([
        (&found.pickup_location_code, "NQAA"),
        (&found.pickup_date, "2026-11-23"),
        (&found.pickup_start_time, "09:00:00"),
        (&found.pickup_end_time, "17:00:00"),
        (&found.created_at, "2026-11-22T10:00:00+00:00"),
        (&found.updated_at, "2026-11-22T10:00:02.024Z"),
    ]);
    let labels = found.label_ids.iter().flatten().map(|id| id.as_str());
    assert_eq!(labels.collect::<Vec<_>>(), ["a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f"]);
    let account = found.shipper_account.as_ref().expect("an account");
    let id = account.id.as_ref().expect("an id");
    assert_eq!(id.as_str(), "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11");
    check_texts([(&account.slug, "ups")]);
    check_places(found);
    check_parcels(found);
    assert!(found.unknown.is_empty());
}

fn check_places(found: &Pickup) {
    let from = found.pickup_from.as_ref().expect("an address");
    check_texts([
        (&from.street1, "192 Glenlake Court"),
        (&from.country, "USA"),
        (&from.contact_name, "Dock 4"),
        (&from.phone, "404 555 0100"),
        (&from.fax, "404 555 0101"),
        (&from.email, "dock@example.com"),
        (&from.company_name, "Maple Goods"),
        (&from.street2, "Gate B"),
        (&from.street3, "Zone 7"),
        (&from.city, "Atlanta"),
        (&from.state, "GA"),
        (&from.postal_code, "30328"),
        (&from.tax_id, "GB123"),
        (&from.identification_number, "C01X00T47"),
        (&from.eori_number, "GB205672212000"),
    ]);
    assert_eq!(from.ty, Some(AddressType::Business));
    assert_eq!(from.tax_id_type, Some(TaxIdType::Eori));
    assert_eq!(from.identification_type, Some(IdentificationType::NationalId));
    let location = from.location.as_ref().expect("a location");
    assert_eq!(location.latitude, Some(Number::from(33.93)));
    assert_eq!(location.longitude, Some(Number::from(-84)));
    let to = found.ship_to.as_ref().expect("an address");
    check_texts([(&to.street1, "77 Elm St"), (&to.country, "CAN"), (&to.contact_name, "Ana Ruiz")]);
    assert_eq!((&to.phone, &to.ty, &to.location), (&None, &None, &None));
}

fn check_parcels(found: &Pickup) {
    let [first, second] = found.pickup_parcels.as_deref().expect("parcels") else {
        panic!("two parcels")
    };
    check_texts([(&first.service_type, "ups_ground")]);
    assert_eq!((first.quantity, second.quantity), (Some(2), Some(1)));
    let weight = first.weight.as_ref().expect("a weight");
    assert_eq!((&weight.unit, weight.value), (&Some(WeightUnit::Pounds), Some(Number::from(3.2))));
    let size = first.dimension.as_ref().expect("a size");
    let sides = [size.width, size.height, size.depth].map(|side| side.map(Number::get));
    assert_eq!(sides, [Some(10.0), Some(12.5), Some(8.0)]);
    assert_eq!(size.unit, Some(DimensionUnit::Inches));
    let weight = second.weight.as_ref().expect("a weight");
    assert_eq!(weight.unit, Some(WeightUnit::Unknown("stone".to_owned())));
    assert_eq!((&second.service_type, &second.dimension), (&None, &None));
}

#[tokio::test]
async fn decodes_a_pickup_field_by_field() {
    let create = CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: bare(),
    })
    .label_ids([ID]);
    let created = call(answer(200, PICKUP), |client| client.create_pickup(create)).await.1;
    check_pickup(&created.expect("a pickup"));
    let read = call(answer(200, PICKUP), |client| client.get_pickup(ID)).await.1;
    check_pickup(&read.expect("a pickup"));
}

#[tokio::test]
async fn decodes_a_page_of_pickups_in_which_all_is_null() {
    let list = ListPickups::new();
    let page = call(answer(200, PICKUPS), |client| client.list_pickups(list)).await.1;
    let page = page.expect("a page");
    check_texts([
        (&page.next_token, "eyJjcmVhdGVkX2F0IjoxfQ=="),
        (&page.created_at_min, "2026-11-21T10:00:00+00:00"),
        (&page.created_at_max, "2026-11-22T10:00:00+00:00"),
    ]);
    assert_eq!(page.limit, Some(20));
    let [first, second] = page.pickups.as_deref().expect("pickups") else { panic!("two pickups") };
    assert_eq!(first.status, Some(PickupStatus::Cancelling));
    check_lists([(&first.pickup_confirmation_numbers, &[])]);
    let bare = json!({"id": "3e6a5c9e-1e8c-4d0e-9d0e-6a1f0f6f7b22", "status": "postponed"});
    assert_eq!(json!(second), bare);
    assert!(second.status.as_ref().is_some_and(|status| !status.is_known()));
    assert!(page.unknown.is_empty() && page.notes().is_empty());
}

fn check_cancellation(found: &PickupCancellation) {
    let id = found.id().expect("an id");
    assert_eq!(id.as_str(), "0d7e0d55-5a0c-4e55-8a53-6e3f3b6d2f10");
    assert_eq!(found.status, Some(CancelStatus::Cancelled));
    let pickup = found.pickup.as_ref().expect("a pickup");
    assert_eq!(pickup.id.as_ref().map(|id| id.as_str()), Some(ID));
    assert_eq!(pickup.slug, None);
    check_texts([
        (&found.created_at, "2026-11-22T10:00:00+00:00"),
        (&found.updated_at, "2026-11-22T10:00:02+00:00"),
    ]);
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_a_cancellation_field_by_field() {
    let cancel = CancelPickup::new(ReferenceInput::new(ID));
    let made = call(answer(200, CANCEL_PICKUP), |client| client.cancel_pickup(cancel)).await.1;
    let made = made.expect("a cancellation");
    check_cancellation(&made);
    let id = made.id().expect("an id");
    let read = call(answer(200, CANCEL_PICKUP), |client| client.get_cancel_pickup(id)).await.1;
    check_cancellation(&read.expect("a cancellation"));
}

#[tokio::test]
async fn decodes_a_page_of_cancellations() {
    let list = ListCancelPickups::new();
    let page = call(answer(200, CANCEL_PICKUPS), |client| client.list_cancel_pickups(list)).await.1;
    let page = page.expect("a page");
    assert_eq!(page.limit, Some(20));
    check_texts([
        (&page.next_token, "eyJjcmVhdGVkX2F0IjoyfQ=="),
        (&page.created_at_min, "2026-11-21T10:00:00+00:00"),
        (&page.created_at_max, "2026-11-22T10:00:00+00:00"),
    ]);
    let [only] = page.cancel_pickups.as_deref().expect("cancellations") else { panic!("one") };
    assert_eq!((&only.status, &only.pickup), (&Some(CancelStatus::Failed), &None));
    assert_eq!(page.notes(), []);
}

#[tokio::test]
async fn pages_end_where_the_token_is_absent_null_or_empty() {
    for (data, end) in [
        (json!({}), None),
        (json!({"next_token": null}), None),
        (json!({"next_token": ""}), Some("")),
    ] {
        let body = json!({"meta": {"code": 200}, "data": data}).to_string();
        let list = ListPickups::new();
        let pickups = call(answer(200, &body), |client| client.list_pickups(list)).await.1;
        assert_eq!(pickups.expect("a page").next_token.as_deref(), end);
        let list = ListCancelPickups::new();
        let call = call(answer(200, &body), |client| client.list_cancel_pickups(list)).await;
        assert_eq!(call.1.expect("a page").next_token.as_deref(), end);
    }
}
