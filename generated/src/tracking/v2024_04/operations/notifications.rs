// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/notifications.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
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
    pub fn get_notification(
        &self,
        request: impl Into<GetNotification>,
    ) -> runtime::Call<'_, GetNotification> {
        runtime::Call::new(&self.core, request.into())
    }

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
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn add_notification(
        &self,
        request: impl Into<AddNotification>,
    ) -> runtime::Call<'_, AddNotification> {
        runtime::Call::new(&self.core, request.into())
    }

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
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn remove_notification(
        &self,
        request: impl Into<RemoveNotification>,
    ) -> runtime::Call<'_, RemoveNotification> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn get_notification_by_number(
        &self,
        request: impl Into<GetNotificationByNumber>,
    ) -> runtime::Call<'_, GetNotificationByNumber> {
        runtime::Call::new(&self.core, request.into())
    }

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
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn add_notification_by_number(
        &self,
        request: impl Into<AddNotificationByNumber>,
    ) -> runtime::Call<'_, AddNotificationByNumber> {
        runtime::Call::new(&self.core, request.into())
    }

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
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`NotificationObjectMissing`](super::super::errors::NOTIFICATION_OBJECT_MISSING), code 4014: The body lacks the `notification` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn remove_notification_by_number(
        &self,
        request: impl Into<RemoveNotificationByNumber>,
    ) -> runtime::Call<'_, RemoveNotificationByNumber> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `get_notification`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetNotification {
    /// The tracking to read.
    pub tracking_id: TrackingId,
}

impl GetNotification {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(tracking_id: impl Into<TrackingId>) -> Self {
        Self {
            tracking_id: tracking_id.into(),
        }
    }
}

impl runtime::Validate for GetNotification {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.tracking_id, &at.spelled("/tracking_id"));
            value.validate_at(at, found);
        }
    }
}

impl From<TrackingId> for GetNotification {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for GetNotification {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetNotification {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetNotification {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetNotification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "tracking_id", &self.tracking_id)?;
        object.end()
    }
}

impl runtime::Operation for GetNotification {
    type Output = Notification;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_notification",
        method: http::Method::GET,
        path: "/notifications/{tracking_id}",
        retry: runtime::RetryClass::Safe,
        output_in: &["notification"],
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
        target.path("/notifications/");
        target.parameter("tracking_id", &self.tracking_id);
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

impl AddNotification {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(tracking_id: impl Into<TrackingId>) -> Self {
        Self {
            tracking_id: tracking_id.into(),
            emails: None,
            smses: None,
        }
    }

    /// Sets [`emails`](Self::emails).
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`smses`](Self::smses).
    pub fn smses(mut self, smses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smses = Some(smses.into_iter().map(Into::into).collect());
        self
    }
}

impl std::fmt::Debug for AddNotification {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("AddNotification");
        shown.field("tracking_id", &self.tracking_id);
        shown.field("emails", &self.emails.hidden());
        shown.field("smses", &self.smses.hidden());
        shown.finish()
    }
}

impl runtime::Validate for AddNotification {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.tracking_id, &at.spelled("/tracking_id"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.emails {
            let at = &at.spelled("/emails");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_email(value, at, found);
                },
            );
        }
        if let Some(value) = &self.smses {
            let at = &at.spelled("/smses");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_phone(value, at, found);
                },
            );
        }
    }
}

impl From<TrackingId> for AddNotification {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for AddNotification {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for AddNotification {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for AddNotification {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for AddNotification {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "emails", &self.emails)?;
        runtime::encode::optional(map, "smses", &self.smses)?;
        Ok(())
    }
}

impl serde::Serialize for AddNotification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "tracking_id", &self.tracking_id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for AddNotification {
    type Output = Notification;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "add_notification",
        method: http::Method::POST,
        path: "/notifications/{tracking_id}/add",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
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
        target.path("/notifications/");
        target.parameter("tracking_id", &self.tracking_id);
        target.path("/add");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["notification"]))
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

impl RemoveNotification {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(tracking_id: impl Into<TrackingId>) -> Self {
        Self {
            tracking_id: tracking_id.into(),
            emails: None,
            smses: None,
        }
    }

    /// Sets [`emails`](Self::emails).
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`smses`](Self::smses).
    pub fn smses(mut self, smses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smses = Some(smses.into_iter().map(Into::into).collect());
        self
    }
}

impl std::fmt::Debug for RemoveNotification {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("RemoveNotification");
        shown.field("tracking_id", &self.tracking_id);
        shown.field("emails", &self.emails.hidden());
        shown.field("smses", &self.smses.hidden());
        shown.finish()
    }
}

impl runtime::Validate for RemoveNotification {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.tracking_id, &at.spelled("/tracking_id"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.emails {
            let at = &at.spelled("/emails");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_email(value, at, found);
                },
            );
        }
        if let Some(value) = &self.smses {
            let at = &at.spelled("/smses");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_phone(value, at, found);
                },
            );
        }
    }
}

impl From<TrackingId> for RemoveNotification {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for RemoveNotification {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for RemoveNotification {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for RemoveNotification {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for RemoveNotification {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "emails", &self.emails)?;
        runtime::encode::optional(map, "smses", &self.smses)?;
        Ok(())
    }
}

impl serde::Serialize for RemoveNotification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "tracking_id", &self.tracking_id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for RemoveNotification {
    type Output = Notification;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "remove_notification",
        method: http::Method::POST,
        path: "/notifications/{tracking_id}/remove",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
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
        target.path("/notifications/");
        target.parameter("tracking_id", &self.tracking_id);
        target.path("/remove");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["notification"]))
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

impl GetNotificationByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: GetNotificationByNumberRequired<
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

/// What [`GetNotificationByNumber::new`] asks for.
pub struct GetNotificationByNumberRequired<T1, T2> {
    /// [`slug`](GetNotificationByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](GetNotificationByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for GetNotificationByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("GetNotificationByNumber");
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

impl runtime::Validate for GetNotificationByNumber {
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

impl serde::Serialize for GetNotificationByNumber {
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

impl runtime::Operation for GetNotificationByNumber {
    type Output = Notification;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_notification_by_number",
        method: http::Method::GET,
        path: "/notifications/{slug}/{tracking_number}",
        retry: runtime::RetryClass::Safe,
        output_in: &["notification"],
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
        target.path("/notifications/");
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
    /// Addresses that are notified by e-mail.
    ///
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
}

impl AddNotificationByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: AddNotificationByNumberRequired<
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
            emails: None,
            smses: None,
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

    /// Sets [`emails`](Self::emails).
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`smses`](Self::smses).
    pub fn smses(mut self, smses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smses = Some(smses.into_iter().map(Into::into).collect());
        self
    }
}

/// What [`AddNotificationByNumber::new`] asks for.
pub struct AddNotificationByNumberRequired<T1, T2> {
    /// [`slug`](AddNotificationByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](AddNotificationByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for AddNotificationByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("AddNotificationByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.field("emails", &self.emails.hidden());
        shown.field("smses", &self.smses.hidden());
        shown.finish()
    }
}

impl runtime::Validate for AddNotificationByNumber {
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
        if let Some(value) = &self.emails {
            let at = &at.spelled("/emails");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_email(value, at, found);
                },
            );
        }
        if let Some(value) = &self.smses {
            let at = &at.spelled("/smses");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_phone(value, at, found);
                },
            );
        }
    }
}

impl runtime::encode::Encode for AddNotificationByNumber {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "emails", &self.emails)?;
        runtime::encode::optional(map, "smses", &self.smses)?;
        Ok(())
    }
}

impl serde::Serialize for AddNotificationByNumber {
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

impl runtime::Operation for AddNotificationByNumber {
    type Output = Notification;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "add_notification_by_number",
        method: http::Method::POST,
        path: "/notifications/{slug}/{tracking_number}/add",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
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
        target.path("/notifications/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.path("/add");
        target.query("tracking_account_number", &self.tracking_account_number);
        target.query("tracking_key", &self.tracking_key);
        target.query("tracking_ship_date", &self.tracking_ship_date);
        target.query("tracking_origin_country", &self.tracking_origin_country);
        target.query("tracking_destination_country", &self.tracking_destination_country);
        target.query("tracking_postal_code", &self.tracking_postal_code);
        target.query("tracking_state", &self.tracking_state);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["notification"]))
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
    /// Addresses that are notified by e-mail.
    ///
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
}

impl RemoveNotificationByNumber {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: RemoveNotificationByNumberRequired<
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
            emails: None,
            smses: None,
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

    /// Sets [`emails`](Self::emails).
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`smses`](Self::smses).
    pub fn smses(mut self, smses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smses = Some(smses.into_iter().map(Into::into).collect());
        self
    }
}

/// What [`RemoveNotificationByNumber::new`] asks for.
pub struct RemoveNotificationByNumberRequired<T1, T2> {
    /// [`slug`](RemoveNotificationByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](RemoveNotificationByNumber::tracking_number).
    pub tracking_number: T2,
}

impl std::fmt::Debug for RemoveNotificationByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("RemoveNotificationByNumber");
        shown.field("slug", &self.slug);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("tracking_origin_country", &self.tracking_origin_country);
        shown.field("tracking_destination_country", &self.tracking_destination_country);
        shown.field("tracking_postal_code", &self.tracking_postal_code.hidden());
        shown.field("tracking_state", &self.tracking_state);
        shown.field("emails", &self.emails.hidden());
        shown.field("smses", &self.smses.hidden());
        shown.finish()
    }
}

impl runtime::Validate for RemoveNotificationByNumber {
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
        if let Some(value) = &self.emails {
            let at = &at.spelled("/emails");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_email(value, at, found);
                },
            );
        }
        if let Some(value) = &self.smses {
            let at = &at.spelled("/smses");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_phone(value, at, found);
                },
            );
        }
    }
}

impl runtime::encode::Encode for RemoveNotificationByNumber {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "emails", &self.emails)?;
        runtime::encode::optional(map, "smses", &self.smses)?;
        Ok(())
    }
}

impl serde::Serialize for RemoveNotificationByNumber {
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

impl runtime::Operation for RemoveNotificationByNumber {
    type Output = Notification;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "remove_notification_by_number",
        method: http::Method::POST,
        path: "/notifications/{slug}/{tracking_number}/remove",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["notification"],
        body_in: &["notification"],
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
        target.path("/notifications/");
        target.parameter("slug", &self.slug);
        target.path("/");
        target.parameter("tracking_number", &self.tracking_number);
        target.path("/remove");
        target.query("tracking_account_number", &self.tracking_account_number);
        target.query("tracking_key", &self.tracking_key);
        target.query("tracking_ship_date", &self.tracking_ship_date);
        target.query("tracking_origin_country", &self.tracking_origin_country);
        target.query("tracking_destination_country", &self.tracking_destination_country);
        target.query("tracking_postal_code", &self.tracking_postal_code);
        target.query("tracking_state", &self.tracking_state);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["notification"]))
    }
}
