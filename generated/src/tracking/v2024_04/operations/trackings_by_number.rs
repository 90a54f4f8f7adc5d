// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/trackings_by_number.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        get_tracking_by_number: GetTrackingByNumber,

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
        update_tracking_by_number: UpdateTrackingByNumber,

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
        delete_tracking_by_number: DeleteTrackingByNumber,

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
        retrack_tracking_by_number: RetrackTrackingByNumber,

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
        mark_tracking_completed_by_number: MarkTrackingCompletedByNumber,
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
    GetTrackingByNumber(
        required: GetTrackingByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())).place(runtime::Place::Path),
        tracking_number(argument(required.tracking_number.into())).place(runtime::Place::Path),
        fields(optional into each TrackingField).place(runtime::Place::Query),
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

/// What [`GetTrackingByNumber::new`] asks for.
pub struct GetTrackingByNumberRequired<T1, T2> {
    /// [`slug`](GetTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](GetTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    GetTrackingByNumber {
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
    GetTrackingByNumber -> Tracking {
        id: "get_tracking_by_number",
        method: GET,
        path: "/trackings/{slug}/{tracking_number}",
        retry: Safe,
        output_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    pub current_ship_date: Option<runtime::CompactDate>,
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
    pub new_slug: Option<String>,
}

runtime::request! {
    UpdateTrackingByNumber(
        required: UpdateTrackingByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())).place(runtime::Place::Path),
        tracking_number(argument(required.tracking_number.into())).place(runtime::Place::Path),
        current_account_number(optional into String) = "tracking_account_number".place(
            runtime::Place::Query
        ).hidden(),
        current_key(optional into String) = "tracking_key".place(runtime::Place::Query).hidden(),
        current_ship_date(
            optional into runtime::CompactDate
        ) = "tracking_ship_date".place(runtime::Place::Query),
        current_origin_country(optional into String) = "tracking_origin_country".place(
            runtime::Place::Query
        ),
        current_destination_country(optional into String) = "tracking_destination_country".place(
            runtime::Place::Query
        ),
        current_postal_code(optional into String) = "tracking_postal_code".place(
            runtime::Place::Query
        ).hidden(),
        current_state(optional into String) = "tracking_state".place(runtime::Place::Query),
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
        new_slug(optional into String) = "slug",
    }
}

/// What [`UpdateTrackingByNumber::new`] asks for.
pub struct UpdateTrackingByNumberRequired<T1, T2> {
    /// [`slug`](UpdateTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](UpdateTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    UpdateTrackingByNumber {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
        optional current_account_number.at(
            "/tracking_account_number"
        ).by_text(validate_account_number);
        optional current_key.at("/tracking_key").by_text(validate_tracking_key);
        optional current_ship_date.at("/tracking_ship_date").by_text(validate_ship_date);
        optional current_origin_country.at(
            "/tracking_origin_country"
        ).by_text(validate_country_code);
        optional current_destination_country.at(
            "/tracking_destination_country"
        ).by_text(validate_country_code);
        optional current_postal_code.at("/tracking_postal_code").by_text(validate_postal_code);
        optional current_state.at("/tracking_state").by_text(validate_state_name);
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
        optional new_slug.at("/slug").bytes(
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

runtime::operation! {
    UpdateTrackingByNumber -> Tracking {
        id: "update_tracking_by_number",
        method: PUT,
        path: "/trackings/{slug}/{tracking_number}",
        retry: Idempotent,
        output_in: &["tracking"],
        body_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    DeleteTrackingByNumber(
        required: DeleteTrackingByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
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

/// What [`DeleteTrackingByNumber::new`] asks for.
pub struct DeleteTrackingByNumberRequired<T1, T2> {
    /// [`slug`](DeleteTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](DeleteTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    DeleteTrackingByNumber {
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
    DeleteTrackingByNumber -> Tracking {
        id: "delete_tracking_by_number",
        method: DELETE,
        path: "/trackings/{slug}/{tracking_number}",
        retry: Idempotent,
        output_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    RetrackTrackingByNumber(
        required: RetrackTrackingByNumberRequired<impl Into<String>, impl Into<TrackingNumber>>
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

/// What [`RetrackTrackingByNumber::new`] asks for.
pub struct RetrackTrackingByNumberRequired<T1, T2> {
    /// [`slug`](RetrackTrackingByNumber::slug).
    pub slug: T1,
    /// [`tracking_number`](RetrackTrackingByNumber::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    RetrackTrackingByNumber {
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
    RetrackTrackingByNumber -> Tracking {
        id: "retrack_tracking_by_number",
        method: POST,
        path: "/trackings/{slug}/{tracking_number}/retrack",
        retry: Never,
        output_in: &["tracking"],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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
    /// Why it is closed.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub reason: CompletionReason,
}

runtime::request! {
    MarkTrackingCompletedByNumber(
        required: MarkTrackingCompletedByNumberRequired<impl Into<String>, impl Into<TrackingNumber>, impl Into<CompletionReason>>
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
        reason(argument(required.reason.into())),
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

runtime::validator! {
    MarkTrackingCompletedByNumber {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
        optional tracking_account_number.by_text(validate_account_number);
        optional tracking_key.by_text(validate_tracking_key);
        optional tracking_ship_date.by_text(validate_ship_date);
        optional tracking_origin_country.by_text(validate_country_code);
        optional tracking_destination_country.by_text(validate_country_code);
        optional tracking_postal_code.by_text(validate_postal_code);
        optional tracking_state.by_text(validate_state_name);
        required reason.known(rules::KNOWN_FIELD_INVALID);
    }
}

runtime::operation! {
    MarkTrackingCompletedByNumber -> Tracking {
        id: "mark_tracking_completed_by_number",
        method: POST,
        path: "/trackings/{slug}/{tracking_number}/mark-as-completed",
        retry: Idempotent,
        output_in: &["tracking"],
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
