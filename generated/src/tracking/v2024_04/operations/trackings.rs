// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/trackings.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        create_tracking: CreateTracking,

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
        /// More than 50 of [`tracking_numbers`](ListTrackings::tracking_numbers) are sent by `in_chunks` with the feature `chunks`, with an outcome for each.
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
        list_trackings: ListTrackings,

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
        get_tracking: GetTracking,

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
        update_tracking: UpdateTracking,

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
        delete_tracking: DeleteTracking,

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
        retrack_tracking: RetrackTracking,

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
        mark_tracking_completed: MarkTrackingCompleted,
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
    pub order_date: Option<runtime::DateTime>,
    /// The delivery date that you promised, best in the recipient's time zone.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub order_promised_delivery_date: Option<runtime::Date>,
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
    pub tracking_ship_date: Option<runtime::CompactDate>,
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

runtime::request! {
    CreateTracking(tracking_number: impl Into<TrackingNumber>) {
        tracking_number(argument(tracking_number.into())),
        title(optional into String),
        order_id(optional into String),
        order_number(optional into String),
        order_id_path(optional into String),
        order_date(optional into runtime::DateTime),
        order_promised_delivery_date(optional into runtime::Date),
        custom_fields(optional pairs String),
        note(optional into String),
        language(optional into String),
        emails(optional into each String).hidden(),
        smses(optional into each String).hidden(),
        customer_name(optional into String).hidden(),
        delivery_type(optional into DeliveryType),
        pickup_location(optional into String),
        pickup_note(optional into String),
        shipment_type(optional into String),
        shipping_method(optional into String),
        location_id(optional into String),
        origin_country_iso3(optional into String),
        origin_state(optional into String),
        origin_city(optional into String).hidden(),
        origin_postal_code(optional into String).hidden(),
        origin_raw_location(optional into String).hidden(),
        destination_country_iso3(optional into String),
        destination_state(optional into String),
        destination_city(optional into String).hidden(),
        destination_postal_code(optional into String).hidden(),
        destination_raw_location(optional into String).hidden(),
        tracking_account_number(optional into String).hidden(),
        tracking_key(optional into String).hidden(),
        tracking_ship_date(optional into runtime::CompactDate),
        tracking_origin_country(optional into String),
        tracking_destination_country(optional into String),
        tracking_postal_code(optional into String).hidden(),
        tracking_state(optional into String),
        slug(preset(Some("optimacourier".into())) optional into String),
        slug_group(optional into SlugGroup, empties[slug]),
        shipment_tags(optional into each String),
        courier_connection_id(optional into String),
        next_couriers(optional into each NextCourierInput),
    }
}

runtime::validator! {
    CreateTracking {
        required tracking_number.valid();
        optional order_id_path.by_text(validate_url);
        optional order_date.by_text(validate_date_time);
        optional order_promised_delivery_date.by_text(validate_date);
        optional custom_fields.by(validate_custom_fields);
        optional language.by_text(validate_language_code);
        optional emails.items(0, 3, rules::ITEMS_FIELD_INVALID).each(
            |value| value.by_text(validate_email)
        );
        optional smses.items(0, 3, rules::ITEMS_FIELD_INVALID).each(
            |value| value.by_text(validate_phone)
        );
        optional delivery_type.known(rules::KNOWN_FIELD_INVALID);
        optional origin_country_iso3.by_text(validate_country_code);
        optional destination_country_iso3.by_text(validate_country_code);
        optional destination_state.by_text(validate_state_name);
        optional destination_postal_code.by_text(validate_postal_code);
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_ship_date.by_text(validate_ship_date);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
        optional slug.bytes(
            const { &validate::Class::of(&[(b'-', b'-'), (b'0', b'9'), (b'a', b'z')]) },
            1,
            usize::MAX,
            "[a-z0-9-]+",
            rules::PATTERN_INVALID_COURIER_WARNS
        );
        optional slug_group.known(rules::KNOWN_FIELD_INVALID_WARNS);
        optional shipment_tags.by(validate_shipment_tags);
        optional next_couriers.each_valid();
    }
    rules(this, at, found) {
        if this.location_id.as_ref().is_some() {
            validate::forbids(
                &[
                    ("origin_country_iso3", this.origin_country_iso3.is_some()),
                    ("origin_state", this.origin_state.is_some()),
                    ("origin_city", this.origin_city.is_some()),
                    ("origin_postal_code", this.origin_postal_code.is_some()),
                    ("origin_raw_location", this.origin_raw_location.is_some()),
                    ("tracking_origin_country", this.tracking_origin_country.is_some())
                ],
                rules::ONE_ORIGIN_FIELD_INVALID,
                at,
                found
            );
        }
        validate::at_most_one_of(
            &[("slug", this.slug.is_some()), ("slug_group", this.slug_group.is_some())],
            rules::ONE_COURIER_FIELD_INVALID,
            at,
            found
        );
    }
}

runtime::from! {
    CreateTracking {
        TrackingNumber,
        &TrackingNumber,
        String,
        &str,
    }
}

runtime::operation! {
    CreateTracking -> Tracking {
        id: "create_tracking",
        method: POST,
        path: "/trackings",
        retry: Guarded,
        output_in: &["tracking"],
        body_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        guard: &runtime::Guard {
            error: "TrackingAlreadyExists",
            when: &[],
            read_back: Some(&runtime::ReadBack {
                call: <ListTrackings as runtime::Operation>::INFO,
                with: &[(
                    "tracking_numbers",
                    runtime::RequestValue::Joined(
                        &runtime::RequestValue::Body(&["tracking_number"])
                    )
                )],
                conditions: &[runtime::Condition {
                    member: &["slug"],
                    predicate: runtime::Predicate::Equals(runtime::RequestValue::Body(&["slug"]))
                }],
            }),
        },
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
    pub created_at_min: Option<runtime::DateTime>,
    /// Created at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<runtime::DateTime>,
    /// Changed at this time or later.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub updated_at_min: Option<runtime::DateTime>,
    /// Changed at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub updated_at_max: Option<runtime::DateTime>,
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

runtime::request! {
    ListTrackings() {
        keyword(optional into String).place(runtime::Place::Query).hidden(),
        tracking_numbers(optional into each TrackingNumber).place(runtime::Place::Query),
        order_id(optional into each String).place(runtime::Place::Query),
        shipment_tags(optional into each String).place(runtime::Place::Query),
        slug(optional into each String).place(runtime::Place::Query),
        tag(optional into Tag).place(runtime::Place::Query),
        return_to_sender(optional each bool).place(runtime::Place::Query),
        transit_time(optional i64).place(runtime::Place::Query),
        origin(optional into each String).place(runtime::Place::Query),
        destination(optional into each String).place(runtime::Place::Query),
        courier_destination_country_iso3(optional into each String).place(runtime::Place::Query),
        created_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        created_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        updated_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        updated_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        fields(optional into each ListField).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        page(optional i64).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListTrackings {
        optional tracking_numbers.items(0, 50, rules::ITEMS_FIELD_INVALID).each_valid();
        optional order_id.joined(',', rules::STYLE);
        optional shipment_tags.joined(',', rules::STYLE);
        optional slug.each(|value| value.by_text(validate_slug)).joined(',', rules::STYLE);
        optional tag.known(rules::KNOWN_FIELD_INVALID_WARNS);
        optional origin.each(|value| value.by_text(validate_country_code));
        optional destination.each(|value| value.by_text(validate_country_code));
        optional courier_destination_country_iso3.each(
            |value| value.by_text(validate_country_code)
        );
        optional created_at_min.by_text(validate_date_time);
        optional created_at_max.by_text(validate_date_time);
        optional updated_at_min.by_text(validate_date_time);
        optional updated_at_max.by_text(validate_date_time);
        optional fields.each(
            |value| value.known(rules::KNOWN_FIELD_INVALID_WARNS)
        ).joined(',', rules::STYLE);
        optional limit.integer_range(Some(1), Some(200), rules::RANGE_FIELD_INVALID);
        optional page.integer_range(Some(1), None, rules::RANGE_FIELD_INVALID);
    }
}

runtime::operation! {
    ListTrackings -> TrackingPage {
        id: "list_trackings",
        method: GET,
        path: "/trackings",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Number("page", 1),
            size: Some("limit"),
            items: &["trackings"],
            total: Some(&["count"]),
            next: None,
            more: None,
            most: Some(160000),
        },
    }
}

impl runtime::Paged for ListTrackings {
    type Item = Tracking;
    #[inline]
    fn go_to(&mut self, to: &runtime::Position) {
        self.page = to.number();
    }

    #[inline]
    fn position(&self) -> runtime::Position {
        runtime::Position::of_number(self.page)
    }

    #[inline]
    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    #[inline]
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.trackings.unwrap_or_default()
    }

    #[inline]
    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.trackings.as_ref().map_or(0, Vec::len),
            total: output.count,
            next: None,
            more: None,
        }
    }
}

runtime::chunked! {
    ListTrackings {
        tracking_numbers(TrackingNumber, 50);
        matching(Tracking): |output| output.tracking_number.as_ref();
        limit(200)
    }
}

/// The arguments of `get_tracking`.
#[derive(Clone, PartialEq)]
pub struct GetTracking {
    /// The tracking to read.
    pub id: TrackingId,
    /// The fields to answer with; all unless you say otherwise.
    pub fields: Option<Vec<TrackingField>>,
    /// The language into which the messages of checkpoints are translated.
    pub lang: Option<LanguageTarget>,
}

runtime::request! {
    GetTracking(id: impl Into<TrackingId>) {
        id(argument(id.into())).place(runtime::Place::Path),
        fields(optional into each TrackingField).place(runtime::Place::Query),
        lang(optional into LanguageTarget).place(runtime::Place::Query),
    }
}

runtime::validator! {
    GetTracking {
        required id.valid();
        optional fields.each(
            |value| value.known(rules::KNOWN_FIELD_INVALID_WARNS)
        ).joined(',', rules::STYLE);
        optional lang.known(rules::KNOWN_FIELD_INVALID_WARNS);
    }
}

runtime::from! {
    GetTracking {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    GetTracking -> Tracking {
        id: "get_tracking",
        method: GET,
        path: "/trackings/{id}",
        retry: Safe,
        output_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    pub order_date: Option<runtime::DateTime>,
    /// The delivery date that you promised, best in the recipient's time zone.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub order_promised_delivery_date: Option<runtime::Date>,
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
    pub tracking_ship_date: Option<runtime::CompactDate>,
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

runtime::request! {
    UpdateTracking(id: impl Into<TrackingId>) {
        id(argument(id.into())).place(runtime::Place::Path),
        title(optional into String),
        order_id(optional into String),
        order_number(optional into String),
        order_id_path(optional into String),
        order_date(optional into runtime::DateTime),
        order_promised_delivery_date(optional into runtime::Date),
        custom_fields(update pairs String, clears clear_custom_fields),
        note(update into String, clears clear_note).cleared(runtime::Cleared::EmptyText),
        language(optional into String),
        emails(
            update into each String,
            clears clear_emails
        ).cleared(runtime::Cleared::EmptyList).hidden(),
        smses(
            update into each String,
            clears clear_smses
        ).cleared(runtime::Cleared::EmptyList).hidden(),
        customer_name(optional into String).hidden(),
        delivery_type(optional into DeliveryType),
        pickup_location(optional into String),
        pickup_note(optional into String),
        shipment_type(optional into String),
        shipping_method(optional into String),
        location_id(optional into String),
        origin_country_iso3(optional into String),
        origin_state(optional into String),
        origin_city(optional into String).hidden(),
        origin_postal_code(optional into String).hidden(),
        origin_raw_location(optional into String).hidden(),
        destination_country_iso3(optional into String),
        destination_state(optional into String),
        destination_city(optional into String).hidden(),
        destination_postal_code(optional into String).hidden(),
        destination_raw_location(optional into String).hidden(),
        tracking_account_number(optional into String).hidden(),
        tracking_key(optional into String).hidden(),
        tracking_ship_date(optional into runtime::CompactDate),
        tracking_origin_country(optional into String),
        tracking_destination_country(optional into String),
        tracking_postal_code(optional into String).hidden(),
        tracking_state(optional into String),
        slug(optional into String),
    }
}

runtime::validator! {
    UpdateTracking {
        required id.valid();
        optional order_id_path.by_text(validate_url);
        optional order_date.by_text(validate_date_time);
        optional order_promised_delivery_date.by_text(validate_date);
        update custom_fields.by(validate_custom_fields);
        optional language.by_text(validate_language_code);
        update emails.items(0, 3, rules::ITEMS_FIELD_INVALID).each(
            |value| value.by_text(validate_email)
        );
        update smses.items(0, 3, rules::ITEMS_FIELD_INVALID).each(
            |value| value.by_text(validate_phone)
        );
        optional delivery_type.known(rules::KNOWN_FIELD_INVALID);
        optional origin_country_iso3.by_text(validate_country_code);
        optional destination_country_iso3.by_text(validate_country_code);
        optional destination_state.by_text(validate_state_name);
        optional destination_postal_code.by_text(validate_postal_code);
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_ship_date.by_text(validate_ship_date);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
        optional slug.bytes(
            const { &validate::Class::of(&[(b'-', b'-'), (b'0', b'9'), (b'a', b'z')]) },
            1,
            usize::MAX,
            "[a-z0-9-]+",
            rules::PATTERN_INVALID_COURIER_WARNS
        );
    }
    rules(this, at, found) {
        if this.location_id.as_ref().is_some() {
            validate::forbids(
                &[
                    ("origin_country_iso3", this.origin_country_iso3.is_some()),
                    ("origin_state", this.origin_state.is_some()),
                    ("origin_city", this.origin_city.is_some()),
                    ("origin_postal_code", this.origin_postal_code.is_some()),
                    ("origin_raw_location", this.origin_raw_location.is_some()),
                    ("tracking_origin_country", this.tracking_origin_country.is_some())
                ],
                rules::ONE_ORIGIN_FIELD_INVALID,
                at,
                found
            );
        }
    }
}

runtime::from! {
    UpdateTracking {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    UpdateTracking -> Tracking {
        id: "update_tracking",
        method: PUT,
        path: "/trackings/{id}",
        retry: Idempotent,
        output_in: &["tracking"],
        body_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `delete_tracking`.
#[derive(Clone, PartialEq)]
pub struct DeleteTracking {
    /// The tracking to delete.
    pub id: TrackingId,
}

runtime::request! {
    DeleteTracking(id: impl Into<TrackingId>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    DeleteTracking {
        required id.valid();
    }
}

runtime::from! {
    DeleteTracking {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    DeleteTracking -> Tracking {
        id: "delete_tracking",
        method: DELETE,
        path: "/trackings/{id}",
        retry: Idempotent,
        output_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `retrack_tracking`.
#[derive(Clone, PartialEq)]
pub struct RetrackTracking {
    /// The tracking to restart.
    pub id: TrackingId,
}

runtime::request! {
    RetrackTracking(id: impl Into<TrackingId>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    RetrackTracking {
        required id.valid();
    }
}

runtime::from! {
    RetrackTracking {
        TrackingId,
        &TrackingId,
        String,
        &str,
    }
}

runtime::operation! {
    RetrackTracking -> Tracking {
        id: "retrack_tracking",
        method: POST,
        path: "/trackings/{id}/retrack",
        retry: Never,
        output_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `mark_tracking_completed`.
#[derive(Clone, PartialEq)]
pub struct MarkTrackingCompleted {
    /// The tracking to close.
    pub id: TrackingId,
    /// Why it is closed.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub reason: CompletionReason,
}

runtime::request! {
    MarkTrackingCompleted(id: impl Into<TrackingId>, reason: CompletionReason) {
        id(argument(id.into())).place(runtime::Place::Path),
        reason(argument(reason)),
    }
}

runtime::validator! {
    MarkTrackingCompleted {
        required id.valid();
        required reason.known(rules::KNOWN_FIELD_INVALID);
    }
}

runtime::operation! {
    MarkTrackingCompleted -> Tracking {
        id: "mark_tracking_completed",
        method: POST,
        path: "/trackings/{id}/mark-as-completed",
        retry: Idempotent,
        output_in: &["tracking"],
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
