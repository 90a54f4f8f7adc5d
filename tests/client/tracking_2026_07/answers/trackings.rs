//! A whole tracking, field by field.

use optima_courier::Number;
use optima_courier::tracking::v2026_07::*;
use serde_json::json;

use crate::answers::{FULL, NEW};
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::call;

/// The tracking that this body holds.
async fn tracking(status: u16, body: &str) -> Tracking {
    let (_server, result) = call(answer(status, body), |client| client.get_tracking("abc")).await;
    let response = result.expect("a tracking");
    assert_eq!((response.status(), response.notes().len()), (status, 0));
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
        (&found.order_date, "2026-08-01T21:00:00+01:00"),
        (&found.note, "Leave it with the baker"),
        (&found.language, "pt"),
        (&found.pickup_location, "Bakery"),
        (&found.pickup_note, "Ring twice"),
        (&found.tracking_account_number, "ACC0042"),
        (&found.tracking_key, "key-42"),
        (&found.tracking_ship_date, "20260803"),
        (&found.location_id, "loc-9"),
        (&found.shipping_method, "standard"),
        (&found.shipment_type, "Road Express"),
    ]);
    assert_eq!(found.delivery_type, Some(DeliveryType::DoorToDoor));
    assert_eq!(found.shipment_direction, Some(ShipmentDirection::Forward));
    assert_eq!(json!(found.custom_fields), json!({"shelf": "B7", "gift": "yes"}));
    let promised = found.order_promised_delivery_date.expect("a promise");
    check_texts([
        (&promised.promised_delivery_date, "2026-08-07"),
        (&promised.promised_delivery_date_min, "2026-08-05T09:00:00"),
        (&promised.promised_delivery_date_max, "2026-08-08T18:00:00+02:00"),
    ]);
}

#[tokio::test]
async fn decodes_whom_the_shipment_concerns() {
    let found = tracking(200, FULL).await;
    let [buyer, neighbour] = &found.customers.expect("customers")[..] else {
        panic!("two customers")
    };
    check_texts([
        (&buyer.role, "buyer"),
        (&buyer.name, "Ines Almeida"),
        (&buyer.phone_number, "+351210000000"),
        (&buyer.email, "ines@example.com"),
        (&buyer.language, "pt"),
        (&buyer.id, "cust-1"),
        (&neighbour.role, "neighbour"),
        (&neighbour.name, "R. Bakker"),
    ]);
    let Customer { phone_number, email, language, id, .. } = neighbour;
    assert_eq!([phone_number, email, language, id], [&None; 4]);
    check_lists([
        (&found.subscribed_emails, &["neighbour@example.com"]),
        (&found.subscribed_smses, &["+31330000000"]),
    ]);
}

#[tokio::test]
async fn decodes_where_the_parcel_comes_from_and_goes_to() {
    let found = tracking(200, FULL).await;
    check_texts([
        (&found.origin_country_region, "PRT"),
        (&found.origin_state, "Lisboa"),
        (&found.origin_city, "Lisbon"),
        (&found.origin_postal_code, "1100-148"),
        (&found.origin_raw_location, "Lisbon, PRT"),
        (&found.destination_country_region, "NLD"),
        (&found.destination_state, "Utrecht"),
        (&found.destination_city, "Amersfoort"),
        (&found.destination_postal_code, "3811 AA"),
        (&found.destination_raw_location, "Amersfoort, NLD"),
        (&found.courier_destination_country_region, "BEL"),
    ]);
}

#[tokio::test]
async fn decodes_what_the_service_adds() {
    let found = tracking(200, FULL).await;
    assert_eq!(found.id().expect("an id").as_str(), "oc_2026-summer_00017");
    assert_eq!(found.tracking_number().expect("a number").as_str(), "OC-2026.000/17_B");
    assert_eq!(found.tag, Some(Tag::Delivered));
    assert_eq!(found.subtag, Some(Subtag::Delivered005));
    assert_eq!((found.active, found.return_to_sender), (Some(false), Some(false)));
    assert_eq!((found.transit_time, found.failed_delivery_attempts), (Some(4), Some(1)));
    assert_eq!(found.tracked_count, Some(Number::from(31)));
    assert_eq!(found.on_time_difference, Some(Number::from(-0.5)));
    assert_eq!(found.on_time_status, Some(OnTimeStatus::OnTime));
    let neighbour = SignatureRequirement::IndirectSignatureRequired;
    assert_eq!(found.signature_requirement, Some(neighbour));
    check_texts([
        (&found.legacy_id, "6f1d0a44c2b94e0012ab34cd"),
        (&found.slug, "optimacourier"),
        (&found.subtag_message, "Delivered to neighbor"),
        (&found.created_at, "2026-08-03T08:15:30+00:00"),
        (&found.updated_at, "2026-08-07T17:40:00+00:00"),
        (&found.source, "api"),
        (&found.signed_by, "R. Bakker"),
        (&found.shipment_pickup_date, "2026-08-03"),
        (&found.shipment_delivery_date, "2026-08-07T17:32:00"),
        (&found.first_attempted_at, "2026-08-07T12:00:00+02:00"),
        (&found.delivery_location_type, "neighbour's porch"),
        (&found.courier_tracking_link, "https://courier.example/t/17"),
        (&found.courier_redirect_link, "https://courier.example/r/17"),
        (&found.aftership_tracking_url, "https://track.example/oc/17"),
        (&found.aftership_tracking_order_url, "https://track.example/orders/77"),
        (&found.courier_connection_id, "conn-1"),
    ]);
    check_lists([(&found.order_tags, &["spring"]), (&found.shipment_tags, &["fragile", "green"])]);
}

#[tokio::test]
async fn decodes_the_dates_that_each_source_expects() {
    let found = tracking(200, FULL).await;
    let courier = found.courier_estimated_delivery_date.expect("a date");
    check_texts([
        (&courier.estimated_delivery_date, "2026-08-07T12:00:00"),
        (&courier.estimated_delivery_date_min, "2026-08-06"),
        (&courier.estimated_delivery_date_max, "2026-08-09T00:00:00+02:00"),
    ]);
    let predicted = found.aftership_estimated_delivery_date.expect("a prediction");
    check_texts([
        (&predicted.estimated_delivery_date, "2026-08-07"),
        (&predicted.estimated_delivery_date_min, "2026-08-06"),
        (&predicted.estimated_delivery_date_max, "2026-08-08"),
    ]);
    assert_eq!(predicted.confidence_code, Some(ConfidenceCode::VagueAddress));
    let custom = found.custom_estimated_delivery_date.expect("a date");
    assert_eq!(custom.ty, Some(EddType::Range));
    check_texts([
        (&custom.datetime, "2026-08-07"),
        (&custom.datetime_min, "2026-08-05"),
        (&custom.datetime_max, "2026-08-10"),
    ]);
    let first = found.first_estimated_delivery.expect("a date");
    assert_eq!((first.ty, first.source), (Some(EddType::Specific), Some(EddSource::CarrierEdd)));
    check_texts([
        (&first.datetime, "2026-08-09T00:00:00"),
        (&first.datetime_min, "2026-08-06"),
        (&first.datetime_max, "2026-08-11"),
    ]);
    let latest = found.latest_estimated_delivery.expect("a date");
    assert_eq!((latest.ty, latest.source), (Some(EddType::Range), Some(EddSource::AfterShipEdd)));
    assert_eq!(latest.revise_reason, Some(ReviseReason::HeavyRain));
    check_texts([
        (&latest.datetime, "2026-08-08"),
        (&latest.datetime_min, "2026-08-04"),
        (&latest.datetime_max, "2026-08-12"),
    ]);
}

#[tokio::test]
async fn decodes_both_ends_of_the_way() {
    let found = tracking(200, FULL).await;
    let first = found.first_mile.expect("a leg");
    assert_eq!(first.tracking_number().expect("a number").as_str(), "OC-2026.000/17_A");
    assert_eq!(first.transit_time, Some(1));
    check_texts([
        (&first.slug, "optimacourier"),
        (&first.courier_tracking_link, "https://courier.example/t/17a"),
        (&first.courier_redirect_link, "https://courier.example/r/17a"),
    ]);
    let last = found.last_mile.expect("a leg");
    assert_eq!(last.tracking_number().expect("a number").as_str(), "3SABC0001");
    assert_eq!((last.transit_time, last.source), (Some(3), Some(LegSource::User)));
    check_texts([
        (&last.slug, "postnl"),
        (&last.courier_tracking_link, "https://post.example/t/1"),
        (&last.courier_redirect_link, "https://post.example/r/1"),
    ]);
}

#[tokio::test]
async fn decodes_what_the_parcel_is_and_what_belongs_to_it() {
    let found = tracking(200, FULL).await;
    assert_eq!(found.shipment_package_count, Some(Number::from(2)));
    let weight = found.shipment_weight.expect("a weight");
    assert_eq!((weight.unit.as_deref(), weight.value), (Some("kg"), Some(Number::from(1.25))));
    let size = found.shipment_dimensions.expect("dimensions");
    assert_eq!((size.unit, size.length), (Some(LengthUnit::Centimetres), Some(Number::from(40))));
    assert_eq!((size.width, size.height), (Some(Number::from(30.5)), Some(Number::from(12))));
    let emitted = found.carbon_emissions.expect("emissions");
    assert_eq!((emitted.unit.as_deref(), emitted.value), (Some("kg"), Some(Number::from(0.75))));
    let proof = &found.proof_of_delivery.expect("proof")[0];
    assert_eq!(proof.ty, Some(ProofType::Image));
    check_texts([(&proof.url, "https://proof.example/17.jpg")]);
    let pieces = found.multi_piece_info.expect("pieces");
    let piece = &pieces.pieces.expect("pieces")[0];
    assert_eq!((pieces.ty, &piece.ty), (Some(PieceType::Master), &Some(PieceType::Child)));
    assert_eq!(piece.tracking_id, Some(TrackingId::from("oc_2026-summer_00018")));
    assert_eq!(piece.tracking_number().expect("a number").as_str(), "OC-2026.000/18_B");
    assert_eq!(piece.trackable, Some(true));
    let back = found.return_shipment.expect("a return");
    assert_eq!(back.id, Some(TrackingId::from("oc_2026-return_00003")));
    assert_eq!(back.tracking_number, Some(TrackingNumber::from("RT-2026.003")));
    check_texts([(&back.slug, "postnl")]);
    let forward = found.forward_shipment.expect("a shipment");
    assert_eq!(forward.id, Some(TrackingId::from("oc_2026-summer_00001")));
}

#[tokio::test]
async fn decodes_checkpoints_with_their_events_and_numbers_in_text() {
    let found = tracking(200, FULL).await;
    let checkpoints = found.checkpoints.expect("checkpoints");
    let [first, second] = &checkpoints[..] else { panic!("two checkpoints") };
    check_texts([
        (&first.created_at, "2026-08-03T09:00:01+00:00"),
        (&first.slug, "optimacourier"),
        (&first.checkpoint_time, "2026-08-03T09:00:00"),
        (&first.location, "Lisbon hub"),
        (&first.city, "Lisbon"),
        (&first.state, "Lisboa"),
        (&first.postal_code, "1100-148"),
        (&first.country_region, "PRT"),
        (&first.country_region_name, "Portugal"),
        (&first.message, "Picked up"),
        (&first.subtag_message, "Acceptance scan"),
        (&first.raw_tag, "OC-ACC"),
        (&first.hash, "0badcafe0badcafe0badcafe0badcafe0badcafe"),
    ]);
    assert_eq!(first.tag, Some(Tag::InTransit));
    assert_eq!(first.subtag, Some(Subtag::InTransit002));
    assert_eq!(first.source, Some(CheckpointSource::Carrier));
    let place = first.coordinate.as_ref().expect("a place");
    assert_eq!(place.latitude, Some(Number::from(38.7223)));
    assert_eq!(place.longitude, Some(Number::from(-9.1393)));
    let events = first.events.as_deref().expect("events");
    assert_eq!((&events[0].code, &events[0].reason), (&Some(CheckpointEventCode::PickedUp), &None));
    assert_eq!(events[1].code, Some(CheckpointEventCode::from("delayed_by_storm")));
    check_texts([(&events[1].reason.as_ref().expect("a reason").code, "weather")]);
    assert_eq!((&second.source, &second.coordinate), (&Some(CheckpointSource::User), &None));
    assert_eq!(
        second.unknown.get("zip"),
        Some(&json!("3811 AA").into()),
        "a name of older versions"
    );
}

#[tokio::test]
async fn reads_a_place_under_its_older_name() {
    let place = r#"{"latitude":"52.1","longitude":5}"#;
    let checkpoints = format!(r#"[{{"coordinates":{place}}},{{"coordinates":[]}}]"#);
    let body = format!(r#"{{"meta":{{"code":200}},"data":{{"checkpoints":{checkpoints}}}}}"#);
    let checkpoints = tracking(200, &body).await.checkpoints.expect("checkpoints");
    let found = checkpoints[0].coordinate.as_ref().expect("a place");
    assert_eq!((found.latitude, found.longitude), (Some(52.1.into()), Some(5.into())));
    assert_eq!(checkpoints[1].coordinate, None);
}

#[tokio::test]
async fn keeps_members_that_no_document_names() {
    let found = tracking(200, FULL).await;
    let kept: Vec<_> = found.unknown.iter().collect();
    assert_eq!(kept, [("loyalty_points", &json!({"earned": 3}).into())]);
}

#[tokio::test]
async fn reads_nulls_as_absent_and_zeros_as_zeros() {
    let found = tracking(201, NEW).await;
    assert_eq!(found.id().expect("an id").as_str(), "b9d0a6f24d1c4c7f8f21e6a7f1c2d3e4");
    assert_eq!((&found.custom_fields, &found.order_promised_delivery_date), (&None, &None));
    assert_eq!((&found.shipment_weight, &found.shipment_dimensions), (&None, &None));
    assert_eq!((&found.first_mile, &found.last_mile), (&None, &None));
    assert_eq!((&found.multi_piece_info, &found.proof_of_delivery), (&None, &None));
    assert_eq!((&found.signature_requirement, &found.shipment_direction), (&None, &None));
    assert_eq!(found.shipment_package_count, Some(Number::from(0)));
    assert_eq!(found.tracked_count, Some(Number::from(0)));
    assert_eq!((found.customers, found.checkpoints), (Some(Vec::new()), Some(Vec::new())));
    assert_eq!((found.tag, found.active), (Some(Tag::Pending), Some(true)));
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn finds_no_tracking_in_the_wrapper_of_older_versions() {
    let body = r#"{"meta":{"code":200},"data":{"tracking":{"id":"a1"}}}"#;
    let found = tracking(200, body).await;
    assert!(found.id().is_err());
    assert_eq!(found.unknown.get("tracking"), Some(&json!({"id": "a1"}).into()));
}

#[tokio::test]
async fn decodes_the_whole_of_what_was_deleted_or_restarted() {
    let delete = DeleteTracking::new("abc");
    let deleted = call(answer(200, FULL), |client| client.delete_tracking(delete)).await.1;
    let retrack = RetrackTracking::new("abc");
    let restarted = call(answer(200, FULL), |client| client.retrack_tracking(retrack)).await.1;
    let expected = tracking(200, FULL).await;
    assert_eq!(deleted.expect("a tracking").into_inner(), expected);
    assert_eq!(restarted.expect("a tracking").into_inner(), expected);
}
