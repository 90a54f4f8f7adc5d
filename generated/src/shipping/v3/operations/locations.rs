// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/locations.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
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
    pub fn list_locations(
        &self,
        request: impl Into<ListLocations>,
    ) -> runtime::Call<'_, ListLocations> {
        runtime::Call::new(&self.core, request.into())
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

impl ListLocations {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(slug: LocationCourier, country: impl Into<String>) -> Self {
        Self {
            slug,
            country: country.into(),
            postal_code: None,
            city: None,
            street: None,
            state: None,
            count: None,
            distance: None,
            distance_unit: None,
            filters: None,
        }
    }

    /// Sets [`postal_code`](Self::postal_code).
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`city`](Self::city).
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`street`](Self::street).
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`count`](Self::count).
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`distance`](Self::distance).
    pub fn distance(mut self, distance: impl Into<String>) -> Self {
        self.distance = Some(distance.into());
        self
    }

    /// Sets [`distance_unit`](Self::distance_unit).
    pub fn distance_unit(mut self, distance_unit: impl Into<DistanceUnit>) -> Self {
        self.distance_unit = Some(distance_unit.into());
        self
    }

    /// Sets [`filters`](Self::filters).
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }
}

impl std::fmt::Debug for ListLocations {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("ListLocations");
        shown.field("slug", &self.slug);
        shown.field("country", &self.country);
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("city", &self.city.hidden());
        shown.field("street", &self.street.hidden());
        shown.field("state", &self.state);
        shown.field("count", &self.count);
        shown.field("distance", &self.distance);
        shown.field("distance_unit", &self.distance_unit);
        shown.field("filters", &self.filters);
        shown.finish()
    }
}

impl runtime::Validate for ListLocations {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate::known(
                value.is_known(),
                value,
                &LocationCourier::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        {
            let (value, at) = (&self.country, &at.spelled("/country"));
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.count {
            let at = &at.spelled("/count");
            validate::integer_range(
                *value,
                Some(1),
                Some(50),
                rules::RANGE_BAD_REQUEST,
                at,
                found,
            );
        }
        if let Some(value) = &self.distance_unit {
            let at = &at.spelled("/distance_unit");
            validate::known(
                value.is_known(),
                value,
                &DistanceUnit::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        validate::at_least_one_of(
            &[
                ("city", self.city.is_some()),
                ("postal_code", self.postal_code.is_some()),
            ],
            rules::PLACE_BAD_REQUEST,
            at,
            found,
        );
        if Some(&self.slug)
            .is_some_and(|value| {
                [LocationCourier::Evri, LocationCourier::Ups].contains(value)
            })
        {
            validate::requires(
                &[("postal_code", self.postal_code.is_some())],
                rules::POSTAL_PLACE_BAD_REQUEST,
                at,
                found,
            );
        }
    }
}

impl serde::Serialize for ListLocations {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "country", &self.country)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "street", &self.street)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "count", &self.count)?;
        runtime::encode::optional(map, "distance", &self.distance)?;
        runtime::encode::optional(map, "distance_unit", &self.distance_unit)?;
        runtime::encode::optional(map, "filters[]", &self.filters)?;
        object.end()
    }
}

impl runtime::Operation for ListLocations {
    type Output = LocationList;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_locations",
        method: http::Method::GET,
        path: "/locations",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/locations");
        target.query_required("slug", &self.slug);
        target.query_required("country", &self.country);
        target.query("postal_code", &self.postal_code);
        target.query("city", &self.city);
        target.query("street", &self.street);
        target.query("state", &self.state);
        target.query("count", &self.count);
        target.query("distance", &self.distance);
        target.query("distance_unit", &self.distance_unit);
        target.query_repeat("filters[]", self.filters.as_deref().unwrap_or_default());
    }
}
