// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/notifications.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Reads who is told when a tracking changes.
        ///
        /// Those that belong to your shop are not among them.
        ///
        /// `GET /notifications/{tracking_id}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - Reads the `Tracking` whose `id` is the argument `tracking_id`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
        ///
        /// # Errors
        ///
        /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
        /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        get_notification: GetNotification,

        /// Adds people who are told when a tracking changes.
        ///
        /// `POST /notifications/{tracking_id}/add`, answered with status 200. The body stands in its member `notification`, without which it is refused with [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING).
        ///
        /// Safe to repeat: a second time changes nothing more.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `emails`: Each: an e-mail address.
        /// - `smses`: Each: a phone number in E.164 form, `+` and the country code first (only warns).
        ///
        /// # Effects
        ///
        /// - Changes the `Tracking` whose `id` is the argument `tracking_id`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
        /// - Sets `emails` to the items of `emails` and the argument `emails`, each once.
        /// - Sets `smses` to the items of `smses` and the argument `smses`, each once.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
        /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
        /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        add_notification: AddNotification,

        /// Removes people who are told when a tracking changes.
        ///
        /// `POST /notifications/{tracking_id}/remove`, answered with status 200. The body stands in its member `notification`, without which it is refused with [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING).
        ///
        /// Safe to repeat: a second time changes nothing more.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `emails`: Each: an e-mail address.
        /// - `smses`: Each: a phone number in E.164 form, `+` and the country code first (only warns).
        ///
        /// # Effects
        ///
        /// - Changes the `Tracking` whose `id` is the argument `tracking_id`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
        /// - Sets `emails` to the items of `emails` without those of the argument `emails`.
        /// - Sets `smses` to the items of `smses` without those of the argument `smses`.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
        /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
        /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        remove_notification: RemoveNotification,

        /// Reads who is told when a tracking changes, by courier and number.
        ///
        /// If several trackings have this number, say with the additional fields which one is meant.
        /// Those that belong to your shop are not among them.
        ///
        /// `GET /notifications/{slug}/{tracking_number}`, answered with status 200.
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
        ///
        /// # Errors
        ///
        /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        get_notification_by_number: GetNotificationByNumber,

        /// Adds people who are told when a tracking changes, by courier and number.
        ///
        /// If several trackings have this number, say with the additional fields which one is meant.
        ///
        /// `POST /notifications/{slug}/{tracking_number}/add`, answered with status 200. The body stands in its member `notification`, without which it is refused with [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING).
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
        /// - `emails`: Each: an e-mail address.
        /// - `smses`: Each: a phone number in E.164 form, `+` and the country code first (only warns).
        ///
        /// # Effects
        ///
        /// - Changes the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
        /// - Sets `emails` to the items of `emails` and the argument `emails`, each once.
        /// - Sets `smses` to the items of `smses` and the argument `smses`, each once.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
        /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        add_notification_by_number: AddNotificationByNumber,

        /// Removes people who are told when a tracking changes, by courier and number.
        ///
        /// If several trackings have this number, say with the additional fields which one is meant.
        ///
        /// `POST /notifications/{slug}/{tracking_number}/remove`, answered with status 200. The body stands in its member `notification`, without which it is refused with [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING).
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
        /// - `emails`: Each: an e-mail address.
        /// - `smses`: Each: a phone number in E.164 form, `+` and the country code first (only warns).
        ///
        /// # Effects
        ///
        /// - Changes the `Tracking` whose `slug` is the argument `slug` and `tracking_number` is the argument `tracking_number`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
        /// - Sets `emails` to the items of `emails` without those of the argument `emails`.
        /// - Sets `smses` to the items of `smses` without those of the argument `smses`.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
        /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        remove_notification_by_number: RemoveNotificationByNumber,
    }
}

/// The arguments of `get_notification`.
#[derive(Clone, PartialEq)]
pub struct GetNotification {
    /// The tracking to read.
    pub tracking_id: TrackingId,
}

runtime::request! {
    GetNotification(tracking_id: impl Into<TrackingId>) {
        tracking_id(argument(tracking_id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetNotification {
        required tracking_id.valid();
    }
}

runtime::from! {
    GetNotification {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    GetNotification -> Notification {
        id: "get_notification",
        method: GET,
        path: "/notifications/{tracking_id}",
        retry: Safe,
        output_in: &["notification"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `add_notification`.
#[derive(Clone, PartialEq)]
pub struct AddNotification {
    /// The tracking to add to.
    pub tracking_id: TrackingId,
    /// Addresses that are notified by e-mail.
    ///
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
}

runtime::request! {
    AddNotification(tracking_id: impl Into<TrackingId>) {
        tracking_id(argument(tracking_id.into())).place(runtime::Place::Path),
        emails(optional into each String).hidden(),
        smses(optional into each String).hidden(),
    }
}

runtime::validator! {
    AddNotification {
        required tracking_id.valid();
        optional emails.each(|value| value.by_text(validate_email));
        optional smses.each(|value| value.by_text(validate_phone));
    }
}

runtime::from! {
    AddNotification {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    AddNotification -> Notification {
        id: "add_notification",
        method: POST,
        path: "/notifications/{tracking_id}/add",
        retry: Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `remove_notification`.
#[derive(Clone, PartialEq)]
pub struct RemoveNotification {
    /// The tracking to take from.
    pub tracking_id: TrackingId,
    /// Addresses that are notified by e-mail.
    ///
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
}

runtime::request! {
    RemoveNotification(tracking_id: impl Into<TrackingId>) {
        tracking_id(argument(tracking_id.into())).place(runtime::Place::Path),
        emails(optional into each String).hidden(),
        smses(optional into each String).hidden(),
    }
}

runtime::validator! {
    RemoveNotification {
        required tracking_id.valid();
        optional emails.each(|value| value.by_text(validate_email));
        optional smses.each(|value| value.by_text(validate_phone));
    }
}

runtime::from! {
    RemoveNotification {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    RemoveNotification -> Notification {
        id: "remove_notification",
        method: POST,
        path: "/notifications/{tracking_id}/remove",
        retry: Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `get_notification_by_number`.
#[derive(Clone, PartialEq)]
pub struct GetNotificationByNumber {
    /// The courier of the tracking to read.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to read.
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
    GetNotificationByNumber(
        required: GetNotificationByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())).place(runtime::Place::Path),
        tracking_number(argument(required.tracking_number.into())).place(runtime::Place::Path),
        tracking_account_number(optional into String).place(runtime::Place::Query).hidden(),
        tracking_key(optional into String).place(runtime::Place::Query).hidden(),
        tracking_ship_date(optional into runtime::CompactDate).place(runtime::Place::Query),
        tracking_origin_country(optional into String).place(runtime::Place::Query),
        tracking_destination_country(optional into String).place(runtime::Place::Query),
        tracking_postal_code(optional into String).place(runtime::Place::Query).hidden(),
        tracking_state(optional into String).place(runtime::Place::Query),
    }
}

/// What [`GetNotificationByNumber::new`] asks for.
pub struct GetNotificationByNumberRequired<T1, T2> {
    /// [`slug`](GetNotificationByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](GetNotificationByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    GetNotificationByNumber {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
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
    GetNotificationByNumber -> Notification {
        id: "get_notification_by_number",
        method: GET,
        path: "/notifications/{slug}/{tracking_number}",
        retry: Safe,
        output_in: &["notification"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `add_notification_by_number`.
#[derive(Clone, PartialEq)]
pub struct AddNotificationByNumber {
    /// The courier of the tracking to add to.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to add to.
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
    /// Addresses that are notified by e-mail.
    ///
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
}

runtime::request! {
    AddNotificationByNumber(
        required: AddNotificationByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())).place(runtime::Place::Path),
        tracking_number(argument(required.tracking_number.into())).place(runtime::Place::Path),
        tracking_account_number(optional into String).place(runtime::Place::Query).hidden(),
        tracking_key(optional into String).place(runtime::Place::Query).hidden(),
        tracking_ship_date(optional into runtime::CompactDate).place(runtime::Place::Query),
        tracking_origin_country(optional into String).place(runtime::Place::Query),
        tracking_destination_country(optional into String).place(runtime::Place::Query),
        tracking_postal_code(optional into String).place(runtime::Place::Query).hidden(),
        tracking_state(optional into String).place(runtime::Place::Query),
        emails(optional into each String).hidden(),
        smses(optional into each String).hidden(),
    }
}

/// What [`AddNotificationByNumber::new`] asks for.
pub struct AddNotificationByNumberRequired<T1, T2> {
    /// [`slug`](AddNotificationByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](AddNotificationByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    AddNotificationByNumber {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_ship_date.by_text(validate_ship_date);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
        optional emails.each(|value| value.by_text(validate_email));
        optional smses.each(|value| value.by_text(validate_phone));
    }
}

runtime::operation! {
    AddNotificationByNumber -> Notification {
        id: "add_notification_by_number",
        method: POST,
        path: "/notifications/{slug}/{tracking_number}/add",
        retry: Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `remove_notification_by_number`.
#[derive(Clone, PartialEq)]
pub struct RemoveNotificationByNumber {
    /// The courier of the tracking to take from.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: String,
    /// The number of the tracking to take from.
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
    /// Addresses that are notified by e-mail.
    ///
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
}

runtime::request! {
    RemoveNotificationByNumber(
        required: RemoveNotificationByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())).place(runtime::Place::Path),
        tracking_number(argument(required.tracking_number.into())).place(runtime::Place::Path),
        tracking_account_number(optional into String).place(runtime::Place::Query).hidden(),
        tracking_key(optional into String).place(runtime::Place::Query).hidden(),
        tracking_ship_date(optional into runtime::CompactDate).place(runtime::Place::Query),
        tracking_origin_country(optional into String).place(runtime::Place::Query),
        tracking_destination_country(optional into String).place(runtime::Place::Query),
        tracking_postal_code(optional into String).place(runtime::Place::Query).hidden(),
        tracking_state(optional into String).place(runtime::Place::Query),
        emails(optional into each String).hidden(),
        smses(optional into each String).hidden(),
    }
}

/// What [`RemoveNotificationByNumber::new`] asks for.
pub struct RemoveNotificationByNumberRequired<T1, T2> {
    /// [`slug`](RemoveNotificationByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](RemoveNotificationByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    RemoveNotificationByNumber {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_ship_date.by_text(validate_ship_date);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
        optional emails.each(|value| value.by_text(validate_email));
        optional smses.each(|value| value.by_text(validate_phone));
    }
}

runtime::operation! {
    RemoveNotificationByNumber -> Notification {
        id: "remove_notification_by_number",
        method: POST,
        path: "/notifications/{slug}/{tracking_number}/remove",
        retry: Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
