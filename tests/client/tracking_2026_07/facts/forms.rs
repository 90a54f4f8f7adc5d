//! Characters and forms of text.

use optima_courier::Validate;
use optima_courier::tracking::v2026_07::{
    AddressInput, CompletionReason, CreateTracking, CustomerInput, DetectCouriers, EddRequest,
    EddRequestRequired, EstimatedPickupInput, GetTracking, LastMileInput, LastMileInputRequired,
    ListTrackings, MarkTrackingCompleted, PromisedDeliveryInput,
};
use optima_courier::validate::Severity::{Error, Warning};

use crate::facts::{create, predict, update};
use crate::forms::*;

/// Section 7.10: the three forms of a date.
const FLEXIBLE: Texts = (
    &["2026-08-07", "2026-08-07T17:32:00", "2026-08-07T17:32:00+08:00"],
    &["20260807", "2026-02-29", "2026-08-07T25:00:00", "07.08.2026", ""],
);
/// Sections 5.1, 6.1 and 7.7 name these three, and a fourth.
const SHIP_DATE: Texts = (
    &["2026-08-07", "2026-08-07T17:32:00", "2026-08-07T17:32:00+08:00", "20260807"],
    &["2026-02-29", "20260229", "260807", "07.08.2026", ""],
);
const COMPACT_DATE: Texts = (&["20240229"], &["2024-02-29", "20230229", "240229"]);
const ID: Texts = (&["aZ09", "a-b_c", "-", "_"], &["a b", "a/b", "a.b", "ü", "a\n"]);

fn customer() -> CustomerInput {
    CustomerInput::new()
}

fn detect() -> DetectCouriers {
    DetectCouriers::new("1234567890")
}

/// What a new tracking or an update may say.
const DETAILS: &[Formed] = &[
    formed("/order_date", MOMENT, Error, |text| create().order_date(text).violations()),
    formed("/order_date", MOMENT, Error, |text| update().order_date(text).violations()),
    formed("/order_id_path", LINK, Warning, |text| create().order_id_path(text).violations()),
    formed("/language", LANGUAGE, Error, |text| create().language(text).violations()),
    formed("/language", LANGUAGE_TAG, Warning, |text| create().language(text).violations()),
    formed("/language", LANGUAGE, Error, |text| update().language(text).violations()),
    formed("/language", LANGUAGE_TAG, Warning, |text| update().language(text).violations()),
    formed("/tracking_ship_date", SHIP_DATE, Error, |text| {
        create().tracking_ship_date(text).violations()
    }),
    formed("/tracking_ship_date", SHIP_DATE, Error, |text| {
        update().tracking_ship_date(text).violations()
    }),
    formed("/origin_country_region", COUNTRY, Error, |text| {
        create().origin_country_region(text).violations()
    }),
    formed("/destination_country_region", COUNTRY, Error, |text| {
        update().destination_country_region(text).violations()
    }),
    formed("/tracking_account_number", ACCOUNT, Error, |text| {
        create().tracking_account_number(text).violations()
    }),
    formed("/tracking_key", KEY, Error, |text| update().tracking_key(text).violations()),
    formed("/destination_postal_code", POSTAL_CODE, Error, |text| {
        create().destination_postal_code(text).violations()
    }),
    formed("/last_mile/tracking_number", NUMBER, Error, |text| {
        update()
            .last_mile(LastMileInput::new(LastMileInputRequired {
                slug: "usps",
                tracking_number: text,
            }))
            .violations()
    }),
    formed("/customers/0/phone_number", PHONE, Warning, |text| {
        create().customers([customer().phone_number(text)]).violations()
    }),
    formed("/customers/0/email", EMAIL, Error, |text| {
        update().customers([customer().email(text)]).violations()
    }),
    formed("/customers/0/language", LANGUAGE, Error, |text| {
        create().customers([customer().language(text)]).violations()
    }),
    formed("/customers/0/language", LANGUAGE_TAG, Warning, |text| {
        create().customers([customer().language(text)]).violations()
    }),
    formed("/promised_delivery_date", FLEXIBLE, Error, |text| {
        PromisedDeliveryInput::new().promised_delivery_date(text).violations()
    }),
    formed("/order_promised_delivery_date/promised_delivery_date_min", FLEXIBLE, Error, |text| {
        let promise = PromisedDeliveryInput::new().promised_delivery_date_min(text);
        create().order_promised_delivery_date(promise).violations()
    }),
    formed("/order_promised_delivery_date/promised_delivery_date_max", FLEXIBLE, Error, |text| {
        let promise = PromisedDeliveryInput::new().promised_delivery_date_max(text);
        update().order_promised_delivery_date(promise).violations()
    }),
];

/// What else is sent.
const OTHERS: &[Formed] = &[
    formed("/tracking_number", NUMBER, Error, |text| CreateTracking::new(text).violations()),
    formed("/id", ID, Error, |text| create().id(text).violations()),
    formed("/id", ID, Error, |text| GetTracking::new(text).violations()),
    formed("/event_datetime", FLEXIBLE, Error, |text| {
        MarkTrackingCompleted::new("a1", CompletionReason::Lost).event_datetime(text).violations()
    }),
    formed("/created_at_min", MOMENT, Error, |text| {
        ListTrackings::new().created_at_min(text).violations()
    }),
    formed("/updated_at_max", MOMENT, Error, |text| {
        ListTrackings::new().updated_at_max(text).violations()
    }),
    formed("/courier_destination_country_region/0", COUNTRY, Error, |text| {
        ListTrackings::new().courier_destination_country_region([text]).violations()
    }),
    formed("/tracking_ship_date", COMPACT_DATE, Error, |text| {
        detect().tracking_ship_date(text).violations()
    }),
    formed("/tracking_account_number", ACCOUNT, Error, |text| {
        detect().tracking_account_number(text).violations()
    }),
    formed("/tracking_key", KEY, Error, |text| detect().tracking_key(text).violations()),
    formed("/destination_postal_code", POSTAL_CODE, Error, |text| {
        detect().destination_postal_code(text).violations()
    }),
    formed("/origin_address/country_region", COUNTRY, Error, |text| {
        let to = AddressInput::new("USA").state("WA");
        EddRequest::new(EddRequestRequired {
            origin_address: AddressInput::new(text).state("WA"),
            destination_address: to,
        })
        .violations()
    }),
    formed("/pickup_time", LOCAL, Warning, |text| predict().pickup_time(text).violations()),
    formed("/estimated_pickup/order_time", LOCAL, Error, |text| {
        predict().estimated_pickup(EstimatedPickupInput::new(text)).violations()
    }),
    formed("/estimated_pickup/order_cutoff_time", TIME, Error, |text| {
        let pickup = EstimatedPickupInput::new("2026-08-20 15:00:00").order_cutoff_time(text);
        predict().estimated_pickup(pickup).violations()
    }),
];

#[test]
fn texts_have_the_documented_forms() {
    DETAILS.iter().for_each(check_formed);
    OTHERS.iter().for_each(check_formed);
}
