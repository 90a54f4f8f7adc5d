// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/couriers.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists the couriers that your account has activated.
        ///
        /// `GET /couriers`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - The couriers of the catalogue. For example `{"total": 1, "couriers": [{"slug": "optimacourier", "name": "Optima Courier"}]}`.
        ///
        /// # Errors
        ///
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        list_couriers: ListCouriers,

        /// Lists all couriers, activated or not.
        ///
        /// `GET /couriers/all`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - The couriers of the catalogue. For example `{"total": 1, "couriers": [{"slug": "optimacourier", "name": "Optima Courier"}]}`.
        ///
        /// # Errors
        ///
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        list_all_couriers: ListAllCouriers,

        /// Tells which couriers a tracking number may belong to.
        ///
        /// If there is none, the list is empty.
        ///
        /// `POST /couriers/detect`, answered with status 200. The body stands in its member `tracking`, without which it is refused with [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING).
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `origin_country_iso3`: A country in ISO 3166-1 alpha-3, three capital letters.
        /// - `destination_country_iso3`: A country in ISO 3166-1 alpha-3, three capital letters.
        /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
        /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
        /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
        /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
        /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
        /// - `tracking_state`: At least 1 character (only warns: assumed).
        /// - `slug`: Each: matches `[a-z0-9-]+` (only warns).
        /// - `tracking_ship_date`: A date, `YYYYMMDD`.
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
        /// - [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING), code 4006: The body lacks the `tracking` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
        /// - [`TrackingNumberMissing`](super::super::errors::TRACKING_NUMBER_MISSING), code 4007: The tracking number is missing. Give a tracking number.
        /// - [`InvalidCourier`](super::super::errors::INVALID_COURIER), code 4010: The slug names no courier. Check the slug against the list of couriers.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        detect_couriers: DetectCouriers,
    }
}

/// The arguments of `list_couriers`.
#[derive(Clone, PartialEq)]
pub struct ListCouriers {}

runtime::request! {
    ListCouriers() {}
}

impl runtime::Validate for ListCouriers {}

runtime::operation! {
    ListCouriers -> CourierList {
        id: "list_couriers",
        method: GET,
        path: "/couriers",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `list_all_couriers`.
#[derive(Clone, PartialEq)]
pub struct ListAllCouriers {}

runtime::request! {
    ListAllCouriers() {}
}

impl runtime::Validate for ListAllCouriers {}

runtime::operation! {
    ListAllCouriers -> CourierList {
        id: "list_all_couriers",
        method: GET,
        path: "/couriers/all",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    pub origin_country_iso3: Option<String>,
    /// The country it goes to; some couriers can't do without.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub destination_country_iso3: Option<String>,
    /// The shipper's account at the courier.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub tracking_account_number: Option<String>,
    /// The key that the courier asks for.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub tracking_key: Option<String>,
    /// The older name of `origin_country_iso3`.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_origin_country: Option<String>,
    /// The older name of `destination_country_iso3`.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_destination_country: Option<String>,
    /// The older name of `destination_postal_code`.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub tracking_postal_code: Option<String>,
    /// The older name of `destination_state`.
    ///
    /// - At least 1 character (only warns: assumed).
    pub tracking_state: Option<String>,
    /// The couriers to choose among; all unless you say otherwise.
    ///
    /// - Each: matches `[a-z0-9-]+` (only warns).
    pub slug: Option<Vec<String>>,
    /// A group of couriers to choose among.
    pub slug_group: Option<SlugGroup>,
    /// The day on which the courier took the parcel, `YYYYMMDD`.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<runtime::CompactDate>,
}

runtime::request! {
    DetectCouriers(tracking_number: impl Into<TrackingNumber>) {
        tracking_number(argument(tracking_number.into())),
        origin_country_iso3(optional into String),
        destination_country_iso3(optional into String),
        tracking_account_number(optional into String).hidden(),
        tracking_key(optional into String).hidden(),
        tracking_origin_country(optional into String),
        tracking_destination_country(optional into String),
        tracking_postal_code(optional into String).hidden(),
        tracking_state(optional into String),
        slug(optional into each String),
        slug_group(optional into SlugGroup),
        tracking_ship_date(optional into runtime::CompactDate),
    }
}

runtime::validator! {
    DetectCouriers {
        required tracking_number.valid();
        optional origin_country_iso3.by_text(validate_country_code);
        optional destination_country_iso3.by_text(validate_country_code);
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
        optional slug.each(|value| value.bytes(
            const { &validate::Class::of(&[(b'-', b'-'), (b'0', b'9'), (b'a', b'z')]) },
            1,
            usize::MAX,
            "[a-z0-9-]+",
            rules::PATTERN_INVALID_COURIER_WARNS
        ));
        optional slug_group.known(rules::KNOWN_FIELD_INVALID_WARNS);
        optional tracking_ship_date.format(
            &[runtime::Format::CompactDate],
            rules::FORMAT_FIELD_INVALID
        );
    }
    rules(this, at, found) {
        validate::at_most_one_of(
            &[("slug", this.slug.is_some()), ("slug_group", this.slug_group.is_some())],
            rules::ONE_CHOICE_FIELD_INVALID,
            at,
            found
        );
    }
}

runtime::from! {
    DetectCouriers {
        TrackingNumber,
        &TrackingNumber,
        String,
        &str,
    }
}

runtime::operation! {
    DetectCouriers -> CourierList {
        id: "detect_couriers",
        method: POST,
        path: "/couriers/detect",
        retry: Safe,
        body_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
