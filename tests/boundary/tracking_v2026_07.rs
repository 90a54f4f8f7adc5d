// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::optima_courier::tracking::v2026_07::*;
use ::optima_courier::validate::At;
use ::optima_courier::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

#[test]
fn email() {
    {
        let mut found = Violations::default();
        validate_email("reader@example.com", &At::root(), &mut found);
        check("an e-mail address as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_email("reader@example", &At::root(), &mut found);
        check(
            "an e-mail address, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_email("\"a reader\"@example.com", &At::root(), &mut found);
        check("an e-mail address, varied", &found, &[("", "format", WARNS, Some(4008))]);
    }
}

#[test]
fn phone() {
    {
        let mut found = Violations::default();
        validate_phone("+12025550123", &At::root(), &mut found);
        check(
            "a phone number in E.164 form, `+` and the country code first as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_phone("+02025550123", &At::root(), &mut found);
        check(
            "a phone number in E.164 form, `+` and the country code first, missed",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_phone("+4912345678901234", &At::root(), &mut found);
        check(
            "a phone number in E.164 form, `+` and the country code first, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn time() {
    {
        let mut found = Violations::default();
        validate_time("23:59:59", &At::root(), &mut found);
        check("a time of day, `HH:MM:SS` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_time("24:00:00", &At::root(), &mut found);
        check(
            "a time of day, `HH:MM:SS`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_time("23:59", &At::root(), &mut found);
        check(
            "a time of day, `HH:MM:SS`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn local_date_time() {
    {
        let mut found = Violations::default();
        validate_local_date_time("2024-02-29T23:59:59", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_local_date_time("2024-02-29T24:00:00", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_local_date_time("2024-02-29T23:59", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn date_time() {
    {
        let mut found = Violations::default();
        validate_date_time("2024-02-29T23:59:59+08:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_date_time("2024-02-29T23:59:59+24:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_date_time("2024-02-29 23:59:59Z", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn flexible_date() {
    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29", &At::root(), &mut found);
        check("a date, `YYYY-MM-DD` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2023-02-29", &At::root(), &mut found);
        check(
            "a date, `YYYY-MM-DD`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29T23:59:59", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29T24:00:00", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29T23:59", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29T23:59:59+08:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29T23:59:59+24:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_flexible_date("2024-02-29 23:59:59Z", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn country_code() {
    {
        let mut found = Violations::default();
        validate_country_code("USA", &At::root(), &mut found);
        check(
            "a country in ISO 3166-1 alpha-3, three capital letters as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_country_code("USa", &At::root(), &mut found);
        check(
            "a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn language_code() {
    {
        let mut found = Violations::default();
        validate_language_code("en", &At::root(), &mut found);
        check("a language in ISO 639-1, two small letters as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_language_code("e", &At::root(), &mut found);
        check(
            "a language in ISO 639-1, two small letters, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_language_code("zh-Hans", &At::root(), &mut found);
        check(
            "a language in ISO 639-1, two small letters, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn url() {
    {
        let mut found = Violations::default();
        validate_url("https://example.com/a?b=c", &At::root(), &mut found);
        check("an absolute URI as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_url("https://example.com/a b", &At::root(), &mut found);
        check("an absolute URI, missed", &found, &[("", "format", WARNS, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_url("https://example.com/ü", &At::root(), &mut found);
        check("an absolute URI, varied", &found, &[("", "format", WARNS, Some(4008))]);
    }
}

#[test]
fn slug() {
    {
        let mut found = Violations::default();
        validate_slug("a", &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_slug(" ", &At::root(), &mut found);
        check(
            "a text that doesn't match",
            &found,
            &[("", "pattern", WARNS, Some(4008))],
        );
    }
}

#[test]
fn account_number() {
    {
        let mut found = Violations::default();
        validate_account_number(&"A".repeat(512), &At::root(), &mut found);
        check("512 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_account_number(&"A".repeat(513), &At::root(), &mut found);
        check("513 characters", &found, &[("", "chars", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_account_number("A", &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_account_number(" ", &At::root(), &mut found);
        check(
            "a text that doesn't match",
            &found,
            &[("", "pattern", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn tracking_key() {
    {
        let mut found = Violations::default();
        validate_tracking_key("A", &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_tracking_key(" ", &At::root(), &mut found);
        check(
            "a text that doesn't match",
            &found,
            &[("", "pattern", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn postal_code() {
    {
        let mut found = Violations::default();
        validate_postal_code("AAAAAAAAAA", &At::root(), &mut found);
        check("10 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_postal_code("AAAAAAAAAAA", &At::root(), &mut found);
        check("11 characters", &found, &[("", "chars", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_postal_code("A", &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_postal_code("!", &At::root(), &mut found);
        check(
            "a text that doesn't match",
            &found,
            &[("", "pattern", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn state_name() {
    {
        let mut found = Violations::default();
        validate_state_name("", &At::root(), &mut found);
        check("0 characters", &found, &[("", "chars", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_state_name("é", &At::root(), &mut found);
        check("1 character", &found, &[]);
    }
}

#[test]
fn ship_date() {
    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29", &At::root(), &mut found);
        check("a date, `YYYY-MM-DD` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2023-02-29", &At::root(), &mut found);
        check(
            "a date, `YYYY-MM-DD`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29T23:59:59", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29T24:00:00", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29T23:59", &At::root(), &mut found);
        check(
            "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29T23:59:59+08:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
            &found,
            &[],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29T23:59:59+24:00", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("2024-02-29 23:59:59Z", &At::root(), &mut found);
        check(
            "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &found,
            &[("", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut found = Violations::default();
        validate_ship_date("20240229", &At::root(), &mut found);
        check("a date, `YYYYMMDD` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_ship_date("20230229", &At::root(), &mut found);
        check(
            "a date, `YYYYMMDD`, missed",
            &found,
            &[("", "format", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn customer_input() {
    let base = || CustomerInput::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.role = Some("".into());
        check(
            "role: 0 characters",
            &value.violations(),
            &[("/role", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.role = Some("é".into());
        check("role: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = Some("".into());
        check(
            "name: 0 characters",
            &value.violations(),
            &[("/name", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.name = Some("é".into());
        check("name: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.phone_number = Some("+02025550123".into());
        check(
            "phone_number: a phone number in E.164 form, `+` and the country code first, missed",
            &value.violations(),
            &[("/phone_number", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.email = Some("reader@example".into());
        check(
            "email: an e-mail address, missed",
            &value.violations(),
            &[("/email", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.language = Some("e".into());
        check(
            "language: a language in ISO 639-1, two small letters, missed",
            &value.violations(),
            &[("/language", "format", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn promised_delivery_input() {
    let base = || PromisedDeliveryInput::new().promised_delivery_date("2024-02-29");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.promised_delivery_date = Some("2023-02-29".into());
        check(
            "promised_delivery_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/promised_delivery_date", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date_min = Some("2023-02-29".into());
        check(
            "promised_delivery_date_min: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[
                ("/promised_delivery_date_min", "format", REFUSES, Some(4008)),
                ("", "day_or_range", REFUSES, Some(4008)),
                ("/promised_delivery_date_max", "range_ends", REFUSES, Some(4009)),
            ],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date_max = Some("2023-02-29".into());
        check(
            "promised_delivery_date_max: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[
                ("/promised_delivery_date_max", "format", REFUSES, Some(4008)),
                ("/promised_delivery_date_min", "range_begins", REFUSES, Some(4009)),
            ],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date = None;
        check(
            "day_or_range: none",
            &value.violations(),
            &[("", "day_or_range", REFUSES, Some(4009))],
        );
    }

    check("day_or_range: `promised_delivery_date` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.promised_delivery_date = None;
        value.promised_delivery_date_min = Some("2024-02-29".into());
        check(
            "day_or_range: `promised_delivery_date_min` alone",
            &value.violations(),
            &[("/promised_delivery_date_max", "range_ends", REFUSES, Some(4009))],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date_min = Some("2024-02-29".into());
        check(
            "day_or_range: `promised_delivery_date` and `promised_delivery_date_min`",
            &value.violations(),
            &[
                ("", "day_or_range", REFUSES, Some(4008)),
                ("/promised_delivery_date_max", "range_ends", REFUSES, Some(4009)),
            ],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date_min = Some("2024-02-29".into());
        check(
            "range_ends: none",
            &value.violations(),
            &[
                ("", "day_or_range", REFUSES, Some(4008)),
                ("/promised_delivery_date_max", "range_ends", REFUSES, Some(4009)),
            ],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date_min = Some("2024-02-29".into());
        value.promised_delivery_date_max = Some("2024-02-29".into());
        check(
            "range_ends: `promised_delivery_date_max` alone",
            &value.violations(),
            &[("", "day_or_range", REFUSES, Some(4008))],
        );
    }

    check(
        "range_ends: but `promised_delivery_date_min` is another",
        &base().violations(),
        &[],
    );
    {
        let mut value = base();
        value.promised_delivery_date_max = Some("2024-02-29".into());
        check(
            "range_begins: none",
            &value.violations(),
            &[("/promised_delivery_date_min", "range_begins", REFUSES, Some(4009))],
        );
    }

    {
        let mut value = base();
        value.promised_delivery_date_max = Some("2024-02-29".into());
        value.promised_delivery_date_min = Some("2024-02-29".into());
        check(
            "range_begins: `promised_delivery_date_min` alone",
            &value.violations(),
            &[("", "day_or_range", REFUSES, Some(4008))],
        );
    }

    check(
        "range_begins: but `promised_delivery_date_max` is another",
        &base().violations(),
        &[],
    );
}

#[test]
fn last_mile_input() {
    let base = || LastMileInput::new(LastMileInputRequired {
        slug: "a",
        tracking_number: "AAAA",
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.slug = " ".into();
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_number = "AAA".into();
        check(
            "tracking_number: 3 characters",
            &value.violations(),
            &[("/tracking_number", "chars", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.tracking_number = " AAA".into();
        check(
            "tracking_number: a text that doesn't match",
            &value.violations(),
            &[("/tracking_number", "pattern", REFUSES, Some(4005))],
        );
    }
}

#[test]
fn weight_input() {
    let base = || WeightInput::new("kg", 1.0);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn edd_request() {
    let base = || {
        EddRequest::new(EddRequestRequired {
                origin_address: AddressInput::new("USA").state("a"),
                destination_address: AddressInput::new("USA").state("a"),
            })
            .pickup_time("2024-05-20 15:00:00")
    };
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.origin_address = AddressInput::new("USa").state("a");
        check(
            "origin_address: something wrong inside",
            &value.violations(),
            &[("/origin_address/country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_address = AddressInput::new("USa").state("a");
        check(
            "destination_address: something wrong inside",
            &value.violations(),
            &[("/destination_address/country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = " ".into();
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_time = Some("2024-02-29T23:59:59".into());
        check(
            "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.pickup_time = Some("2024-02-29T24:00:00".into());
        check(
            "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &value.violations(),
            &[("/pickup_time", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_time = Some("2024-02-29T23:59".into());
        check(
            "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied",
            &value.violations(),
            &[("/pickup_time", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T24:00:00"));
        check(
            "estimated_pickup: something wrong inside",
            &value.violations(),
            &[("/estimated_pickup/order_time", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_time = None;
        check(
            "pickup: none",
            &value.violations(),
            &[("", "pickup", REFUSES, Some(4009))],
        );
    }

    check("pickup: `pickup_time` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.pickup_time = None;
        value.estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T23:59:59"));
        check("pickup: `estimated_pickup` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T23:59:59"));
        check("pickup: `pickup_time` and `estimated_pickup`", &value.violations(), &[]);
    }
}

#[test]
fn address_input() {
    let base = || AddressInput::new("USA").state("a");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.country_region = "USa".into();
        check(
            "country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.state = Some("".into());
        check(
            "state: 0 characters",
            &value.violations(),
            &[("/state", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.state = Some("é".into());
        check("state: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.state = Some("é".repeat(256).into());
        check("state: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.state = Some("é".repeat(257).into());
        check(
            "state: 257 characters",
            &value.violations(),
            &[("/state", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.city = Some("".into());
        check(
            "city: 0 characters",
            &value.violations(),
            &[("/city", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.city = Some("é".into());
        check("city: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.city = Some("é".repeat(256).into());
        check("city: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.city = Some("é".repeat(257).into());
        check(
            "city: 257 characters",
            &value.violations(),
            &[("/city", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.postal_code = Some("".into());
        check(
            "postal_code: 0 characters",
            &value.violations(),
            &[("/postal_code", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.postal_code = Some("é".into());
        check("postal_code: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.postal_code = Some("é".repeat(256).into());
        check("postal_code: 256 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.postal_code = Some("é".repeat(257).into());
        check(
            "postal_code: 257 characters",
            &value.violations(),
            &[("/postal_code", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.raw_location = Some("".into());
        check(
            "raw_location: 0 characters",
            &value.violations(),
            &[("/raw_location", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.raw_location = Some("é".into());
        check("raw_location: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.raw_location = Some("é".repeat(512).into());
        check("raw_location: 512 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.raw_location = Some("é".repeat(513).into());
        check(
            "raw_location: 513 characters",
            &value.violations(),
            &[("/raw_location", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.state = None;
        check(
            "locality: none",
            &value.violations(),
            &[("", "locality", REFUSES, Some(4009))],
        );
    }

    check("locality: `state` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.state = None;
        value.postal_code = Some("a".into());
        check("locality: `postal_code` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.postal_code = Some("a".into());
        check("locality: `state` and `postal_code`", &value.violations(), &[]);
    }
}

#[test]
fn estimated_pickup_input() {
    let base = || EstimatedPickupInput::new("2024-02-29T23:59:59");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.order_time = "2024-02-29T24:00:00".into();
        check(
            "order_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &value.violations(),
            &[("/order_time", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_cutoff_time = Some("24:00:00".into());
        check(
            "order_cutoff_time: a time of day, `HH:MM:SS`, missed",
            &value.violations(),
            &[("/order_cutoff_time", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.business_days = Some(vec![Weekday::Monday]);
        check("business_days: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.business_days = Some(vec![Weekday::Unknown(- 987654321)]);
        check(
            "business_days: a value that is not known",
            &value.violations(),
            &[("/business_days/0", "known", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn processing_time_input() {
    let base = || ProcessingTimeInput::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.unit = Some(ProcessingUnit::Day);
        check("unit: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.unit = Some(ProcessingUnit::Unknown("no value of this enum".into()));
        check(
            "unit: a value that is not known",
            &value.violations(),
            &[("/unit", "known", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn tracking_id() {
    check("a text that matches", &TrackingId::from("A").violations(), &[]);
    check(
        "a text that doesn't match",
        &TrackingId::from(" ").violations(),
        &[("", "pattern", REFUSES, Some(4015))],
    );
}

#[test]
fn tracking_number() {
    check(
        "3 characters",
        &TrackingNumber::from("AAA").violations(),
        &[("", "chars", REFUSES, Some(4005))],
    );
    check("4 characters", &TrackingNumber::from("AAAA").violations(), &[]);
    check("100 characters", &TrackingNumber::from("A".repeat(100)).violations(), &[]);
    check(
        "101 characters",
        &TrackingNumber::from("A".repeat(101)).violations(),
        &[("", "chars", REFUSES, Some(4005))],
    );
    check("a text that matches", &TrackingNumber::from("AAAA").violations(), &[]);
    check(
        "a text that doesn't match",
        &TrackingNumber::from(" AAA").violations(),
        &[("", "pattern", REFUSES, Some(4005))],
    );
}

#[test]
fn free_text() {
    {
        let mut found = Violations::default();
        validate_free_text("", &At::root(), &mut found);
        check("0 characters", &found, &[("", "chars", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_free_text("é", &At::root(), &mut found);
        check("1 character", &found, &[]);
    }
}

#[test]
fn custom_fields() {
    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
                ("e".into(), "a".into()),
                ("f".into(), "a".into()),
                ("g".into(), "a".into()),
                ("h".into(), "a".into()),
                ("i".into(), "a".into()),
                ("j".into(), "a".into()),
                ("k".into(), "a".into()),
                ("l".into(), "a".into()),
                ("m".into(), "a".into()),
                ("n".into(), "a".into()),
                ("o".into(), "a".into()),
                ("p".into(), "a".into()),
                ("q".into(), "a".into()),
                ("r".into(), "a".into()),
                ("s".into(), "a".into()),
                ("t".into(), "a".into()),
                ("u".into(), "a".into()),
                ("v".into(), "a".into()),
                ("w".into(), "a".into()),
                ("x".into(), "a".into()),
                ("y".into(), "a".into()),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("25 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
                ("e".into(), "a".into()),
                ("f".into(), "a".into()),
                ("g".into(), "a".into()),
                ("h".into(), "a".into()),
                ("i".into(), "a".into()),
                ("j".into(), "a".into()),
                ("k".into(), "a".into()),
                ("l".into(), "a".into()),
                ("m".into(), "a".into()),
                ("n".into(), "a".into()),
                ("o".into(), "a".into()),
                ("p".into(), "a".into()),
                ("q".into(), "a".into()),
                ("r".into(), "a".into()),
                ("s".into(), "a".into()),
                ("t".into(), "a".into()),
                ("u".into(), "a".into()),
                ("v".into(), "a".into()),
                ("w".into(), "a".into()),
                ("x".into(), "a".into()),
                ("y".into(), "a".into()),
                ("z".into(), "a".into()),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("26 items", &found, &[("", "items", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[("a".into(), "é".repeat(512).into())].into(),
            &At::root(),
            &mut found,
        );
        check("512 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[("a".into(), "é".repeat(513).into())].into(),
            &At::root(),
            &mut found,
        );
        check("513 characters", &found, &[("/#0", "chars", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
                (
                    "éééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("30 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_custom_fields(
            &[
                (
                    "ééééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("31 characters", &found, &[("/#0:key", "chars", REFUSES, Some(4008))]);
    }
}

#[test]
fn shipment_tags() {
    {
        let mut found = Violations::default();
        validate_shipment_tags(&vec!["a".into(); 50], &At::root(), &mut found);
        check("50 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_shipment_tags(&vec!["a".into(); 51], &At::root(), &mut found);
        check("51 items", &found, &[("", "items", REFUSES, Some(4008))]);
    }

    {
        let mut found = Violations::default();
        validate_shipment_tags(
            &vec![
                "éééééééééééééééééééééééééééééééé".into()
            ],
            &At::root(),
            &mut found,
        );
        check("32 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_shipment_tags(
            &vec![
                "ééééééééééééééééééééééééééééééééé"
                .into()
            ],
            &At::root(),
            &mut found,
        );
        check("33 characters", &found, &[("/0", "chars", REFUSES, Some(4008))]);
    }
}

#[test]
fn list_courier_connections() {
    let base = || ListCourierConnections::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.courier_slug = Some(" ".into());
        check(
            "courier_slug: a text that doesn't match",
            &value.violations(),
            &[("/courier_slug", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(201);
        check(
            "limit: 201",
            &value.violations(),
            &[("/limit", "range", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(200);
        check("limit: 200", &value.violations(), &[]);
    }
}

#[test]
fn create_courier_connection() {
    let base = || CreateCourierConnection::new("a", [("a", "a")]);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.courier_slug = " ".into();
        check(
            "courier_slug: a text that doesn't match",
            &value.violations(),
            &[("/courier_slug", "pattern", WARNS, Some(4008))],
        );
    }
}

#[test]
fn get_courier_connection() {
    let base = || GetCourierConnection::new("a");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn update_courier_connection() {
    let base = || UpdateCourierConnection::new("a", [("a", "a")]);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn delete_courier_connection() {
    let base = || DeleteCourierConnection::new("a");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn list_couriers() {
    let base = || ListCouriers::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.slug = Some(vec![" ".into()]);
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug/0", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = Some(vec!["one,two".into()]);
        check(
            "slug: a separator in a member",
            &value.violations(),
            &[
                ("/slug/0", "pattern", WARNS, Some(4008)),
                ("/slug/0", "style", REFUSES, None),
            ],
        );
    }
}

#[test]
fn detect_couriers() {
    let base = || DetectCouriers::new("AAAA");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.tracking_number = "AAA".into();
        check(
            "tracking_number: 3 characters",
            &value.violations(),
            &[("/tracking_number", "chars", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.tracking_number = " AAA".into();
        check(
            "tracking_number: a text that doesn't match",
            &value.violations(),
            &[("/tracking_number", "pattern", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.origin_country_region = Some("USa".into());
        check(
            "origin_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/origin_country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_country_region = Some("USa".into());
        check(
            "destination_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/destination_country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_account_number = Some("A".repeat(513).into());
        check(
            "tracking_account_number: 513 characters",
            &value.violations(),
            &[("/tracking_account_number", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_account_number = Some(" ".into());
        check(
            "tracking_account_number: a text that doesn't match",
            &value.violations(),
            &[("/tracking_account_number", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_key = Some(" ".into());
        check(
            "tracking_key: a text that doesn't match",
            &value.violations(),
            &[("/tracking_key", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = Some(vec![" ".into()]);
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug/0", "pattern", WARNS, Some(4010))],
        );
    }

    {
        let mut value = base();
        value.slug_group = Some(SlugGroup::AmazonGroup);
        check("slug_group: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug_group = Some(SlugGroup::Unknown("no value of this enum".into()));
        check(
            "slug_group: a value that is not known",
            &value.violations(),
            &[("/slug_group", "known", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_ship_date = Some("20240229".into());
        check(
            "tracking_ship_date: a date, `YYYYMMDD` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.tracking_ship_date = Some("20230229".into());
        check(
            "tracking_ship_date: a date, `YYYYMMDD`, missed",
            &value.violations(),
            &[("/tracking_ship_date", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_postal_code = Some("AAAAAAAAAAA".into());
        check(
            "destination_postal_code: 11 characters",
            &value.violations(),
            &[("/destination_postal_code", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_postal_code = Some("!".into());
        check(
            "destination_postal_code: a text that doesn't match",
            &value.violations(),
            &[("/destination_postal_code", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_state = Some("".into());
        check(
            "destination_state: 0 characters",
            &value.violations(),
            &[("/destination_state", "chars", REFUSES, Some(4008))],
        );
    }

    check("one_choice: none", &base().violations(), &[]);
    {
        let mut value = base();
        value.slug = Some(vec!["a".into()]);
        check("one_choice: `slug` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug_group = Some(SlugGroup::AmazonGroup);
        check("one_choice: `slug_group` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug = Some(vec!["a".into()]);
        value.slug_group = Some(SlugGroup::AmazonGroup);
        check(
            "one_choice: `slug` and `slug_group`",
            &value.violations(),
            &[("", "one_choice", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn predict_delivery_dates() {
    let base = || PredictDeliveryDates::new([
        EddRequest::new(EddRequestRequired {
                origin_address: AddressInput::new("USA").state("a"),
                destination_address: AddressInput::new("USA").state("a"),
            })
            .pickup_time("2024-05-20 15:00:00"),
    ]);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.estimated_delivery_dates = vec![];
        check(
            "estimated_delivery_dates: 0 items",
            &value.violations(),
            &[("/estimated_delivery_dates", "items", REFUSES, Some(4008))],
        );
    }

    check("estimated_delivery_dates: 1 item", &base().violations(), &[]);
    {
        let mut value = base();
        value.estimated_delivery_dates = vec![
            EddRequest::new(EddRequestRequired { origin_address :
            AddressInput::new("USA").state("a"), destination_address :
            AddressInput::new("USA").state("a") }).pickup_time("2024-05-20 15:00:00"); 5
        ];
        check("estimated_delivery_dates: 5 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.estimated_delivery_dates = vec![
            EddRequest::new(EddRequestRequired { origin_address :
            AddressInput::new("USA").state("a"), destination_address :
            AddressInput::new("USA").state("a") }).pickup_time("2024-05-20 15:00:00"); 6
        ];
        check(
            "estimated_delivery_dates: 6 items",
            &value.violations(),
            &[("/estimated_delivery_dates", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.estimated_delivery_dates = vec![
            EddRequest::new(EddRequestRequired { origin_address :
            AddressInput::new("USA").state("a"), destination_address :
            AddressInput::new("USA").state("a") }).pickup_time("2024-02-29T24:00:00")
        ];
        check(
            "estimated_delivery_dates: something wrong inside",
            &value.violations(),
            &[("/estimated_delivery_dates/0/pickup_time", "format", WARNS, Some(4008))],
        );
    }
}

#[test]
fn predict_delivery_date() {
    let base = || {
        PredictDeliveryDate::new(PredictDeliveryDateRequired {
                origin_address: AddressInput::new("USA").state("a"),
                destination_address: AddressInput::new("USA").state("a"),
            })
            .pickup_time("2024-05-20 15:00:00")
    };
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.origin_address = AddressInput::new("USa").state("a");
        check(
            "origin_address: something wrong inside",
            &value.violations(),
            &[("/origin_address/country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_address = AddressInput::new("USa").state("a");
        check(
            "destination_address: something wrong inside",
            &value.violations(),
            &[("/destination_address/country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = " ".into();
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_time = Some("2024-02-29T23:59:59".into());
        check(
            "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.pickup_time = Some("2024-02-29T24:00:00".into());
        check(
            "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &value.violations(),
            &[("/pickup_time", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_time = Some("2024-02-29T23:59".into());
        check(
            "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied",
            &value.violations(),
            &[("/pickup_time", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T24:00:00"));
        check(
            "estimated_pickup: something wrong inside",
            &value.violations(),
            &[("/estimated_pickup/order_time", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_time = None;
        check(
            "pickup: none",
            &value.violations(),
            &[("", "pickup", REFUSES, Some(4009))],
        );
    }

    check("pickup: `pickup_time` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.pickup_time = None;
        value.estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T23:59:59"));
        check("pickup: `estimated_pickup` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T23:59:59"));
        check("pickup: `pickup_time` and `estimated_pickup`", &value.violations(), &[]);
    }
}

#[test]
fn create_tracking() {
    let base = || CreateTracking::new("AAAA");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.tracking_number = "AAA".into();
        check(
            "tracking_number: 3 characters",
            &value.violations(),
            &[("/tracking_number", "chars", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.tracking_number = " AAA".into();
        check(
            "tracking_number: a text that doesn't match",
            &value.violations(),
            &[("/tracking_number", "pattern", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.title = Some("".into());
        check(
            "title: 0 characters",
            &value.violations(),
            &[("/title", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_id = Some("".into());
        check(
            "order_id: 0 characters",
            &value.violations(),
            &[("/order_id", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_id_path = Some("https://example.com/a b".into());
        check(
            "order_id_path: an absolute URI, missed",
            &value.violations(),
            &[("/order_id_path", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_date = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "order_date: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/order_date", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_promised_delivery_date = Some(
            PromisedDeliveryInput::new().promised_delivery_date("2023-02-29"),
        );
        check(
            "order_promised_delivery_date: something wrong inside",
            &value.violations(),
            &[
                (
                    "/order_promised_delivery_date/promised_delivery_date",
                    "format",
                    REFUSES,
                    Some(4008),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Some(
            [
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
                ("e".into(), "a".into()),
                ("f".into(), "a".into()),
                ("g".into(), "a".into()),
                ("h".into(), "a".into()),
                ("i".into(), "a".into()),
                ("j".into(), "a".into()),
                ("k".into(), "a".into()),
                ("l".into(), "a".into()),
                ("m".into(), "a".into()),
                ("n".into(), "a".into()),
                ("o".into(), "a".into()),
                ("p".into(), "a".into()),
                ("q".into(), "a".into()),
                ("r".into(), "a".into()),
                ("s".into(), "a".into()),
                ("t".into(), "a".into()),
                ("u".into(), "a".into()),
                ("v".into(), "a".into()),
                ("w".into(), "a".into()),
                ("x".into(), "a".into()),
                ("y".into(), "a".into()),
                ("z".into(), "a".into()),
            ]
                .into(),
        );
        check(
            "custom_fields: 26 items",
            &value.violations(),
            &[("/custom_fields", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Some([("a".into(), "é".repeat(513).into())].into());
        check(
            "custom_fields: 513 characters",
            &value.violations(),
            &[("/custom_fields/#0", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Some(
            [
                (
                    "ééééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
        );
        check(
            "custom_fields: 31 characters",
            &value.violations(),
            &[("/custom_fields/#0:key", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.language = Some("e".into());
        check(
            "language: a language in ISO 639-1, two small letters, missed",
            &value.violations(),
            &[("/language", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.customers = Some(vec![CustomerInput::new(); 3]);
        check("customers: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.customers = Some(vec![CustomerInput::new(); 4]);
        check(
            "customers: 4 items",
            &value.violations(),
            &[("/customers", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.customers = Some(vec![CustomerInput::new().role("")]);
        check(
            "customers: something wrong inside",
            &value.violations(),
            &[("/customers/0/role", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.delivery_type = Some(DeliveryType::PickupAtStore);
        check("delivery_type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery_type = Some(
            DeliveryType::Unknown("no value of this enum".into()),
        );
        check(
            "delivery_type: a value that is not known",
            &value.violations(),
            &[("/delivery_type", "known", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_location = Some("".into());
        check(
            "pickup_location: 0 characters",
            &value.violations(),
            &[("/pickup_location", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_note = Some("".into());
        check(
            "pickup_note: 0 characters",
            &value.violations(),
            &[("/pickup_note", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.shipment_direction = Some(ShipmentDirection::Forward);
        check("shipment_direction: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shipment_direction = Some(
            ShipmentDirection::Unknown("no value of this enum".into()),
        );
        check(
            "shipment_direction: a value that is not known",
            &value.violations(),
            &[("/shipment_direction", "known", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.origin_country_region = Some("USa".into());
        check(
            "origin_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/origin_country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_country_region = Some("USa".into());
        check(
            "destination_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/destination_country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_state = Some("".into());
        check(
            "destination_state: 0 characters",
            &value.violations(),
            &[("/destination_state", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_postal_code = Some("AAAAAAAAAAA".into());
        check(
            "destination_postal_code: 11 characters",
            &value.violations(),
            &[("/destination_postal_code", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_postal_code = Some("!".into());
        check(
            "destination_postal_code: a text that doesn't match",
            &value.violations(),
            &[("/destination_postal_code", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_account_number = Some("A".repeat(513).into());
        check(
            "tracking_account_number: 513 characters",
            &value.violations(),
            &[("/tracking_account_number", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_account_number = Some(" ".into());
        check(
            "tracking_account_number: a text that doesn't match",
            &value.violations(),
            &[("/tracking_account_number", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_key = Some(" ".into());
        check(
            "tracking_key: a text that doesn't match",
            &value.violations(),
            &[("/tracking_key", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_ship_date = Some("2023-02-29".into());
        check(
            "tracking_ship_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/tracking_ship_date", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.last_mile = Some(
            LastMileInput::new(LastMileInputRequired {
                slug: " ",
                tracking_number: "AAAA",
            }),
        );
        check(
            "last_mile: something wrong inside",
            &value.violations(),
            &[("/last_mile/slug", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = Some(" ".into());
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4010))],
        );
    }

    {
        let mut value = base();
        value.id = Some(" ".into());
        check(
            "id: a text that doesn't match",
            &value.violations(),
            &[("/id", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug_group = Some(SlugGroup::AmazonGroup);
        check(
            "slug_group: a value that is known",
            &value.violations(),
            &[("", "one_courier", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug_group = Some(SlugGroup::Unknown("no value of this enum".into()));
        check(
            "slug_group: a value that is not known",
            &value.violations(),
            &[
                ("/slug_group", "known", WARNS, Some(4008)),
                ("", "one_courier", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.shipment_tags = Some(vec!["a".into(); 51]);
        check(
            "shipment_tags: 51 items",
            &value.violations(),
            &[("/shipment_tags", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.shipment_tags = Some(
            vec![
                "ééééééééééééééééééééééééééééééééé"
                .into()
            ],
        );
        check(
            "shipment_tags: 33 characters",
            &value.violations(),
            &[("/shipment_tags/0", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        check("one_origin: none", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_country_region = Some("USA".into());
        check(
            "one_origin: `origin_country_region` alone",
            &value.violations(),
            &[("/origin_country_region", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_state = Some("a".into());
        check(
            "one_origin: `origin_state` alone",
            &value.violations(),
            &[("/origin_state", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_city = Some("a".into());
        check(
            "one_origin: `origin_city` alone",
            &value.violations(),
            &[("/origin_city", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_postal_code = Some("a".into());
        check(
            "one_origin: `origin_postal_code` alone",
            &value.violations(),
            &[("/origin_postal_code", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_raw_location = Some("a".into());
        check(
            "one_origin: `origin_raw_location` alone",
            &value.violations(),
            &[("/origin_raw_location", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_country_region = Some("USA".into());
        value.origin_state = Some("a".into());
        check(
            "one_origin: `origin_country_region` and `origin_state`",
            &value.violations(),
            &[
                ("/origin_country_region", "one_origin", REFUSES, Some(4008)),
                ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_state = Some("a".into());
        value.origin_city = Some("a".into());
        check(
            "one_origin: `origin_state` and `origin_city`",
            &value.violations(),
            &[
                ("/origin_state", "one_origin", REFUSES, Some(4008)),
                ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_city = Some("a".into());
        value.origin_postal_code = Some("a".into());
        check(
            "one_origin: `origin_city` and `origin_postal_code`",
            &value.violations(),
            &[
                ("/origin_city", "one_origin", REFUSES, Some(4008)),
                ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_postal_code = Some("a".into());
        value.origin_raw_location = Some("a".into());
        check(
            "one_origin: `origin_postal_code` and `origin_raw_location`",
            &value.violations(),
            &[
                ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
                ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_country_region = Some("USA".into());
        value.origin_state = Some("a".into());
        value.origin_city = Some("a".into());
        value.origin_postal_code = Some("a".into());
        value.origin_raw_location = Some("a".into());
        check(
            "one_origin: all",
            &value.violations(),
            &[
                ("/origin_country_region", "one_origin", REFUSES, Some(4008)),
                ("/origin_state", "one_origin", REFUSES, Some(4008)),
                ("/origin_city", "one_origin", REFUSES, Some(4008)),
                ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
                ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.origin_country_region = Some("USA".into());
        check("one_origin: but `location_id` is another", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug = None;
        check("one_courier: none", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug = Some("a".into());
        check("one_courier: `slug` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug = None;
        value.slug_group = Some(SlugGroup::AmazonGroup);
        check("one_courier: `slug_group` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.slug = Some("a".into());
        value.slug_group = Some(SlugGroup::AmazonGroup);
        check(
            "one_courier: `slug` and `slug_group`",
            &value.violations(),
            &[("", "one_courier", REFUSES, Some(4008))],
        );
    }
}

#[test]
fn list_trackings() {
    let base = || ListTrackings::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.tracking_numbers = Some(vec!["AAAA".into(); 50]);
        check("tracking_numbers: 50 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.tracking_numbers = Some(vec!["AAAA".into(); 51]);
        check(
            "tracking_numbers: 51 items",
            &value.violations(),
            &[("/tracking_numbers", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_numbers = Some(vec!["AAA".into()]);
        check(
            "tracking_numbers: 3 characters",
            &value.violations(),
            &[("/tracking_numbers/0", "chars", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.tracking_numbers = Some(vec![" AAA".into()]);
        check(
            "tracking_numbers: a text that doesn't match",
            &value.violations(),
            &[("/tracking_numbers/0", "pattern", REFUSES, Some(4005))],
        );
    }

    {
        let mut value = base();
        value.order_id = Some(vec!["one,two".into()]);
        check(
            "order_id: a separator in a member",
            &value.violations(),
            &[("/order_id/0", "style", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.shipment_tags = Some(vec!["one,two".into()]);
        check(
            "shipment_tags: a separator in a member",
            &value.violations(),
            &[("/shipment_tags/0", "style", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.slug = Some(vec![" ".into()]);
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug/0", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = Some(vec!["one,two".into()]);
        check(
            "slug: a separator in a member",
            &value.violations(),
            &[
                ("/slug/0", "pattern", WARNS, Some(4008)),
                ("/slug/0", "style", REFUSES, None),
            ],
        );
    }

    {
        let mut value = base();
        value.tag = Some(Tag::Pending);
        check("tag: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.tag = Some(Tag::Unknown("no value of this enum".into()));
        check(
            "tag: a value that is not known",
            &value.violations(),
            &[("/tag", "known", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.origin = Some(vec!["USa".into()]);
        check(
            "origin: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/origin/0", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination = Some(vec!["USa".into()]);
        check(
            "destination: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/destination/0", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.courier_destination_country_region = Some(vec!["USa".into()]);
        check(
            "courier_destination_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/courier_destination_country_region/0", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.created_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_min", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.created_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/created_at_max", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.updated_at_min = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "updated_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/updated_at_min", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.updated_at_max = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "updated_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/updated_at_max", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.fields = Some(vec![ListField::Title]);
        check("fields: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fields = Some(vec![ListField::Unknown("no value of this enum".into())]);
        check(
            "fields: a value that is not known",
            &value.violations(),
            &[("/fields/0", "known", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.fields = Some(vec![ListField::Unknown("one,two".into())]);
        check(
            "fields: a separator in a member",
            &value.violations(),
            &[
                ("/fields/0", "known", WARNS, Some(4008)),
                ("/fields/0", "style", REFUSES, None),
            ],
        );
    }

    {
        let mut value = base();
        value.limit = Some(0);
        check(
            "limit: 0",
            &value.violations(),
            &[("/limit", "range", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.limit = Some(201);
        check(
            "limit: 201",
            &value.violations(),
            &[("/limit", "range", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.limit = Some(200);
        check("limit: 200", &value.violations(), &[]);
    }
}

#[test]
fn get_tracking() {
    let base = || GetTracking::new("A");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = " ".into();
        check(
            "id: a text that doesn't match",
            &value.violations(),
            &[("/id", "pattern", REFUSES, Some(4015))],
        );
    }

    {
        let mut value = base();
        value.fields = Some(vec![TrackingField::TrackingAccountNumber]);
        check("fields: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fields = Some(
            vec![TrackingField::Unknown("no value of this enum".into())],
        );
        check(
            "fields: a value that is not known",
            &value.violations(),
            &[("/fields/0", "known", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.fields = Some(vec![TrackingField::Unknown("one,two".into())]);
        check(
            "fields: a separator in a member",
            &value.violations(),
            &[
                ("/fields/0", "known", WARNS, Some(4008)),
                ("/fields/0", "style", REFUSES, None),
            ],
        );
    }

    {
        let mut value = base();
        value.lang = Some(LanguageTarget::English);
        check("lang: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.lang = Some(LanguageTarget::Unknown("no value of this enum".into()));
        check(
            "lang: a value that is not known",
            &value.violations(),
            &[("/lang", "known", WARNS, Some(4008))],
        );
    }
}

#[test]
fn update_tracking() {
    let base = || UpdateTracking::new("A");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = " ".into();
        check(
            "id: a text that doesn't match",
            &value.violations(),
            &[("/id", "pattern", REFUSES, Some(4015))],
        );
    }

    {
        let mut value = base();
        value.title = Some("".into());
        check(
            "title: 0 characters",
            &value.violations(),
            &[("/title", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_id = Some("".into());
        check(
            "order_id: 0 characters",
            &value.violations(),
            &[("/order_id", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_id_path = Some("https://example.com/a b".into());
        check(
            "order_id_path: an absolute URI, missed",
            &value.violations(),
            &[("/order_id_path", "format", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_date = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "order_date: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/order_date", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.order_promised_delivery_date = Some(
            PromisedDeliveryInput::new().promised_delivery_date("2023-02-29"),
        );
        check(
            "order_promised_delivery_date: something wrong inside",
            &value.violations(),
            &[
                (
                    "/order_promised_delivery_date/promised_delivery_date",
                    "format",
                    REFUSES,
                    Some(4008),
                ),
            ],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Update::Set(
            [
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
                ("e".into(), "a".into()),
                ("f".into(), "a".into()),
                ("g".into(), "a".into()),
                ("h".into(), "a".into()),
                ("i".into(), "a".into()),
                ("j".into(), "a".into()),
                ("k".into(), "a".into()),
                ("l".into(), "a".into()),
                ("m".into(), "a".into()),
                ("n".into(), "a".into()),
                ("o".into(), "a".into()),
                ("p".into(), "a".into()),
                ("q".into(), "a".into()),
                ("r".into(), "a".into()),
                ("s".into(), "a".into()),
                ("t".into(), "a".into()),
                ("u".into(), "a".into()),
                ("v".into(), "a".into()),
                ("w".into(), "a".into()),
                ("x".into(), "a".into()),
                ("y".into(), "a".into()),
                ("z".into(), "a".into()),
            ]
                .into(),
        );
        check(
            "custom_fields: 26 items",
            &value.violations(),
            &[("/custom_fields", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Update::Set(
            [("a".into(), "é".repeat(513).into())].into(),
        );
        check(
            "custom_fields: 513 characters",
            &value.violations(),
            &[("/custom_fields/#0", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.custom_fields = Update::Set(
            [
                (
                    "ééééééééééééééééééééééééééééééé"
                        .into(),
                    "a".into(),
                ),
            ]
                .into(),
        );
        check(
            "custom_fields: 31 characters",
            &value.violations(),
            &[("/custom_fields/#0:key", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.language = Some("e".into());
        check(
            "language: a language in ISO 639-1, two small letters, missed",
            &value.violations(),
            &[("/language", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.customers = Some(vec![CustomerInput::new(); 3]);
        check("customers: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.customers = Some(vec![CustomerInput::new(); 4]);
        check(
            "customers: 4 items",
            &value.violations(),
            &[("/customers", "items", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.customers = Some(vec![CustomerInput::new().role("")]);
        check(
            "customers: something wrong inside",
            &value.violations(),
            &[("/customers/0/role", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.delivery_type = Some(DeliveryType::PickupAtStore);
        check("delivery_type: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery_type = Some(
            DeliveryType::Unknown("no value of this enum".into()),
        );
        check(
            "delivery_type: a value that is not known",
            &value.violations(),
            &[("/delivery_type", "known", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_location = Some("".into());
        check(
            "pickup_location: 0 characters",
            &value.violations(),
            &[("/pickup_location", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.pickup_note = Some("".into());
        check(
            "pickup_note: 0 characters",
            &value.violations(),
            &[("/pickup_note", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.shipment_direction = Some(ShipmentDirection::Forward);
        check("shipment_direction: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shipment_direction = Some(
            ShipmentDirection::Unknown("no value of this enum".into()),
        );
        check(
            "shipment_direction: a value that is not known",
            &value.violations(),
            &[("/shipment_direction", "known", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.origin_country_region = Some("USa".into());
        check(
            "origin_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/origin_country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_country_region = Some("USa".into());
        check(
            "destination_country_region: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/destination_country_region", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_state = Some("".into());
        check(
            "destination_state: 0 characters",
            &value.violations(),
            &[("/destination_state", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_postal_code = Some("AAAAAAAAAAA".into());
        check(
            "destination_postal_code: 11 characters",
            &value.violations(),
            &[("/destination_postal_code", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.destination_postal_code = Some("!".into());
        check(
            "destination_postal_code: a text that doesn't match",
            &value.violations(),
            &[("/destination_postal_code", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_account_number = Some("A".repeat(513).into());
        check(
            "tracking_account_number: 513 characters",
            &value.violations(),
            &[("/tracking_account_number", "chars", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_account_number = Some(" ".into());
        check(
            "tracking_account_number: a text that doesn't match",
            &value.violations(),
            &[("/tracking_account_number", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_key = Some(" ".into());
        check(
            "tracking_key: a text that doesn't match",
            &value.violations(),
            &[("/tracking_key", "pattern", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.tracking_ship_date = Some("2023-02-29".into());
        check(
            "tracking_ship_date: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/tracking_ship_date", "format", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.last_mile = Update::Set(
            LastMileInput::new(LastMileInputRequired {
                slug: " ",
                tracking_number: "AAAA",
            }),
        );
        check(
            "last_mile: something wrong inside",
            &value.violations(),
            &[("/last_mile/slug", "pattern", WARNS, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.slug = Some(" ".into());
        check(
            "slug: a text that doesn't match",
            &value.violations(),
            &[("/slug", "pattern", WARNS, Some(4010))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        check("one_origin: none", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_country_region = Some("USA".into());
        check(
            "one_origin: `origin_country_region` alone",
            &value.violations(),
            &[("/origin_country_region", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_state = Some("a".into());
        check(
            "one_origin: `origin_state` alone",
            &value.violations(),
            &[("/origin_state", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_city = Some("a".into());
        check(
            "one_origin: `origin_city` alone",
            &value.violations(),
            &[("/origin_city", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_postal_code = Some("a".into());
        check(
            "one_origin: `origin_postal_code` alone",
            &value.violations(),
            &[("/origin_postal_code", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_raw_location = Some("a".into());
        check(
            "one_origin: `origin_raw_location` alone",
            &value.violations(),
            &[("/origin_raw_location", "one_origin", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_country_region = Some("USA".into());
        value.origin_state = Some("a".into());
        check(
            "one_origin: `origin_country_region` and `origin_state`",
            &value.violations(),
            &[
                ("/origin_country_region", "one_origin", REFUSES, Some(4008)),
                ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_state = Some("a".into());
        value.origin_city = Some("a".into());
        check(
            "one_origin: `origin_state` and `origin_city`",
            &value.violations(),
            &[
                ("/origin_state", "one_origin", REFUSES, Some(4008)),
                ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_city = Some("a".into());
        value.origin_postal_code = Some("a".into());
        check(
            "one_origin: `origin_city` and `origin_postal_code`",
            &value.violations(),
            &[
                ("/origin_city", "one_origin", REFUSES, Some(4008)),
                ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_postal_code = Some("a".into());
        value.origin_raw_location = Some("a".into());
        check(
            "one_origin: `origin_postal_code` and `origin_raw_location`",
            &value.violations(),
            &[
                ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
                ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.location_id = Some("a".into());
        value.origin_country_region = Some("USA".into());
        value.origin_state = Some("a".into());
        value.origin_city = Some("a".into());
        value.origin_postal_code = Some("a".into());
        value.origin_raw_location = Some("a".into());
        check(
            "one_origin: all",
            &value.violations(),
            &[
                ("/origin_country_region", "one_origin", REFUSES, Some(4008)),
                ("/origin_state", "one_origin", REFUSES, Some(4008)),
                ("/origin_city", "one_origin", REFUSES, Some(4008)),
                ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
                ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ],
        );
    }

    {
        let mut value = base();
        value.origin_country_region = Some("USA".into());
        check("one_origin: but `location_id` is another", &value.violations(), &[]);
    }
}

#[test]
fn delete_tracking() {
    let base = || DeleteTracking::new("A");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = " ".into();
        check(
            "id: a text that doesn't match",
            &value.violations(),
            &[("/id", "pattern", REFUSES, Some(4015))],
        );
    }
}

#[test]
fn retrack_tracking() {
    let base = || RetrackTracking::new("A");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = " ".into();
        check(
            "id: a text that doesn't match",
            &value.violations(),
            &[("/id", "pattern", REFUSES, Some(4015))],
        );
    }
}

#[test]
fn mark_tracking_completed() {
    let base = || MarkTrackingCompleted::new("A", CompletionReason::Delivered);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.id = " ".into();
        check(
            "id: a text that doesn't match",
            &value.violations(),
            &[("/id", "pattern", REFUSES, Some(4015))],
        );
    }

    check("reason: a value that is known", &base().violations(), &[]);
    {
        let mut value = base();
        value.reason = CompletionReason::Unknown("no value of this enum".into());
        check(
            "reason: a value that is not known",
            &value.violations(),
            &[("/reason", "known", REFUSES, Some(4008))],
        );
    }

    {
        let mut value = base();
        value.event_datetime = Some("2023-02-29".into());
        check(
            "event_datetime: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/event_datetime", "format", REFUSES, Some(4008))],
        );
    }
}
