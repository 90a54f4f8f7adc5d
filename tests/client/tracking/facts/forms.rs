//! Characters and forms of text.

use optima_courier::Validate;
use optima_courier::tracking::v2024_04::{
    AddressInput, CreateTracking, DetectCouriers, EddRequest, EddRequestRequired,
    EstimatedPickupInput, ListTrackings, UpdateTracking,
};
use optima_courier::validate::Severity::{Error, Warning};

use crate::forms::*;
use crate::limits::edd_request;

fn create() -> CreateTracking {
    CreateTracking::new("1234567890")
}

fn update() -> UpdateTracking {
    UpdateTracking::new("5b7658cec7c33c0e007de3c5")
}

const DATE: Texts = (
    &["2024-02-29", "2024-12-31"],
    &["2023-02-29", "20240229", "2024-02-29T10:00:00", "29.02.2024", ""],
);
const FORMS: &[Formed] = &[
    formed("/tracking_number", NUMBER, Error, |text| CreateTracking::new(text).violations()),
    formed("/order_promised_delivery_date", DATE, Error, |text| {
        create().order_promised_delivery_date(text).violations()
    }),
    formed("/order_promised_delivery_date", DATE, Error, |text| {
        update().order_promised_delivery_date(text).violations()
    }),
    formed("/order_date", MOMENT, Error, |text| create().order_date(text).violations()),
    formed("/language", LANGUAGE, Error, |text| create().language(text).violations()),
    formed("/language", LANGUAGE_TAG, Warning, |text| create().language(text).violations()),
    formed("/language", LANGUAGE, Error, |text| update().language(text).violations()),
    formed("/language", LANGUAGE_TAG, Warning, |text| update().language(text).violations()),
    formed(
        "/tracking_ship_date",
        (&["20240229"], &["2024-02-29", "20230229", "240229"]),
        Error,
        |text| create().tracking_ship_date(text).violations(),
    ),
    formed("/origin_country_iso3", COUNTRY, Error, |text| {
        create().origin_country_iso3(text).violations()
    }),
    formed("/destination_country_iso3", COUNTRY, Error, |text| {
        create().destination_country_iso3(text).violations()
    }),
    formed("/tracking_origin_country", COUNTRY, Error, |text| {
        create().tracking_origin_country(text).violations()
    }),
    formed("/tracking_destination_country", COUNTRY, Error, |text| {
        create().tracking_destination_country(text).violations()
    }),
    formed("/emails/0", EMAIL, Error, |text| create().emails([text]).violations()),
    formed("/emails/0", EMAIL, Error, |text| update().emails([text]).violations()),
    formed("/smses/0", PHONE, Warning, |text| create().smses([text]).violations()),
    formed("/smses/0", PHONE, Warning, |text| update().smses([text]).violations()),
    formed("/order_id_path", LINK, Warning, |text| create().order_id_path(text).violations()),
    formed("/tracking_account_number", ACCOUNT, Warning, |text| {
        create().tracking_account_number(text).violations()
    }),
    formed("/tracking_key", KEY, Warning, |text| create().tracking_key(text).violations()),
    formed("/tracking_postal_code", POSTAL_CODE, Warning, |text| {
        create().tracking_postal_code(text).violations()
    }),
    formed("/destination_postal_code", POSTAL_CODE, Warning, |text| {
        create().destination_postal_code(text).violations()
    }),
    formed("/created_at_min", MOMENT, Error, |text| {
        ListTrackings::new().created_at_min(text).violations()
    }),
    formed("/updated_at_max", MOMENT, Error, |text| {
        ListTrackings::new().updated_at_max(text).violations()
    }),
    formed("/origin/0", COUNTRY, Error, |text| ListTrackings::new().origin([text]).violations()),
    formed(
        "/tracking_ship_date",
        (&["20240229"], &["2024-02-29", "20230229", "240229"]),
        Error,
        |text| DetectCouriers::new("1234567890").tracking_ship_date(text).violations(),
    ),
    formed("/origin_address/country", COUNTRY, Error, |text| {
        let to = AddressInput::new("USA").state("WA");
        let from = AddressInput::new(text).state("WA");
        EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
            .pickup_time("2024-05-20 15:00:00")
            .violations()
    }),
    formed("/pickup_time", LOCAL, Warning, |text| edd_request().pickup_time(text).violations()),
    formed("/estimated_pickup/order_time", LOCAL, Error, |text| {
        edd_request().estimated_pickup(EstimatedPickupInput::new(text)).violations()
    }),
    formed("/estimated_pickup/order_cutoff_time", TIME, Error, |text| {
        let pickup = EstimatedPickupInput::new("2024-05-20 15:00:00").order_cutoff_time(text);
        edd_request().estimated_pickup(pickup).violations()
    }),
];

#[test]
fn texts_have_the_documented_forms() {
    FORMS.iter().for_each(check_formed);
}
