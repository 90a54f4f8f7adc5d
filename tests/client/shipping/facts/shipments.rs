//! Limits of what is sent: addresses, goods, parcels, weights and measures.
//!
//! A limit is enforced where today's documents state it; what only those of 2022 do warns.

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, CreateRate, DimensionInput, DimensionInputRequired,
    GeoPointInput, Item, MoneyInput, Parcel, Shipment, ShipmentRequired, WeightInput,
};
use optima_courier::validate::Severity::{self, Error, Warning};
use optima_courier::{Number, Validate, Violations};

use crate::facts::{COUNTRY, EMAIL, text};
use crate::forms::{Formed, check_formed, formed};
use crate::violations::{Counted, NO_MOST, check_counted, check_violations, counted};
use crate::wire::shipments::{mug, parcel, recipient, sender, shipment};

fn of(shipment: Shipment) -> Violations {
    CreateRate::new(shipment).violations()
}

fn of_parcel(parcel: Parcel) -> Violations {
    of(Shipment::new(ShipmentRequired {
        ship_from: sender(),
        ship_to: recipient(),
        parcels: [parcel],
    }))
}

fn of_item(item: Item) -> Violations {
    let dimension =
        DimensionInput::new(DimensionInputRequired { width: 1, height: 1, depth: 1, unit: "in" });
    of_parcel(Parcel::new("custom", dimension, [item]))
}

fn of_address(address: AddressInput) -> Violations {
    of(Shipment::new(ShipmentRequired {
        ship_from: address,
        ship_to: recipient(),
        parcels: [parcel()],
    }))
}

/// Sections 5 and 4.1.
const COUNTED: &[Counted] = &[
    counted(("/shipment/parcels", "items"), (1, 50), Warning, |count| {
        of(Shipment::new(ShipmentRequired {
            ship_from: sender(),
            ship_to: recipient(),
            parcels: std::iter::repeat_n(parcel(), count),
        }))
    }),
    counted(("/shipment/parcels/0/items", "items"), (1, 100), Warning, |count| {
        let dimension = DimensionInput::new(DimensionInputRequired {
            width: 1,
            height: 1,
            depth: 1,
            unit: "in",
        });
        of_parcel(Parcel::new("custom", dimension, std::iter::repeat_n(mug(), count)))
    }),
    counted(("/shipment/parcels/0/items/0/quantity", "range"), (1, NO_MOST), Error, |count| {
        of_item(Item::new(count as i64, "Mug"))
    }),
    counted(("/shipment/parcels/0/items/0/hs_code", "chars"), (0, 20), Warning, |count| {
        of_item(mug().hs_code(text(count)))
    }),
    counted(("/shipment/delivery_instructions", "chars"), (0, 128), Warning, |count| {
        of(shipment().delivery_instructions(text(count)))
    }),
];

const FORMED: &[Formed] = &[
    formed("/shipment/ship_from/country", COUNTRY, Error, |text| {
        of_address(AddressInput::new(AddressInputRequired {
            street1: "1 A St",
            country: text,
            contact_name: "B",
        }))
    }),
    formed("/shipment/ship_from/email", EMAIL, Warning, |text| of_address(sender().email(text))),
    formed("/shipment/parcels/0/items/0/origin_country", COUNTRY, Error, |text| {
        of_item(mug().origin_country(text))
    }),
];

#[test]
fn shipments_have_the_documented_limits() {
    COUNTED.iter().for_each(check_counted);
}

#[test]
fn addresses_and_goods_have_the_documented_forms() {
    FORMED.iter().for_each(check_formed);
}

#[track_caller]
fn check_number(place: &str, rule: &str, severity: Severity, (good, bad): (&[f64], &[f64])) {
    for (numbers, expected) in [(good, vec![]), (bad, vec![severity])] {
        for number in numbers {
            let found = of_measure(place, Number::from(*number));
            let found = found.iter().filter(|one| one.rule == rule && one.pointer == place);
            let found: Vec<_> = found.map(|one| one.severity).collect();
            assert_eq!(found, expected, "{place}: {number}");
        }
    }
}

/// The violations of a shipment with this number at this pointer.
fn of_measure(place: &str, number: Number) -> Violations {
    let parcel = |width, height, depth| {
        Parcel::new(
            "custom",
            DimensionInput::new(DimensionInputRequired { width, height, depth, unit: "cm" }),
            [mug()],
        )
    };
    let one = Number::from(1);
    match place.rsplit('/').next() {
        Some("width") => of_parcel(parcel(number, one, one)),
        Some("height") => of_parcel(parcel(one, number, one)),
        Some("depth") => of_parcel(parcel(one, one, number)),
        Some("value") => of_parcel(parcel(one, one, one).weight(WeightInput::new("kg", number))),
        Some("lat") => of_address(sender().location(GeoPointInput::new().latitude(number))),
        Some("lng") => of_address(sender().location(GeoPointInput::new().longitude(number))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn measures_are_more_than_nothing_and_weights_at_least_that() {
    for side in ["width", "height", "depth"] {
        let place = format!("/shipment/parcels/0/dimension/{side}");
        check_number(&place, "range", Warning, (&[0.001, 1e6], &[0.0, -1.0]));
    }
    let place = "/shipment/parcels/0/weight/value";
    check_number(place, "range", Error, (&[0.0, 0.5, 2000.0], &[-0.1, -1.0]));
}

#[test]
fn places_on_the_map_have_the_documented_ranges() {
    let (lat, lng) = ("/shipment/ship_from/location/lat", "/shipment/ship_from/location/lng");
    check_number(lat, "range", Warning, (&[-90.0, 0.0, 90.0], &[-90.5, 90.5]));
    check_number(lng, "range", Warning, (&[-180.0, 0.0, 180.0], &[-180.5, 180.5]));
    for place in [lat, lng] {
        check_number(place, "multiple", Warning, (&[52.53012345, -1.0], &[52.530123456]));
    }
}

#[test]
fn no_parcel_and_no_goods_weigh_more_than_their_unit_permits() {
    for (unit, most) in [("lb", 4400), ("kg", 2000), ("g", 440_000), ("oz", 155_205)] {
        let of_weight = |value: i32| {
            let weight = || WeightInput::new(unit, value);
            let goods = mug().weight(weight());
            let dimension = DimensionInput::new(DimensionInputRequired {
                width: 1,
                height: 1,
                depth: 1,
                unit: "in",
            });
            let parcel = Parcel::new("custom", dimension, [goods]).weight(weight());
            CreateRate::new(Shipment::new(ShipmentRequired {
                ship_from: sender(),
                ship_to: recipient(),
                parcels: [parcel],
            }))
        };
        check_violations(&of_weight(most), &[]);
        check_violations(
            &of_weight(most + 1),
            &[
                ("/shipment/parcels/0/items/0/weight", "carriable", Warning, "BadRequest"),
                ("/shipment/parcels/0/weight", "carriable", Warning, "BadRequest"),
            ],
        );
    }
    let later = WeightInput::new("st", 1_000_000);
    check_violations(
        &CreateRate::new(Shipment::new(ShipmentRequired {
            ship_from: sender(),
            ship_to: recipient(),
            parcels: [parcel().weight(later)],
        })),
        &[("/shipment/parcels/0/weight/unit", "known", Warning, "BadRequest")],
    );
}

#[test]
fn currencies_and_units_that_came_later_only_warn() {
    let goods = mug().price(MoneyInput::new("XYZ", 1));
    let dimension =
        DimensionInput::new(DimensionInputRequired { width: 1, height: 1, depth: 1, unit: "ell" });
    let parcel = Parcel::new("new_box", dimension, [goods]);
    check_violations(
        &CreateRate::new(Shipment::new(ShipmentRequired {
            ship_from: sender(),
            ship_to: recipient(),
            parcels: [parcel],
        })),
        &[
            ("/shipment/parcels/0/dimension/unit", "known", Warning, "BadRequest"),
            ("/shipment/parcels/0/items/0/price/currency", "known", Warning, "BadRequest"),
        ],
    );
}
