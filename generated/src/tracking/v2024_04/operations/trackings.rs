// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/trackings.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Registers a shipment of Optima Courier, or of the courier whose `slug` you set, which is polled from then on.
    ///
    /// Without a `slug` the service detects the courier, and calls it `unrecognized` where it can't.
    ///
    /// A tracking number can be registered once: a repeat is refused, so look the tracking up instead.
    ///
    /// Sends `slug` as `"optimacourier"`: [`slug`](CreateTracking::slug) sets another, and `None` in that field leaves it out.
    ///
    /// `POST /trackings`, answered with status 201. The body stands in its member `tracking`, without which it is refused with [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING).
    ///
    /// Guarded: a repeat after it took effect is refused with [`TrackingAlreadyExists`](super::super::errors::TRACKING_ALREADY_EXISTS). After an unknown outcome the client calls `list_trackings` with the argument `tracking_number` as `tracking_numbers`, looks for one whose `slug` is the argument `slug`, and repeats once if there is none. This is assumed; no document says so.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
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
    /// - `shipment_tags`: At most 50 items. Each: at most 32 characters.
    /// - `next_couriers`: [`NextCourierInput`] says what it may hold.
    /// - When `location_id` is given, `origin_country_iso3`, `origin_state`, `origin_city`, `origin_postal_code`, `origin_raw_location`, `tracking_origin_country` can't be given. A ship-from location is the origin, so no other can be given.
    /// - At most one of `slug`, `slug_group` is given. Name the courier, or the group to detect it in.
    ///
    /// # Effects
    ///
    /// - Creates a `Tracking`.
    /// - Refused with [`TrackingAlreadyExists`](super::super::errors::TRACKING_ALREADY_EXISTS) when another has the same `tracking_number` and `slug`. This is assumed; no document says so.
    /// - Sets `slug` to the argument `slug`, or else `"unrecognized"`.
    /// - Sets `title` to the argument `title`, or else the argument `tracking_number`.
    /// - Sets `active` to `true`.
    /// - Sets `subtag` to `"Pending_001"`, and with it `tag` and `subtag_message`.
    /// - Sets `checkpoints` to `[]`.
    /// - Sets `source` to `"api"`.
    /// - Sets `tracked_count` to `0`.
    /// - Sets `return_to_sender` to `false`.
    /// - The argument `slug` is `"optimacourier"` unless you set or empty it.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingAlreadyExists`](super::super::errors::TRACKING_ALREADY_EXISTS), code 4003: A tracking with this number already exists. Find it in your list of trackings and go on with its id.
    /// - [`InvalidTrackingNumber`](super::super::errors::INVALID_TRACKING_NUMBER), code 4005: The tracking number can't be used. Check the number for typing mistakes, its length and its characters.
    /// - [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING), code 4006: The body lacks the `tracking` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - [`TrackingNumberMissing`](super::super::errors::TRACKING_NUMBER_MISSING), code 4007: The tracking number is missing. Give a tracking number.
    /// - [`InvalidCourier`](super::super::errors::INVALID_COURIER), code 4010: The slug names no courier. Check the slug against the list of couriers.
    /// - [`AdditionalFieldsRequired`](super::super::errors::ADDITIONAL_FIELDS_REQUIRED), code 4011: This courier needs more fields, which are missing or not valid; the message names them. Give the fields that the message names, such as a postal code or the ship date.
    /// - [`ImportRefused`](super::super::errors::IMPORT_REFUSED), code 4012: The tracking was not taken in. Name the courier by its slug, and check the number.
    /// - [`InvalidTrackingNumberFormat`](super::super::errors::INVALID_TRACKING_NUMBER_FORMAT), code 4017: The tracking number does not have the form that its courier uses. Check the number for typing mistakes, and whether the slug names the right courier.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn create_tracking(
        &self,
        request: impl Into<CreateTracking>,
    ) -> runtime::Call<'_, CreateTracking> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Lists your trackings, those that meet all that you ask for.
    ///
    /// With `fields` set, only those fields are sure to come.
    ///
    /// `GET /trackings`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `tracking_numbers`: At most 50 items. 4 to 100 characters. Matches `[A-Za-z0-9._/-]+`.
    /// - `slug`: Each: matches `[a-z0-9-]+` (only warns).
    /// - `origin`: Each: a country in ISO 3166-1 alpha-3, three capital letters.
    /// - `destination`: Each: a country in ISO 3166-1 alpha-3, three capital letters.
    /// - `courier_destination_country_iso3`: Each: a country in ISO 3166-1 alpha-3, three capital letters.
    /// - `created_at_min`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - `created_at_max`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - `updated_at_min`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - `updated_at_max`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - `limit`: 1 to 200.
    /// - `page`: 1 or more.
    ///
    /// # Effects
    ///
    /// - Lists every `Tracking` that the arguments ask for.
    /// - The answer repeats `page`, `limit`, `keyword`, `origin`, `destination`, `courier_destination_country_iso3`, `tag`, `return_to_sender`, `created_at_min` and `created_at_max`.
    /// - Arguments that are given choose by these fields: `tracking_number` by `tracking_numbers`, `order_id`, `shipment_tags`, `slug`, `tag`, `return_to_sender`, `transit_time`, `origin_country_iso3` by `origin`, `destination_country_iso3` by `destination`, `courier_destination_country_iso3`, `created_at` by `created_at_min` and `created_at_max` and `updated_at` by `updated_at_min` and `updated_at_max`.
    /// - The argument `keyword` is looked for in `tracking_number`, `title`, `order_id`, `custom_fields`, `customer_name`, `emails` or `smses`.
    /// - Where the argument `fields` is given, `trackings` is cut down to the fields it names.
    ///
    /// # Pages
    ///
    /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
    /// - A page holds its items in `trackings`, at most `limit` of them.
    /// - `page` is the number of the page, from 1 on.
    /// - The page is the last when it reaches `count` items.
    /// - Only the first 160000 items can be reached in this way.
    ///
    /// # Errors
    ///
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn list_trackings(
        &self,
        request: impl Into<ListTrackings>,
    ) -> runtime::Call<'_, ListTrackings> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Reads one tracking.
    ///
    /// With `fields` set, only those fields are sure to come.
    ///
    /// `GET /trackings/{id}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Reads the `Tracking` whose `id` is the argument `id`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - Where the argument `fields` is given, the answer is cut down to the fields it names.
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn get_tracking(
        &self,
        request: impl Into<GetTracking>,
    ) -> runtime::Call<'_, GetTracking> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Changes what you said about a shipment; what you leave out stays as it is.
    ///
    /// Fields that can be emptied tell three things apart: kept, set, and cleared.
    ///
    /// `PUT /trackings/{id}`, answered with status 200. The body stands in its member `tracking`, without which it is refused with [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING).
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
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
    /// - Changes the `Tracking` whose `id` is the argument `id`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`TrackingObjectMissing`](super::super::errors::TRACKING_OBJECT_MISSING), code 4006: The body lacks the `tracking` object that holds all fields. This client adds the object, so look for a proxy that changes bodies.
    /// - [`InvalidCourier`](super::super::errors::INVALID_COURIER), code 4010: The slug names no courier. Check the slug against the list of couriers.
    /// - [`AdditionalFieldsRequired`](super::super::errors::ADDITIONAL_FIELDS_REQUIRED), code 4011: This courier needs more fields, which are missing or not valid; the message names them. Give the fields that the message names, such as a postal code or the ship date.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn update_tracking(
        &self,
        request: impl Into<UpdateTracking>,
    ) -> runtime::Call<'_, UpdateTracking> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Deletes a tracking, for good.
    ///
    /// Its number can then be registered again.
    ///
    /// `DELETE /trackings/{id}`, answered with status 200.
    ///
    /// The answer holds only the id, number, courier and additional fields.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Deletes the `Tracking` whose `id` is the argument `id`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn delete_tracking(
        &self,
        request: impl Into<DeleteTracking>,
    ) -> runtime::Call<'_, DeleteTracking> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Restarts a tracking that is no longer active, so that its courier is polled again.
    ///
    /// `POST /trackings/{id}/retrack`, answered with status 200.
    ///
    /// The answer holds only the id, number, courier, additional fields and `active`.
    ///
    /// Not safe to repeat: a second time may have a second effect.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Changes the `Tracking` whose `id` is the argument `id`. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - Refused with [`TrackingStillActive`](super::super::errors::TRACKING_STILL_ACTIVE) when `active` is `true`.
    /// - Refused with [`RetrackUsedUp`](super::super::errors::RETRACK_USED_UP) when `retracks` is 3 or more.
    /// - Sets `active` to `true`.
    /// - Counts `retracks` up by one.
    ///
    /// # Errors
    ///
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`TrackingStillActive`](super::super::errors::TRACKING_STILL_ACTIVE), code 4013: The tracking is still active, so there is nothing to restart. Retrack only when `active` is false.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - [`RetrackUsedUp`](super::super::errors::RETRACK_USED_UP), code 4016: This tracking has no retrack left. Delete the tracking and create it anew.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn retrack_tracking(
        &self,
        request: impl Into<RetrackTracking>,
    ) -> runtime::Call<'_, RetrackTracking> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Closes a tracking by hand, which sets its tag and subtag.
    ///
    /// Its courier is no longer polled until you retrack it.
    ///
    /// `POST /trackings/{id}/mark-as-completed`, answered with status 200.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Changes the `Tracking` whose `id` is the argument `id`; what is left out stays as it is. If there is none: [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
    /// - Sets `subtag` to `subtag` of the argument `reason` (`"Delivered_001"` for `DELIVERED`, `"Exception_013"` for `LOST`, `"Exception_011"` for `RETURNED_TO_SENDER`), and with it `tag` and `subtag_message`.
    /// - Sets `return_to_sender` to `returning` of `subtag` of the argument `reason`, or else `return_to_sender`.
    /// - Sets `active` to `false`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND), code 4004: No tracking has this id. Check the id; a deleted tracking does not come back, so create it anew.
    /// - [`InvalidTrackingId`](super::super::errors::INVALID_TRACKING_ID), code 4015: The id does not have the form of a tracking id. Pass the id of an answer, unchanged; a tracking number is not an id.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn mark_tracking_completed(
        &self,
        request: impl Into<MarkTrackingCompleted>,
    ) -> runtime::Call<'_, MarkTrackingCompleted> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `create_tracking`.
///
/// - When `location_id` is given, `origin_country_iso3`, `origin_state`, `origin_city`, `origin_postal_code`, `origin_raw_location`, `tracking_origin_country` can't be given. A ship-from location is the origin, so no other can be given.
/// - At most one of `slug`, `slug_group` is given. Name the courier, or the group to detect it in.
#[derive(Clone, PartialEq)]
pub struct CreateTracking {
    /// The number that the courier gave the shipment.
    ///
    /// - Required: without it the server answers 4007 `TrackingNumberMissing`.
    pub tracking_number: TrackingNumber,
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
    pub custom_fields: Option<std::collections::BTreeMap<String, String>>,
    /// A note of your own.
    pub note: Option<String>,
    /// The language in which the recipient is written to.
    ///
    /// - A language in ISO 639-1, two small letters.
    pub language: Option<String>,
    /// Addresses that are notified by e-mail.
    ///
    /// - At most 3 items.
    /// - Each: an e-mail address.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    ///
    /// - At most 3 items.
    /// - Each: a phone number in E.164 form, `+` and the country code first (only warns).
    pub smses: Option<Vec<String>>,
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
    /// The courier; without one the service detects it.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Preset to `"optimacourier"`.
    pub slug: Option<String>,
    /// A group of couriers to detect the courier in, where there is no `slug`.
    ///
    /// - Its setter empties [`slug`](Self::slug).
    pub slug_group: Option<SlugGroup>,
    /// Tags of your own.
    ///
    /// - At most 50 items.
    /// - Each: at most 32 characters.
    pub shipment_tags: Option<Vec<String>>,
    /// The connected courier account to use; the oldest one unless you say otherwise.
    pub courier_connection_id: Option<String>,
    /// The couriers of later legs.
    pub next_couriers: Option<Vec<NextCourierInput>>,
}

impl CreateTracking {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(tracking_number: impl Into<TrackingNumber>) -> Self {
        Self {
            tracking_number: tracking_number.into(),
            title: None,
            order_id: None,
            order_number: None,
            order_id_path: None,
            order_date: None,
            order_promised_delivery_date: None,
            custom_fields: None,
            note: None,
            language: None,
            emails: None,
            smses: None,
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
            slug: Some("optimacourier".into()),
            slug_group: None,
            shipment_tags: None,
            courier_connection_id: None,
            next_couriers: None,
        }
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
        self.custom_fields = Some(
            custom_fields
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets [`note`](Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
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
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`smses`](Self::smses).
    pub fn smses(mut self, smses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.smses = Some(smses.into_iter().map(Into::into).collect());
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

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets [`slug_group`](Self::slug_group).
    pub fn slug_group(mut self, slug_group: impl Into<SlugGroup>) -> Self {
        self.slug_group = Some(slug_group.into());
        self.slug = None;
        self
    }

    /// Sets [`shipment_tags`](Self::shipment_tags).
    pub fn shipment_tags(
        mut self,
        shipment_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shipment_tags = Some(shipment_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`courier_connection_id`](Self::courier_connection_id).
    pub fn courier_connection_id(
        mut self,
        courier_connection_id: impl Into<String>,
    ) -> Self {
        self.courier_connection_id = Some(courier_connection_id.into());
        self
    }

    /// Sets [`next_couriers`](Self::next_couriers).
    pub fn next_couriers(
        mut self,
        next_couriers: impl IntoIterator<Item = impl Into<NextCourierInput>>,
    ) -> Self {
        self.next_couriers = Some(next_couriers.into_iter().map(Into::into).collect());
        self
    }
}

impl std::fmt::Debug for CreateTracking {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CreateTracking");
        shown.field("tracking_number", &self.tracking_number);
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
        shown.field("slug", &self.slug);
        shown.field("slug_group", &self.slug_group);
        shown.field("shipment_tags", &self.shipment_tags);
        shown.field("courier_connection_id", &self.courier_connection_id);
        shown.field("next_couriers", &self.next_couriers);
        shown.finish()
    }
}

impl runtime::Validate for CreateTracking {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
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
        if let Some(value) = &self.custom_fields {
            let at = &at.spelled("/custom_fields");
            validate_custom_fields(value, at, found);
        }
        if let Some(value) = &self.language {
            let at = &at.spelled("/language");
            validate_language_code(value, at, found);
        }
        if let Some(value) = &self.emails {
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
        if let Some(value) = &self.smses {
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
        if let Some(value) = &self.slug {
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
        if let Some(value) = &self.shipment_tags {
            let at = &at.spelled("/shipment_tags");
            validate_shipment_tags(value, at, found);
        }
        if let Some(value) = &self.next_couriers {
            let at = &at.spelled("/next_couriers");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
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
        validate::at_most_one_of(
            &[("slug", self.slug.is_some()), ("slug_group", self.slug_group.is_some())],
            rules::ONE_COURIER_FIELD_INVALID,
            at,
            found,
        );
    }
}

impl From<TrackingNumber> for CreateTracking {
    fn from(value: TrackingNumber) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingNumber> for CreateTracking {
    fn from(value: &TrackingNumber) -> Self {
        Self::new(value)
    }
}

impl From<String> for CreateTracking {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for CreateTracking {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for CreateTracking {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
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
        runtime::encode::optional(map, "custom_fields", &self.custom_fields)?;
        runtime::encode::optional(map, "note", &self.note)?;
        runtime::encode::optional(map, "language", &self.language)?;
        runtime::encode::optional(map, "emails", &self.emails)?;
        runtime::encode::optional(map, "smses", &self.smses)?;
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
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "slug_group", &self.slug_group)?;
        runtime::encode::optional(map, "shipment_tags", &self.shipment_tags)?;
        runtime::encode::optional(
            map,
            "courier_connection_id",
            &self.courier_connection_id,
        )?;
        runtime::encode::optional(map, "next_couriers", &self.next_couriers)?;
        Ok(())
    }
}

impl serde::Serialize for CreateTracking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreateTracking {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_tracking",
        method: http::Method::POST,
        path: "/trackings",
        retry: runtime::RetryClass::Guarded,
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
        guard: Some(
            &runtime::Guard {
                error: "TrackingAlreadyExists",
                when: &[],
                read_back: Some(
                    &runtime::ReadBack {
                        call: <ListTrackings as runtime::Operation>::INFO,
                        with: &[
                            (
                                "tracking_numbers",
                                runtime::RequestValue::Joined(
                                    &runtime::RequestValue::Body(&["tracking_number"]),
                                ),
                            ),
                        ],
                        conditions: &[
                            runtime::Condition {
                                member: &["slug"],
                                predicate: runtime::Predicate::Equals(
                                    runtime::RequestValue::Body(&["slug"]),
                                ),
                            },
                        ],
                    },
                ),
            },
        ),
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["tracking"]))
    }
}

/// The arguments of `list_trackings`.
#[derive(Clone, PartialEq)]
pub struct ListTrackings {
    /// Text to seek in number, title, order id and custom fields.
    ///
    /// Name, e-mail address and phone number of the customer are searched too.
    pub keyword: Option<String>,
    /// Any of these numbers.
    ///
    /// - At most 50 items.
    pub tracking_numbers: Option<Vec<TrackingNumber>>,
    /// Any of these orders.
    ///
    /// - Sent as one text, so no member may hold a `,`.
    pub order_id: Option<Vec<String>>,
    /// Any of these tags of your own.
    ///
    /// - Sent as one text, so no member may hold a `,`.
    pub shipment_tags: Option<Vec<String>>,
    /// Any of these couriers.
    ///
    /// - Each: matches `[a-z0-9-]+` (only warns).
    /// - Sent as one text, so no member may hold a `,`.
    pub slug: Option<Vec<String>>,
    /// Where the shipment stands.
    pub tag: Option<Tag>,
    /// Whether the parcel is on its way back.
    pub return_to_sender: Option<Vec<bool>>,
    /// Days from collection until delivery, or until today.
    pub transit_time: Option<i64>,
    /// Any of these countries of origin.
    ///
    /// - Each: a country in ISO 3166-1 alpha-3, three capital letters.
    pub origin: Option<Vec<String>>,
    /// Any of these countries of destination.
    ///
    /// - Each: a country in ISO 3166-1 alpha-3, three capital letters.
    pub destination: Option<Vec<String>>,
    /// Any of these countries of destination, as the courier says.
    ///
    /// - Each: a country in ISO 3166-1 alpha-3, three capital letters.
    pub courier_destination_country_iso3: Option<Vec<String>>,
    /// Created at this time or later.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes 30 days before the call.
    pub created_at_min: Option<String>,
    /// Created at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<String>,
    /// Changed at this time or later.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub updated_at_min: Option<String>,
    /// Changed at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub updated_at_max: Option<String>,
    /// The fields of each tracking to answer with; all unless you say otherwise.
    pub fields: Option<Vec<ListField>>,
    /// How many a page holds.
    ///
    /// - 1 to 200.
    /// - When it is absent, the server assumes `100`.
    pub limit: Option<i64>,
    /// The number of the page.
    ///
    /// - 1 or more.
    /// - When it is absent, the server assumes `1`.
    pub page: Option<i64>,
}

impl ListTrackings {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            keyword: None,
            tracking_numbers: None,
            order_id: None,
            shipment_tags: None,
            slug: None,
            tag: None,
            return_to_sender: None,
            transit_time: None,
            origin: None,
            destination: None,
            courier_destination_country_iso3: None,
            created_at_min: None,
            created_at_max: None,
            updated_at_min: None,
            updated_at_max: None,
            fields: None,
            limit: None,
            page: None,
        }
    }

    /// Sets [`keyword`](Self::keyword).
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets [`tracking_numbers`](Self::tracking_numbers).
    pub fn tracking_numbers(
        mut self,
        tracking_numbers: impl IntoIterator<Item = impl Into<TrackingNumber>>,
    ) -> Self {
        self.tracking_numbers = Some(
            tracking_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`order_id`](Self::order_id).
    pub fn order_id(
        mut self,
        order_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_id = Some(order_id.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`shipment_tags`](Self::shipment_tags).
    pub fn shipment_tags(
        mut self,
        shipment_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shipment_tags = Some(shipment_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.slug = Some(slug.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`tag`](Self::tag).
    pub fn tag(mut self, tag: impl Into<Tag>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets [`return_to_sender`](Self::return_to_sender).
    pub fn return_to_sender(
        mut self,
        return_to_sender: impl IntoIterator<Item = bool>,
    ) -> Self {
        self.return_to_sender = Some(return_to_sender.into_iter().collect());
        self
    }

    /// Sets [`transit_time`](Self::transit_time).
    pub fn transit_time(mut self, transit_time: i64) -> Self {
        self.transit_time = Some(transit_time);
        self
    }

    /// Sets [`origin`](Self::origin).
    pub fn origin(
        mut self,
        origin: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.origin = Some(origin.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`destination`](Self::destination).
    pub fn destination(
        mut self,
        destination: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination = Some(destination.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`courier_destination_country_iso3`](Self::courier_destination_country_iso3).
    pub fn courier_destination_country_iso3(
        mut self,
        courier_destination_country_iso3: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.courier_destination_country_iso3 = Some(
            courier_destination_country_iso3.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`created_at_min`](Self::created_at_min).
    pub fn created_at_min(mut self, created_at_min: impl Into<String>) -> Self {
        self.created_at_min = Some(created_at_min.into());
        self
    }

    /// Sets [`created_at_max`](Self::created_at_max).
    pub fn created_at_max(mut self, created_at_max: impl Into<String>) -> Self {
        self.created_at_max = Some(created_at_max.into());
        self
    }

    /// Sets [`updated_at_min`](Self::updated_at_min).
    pub fn updated_at_min(mut self, updated_at_min: impl Into<String>) -> Self {
        self.updated_at_min = Some(updated_at_min.into());
        self
    }

    /// Sets [`updated_at_max`](Self::updated_at_max).
    pub fn updated_at_max(mut self, updated_at_max: impl Into<String>) -> Self {
        self.updated_at_max = Some(updated_at_max.into());
        self
    }

    /// Sets [`fields`](Self::fields).
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<ListField>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`page`](Self::page).
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Default for ListTrackings {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for ListTrackings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("ListTrackings");
        shown.field("keyword", &self.keyword.hidden());
        shown.field("tracking_numbers", &self.tracking_numbers);
        shown.field("order_id", &self.order_id);
        shown.field("shipment_tags", &self.shipment_tags);
        shown.field("slug", &self.slug);
        shown.field("tag", &self.tag);
        shown.field("return_to_sender", &self.return_to_sender);
        shown.field("transit_time", &self.transit_time);
        shown.field("origin", &self.origin);
        shown.field("destination", &self.destination);
        shown
            .field(
                "courier_destination_country_iso3",
                &self.courier_destination_country_iso3,
            );
        shown.field("created_at_min", &self.created_at_min);
        shown.field("created_at_max", &self.created_at_max);
        shown.field("updated_at_min", &self.updated_at_min);
        shown.field("updated_at_max", &self.updated_at_max);
        shown.field("fields", &self.fields);
        shown.field("limit", &self.limit);
        shown.field("page", &self.page);
        shown.finish()
    }
}

impl runtime::Validate for ListTrackings {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.tracking_numbers {
            let at = &at.spelled("/tracking_numbers");
            validate::items(value.len(), 0, 50, rules::ITEMS_FIELD_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.order_id {
            let at = &at.spelled("/order_id");
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.shipment_tags {
            let at = &at.spelled("/shipment_tags");
            validate::joined(value, ',', rules::STYLE, at, found);
        }
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
        if let Some(value) = &self.tag {
            let at = &at.spelled("/tag");
            validate::known(
                value.is_known(),
                value,
                &Tag::ALL,
                rules::KNOWN_FIELD_INVALID_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.origin {
            let at = &at.spelled("/origin");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_country_code(value, at, found);
                },
            );
        }
        if let Some(value) = &self.destination {
            let at = &at.spelled("/destination");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_country_code(value, at, found);
                },
            );
        }
        if let Some(value) = &self.courier_destination_country_iso3 {
            let at = &at.spelled("/courier_destination_country_iso3");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_country_code(value, at, found);
                },
            );
        }
        if let Some(value) = &self.created_at_min {
            let at = &at.spelled("/created_at_min");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.created_at_max {
            let at = &at.spelled("/created_at_max");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.updated_at_min {
            let at = &at.spelled("/updated_at_min");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.updated_at_max {
            let at = &at.spelled("/updated_at_max");
            validate_date_time(value, at, found);
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
                        &ListField::ALL,
                        rules::KNOWN_FIELD_INVALID_WARNS,
                        at,
                        found,
                    );
                },
            );
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.limit {
            let at = &at.spelled("/limit");
            validate::integer_range(
                *value,
                Some(1),
                Some(200),
                rules::RANGE_FIELD_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.page {
            let at = &at.spelled("/page");
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_FIELD_INVALID,
                at,
                found,
            );
        }
    }
}

impl serde::Serialize for ListTrackings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "keyword", &self.keyword)?;
        runtime::encode::optional(map, "tracking_numbers", &self.tracking_numbers)?;
        runtime::encode::optional(map, "order_id", &self.order_id)?;
        runtime::encode::optional(map, "shipment_tags", &self.shipment_tags)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "tag", &self.tag)?;
        runtime::encode::optional(map, "return_to_sender", &self.return_to_sender)?;
        runtime::encode::optional(map, "transit_time", &self.transit_time)?;
        runtime::encode::optional(map, "origin", &self.origin)?;
        runtime::encode::optional(map, "destination", &self.destination)?;
        runtime::encode::optional(
            map,
            "courier_destination_country_iso3",
            &self.courier_destination_country_iso3,
        )?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::optional(map, "updated_at_min", &self.updated_at_min)?;
        runtime::encode::optional(map, "updated_at_max", &self.updated_at_max)?;
        runtime::encode::optional(map, "fields", &self.fields)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "page", &self.page)?;
        object.end()
    }
}

impl runtime::Operation for ListTrackings {
    type Output = TrackingPage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_trackings",
        method: http::Method::GET,
        path: "/trackings",
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
        pages: Some(
            &runtime::PageInfo {
                parameter: runtime::PageParameter::Number("page", 1),
                size: Some("limit"),
                items: &["trackings"],
                total: Some(&["count"]),
                next: None,
                more: None,
                most: Some(160000),
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings");
        target.query("keyword", &self.keyword);
        target.query_list("tracking_numbers", self.tracking_numbers.as_deref());
        target.query_list("order_id", self.order_id.as_deref());
        target.query_list("shipment_tags", self.shipment_tags.as_deref());
        target.query_list("slug", self.slug.as_deref());
        target.query("tag", &self.tag);
        target.query_list("return_to_sender", self.return_to_sender.as_deref());
        target.query("transit_time", &self.transit_time);
        target.query_list("origin", self.origin.as_deref());
        target.query_list("destination", self.destination.as_deref());
        target
            .query_list(
                "courier_destination_country_iso3",
                self.courier_destination_country_iso3.as_deref(),
            );
        target.query("created_at_min", &self.created_at_min);
        target.query("created_at_max", &self.created_at_max);
        target.query("updated_at_min", &self.updated_at_min);
        target.query("updated_at_max", &self.updated_at_max);
        target.query_list("fields", self.fields.as_deref());
        target.query("limit", &self.limit);
        target.query("page", &self.page);
    }
}

impl runtime::Paged for ListTrackings {
    type Item = Tracking;
    fn go_to(&mut self, to: &runtime::Position) {
        self.page = to.number();
    }

    fn position(&self) -> runtime::Position {
        runtime::Position::of_number(self.page)
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.trackings.unwrap_or_default()
    }

    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.trackings.as_ref().map_or(0, Vec::len),
            total: output.count,
            next: None,
            more: None,
        }
    }
}

/// The arguments of `get_tracking`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTracking {
    /// The tracking to read.
    pub id: TrackingId,
    /// The fields to answer with; all unless you say otherwise.
    pub fields: Option<Vec<TrackingField>>,
    /// The language into which the messages of checkpoints are translated.
    pub lang: Option<LanguageTarget>,
}

impl GetTracking {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<TrackingId>) -> Self {
        Self {
            id: id.into(),
            fields: None,
            lang: None,
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
    pub fn lang(mut self, lang: impl Into<LanguageTarget>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

impl runtime::Validate for GetTracking {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
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
                &LanguageTarget::ALL,
                rules::KNOWN_FIELD_INVALID_WARNS,
                at,
                found,
            );
        }
    }
}

impl From<TrackingId> for GetTracking {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for GetTracking {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetTracking {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetTracking {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetTracking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::optional(map, "fields", &self.fields)?;
        runtime::encode::optional(map, "lang", &self.lang)?;
        object.end()
    }
}

impl runtime::Operation for GetTracking {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_tracking",
        method: http::Method::GET,
        path: "/trackings/{id}",
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
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings/");
        target.parameter("id", &self.id);
        target.query_list("fields", self.fields.as_deref());
        target.query("lang", &self.lang);
    }
}

/// The arguments of `update_tracking`.
///
/// - When `location_id` is given, `origin_country_iso3`, `origin_state`, `origin_city`, `origin_postal_code`, `origin_raw_location`, `tracking_origin_country` can't be given. A ship-from location is the origin, so no other can be given.
#[derive(Clone, PartialEq)]
pub struct UpdateTracking {
    /// The tracking to change.
    pub id: TrackingId,
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
    pub slug: Option<String>,
}

impl UpdateTracking {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<TrackingId>) -> Self {
        Self {
            id: id.into(),
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
            slug: None,
        }
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

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}

impl std::fmt::Debug for UpdateTracking {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("UpdateTracking");
        shown.field("id", &self.id);
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
        shown.field("slug", &self.slug);
        shown.finish()
    }
}

impl runtime::Validate for UpdateTracking {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
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
        if let Some(value) = &self.slug {
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

impl From<TrackingId> for UpdateTracking {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for UpdateTracking {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for UpdateTracking {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for UpdateTracking {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for UpdateTracking {
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
        runtime::encode::optional(map, "slug", &self.slug)?;
        Ok(())
    }
}

impl serde::Serialize for UpdateTracking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for UpdateTracking {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "update_tracking",
        method: http::Method::PUT,
        path: "/trackings/{id}",
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
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings/");
        target.parameter("id", &self.id);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["tracking"]))
    }
}

/// The arguments of `delete_tracking`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTracking {
    /// The tracking to delete.
    pub id: TrackingId,
}

impl DeleteTracking {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<TrackingId>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for DeleteTracking {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<TrackingId> for DeleteTracking {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for DeleteTracking {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for DeleteTracking {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for DeleteTracking {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for DeleteTracking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for DeleteTracking {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "delete_tracking",
        method: http::Method::DELETE,
        path: "/trackings/{id}",
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
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings/");
        target.parameter("id", &self.id);
    }
}

/// The arguments of `retrack_tracking`.
#[derive(Clone, Debug, PartialEq)]
pub struct RetrackTracking {
    /// The tracking to restart.
    pub id: TrackingId,
}

impl RetrackTracking {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<TrackingId>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for RetrackTracking {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<TrackingId> for RetrackTracking {
    fn from(value: TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<&TrackingId> for RetrackTracking {
    fn from(value: &TrackingId) -> Self {
        Self::new(value)
    }
}

impl From<String> for RetrackTracking {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for RetrackTracking {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for RetrackTracking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for RetrackTracking {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "retrack_tracking",
        method: http::Method::POST,
        path: "/trackings/{id}/retrack",
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
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings/");
        target.parameter("id", &self.id);
        target.path("/retrack");
    }
}

/// The arguments of `mark_tracking_completed`.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkTrackingCompleted {
    /// The tracking to close.
    pub id: TrackingId,
    /// Why it is closed.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub reason: CompletionReason,
}

impl MarkTrackingCompleted {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<TrackingId>, reason: CompletionReason) -> Self {
        Self { id: id.into(), reason }
    }
}

impl runtime::Validate for MarkTrackingCompleted {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
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

impl runtime::encode::Encode for MarkTrackingCompleted {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "reason", &self.reason)?;
        Ok(())
    }
}

impl serde::Serialize for MarkTrackingCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for MarkTrackingCompleted {
    type Output = Tracking;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "mark_tracking_completed",
        method: http::Method::POST,
        path: "/trackings/{id}/mark-as-completed",
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
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/trackings/");
        target.parameter("id", &self.id);
        target.path("/mark-as-completed");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
