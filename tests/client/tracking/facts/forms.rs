//! Characters and forms of text.

use optima_courier::Severity::{self, Error, Warning};
use optima_courier::tracking::v2024_04::{
    AddressInput, CreateTracking, DetectCouriers, EddRequest, EstimatedPickupInput, ListTrackings,
    UpdateTracking,
};
use optima_courier::{Validate, Violations};

use crate::limits::edd_request;

/// A field, what is permitted, what is not, and whether it is refused.
struct Formed {
    pointer: &'static str,
    permitted: &'static [&'static str],
    others: &'static [&'static str],
    severity: Severity,
    of: fn(&'static str) -> Violations,
}

fn create() -> CreateTracking {
    CreateTracking::new("1234567890")
}

fn update() -> UpdateTracking {
    UpdateTracking::new("5b7658cec7c33c0e007de3c5")
}

const DATE: (&[&str], &[&str]) = (
    &["2024-02-29", "2024-12-31"],
    &["2023-02-29", "20240229", "2024-02-29T10:00:00", "29.02.2024", ""],
);
const MOMENT: (&[&str], &[&str]) = (
    &["2024-02-29T13:05:00+08:00", "2024-02-29T13:05:00-05:00", "2024-02-29T13:05:00Z"],
    &["2024-02-29", "2024-02-29T13:05:00", "2024-02-29T24:05:00+08:00"],
);
const COUNTRY: (&[&str], &[&str]) = (&["USA", "DEU"], &["US", "usa", "USAA", "U1A", ""]);
const LANGUAGE: (&[&str], &[&str]) = (&["en", "de"], &["eng", "EN", "e", "fr-CA"]);
const NUMBER: (&[&str], &[&str]) =
    (&["ABCxyz0189", "A-.-", "1_2/3", "a.b-c_d/e"], &["12 34", "1234#", "ÄÖÜ1", "1234\n"]);
const EMAIL: (&[&str], &[&str]) =
    (&["a@example.com"], &["a", "a@", "@example.com", "a b@example.com"]);
const LOCAL: (&[&str], &[&str]) =
    (&["2024-05-20 15:00:00"], &["2024-05-20", "15:00:00", "2024-05-20 25:00:00"]);
const TIME: (&[&str], &[&str]) = (&["18:00:00", "00:00:00"], &["18:00", "24:00:00", "6pm"]);
/// Forms that are documented for other versions, or shown by an example only.
const PHONE: (&[&str], &[&str]) = (&["+18555072509"], &["18555072509", "+1-855", "phone"]);
const LINK: (&[&str], &[&str]) = (&["https://shop.example/7"], &["shop", ""]);
const ACCOUNT: (&[&str], &[&str]) = (&["aZ09"], &["a-b", "a b", "ä"]);
const KEY: (&[&str], &[&str]) = (&["aZ09", "a-b.c_d"], &["", "a b", "a/b"]);
const POSTAL_CODE: (&[&str], &[&str]) = (&["V5K 0A1", "12345-6", "+1"], &["1/2", "ä"]);

const fn formed(
    pointer: &'static str,
    (permitted, others): (&'static [&'static str], &'static [&'static str]),
    severity: Severity,
    of: fn(&'static str) -> Violations,
) -> Formed {
    Formed { pointer, permitted, others, severity, of }
}

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
    formed("/language", LANGUAGE, Error, |text| update().language(text).violations()),
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
        EddRequest::new(from, to).pickup_time("2024-05-20 15:00:00").violations()
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
    for Formed { pointer, permitted, others, severity, of } in FORMS {
        let found = |text: &'static str| {
            let violations = of(text);
            let there = violations.iter().filter(|one| one.pointer == *pointer);
            let forms = there.filter(|one| ["format", "pattern"].contains(&one.rule));
            forms.map(|one| one.severity).collect::<Vec<_>>()
        };
        for text in *permitted {
            assert_eq!(found(text), [], "{pointer}: {text:?}");
        }
        for text in *others {
            assert_eq!(found(text), [*severity], "{pointer}: {text:?}");
        }
    }
}
