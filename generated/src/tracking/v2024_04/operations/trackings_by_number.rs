// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/trackings_by_number.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Reads one tracking by its courier and number.
    ///
    /// If several trackings have this number, say with the additional fields which one is meant.
    /// With `fields` set, only those fields are sure to come.
    ///
    /// `GET /trackings/{slug}/{tracking_number}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_state`: At least 1 character (only warns: assumed).
    ///
    /// # Effects
    ///
    /// - Reads the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - Where the argument `fields` is given, the answer is cut down to the fields it names.
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn get_tracking_by_number(
        &self,
        request: impl Into<GetTrackingByNumber>,
    ) -> runtime::Call<'_, GetTrackingByNumber> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Changes what you said about a shipment; what you leave out stays as it is.
    ///
    /// Fields that can be emptied tell three things apart: kept, set, and cleared.
    /// If several trackings have this number, say with the `current` fields which one is meant.
    ///
    /// `PUT /trackings/{slug}/{tracking_number}`, answered with status 200. The body stands in its member `tracking`, without which it is refused with [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING).
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_state`: At least 1 character (only warns: assumed).
    /// - `order_id_path`: An absolute URI (only warns).
    /// - `order_date`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - `order_promised_delivery_date`: A date, `YYYY-MM-DD`.
    /// - `custom_fields`: At most 25 items. Each: at most 512 characters. Each key: at most 30 characters.
    /// - `language`: A language in ISO 639-1, two small letters.
    /// - `emails`: At most 3 items. Each: an e-mail address.
    /// - `smses`: At most 3 items. Each: a phone number in E.164 form, `+` and the country code first (only warns).
    /// - `origin_country_iso3`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `destination_country_iso3`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `destination_state`: At least 1 character (only warns: assumed).
    /// - `destination_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_state`: At least 1 character (only warns: assumed).
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - When `location_id` is given, `origin_country_iso3`, `origin_state`, `origin_city`, `origin_postal_code`, `origin_raw_location`, `tracking_origin_country` can't be given. A ship-from location is the origin, so no other can be given.
    ///
    /// # Effects
    ///
    /// - Changes the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING), code 4006: The body lacks the `tracking` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - [`InvalidCourier`](super::super::errors::INVALID_COURIER), code 4010: The slug names no courier. Check the slug against the list of couriers.
    /// - [`AdditionalFieldsRequired`](super::super::errors::ADDITIONAL_FIELDS_REQUIRED), code 4011: This courier needs more fields, which are missing or not valid; the message names them. Give the fields that the message names, such as a postal code or the ship date.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn update_tracking_by_number(
        &self,
        request: impl Into<UpdateTrackingByNumber>,
    ) -> runtime::Call<'_, UpdateTrackingByNumber> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Deletes a tracking by its courier and number, for good.
    ///
    /// If several trackings have this number, say with the additional fields which one is meant.
    ///
    /// `DELETE /trackings/{slug}/{tracking_number}`, answered with status 200.
    ///
    /// The answer holds only the id, number, courier and additional fields.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_state`: At least 1 character (only warns: assumed).
    ///
    /// # Effects
    ///
    /// - Deletes the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn delete_tracking_by_number(
        &self,
        request: impl Into<DeleteTrackingByNumber>,
    ) -> runtime::Call<'_, DeleteTrackingByNumber> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Restarts a tracking by its courier and number, so that its courier is polled again.
    ///
    /// If several trackings have this number, say with the additional fields which one is meant.
    ///
    /// `POST /trackings/{slug}/{tracking_number}/retrack`, answered with status 200.
    ///
    /// The answer holds only the id, number, courier, additional fields and `active`.
    ///
    /// Not safe to repeat: a second time may have a second effect.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_state`: At least 1 character (only warns: assumed).
    ///
    /// # Effects
    ///
    /// - Changes the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - Refused with [`TrackingStillActive`](super::super::errors::TRACKING_STILL_ACTIVE) when `active` is `true`.
    /// - Refused with [`RetrackUsedUp`](super::super::errors::RETRACK_USED_UP) when `retracks` is 3 or more.
    /// - Sets `active` to `true`.
    /// - Counts `retracks` up by one.
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`TrackingStillActive`](super::super::errors::TRACKING_STILL_ACTIVE), code 4013: The tracking is still active, so there is nothing to restart. Retrack only when `active` is false.
    /// - [`RetrackUsedUp`](super::super::errors::RETRACK_USED_UP), code 4016: This tracking has no retrack left. Delete the tracking and create it anew.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn retrack_tracking_by_number(
        &self,
        request: impl Into<RetrackTrackingByNumber>,
    ) -> runtime::Call<'_, RetrackTrackingByNumber> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Closes a tracking by hand, by its courier and number, which sets its tag and subtag.
    ///
    /// Its courier is no longer polled until you retrack it.
    /// If several trackings have this number, say with the additional fields which one is meant.
    ///
    /// `POST /trackings/{slug}/{tracking_number}/mark-as-completed`, answered with status 200.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `tracking_account_number`: At most 512 characters (only warns: assumed). Matches `[A-Za-z0-9]*` (only warns: assumed).
    /// - `tracking_key`: Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    /// - `tracking_ship_date`: A date, `YYYYMMDD`.
    /// - `tracking_origin_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_destination_country`: A country in ISO 3166-1 alpha-3, three capital letters.
    /// - `tracking_postal_code`: At most 10 characters (only warns: assumed). Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    /// - `tracking_state`: At least 1 character (only warns: assumed).
    ///
    /// # Effects
    ///
    /// - Changes the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - Sets `subtag` to `subtag` of the argument `reason` (`"Delivered_001"` for `DELIVERED`, `"Exception_013"` for `LOST`, `"Exception_011"` for `RETURNED_TO_SENDER`), and with it `tag` and `subtag_message`.
    /// - Sets `return_to_sender` to `returning` of `subtag` of the argument `reason`, or else `return_to_sender`.
    /// - Sets `active` to `false`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn mark_tracking_completed_by_number(
        &self,
        request: impl Into<MarkTrackingCompletedByNumber>,
    ) -> runtime::Call<'_, MarkTrackingCompletedByNumber> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `get_tracking_by_number`.
#[derive(Clone, PartialEq)]
pub struct GetTrackingByNumber {
    /// The courier of the tracking to read.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to read.
    pub tracking_number: TrackingNumber,
    /// The fields to answer with; all unless you say otherwise.
    pub fields: Option<Vec<TrackingField>>,
    /// The language into which the messages of checkpoints are translated.
    pub lang: Option<EnglishFromChinese>,
    /// The account number it was created with.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub tracking_account_number: Option<String>,
    /// The key it was created with.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub tracking_key: Option<String>,
    /// The ship date it was created with.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<String>,
    /// The country it comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_origin_country: Option<String>,
    /// The country it goes to.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_destination_country: Option<String>,
    /// The postal code it goes to.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub tracking_postal_code: Option<String>,
    /// The state or province it goes to.
    ///
    /// - At least 1 character (only warns: assumed).
    pub tracking_state: Option<String>,
}

impl GetTrackingByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: GetTrackingByNumberRequired<
            impl Into<String>,
            impl Into<TrackingNumber>,
        >,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
            fields: None,
            lang: None,
            tracking_account_number: None,
            tracking_key: None,
            tracking_ship_date: None,
            tracking_origin_country: None,
            tracking_destination_country: None,
            tracking_postal_code: None,
            tracking_state: None,
        }
    }

    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<TrackingField>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`lang`](Self::lang).
    pub fn lang(mut self, lang: impl Into<EnglishFromChinese>) -> Self {
        self.lang = Some(lang.into());
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

    /// Sets [`tracking_ship_date`](Self::tracking_ship_date).
    pub fn tracking_ship_date(mut self, tracking_ship_date: impl Into<String>) -> Self {
        self.tracking_ship_date = Some(tracking_ship_date.into());
        self
    }

    /// Sets [`tracking_origin_country`](Self::tracking_origin_country).
    pub fn tracking_origin_country(
        mut self,
        tracking_origin_country: impl Into<String>,
    ) -> Self {
        self.tracking_origin_country = Some(tracking_origin_country.into());
        self
    }

    /// Sets [`tracking_destination_country`](Self::tracking_destination_country).
    pub fn tracking_destination_country(
        mut self,
        tracking_destination_country: impl Into<String>,
    ) -> Self {
        self.tracking_destination_country = Some(tracking_destination_country.into());
        self
    }

    /// Sets [`tracking_postal_code`](Self::tracking_postal_code).
    pub fn tracking_postal_code(
        mut self,
        tracking_postal_code: impl Into<String>,
    ) -> Self {
        self.tracking_postal_code = Some(tracking_postal_code.into());
        self
    }

    /// Sets [`tracking_state`](Self::tracking_state).
    pub fn tracking_state(mut self, tracking_state: impl Into<String>) -> Self {
        self.tracking_state = Some(tracking_state.into());
        self
    }
}

/// What [`GetTrackingByNumber::new`] asks for.
pub struct GetTrackingByNumberRequired<T1, T2> {
    /// [`slug`](GetTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](GetTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for GetTrackingByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("GetTrackingByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("fields", &self.fields);
        shown.field("lang", &self.lang);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.finish()
    }
}

impl runtime::Validate for GetTrackingByNumber {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.fields {
            let at = &at.spelled("/fields");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::known(
                        value.is_known(),
                        value,
                        &TrackingField::ALL,
                        rules::KNOWN_FIELD_INVALID_WARNS,
                        at,
                        found,
                    );
                },
            );
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.lang {
            let at = &at.spelled("/lang");
            validate::known(
                value.is_known(),
                value,
                &EnglishFromChinese::ALL,
                rules::KNOWN_FIELD_INVALID_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.tracking_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.tracking_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.tracking_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate_ship_date(value, at, found);
        }
        if let Some(value) = &self.tracking_origin_country {
            let at = &at.spelled("/tracking_origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_destination_country {
            let at = &at.spelled("/tracking_destination_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_postal_code {
            let at = &at.spelled("/tracking_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.tracking_state {
            let at = &at.spelled("/tracking_state");
            validate_state_name(value, at, found);
        }
    }
}

impl serde::Serialize for GetTrackingByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(map, "fields", &self.fields)?;
        runtime::encode::optional(map, "lang", &self.lang)?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.tracking_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.tracking_key)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.tracking_ship_date)?;
        runtime::encode::optional(
            map,
            "tracking_origin_country",
            &self.tracking_origin_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_destination_country",
            &self.tracking_destination_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_postal_code",
            &self.tracking_postal_code,
        )?;
        runtime::encode::optional(map, "tracking_state", &self.tracking_state)?;
        object.end()
    }
}

impl runtime::Operation for GetTrackingByNumber {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_tracking_by_number",
        method: http::Method::GET,
        path: "/trackings/{slug}/{tracking_number}",
        retry: runtime::RetryClass::Safe,
        output_in: &["tracking"],
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/trackings/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.query_list("fields", self.fields.as_deref());
        target.query("lang", &self.lang);
        target.query("tracking_account_number", &self.tracking_account_number);
        target.query("tracking_key", &self.tracking_key);
        target.query("tracking_ship_date", &self.tracking_ship_date);
        target.query("tracking_origin_country", &self.tracking_origin_country);
        target.query("tracking_destination_country", &self.tracking_destination_country);
        target.query("tracking_postal_code", &self.tracking_postal_code);
        target.query("tracking_state", &self.tracking_state);
    }
}

/// The arguments of `update_tracking_by_number`.
///
/// - When `location_id` is given, `origin_country_iso3`, `origin_state`, `origin_city`, `origin_postal_code`, `origin_raw_location`, `tracking_origin_country` can't be given. A ship-from location is the origin, so no other can be given.
#[derive(Clone, PartialEq)]
pub struct UpdateTrackingByNumber {
    /// The courier of the tracking to change.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to change.
    pub tracking_number: TrackingNumber,
    /// The account number it was created with.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub current_account_number: Option<String>,
    /// The key it was created with.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub current_key: Option<String>,
    /// The ship date it was created with.
    ///
    /// - A date, `YYYYMMDD`.
    pub current_ship_date: Option<String>,
    /// The country it comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub current_origin_country: Option<String>,
    /// The country it goes to.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub current_destination_country: Option<String>,
    /// The postal code it goes to.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub current_postal_code: Option<String>,
    /// The state or province it goes to.
    ///
    /// - At least 1 character (only warns: assumed).
    pub current_state: Option<String>,
    /// What to call this tracking; it is called by its tracking number unless you say otherwise.
    pub title: Option<String>,
    /// The id of your order, which no other order has.
    pub order_id: Option<String>,
    /// Your order by the number that people read.
    pub order_number: Option<String>,
    /// Where the order is found in your shop or system.
    ///
    /// - An absolute URI (only warns).
    pub order_id_path: Option<String>,
    /// When the order was placed.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub order_date: Option<String>,
    /// The delivery date that you promised, best in the recipient's time zone.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub order_promised_delivery_date: Option<String>,
    /// Names and values of your own.
    ///
    /// - At most 25 items.
    /// - Each: at most 512 characters.
    /// - Each key: at most 30 characters.
    /// - Cleared by sending `null`; kept as it is when left out.
    pub custom_fields: runtime::Update<std::collections::BTreeMap<String, String>>,
    /// A note of your own.
    ///
    /// - Cleared by sending `""`; kept as it is when left out.
    pub note: runtime::Update<String>,
    /// The language in which the recipient is written to.
    ///
    /// - A language in ISO 639-1, two small letters.
    pub language: Option<String>,
    /// Addresses that are notified by e-mail.
    ///
    /// - At most 3 items.
    /// - Each: an e-mail address.
    /// - Cleared by sending `[]`; kept as it is when left out.
    pub emails: runtime::Update<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - At most 3 items.
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    /// - Cleared by sending `[]`; kept as it is when left out.
    pub smses: runtime::Update<Vec<String>>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// How the parcel reaches its recipient.
    pub delivery_type: Option<DeliveryType>,
    /// Where the recipient collects the parcel.
    pub pickup_location: Option<String>,
    /// What the recipient should know about collecting it.
    pub pickup_note: Option<String>,
    /// The courier's service; what you say here is not overwritten by the courier.
    pub shipment_type: Option<String>,
    /// The shipping option chosen at checkout.
    pub shipping_method: Option<String>,
    /// A ship-from location of your account; it is the origin, so leave out the origin fields.
    pub location_id: Option<String>,
    /// The country the parcel comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub origin_country_iso3: Option<String>,
    /// The state or province it comes from.
    pub origin_state: Option<String>,
    /// The city it comes from.
    pub origin_city: Option<String>,
    /// The postal code it comes from.
    pub origin_postal_code: Option<String>,
    /// The origin in one line.
    pub origin_raw_location: Option<String>,
    /// The country it goes to; some couriers can't do without.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub destination_country_iso3: Option<String>,
    /// The state or province it goes to; some couriers can't do without.
    ///
    /// - At least 1 character (only warns: assumed).
    pub destination_state: Option<String>,
    /// The city it goes to.
    pub destination_city: Option<String>,
    /// The postal code it goes to; some couriers can't do without.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub destination_postal_code: Option<String>,
    /// The destination in one line.
    pub destination_raw_location: Option<String>,
    /// The shipper's account at the courier.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub tracking_account_number: Option<String>,
    /// The key that the courier asks for.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub tracking_key: Option<String>,
    /// When the courier took the parcel.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<String>,
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
    /// Another courier for this tracking.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub new_slug: Option<String>,
}

impl UpdateTrackingByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: UpdateTrackingByNumberRequired<
            impl Into<String>,
            impl Into<TrackingNumber>,
        >,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
            current_account_number: None,
            current_key: None,
            current_ship_date: None,
            current_origin_country: None,
            current_destination_country: None,
            current_postal_code: None,
            current_state: None,
            title: None,
            order_id: None,
            order_number: None,
            order_id_path: None,
            order_date: None,
            order_promised_delivery_date: None,
            custom_fields: runtime::Update::Keep,
            note: runtime::Update::Keep,
            language: None,
            emails: runtime::Update::Keep,
            smses: runtime::Update::Keep,
            customer_name: None,
            delivery_type: None,
            pickup_location: None,
            pickup_note: None,
            shipment_type: None,
            shipping_method: None,
            location_id: None,
            origin_country_iso3: None,
            origin_state: None,
            origin_city: None,
            origin_postal_code: None,
            origin_raw_location: None,
            destination_country_iso3: None,
            destination_state: None,
            destination_city: None,
            destination_postal_code: None,
            destination_raw_location: None,
            tracking_account_number: None,
            tracking_key: None,
            tracking_ship_date: None,
            tracking_origin_country: None,
            tracking_destination_country: None,
            tracking_postal_code: None,
            tracking_state: None,
            new_slug: None,
        }
    }

    /// Sets [`current_account_number`](Self::current_account_number).
    pub fn current_account_number(
        mut self,
        current_account_number: impl Into<String>,
    ) -> Self {
        self.current_account_number = Some(current_account_number.into());
        self
    }

    /// Sets [`current_key`](Self::current_key).
    pub fn current_key(mut self, current_key: impl Into<String>) -> Self {
        self.current_key = Some(current_key.into());
        self
    }

    /// Sets [`current_ship_date`](Self::current_ship_date).
    pub fn current_ship_date(mut self, current_ship_date: impl Into<String>) -> Self {
        self.current_ship_date = Some(current_ship_date.into());
        self
    }

    /// Sets [`current_origin_country`](Self::current_origin_country).
    pub fn current_origin_country(
        mut self,
        current_origin_country: impl Into<String>,
    ) -> Self {
        self.current_origin_country = Some(current_origin_country.into());
        self
    }

    /// Sets [`current_destination_country`](Self::current_destination_country).
    pub fn current_destination_country(
        mut self,
        current_destination_country: impl Into<String>,
    ) -> Self {
        self.current_destination_country = Some(current_destination_country.into());
        self
    }

    /// Sets [`current_postal_code`](Self::current_postal_code).
    pub fn current_postal_code(
        mut self,
        current_postal_code: impl Into<String>,
    ) -> Self {
        self.current_postal_code = Some(current_postal_code.into());
        self
    }

    /// Sets [`current_state`](Self::current_state).
    pub fn current_state(mut self, current_state: impl Into<String>) -> Self {
        self.current_state = Some(current_state.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_number`](Self::order_number).
    pub fn order_number(mut self, order_number: impl Into<String>) -> Self {
        self.order_number = Some(order_number.into());
        self
    }

    /// Sets [`order_id_path`](Self::order_id_path).
    pub fn order_id_path(mut self, order_id_path: impl Into<String>) -> Self {
        self.order_id_path = Some(order_id_path.into());
        self
    }

    /// Sets [`order_date`](Self::order_date).
    pub fn order_date(mut self, order_date: impl Into<String>) -> Self {
        self.order_date = Some(order_date.into());
        self
    }

    /// Sets [`order_promised_delivery_date`](Self::order_promised_delivery_date).
    pub fn order_promised_delivery_date(
        mut self,
        order_promised_delivery_date: impl Into<String>,
    ) -> Self {
        self.order_promised_delivery_date = Some(order_promised_delivery_date.into());
        self
    }

    /// Sets [`custom_fields`](Self::custom_fields).
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_fields = runtime::Update::Set(
            custom_fields
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Clears [`custom_fields`](Self::custom_fields).
    pub fn clear_custom_fields(mut self) -> Self {
        self.custom_fields = runtime::Update::Clear;
        self
    }

    /// Sets [`note`](Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = runtime::Update::Set(note.into());
        self
    }

    /// Clears [`note`](Self::note).
    pub fn clear_note(mut self) -> Self {
        self.note = runtime::Update::Clear;
        self
    }

    /// Sets [`language`](Self::language).
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`emails`](Self::emails).
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = runtime::Update::Set(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Clears [`emails`](Self::emails).
    pub fn clear_emails(mut self) -> Self {
        self.emails = runtime::Update::Clear;
        self
    }

    /// Sets [`smses`](Self::smses).
    pub fn smses(mut self, smses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smses = runtime::Update::Set(smses.into_iter().map(Into::into).collect());
        self
    }

    /// Clears [`smses`](Self::smses).
    pub fn clear_smses(mut self) -> Self {
        self.smses = runtime::Update::Clear;
        self
    }

    /// Sets [`customer_name`](Self::customer_name).
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        self.customer_name = Some(customer_name.into());
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    pub fn delivery_type(mut self, delivery_type: impl Into<DeliveryType>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }

    /// Sets [`pickup_location`](Self::pickup_location).
    pub fn pickup_location(mut self, pickup_location: impl Into<String>) -> Self {
        self.pickup_location = Some(pickup_location.into());
        self
    }

    /// Sets [`pickup_note`](Self::pickup_note).
    pub fn pickup_note(mut self, pickup_note: impl Into<String>) -> Self {
        self.pickup_note = Some(pickup_note.into());
        self
    }

    /// Sets [`shipment_type`](Self::shipment_type).
    pub fn shipment_type(mut self, shipment_type: impl Into<String>) -> Self {
        self.shipment_type = Some(shipment_type.into());
        self
    }

    /// Sets [`shipping_method`](Self::shipping_method).
    pub fn shipping_method(mut self, shipping_method: impl Into<String>) -> Self {
        self.shipping_method = Some(shipping_method.into());
        self
    }

    /// Sets [`location_id`](Self::location_id).
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Sets [`origin_country_iso3`](Self::origin_country_iso3).
    pub fn origin_country_iso3(
        mut self,
        origin_country_iso3: impl Into<String>,
    ) -> Self {
        self.origin_country_iso3 = Some(origin_country_iso3.into());
        self
    }

    /// Sets [`origin_state`](Self::origin_state).
    pub fn origin_state(mut self, origin_state: impl Into<String>) -> Self {
        self.origin_state = Some(origin_state.into());
        self
    }

    /// Sets [`origin_city`](Self::origin_city).
    pub fn origin_city(mut self, origin_city: impl Into<String>) -> Self {
        self.origin_city = Some(origin_city.into());
        self
    }

    /// Sets [`origin_postal_code`](Self::origin_postal_code).
    pub fn origin_postal_code(mut self, origin_postal_code: impl Into<String>) -> Self {
        self.origin_postal_code = Some(origin_postal_code.into());
        self
    }

    /// Sets [`origin_raw_location`](Self::origin_raw_location).
    pub fn origin_raw_location(
        mut self,
        origin_raw_location: impl Into<String>,
    ) -> Self {
        self.origin_raw_location = Some(origin_raw_location.into());
        self
    }

    /// Sets [`destination_country_iso3`](Self::destination_country_iso3).
    pub fn destination_country_iso3(
        mut self,
        destination_country_iso3: impl Into<String>,
    ) -> Self {
        self.destination_country_iso3 = Some(destination_country_iso3.into());
        self
    }

    /// Sets [`destination_state`](Self::destination_state).
    pub fn destination_state(mut self, destination_state: impl Into<String>) -> Self {
        self.destination_state = Some(destination_state.into());
        self
    }

    /// Sets [`destination_city`](Self::destination_city).
    pub fn destination_city(mut self, destination_city: impl Into<String>) -> Self {
        self.destination_city = Some(destination_city.into());
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

    /// Sets [`destination_raw_location`](Self::destination_raw_location).
    pub fn destination_raw_location(
        mut self,
        destination_raw_location: impl Into<String>,
    ) -> Self {
        self.destination_raw_location = Some(destination_raw_location.into());
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

    /// Sets [`tracking_ship_date`](Self::tracking_ship_date).
    pub fn tracking_ship_date(mut self, tracking_ship_date: impl Into<String>) -> Self {
        self.tracking_ship_date = Some(tracking_ship_date.into());
        self
    }

    /// Sets [`tracking_origin_country`](Self::tracking_origin_country).
    pub fn tracking_origin_country(
        mut self,
        tracking_origin_country: impl Into<String>,
    ) -> Self {
        self.tracking_origin_country = Some(tracking_origin_country.into());
        self
    }

    /// Sets [`tracking_destination_country`](Self::tracking_destination_country).
    pub fn tracking_destination_country(
        mut self,
        tracking_destination_country: impl Into<String>,
    ) -> Self {
        self.tracking_destination_country = Some(tracking_destination_country.into());
        self
    }

    /// Sets [`tracking_postal_code`](Self::tracking_postal_code).
    pub fn tracking_postal_code(
        mut self,
        tracking_postal_code: impl Into<String>,
    ) -> Self {
        self.tracking_postal_code = Some(tracking_postal_code.into());
        self
    }

    /// Sets [`tracking_state`](Self::tracking_state).
    pub fn tracking_state(mut self, tracking_state: impl Into<String>) -> Self {
        self.tracking_state = Some(tracking_state.into());
        self
    }

    /// Sets [`new_slug`](Self::new_slug).
    pub fn new_slug(mut self, new_slug: impl Into<String>) -> Self {
        self.new_slug = Some(new_slug.into());
        self
    }
}

/// What [`UpdateTrackingByNumber::new`] asks for.
pub struct UpdateTrackingByNumberRequired<T1, T2> {
    /// [`slug`](UpdateTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](UpdateTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for UpdateTrackingByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("UpdateTrackingByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("current_account_number", &self.current_account_number.hidden());
        shown.field("current_key", &self.current_key.hidden());
        shown.field("current_ship_date", &self.current_ship_date);
        shown.field("current_origin_country", &self.current_origin_country);
        shown.field("current_destination_country", &self.current_destination_country);
        shown.field("current_postal_code", &self.current_postal_code.hidden());
        shown.field("current_state", &self.current_state);
        shown.field("title", &self.title);
        shown.field("order_id", &self.order_id);
        shown.field("order_number", &self.order_number);
        shown.field("order_id_path", &self.order_id_path);
        shown.field("order_date", &self.order_date);
        shown.field("order_promised_delivery_date", &self.order_promised_delivery_date);
        shown.field("custom_fields", &self.custom_fields);
        shown.field("note", &self.note);
        shown.field("language", &self.language);
        shown.field("emails", &self.emails.hidden());
        shown.field("smses", &self.smses.hidden());
        shown.field("customer_name", &self.customer_name.hidden());
        shown.field("delivery_type", &self.delivery_type);
        shown.field("pickup_location", &self.pickup_location);
        shown.field("pickup_note", &self.pickup_note);
        shown.field("shipment_type", &self.shipment_type);
        shown.field("shipping_method", &self.shipping_method);
        shown.field("location_id", &self.location_id);
        shown.field("origin_country_iso3", &self.origin_country_iso3);
        shown.field("origin_state", &self.origin_state);
        shown.field("origin_city", &self.origin_city.hidden());
        shown.field("origin_postal_code", &self.origin_postal_code.hidden());
        shown.field("origin_raw_location", &self.origin_raw_location.hidden());
        shown.field("destination_country_iso3", &self.destination_country_iso3);
        shown.field("destination_state", &self.destination_state);
        shown.field("destination_city", &self.destination_city.hidden());
        shown.field("destination_postal_code", &self.destination_postal_code.hidden());
        shown.field("destination_raw_location", &self.destination_raw_location.hidden());
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.field("new_slug", &self.new_slug);
        shown.finish()
    }
}

impl runtime::Validate for UpdateTrackingByNumber {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.current_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.current_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.current_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate_ship_date(value, at, found);
        }
        if let Some(value) = &self.current_origin_country {
            let at = &at.spelled("/tracking_origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.current_destination_country {
            let at = &at.spelled("/tracking_destination_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.current_postal_code {
            let at = &at.spelled("/tracking_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.current_state {
            let at = &at.spelled("/tracking_state");
            validate_state_name(value, at, found);
        }
        if let Some(value) = &self.order_id_path {
            let at = &at.spelled("/order_id_path");
            validate_url(value, at, found);
        }
        if let Some(value) = &self.order_date {
            let at = &at.spelled("/order_date");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.order_promised_delivery_date {
            let at = &at.spelled("/order_promised_delivery_date");
            validate_date(value, at, found);
        }
        if let runtime::Update::Set(value) = &self.custom_fields {
            let at = &at.spelled("/custom_fields");
            validate_custom_fields(value, at, found);
        }
        if let Some(value) = &self.language {
            let at = &at.spelled("/language");
            validate_language_code(value, at, found);
        }
        if let runtime::Update::Set(value) = &self.emails {
            let at = &at.spelled("/emails");
            validate::items(value.len(), 0, 3, rules::ITEMS_FIELD_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_email(value, at, found);
                },
            );
        }
        if let runtime::Update::Set(value) = &self.smses {
            let at = &at.spelled("/smses");
            validate::items(value.len(), 0, 3, rules::ITEMS_FIELD_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_phone(value, at, found);
                },
            );
        }
        if let Some(value) = &self.delivery_type {
            let at = &at.spelled("/delivery_type");
            validate::known(
                value.is_known(),
                value,
                &DeliveryType::ALL,
                rules::KNOWN_FIELD_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.origin_country_iso3 {
            let at = &at.spelled("/origin_country_iso3");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.destination_country_iso3 {
            let at = &at.spelled("/destination_country_iso3");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.destination_state {
            let at = &at.spelled("/destination_state");
            validate_state_name(value, at, found);
        }
        if let Some(value) = &self.destination_postal_code {
            let at = &at.spelled("/destination_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.tracking_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.tracking_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.tracking_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate_ship_date(value, at, found);
        }
        if let Some(value) = &self.tracking_origin_country {
            let at = &at.spelled("/tracking_origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_destination_country {
            let at = &at.spelled("/tracking_destination_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_postal_code {
            let at = &at.spelled("/tracking_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.tracking_state {
            let at = &at.spelled("/tracking_state");
            validate_state_name(value, at, found);
        }
        if let Some(value) = &self.new_slug {
            let at = &at.spelled("/slug");
            validate::matches(
                value,
                !value.is_empty()
                    && value
                        .bytes()
                        .all(|byte| matches!(byte, b'-' | b'0'..= b'9' | b'a'..= b'z')),
                "[a-z0-9-]+",
                rules::PATTERN_INVALID_COURIER_WARNS,
                at,
                found,
            );
        }
        if self.location_id.as_ref().is_some() {
            validate::forbids(
                &[
                    ("origin_country_iso3", self.origin_country_iso3.is_some()),
                    ("origin_state", self.origin_state.is_some()),
                    ("origin_city", self.origin_city.is_some()),
                    ("origin_postal_code", self.origin_postal_code.is_some()),
                    ("origin_raw_location", self.origin_raw_location.is_some()),
                    ("tracking_origin_country", self.tracking_origin_country.is_some()),
                ],
                rules::ONE_ORIGIN_FIELD_INVALID,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for UpdateTrackingByNumber {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "title", &self.title)?;
        runtime::encode::optional(map, "order_id", &self.order_id)?;
        runtime::encode::optional(map, "order_number", &self.order_number)?;
        runtime::encode::optional(map, "order_id_path", &self.order_id_path)?;
        runtime::encode::optional(map, "order_date", &self.order_date)?;
        runtime::encode::optional(
            map,
            "order_promised_delivery_date",
            &self.order_promised_delivery_date,
        )?;
        runtime::encode::update(
            map,
            "custom_fields",
            &self.custom_fields,
            runtime::encode::Cleared::Null,
        )?;
        runtime::encode::update(
            map,
            "note",
            &self.note,
            runtime::encode::Cleared::EmptyText,
        )?;
        runtime::encode::optional(map, "language", &self.language)?;
        runtime::encode::update(
            map,
            "emails",
            &self.emails,
            runtime::encode::Cleared::EmptyList,
        )?;
        runtime::encode::update(
            map,
            "smses",
            &self.smses,
            runtime::encode::Cleared::EmptyList,
        )?;
        runtime::encode::optional(map, "customer_name", &self.customer_name)?;
        runtime::encode::optional(map, "delivery_type", &self.delivery_type)?;
        runtime::encode::optional(map, "pickup_location", &self.pickup_location)?;
        runtime::encode::optional(map, "pickup_note", &self.pickup_note)?;
        runtime::encode::optional(map, "shipment_type", &self.shipment_type)?;
        runtime::encode::optional(map, "shipping_method", &self.shipping_method)?;
        runtime::encode::optional(map, "location_id", &self.location_id)?;
        runtime::encode::optional(
            map,
            "origin_country_iso3",
            &self.origin_country_iso3,
        )?;
        runtime::encode::optional(map, "origin_state", &self.origin_state)?;
        runtime::encode::optional(map, "origin_city", &self.origin_city)?;
        runtime::encode::optional(map, "origin_postal_code", &self.origin_postal_code)?;
        runtime::encode::optional(
            map,
            "origin_raw_location",
            &self.origin_raw_location,
        )?;
        runtime::encode::optional(
            map,
            "destination_country_iso3",
            &self.destination_country_iso3,
        )?;
        runtime::encode::optional(map, "destination_state", &self.destination_state)?;
        runtime::encode::optional(map, "destination_city", &self.destination_city)?;
        runtime::encode::optional(
            map,
            "destination_postal_code",
            &self.destination_postal_code,
        )?;
        runtime::encode::optional(
            map,
            "destination_raw_location",
            &self.destination_raw_location,
        )?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.tracking_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.tracking_key)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.tracking_ship_date)?;
        runtime::encode::optional(
            map,
            "tracking_origin_country",
            &self.tracking_origin_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_destination_country",
            &self.tracking_destination_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_postal_code",
            &self.tracking_postal_code,
        )?;
        runtime::encode::optional(map, "tracking_state", &self.tracking_state)?;
        runtime::encode::optional(map, "slug", &self.new_slug)?;
        Ok(())
    }
}

impl serde::Serialize for UpdateTrackingByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.current_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.current_key)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.current_ship_date)?;
        runtime::encode::optional(
            map,
            "tracking_origin_country",
            &self.current_origin_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_destination_country",
            &self.current_destination_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_postal_code",
            &self.current_postal_code,
        )?;
        runtime::encode::optional(map, "tracking_state", &self.current_state)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for UpdateTrackingByNumber {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "update_tracking_by_number",
        method: http::Method::PUT,
        path: "/trackings/{slug}/{tracking_number}",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["tracking"],
        body_in: &["tracking"],
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/trackings/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.query("tracking_account_number", &self.current_account_number);
        target.query("tracking_key", &self.current_key);
        target.query("tracking_ship_date", &self.current_ship_date);
        target.query("tracking_origin_country", &self.current_origin_country);
        target.query("tracking_destination_country", &self.current_destination_country);
        target.query("tracking_postal_code", &self.current_postal_code);
        target.query("tracking_state", &self.current_state);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["tracking"]))
    }
}

/// The arguments of `delete_tracking_by_number`.
#[derive(Clone, PartialEq)]
pub struct DeleteTrackingByNumber {
    /// The courier of the tracking to delete.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to delete.
    pub tracking_number: TrackingNumber,
    /// The account number it was created with.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub tracking_account_number: Option<String>,
    /// The key it was created with.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub tracking_key: Option<String>,
    /// The ship date it was created with.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<String>,
    /// The country it comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_origin_country: Option<String>,
    /// The country it goes to.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_destination_country: Option<String>,
    /// The postal code it goes to.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub tracking_postal_code: Option<String>,
    /// The state or province it goes to.
    ///
    /// - At least 1 character (only warns: assumed).
    pub tracking_state: Option<String>,
}

impl DeleteTrackingByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: DeleteTrackingByNumberRequired<
            impl Into<String>,
            impl Into<TrackingNumber>,
        >,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
            tracking_account_number: None,
            tracking_key: None,
            tracking_ship_date: None,
            tracking_origin_country: None,
            tracking_destination_country: None,
            tracking_postal_code: None,
            tracking_state: None,
        }
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

    /// Sets [`tracking_ship_date`](Self::tracking_ship_date).
    pub fn tracking_ship_date(mut self, tracking_ship_date: impl Into<String>) -> Self {
        self.tracking_ship_date = Some(tracking_ship_date.into());
        self
    }

    /// Sets [`tracking_origin_country`](Self::tracking_origin_country).
    pub fn tracking_origin_country(
        mut self,
        tracking_origin_country: impl Into<String>,
    ) -> Self {
        self.tracking_origin_country = Some(tracking_origin_country.into());
        self
    }

    /// Sets [`tracking_destination_country`](Self::tracking_destination_country).
    pub fn tracking_destination_country(
        mut self,
        tracking_destination_country: impl Into<String>,
    ) -> Self {
        self.tracking_destination_country = Some(tracking_destination_country.into());
        self
    }

    /// Sets [`tracking_postal_code`](Self::tracking_postal_code).
    pub fn tracking_postal_code(
        mut self,
        tracking_postal_code: impl Into<String>,
    ) -> Self {
        self.tracking_postal_code = Some(tracking_postal_code.into());
        self
    }

    /// Sets [`tracking_state`](Self::tracking_state).
    pub fn tracking_state(mut self, tracking_state: impl Into<String>) -> Self {
        self.tracking_state = Some(tracking_state.into());
        self
    }
}

/// What [`DeleteTrackingByNumber::new`] asks for.
pub struct DeleteTrackingByNumberRequired<T1, T2> {
    /// [`slug`](DeleteTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](DeleteTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for DeleteTrackingByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("DeleteTrackingByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.finish()
    }
}

impl runtime::Validate for DeleteTrackingByNumber {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.tracking_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.tracking_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.tracking_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate_ship_date(value, at, found);
        }
        if let Some(value) = &self.tracking_origin_country {
            let at = &at.spelled("/tracking_origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_destination_country {
            let at = &at.spelled("/tracking_destination_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_postal_code {
            let at = &at.spelled("/tracking_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.tracking_state {
            let at = &at.spelled("/tracking_state");
            validate_state_name(value, at, found);
        }
    }
}

impl serde::Serialize for DeleteTrackingByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.tracking_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.tracking_key)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.tracking_ship_date)?;
        runtime::encode::optional(
            map,
            "tracking_origin_country",
            &self.tracking_origin_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_destination_country",
            &self.tracking_destination_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_postal_code",
            &self.tracking_postal_code,
        )?;
        runtime::encode::optional(map, "tracking_state", &self.tracking_state)?;
        object.end()
    }
}

impl runtime::Operation for DeleteTrackingByNumber {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "delete_tracking_by_number",
        method: http::Method::DELETE,
        path: "/trackings/{slug}/{tracking_number}",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["tracking"],
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/trackings/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.query("tracking_account_number", &self.tracking_account_number);
        target.query("tracking_key", &self.tracking_key);
        target.query("tracking_ship_date", &self.tracking_ship_date);
        target.query("tracking_origin_country", &self.tracking_origin_country);
        target.query("tracking_destination_country", &self.tracking_destination_country);
        target.query("tracking_postal_code", &self.tracking_postal_code);
        target.query("tracking_state", &self.tracking_state);
    }
}

/// The arguments of `retrack_tracking_by_number`.
#[derive(Clone, PartialEq)]
pub struct RetrackTrackingByNumber {
    /// The courier of the tracking to restart.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to restart.
    pub tracking_number: TrackingNumber,
    /// The account number it was created with.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub tracking_account_number: Option<String>,
    /// The key it was created with.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub tracking_key: Option<String>,
    /// The ship date it was created with.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<String>,
    /// The country it comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_origin_country: Option<String>,
    /// The country it goes to.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_destination_country: Option<String>,
    /// The postal code it goes to.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub tracking_postal_code: Option<String>,
    /// The state or province it goes to.
    ///
    /// - At least 1 character (only warns: assumed).
    pub tracking_state: Option<String>,
}

impl RetrackTrackingByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: RetrackTrackingByNumberRequired<
            impl Into<String>,
            impl Into<TrackingNumber>,
        >,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
            tracking_account_number: None,
            tracking_key: None,
            tracking_ship_date: None,
            tracking_origin_country: None,
            tracking_destination_country: None,
            tracking_postal_code: None,
            tracking_state: None,
        }
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

    /// Sets [`tracking_ship_date`](Self::tracking_ship_date).
    pub fn tracking_ship_date(mut self, tracking_ship_date: impl Into<String>) -> Self {
        self.tracking_ship_date = Some(tracking_ship_date.into());
        self
    }

    /// Sets [`tracking_origin_country`](Self::tracking_origin_country).
    pub fn tracking_origin_country(
        mut self,
        tracking_origin_country: impl Into<String>,
    ) -> Self {
        self.tracking_origin_country = Some(tracking_origin_country.into());
        self
    }

    /// Sets [`tracking_destination_country`](Self::tracking_destination_country).
    pub fn tracking_destination_country(
        mut self,
        tracking_destination_country: impl Into<String>,
    ) -> Self {
        self.tracking_destination_country = Some(tracking_destination_country.into());
        self
    }

    /// Sets [`tracking_postal_code`](Self::tracking_postal_code).
    pub fn tracking_postal_code(
        mut self,
        tracking_postal_code: impl Into<String>,
    ) -> Self {
        self.tracking_postal_code = Some(tracking_postal_code.into());
        self
    }

    /// Sets [`tracking_state`](Self::tracking_state).
    pub fn tracking_state(mut self, tracking_state: impl Into<String>) -> Self {
        self.tracking_state = Some(tracking_state.into());
        self
    }
}

/// What [`RetrackTrackingByNumber::new`] asks for.
pub struct RetrackTrackingByNumberRequired<T1, T2> {
    /// [`slug`](RetrackTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](RetrackTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for RetrackTrackingByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("RetrackTrackingByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.finish()
    }
}

impl runtime::Validate for RetrackTrackingByNumber {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.tracking_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.tracking_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.tracking_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate_ship_date(value, at, found);
        }
        if let Some(value) = &self.tracking_origin_country {
            let at = &at.spelled("/tracking_origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_destination_country {
            let at = &at.spelled("/tracking_destination_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_postal_code {
            let at = &at.spelled("/tracking_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.tracking_state {
            let at = &at.spelled("/tracking_state");
            validate_state_name(value, at, found);
        }
    }
}

impl serde::Serialize for RetrackTrackingByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.tracking_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.tracking_key)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.tracking_ship_date)?;
        runtime::encode::optional(
            map,
            "tracking_origin_country",
            &self.tracking_origin_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_destination_country",
            &self.tracking_destination_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_postal_code",
            &self.tracking_postal_code,
        )?;
        runtime::encode::optional(map, "tracking_state", &self.tracking_state)?;
        object.end()
    }
}

impl runtime::Operation for RetrackTrackingByNumber {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "retrack_tracking_by_number",
        method: http::Method::POST,
        path: "/trackings/{slug}/{tracking_number}/retrack",
        retry: runtime::RetryClass::Never,
        output_in: &["tracking"],
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/trackings/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.path("/retrack");
        target.query("tracking_account_number", &self.tracking_account_number);
        target.query("tracking_key", &self.tracking_key);
        target.query("tracking_ship_date", &self.tracking_ship_date);
        target.query("tracking_origin_country", &self.tracking_origin_country);
        target.query("tracking_destination_country", &self.tracking_destination_country);
        target.query("tracking_postal_code", &self.tracking_postal_code);
        target.query("tracking_state", &self.tracking_state);
    }
}

/// The arguments of `mark_tracking_completed_by_number`.
#[derive(Clone, PartialEq)]
pub struct MarkTrackingCompletedByNumber {
    /// The courier of the tracking to close.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to close.
    pub tracking_number: TrackingNumber,
    /// The account number it was created with.
    ///
    /// - At most 512 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9]*` (only warns: assumed).
    pub tracking_account_number: Option<String>,
    /// The key it was created with.
    ///
    /// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
    pub tracking_key: Option<String>,
    /// The ship date it was created with.
    ///
    /// - A date, `YYYYMMDD`.
    pub tracking_ship_date: Option<String>,
    /// The country it comes from.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_origin_country: Option<String>,
    /// The country it goes to.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    pub tracking_destination_country: Option<String>,
    /// The postal code it goes to.
    ///
    /// - At most 10 characters (only warns: assumed).
    /// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
    pub tracking_postal_code: Option<String>,
    /// The state or province it goes to.
    ///
    /// - At least 1 character (only warns: assumed).
    pub tracking_state: Option<String>,
    /// Why it is closed.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub reason: CompletionReason,
}

impl MarkTrackingCompletedByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: MarkTrackingCompletedByNumberRequired<
            impl Into<String>,
            impl Into<TrackingNumber>,
            impl Into<CompletionReason>,
        >,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
            tracking_account_number: None,
            tracking_key: None,
            tracking_ship_date: None,
            tracking_origin_country: None,
            tracking_destination_country: None,
            tracking_postal_code: None,
            tracking_state: None,
            reason: required.reason.into(),
        }
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

    /// Sets [`tracking_ship_date`](Self::tracking_ship_date).
    pub fn tracking_ship_date(mut self, tracking_ship_date: impl Into<String>) -> Self {
        self.tracking_ship_date = Some(tracking_ship_date.into());
        self
    }

    /// Sets [`tracking_origin_country`](Self::tracking_origin_country).
    pub fn tracking_origin_country(
        mut self,
        tracking_origin_country: impl Into<String>,
    ) -> Self {
        self.tracking_origin_country = Some(tracking_origin_country.into());
        self
    }

    /// Sets [`tracking_destination_country`](Self::tracking_destination_country).
    pub fn tracking_destination_country(
        mut self,
        tracking_destination_country: impl Into<String>,
    ) -> Self {
        self.tracking_destination_country = Some(tracking_destination_country.into());
        self
    }

    /// Sets [`tracking_postal_code`](Self::tracking_postal_code).
    pub fn tracking_postal_code(
        mut self,
        tracking_postal_code: impl Into<String>,
    ) -> Self {
        self.tracking_postal_code = Some(tracking_postal_code.into());
        self
    }

    /// Sets [`tracking_state`](Self::tracking_state).
    pub fn tracking_state(mut self, tracking_state: impl Into<String>) -> Self {
        self.tracking_state = Some(tracking_state.into());
        self
    }
}

/// What [`MarkTrackingCompletedByNumber::new`] asks for.
pub struct MarkTrackingCompletedByNumberRequired<T1, T2, T3> {
    /// [`slug`](MarkTrackingCompletedByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](MarkTrackingCompletedByNumber::tracking_number).
    pub tracking_number: T2,
    /// [`reason`](MarkTrackingCompletedByNumber::reason).
    pub reason: T3,
}

impl std::fmt::Debug for MarkTrackingCompletedByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("MarkTrackingCompletedByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.field("reason", &self.reason);
        shown.finish()
    }
}

impl runtime::Validate for MarkTrackingCompletedByNumber {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.tracking_account_number {
            let at = &at.spelled("/tracking_account_number");
            validate_account_number(value, at, found);
        }
        if let Some(value) = &self.tracking_key {
            let at = &at.spelled("/tracking_key");
            validate_tracking_key(value, at, found);
        }
        if let Some(value) = &self.tracking_ship_date {
            let at = &at.spelled("/tracking_ship_date");
            validate_ship_date(value, at, found);
        }
        if let Some(value) = &self.tracking_origin_country {
            let at = &at.spelled("/tracking_origin_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_destination_country {
            let at = &at.spelled("/tracking_destination_country");
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.tracking_postal_code {
            let at = &at.spelled("/tracking_postal_code");
            validate_postal_code(value, at, found);
        }
        if let Some(value) = &self.tracking_state {
            let at = &at.spelled("/tracking_state");
            validate_state_name(value, at, found);
        }
        {
            let (value, at) = (&self.reason, &at.spelled("/reason"));
            validate::known(
                value.is_known(),
                value,
                &CompletionReason::ALL,
                rules::KNOWN_FIELD_INVALID,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for MarkTrackingCompletedByNumber {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "reason", &self.reason)?;
        Ok(())
    }
}

impl serde::Serialize for MarkTrackingCompletedByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "tracking_account_number",
            &self.tracking_account_number,
        )?;
        runtime::encode::optional(map, "tracking_key", &self.tracking_key)?;
        runtime::encode::optional(map, "tracking_ship_date", &self.tracking_ship_date)?;
        runtime::encode::optional(
            map,
            "tracking_origin_country",
            &self.tracking_origin_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_destination_country",
            &self.tracking_destination_country,
        )?;
        runtime::encode::optional(
            map,
            "tracking_postal_code",
            &self.tracking_postal_code,
        )?;
        runtime::encode::optional(map, "tracking_state", &self.tracking_state)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for MarkTrackingCompletedByNumber {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "mark_tracking_completed_by_number",
        method: http::Method::POST,
        path: "/trackings/{slug}/{tracking_number}/mark-as-completed",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["tracking"],
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/trackings/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.path("/mark-as-completed");
        target.query("tracking_account_number", &self.tracking_account_number);
        target.query("tracking_key", &self.tracking_key);
        target.query("tracking_ship_date", &self.tracking_ship_date);
        target.query("tracking_origin_country", &self.tracking_origin_country);
        target.query("tracking_destination_country", &self.tracking_destination_country);
        target.query("tracking_postal_code", &self.tracking_postal_code);
        target.query("tracking_state", &self.tracking_state);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
