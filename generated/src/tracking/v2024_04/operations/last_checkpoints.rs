// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/last_checkpoints.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        get_last_checkpoint: GetLastCheckpoint,

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
        get_last_checkpoint_by_number: GetLastCheckpointByNumber,
    }
}

/// The arguments of `get_last_checkpoint`.
#[derive(Clone, PartialEq)]
pub struct GetLastCheckpoint {
    /// The tracking to read.
    pub tracking_id: TrackingId,
    /// The fields of the checkpoint to answer with; all unless you say otherwise.
    pub fields: Option<Vec<CheckpointField>>,
    /// The language into which the message is translated.
    pub lang: Option<EnglishFromChinese>,
}

runtime::request! {
    GetLastCheckpoint(tracking_id: impl Into<TrackingId>) {
        tracking_id(argument(tracking_id.into())).place(runtime::Place::Path),
        fields(optional into each CheckpointField).place(runtime::Place::Query),
        lang(optional into EnglishFromChinese).place(runtime::Place::Query),
    }
}

runtime::validator! {
    GetLastCheckpoint {
        required tracking_id.valid();
        optional fields.each(
            |value| value.known(rules::KNOWN_FIELD_INVALID_WARNS)
        ).joined(',', rules::STYLE);
        optional lang.known(rules::KNOWN_FIELD_INVALID_WARNS);
    }
}

runtime::from! {
    GetLastCheckpoint {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    GetLastCheckpoint -> LastCheckpoint {
        id: "get_last_checkpoint",
        method: GET,
        path: "/last_checkpoint/{tracking_id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    pub tracking_ship_date: Option<runtime::CompactDate>,
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

runtime::request! {
    GetLastCheckpointByNumber(
        required: GetLastCheckpointByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())).place(runtime::Place::Path),
        tracking_number(argument(required.tracking_number.into())).place(runtime::Place::Path),
        fields(optional into each CheckpointField).place(runtime::Place::Query),
        lang(optional into EnglishFromChinese).place(runtime::Place::Query),
        tracking_account_number(optional into String).place(runtime::Place::Query).hidden(),
        tracking_key(optional into String).place(runtime::Place::Query).hidden(),
        tracking_ship_date(optional into runtime::CompactDate).place(runtime::Place::Query),
        tracking_origin_country(optional into String).place(runtime::Place::Query),
        tracking_destination_country(optional into String).place(runtime::Place::Query),
        tracking_postal_code(optional into String).place(runtime::Place::Query).hidden(),
        tracking_state(optional into String).place(runtime::Place::Query),
    }
}

/// What [`GetLastCheckpointByNumber::new`] asks for.
pub struct GetLastCheckpointByNumberRequired<T1, T2> {
    /// [`slug`](GetLastCheckpointByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](GetLastCheckpointByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    GetLastCheckpointByNumber {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
        optional fields.each(
            |value| value.known(rules::KNOWN_FIELD_INVALID_WARNS)
        ).joined(',', rules::STYLE);
        optional lang.known(rules::KNOWN_FIELD_INVALID_WARNS);
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_ship_date.by_text(validate_ship_date);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
    }
}

runtime::operation! {
    GetLastCheckpointByNumber -> LastCheckpoint {
        id: "get_last_checkpoint_by_number",
        method: GET,
        path: "/last_checkpoint/{slug}/{tracking_number}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
