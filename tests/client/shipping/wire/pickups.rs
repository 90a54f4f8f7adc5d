//! Requests about pickups.

use optima_courier::shipping::v3::{
    Client, CreatePickup, CreatePickupRequired, DimensionInput, DimensionInputRequired,
    DimensionUnit, GetPickup, ListPickups, PickupParcelInput, PickupStatus, ReferenceInput,
    WeightInput, WeightUnit,
};

use crate::case::{Case, check_cases};
use crate::wire::address::{BARE, FULL, bare, full};

const ID: &str = "c1a7f1de-93a4-4e0f-8f67-2a8a4c0d7b11";
const LABEL: &str = "a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f";
const ACCOUNT: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

fn pickup() -> CreatePickup {
    CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: bare(),
    })
}

/// The members that each pickup begins with.
fn begin(from: &str) -> String {
    format!(r#""pickup_start_time":"09:00:00","pickup_end_time":"17:00:00","pickup_from":{from}"#)
}

fn parcel() -> PickupParcelInput {
    PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)
}

const PARCEL: &str = r#"{"weight":{"unit":"lb","value":3.2},"quantity":1}"#;

pub fn least() -> Vec<Case> {
    let body = format!(r#"{{{},"label_ids":["{LABEL}"]}}"#, begin(BARE));
    vec![
        Case::new(ListPickups::new(), Client::list_pickups, "GET /pickups", ""),
        Case::new(pickup().label_ids([LABEL]), Client::create_pickup, "POST /pickups", &body),
        Case::new(GetPickup::new(ID), Client::get_pickup, &format!("GET /pickups/{ID}"), ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListPickups::new()
        .status(PickupStatus::Created)
        .limit(100)
        .created_at_min("2026-11-01T00:00:00+00:00")
        .created_at_max("2026-11-22T10:00:00Z")
        .next_token("eyJh+/=");
    let line = "GET /pickups?status=created&limit=100&created_at_min=2026-11-01T00%3A00%3A00%2B00%3A00\
                &created_at_max=2026-11-22T10%3A00%3A00Z&next_token=eyJh%2B%2F%3D";
    vec![Case::new(list, Client::list_pickups, line, ""), everything()]
}

/// Every argument of a pickup, though the server takes labels or parcels and not both.
fn everything() -> Case {
    let sized = parcel().service_type("ups_ground").dimension(DimensionInput::new(
        DimensionInputRequired { width: 10, height: 12.5, depth: 8, unit: DimensionUnit::Inches },
    ));
    let create = CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: full(),
    })
    .pickup_date("2026-11-23")
    .ship_to(full())
    .label_ids([LABEL, ID])
    .pickup_parcels([parcel(), sized])
    .shipper_account(ReferenceInput::new(ACCOUNT))
    .pickup_location("APARTMENT_FRONT")
    .pickup_instructions("Ring \"twice\"");
    let (begin, sized) = (begin(FULL), PARCEL.strip_suffix('}').expect("an object"));
    let body = format!(
        r#"{{{begin},"pickup_date":"2026-11-23","ship_to":{FULL},
        "label_ids":["{LABEL}","{ID}"],
        "pickup_parcels":[{PARCEL},{sized},"service_type":"ups_ground",
        "dimension":{{"width":10,"height":12.5,"depth":8,"unit":"in"}}}}],
        "shipper_account":{{"id":"{ACCOUNT}"}},"pickup_location":"APARTMENT_FRONT",
        "pickup_instructions":"Ring \"twice\""}}"#
    );
    Case::unchecked(create, Client::create_pickup, "POST /pickups", &body)
}

#[tokio::test]
async fn collects_parcels_that_have_no_labels() {
    let create = pickup().pickup_parcels([parcel()]).shipper_account(ReferenceInput::new(ACCOUNT));
    let create = create.pickup_date("2026-11-23").pickup_instructions("Ring twice");
    let begin = begin(BARE);
    let body = format!(
        r#"{{{begin},"pickup_date":"2026-11-23","pickup_parcels":[{PARCEL}],
        "shipper_account":{{"id":"{ACCOUNT}"}},"pickup_instructions":"Ring twice"}}"#
    );
    check_cases(&[Case::new(create, Client::create_pickup, "POST /pickups", &body)]).await;
}
