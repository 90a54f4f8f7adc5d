// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/last_checkpoints.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Reads where a shipment stands, and the newest report about it.
    ///
    /// `GET /last_checkpoint/{tracking_id}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Reads the `Tracking` whose `id` is the argument `tracking_id`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - In the answer, `checkpoint` is the one of `checkpoints` with the greatest `checkpoint_time`.
    /// - Where the argument `fields` is given, `checkpoint` is cut down to the fields it names.
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn get_last_checkpoint(
        &self,
        request: impl Into<GetLastCheckpoint>,
    ) -> runtime::Call<'_, GetLastCheckpoint> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Reads where a shipment stands and the newest report about it, by courier and number.
    ///
    /// If several trackings have this number, say with the additional fields which one is meant.
    ///
    /// `GET /last_checkpoint/{slug}/{tracking_number}`, answered with status 200.
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
    /// - In the answer, `checkpoint` is the one of `checkpoints` with the greatest `checkpoint_time`.
    /// - Where the argument `fields` is given, `checkpoint` is cut down to the fields it names.
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn get_last_checkpoint_by_number(
        &self,
        request: impl Into<GetLastCheckpointByNumber>,
    ) -> runtime::Call<'_, GetLastCheckpointByNumber> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `get_last_checkpoint`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLastCheckpoint {
    /// The tracking to read.
    pub tracking_id: TrackingId,
    /// The fields of the checkpoint to answer with; all unless you say otherwise.
    pub fields: Option<Vec<CheckpointField>>,
    /// The language into which the message is translated.
    pub lang: Option<EnglishFromChinese>,
}

impl GetLastCheckpoint {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(tracking_id: impl Into<TrackingId>) -> Self {
        Self {
            tracking_id: tracking_id.into(),
            fields: None,
            lang: None,
        }
    }

    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<CheckpointField>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`lang`](Self::lang).
    pub fn lang(mut self, lang: impl Into<EnglishFromChinese>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

impl runtime::Validate for GetLastCheckpoint {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.tracking_id, &at.spelled("/tracking_id"));
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
                        &CheckpointField::ALL,
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
    }
}

impl From<TrackingId> for GetLastCheckpoint {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for GetLastCheckpoint {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetLastCheckpoint {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetLastCheckpoint {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetLastCheckpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "tracking_id", &self.tracking_id)?;
        runtime::encode::optional(map, "fields", &self.fields)?;
        runtime::encode::optional(map, "lang", &self.lang)?;
        object.end()
    }
}

impl runtime::Operation for GetLastCheckpoint {
    type Output = LastCheckpoint;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_last_checkpoint",
        method: http::Method::GET,
        path: "/last_checkpoint/{tracking_id}",
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/last_checkpoint/");
        target.parameter("tracking_id", &self.tracking_id);
        target.query_list("fields", self.fields.as_deref());
        target.query("lang", &self.lang);
    }
}

/// The arguments of `get_last_checkpoint_by_number`.
#[derive(Clone, PartialEq)]
pub struct GetLastCheckpointByNumber {
    /// The courier of the tracking to read.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to read.
    pub tracking_number: TrackingNumber,
    /// The fields of the checkpoint to answer with; all unless you say otherwise.
    pub fields: Option<Vec<CheckpointField>>,
    /// The language into which the message is translated.
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

impl GetLastCheckpointByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: GetLastCheckpointByNumberRequired<
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
        fields: impl IntoIterator<Item = impl Into<CheckpointField>>,
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

/// What [`GetLastCheckpointByNumber::new`] asks for.
pub struct GetLastCheckpointByNumberRequired<T1, T2> {
    /// [`slug`](GetLastCheckpointByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](GetLastCheckpointByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for GetLastCheckpointByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("GetLastCheckpointByNumber");
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

impl runtime::Validate for GetLastCheckpointByNumber {
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
                        &CheckpointField::ALL,
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

impl serde::Serialize for GetLastCheckpointByNumber {
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

impl runtime::Operation for GetLastCheckpointByNumber {
    type Output = LastCheckpoint;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_last_checkpoint_by_number",
        method: http::Method::GET,
        path: "/last_checkpoint/{slug}/{tracking_number}",
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
    fn target(&self, target: &mut runtime::Target) {
        target.path("/last_checkpoint/");
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
