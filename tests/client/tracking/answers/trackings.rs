//! Trackings, decoded field by field: whole, new, cut down, deleted and restarted.

use optima_courier::tracking::v2024_04::{
    Checkpoint, CheckpointEventCode, ConfidenceCode, DeleteTracking, DeliveryType, EddSource,
    EddType, GetTracking, OnTimeStatus, RetrackTracking, SignatureRequirement, Subtag, Tag,
    Tracking,
};
use optima_courier::{ErrorKind, Number};
use serde_json::json;

use crate::answers::{DELETED, FULL, NEW, RETRACKED};
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::call;

/// The tracking in an answer, through the client.
async fn tracking(status: u16, body: &str) -> Tracking {
    let (_server, result) = call(answer(status, body), |client| client.get_tracking("abc")).await;
    let response = result.expect("a tracking");
    assert_eq!(response.status(), status);
    response.into_inner()
}

#[tokio::test]
async fn decodes_what_the_sender_said() {
    let found = tracking(200, FULL).await;
    check_texts([
        (&found.title, "Tiles"),
        (&found.order_id, "ord-77"),
        (&found.order_number, "#77"),
        (&found.order_id_path, "https://shop.example/orders/77"),
        (&found.order_date, "2024-05-01T21:00:00+01:00"),
        (&found.order_promised_delivery_date, "2024-05-07"),
        (&found.note, "Leave it with the baker"),
        (&found.language, "pt"),
        (&found.customer_name, "Ines Almeida"),
        (&found.pickup_location, "Bakery"),
        (&found.pickup_note, "Ring twice"),
        (&found.tracking_account_number, "ACC0042"),
        (&found.tracking_key, "key-42"),
        (&found.tracking_ship_date, "20240502"),
        (&found.tracking_origin_country, "PRT"),
        (&found.tracking_destination_country, "NLD"),
        (&found.tracking_postal_code, "3811 AA"),
        (&found.tracking_state, "UT"),
        (&found.location_id, "loc-9"),
        (&found.shipping_method, "standard"),
        (&found.shipment_type, "Road Express"),
    ]);
    check_lists([
        (&found.emails, &["ines@example.com", "shop@example.com"]),
        (&found.smses, &["+351210000000"]),
    ]);
    assert_eq!(found.delivery_type, Some(DeliveryType::DoorToDoor));
    assert_eq!(json!(found.custom_fields), json!({"shelf": "B7", "gift": "yes"}));
}

#[tokio::test]
async fn decodes_where_the_parcel_comes_from_and_goes_to() {
    let found = tracking(200, FULL).await;
    check_texts([
        (&found.origin_country_iso3, "PRT"),
        (&found.origin_state, "Lisboa"),
        (&found.origin_city, "Lisbon"),
        (&found.origin_postal_code, "1100-148"),
        (&found.origin_raw_location, "Lisbon, PRT"),
        (&found.destination_country_iso3, "NLD"),
        (&found.destination_state, "Utrecht"),
        (&found.destination_city, "Amersfoort"),
        (&found.destination_postal_code, "3811 AA"),
        (&found.destination_raw_location, "Amersfoort, NLD"),
        (&found.courier_destination_country_iso3, "NLD"),
    ]);
}

#[tokio::test]
async fn decodes_what_the_service_adds() {
    let found = tracking(200, FULL).await;
    assert_eq!(found.id().expect("an id").as_str(), "6f1d0a44c2b94e0012ab34cd");
    assert_eq!(found.tracking_number().expect("a number").as_str(), "OC-2024.000/17_B");
    assert_eq!(found.tag, Some(Tag::Delivered));
    assert_eq!(found.subtag, Some(Subtag::Delivered003));
    assert_eq!((found.active, found.return_to_sender), (Some(false), Some(false)));
    assert_eq!(found.last_mile_tracking_supported, Some(true));
    assert_eq!((found.transit_time, found.failed_delivery_attempts), (Some(4), Some(1)));
    assert_eq!(found.tracked_count, Some(Number::from(31)));
    assert_eq!(found.shipment_package_count, Some(Number::from(2)));
    assert_eq!(found.shipment_weight, Some(Number::from(1.25)));
    assert_eq!(found.on_time_difference, Some(Number::from(-0.5)));
    assert_eq!(found.on_time_status, Some(OnTimeStatus::OnTime));
    let adult = SignatureRequirement::AdultSignatureRequired;
    assert_eq!(found.signature_requirement, Some(adult));
    check_texts([
        (&found.slug, "optimacourier"),
        (&found.subtag_message, "Sign by customer"),
        (&found.created_at, "2024-05-02T08:15:30+00:00"),
        (&found.updated_at, "2024-05-06T17:40:00+00:00"),
        (&found.last_updated_at, "2024-05-06T17:40:00+00:00"),
        (&found.source, "api"),
        (&found.signed_by, "R. Bakker"),
        (&found.shipment_pickup_date, "2024-05-02"),
        (&found.shipment_delivery_date, "2024-05-06T17:32:00"),
        (&found.shipment_weight_unit, "kg"),
        (&found.expected_delivery, "May 7"),
        (&found.first_attempted_at, "2024-05-06T12:00:00+02:00"),
        (&found.courier_tracking_link, "https://courier.example/t/17"),
        (&found.courier_redirect_link, "https://courier.example/r/17"),
        (&found.courier_connection_id, "conn-1"),
    ]);
    check_lists([
        (&found.order_tags, &["spring"]),
        (&found.shipment_tags, &["fragile", "green"]),
        (&found.subscribed_emails, &["neighbour@example.com"]),
        (&found.subscribed_smses, &["+31330000000"]),
    ]);
}

#[tokio::test]
async fn decodes_the_objects_inside() {
    let found = tracking(200, FULL).await;
    let predicted = found.aftership_estimated_delivery_date.expect("a prediction");
    check_texts([
        (&predicted.estimated_delivery_date, "2024-05-07"),
        (&predicted.estimated_delivery_date_min, "2024-05-06"),
        (&predicted.estimated_delivery_date_max, "2024-05-08"),
    ]);
    assert_eq!(predicted.confidence_code, Some(ConfidenceCode::HighForRange));
    let custom = found.custom_estimated_delivery_date.expect("a date");
    assert_eq!(custom.ty, Some(EddType::Range));
    check_texts([
        (&custom.datetime, "2024-05-07"),
        (&custom.datetime_min, "2024-05-05"),
        (&custom.datetime_max, "2024-05-10"),
    ]);
    let first = found.first_estimated_delivery.expect("a date");
    assert_eq!((first.ty, first.source), (Some(EddType::Range), Some(EddSource::CarrierEdd)));
    check_texts([(&first.datetime_min, "2024-05-06"), (&first.datetime_max, "2024-05-09")]);
    assert_eq!(first.datetime, None);
    let latest = found.latest_estimated_delivery.expect("a date");
    assert_eq!((latest.ty, latest.source), (Some(EddType::Range), Some(EddSource::AfterShipEdd)));
    check_texts([
        (&latest.datetime, "2024-05-06"),
        (&latest.datetime_min, "2024-05-04"),
        (&latest.datetime_max, "2024-05-11"),
    ]);
    let next = &found.next_couriers.expect("couriers")[0];
    assert_eq!(next.tracking_number().expect("a number").as_str(), "3SABC0001");
    check_texts([(&next.slug, "postnl"), (&next.source, "carrier")]);
    let emitted = found.carbon_emissions.expect("emissions");
    check_texts([(&emitted.unit, "kg")]);
    assert_eq!(emitted.value, Some(Number::from(0.75)));
}

#[tokio::test]
async fn decodes_checkpoints_with_their_events_and_numbers_in_text() {
    let found = tracking(200, FULL).await;
    let checkpoints = found.checkpoints.expect("checkpoints");
    let [first, second] = &checkpoints[..] else { panic!("two checkpoints") };
    check_texts([
        (&first.created_at, "2024-05-02T09:00:01+00:00"),
        (&first.slug, "optimacourier"),
        (&first.checkpoint_time, "2024-05-02T09:00:00"),
        (&first.location, "Lisbon hub"),
        (&first.city, "Lisbon"),
        (&first.zip, "1100-148"),
        (&first.country_iso3, "PRT"),
        (&first.country_name, "Portugal"),
        (&first.message, "Picked up"),
        (&first.subtag_message, "Acceptance scan"),
        (&first.raw_tag, "OC-ACC"),
        (&first.state, "Lisboa"),
    ]);
    assert_eq!(first.tag, Some(Tag::InTransit));
    assert_eq!(first.subtag, Some(Subtag::InTransit002));
    let place = first.coordinate.as_ref().expect("a place");
    assert_eq!(place.latitude, Some(Number::from(38.7223)));
    assert_eq!(place.longitude, Some(Number::from(-9.1393)));
    let events = first.events.as_deref().expect("events");
    assert_eq!(events[0].code, Some(CheckpointEventCode::PickedUp));
    assert_eq!(events[0].reason, None);
    assert_eq!(events[1].code, Some(CheckpointEventCode::from("delayed_by_storm")));
    check_texts([(&events[1].reason.as_ref().expect("a reason").code, "weather")]);
    let Checkpoint { coordinate, unknown, .. } = second;
    assert_eq!((coordinate, unknown.get("hash")), (&None, Some(&json!("0badcafe").into())));
}

#[tokio::test]
async fn reads_nulls_as_absent_and_zeros_as_zeros() {
    let found = tracking(201, NEW).await;
    assert_eq!(found.id().expect("an id").as_str(), "6f1d0a44c2b94e0012ab34ce");
    assert_eq!((found.customer_name.as_ref(), found.custom_fields.as_ref()), (None, None));
    assert_eq!((found.shipment_weight, found.transit_time), (None, None));
    assert_eq!(found.shipment_package_count, Some(Number::from(0)));
    assert_eq!(found.tracked_count, Some(Number::from(0)));
    check_lists([(&found.emails, &[]), (&found.smses, &[])]);
    assert_eq!(found.checkpoints, Some(Vec::new()));
    assert_eq!((found.tag, found.active), (Some(Tag::Pending), Some(true)));
    let kept: Vec<_> = found.unknown.iter().map(|(name, _)| name).collect();
    assert_eq!(kept, ["android", "delivery_time", "ios"]);
    assert_eq!(found.unknown.get("delivery_time"), Some(&json!(0).into()));
}

#[tokio::test]
async fn decodes_an_answer_cut_down_to_a_few_fields() {
    let body = r#"{"meta":{"code":200},"data":{"tracking":{"title":"t","tag":"Expired"}}}"#;
    let (_server, result) = call(answer(200, body), |client| {
        client.get_tracking(GetTracking::new("abc").fields(["title", "tag"]))
    })
    .await;
    let found = result.expect("a tracking");
    assert_eq!((found.title.as_deref(), &found.tag), (Some("t"), &Some(Tag::Expired)));
    let error = found.id().expect_err("no id");
    let line = error.to_string();
    assert_eq!(line, "the answer's Tracking holds no `id`. Look at the body of the answer.");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(found.tracking_number().is_err());
}

#[tokio::test]
async fn decodes_what_is_left_of_a_deleted_tracking() {
    let delete = DeleteTracking::new("abc");
    let (_server, result) =
        call(answer(200, DELETED), |client| client.delete_tracking(delete)).await;
    let found = result.expect("a tracking").into_inner();
    assert_eq!(found.id().expect("an id").as_str(), "6f1d0a44c2b94e0012ab34cd");
    assert_eq!(found.tracking_number().expect("a number").as_str(), "OC-2024.000/17_B");
    check_texts([
        (&found.slug, "optimacourier"),
        (&found.tracking_account_number, "ACC0042"),
        (&found.tracking_ship_date, "20240502"),
        (&found.tracking_origin_country, "PRT"),
        (&found.tracking_destination_country, "NLD"),
        (&found.tracking_postal_code, "3811 AA"),
        (&found.tracking_state, "UT"),
    ]);
    assert_eq!((&found.tracking_key, found.active, &found.tag), (&None, None, &None));
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_a_restarted_tracking_that_is_active_again() {
    let retrack = RetrackTracking::new("abc");
    let (_server, result) =
        call(answer(200, RETRACKED), |client| client.retrack_tracking(retrack)).await;
    let found = result.expect("a tracking").into_inner();
    assert_eq!((found.active, found.tracking_key.as_deref()), (Some(true), Some("key-42")));
    assert_eq!((found.tag.as_ref(), found.checkpoints.as_ref()), (None, None));
    assert!(found.id().is_ok() && found.unknown.is_empty());
}
