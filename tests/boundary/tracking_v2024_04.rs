// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::optima_courier::tracking::v2024_04::*;
use ::optima_courier::validate::At;
use ::optima_courier::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

cases! {
    email: fn validate_email {
        "an e-mail address as an example": "reader@example.com" => [],
        "an e-mail address, missed": "reader@example" => [("", "format", REFUSES, Some(4008))],
        "an e-mail address, varied": "\"a reader\"@example.com" => [
            ("", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    phone: fn validate_phone {
        "a phone number in E.164 form, `+` and the country code first as an example": "+12025550123" => [],
        "a phone number in E.164 form, `+` and the country code first, missed": "+02025550123" => [
            ("", "format", WARNS, Some(4008))
        ],
        "a phone number in E.164 form, `+` and the country code first, varied": "+4912345678901234" => [
            ("", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    date: fn validate_date {
        "a date, `YYYY-MM-DD` as an example": "2024-02-29" => [],
        "a date, `YYYY-MM-DD`, missed": "2023-02-29" => [("", "format", REFUSES, Some(4008))],
    }
}

cases! {
    time: fn validate_time {
        "a time of day, `HH:MM:SS` as an example": "23:59:59" => [],
        "a time of day, `HH:MM:SS`, missed": "24:00:00" => [("", "format", REFUSES, Some(4008))],
        "a time of day, `HH:MM:SS`, varied": "23:59" => [("", "format", WARNS, Some(4008))],
    }
}

cases! {
    local_date_time: fn validate_local_date_time {
        "a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example": "2024-02-29T23:59:59" => [],
        "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed": "2024-02-29T24:00:00" => [
            ("", "format", REFUSES, Some(4008))
        ],
        "a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied": "2024-02-29T23:59" => [
            ("", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    date_time: fn validate_date_time {
        "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example": "2024-02-29T23:59:59+08:00" => [],
        "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": "2024-02-29T23:59:59+24:00" => [
            ("", "format", REFUSES, Some(4008))
        ],
        "a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied": "2024-02-29 23:59:59Z" => [
            ("", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    country_code: fn validate_country_code {
        "a country in ISO 3166-1 alpha-3, three capital letters as an example": "USA" => [],
        "a country in ISO 3166-1 alpha-3, three capital letters, missed": "USa" => [
            ("", "format", REFUSES, Some(4008))
        ],
    }
}

cases! {
    language_code: fn validate_language_code {
        "a language in ISO 639-1, two small letters as an example": "en" => [],
        "a language in ISO 639-1, two small letters, missed": "e" => [
            ("", "format", REFUSES, Some(4008))
        ],
        "a language in ISO 639-1, two small letters, varied": "zh-Hans" => [
            ("", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    url: fn validate_url {
        "an absolute URI as an example": "https://example.com/a?b=c" => [],
        "an absolute URI, missed": "https://example.com/a b" => [("", "format", WARNS, Some(4008))],
        "an absolute URI, varied": "https://example.com/ü" => [("", "format", WARNS, Some(4008))],
    }
}

cases! {
    slug: fn validate_slug {
        "a text that matches": "a" => [],
        "a text that doesn't match": " " => [("", "pattern", WARNS, Some(4008))],
    }
}

cases! {
    account_number: fn validate_account_number {
        "512 characters": &"A".repeat(512) => [],
        "513 characters": &"A".repeat(513) => [("", "chars", WARNS, Some(4008))],
        "a text that matches": "A" => [],
        "a text that doesn't match": " " => [("", "pattern", WARNS, Some(4008))],
    }
}

cases! {
    tracking_key: fn validate_tracking_key {
        "a text that matches": "A" => [],
        "a text that doesn't match": " " => [("", "pattern", WARNS, Some(4008))],
    }
}

cases! {
    postal_code: fn validate_postal_code {
        "10 characters": "AAAAAAAAAA" => [],
        "11 characters": "AAAAAAAAAAA" => [("", "chars", WARNS, Some(4008))],
        "a text that matches": "A" => [],
        "a text that doesn't match": "!" => [("", "pattern", WARNS, Some(4008))],
    }
}

cases! {
    state_name: fn validate_state_name {
        "0 characters": "" => [("", "chars", WARNS, Some(4008))],
        "1 character": "é" => [],
    }
}

cases! {
    ship_date: fn validate_ship_date {
        "a date, `YYYYMMDD` as an example": "20240229" => [],
        "a date, `YYYYMMDD`, missed": "20230229" => [("", "format", REFUSES, Some(4008))],
    }
}

cases! {
    next_courier_input(
        NextCourierInput::new(NextCourierInputRequired { slug: "a", tracking_number: "AAAA" })
    ) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
    }
}

cases! {
    weight_input(WeightInput::new("kg", 1.0)) {
        "nothing but what is required": () => [],
    }
}

cases! {
    edd_request(EddRequest::new(EddRequestRequired {
        origin_address: AddressInput::new("USA").state("a"),
        destination_address: AddressInput::new("USA").state("a")
    }).pickup_time("2024-05-20 15:00:00")) {
        "nothing but what is required": () => [],
        "origin_address: something wrong inside": (
            origin_address = AddressInput::new("USa").state("a")
        ) => [
            ("/origin_address/country", "format", REFUSES, Some(4008))
        ],
        "destination_address: something wrong inside": (
            destination_address = AddressInput::new("USa").state("a")
        ) => [
            ("/destination_address/country", "format", REFUSES, Some(4008))
        ],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example": (
            pickup_time = Some("2024-02-29T23:59:59".into())
        ) => [],
        "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed": (
            pickup_time = Some("2024-02-29T24:00:00".into())
        ) => [("/pickup_time", "format", WARNS, Some(4008))],
        "pickup_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied": (
            pickup_time = Some("2024-02-29T23:59".into())
        ) => [
            ("/pickup_time", "format", WARNS, Some(4008))
        ],
        "estimated_pickup: something wrong inside": (
            estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T24:00:00"))
        ) => [("/estimated_pickup/order_time", "format", REFUSES, Some(4008))],
        "pickup: none": (pickup_time = None) => [("", "pickup", REFUSES, Some(4009))],
        "pickup: `pickup_time` alone": () => [],
        "pickup: `estimated_pickup` alone": (
            pickup_time = None,
            estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T23:59:59"))
        ) => [],
        "pickup: `pickup_time` and `estimated_pickup`": (
            estimated_pickup = Some(EstimatedPickupInput::new("2024-02-29T23:59:59"))
        ) => [],
    }
}

cases! {
    address_input(AddressInput::new("USA").state("a")) {
        "nothing but what is required": () => [],
        "country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            country = "USa".into()
        ) => [
            ("/country", "format", REFUSES, Some(4008))
        ],
        "state: 0 characters": (state = Some("".into())) => [
            ("/state", "chars", REFUSES, Some(4008))
        ],
        "state: 1 character": (state = Some("é".into())) => [],
        "state: 256 characters": (state = Some("é".repeat(256).into())) => [],
        "state: 257 characters": (state = Some("é".repeat(257).into())) => [
            ("/state", "chars", REFUSES, Some(4008))
        ],
        "city: 0 characters": (city = Some("".into())) => [("/city", "chars", REFUSES, Some(4008))],
        "city: 1 character": (city = Some("é".into())) => [],
        "city: 256 characters": (city = Some("é".repeat(256).into())) => [],
        "city: 257 characters": (city = Some("é".repeat(257).into())) => [
            ("/city", "chars", REFUSES, Some(4008))
        ],
        "postal_code: 0 characters": (postal_code = Some("".into())) => [
            ("/postal_code", "chars", REFUSES, Some(4008))
        ],
        "postal_code: 1 character": (postal_code = Some("é".into())) => [],
        "postal_code: 256 characters": (postal_code = Some("é".repeat(256).into())) => [],
        "postal_code: 257 characters": (postal_code = Some("é".repeat(257).into())) => [
            ("/postal_code", "chars", REFUSES, Some(4008))
        ],
        "raw_location: 0 characters": (raw_location = Some("".into())) => [
            ("/raw_location", "chars", REFUSES, Some(4008))
        ],
        "raw_location: 1 character": (raw_location = Some("é".into())) => [],
        "raw_location: 512 characters": (raw_location = Some("é".repeat(512).into())) => [],
        "raw_location: 513 characters": (raw_location = Some("é".repeat(513).into())) => [
            ("/raw_location", "chars", REFUSES, Some(4008))
        ],
        "locality: none": (state = None) => [("", "locality", REFUSES, Some(4009))],
        "locality: `state` alone": () => [],
        "locality: `postal_code` alone": (state = None, postal_code = Some("a".into())) => [],
        "locality: `state` and `postal_code`": (postal_code = Some("a".into())) => [],
    }
}

cases! {
    estimated_pickup_input(EstimatedPickupInput::new("2024-02-29T23:59:59")) {
        "nothing but what is required": () => [],
        "order_time: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed": (
            order_time = "2024-02-29T24:00:00".into()
        ) => [
            ("/order_time", "format", REFUSES, Some(4008))
        ],
        "order_cutoff_time: a time of day, `HH:MM:SS`, missed": (
            order_cutoff_time = Some("24:00:00".into())
        ) => [
            ("/order_cutoff_time", "format", REFUSES, Some(4008))
        ],
        "business_days: a value that is known": (business_days = Some(vec![Weekday::Monday])) => [],
        "business_days: a value that is not known": (
            business_days = Some(vec![Weekday::Unknown(-987654321)])
        ) => [("/business_days/0", "known", REFUSES, Some(4008))],
    }
}

cases! {
    processing_time_input(ProcessingTimeInput::new()) {
        "nothing but what is required": () => [],
        "unit: a value that is known": (unit = Some(ProcessingUnit::Day)) => [],
        "unit: a value that is not known": (
            unit = Some(ProcessingUnit::Unknown("no value of this enum".into()))
        ) => [("/unit", "known", REFUSES, Some(4008))],
    }
}

cases! {
    tracking_id: TrackingId {
        "23 characters": "ééééééééééééééééééééééé" => [("", "chars", WARNS, Some(4015))],
        "24 characters": "éééééééééééééééééééééééé" => [],
        "25 characters": "ééééééééééééééééééééééééé" => [("", "chars", WARNS, Some(4015))],
    }
}

cases! {
    tracking_number: TrackingNumber {
        "3 characters": "AAA" => [("", "chars", REFUSES, Some(4005))],
        "4 characters": "AAAA" => [],
        "100 characters": "A".repeat(100) => [],
        "101 characters": "A".repeat(101) => [("", "chars", REFUSES, Some(4005))],
        "a text that matches": "AAAA" => [],
        "a text that doesn't match": " AAA" => [("", "pattern", REFUSES, Some(4005))],
    }
}

cases! {
    custom_fields: fn validate_custom_fields {
        "25 items": &[
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
            ("y".into(), "a".into())
        ].into() => [],
        "26 items": &[
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
            ("z".into(), "a".into())
        ].into() => [("", "items", REFUSES, Some(4008))],
        "512 characters": &[("a".into(), "é".repeat(512).into())].into() => [],
        "513 characters": &[("a".into(), "é".repeat(513).into())].into() => [
            ("/#0", "chars", REFUSES, Some(4008))
        ],
        "30 characters": &[("éééééééééééééééééééééééééééééé".into(), "a".into())].into() => [],
        "31 characters": &[
            ("ééééééééééééééééééééééééééééééé".into(), "a".into())
        ].into() => [("/#0:key", "chars", REFUSES, Some(4008))],
    }
}

cases! {
    shipment_tags: fn validate_shipment_tags {
        "50 items": &vec!["a".into(); 50] => [],
        "51 items": &vec!["a".into(); 51] => [("", "items", REFUSES, Some(4008))],
        "32 characters": &vec!["éééééééééééééééééééééééééééééééé".into()] => [],
        "33 characters": &vec![
            "ééééééééééééééééééééééééééééééééé".into()
        ] => [("/0", "chars", REFUSES, Some(4008))],
    }
}

cases! {
    list_couriers(ListCouriers::new()) {
        "nothing but what is required": () => [],
    }
}

cases! {
    list_all_couriers(ListAllCouriers::new()) {
        "nothing but what is required": () => [],
    }
}

cases! {
    detect_couriers(DetectCouriers::new("AAAA")) {
        "nothing but what is required": () => [],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "origin_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            origin_country_iso3 = Some("USa".into())
        ) => [
            ("/origin_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            destination_country_iso3 = Some("USa".into())
        ) => [
            ("/destination_country_iso3", "format", REFUSES, Some(4008))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "slug: a text that doesn't match": (slug = Some(vec![" ".into()])) => [
            ("/slug/0", "pattern", WARNS, Some(4010))
        ],
        "slug_group: a value that is known": (slug_group = Some(SlugGroup::AmazonGroup)) => [],
        "slug_group: a value that is not known": (
            slug_group = Some(SlugGroup::Unknown("no value of this enum".into()))
        ) => [("/slug_group", "known", WARNS, Some(4008))],
        "tracking_ship_date: a date, `YYYYMMDD` as an example": (
            tracking_ship_date = Some("20240229".into())
        ) => [],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "one_choice: none": () => [],
        "one_choice: `slug` alone": (slug = Some(vec!["a".into()])) => [],
        "one_choice: `slug_group` alone": (slug_group = Some(SlugGroup::AmazonGroup)) => [],
        "one_choice: `slug` and `slug_group`": (
            slug = Some(vec!["a".into()]),
            slug_group = Some(SlugGroup::AmazonGroup)
        ) => [("", "one_choice", REFUSES, Some(4008))],
    }
}

cases! {
    predict_delivery_dates(PredictDeliveryDates::new([EddRequest::new(EddRequestRequired {
        origin_address: AddressInput::new("USA").state("a"),
        destination_address: AddressInput::new("USA").state("a")
    }).pickup_time("2024-05-20 15:00:00")])) {
        "nothing but what is required": () => [],
        "estimated_delivery_dates: 0 items": (estimated_delivery_dates = vec![]) => [
            ("/estimated_delivery_dates", "items", REFUSES, Some(4008))
        ],
        "estimated_delivery_dates: 1 item": () => [],
        "estimated_delivery_dates: 5 items": (estimated_delivery_dates = vec![
            EddRequest::new(EddRequestRequired {
                origin_address: AddressInput::new("USA").state("a"),
                destination_address: AddressInput::new("USA").state("a")
            }).pickup_time("2024-05-20 15:00:00");
            5
        ]) => [],
        "estimated_delivery_dates: 6 items": (estimated_delivery_dates = vec![
            EddRequest::new(EddRequestRequired {
                origin_address: AddressInput::new("USA").state("a"),
                destination_address: AddressInput::new("USA").state("a")
            }).pickup_time("2024-05-20 15:00:00");
            6
        ]) => [("/estimated_delivery_dates", "items", REFUSES, Some(4008))],
        "estimated_delivery_dates: something wrong inside": (estimated_delivery_dates = vec![
            EddRequest::new(EddRequestRequired {
                origin_address: AddressInput::new("USA").state("a"),
                destination_address: AddressInput::new("USA").state("a")
            }).pickup_time("2024-02-29T24:00:00")
        ]) => [("/estimated_delivery_dates/0/pickup_time", "format", WARNS, Some(4008))],
    }
}

cases! {
    get_last_checkpoint(GetLastCheckpoint::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "tracking_id: 23 characters": (
            tracking_id = "ééééééééééééééééééééééé".into()
        ) => [("/tracking_id", "chars", WARNS, Some(4015))],
        "fields: a value that is known": (fields = Some(vec![CheckpointField::Slug])) => [],
        "fields: a value that is not known": (
            fields = Some(vec![CheckpointField::Unknown("no value of this enum".into())])
        ) => [("/fields/0", "known", WARNS, Some(4008))],
        "fields: a separator in a member": (
            fields = Some(vec![CheckpointField::Unknown("one,two".into())])
        ) => [
            ("/fields/0", "known", WARNS, Some(4008)),
            ("/fields/0", "style", REFUSES, None)
        ],
        "lang: a value that is known": (lang = Some(EnglishFromChinese::English)) => [],
        "lang: a value that is not known": (
            lang = Some(EnglishFromChinese::Unknown("no value of this enum".into()))
        ) => [("/lang", "known", WARNS, Some(4008))],
    }
}

cases! {
    get_last_checkpoint_by_number(GetLastCheckpointByNumber::new(
        GetLastCheckpointByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "fields: a value that is known": (fields = Some(vec![CheckpointField::Slug])) => [],
        "fields: a value that is not known": (
            fields = Some(vec![CheckpointField::Unknown("no value of this enum".into())])
        ) => [("/fields/0", "known", WARNS, Some(4008))],
        "fields: a separator in a member": (
            fields = Some(vec![CheckpointField::Unknown("one,two".into())])
        ) => [
            ("/fields/0", "known", WARNS, Some(4008)),
            ("/fields/0", "style", REFUSES, None)
        ],
        "lang: a value that is known": (lang = Some(EnglishFromChinese::English)) => [],
        "lang: a value that is not known": (
            lang = Some(EnglishFromChinese::Unknown("no value of this enum".into()))
        ) => [("/lang", "known", WARNS, Some(4008))],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
    }
}

cases! {
    get_notification(GetNotification::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "tracking_id: 23 characters": (
            tracking_id = "ééééééééééééééééééééééé".into()
        ) => [("/tracking_id", "chars", WARNS, Some(4015))],
    }
}

cases! {
    add_notification(AddNotification::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "tracking_id: 23 characters": (
            tracking_id = "ééééééééééééééééééééééé".into()
        ) => [("/tracking_id", "chars", WARNS, Some(4015))],
        "emails: an e-mail address, missed": (emails = Some(vec!["reader@example".into()])) => [
            ("/emails/0", "format", REFUSES, Some(4008))
        ],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Some(vec!["+02025550123".into()])
        ) => [
            ("/smses/0", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    remove_notification(RemoveNotification::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "tracking_id: 23 characters": (
            tracking_id = "ééééééééééééééééééééééé".into()
        ) => [("/tracking_id", "chars", WARNS, Some(4015))],
        "emails: an e-mail address, missed": (emails = Some(vec!["reader@example".into()])) => [
            ("/emails/0", "format", REFUSES, Some(4008))
        ],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Some(vec!["+02025550123".into()])
        ) => [
            ("/smses/0", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    get_notification_by_number(GetNotificationByNumber::new(
        GetNotificationByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
    }
}

cases! {
    add_notification_by_number(AddNotificationByNumber::new(
        AddNotificationByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "emails: an e-mail address, missed": (emails = Some(vec!["reader@example".into()])) => [
            ("/emails/0", "format", REFUSES, Some(4008))
        ],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Some(vec!["+02025550123".into()])
        ) => [
            ("/smses/0", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    remove_notification_by_number(RemoveNotificationByNumber::new(
        RemoveNotificationByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "emails: an e-mail address, missed": (emails = Some(vec!["reader@example".into()])) => [
            ("/emails/0", "format", REFUSES, Some(4008))
        ],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Some(vec!["+02025550123".into()])
        ) => [
            ("/smses/0", "format", WARNS, Some(4008))
        ],
    }
}

cases! {
    create_tracking(CreateTracking::new("AAAA")) {
        "nothing but what is required": () => [],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "order_id_path: an absolute URI, missed": (
            order_id_path = Some("https://example.com/a b".into())
        ) => [("/order_id_path", "format", WARNS, Some(4008))],
        "order_date: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            order_date = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/order_date", "format", REFUSES, Some(4008))],
        "order_promised_delivery_date: a date, `YYYY-MM-DD`, missed": (
            order_promised_delivery_date = Some("2023-02-29".into())
        ) => [
            ("/order_promised_delivery_date", "format", REFUSES, Some(4008))
        ],
        "custom_fields: 26 items": (custom_fields = Some([
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
            ("z".into(), "a".into())
        ].into())) => [("/custom_fields", "items", REFUSES, Some(4008))],
        "custom_fields: 513 characters": (
            custom_fields = Some([("a".into(), "é".repeat(513).into())].into())
        ) => [("/custom_fields/#0", "chars", REFUSES, Some(4008))],
        "custom_fields: 31 characters": (
            custom_fields = Some([("ééééééééééééééééééééééééééééééé".into(), "a".into())].into())
        ) => [("/custom_fields/#0:key", "chars", REFUSES, Some(4008))],
        "language: a language in ISO 639-1, two small letters, missed": (
            language = Some("e".into())
        ) => [
            ("/language", "format", REFUSES, Some(4008))
        ],
        "emails: 3 items": (emails = Some(vec!["reader@example.com".into(); 3])) => [],
        "emails: 4 items": (
            emails = Some(vec!["reader@example.com".into(); 4])
        ) => [("/emails", "items", REFUSES, Some(4008))],
        "emails: an e-mail address, missed": (emails = Some(vec!["reader@example".into()])) => [
            ("/emails/0", "format", REFUSES, Some(4008))
        ],
        "smses: 3 items": (smses = Some(vec!["+12025550123".into(); 3])) => [],
        "smses: 4 items": (
            smses = Some(vec!["+12025550123".into(); 4])
        ) => [("/smses", "items", REFUSES, Some(4008))],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Some(vec!["+02025550123".into()])
        ) => [
            ("/smses/0", "format", WARNS, Some(4008))
        ],
        "delivery_type: a value that is known": (
            delivery_type = Some(DeliveryType::PickupAtStore)
        ) => [],
        "delivery_type: a value that is not known": (
            delivery_type = Some(DeliveryType::Unknown("no value of this enum".into()))
        ) => [("/delivery_type", "known", REFUSES, Some(4008))],
        "origin_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            origin_country_iso3 = Some("USa".into())
        ) => [
            ("/origin_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            destination_country_iso3 = Some("USa".into())
        ) => [
            ("/destination_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_state: 0 characters": (destination_state = Some("".into())) => [
            ("/destination_state", "chars", WARNS, Some(4008))
        ],
        "destination_postal_code: 11 characters": (
            destination_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/destination_postal_code", "chars", WARNS, Some(4008))
        ],
        "destination_postal_code: a text that doesn't match": (
            destination_postal_code = Some("!".into())
        ) => [
            ("/destination_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "slug: a text that doesn't match": (slug = Some(" ".into())) => [
            ("/slug", "pattern", WARNS, Some(4010))
        ],
        "slug_group: a value that is known": (
            slug_group = Some(SlugGroup::AmazonGroup)
        ) => [("", "one_courier", REFUSES, Some(4008))],
        "slug_group: a value that is not known": (
            slug_group = Some(SlugGroup::Unknown("no value of this enum".into()))
        ) => [
            ("/slug_group", "known", WARNS, Some(4008)),
            ("", "one_courier", REFUSES, Some(4008))
        ],
        "shipment_tags: 51 items": (shipment_tags = Some(vec!["a".into(); 51])) => [
            ("/shipment_tags", "items", REFUSES, Some(4008))
        ],
        "shipment_tags: 33 characters": (
            shipment_tags = Some(vec!["ééééééééééééééééééééééééééééééééé".into()])
        ) => [("/shipment_tags/0", "chars", REFUSES, Some(4008))],
        "next_couriers: something wrong inside": (next_couriers = Some(vec![
            NextCourierInput::new(NextCourierInputRequired { slug: " ", tracking_number: "AAAA" })
        ])) => [("/next_couriers/0/slug", "pattern", WARNS, Some(4008))],
        "one_origin: none": (location_id = Some("a".into())) => [],
        "one_origin: `origin_country_iso3` alone": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into())
        ) => [("/origin_country_iso3", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_state` alone": (
            location_id = Some("a".into()),
            origin_state = Some("a".into())
        ) => [("/origin_state", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_city` alone": (
            location_id = Some("a".into()),
            origin_city = Some("a".into())
        ) => [("/origin_city", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_postal_code` alone": (
            location_id = Some("a".into()),
            origin_postal_code = Some("a".into())
        ) => [("/origin_postal_code", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_raw_location` alone": (
            location_id = Some("a".into()),
            origin_raw_location = Some("a".into())
        ) => [("/origin_raw_location", "one_origin", REFUSES, Some(4008))],
        "one_origin: `tracking_origin_country` alone": (
            location_id = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [("/tracking_origin_country", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_country_iso3` and `origin_state`": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into()),
            origin_state = Some("a".into())
        ) => [
            ("/origin_country_iso3", "one_origin", REFUSES, Some(4008)),
            ("/origin_state", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_state` and `origin_city`": (
            location_id = Some("a".into()),
            origin_state = Some("a".into()),
            origin_city = Some("a".into())
        ) => [
            ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ("/origin_city", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_city` and `origin_postal_code`": (
            location_id = Some("a".into()),
            origin_city = Some("a".into()),
            origin_postal_code = Some("a".into())
        ) => [
            ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_postal_code` and `origin_raw_location`": (
            location_id = Some("a".into()),
            origin_postal_code = Some("a".into()),
            origin_raw_location = Some("a".into())
        ) => [
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_raw_location` and `tracking_origin_country`": (
            location_id = Some("a".into()),
            origin_raw_location = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ("/tracking_origin_country", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: all": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into()),
            origin_state = Some("a".into()),
            origin_city = Some("a".into()),
            origin_postal_code = Some("a".into()),
            origin_raw_location = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [
            ("/origin_country_iso3", "one_origin", REFUSES, Some(4008)),
            ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ("/tracking_origin_country", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: but `location_id` is another": (
            origin_country_iso3 = Some("USA".into())
        ) => [],
        "one_courier: none": (slug = None) => [],
        "one_courier: `slug` alone": (slug = Some("a".into())) => [],
        "one_courier: `slug_group` alone": (
            slug = None,
            slug_group = Some(SlugGroup::AmazonGroup)
        ) => [],
        "one_courier: `slug` and `slug_group`": (
            slug = Some("a".into()),
            slug_group = Some(SlugGroup::AmazonGroup)
        ) => [("", "one_courier", REFUSES, Some(4008))],
    }
}

cases! {
    list_trackings(ListTrackings::new()) {
        "nothing but what is required": () => [],
        "tracking_numbers: 50 items": (tracking_numbers = Some(vec!["AAAA".into(); 50])) => [],
        "tracking_numbers: 51 items": (tracking_numbers = Some(vec!["AAAA".into(); 51])) => [
            ("/tracking_numbers", "items", REFUSES, Some(4008))
        ],
        "tracking_numbers: 3 characters": (tracking_numbers = Some(vec!["AAA".into()])) => [
            ("/tracking_numbers/0", "chars", REFUSES, Some(4005))
        ],
        "tracking_numbers: a text that doesn't match": (
            tracking_numbers = Some(vec![" AAA".into()])
        ) => [
            ("/tracking_numbers/0", "pattern", REFUSES, Some(4005))
        ],
        "order_id: a separator in a member": (order_id = Some(vec!["one,two".into()])) => [
            ("/order_id/0", "style", REFUSES, None)
        ],
        "shipment_tags: a separator in a member": (
            shipment_tags = Some(vec!["one,two".into()])
        ) => [
            ("/shipment_tags/0", "style", REFUSES, None)
        ],
        "slug: a text that doesn't match": (slug = Some(vec![" ".into()])) => [
            ("/slug/0", "pattern", WARNS, Some(4008))
        ],
        "slug: a separator in a member": (slug = Some(vec!["one,two".into()])) => [
            ("/slug/0", "pattern", WARNS, Some(4008)),
            ("/slug/0", "style", REFUSES, None)
        ],
        "tag: a value that is known": (tag = Some(Tag::Pending)) => [],
        "tag: a value that is not known": (
            tag = Some(Tag::Unknown("no value of this enum".into()))
        ) => [("/tag", "known", WARNS, Some(4008))],
        "origin: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            origin = Some(vec!["USa".into()])
        ) => [
            ("/origin/0", "format", REFUSES, Some(4008))
        ],
        "destination: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            destination = Some(vec!["USa".into()])
        ) => [
            ("/destination/0", "format", REFUSES, Some(4008))
        ],
        "courier_destination_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            courier_destination_country_iso3 = Some(vec!["USa".into()])
        ) => [
            ("/courier_destination_country_iso3/0", "format", REFUSES, Some(4008))
        ],
        "created_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_min", "format", REFUSES, Some(4008))],
        "created_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            created_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/created_at_max", "format", REFUSES, Some(4008))],
        "updated_at_min: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            updated_at_min = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/updated_at_min", "format", REFUSES, Some(4008))],
        "updated_at_max: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            updated_at_max = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/updated_at_max", "format", REFUSES, Some(4008))],
        "fields: a value that is known": (fields = Some(vec![ListField::Title])) => [],
        "fields: a value that is not known": (
            fields = Some(vec![ListField::Unknown("no value of this enum".into())])
        ) => [("/fields/0", "known", WARNS, Some(4008))],
        "fields: a separator in a member": (
            fields = Some(vec![ListField::Unknown("one,two".into())])
        ) => [
            ("/fields/0", "known", WARNS, Some(4008)),
            ("/fields/0", "style", REFUSES, None)
        ],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", REFUSES, Some(4008))],
        "limit: 1": (limit = Some(1)) => [],
        "limit: 201": (limit = Some(201)) => [("/limit", "range", REFUSES, Some(4008))],
        "limit: 200": (limit = Some(200)) => [],
        "page: 0": (page = Some(0)) => [("/page", "range", REFUSES, Some(4008))],
        "page: 1": (page = Some(1)) => [],
    }
}

cases! {
    get_tracking(GetTracking::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "id: 23 characters": (
            id = "ééééééééééééééééééééééé".into()
        ) => [("/id", "chars", WARNS, Some(4015))],
        "fields: a value that is known": (
            fields = Some(vec![TrackingField::TrackingAccountNumber])
        ) => [],
        "fields: a value that is not known": (
            fields = Some(vec![TrackingField::Unknown("no value of this enum".into())])
        ) => [("/fields/0", "known", WARNS, Some(4008))],
        "fields: a separator in a member": (
            fields = Some(vec![TrackingField::Unknown("one,two".into())])
        ) => [
            ("/fields/0", "known", WARNS, Some(4008)),
            ("/fields/0", "style", REFUSES, None)
        ],
        "lang: a value that is known": (lang = Some(LanguageTarget::English)) => [],
        "lang: a value that is not known": (
            lang = Some(LanguageTarget::Unknown("no value of this enum".into()))
        ) => [("/lang", "known", WARNS, Some(4008))],
    }
}

cases! {
    update_tracking(UpdateTracking::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "id: 23 characters": (
            id = "ééééééééééééééééééééééé".into()
        ) => [("/id", "chars", WARNS, Some(4015))],
        "order_id_path: an absolute URI, missed": (
            order_id_path = Some("https://example.com/a b".into())
        ) => [("/order_id_path", "format", WARNS, Some(4008))],
        "order_date: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            order_date = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/order_date", "format", REFUSES, Some(4008))],
        "order_promised_delivery_date: a date, `YYYY-MM-DD`, missed": (
            order_promised_delivery_date = Some("2023-02-29".into())
        ) => [
            ("/order_promised_delivery_date", "format", REFUSES, Some(4008))
        ],
        "custom_fields: 26 items": (custom_fields = Update::Set([
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
            ("z".into(), "a".into())
        ].into())) => [("/custom_fields", "items", REFUSES, Some(4008))],
        "custom_fields: 513 characters": (
            custom_fields = Update::Set([("a".into(), "é".repeat(513).into())].into())
        ) => [("/custom_fields/#0", "chars", REFUSES, Some(4008))],
        "custom_fields: 31 characters": (custom_fields = Update::Set(
            [("ééééééééééééééééééééééééééééééé".into(), "a".into())].into()
        )) => [("/custom_fields/#0:key", "chars", REFUSES, Some(4008))],
        "language: a language in ISO 639-1, two small letters, missed": (
            language = Some("e".into())
        ) => [
            ("/language", "format", REFUSES, Some(4008))
        ],
        "emails: 3 items": (emails = Update::Set(vec!["reader@example.com".into(); 3])) => [],
        "emails: 4 items": (
            emails = Update::Set(vec!["reader@example.com".into(); 4])
        ) => [("/emails", "items", REFUSES, Some(4008))],
        "emails: an e-mail address, missed": (
            emails = Update::Set(vec!["reader@example".into()])
        ) => [("/emails/0", "format", REFUSES, Some(4008))],
        "smses: 3 items": (smses = Update::Set(vec!["+12025550123".into(); 3])) => [],
        "smses: 4 items": (
            smses = Update::Set(vec!["+12025550123".into(); 4])
        ) => [("/smses", "items", REFUSES, Some(4008))],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Update::Set(vec!["+02025550123".into()])
        ) => [("/smses/0", "format", WARNS, Some(4008))],
        "delivery_type: a value that is known": (
            delivery_type = Some(DeliveryType::PickupAtStore)
        ) => [],
        "delivery_type: a value that is not known": (
            delivery_type = Some(DeliveryType::Unknown("no value of this enum".into()))
        ) => [("/delivery_type", "known", REFUSES, Some(4008))],
        "origin_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            origin_country_iso3 = Some("USa".into())
        ) => [
            ("/origin_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            destination_country_iso3 = Some("USa".into())
        ) => [
            ("/destination_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_state: 0 characters": (destination_state = Some("".into())) => [
            ("/destination_state", "chars", WARNS, Some(4008))
        ],
        "destination_postal_code: 11 characters": (
            destination_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/destination_postal_code", "chars", WARNS, Some(4008))
        ],
        "destination_postal_code: a text that doesn't match": (
            destination_postal_code = Some("!".into())
        ) => [
            ("/destination_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "slug: a text that doesn't match": (slug = Some(" ".into())) => [
            ("/slug", "pattern", WARNS, Some(4010))
        ],
        "one_origin: none": (location_id = Some("a".into())) => [],
        "one_origin: `origin_country_iso3` alone": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into())
        ) => [("/origin_country_iso3", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_state` alone": (
            location_id = Some("a".into()),
            origin_state = Some("a".into())
        ) => [("/origin_state", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_city` alone": (
            location_id = Some("a".into()),
            origin_city = Some("a".into())
        ) => [("/origin_city", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_postal_code` alone": (
            location_id = Some("a".into()),
            origin_postal_code = Some("a".into())
        ) => [("/origin_postal_code", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_raw_location` alone": (
            location_id = Some("a".into()),
            origin_raw_location = Some("a".into())
        ) => [("/origin_raw_location", "one_origin", REFUSES, Some(4008))],
        "one_origin: `tracking_origin_country` alone": (
            location_id = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [("/tracking_origin_country", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_country_iso3` and `origin_state`": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into()),
            origin_state = Some("a".into())
        ) => [
            ("/origin_country_iso3", "one_origin", REFUSES, Some(4008)),
            ("/origin_state", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_state` and `origin_city`": (
            location_id = Some("a".into()),
            origin_state = Some("a".into()),
            origin_city = Some("a".into())
        ) => [
            ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ("/origin_city", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_city` and `origin_postal_code`": (
            location_id = Some("a".into()),
            origin_city = Some("a".into()),
            origin_postal_code = Some("a".into())
        ) => [
            ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_postal_code` and `origin_raw_location`": (
            location_id = Some("a".into()),
            origin_postal_code = Some("a".into()),
            origin_raw_location = Some("a".into())
        ) => [
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_raw_location` and `tracking_origin_country`": (
            location_id = Some("a".into()),
            origin_raw_location = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ("/tracking_origin_country", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: all": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into()),
            origin_state = Some("a".into()),
            origin_city = Some("a".into()),
            origin_postal_code = Some("a".into()),
            origin_raw_location = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [
            ("/origin_country_iso3", "one_origin", REFUSES, Some(4008)),
            ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ("/tracking_origin_country", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: but `location_id` is another": (
            origin_country_iso3 = Some("USA".into())
        ) => [],
    }
}

cases! {
    delete_tracking(DeleteTracking::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "id: 23 characters": (
            id = "ééééééééééééééééééééééé".into()
        ) => [("/id", "chars", WARNS, Some(4015))],
    }
}

cases! {
    retrack_tracking(RetrackTracking::new("aaaaaaaaaaaaaaaaaaaaaaaa")) {
        "nothing but what is required": () => [],
        "id: 23 characters": (
            id = "ééééééééééééééééééééééé".into()
        ) => [("/id", "chars", WARNS, Some(4015))],
    }
}

cases! {
    mark_tracking_completed(
        MarkTrackingCompleted::new("aaaaaaaaaaaaaaaaaaaaaaaa", CompletionReason::Delivered)
    ) {
        "nothing but what is required": () => [],
        "id: 23 characters": (
            id = "ééééééééééééééééééééééé".into()
        ) => [("/id", "chars", WARNS, Some(4015))],
        "reason: a value that is known": () => [],
        "reason: a value that is not known": (
            reason = CompletionReason::Unknown("no value of this enum".into())
        ) => [("/reason", "known", REFUSES, Some(4008))],
    }
}

cases! {
    get_tracking_by_number(
        GetTrackingByNumber::new(GetTrackingByNumberRequired { slug: "a", tracking_number: "AAAA" })
    ) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "fields: a value that is known": (
            fields = Some(vec![TrackingField::TrackingAccountNumber])
        ) => [],
        "fields: a value that is not known": (
            fields = Some(vec![TrackingField::Unknown("no value of this enum".into())])
        ) => [("/fields/0", "known", WARNS, Some(4008))],
        "fields: a separator in a member": (
            fields = Some(vec![TrackingField::Unknown("one,two".into())])
        ) => [
            ("/fields/0", "known", WARNS, Some(4008)),
            ("/fields/0", "style", REFUSES, None)
        ],
        "lang: a value that is known": (lang = Some(EnglishFromChinese::English)) => [],
        "lang: a value that is not known": (
            lang = Some(EnglishFromChinese::Unknown("no value of this enum".into()))
        ) => [("/lang", "known", WARNS, Some(4008))],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
    }
}

cases! {
    update_tracking_by_number(UpdateTrackingByNumber::new(
        UpdateTrackingByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            current_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            current_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (current_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            current_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            current_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            current_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            current_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            current_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (current_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "order_id_path: an absolute URI, missed": (
            order_id_path = Some("https://example.com/a b".into())
        ) => [("/order_id_path", "format", WARNS, Some(4008))],
        "order_date: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            order_date = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/order_date", "format", REFUSES, Some(4008))],
        "order_promised_delivery_date: a date, `YYYY-MM-DD`, missed": (
            order_promised_delivery_date = Some("2023-02-29".into())
        ) => [
            ("/order_promised_delivery_date", "format", REFUSES, Some(4008))
        ],
        "custom_fields: 26 items": (custom_fields = Update::Set([
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
            ("z".into(), "a".into())
        ].into())) => [("/custom_fields", "items", REFUSES, Some(4008))],
        "custom_fields: 513 characters": (
            custom_fields = Update::Set([("a".into(), "é".repeat(513).into())].into())
        ) => [("/custom_fields/#0", "chars", REFUSES, Some(4008))],
        "custom_fields: 31 characters": (custom_fields = Update::Set(
            [("ééééééééééééééééééééééééééééééé".into(), "a".into())].into()
        )) => [("/custom_fields/#0:key", "chars", REFUSES, Some(4008))],
        "language: a language in ISO 639-1, two small letters, missed": (
            language = Some("e".into())
        ) => [
            ("/language", "format", REFUSES, Some(4008))
        ],
        "emails: 3 items": (emails = Update::Set(vec!["reader@example.com".into(); 3])) => [],
        "emails: 4 items": (
            emails = Update::Set(vec!["reader@example.com".into(); 4])
        ) => [("/emails", "items", REFUSES, Some(4008))],
        "emails: an e-mail address, missed": (
            emails = Update::Set(vec!["reader@example".into()])
        ) => [("/emails/0", "format", REFUSES, Some(4008))],
        "smses: 3 items": (smses = Update::Set(vec!["+12025550123".into(); 3])) => [],
        "smses: 4 items": (
            smses = Update::Set(vec!["+12025550123".into(); 4])
        ) => [("/smses", "items", REFUSES, Some(4008))],
        "smses: a phone number in E.164 form, `+` and the country code first, missed": (
            smses = Update::Set(vec!["+02025550123".into()])
        ) => [("/smses/0", "format", WARNS, Some(4008))],
        "delivery_type: a value that is known": (
            delivery_type = Some(DeliveryType::PickupAtStore)
        ) => [],
        "delivery_type: a value that is not known": (
            delivery_type = Some(DeliveryType::Unknown("no value of this enum".into()))
        ) => [("/delivery_type", "known", REFUSES, Some(4008))],
        "origin_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            origin_country_iso3 = Some("USa".into())
        ) => [
            ("/origin_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_country_iso3: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            destination_country_iso3 = Some("USa".into())
        ) => [
            ("/destination_country_iso3", "format", REFUSES, Some(4008))
        ],
        "destination_state: 0 characters": (destination_state = Some("".into())) => [
            ("/destination_state", "chars", WARNS, Some(4008))
        ],
        "destination_postal_code: 11 characters": (
            destination_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/destination_postal_code", "chars", WARNS, Some(4008))
        ],
        "destination_postal_code: a text that doesn't match": (
            destination_postal_code = Some("!".into())
        ) => [
            ("/destination_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "slug: a text that doesn't match": (new_slug = Some(" ".into())) => [
            ("/slug", "pattern", WARNS, Some(4010))
        ],
        "one_origin: none": (location_id = Some("a".into())) => [],
        "one_origin: `origin_country_iso3` alone": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into())
        ) => [("/origin_country_iso3", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_state` alone": (
            location_id = Some("a".into()),
            origin_state = Some("a".into())
        ) => [("/origin_state", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_city` alone": (
            location_id = Some("a".into()),
            origin_city = Some("a".into())
        ) => [("/origin_city", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_postal_code` alone": (
            location_id = Some("a".into()),
            origin_postal_code = Some("a".into())
        ) => [("/origin_postal_code", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_raw_location` alone": (
            location_id = Some("a".into()),
            origin_raw_location = Some("a".into())
        ) => [("/origin_raw_location", "one_origin", REFUSES, Some(4008))],
        "one_origin: `tracking_origin_country` alone": (
            location_id = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [("/tracking_origin_country", "one_origin", REFUSES, Some(4008))],
        "one_origin: `origin_country_iso3` and `origin_state`": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into()),
            origin_state = Some("a".into())
        ) => [
            ("/origin_country_iso3", "one_origin", REFUSES, Some(4008)),
            ("/origin_state", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_state` and `origin_city`": (
            location_id = Some("a".into()),
            origin_state = Some("a".into()),
            origin_city = Some("a".into())
        ) => [
            ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ("/origin_city", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_city` and `origin_postal_code`": (
            location_id = Some("a".into()),
            origin_city = Some("a".into()),
            origin_postal_code = Some("a".into())
        ) => [
            ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_postal_code` and `origin_raw_location`": (
            location_id = Some("a".into()),
            origin_postal_code = Some("a".into()),
            origin_raw_location = Some("a".into())
        ) => [
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: `origin_raw_location` and `tracking_origin_country`": (
            location_id = Some("a".into()),
            origin_raw_location = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ("/tracking_origin_country", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: all": (
            location_id = Some("a".into()),
            origin_country_iso3 = Some("USA".into()),
            origin_state = Some("a".into()),
            origin_city = Some("a".into()),
            origin_postal_code = Some("a".into()),
            origin_raw_location = Some("a".into()),
            tracking_origin_country = Some("USA".into())
        ) => [
            ("/origin_country_iso3", "one_origin", REFUSES, Some(4008)),
            ("/origin_state", "one_origin", REFUSES, Some(4008)),
            ("/origin_city", "one_origin", REFUSES, Some(4008)),
            ("/origin_postal_code", "one_origin", REFUSES, Some(4008)),
            ("/origin_raw_location", "one_origin", REFUSES, Some(4008)),
            ("/tracking_origin_country", "one_origin", REFUSES, Some(4008))
        ],
        "one_origin: but `location_id` is another": (
            origin_country_iso3 = Some("USA".into())
        ) => [],
    }
}

cases! {
    delete_tracking_by_number(DeleteTrackingByNumber::new(
        DeleteTrackingByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
    }
}

cases! {
    retrack_tracking_by_number(RetrackTrackingByNumber::new(
        RetrackTrackingByNumberRequired { slug: "a", tracking_number: "AAAA" }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
    }
}

cases! {
    mark_tracking_completed_by_number(MarkTrackingCompletedByNumber::new(
        MarkTrackingCompletedByNumberRequired {
            slug: "a",
            tracking_number: "AAAA",
            reason: CompletionReason::Delivered
        }
    )) {
        "nothing but what is required": () => [],
        "slug: a text that doesn't match": (slug = " ".into()) => [
            ("/slug", "pattern", WARNS, Some(4008))
        ],
        "tracking_number: 3 characters": (tracking_number = "AAA".into()) => [
            ("/tracking_number", "chars", REFUSES, Some(4005))
        ],
        "tracking_number: a text that doesn't match": (tracking_number = " AAA".into()) => [
            ("/tracking_number", "pattern", REFUSES, Some(4005))
        ],
        "tracking_account_number: 513 characters": (
            tracking_account_number = Some("A".repeat(513).into())
        ) => [
            ("/tracking_account_number", "chars", WARNS, Some(4008))
        ],
        "tracking_account_number: a text that doesn't match": (
            tracking_account_number = Some(" ".into())
        ) => [
            ("/tracking_account_number", "pattern", WARNS, Some(4008))
        ],
        "tracking_key: a text that doesn't match": (tracking_key = Some(" ".into())) => [
            ("/tracking_key", "pattern", WARNS, Some(4008))
        ],
        "tracking_ship_date: a date, `YYYYMMDD`, missed": (
            tracking_ship_date = Some("20230229".into())
        ) => [
            ("/tracking_ship_date", "format", REFUSES, Some(4008))
        ],
        "tracking_origin_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_origin_country = Some("USa".into())
        ) => [
            ("/tracking_origin_country", "format", REFUSES, Some(4008))
        ],
        "tracking_destination_country: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            tracking_destination_country = Some("USa".into())
        ) => [
            ("/tracking_destination_country", "format", REFUSES, Some(4008))
        ],
        "tracking_postal_code: 11 characters": (
            tracking_postal_code = Some("AAAAAAAAAAA".into())
        ) => [
            ("/tracking_postal_code", "chars", WARNS, Some(4008))
        ],
        "tracking_postal_code: a text that doesn't match": (
            tracking_postal_code = Some("!".into())
        ) => [
            ("/tracking_postal_code", "pattern", WARNS, Some(4008))
        ],
        "tracking_state: 0 characters": (tracking_state = Some("".into())) => [
            ("/tracking_state", "chars", WARNS, Some(4008))
        ],
        "reason: a value that is known": () => [],
        "reason: a value that is not known": (
            reason = CompletionReason::Unknown("no value of this enum".into())
        ) => [("/reason", "known", REFUSES, Some(4008))],
    }
}
