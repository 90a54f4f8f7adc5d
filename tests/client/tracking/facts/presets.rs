//! Presets, and rules across fields.

use optima_courier::Validate;
use optima_courier::tracking::v2024_04::{
    AddressInput, CreateTracking, DetectCouriers, EddRequest, EddRequestRequired,
    EstimatedPickupInput, SlugGroup,
};
use optima_courier::validate::Severity::Error;

/// The one courier of the seed.
const SLUG: &str = "optimacourier";

#[test]
fn the_courier_is_the_one_of_the_seed_unless_told_otherwise() {
    assert_eq!(CreateTracking::new("1234567890").slug.as_deref(), Some(SLUG));
    let address = || AddressInput::new("USA").state("WA");
    assert_eq!(
        EddRequest::new(EddRequestRequired {
            origin_address: address(),
            destination_address: address()
        })
        .slug,
        SLUG
    );
    let create = CreateTracking::new("1234567890").slug_group(SlugGroup::DhlGroup);
    assert_eq!(create.slug, None, "the courier is not named together with a group");
}

#[test]
fn a_courier_and_a_group_are_not_named_together() {
    let mut create = CreateTracking::new("1234567890").slug_group(SlugGroup::DhlGroup);
    assert!(create.violations().is_empty());
    create.slug = Some(SLUG.to_owned());
    let found = create.violations();
    let found: Vec<_> = found.iter().map(|one| (one.pointer.as_ref(), one.severity)).collect();
    assert_eq!(found, [("", Error)]);
}

#[test]
fn candidates_and_a_group_are_not_named_together() {
    let detect = || DetectCouriers::new("1234567890");
    assert!(detect().slug([SLUG, "dhl"]).violations().is_empty());
    assert!(detect().slug_group(SlugGroup::DhlGroup).violations().is_empty());
    let both = detect().slug([SLUG]).slug_group(SlugGroup::DhlGroup);
    assert!(both.violations().has_errors());
}

#[test]
fn a_location_stands_for_every_field_of_the_origin() {
    let located = || CreateTracking::new("1234567890").location_id("7");
    assert!(located().violations().is_empty());
    let origins = [
        located().origin_country_iso3("USA"),
        located().origin_state("WA"),
        located().origin_city("Redmond"),
        located().origin_postal_code("98052"),
        located().origin_raw_location("Redmond, WA"),
    ];
    for create in origins {
        assert!(create.violations().has_errors(), "{create:?}");
    }
    assert!(located().destination_city("Paris").violations().is_empty());
}

#[test]
fn a_prediction_asks_for_a_time_and_for_a_state_or_postal_code() {
    let state = || AddressInput::new("USA").state("WA");
    let errors = |request: EddRequest| request.violations().has_errors();
    let pickup = || EstimatedPickupInput::new("2024-05-20 15:00:00");
    let with = |from: AddressInput, to: AddressInput| {
        EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
    };
    assert!(errors(with(state(), state())));
    assert!(!errors(with(state(), state()).pickup_time("2024-05-20 15:00:00")));
    assert!(!errors(with(state(), state()).estimated_pickup(pickup())));
    let both = with(state(), state()).pickup_time("2024-05-20 15:00:00");
    assert!(!errors(both.estimated_pickup(pickup())));
    let bare = || AddressInput::new("USA").city("Redmond");
    let coded = || AddressInput::new("USA").postal_code("98052");
    assert!(errors(with(bare(), state()).estimated_pickup(pickup())));
    assert!(errors(with(state(), bare()).estimated_pickup(pickup())));
    assert!(!errors(with(coded(), coded()).estimated_pickup(pickup())));
}
