//! Lengths, counts and ranges.

use optima_courier::tracking::v2024_04::{
    AddressInput, CompletionReason, CreateTracking, DeleteTracking, DetectCouriers, EddRequest,
    EddRequestRequired, EstimatedPickupInput, GetLastCheckpoint, GetTracking, GetTrackingByNumber,
    GetTrackingByNumberRequired, ListTrackings, MarkTrackingCompleted, PredictDeliveryDates,
    RetrackTracking, UpdateTracking,
};
use optima_courier::validate::Severity::{Error, Warning};
use optima_courier::{Validate, Violations};

use crate::limits::edd_request;
use crate::violations::{Counted, NO_MOST, check_counted, counted};

const ID: &str = "5b7658cec7c33c0e007de3c5";
const NUMBER: &str = "1234567890";

fn create() -> CreateTracking {
    CreateTracking::new(NUMBER)
}

fn by_number() -> GetTrackingByNumber {
    GetTrackingByNumber::new(GetTrackingByNumberRequired {
        slug: "optimacourier",
        tracking_number: NUMBER,
    })
}

fn update() -> UpdateTracking {
    UpdateTracking::new(ID)
}

fn origin(address: AddressInput) -> Violations {
    let to = AddressInput::new("USA").state("WA");
    EddRequest::new(EddRequestRequired { origin_address: address, destination_address: to })
        .pickup_time("2024-05-20 15:00:00")
        .violations()
}

fn address() -> AddressInput {
    AddressInput::new("USA").state("WA").postal_code("98052")
}

fn emails(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("reader{number}@example.com")).collect()
}

fn phones(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("+1855507250{number}")).collect()
}

fn pairs(count: usize) -> Vec<(String, String)> {
    (0..count).map(|number| (format!("key {number}"), "value".to_owned())).collect()
}

fn pair(key: usize, value: usize) -> [(String, String); 1] {
    [("ü".repeat(key), "ü".repeat(value))]
}

fn tags(count: usize, length: usize) -> Vec<String> {
    (0..count).map(|_| "ü".repeat(length)).collect()
}

fn digits(count: usize) -> String {
    "7".repeat(count)
}

/// Section 5.1 of the facts, but for what is at home in section 7.7.
const CREATE: &[Counted] = &[
    counted(("/tracking_number", "chars"), (4, 100), Error, |count| {
        CreateTracking::new(digits(count)).violations()
    }),
    counted(("/custom_fields", "items"), (0, 25), Error, |count| {
        create().custom_fields(pairs(count)).violations()
    }),
    counted(("/custom_fields/*", "chars"), (0, 30), Error, |count| {
        create().custom_fields(pair(count, 1)).violations()
    }),
    counted(("/custom_fields/*", "chars"), (0, 512), Error, |count| {
        create().custom_fields(pair(1, count)).violations()
    }),
    counted(("/shipment_tags", "items"), (0, 50), Error, |count| {
        create().shipment_tags(tags(count, 1)).violations()
    }),
    counted(("/shipment_tags/0", "chars"), (0, 32), Error, |count| {
        create().shipment_tags(tags(1, count)).violations()
    }),
    counted(("/emails", "items"), (0, 3), Error, |count| {
        create().emails(emails(count)).violations()
    }),
    counted(("/smses", "items"), (0, 3), Error, |count| create().smses(phones(count)).violations()),
];

/// Section 5.4: the same limits in an update.
const UPDATE: &[Counted] = &[
    counted(("/custom_fields", "items"), (0, 25), Error, |count| {
        update().custom_fields(pairs(count)).violations()
    }),
    counted(("/custom_fields/*", "chars"), (0, 30), Error, |count| {
        update().custom_fields(pair(count, 1)).violations()
    }),
    counted(("/custom_fields/*", "chars"), (0, 512), Error, |count| {
        update().custom_fields(pair(1, count)).violations()
    }),
    counted(("/emails", "items"), (0, 3), Error, |count| {
        update().emails(emails(count)).violations()
    }),
    counted(("/smses", "items"), (0, 3), Error, |count| update().smses(phones(count)).violations()),
];

/// Section 5.2: what a list is asked for.
const LIST: &[Counted] = &[
    counted(("/limit", "range"), (1, 200), Error, |count| {
        ListTrackings::new().limit(count as i64).violations()
    }),
    counted(("/page", "range"), (1, NO_MOST), Error, |count| {
        ListTrackings::new().page(count as i64).violations()
    }),
    counted(("/tracking_numbers", "items"), (0, 50), Error, |count| {
        ListTrackings::new().tracking_numbers(std::iter::repeat_n(NUMBER, count)).violations()
    }),
];

/// Section 7.7 for the operations by courier and number.
const BY_NUMBER: &[Counted] = &[
    counted(("/tracking_account_number", "chars"), (0, 512), Warning, |count| {
        by_number().tracking_account_number(digits(count)).violations()
    }),
    counted(("/tracking_postal_code", "chars"), (0, 10), Warning, |count| {
        by_number().tracking_postal_code(digits(count)).violations()
    }),
    counted(("/tracking_state", "chars"), (1, NO_MOST), Warning, |count| {
        by_number().tracking_state("ü".repeat(count)).violations()
    }),
    counted(("/tracking_postal_code", "chars"), (0, 10), Warning, |count| {
        DetectCouriers::new(NUMBER).tracking_postal_code(digits(count)).violations()
    }),
];

/// Sections 5.9 and 6.6: the batch and its addresses.
const PREDICT: &[Counted] = &[
    counted(("/estimated_delivery_dates", "items"), (1, 5), Error, |count| {
        PredictDeliveryDates::new(std::iter::repeat_n(edd_request(), count)).violations()
    }),
    counted(("/origin_address/state", "chars"), (1, 256), Error, |count| {
        origin(address().state("ü".repeat(count)))
    }),
    counted(("/origin_address/city", "chars"), (1, 256), Error, |count| {
        origin(address().city("ü".repeat(count)))
    }),
    counted(("/origin_address/postal_code", "chars"), (1, 256), Error, |count| {
        origin(address().postal_code("ü".repeat(count)))
    }),
    counted(("/origin_address/raw_location", "chars"), (1, 512), Error, |count| {
        origin(address().raw_location("ü".repeat(count)))
    }),
];

/// Section 7.7, which is of a page of a year later, and 6.10, where ids are said to be opaque.
const DOUBTFUL: &[Counted] = &[
    counted(("/tracking_account_number", "chars"), (0, 512), Warning, |count| {
        create().tracking_account_number(digits(count)).violations()
    }),
    counted(("/tracking_postal_code", "chars"), (0, 10), Warning, |count| {
        create().tracking_postal_code(digits(count)).violations()
    }),
    counted(("/destination_postal_code", "chars"), (0, 10), Warning, |count| {
        create().destination_postal_code(digits(count)).violations()
    }),
    counted(("/tracking_state", "chars"), (1, NO_MOST), Warning, |count| {
        create().tracking_state("ü".repeat(count)).violations()
    }),
    counted(("/id", "chars"), (24, 24), Warning, |count| {
        GetTracking::new(digits(count)).violations()
    }),
    counted(("/id", "chars"), (24, 24), Warning, |count| {
        UpdateTracking::new(digits(count)).violations()
    }),
    counted(("/id", "chars"), (24, 24), Warning, |count| {
        DeleteTracking::new(digits(count)).violations()
    }),
    counted(("/id", "chars"), (24, 24), Warning, |count| {
        RetrackTracking::new(digits(count)).violations()
    }),
    counted(("/tracking_id", "chars"), (24, 24), Warning, |count| {
        GetLastCheckpoint::new(digits(count)).violations()
    }),
    counted(("/id", "chars"), (24, 24), Warning, |count| {
        MarkTrackingCompleted::new(digits(count), CompletionReason::Lost).violations()
    }),
];

#[test]
fn creating_a_tracking_has_the_documented_limits() {
    CREATE.iter().for_each(check_counted);
}

#[test]
fn updating_a_tracking_has_the_documented_limits() {
    UPDATE.iter().for_each(check_counted);
}

#[test]
fn listing_and_finding_by_number_have_the_documented_limits() {
    LIST.iter().for_each(check_counted);
    BY_NUMBER.iter().for_each(check_counted);
}

#[test]
fn predicting_has_the_documented_limits() {
    PREDICT.iter().for_each(check_counted);
}

#[test]
fn limits_of_doubtful_source_only_warn() {
    DOUBTFUL.iter().for_each(check_counted);
}

#[test]
fn business_days_are_numbered_from_one_to_seven() {
    let found = |day: i64| {
        let pickup = EstimatedPickupInput::new("2024-05-20 15:00:00").business_days([day]);
        let violations = pickup.violations();
        violations.iter().map(|one| (one.rule, one.severity)).collect::<Vec<_>>()
    };
    (1..=7).for_each(|day| assert_eq!(found(day), [], "day {day}"));
    for day in [0, 8, -1] {
        assert_eq!(found(day), [("known", Error)], "day {day}");
    }
}
