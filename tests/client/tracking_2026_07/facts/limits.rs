//! Lengths, counts and ranges.

use optima_courier::tracking::v2026_07::{
    AddressInput, CompletionReason, CreateTracking, CustomerInput, DeleteTracking, DetectCouriers,
    EddRequest, EddRequestRequired, GetTracking, LastMileInput, LastMileInputRequired,
    ListCourierConnections, ListTrackings, MarkTrackingCompleted, PredictDeliveryDate,
    PredictDeliveryDateRequired, PredictDeliveryDates, RetrackTracking, UpdateTracking,
};
use optima_courier::validate::Severity::Error;
use optima_courier::{Validate, Violations};

use crate::facts::{create, predict, update};
use crate::violations::{Counted, NO_MOST, check_counted, counted};

fn digits(count: usize) -> String {
    "7".repeat(count)
}

/// This many characters of two bytes each.
fn text(count: usize) -> String {
    "ü".repeat(count)
}

fn pairs(count: usize) -> Vec<(String, String)> {
    (0..count).map(|number| (format!("key {number}"), "value".to_owned())).collect()
}

fn customers(count: usize) -> impl Iterator<Item = CustomerInput> {
    std::iter::repeat_n(CustomerInput::new(), count)
}

fn address() -> AddressInput {
    AddressInput::new("USA").state("WA").postal_code("98052")
}

fn origin(address: AddressInput) -> Violations {
    let to = AddressInput::new("USA").state("WA");
    EddRequest::new(EddRequestRequired { origin_address: address, destination_address: to })
        .pickup_time("2026-08-20 15:00:00")
        .violations()
}

fn destination(address: AddressInput) -> Violations {
    let from = AddressInput::new("USA").state("WA");
    PredictDeliveryDate::new(PredictDeliveryDateRequired {
        origin_address: from,
        destination_address: address,
    })
    .pickup_time("2026-08-20 15:00:00")
    .violations()
}

/// The limits of what both a new tracking and an update may say.
macro_rules! details {
    ($($request:ident)*) => {
        &[$(
            counted(("/title", "chars"), (1, NO_MOST), Error, |count| {
                $request().title(text(count)).violations()
            }),
            counted(("/order_id", "chars"), (1, NO_MOST), Error, |count| {
                $request().order_id(text(count)).violations()
            }),
            counted(("/pickup_location", "chars"), (1, NO_MOST), Error, |count| {
                $request().pickup_location(text(count)).violations()
            }),
            counted(("/pickup_note", "chars"), (1, NO_MOST), Error, |count| {
                $request().pickup_note(text(count)).violations()
            }),
            counted(("/custom_fields", "items"), (0, 25), Error, |count| {
                $request().custom_fields(pairs(count)).violations()
            }),
            counted(("/custom_fields/*", "chars"), (0, 30), Error, |count| {
                $request().custom_fields([(text(count), "v")]).violations()
            }),
            counted(("/custom_fields/*", "chars"), (0, 512), Error, |count| {
                $request().custom_fields([("k", text(count))]).violations()
            }),
            counted(("/customers", "items"), (0, 3), Error, |count| {
                $request().customers(customers(count)).violations()
            }),
            counted(("/customers/0/role", "chars"), (1, NO_MOST), Error, |count| {
                $request().customers([CustomerInput::new().role(text(count))]).violations()
            }),
            counted(("/customers/0/name", "chars"), (1, NO_MOST), Error, |count| {
                $request().customers([CustomerInput::new().name(text(count))]).violations()
            }),
            counted(("/tracking_account_number", "chars"), (0, 512), Error, |count| {
                $request().tracking_account_number(digits(count)).violations()
            }),
            counted(("/destination_postal_code", "chars"), (0, 10), Error, |count| {
                $request().destination_postal_code(digits(count)).violations()
            }),
            counted(("/destination_state", "chars"), (1, NO_MOST), Error, |count| {
                $request().destination_state(text(count)).violations()
            }),
            counted(("/last_mile/tracking_number", "chars"), (4, 100), Error, |count| {
                $request().last_mile(LastMileInput::new(LastMileInputRequired { slug: "usps", tracking_number: digits(count) })).violations()
            }),
        )*]
    };
}

/// Sections 5.1, 5.4, 6.8 and 7.7.
const DETAILS: &[Counted] = details!(create update);

/// Section 5.1: what only a new tracking has.
const CREATE: &[Counted] = &[
    counted(("/tracking_number", "chars"), (4, 100), Error, |count| {
        CreateTracking::new(digits(count)).violations()
    }),
    counted(("/shipment_tags", "items"), (0, 50), Error, |count| {
        create().shipment_tags(std::iter::repeat_n("t", count)).violations()
    }),
    counted(("/shipment_tags/0", "chars"), (0, 32), Error, |count| {
        create().shipment_tags([text(count)]).violations()
    }),
];

/// Section 6.10: ids of up to 128 characters, chosen or of an answer.
const IDS: &[Counted] = &[
    counted(("/id", "pattern"), (1, 128), Error, |count| create().id(digits(count)).violations()),
    counted(("/id", "pattern"), (1, 128), Error, |count| {
        GetTracking::new(digits(count)).violations()
    }),
    counted(("/id", "pattern"), (1, 128), Error, |count| {
        UpdateTracking::new(digits(count)).violations()
    }),
    counted(("/id", "pattern"), (1, 128), Error, |count| {
        DeleteTracking::new(digits(count)).violations()
    }),
    counted(("/id", "pattern"), (1, 128), Error, |count| {
        RetrackTracking::new(digits(count)).violations()
    }),
    counted(("/id", "pattern"), (1, 128), Error, |count| {
        MarkTrackingCompleted::new(digits(count), CompletionReason::Lost).violations()
    }),
];

/// Sections 5.2, 5.11 and 5.13: what is looked for, and how much of it.
const LISTS: &[Counted] = &[
    counted(("/limit", "range"), (1, 200), Error, |count| {
        ListTrackings::new().limit(count as i64).violations()
    }),
    counted(("/tracking_numbers", "items"), (0, 50), Error, |count| {
        ListTrackings::new().tracking_numbers(std::iter::repeat_n("1234567890", count)).violations()
    }),
    counted(("/limit", "range"), (0, 200), Error, |count| {
        ListCourierConnections::new().limit(count as i64).violations()
    }),
    counted(("/tracking_account_number", "chars"), (0, 512), Error, |count| {
        DetectCouriers::new("1234567890").tracking_account_number(digits(count)).violations()
    }),
    counted(("/destination_postal_code", "chars"), (0, 10), Error, |count| {
        DetectCouriers::new("1234567890").destination_postal_code(digits(count)).violations()
    }),
    counted(("/destination_state", "chars"), (1, NO_MOST), Error, |count| {
        DetectCouriers::new("1234567890").destination_state(text(count)).violations()
    }),
];

/// Sections 5.9, 5.10 and 6.6: the batch, and addresses by themselves and in it.
const PREDICT: &[Counted] = &[
    counted(("/estimated_delivery_dates", "items"), (1, 5), Error, |count| {
        PredictDeliveryDates::new(std::iter::repeat_n(predict(), count)).violations()
    }),
    counted(("/origin_address/state", "chars"), (1, 256), Error, |count| {
        origin(address().state(text(count)))
    }),
    counted(("/origin_address/city", "chars"), (1, 256), Error, |count| {
        origin(address().city(text(count)))
    }),
    counted(("/destination_address/postal_code", "chars"), (1, 256), Error, |count| {
        destination(address().postal_code(text(count)))
    }),
    counted(("/destination_address/raw_location", "chars"), (1, 512), Error, |count| {
        destination(address().raw_location(text(count)))
    }),
];

#[test]
fn a_new_tracking_and_an_update_have_the_documented_limits() {
    DETAILS.iter().for_each(check_counted);
    CREATE.iter().for_each(check_counted);
}

#[test]
fn ids_have_up_to_128_characters() {
    IDS.iter().for_each(check_counted);
}

#[test]
fn lists_and_detection_have_the_documented_limits() {
    LISTS.iter().for_each(check_counted);
}

#[test]
fn predicting_has_the_documented_limits() {
    PREDICT.iter().for_each(check_counted);
}
