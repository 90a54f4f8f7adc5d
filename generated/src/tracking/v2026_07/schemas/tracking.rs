// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/tracking.yaml` of the specification: change it there.

use super::*;

/// The id of a tracking; take it as it is, or choose it when you create one.
///
/// - Matches `[0-9A-Za-z_-]{1,128}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingId(String);

runtime::text_newtype! {
    TrackingId {
        text.bytes(
            const {
                &validate::Class::of(
                    &[(b'-', b'-'), (b'0', b'9'), (b'A', b'Z'), (b'_', b'_'), (b'a', b'z')]
                )
            },
            1,
            128,
            "[0-9A-Za-z_-]{1,128}",
            rules::PATTERN_INVALID_TRACKING_ID
        );
    }
}

/// The number that the courier gave a shipment.
///
/// - 4 to 100 characters.
/// - Matches `[A-Za-z0-9._/-]+`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingNumber(String);

runtime::text_newtype! {
    TrackingNumber {
        text.chars(4, 100, rules::CHARS_INVALID_TRACKING_NUMBER).bytes(
            const {
                &validate::Class::of(&[(b'-', b'9'), (b'A', b'Z'), (b'_', b'_'), (b'a', b'z')])
            },
            1,
            usize::MAX,
            "[A-Za-z0-9._/-]+",
            rules::PATTERN_INVALID_TRACKING_NUMBER
        );
    }
}

/// Text of your own.
///
/// - At least 1 character.
#[inline]
pub fn validate_free_text(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found).chars(1, usize::MAX, rules::CHARS_FIELD_INVALID);
}

/// Names and values of your own.
///
/// Keep personal data out of them.
///
/// - At most 25 items.
/// - Each: at most 512 characters.
/// - Each key: at most 30 characters.
#[inline]
pub fn validate_custom_fields(
    value: &std::collections::BTreeMap<String, String>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .items(0, 25, rules::ITEMS_FIELD_INVALID)
        .each_key(|value| value.chars(0, 30, rules::CHARS_FIELD_INVALID))
        .each_value(|value| value.chars(0, 512, rules::CHARS_FIELD_INVALID));
}

/// Tags of your own.
///
/// - At most 50 items.
/// - Each: at most 32 characters.
#[inline]
pub fn validate_shipment_tags(
    value: &[String],
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .items(0, 50, rules::ITEMS_FIELD_INVALID)
        .each(|value| value.chars(0, 32, rules::CHARS_FIELD_INVALID));
}

/// A shipment that is followed.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`TrackingNotFound`](super::super::errors::TRACKING_NOT_FOUND).
/// - The service counts `retracks` for it, which no answer shows.
/// - 30 days after `created_at`, if `tag` is `"Pending"`: `subtag` is `"Expired_001"` and `active` is `false`. The courier knew nothing of it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tracking {
    /// What to call this tracking; it is called by its tracking number unless you say otherwise.
    pub title: Option<String>,
    /// The id of your order, which no other order has.
    pub order_id: Option<String>,
    /// Your order by the number that people read.
    pub order_number: Option<String>,
    /// Where the order is found in your shop or system.
    pub order_id_path: Option<String>,
    /// When the order was placed.
    pub order_date: Option<runtime::DateTime>,
    /// The delivery date that you promised, best in the recipient's time zone.
    pub order_promised_delivery_date: Option<PromisedDelivery>,
    /// Names and values of your own.
    pub custom_fields: Option<std::collections::BTreeMap<String, String>>,
    /// A note of your own.
    pub note: Option<String>,
    /// The language in which the recipient is written to.
    pub language: Option<String>,
    /// Whom the shipment concerns.
    pub customers: Option<Vec<Customer>>,
    /// How the parcel reaches its recipient.
    pub delivery_type: Option<DeliveryType>,
    /// Where the recipient collects the parcel.
    pub pickup_location: Option<String>,
    /// What the recipient should know about collecting it.
    pub pickup_note: Option<String>,
    /// The courier's service; what you say here is not overwritten by the courier.
    pub shipment_type: Option<String>,
    /// Which way the shipment goes.
    pub shipment_direction: Option<ShipmentDirection>,
    /// The shipping option chosen at checkout.
    pub shipping_method: Option<String>,
    /// A ship-from location of your account; it is the origin, so leave out the origin fields.
    pub location_id: Option<String>,
    /// The country the parcel comes from.
    pub origin_country_region: Option<String>,
    /// The state or province it comes from.
    pub origin_state: Option<String>,
    /// The city it comes from.
    pub origin_city: Option<String>,
    /// The postal code it comes from.
    pub origin_postal_code: Option<String>,
    /// The origin in one line.
    pub origin_raw_location: Option<String>,
    /// The country it goes to; some couriers can't do without.
    pub destination_country_region: Option<String>,
    /// The state or province it goes to; some couriers can't do without.
    pub destination_state: Option<String>,
    /// The city it goes to.
    pub destination_city: Option<String>,
    /// The postal code it goes to; some couriers can't do without.
    pub destination_postal_code: Option<String>,
    /// The destination in one line.
    pub destination_raw_location: Option<String>,
    /// The shipper's account at the courier.
    pub tracking_account_number: Option<String>,
    /// The key that the courier asks for.
    pub tracking_key: Option<String>,
    /// When the courier took the parcel.
    pub tracking_ship_date: Option<runtime::AnyMoment>,
    /// The leg of the courier that delivers.
    pub last_mile: Option<LastMile>,
    /// The id of the tracking.
    pub id: Option<TrackingId>,
    /// The older id of 24 characters; it still serves wherever an id is asked for.
    pub legacy_id: Option<String>,
    /// The number that the courier gave the shipment.
    pub tracking_number: Option<TrackingNumber>,
    /// The courier, or `unrecognized` if it could not be told.
    pub slug: Option<String>,
    /// The connected courier account that is used.
    pub courier_connection_id: Option<String>,
    /// True while the courier is polled for news.
    ///
    /// That ends when the parcel is delivered, the tracking expires or nothing changes for long.
    pub active: Option<bool>,
    /// Where the shipment stands.
    ///
    /// - It always is the `tag` of `subtag`.
    pub tag: Option<Tag>,
    /// Where the shipment stands in detail.
    pub subtag: Option<Subtag>,
    /// The subtag in words.
    ///
    /// - It always is the `message` of `subtag`.
    pub subtag_message: Option<String>,
    /// What the couriers reported; sort it before you rely on its order.
    pub checkpoints: Option<Vec<Checkpoint>>,
    /// When the tracking was created.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the tracking last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// How the tracking was added.
    ///
    /// - For example `"api"`.
    pub source: Option<String>,
    /// How often the courier was polled.
    pub tracked_count: Option<runtime::Number>,
    /// How many parcels there are.
    pub shipment_package_count: Option<runtime::Number>,
    /// What the shipment weighs.
    pub shipment_weight: Option<Weight>,
    /// What the shipment measures.
    pub shipment_dimensions: Option<Dimensions>,
    /// The tags that you gave the shipment.
    pub shipment_tags: Option<Vec<String>>,
    /// The tags of the order.
    pub order_tags: Option<Vec<String>>,
    /// When the courier collected the parcel.
    pub shipment_pickup_date: Option<runtime::AnyMoment>,
    /// When the parcel was delivered.
    pub shipment_delivery_date: Option<runtime::AnyMoment>,
    /// Days from collection until delivery, or until today.
    pub transit_time: Option<i64>,
    /// The country it goes to, as the courier says.
    pub courier_destination_country_region: Option<String>,
    /// The delivery date that the courier estimates.
    pub courier_estimated_delivery_date: Option<CourierEdd>,
    /// The delivery date that the service predicts.
    pub aftership_estimated_delivery_date: Option<AftershipEdd>,
    /// The delivery date that follows from your own settings.
    pub custom_estimated_delivery_date: Option<CustomEdd>,
    /// The first delivery date that was known.
    pub first_estimated_delivery: Option<EddInfo>,
    /// The newest delivery date that is known.
    pub latest_estimated_delivery: Option<LatestEdd>,
    /// Whether the parcel is in time.
    pub on_time_status: Option<OnTimeStatus>,
    /// By how many days it misses the promised date.
    pub on_time_difference: Option<runtime::Number>,
    /// When delivery was first tried.
    pub first_attempted_at: Option<runtime::AnyMoment>,
    /// How often delivery failed.
    pub failed_delivery_attempts: Option<i64>,
    /// True once a checkpoint says that the parcel goes back.
    pub return_to_sender: Option<bool>,
    /// Whose signature the courier asks for.
    pub signature_requirement: Option<SignatureRequirement>,
    /// Who signed for the parcel.
    pub signed_by: Option<String>,
    /// Where the parcel was left, such as a porch or a locker.
    pub delivery_location_type: Option<String>,
    /// What shows that the parcel was delivered; your account needs this feature.
    pub proof_of_delivery: Option<Vec<ProofOfDelivery>>,
    /// The courier's own page about this shipment.
    pub courier_tracking_link: Option<String>,
    /// The page on which the recipient can change the delivery.
    pub courier_redirect_link: Option<String>,
    /// The tracking page for your customer; your account needs this feature.
    pub aftership_tracking_url: Option<String>,
    /// The tracking page of the whole order; your account needs this feature.
    pub aftership_tracking_order_url: Option<String>,
    /// The leg of the first courier.
    pub first_mile: Option<FirstMile>,
    /// How a shipment of several parcels is followed; your plan may lack it.
    pub multi_piece_info: Option<MultiPiece>,
    /// The shipment in which goods come back; only where this one goes forward.
    pub return_shipment: Option<ReturnShipment>,
    /// The shipment in which the goods came; only where this one goes back.
    pub forward_shipment: Option<ForwardShipment>,
    /// What the shipment emitted; known after delivery, on enterprise plans.
    pub carbon_emissions: Option<CarbonEmissions>,
    /// Addresses that subscribed themselves to news.
    pub subscribed_emails: Option<Vec<String>>,
    /// Numbers that subscribed themselves to news.
    pub subscribed_smses: Option<Vec<String>>,
    /// The member `unique_token`.
    #[deprecated = "It holds filler text and says nothing."]
    pub unique_token: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Tracking {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "Tracking", "id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "Tracking", "tracking_number")
    }
}

runtime::record! {
    Tracking {
        title,
        order_id,
        order_number,
        order_id_path,
        order_date,
        order_promised_delivery_date,
        custom_fields,
        note,
        language,
        customers.hidden(),
        delivery_type,
        pickup_location,
        pickup_note,
        shipment_type,
        shipment_direction,
        shipping_method,
        location_id,
        origin_country_region,
        origin_state,
        origin_city.hidden(),
        origin_postal_code.hidden(),
        origin_raw_location.hidden(),
        destination_country_region,
        destination_state,
        destination_city.hidden(),
        destination_postal_code.hidden(),
        destination_raw_location.hidden(),
        tracking_account_number.hidden(),
        tracking_key.hidden(),
        tracking_ship_date,
        last_mile,
        id,
        legacy_id,
        tracking_number,
        slug,
        courier_connection_id,
        active,
        tag,
        subtag,
        subtag_message,
        checkpoints,
        created_at,
        updated_at,
        source,
        tracked_count,
        shipment_package_count,
        shipment_weight,
        shipment_dimensions,
        shipment_tags,
        order_tags,
        shipment_pickup_date,
        shipment_delivery_date,
        transit_time,
        courier_destination_country_region,
        courier_estimated_delivery_date,
        aftership_estimated_delivery_date,
        custom_estimated_delivery_date,
        first_estimated_delivery,
        latest_estimated_delivery,
        on_time_status,
        on_time_difference,
        first_attempted_at,
        failed_delivery_attempts,
        return_to_sender,
        signature_requirement,
        signed_by.hidden(),
        delivery_location_type,
        proof_of_delivery,
        courier_tracking_link,
        courier_redirect_link,
        aftership_tracking_url,
        aftership_tracking_order_url,
        first_mile,
        multi_piece_info,
        return_shipment,
        forward_shipment,
        carbon_emissions,
        subscribed_emails.hidden(),
        subscribed_smses.hidden(),
        unique_token,
    }
}
