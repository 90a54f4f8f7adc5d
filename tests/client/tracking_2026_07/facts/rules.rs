//! Presets, closed enums, and rules across fields.

use optima_courier::Validate;
use optima_courier::tracking::v2026_07::{
    AddressInput, CreateCourierConnection, DetectCouriers, EddRequest, EddRequestRequired,
    EstimatedPickupInput, MarkTrackingCompleted, PredictDeliveryDate, PredictDeliveryDateRequired,
    PredictDeliveryDates, PromisedDeliveryInput, SlugGroup,
};
use optima_courier::validate::Severity::{Error, Warning};
use optima_courier::validate::Violation;

use crate::facts::{create, predict, update};
use crate::violations::check_violations;

const DAY: &str = "2026-08-20";

#[test]
fn the_courier_is_the_one_of_the_seed_unless_told_otherwise() {
    assert_eq!(create().slug.as_deref(), Some("optimacourier"));
    assert_eq!(update().slug, None);
    assert_eq!(predict().slug, "optimacourier");
    let address = || AddressInput::new("USA").state("WA");
    assert_eq!(
        PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: address(),
            destination_address: address()
        })
        .slug,
        "optimacourier"
    );
    assert_eq!(create().slug_group(SlugGroup::DhlGroup).slug, None);
}

#[test]
fn a_courier_and_a_group_are_not_named_together() {
    let later = create().slug_group("a-group-of-2027");
    check_violations(&later, &[("/slug_group", "known", Warning, "FieldInvalid")]);
    let both = create().slug_group(SlugGroup::DhlGroup).slug("dhl");
    check_violations(&both, &[("", "one_courier", Error, "FieldInvalid")]);
    let detect = DetectCouriers::new("1234567890").slug(["dhl"]).slug_group(SlugGroup::DhlGroup);
    check_violations(&detect, &[("", "one_choice", Error, "FieldInvalid")]);
}

#[test]
fn a_location_stands_for_every_field_of_the_origin() {
    let located = || create().location_id("7");
    check_violations(&located().destination_city("Paris"), &[]);
    for (pointer, request) in [
        ("/origin_country_region", located().origin_country_region("USA")),
        ("/origin_state", located().origin_state("WA")),
        ("/origin_city", located().origin_city("Redmond")),
        ("/origin_postal_code", located().origin_postal_code("98052")),
        ("/origin_raw_location", located().origin_raw_location("Redmond, WA")),
    ] {
        check_violations(&request, &[(pointer, "one_origin", Error, "FieldInvalid")]);
    }
    let update = update().location_id("7").origin_city("Redmond");
    check_violations(&update, &[("/origin_city", "one_origin", Error, "FieldInvalid")]);
}

/// Section 6.9: one day, or both ends of a range; anything else risks a refusal.
#[test]
fn a_promise_is_one_day_or_a_range_with_both_ends() {
    let none = PromisedDeliveryInput::new;
    let day = || none().promised_delivery_date(DAY);
    let range = || none().promised_delivery_date_min(DAY).promised_delivery_date_max(DAY);
    check_violations(&day(), &[]);
    check_violations(&range(), &[]);
    for other in [
        none(),
        none().promised_delivery_date_min(DAY),
        none().promised_delivery_date_max(DAY),
        day().promised_delivery_date_min(DAY),
        day().promised_delivery_date_max(DAY),
        range().promised_delivery_date(DAY),
    ] {
        for found in [
            create().order_promised_delivery_date(other.clone()).violations(),
            update().order_promised_delivery_date(other.clone()).violations(),
        ] {
            assert!(found.has_errors(), "{other:?}");
            let within = |one: &Violation| one.pointer.starts_with("/order_promised_delivery_date");
            assert!(found.iter().all(within), "{found}");
        }
    }
}

#[test]
fn a_prediction_asks_for_a_time_and_for_a_state_or_postal_code() {
    let state = || AddressInput::new("USA").state("WA");
    let bare = || AddressInput::new("USA").city("Redmond");
    let pickup = || EstimatedPickupInput::new("2026-08-20 15:00:00");
    let timeless = ("", "pickup", Error, "FieldRequired");
    check_violations(
        &EddRequest::new(EddRequestRequired {
            origin_address: state(),
            destination_address: state(),
        }),
        &[timeless],
    );
    check_violations(
        &PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: state(),
            destination_address: state(),
        }),
        &[timeless],
    );
    check_violations(
        &PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: state(),
            destination_address: state(),
        })
        .estimated_pickup(pickup()),
        &[],
    );
    check_violations(&predict().estimated_pickup(pickup()), &[]);
    let one = PredictDeliveryDate::new(PredictDeliveryDateRequired {
        origin_address: state(),
        destination_address: bare(),
    })
    .estimated_pickup(pickup());
    check_violations(&one, &[("/destination_address", "locality", Error, "FieldRequired")]);
    let batch = EddRequest::new(EddRequestRequired {
        origin_address: bare(),
        destination_address: state(),
    })
    .estimated_pickup(pickup());
    let place = "/estimated_delivery_dates/1/origin_address";
    let expected = [(place, "locality", Error, "FieldRequired")];
    check_violations(&PredictDeliveryDates::new([predict(), batch]), &expected);
}

#[test]
fn closed_sets_are_closed_and_open_ones_are_open() {
    let known = |pointer| [(pointer, "known", Error, "FieldInvalid")];
    check_violations(&MarkTrackingCompleted::new("a1", "EATEN".into()), &known("/reason"));
    check_violations(&create().delivery_type("drone"), &known("/delivery_type"));
    check_violations(&create().shipment_direction("up"), &known("/shipment_direction"));
    check_violations(&update().shipment_direction("return"), &[]);
    let pickup = EstimatedPickupInput::new("2026-08-20 15:00:00").business_days([0, 7, 8]);
    let days = [
        ("/estimated_pickup/business_days/0", "known", Error, "FieldInvalid"),
        ("/estimated_pickup/business_days/2", "known", Error, "FieldInvalid"),
    ];
    check_violations(&predict().estimated_pickup(pickup), &days);
}

#[test]
fn a_connection_needs_a_courier_whose_form_only_warns() {
    let connect = |slug| CreateCourierConnection::new(slug, [("api_key", "k")]);
    check_violations(&connect("fedex"), &[]);
    let odd = [("/courier_slug", "pattern", Warning, "FieldInvalid")];
    check_violations(&connect("Fed Ex"), &odd);
}
