//! What a pickup has to say, and how much it may: section 4.5, and the models of section 5.

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, CreatePickup, CreatePickupRequired, DimensionInput,
    DimensionInputRequired, GeoPointInput, ListCancelPickups, ListPickups, PickupParcelInput,
    ReferenceInput, WeightInput, WeightUnit,
};
use optima_courier::validate::Severity;
use optima_courier::validate::Severity::{Error, Warning};
use optima_courier::{Validate, Violations};

use crate::facts::{COUNTRY, DAY, EMAIL, MOMENT, TIME, text};
use crate::forms::{Formed, check_formed, formed};
use crate::violations::{Counted, NO_MOST, check_counted, check_violations, counted};
use crate::wire::ID;
use crate::wire::address::bare;

fn pickup() -> CreatePickup {
    CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: bare(),
    })
    .label_ids([ID])
}

fn from(address: AddressInput) -> Violations {
    CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: address,
    })
    .label_ids([ID])
    .violations()
}

fn bare_pickup() -> CreatePickup {
    CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: bare(),
    })
}

fn parcel() -> PickupParcelInput {
    PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1)
}

fn of_parcel(parcel: PickupParcelInput) -> Violations {
    let account = ReferenceInput::new(ID);
    bare_pickup().pickup_parcels([parcel]).shipper_account(account).violations()
}

fn located(location: GeoPointInput) -> Violations {
    from(bare().location(location))
}

#[test]
fn a_pickup_names_labels_or_parcels_and_the_account_of_parcels() {
    let account = || ReferenceInput::new(ID);
    let one = ("", "labels_or_parcels", Error, "BadRequest");
    let payer = ("/shipper_account", "account_of_parcels", Error, "BadRequest");
    check_violations(&pickup(), &[]);
    check_violations(&pickup().shipper_account(account()), &[]);
    let parcels = || bare_pickup().pickup_parcels([parcel()]);
    check_violations(&parcels().shipper_account(account()), &[]);
    check_violations(&parcels(), &[payer]);
    check_violations(&bare_pickup(), &[one]);
    check_violations(&bare_pickup().shipper_account(account()), &[one]);
    check_violations(&pickup().pickup_parcels([parcel()]), &[one, payer]);
    check_violations(&pickup().pickup_parcels([parcel()]).shipper_account(account()), &[one]);
}

#[test]
fn no_parcel_weighs_more_than_the_older_documents_permit() {
    for (unit, most) in [
        (WeightUnit::Pounds, 4_400.0),
        (WeightUnit::Kilograms, 2_000.0),
        (WeightUnit::Grams, 440_000.0),
        (WeightUnit::Ounces, 155_205.0),
    ] {
        let weighing = |value: f64| {
            let weight = WeightInput::new(unit.clone(), value);
            bare_pickup().pickup_parcels([PickupParcelInput::new(weight, 1)])
        };
        let account = || ReferenceInput::new(ID);
        check_violations(&weighing(most).shipper_account(account()), &[]);
        let place = "/pickup_parcels/0/weight";
        let expected = [(place, "carriable", Warning, "BadRequest")];
        check_violations(&weighing(most + 0.5).shipper_account(account()), &expected);
    }
    let unknown = PickupParcelInput::new(WeightInput::new("stone", 1e9), 1);
    let found = of_parcel(unknown);
    let rules: Vec<_> = found.iter().map(|one| (one.rule, one.severity)).collect();
    assert_eq!(rules, [("known", Warning)]);
}

const LIMITS: &[Counted] = &[
    counted(("/label_ids", "items"), (0, 2000), Error, |count| {
        bare_pickup().label_ids(std::iter::repeat_n(ID, count)).violations()
    }),
    counted(("/pickup_instructions", "chars"), (0, 255), Error, |count| {
        pickup().pickup_instructions(text(count)).violations()
    }),
    counted(("/pickup_parcels", "items"), (0, NO_MOST), Error, |count| {
        let parcels = std::iter::repeat_n(parcel(), count);
        bare_pickup().pickup_parcels(parcels).shipper_account(ReferenceInput::new(ID)).violations()
    }),
    counted(("/pickup_parcels/0/quantity", "range"), (1, NO_MOST), Error, |count| {
        of_parcel(PickupParcelInput::new(WeightInput::new("kg", 1), count as i64))
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListPickups::new().limit(count as i64).violations()
    }),
    counted(("/limit", "range"), (1, NO_MOST), Warning, |count| {
        ListCancelPickups::new().limit(count as i64).violations()
    }),
];

const FORMS: &[Formed] = &[
    formed("/pickup_date", DAY, Error, |text| pickup().pickup_date(text).violations()),
    formed("/pickup_start_time", TIME, Error, |text| {
        CreatePickup::new(CreatePickupRequired {
            pickup_start_time: text,
            pickup_end_time: "17:00:00",
            pickup_from: bare(),
        })
        .label_ids([ID])
        .violations()
    }),
    formed("/pickup_end_time", TIME, Error, |text| {
        CreatePickup::new(CreatePickupRequired {
            pickup_start_time: "09:00:00",
            pickup_end_time: text,
            pickup_from: bare(),
        })
        .label_ids([ID])
        .violations()
    }),
    formed("/pickup_from/country", COUNTRY, Error, |text| {
        from(AddressInput::new(AddressInputRequired {
            street1: "1 Main St",
            country: text,
            contact_name: "Dock 4",
        }))
    }),
    formed("/pickup_from/email", EMAIL, Warning, |text| from(bare().email(text))),
    formed("/ship_to/country", COUNTRY, Error, |text| {
        pickup()
            .ship_to(AddressInput::new(AddressInputRequired {
                street1: "1 Main St",
                country: text,
                contact_name: "Dock 4",
            }))
            .violations()
    }),
    formed("/created_at_min", MOMENT, Error, |text| {
        ListPickups::new().created_at_min(text).violations()
    }),
    formed("/created_at_max", MOMENT, Error, |text| {
        ListPickups::new().created_at_max(text).violations()
    }),
    formed("/created_at_min", MOMENT, Error, |text| {
        ListCancelPickups::new().created_at_min(text).violations()
    }),
    formed("/created_at_max", MOMENT, Error, |text| {
        ListCancelPickups::new().created_at_max(text).violations()
    }),
];

#[test]
fn a_pickup_has_the_documented_limits() {
    LIMITS.iter().for_each(check_counted);
}

#[test]
fn times_days_and_countries_have_their_forms() {
    FORMS.iter().for_each(check_formed);
}

/// What was found of a parcel or place: where, by which rule, and how severe.
fn found(violations: &Violations) -> Vec<(String, &'static str, Severity)> {
    let found = violations.iter();
    found.map(|one| (one.pointer.to_string(), one.rule, one.severity)).collect()
}

#[test]
fn sides_are_above_zero_and_weights_not_below() {
    let sized = |width: f64| {
        found(&of_parcel(parcel().dimension(DimensionInput::new(DimensionInputRequired {
            width,
            height: 1,
            depth: 1,
            unit: "cm",
        }))))
    };
    assert_eq!(sized(0.001), []);
    let place = "/pickup_parcels/0/dimension/width".to_owned();
    assert_eq!(sized(0.0), [(place, "range", Warning)]);
    let weighing =
        |value: f64| found(&of_parcel(PickupParcelInput::new(WeightInput::new("g", value), 1)));
    assert_eq!(weighing(0.0), []);
    let place = "/pickup_parcels/0/weight/value".to_owned();
    assert_eq!(weighing(-0.1), [(place, "range", Error)]);
}

#[test]
fn places_on_the_map_are_on_the_earth() {
    let point = |latitude: f64, longitude: f64| {
        found(&located(GeoPointInput::new().latitude(latitude).longitude(longitude)))
    };
    assert_eq!(point(90.0, -180.0), []);
    assert_eq!(point(-90.0, 180.0), []);
    let lat = ("/pickup_from/location/lat".to_owned(), "range", Warning);
    let lng = ("/pickup_from/location/lng".to_owned(), "range", Warning);
    assert_eq!(point(90.5, -180.5), [lat, lng]);
    let fine = ("/pickup_from/location/lat".to_owned(), "multiple", Warning);
    assert_eq!(point(33.123_456_78, 0.0), []);
    assert_eq!(point(33.123_456_785, 0.0), [fine]);
}

#[test]
fn ids_that_are_no_uuid_only_warn() {
    let odd = bare_pickup().label_ids(["SO-1001"]);
    check_violations(&odd, &[("/label_ids/0", "format", Warning, "BadRequest")]);
    let parcels =
        bare_pickup().pickup_parcels([parcel()]).shipper_account(ReferenceInput::new("7"));
    check_violations(&parcels, &[("/shipper_account/id", "format", Warning, "BadRequest")]);
}
