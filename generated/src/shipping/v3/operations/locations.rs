// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/locations.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists the locations of a courier near a place.
        ///
        /// Name the place by its city or its postal code; UPS and Evri have to have the postal code.
        /// Your account needs this feature, and the sandbox may not have it.
        ///
        /// `GET /locations`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `country`: A country in ISO 3166-1 alpha-3, three capital letters.
        /// - `count`: 1 to 50.
        /// - At least one of `city`, `postal_code` is given. Name the place by its city or its postal code.
        /// - When `slug` is `"evri"` or `"ups"`, `postal_code` must be given. Evri and UPS have to have the postal code.
        ///
        /// # Effects
        ///
        /// - The places of a courier that are near. For example `{"locations": [{"location_id": "L1", "name": "Corner Shop", "distance": 0.4, "distance_unit": "km", "location_type": "the_ups_store", "address": {"street": "192 Glenlake Court", "city": "Atlanta", "state": "GA", "country": "USA"}, "business_hours": [{"day_of_week": "Mon", "open_time": "09:00", "close_time": "18:00"}]}]}`.
        ///
        /// # Errors
        ///
        /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        list_locations: ListLocations,
    }
}

/// The arguments of `list_locations`.
///
/// - At least one of `city`, `postal_code` is given. Name the place by its city or its postal code.
/// - When `slug` is `"evri"` or `"ups"`, `postal_code` must be given. Evri and UPS have to have the postal code.
#[derive(Clone, PartialEq)]
pub struct ListLocations {
    /// The courier.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub slug: LocationCourier,
    /// The country of the place.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub country: String,
    /// The postal code of the place.
    pub postal_code: Option<String>,
    /// The city of the place.
    pub city: Option<String>,
    /// The street of the place.
    pub street: Option<String>,
    /// The state or province of the place.
    pub state: Option<String>,
    /// How many locations to answer with at most.
    ///
    /// - 1 to 50.
    /// - When it is absent, the server assumes `5`.
    pub count: Option<i64>,
    /// How far from the place they may be, a number.
    pub distance: Option<String>,
    /// The unit of distances.
    ///
    /// - When it is absent, the server assumes `"km"`.
    pub distance_unit: Option<DistanceUnit>,
    /// Conditions on the locations, all of which have to hold.
    ///
    /// Each is a key, a colon, and values with commas between, of which one is enough, such as
    /// `location_type:the_ups_store,ups_drop_box`.
    /// A leading `!` turns the condition round.
    /// Known keys are `location_type` and `business_classification`.
    pub filters: Option<Vec<String>>,
}

runtime::request! {
    ListLocations(slug: LocationCourier, country: impl Into<String>) {
        slug(argument(slug)).place(runtime::Place::Query),
        country(argument(country.into())).place(runtime::Place::Query),
        postal_code(optional into String).place(runtime::Place::Query).hidden(),
        city(optional into String).place(runtime::Place::Query).hidden(),
        street(optional into String).place(runtime::Place::Query).hidden(),
        state(optional into String).place(runtime::Place::Query),
        count(optional i64).place(runtime::Place::Query),
        distance(optional into String).place(runtime::Place::Query),
        distance_unit(optional into DistanceUnit).place(runtime::Place::Query),
        filters(optional into each String) = "filters[]".place(runtime::Place::QueryRepeat),
    }
}

runtime::validator! {
    ListLocations {
        required slug.known(rules::KNOWN_BAD_REQUEST_WARNS);
        required country.by_text(validate_country_code);
        optional count.integer_range(Some(1), Some(50), rules::RANGE_BAD_REQUEST);
        optional distance_unit.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
    rules(this, at, found) {
        validate::at_least_one_of(
            &[("city", this.city.is_some()), ("postal_code", this.postal_code.is_some())],
            rules::PLACE_BAD_REQUEST,
            at,
            found
        );
        if Some(&this.slug).is_some_and(
            |value| [LocationCourier::Evri, LocationCourier::Ups].contains(value)
        ) {
            validate::requires(
                &[("postal_code", this.postal_code.is_some())],
                rules::POSTAL_PLACE_BAD_REQUEST,
                at,
                found
            );
        }
    }
}

runtime::operation! {
    ListLocations -> LocationList {
        id: "list_locations",
        method: GET,
        path: "/locations",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
