//! What validators find: place, rule, severity and the answer that the server would give.

use optima_courier::Validate;
use optima_courier::tracking::v2024_04::{
    AddressInput, CompletionReason, CreateTracking, DeliveryType, EddRequest, EddRequestRequired,
    EstimatedPickupInput, GetLastCheckpoint, GetTracking, LanguageTarget, ListTrackings,
    MarkTrackingCompleted, NextCourierInput, NextCourierInputRequired, PredictDeliveryDates,
    SlugGroup, Tag, UpdateTracking, Weekday,
};
use optima_courier::validate::Severity::{Error, Warning};
use optima_courier::validate::{Actual, Limit};

use crate::violations::check_violations;

/// An `EddRequest` in which nothing is wrong.
pub fn edd_request() -> EddRequest {
    let from = AddressInput::new("USA").state("WA");
    let to = AddressInput::new("CAN").postal_code("V5K 0A1");
    EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
        .pickup_time("2024-05-20 15:00:00")
}

#[test]
fn finds_nothing_wrong_with_plain_requests() {
    check_violations(&CreateTracking::new("1234567890"), &[]);
    check_violations(&CreateTracking::new("aZ9.").slug_group(SlugGroup::DhlGroup), &[]);
    check_violations(&GetTracking::new("5b7658cec7c33c0e007de3c5"), &[]);
    let request = UpdateTracking::new("5b7658cec7c33c0e007de3c5").note("").clear_emails();
    check_violations(&request, &[]);
    check_violations(&PredictDeliveryDates::new([edd_request()]), &[]);
}

#[test]
fn finds_all_that_is_wrong_at_once() {
    let request = CreateTracking::new("a b")
        .order_promised_delivery_date("2023-02-29")
        .order_date("2024-05-01")
        .language("English (UK)")
        .emails(["a@example.com", "nobody", "b@example.com", "c@example.com"])
        .smses(["12025550123"])
        .delivery_type("drone")
        .order_id_path("no url")
        .tracking_ship_date("2024-05-01")
        .tracking_postal_code("12345678901")
        .origin_country_iso3("DE")
        .custom_fields([("k".repeat(31), "v".repeat(513))])
        .shipment_tags(["x".repeat(33)])
        .next_couriers([NextCourierInput::new(NextCourierInputRequired {
            slug: "",
            tracking_number: "1/2",
        })]);
    check_violations(
        &request,
        &[
            ("/tracking_number", "chars", Error, "InvalidTrackingNumber"),
            ("/tracking_number", "pattern", Error, "InvalidTrackingNumber"),
            ("/order_promised_delivery_date", "format", Error, "FieldInvalid"),
            ("/order_date", "format", Error, "FieldInvalid"),
            ("/language", "format", Error, "FieldInvalid"),
            ("/emails", "items", Error, "FieldInvalid"),
            ("/emails/1", "format", Error, "FieldInvalid"),
            ("/smses/0", "format", Warning, "FieldInvalid"),
            ("/delivery_type", "known", Error, "FieldInvalid"),
            ("/order_id_path", "format", Warning, "FieldInvalid"),
            ("/tracking_ship_date", "format", Error, "FieldInvalid"),
            ("/tracking_postal_code", "chars", Warning, "FieldInvalid"),
            ("/origin_country_iso3", "format", Error, "FieldInvalid"),
            ("/custom_fields/#0", "chars", Error, "FieldInvalid"),
            ("/custom_fields/#0:key", "chars", Error, "FieldInvalid"),
            ("/shipment_tags/0", "chars", Error, "FieldInvalid"),
            ("/next_couriers/0/slug", "pattern", Warning, "FieldInvalid"),
            ("/next_couriers/0/tracking_number", "chars", Error, "InvalidTrackingNumber"),
        ],
    );
}

#[test]
fn predicts_the_error_of_the_field_before_that_of_its_schema() {
    let request = CreateTracking::new("1234567890").slug("Not A Slug");
    check_violations(&request, &[("/slug", "pattern", Warning, "InvalidCourier")]);
    let request = UpdateTracking::new("5b7658cec7c33c0e007de3c5").slug("Not A Slug");
    check_violations(&request, &[("/slug", "pattern", Warning, "InvalidCourier")]);
}

#[test]
fn finds_rules_broken_across_fields() {
    let mut request = CreateTracking::new("1234567890").slug_group(SlugGroup::DhlGroup);
    request.slug = Some("dhl".to_owned());
    check_violations(&request, &[("", "one_courier", Error, "FieldInvalid")]);
    let request = CreateTracking::new("1234567890").location_id("loc").origin_city("Berlin");
    let forbidden = ("/origin_city", "one_origin", Error, "FieldInvalid");
    check_violations(&request, &[forbidden]);
    let request = UpdateTracking::new("5b7658cec7c33c0e007de3c5").location_id("loc");
    check_violations(&request.clone().origin_city("Berlin"), &[forbidden]);
    check_violations(&request.destination_city("Paris"), &[]);
}

#[test]
fn asks_a_prediction_for_a_time_of_collection_and_for_places() {
    let bare = EddRequest::new(EddRequestRequired {
        origin_address: AddressInput::new("usa"),
        destination_address: AddressInput::new("CAN").state(""),
    });
    check_violations(
        &PredictDeliveryDates::new([edd_request(), bare]),
        &[
            ("/estimated_delivery_dates/1", "pickup", Error, "FieldRequired"),
            ("/estimated_delivery_dates/1/origin_address", "locality", Error, "FieldRequired"),
            ("/estimated_delivery_dates/1/origin_address/country", "format", Error, "FieldInvalid"),
            (
                "/estimated_delivery_dates/1/destination_address/state",
                "chars",
                Error,
                "FieldInvalid",
            ),
        ],
    );
    let six = std::iter::repeat_n(edd_request(), 6);
    let items = ("/estimated_delivery_dates", "items", Error, "FieldInvalid");
    check_violations(&PredictDeliveryDates::new(six), &[items]);
    check_violations(&PredictDeliveryDates::new(Vec::<EddRequest>::new()), &[items]);
}

#[test]
fn looks_into_what_the_time_of_collection_follows_from() {
    let pickup = EstimatedPickupInput::new("2024-05-20T25:00:00")
        .order_cutoff_time("6pm")
        .business_days([Weekday::Monday, Weekday::from(8)]);
    check_violations(
        &edd_request().estimated_pickup(pickup).pickup_time("soon"),
        &[
            ("/estimated_pickup/order_time", "format", Error, "FieldInvalid"),
            ("/estimated_pickup/order_cutoff_time", "format", Error, "FieldInvalid"),
            ("/estimated_pickup/business_days/1", "known", Error, "FieldInvalid"),
            ("/pickup_time", "format", Warning, "FieldInvalid"),
        ],
    );
}

#[test]
fn refuses_values_outside_a_closed_set_and_warns_of_those_outside_an_open_one() {
    let id = "5b7658cec7c33c0e007de3c5";
    let request = MarkTrackingCompleted::new(id, "EATEN".into());
    check_violations(&request, &[("/reason", "known", Error, "FieldInvalid")]);
    check_violations(&MarkTrackingCompleted::new(id, CompletionReason::Lost), &[]);
    let request = GetTracking::new(id).lang(LanguageTarget::from("xx")).fields(["future"]);
    let known = |pointer| (pointer, "known", Warning, "FieldInvalid");
    check_violations(&request, &[known("/lang"), known("/fields/0")]);
    let request = CreateTracking::new("1234567890").slug_group("new-group");
    check_violations(&request, &[known("/slug_group")]);
}

#[test]
fn names_the_tag_that_a_filter_probably_meant() {
    let found = ListTrackings::new().tag("in_transit").violations();
    assert!(!found.has_errors());
    let said = found.to_string();
    let start = "`/tag` is not a known value (did you mean `InTransit`?): give one of `Pending`, ";
    assert!(said.starts_with(start), "{said}");
    check_violations(&ListTrackings::new().tag(Tag::InTransit), &[]);
}

#[test]
fn refuses_a_comma_inside_a_member_of_a_list_with_commas() {
    let request = ListTrackings::new().shipment_tags(["red, large", "gift"]).slug(["dhl,ups"]);
    check_violations(
        &request,
        &[
            ("/shipment_tags/0", "style", Error, ""),
            ("/slug/0", "style", Error, ""),
            ("/slug/0", "pattern", Warning, "FieldInvalid"),
        ],
    );
    let found = request.violations();
    let said = "`/shipment_tags/0` would be read as several members: give members without `,`";
    assert!(found.to_string().contains(said), "{found}");
    assert!(!format!("{found} {found:?}").contains("large"));
    check_violations(
        &ListTrackings::new().tracking_numbers(["12345,67890"]),
        &[("/tracking_numbers/0", "pattern", Error, "InvalidTrackingNumber")],
    );
    check_violations(&CreateTracking::new("1234567890").shipment_tags(["red, large"]), &[]);
}

#[test]
fn an_empty_required_text_draws_one_message() {
    let one = ("/tracking_number", "chars", Error, "InvalidTrackingNumber");
    check_violations(&CreateTracking::new(""), &[one]);
    let found = CreateTracking::new("").violations();
    assert_eq!(found.to_string(), "`/tracking_number` is empty: give 4 to 100 characters");
    for found in [GetTracking::new("").violations(), GetLastCheckpoint::new("").violations()] {
        assert_eq!(found.len(), 1, "{found}");
    }
}

#[test]
fn only_warns_of_languages_and_numbers_that_the_service_itself_uses() {
    let plain = || CreateTracking::new("1234567890");
    for language in ["fr-CA", "zh-Hans", "fil"] {
        let request = plain().language(language);
        check_violations(&request, &[("/language", "format", Warning, "FieldInvalid")]);
    }
    for target in LanguageTarget::ALL {
        let found = plain().language(target.as_str()).violations();
        assert!(!found.has_errors(), "{target}: {found}");
    }
    let phone = ("/smses/0", "format", Warning, "FieldInvalid");
    check_violations(&plain().smses(["+4912345678901234"]), &[phone]);
    for moment in
        ["2024-05-01T10:00:00.1234567890Z", "2024-05-01t10:00:00z", "2016-12-31T23:59:60Z"]
    {
        check_violations(&plain().order_date(moment), &[]);
    }
    let spaced = plain().order_date("2024-05-01 10:00:00+08:00");
    check_violations(&spaced, &[("/order_date", "format", Warning, "FieldInvalid")]);
}

#[test]
fn counts_characters_and_not_bytes() {
    let tag = "ü".repeat(32);
    check_violations(&CreateTracking::new("1234567890").shipment_tags([tag]), &[]);
}

#[test]
fn says_what_is_permitted_and_what_was_there_but_no_text_of_a_value() {
    let request = CreateTracking::new("1234567890")
        .emails(["SECRET", "SECRET", "SECRET", "SECRET"])
        .delivery_type(DeliveryType::from("SECRET"));
    let found = request.violations();
    let items = found.iter().find(|one| one.rule == "items").expect("too many");
    assert_eq!((&items.limit, &items.actual), (&Limit::Items(0, 3), &Actual::Items(4)));
    assert_eq!(items.to_string(), "`/emails` has 4 items: give at most 3 items");
    let known = found.iter().find(|one| one.rule == "known").expect("an unknown value");
    assert_eq!(
        known.to_string(),
        "`/delivery_type` is not a known value: give one of `pickup_at_store`, \
         `pickup_at_courier` and `door_to_door`"
    );
    assert!(!format!("{found} {found:?}").contains("SECRET"));
}
