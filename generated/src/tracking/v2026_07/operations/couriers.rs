// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/couriers.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Lists all couriers, or those that you ask for.
    ///
    /// `GET /couriers`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Limits
    ///
    /// - `slug`: Each: matches `[a-z0-9-]+` (only warns).
    ///
    /// # Effects
    ///
    /// - The couriers of the catalogue. For example `{"total": 1, "couriers": [{"slug": "optimacourier", "name": "Optima Courier"}]}`.
    ///
    /// # Errors
    ///
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn list_couriers(
        &self,
        request: impl Into<ListCouriers>,
    ) -> runtime::Call<'_, ListCouriers> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Tells which couriers a tracking number may belong to.
    ///
    /// If there is none, the list is empty.
    ///
    /// `POST /couriers/detect`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 3 requests a second.
    ///
    /// # Limits
    ///
    /// - `origin_country_region`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `destination_country_region`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_account_number`: At most 512 characters. Matches `[A-Za-z0-9]*`.
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+`.
    /// - `slug`: Each: matches `[a-z0-9-]+` (only warns).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `destination_postal_code`: At most 10 characters. Matches `[A-Za-z0-9+ -]*`.
    /// - `destination_state`: At least 1 character.
    /// - At most one of `slug`, `slug_group` is given. Name the couriers, or the group to choose among.
    ///
    /// # Effects
    ///
    /// - The couriers whose numbers have the form of this one. For example `{"total": 1, "couriers": [{"slug": "optimacourier", "name": "Optima Courier"}]}`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`InvalidTrackingNumber`](super::super::errors::INVALID_TRACKING_NUMBER), code 4005: The tracking number can't be used. Check the number for typing mistakes, its length and its characters.
    /// - [`TrackingNumberMissing`](super::super::errors::TRACKING_NUMBER_MISSING), code 4007: The tracking number is missing. Give a tracking number.
    /// - [`InvalidCourier`](super::super::errors::INVALID_COURIER), code 4010: The slug names no courier. Check the slug against the list of couriers.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn detect_couriers(
        &self,
        request: impl Into<DetectCouriers>,
    ) -> runtime::Call<'_, DetectCouriers> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_couriers`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListCouriers {
    /// Only those that your account has activated.
    pub active: Option<bool>,
    /// Any of these couriers.
    ///
    /// - Each: matches `[a-z0-9-]+` (only warns).
    /// - Sent as one text, so no member may hold a `,`.
    pub slug: Option<Vec<String>>,
}

impl ListCouriers {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { active: None, slug: None }
    }

    /// Sets [`active`](Self::active).
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.slug = Some(slug.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for ListCouriers {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListCouriers {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.slug {
            let at = &at.spelled("/slug");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_slug(value, at, found);
                },
            );
            validate::joined(value, ',', rules::STYLE, at, found);
        }
    }
}

impl serde::Serialize for ListCouriers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "active", &self.active)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        object.end()
    }
}

impl runtime::Operation for ListCouriers {
    type Output = CourierList;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_couriers",
        method: http::Method::GET,
        path: "/couriers",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "list_couriers",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/couriers");
        target.query("active", &self.active);
        target.query_list("slug", self.slug.as_deref());
    }
}

/// The arguments of `detect_couriers`.
///
/// - At most one of `slug`, `slug_group` is given. Name the couriers, or the group to choose among.
#[derive(Clone, PartialEq)]
pub struct DetectCouriers {
    /// The number that the courier gave the shipment.
    ///
    /// - Required: without it the server answers 4007 `TrackingNumberMissing`.
    pub tracking_number: TrackingNumber,
    /// The country the parcel comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub origin_country_region: Option<String>,
    /// The country it goes to; some couriers can't do without.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub destination_country_region: Option<String>,
    /// The shipper's account at the courier.
    ///
    /// - At most 512 characters.
    /// - Matches `[A-Za-z0-9]*`.
    pub tracking_account_number: Option<String>,
    /// The key that the courier asks for.
    ///
    /// - Matches `[A-Za-z0-9._-]+`.
    pub tracking_key: Option<String>,
    /// The couriers to choose among; all unless you say otherwise.
    ///
    /// - Each: matches `[a-z0-9-]+` (only warns).
    pub slug: Option<Vec<String>>,
    /// A group of couriers to choose among.
    pub slug_group: Option<SlugGroup>,
    /// The day on which the courier took the parcel, `YYYYMMDD`.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<String>,
    /// The postal code it goes to.
    ///
    /// - At most 10 characters.
    /// - Matches `[A-Za-z0-9+ -]*`.
    pub destination_postal_code: Option<String>,
    /// The state or province it goes to.
    ///
    /// - At least 1 character.
    pub destination_state: Option<String>,
}

impl DetectCouriers {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(tracking_number: impl Into<TrackingNumber>) -> Self {
        Self {
            tracking_number: tracking_number.into(),
            origin_country_region: None,
            destination_country_region: None,
            tracking_account_number: None,
            tracking_key: None,
            slug: None,
            slug_group: None,
            tracking_ship_date: None,
            destination_postal_code: None,
            destination_state: None,
        }
    }

    /// Sets [`origin_country_region`](Self::origin_country_region).
    pub fn origin_country_region(
        mut self,
        origin_country_region: impl Into<String>,
    ) -> Self {
        self.origin_country_region = Some(origin_country_region.into());
        self
    }

    /// Sets [`destination_country_region`](Self::destination_country_region).
    pub fn destination_country_region(
        mut self,
        destination_country_region: impl Into<String>,
    ) -> Self {
        self.destination_country_region = Some(destination_country_region.into());
        self
    }

    /// Sets [`tracking_account_number`](Self::tracking_account_number).
    pub fn tracking_account_number(
        mut self,
        tracking_account_number: impl Into<String>,
    ) -> Self {
        self.tracking_account_number = Some(tracking_account_number.into());
        self
    }

    /// Sets [`tracking_key`](Self::tracking_key).
    pub fn tracking_key(mut self, tracking_key: impl Into<String>) -> Self {
        self.tracking_key = Some(tracking_key.into());
        self
    }

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.slug = Some(slug.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`slug_group`](Self::slug_group).
    pub fn slug_group(mut self, slug_group: impl Into<SlugGroup>) -> Self {
        self.slug_group = Some(slug_group.into());
        self
    }

    /// Sets [`tracking_ship_date`](Self::tracking_ship_date).
    pub fn tracking_ship_date(mut self, tracking_ship_date: impl Into<String>) -> Self {
        self.tracking_ship_date = Some(tracking_ship_date.into());
        self
    }

    /// Sets [`destination_postal_code`](Self::destination_postal_code).
    pub fn destination_postal_code(
        mut self,
        destination_postal_code: impl Into<String>,
    ) -> Self {
        self.destination_postal_code = Some(destination_postal_code.into());
        self
    }

    /// Sets [`destination_state`](Self::destination_state).
    pub fn destination_state(mut self, destination_state: impl Into<String>) -> Self {
        self.destination_state = Some(destination_state.into());
        self
    }
}

impl std::fmt::Debug for DetectCouriers {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("DetectCouriers");
        shown.field("tracking_number", &self.tracking_number);
        shown.field("origin_country_region", &self.origin_country_region);
        shown.field("destination_country_region", &self.destination_country_region);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("slug", &self.slug);
        shown.field("slug_group", &self.slug_group);
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("destination_postal_code", &self.destination_postal_code.hidden());
        shown.field("destination_state", &self.destination_state);
        shown.finish()
    }
}

impl runtime::Validate for DetectCouriers {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.origin_country_region {
            let at = &at.spelled("/origin_country_region");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.destination_country_region {
            let at = &at.spelled("/destination_country_region");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.tracking_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.slug {
            let at = &at.spelled("/slug");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::matches(
                        value,
                        !value.is_empty()
                            && value
                                .bytes()
                                .all(|byte| {
                                    matches!(byte, b'-' | b'0'..= b'9' | b'a'..= b'z')
                                }),
                        "[a-z0-9-]+",
                        rules::PATTERN_INVALID_COURIER_WARNS,
                        at,
                        found,
                    );
                },
            );
        }
        if let Some(value) = &self.slug_group {
            let at = &at.spelled("/slug_group");
            validate::known(
                value.is_known(),
                value,
                &SlugGroup::ALL,
                rules::KNOWN_FIELD_INVALID_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.tracking_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate::format(
                value,
                &[runtime::Format::CompactDate],
                rules::FORMAT_FIELD_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.destination_postal_code {
            let at = &at.spelled("/destination_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.destination_state {
            let at = &at.spelled("/destination_state");
            validate_state_name(value, at, found);
        }
        validate::at_most_one_of(
            &[("slug", self.slug.is_some()), ("slug_group", self.slug_group.is_some())],
            rules::ONE_CHOICE_FIELD_INVALID,
            at,
            found,
        );
    }
}

impl From<TrackingNumber> for DetectCouriers {
    fn from(value: TrackingNumber) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingNumber> for DetectCouriers {
    fn from(value: &TrackingNumber) -> Self {
        Self::new(value)
    }
}

impl From<String> for DetectCouriers {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for DetectCouriers {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for DetectCouriers {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "origin_country_region",
            &self.origin_country_region,
        )?;
        runtime::encode::optional(
            map,
            "destination_country_region",
            &self.destination_country_region,
        )?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.tracking_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.tracking_key)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "slug_group", &self.slug_group)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.tracking_ship_date)?;
        runtime::encode::optional(
            map,
            "destination_postal_code",
            &self.destination_postal_code,
        )?;
        runtime::encode::optional(map, "destination_state", &self.destination_state)?;
        Ok(())
    }
}

impl serde::Serialize for DetectCouriers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for DetectCouriers {
    type Output = CourierList;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "detect_couriers",
        method: http::Method::POST,
        path: "/couriers/detect",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "detect_couriers",
                count: 3,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/couriers/detect");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
