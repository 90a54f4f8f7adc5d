// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/tracking.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The id of a tracking; take it as it is, or choose it when you create one.
///
/// - Matches `[0-9A-Za-z_-]{1,128}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingId(String);

impl TrackingId {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for TrackingId {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        let value = self.0.as_str();
        validate::matches(
            value,
            (1..=128).contains(&value.len())
                && value
                    .bytes()
                    .all(|byte| {
                        matches!(
                            byte, b'-' | b'0'..= b'9' | b'A'..= b'Z' | b'_' | b'a'..=
                            b'z'
                        )
                    }),
            "[0-9A-Za-z_-]{1,128}",
            rules::PATTERN_INVALID_TRACKING_ID,
            at,
            found,
        );
    }
}

impl From<TrackingId> for String {
    fn from(value: TrackingId) -> Self {
        value.0
    }
}

impl AsRef<str> for TrackingId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for TrackingId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for TrackingId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&TrackingId> for TrackingId {
    fn from(value: &TrackingId) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for TrackingId {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for TrackingId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for TrackingId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for TrackingId {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for TrackingId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The number that the courier gave a shipment.
///
/// - 4 to 100 characters.
/// - Matches `[A-Za-z0-9._/-]+`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingNumber(String);

impl TrackingNumber {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for TrackingNumber {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        let value = self.0.as_str();
        validate::chars(value, 4, 100, rules::CHARS_INVALID_TRACKING_NUMBER, at, found);
        validate::matches(
            value,
            !value.is_empty()
                && value
                    .bytes()
                    .all(|byte| {
                        matches!(byte, b'-'..= b'9' | b'A'..= b'Z' | b'_' | b'a'..= b'z')
                    }),
            "[A-Za-z0-9._/-]+",
            rules::PATTERN_INVALID_TRACKING_NUMBER,
            at,
            found,
        );
    }
}

impl From<TrackingNumber> for String {
    fn from(value: TrackingNumber) -> Self {
        value.0
    }
}

impl AsRef<str> for TrackingNumber {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for TrackingNumber {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for TrackingNumber {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&TrackingNumber> for TrackingNumber {
    fn from(value: &TrackingNumber) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for TrackingNumber {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for TrackingNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for TrackingNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for TrackingNumber {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for TrackingNumber {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Text of your own.
///
/// - At least 1 character.
pub fn validate_free_text(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 1, usize::MAX, rules::CHARS_FIELD_INVALID, at, found);
}

/// Names and values of your own.
///
/// Keep personal data out of them.
///
/// - At most 25 items.
/// - Each: at most 512 characters.
/// - Each key: at most 30 characters.
pub fn validate_custom_fields(
    value: &std::collections::BTreeMap<String, String>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::items(value.len(), 0, 25, rules::ITEMS_FIELD_INVALID, at, found);
    validate::each_key(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 0, 30, rules::CHARS_FIELD_INVALID, at, found);
        },
    );
    validate::each_value(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 0, 512, rules::CHARS_FIELD_INVALID, at, found);
        },
    );
}

/// Tags of your own.
///
/// - At most 50 items.
/// - Each: at most 32 characters.
pub fn validate_shipment_tags(
    value: &[String],
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::items(value.len(), 0, 50, rules::ITEMS_FIELD_INVALID, at, found);
    validate::each(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 0, 32, rules::CHARS_FIELD_INVALID, at, found);
        },
    );
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
    ///
    /// - May be null, which reads as absent.
    pub order_id: Option<String>,
    /// Your order by the number that people read.
    ///
    /// - May be null, which reads as absent.
    pub order_number: Option<String>,
    /// Where the order is found in your shop or system.
    ///
    /// - May be null, which reads as absent.
    pub order_id_path: Option<String>,
    /// When the order was placed.
    ///
    /// - May be null, which reads as absent.
    pub order_date: Option<String>,
    /// The delivery date that you promised, best in the recipient's time zone.
    ///
    /// - May be null, which reads as absent.
    pub order_promised_delivery_date: Option<PromisedDelivery>,
    /// Names and values of your own.
    ///
    /// - May be null, which reads as absent.
    pub custom_fields: Option<std::collections::BTreeMap<String, String>>,
    /// A note of your own.
    ///
    /// - May be null, which reads as absent.
    pub note: Option<String>,
    /// The language in which the recipient is written to.
    ///
    /// - May be null, which reads as absent.
    pub language: Option<String>,
    /// Whom the shipment concerns.
    pub customers: Option<Vec<Customer>>,
    /// How the parcel reaches its recipient.
    ///
    /// - May be null, which reads as absent.
    pub delivery_type: Option<DeliveryType>,
    /// Where the recipient collects the parcel.
    ///
    /// - May be null, which reads as absent.
    pub pickup_location: Option<String>,
    /// What the recipient should know about collecting it.
    ///
    /// - May be null, which reads as absent.
    pub pickup_note: Option<String>,
    /// The courier's service; what you say here is not overwritten by the courier.
    ///
    /// - May be null, which reads as absent.
    pub shipment_type: Option<String>,
    /// Which way the shipment goes.
    ///
    /// - May be null, which reads as absent.
    pub shipment_direction: Option<ShipmentDirection>,
    /// The shipping option chosen at checkout.
    ///
    /// - May be null, which reads as absent.
    pub shipping_method: Option<String>,
    /// A ship-from location of your account; it is the origin, so leave out the origin fields.
    ///
    /// - May be null, which reads as absent.
    pub location_id: Option<String>,
    /// The country the parcel comes from.
    ///
    /// - May be null, which reads as absent.
    pub origin_country_region: Option<String>,
    /// The state or province it comes from.
    ///
    /// - May be null, which reads as absent.
    pub origin_state: Option<String>,
    /// The city it comes from.
    ///
    /// - May be null, which reads as absent.
    pub origin_city: Option<String>,
    /// The postal code it comes from.
    ///
    /// - May be null, which reads as absent.
    pub origin_postal_code: Option<String>,
    /// The origin in one line.
    ///
    /// - May be null, which reads as absent.
    pub origin_raw_location: Option<String>,
    /// The country it goes to; some couriers can't do without.
    ///
    /// - May be null, which reads as absent.
    pub destination_country_region: Option<String>,
    /// The state or province it goes to; some couriers can't do without.
    ///
    /// - May be null, which reads as absent.
    pub destination_state: Option<String>,
    /// The city it goes to.
    ///
    /// - May be null, which reads as absent.
    pub destination_city: Option<String>,
    /// The postal code it goes to; some couriers can't do without.
    ///
    /// - May be null, which reads as absent.
    pub destination_postal_code: Option<String>,
    /// The destination in one line.
    ///
    /// - May be null, which reads as absent.
    pub destination_raw_location: Option<String>,
    /// The shipper's account at the courier.
    ///
    /// - May be null, which reads as absent.
    pub tracking_account_number: Option<String>,
    /// The key that the courier asks for.
    ///
    /// - May be null, which reads as absent.
    pub tracking_key: Option<String>,
    /// When the courier took the parcel.
    ///
    /// - May be null, which reads as absent.
    pub tracking_ship_date: Option<String>,
    /// The leg of the courier that delivers.
    ///
    /// - May be null, which reads as absent.
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
    ///
    /// - May be null, which reads as absent.
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
    pub created_at: Option<String>,
    /// When the tracking last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// How the tracking was added.
    ///
    /// - For example `"api"`.
    pub source: Option<String>,
    /// How often the courier was polled.
    pub tracked_count: Option<runtime::Number>,
    /// How many parcels there are.
    ///
    /// - May be null, which reads as absent.
    pub shipment_package_count: Option<runtime::Number>,
    /// What the shipment weighs.
    ///
    /// - May be null, which reads as absent.
    pub shipment_weight: Option<Weight>,
    /// What the shipment measures.
    ///
    /// - May be null, which reads as absent.
    pub shipment_dimensions: Option<Dimensions>,
    /// The tags that you gave the shipment.
    pub shipment_tags: Option<Vec<String>>,
    /// The tags of the order.
    pub order_tags: Option<Vec<String>>,
    /// When the courier collected the parcel.
    ///
    /// - May be null, which reads as absent.
    pub shipment_pickup_date: Option<String>,
    /// When the parcel was delivered.
    ///
    /// - May be null, which reads as absent.
    pub shipment_delivery_date: Option<String>,
    /// Days from collection until delivery, or until today.
    ///
    /// - May be null, which reads as absent.
    pub transit_time: Option<i64>,
    /// The country it goes to, as the courier says.
    ///
    /// - May be null, which reads as absent.
    pub courier_destination_country_region: Option<String>,
    /// The delivery date that the courier estimates.
    ///
    /// - May be null, which reads as absent.
    pub courier_estimated_delivery_date: Option<CourierEdd>,
    /// The delivery date that the service predicts.
    ///
    /// - May be null, which reads as absent.
    pub aftership_estimated_delivery_date: Option<AftershipEdd>,
    /// The delivery date that follows from your own settings.
    ///
    /// - May be null, which reads as absent.
    pub custom_estimated_delivery_date: Option<CustomEdd>,
    /// The first delivery date that was known.
    ///
    /// - May be null, which reads as absent.
    pub first_estimated_delivery: Option<EddInfo>,
    /// The newest delivery date that is known.
    ///
    /// - May be null, which reads as absent.
    pub latest_estimated_delivery: Option<LatestEdd>,
    /// Whether the parcel is in time.
    ///
    /// - May be null, which reads as absent.
    pub on_time_status: Option<OnTimeStatus>,
    /// By how many days it misses the promised date.
    ///
    /// - May be null, which reads as absent.
    pub on_time_difference: Option<runtime::Number>,
    /// When delivery was first tried.
    ///
    /// - May be null, which reads as absent.
    pub first_attempted_at: Option<String>,
    /// How often delivery failed.
    ///
    /// - May be null, which reads as absent.
    pub failed_delivery_attempts: Option<i64>,
    /// True once a checkpoint says that the parcel goes back.
    pub return_to_sender: Option<bool>,
    /// Whose signature the courier asks for.
    ///
    /// - May be null, which reads as absent.
    pub signature_requirement: Option<SignatureRequirement>,
    /// Who signed for the parcel.
    ///
    /// - May be null, which reads as absent.
    pub signed_by: Option<String>,
    /// Where the parcel was left, such as a porch or a locker.
    ///
    /// - May be null, which reads as absent.
    pub delivery_location_type: Option<String>,
    /// What shows that the parcel was delivered; your account needs this feature.
    ///
    /// - May be null, which reads as absent.
    pub proof_of_delivery: Option<Vec<ProofOfDelivery>>,
    /// The courier's own page about this shipment.
    ///
    /// - May be null, which reads as absent.
    pub courier_tracking_link: Option<String>,
    /// The page on which the recipient can change the delivery.
    ///
    /// - May be null, which reads as absent.
    pub courier_redirect_link: Option<String>,
    /// The tracking page for your customer; your account needs this feature.
    ///
    /// - May be null, which reads as absent.
    pub aftership_tracking_url: Option<String>,
    /// The tracking page of the whole order; your account needs this feature.
    ///
    /// - May be null, which reads as absent.
    pub aftership_tracking_order_url: Option<String>,
    /// The leg of the first courier.
    ///
    /// - May be null, which reads as absent.
    pub first_mile: Option<FirstMile>,
    /// How a shipment of several parcels is followed; your plan may lack it.
    ///
    /// - May be null, which reads as absent.
    pub multi_piece_info: Option<MultiPiece>,
    /// The shipment in which goods come back; only where this one goes forward.
    ///
    /// - May be null, which reads as absent.
    pub return_shipment: Option<ReturnShipment>,
    /// The shipment in which the goods came; only where this one goes back.
    ///
    /// - May be null, which reads as absent.
    pub forward_shipment: Option<ForwardShipment>,
    /// What the shipment emitted; known after delivery, on enterprise plans.
    ///
    /// - May be null, which reads as absent.
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
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "Tracking", "id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "Tracking", "tracking_number")
    }
}

impl runtime::decode::Record for Tracking {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "title" => member.value(&mut self.title),
            "order_id" => member.value(&mut self.order_id),
            "order_number" => member.value(&mut self.order_number),
            "order_id_path" => member.value(&mut self.order_id_path),
            "order_date" => member.value(&mut self.order_date),
            "order_promised_delivery_date" => {
                member.value(&mut self.order_promised_delivery_date)
            }
            "custom_fields" => member.value(&mut self.custom_fields),
            "note" => member.value(&mut self.note),
            "language" => member.value(&mut self.language),
            "customers" => member.value(&mut self.customers),
            "delivery_type" => member.value(&mut self.delivery_type),
            "pickup_location" => member.value(&mut self.pickup_location),
            "pickup_note" => member.value(&mut self.pickup_note),
            "shipment_type" => member.value(&mut self.shipment_type),
            "shipment_direction" => member.value(&mut self.shipment_direction),
            "shipping_method" => member.value(&mut self.shipping_method),
            "location_id" => member.value(&mut self.location_id),
            "origin_country_region" => member.value(&mut self.origin_country_region),
            "origin_state" => member.value(&mut self.origin_state),
            "origin_city" => member.value(&mut self.origin_city),
            "origin_postal_code" => member.value(&mut self.origin_postal_code),
            "origin_raw_location" => member.value(&mut self.origin_raw_location),
            "destination_country_region" => {
                member.value(&mut self.destination_country_region)
            }
            "destination_state" => member.value(&mut self.destination_state),
            "destination_city" => member.value(&mut self.destination_city),
            "destination_postal_code" => member.value(&mut self.destination_postal_code),
            "destination_raw_location" => {
                member.value(&mut self.destination_raw_location)
            }
            "tracking_account_number" => member.value(&mut self.tracking_account_number),
            "tracking_key" => member.value(&mut self.tracking_key),
            "tracking_ship_date" => member.value(&mut self.tracking_ship_date),
            "last_mile" => member.value(&mut self.last_mile),
            "id" => member.value(&mut self.id),
            "legacy_id" => member.value(&mut self.legacy_id),
            "tracking_number" => member.value(&mut self.tracking_number),
            "slug" => member.value(&mut self.slug),
            "courier_connection_id" => member.value(&mut self.courier_connection_id),
            "active" => member.value(&mut self.active),
            "tag" => member.value(&mut self.tag),
            "subtag" => member.value(&mut self.subtag),
            "subtag_message" => member.value(&mut self.subtag_message),
            "checkpoints" => member.value(&mut self.checkpoints),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            "source" => member.value(&mut self.source),
            "tracked_count" => member.value(&mut self.tracked_count),
            "shipment_package_count" => member.value(&mut self.shipment_package_count),
            "shipment_weight" => member.value(&mut self.shipment_weight),
            "shipment_dimensions" => member.value(&mut self.shipment_dimensions),
            "shipment_tags" => member.value(&mut self.shipment_tags),
            "order_tags" => member.value(&mut self.order_tags),
            "shipment_pickup_date" => member.value(&mut self.shipment_pickup_date),
            "shipment_delivery_date" => member.value(&mut self.shipment_delivery_date),
            "transit_time" => member.value(&mut self.transit_time),
            "courier_destination_country_region" => {
                member.value(&mut self.courier_destination_country_region)
            }
            "courier_estimated_delivery_date" => {
                member.value(&mut self.courier_estimated_delivery_date)
            }
            "aftership_estimated_delivery_date" => {
                member.value(&mut self.aftership_estimated_delivery_date)
            }
            "custom_estimated_delivery_date" => {
                member.value(&mut self.custom_estimated_delivery_date)
            }
            "first_estimated_delivery" => {
                member.value(&mut self.first_estimated_delivery)
            }
            "latest_estimated_delivery" => {
                member.value(&mut self.latest_estimated_delivery)
            }
            "on_time_status" => member.value(&mut self.on_time_status),
            "on_time_difference" => member.value(&mut self.on_time_difference),
            "first_attempted_at" => member.value(&mut self.first_attempted_at),
            "failed_delivery_attempts" => {
                member.value(&mut self.failed_delivery_attempts)
            }
            "return_to_sender" => member.value(&mut self.return_to_sender),
            "signature_requirement" => member.value(&mut self.signature_requirement),
            "signed_by" => member.value(&mut self.signed_by),
            "delivery_location_type" => member.value(&mut self.delivery_location_type),
            "proof_of_delivery" => member.value(&mut self.proof_of_delivery),
            "courier_tracking_link" => member.value(&mut self.courier_tracking_link),
            "courier_redirect_link" => member.value(&mut self.courier_redirect_link),
            "aftership_tracking_url" => member.value(&mut self.aftership_tracking_url),
            "aftership_tracking_order_url" => {
                member.value(&mut self.aftership_tracking_order_url)
            }
            "first_mile" => member.value(&mut self.first_mile),
            "multi_piece_info" => member.value(&mut self.multi_piece_info),
            "return_shipment" => member.value(&mut self.return_shipment),
            "forward_shipment" => member.value(&mut self.forward_shipment),
            "carbon_emissions" => member.value(&mut self.carbon_emissions),
            "subscribed_emails" => member.value(&mut self.subscribed_emails),
            "subscribed_smses" => member.value(&mut self.subscribed_smses),
            "unique_token" => member.value(&mut self.unique_token),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Tracking {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Tracking {
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
        runtime::encode::entries(
            map,
            "custom_fields",
            &self.custom_fields,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "note", &self.note)?;
        runtime::encode::optional(map, "language", &self.language)?;
        runtime::encode::list(map, "customers", &self.customers, &self.unknown)?;
        runtime::encode::optional(map, "delivery_type", &self.delivery_type)?;
        runtime::encode::optional(map, "pickup_location", &self.pickup_location)?;
        runtime::encode::optional(map, "pickup_note", &self.pickup_note)?;
        runtime::encode::optional(map, "shipment_type", &self.shipment_type)?;
        runtime::encode::optional(map, "shipment_direction", &self.shipment_direction)?;
        runtime::encode::optional(map, "shipping_method", &self.shipping_method)?;
        runtime::encode::optional(map, "location_id", &self.location_id)?;
        runtime::encode::optional(
            map,
            "origin_country_region",
            &self.origin_country_region,
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
            "destination_country_region",
            &self.destination_country_region,
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
        runtime::encode::optional(map, "last_mile", &self.last_mile)?;
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "legacy_id", &self.legacy_id)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(
            map,
            "courier_connection_id",
            &self.courier_connection_id,
        )?;
        runtime::encode::optional(map, "active", &self.active)?;
        runtime::encode::optional(map, "tag", &self.tag)?;
        runtime::encode::optional(map, "subtag", &self.subtag)?;
        runtime::encode::optional(map, "subtag_message", &self.subtag_message)?;
        runtime::encode::list(map, "checkpoints", &self.checkpoints, &self.unknown)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::optional(map, "source", &self.source)?;
        runtime::encode::optional(map, "tracked_count", &self.tracked_count)?;
        runtime::encode::optional(
            map,
            "shipment_package_count",
            &self.shipment_package_count,
        )?;
        runtime::encode::optional(map, "shipment_weight", &self.shipment_weight)?;
        runtime::encode::optional(
            map,
            "shipment_dimensions",
            &self.shipment_dimensions,
        )?;
        runtime::encode::list(map, "shipment_tags", &self.shipment_tags, &self.unknown)?;
        runtime::encode::list(map, "order_tags", &self.order_tags, &self.unknown)?;
        runtime::encode::optional(
            map,
            "shipment_pickup_date",
            &self.shipment_pickup_date,
        )?;
        runtime::encode::optional(
            map,
            "shipment_delivery_date",
            &self.shipment_delivery_date,
        )?;
        runtime::encode::optional(map, "transit_time", &self.transit_time)?;
        runtime::encode::optional(
            map,
            "courier_destination_country_region",
            &self.courier_destination_country_region,
        )?;
        runtime::encode::optional(
            map,
            "courier_estimated_delivery_date",
            &self.courier_estimated_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "aftership_estimated_delivery_date",
            &self.aftership_estimated_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "custom_estimated_delivery_date",
            &self.custom_estimated_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "first_estimated_delivery",
            &self.first_estimated_delivery,
        )?;
        runtime::encode::optional(
            map,
            "latest_estimated_delivery",
            &self.latest_estimated_delivery,
        )?;
        runtime::encode::optional(map, "on_time_status", &self.on_time_status)?;
        runtime::encode::optional(map, "on_time_difference", &self.on_time_difference)?;
        runtime::encode::optional(map, "first_attempted_at", &self.first_attempted_at)?;
        runtime::encode::optional(
            map,
            "failed_delivery_attempts",
            &self.failed_delivery_attempts,
        )?;
        runtime::encode::optional(map, "return_to_sender", &self.return_to_sender)?;
        runtime::encode::optional(
            map,
            "signature_requirement",
            &self.signature_requirement,
        )?;
        runtime::encode::optional(map, "signed_by", &self.signed_by)?;
        runtime::encode::optional(
            map,
            "delivery_location_type",
            &self.delivery_location_type,
        )?;
        runtime::encode::list(
            map,
            "proof_of_delivery",
            &self.proof_of_delivery,
            &self.unknown,
        )?;
        runtime::encode::optional(
            map,
            "courier_tracking_link",
            &self.courier_tracking_link,
        )?;
        runtime::encode::optional(
            map,
            "courier_redirect_link",
            &self.courier_redirect_link,
        )?;
        runtime::encode::optional(
            map,
            "aftership_tracking_url",
            &self.aftership_tracking_url,
        )?;
        runtime::encode::optional(
            map,
            "aftership_tracking_order_url",
            &self.aftership_tracking_order_url,
        )?;
        runtime::encode::optional(map, "first_mile", &self.first_mile)?;
        runtime::encode::optional(map, "multi_piece_info", &self.multi_piece_info)?;
        runtime::encode::optional(map, "return_shipment", &self.return_shipment)?;
        runtime::encode::optional(map, "forward_shipment", &self.forward_shipment)?;
        runtime::encode::optional(map, "carbon_emissions", &self.carbon_emissions)?;
        runtime::encode::list(
            map,
            "subscribed_emails",
            &self.subscribed_emails,
            &self.unknown,
        )?;
        runtime::encode::list(
            map,
            "subscribed_smses",
            &self.subscribed_smses,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "unique_token", &self.unique_token)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Tracking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Tracking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Tracking {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Tracking");
        shown.field("title", &self.title);
        shown.field("order_id", &self.order_id);
        shown.field("order_number", &self.order_number);
        shown.field("order_id_path", &self.order_id_path);
        shown.field("order_date", &self.order_date);
        shown.field("order_promised_delivery_date", &self.order_promised_delivery_date);
        shown.field("custom_fields", &self.custom_fields);
        shown.field("note", &self.note);
        shown.field("language", &self.language);
        shown.field("customers", &self.customers.hidden());
        shown.field("delivery_type", &self.delivery_type);
        shown.field("pickup_location", &self.pickup_location);
        shown.field("pickup_note", &self.pickup_note);
        shown.field("shipment_type", &self.shipment_type);
        shown.field("shipment_direction", &self.shipment_direction);
        shown.field("shipping_method", &self.shipping_method);
        shown.field("location_id", &self.location_id);
        shown.field("origin_country_region", &self.origin_country_region);
        shown.field("origin_state", &self.origin_state);
        shown.field("origin_city", &self.origin_city.hidden());
        shown.field("origin_postal_code", &self.origin_postal_code.hidden());
        shown.field("origin_raw_location", &self.origin_raw_location.hidden());
        shown.field("destination_country_region", &self.destination_country_region);
        shown.field("destination_state", &self.destination_state);
        shown.field("destination_city", &self.destination_city.hidden());
        shown.field("destination_postal_code", &self.destination_postal_code.hidden());
        shown.field("destination_raw_location", &self.destination_raw_location.hidden());
        shown.field("tracking_account_number", &self.tracking_account_number.hidden());
        shown.field("tracking_key", &self.tracking_key.hidden());
        shown.field("tracking_ship_date", &self.tracking_ship_date);
        shown.field("last_mile", &self.last_mile);
        shown.field("id", &self.id);
        shown.field("legacy_id", &self.legacy_id);
        shown.field("tracking_number", &self.tracking_number);
        shown.field("slug", &self.slug);
        shown.field("courier_connection_id", &self.courier_connection_id);
        shown.field("active", &self.active);
        shown.field("tag", &self.tag);
        shown.field("subtag", &self.subtag);
        shown.field("subtag_message", &self.subtag_message);
        shown.field("checkpoints", &self.checkpoints);
        shown.field("created_at", &self.created_at);
        shown.field("updated_at", &self.updated_at);
        shown.field("source", &self.source);
        shown.field("tracked_count", &self.tracked_count);
        shown.field("shipment_package_count", &self.shipment_package_count);
        shown.field("shipment_weight", &self.shipment_weight);
        shown.field("shipment_dimensions", &self.shipment_dimensions);
        shown.field("shipment_tags", &self.shipment_tags);
        shown.field("order_tags", &self.order_tags);
        shown.field("shipment_pickup_date", &self.shipment_pickup_date);
        shown.field("shipment_delivery_date", &self.shipment_delivery_date);
        shown.field("transit_time", &self.transit_time);
        shown
            .field(
                "courier_destination_country_region",
                &self.courier_destination_country_region,
            );
        shown
            .field(
                "courier_estimated_delivery_date",
                &self.courier_estimated_delivery_date,
            );
        shown
            .field(
                "aftership_estimated_delivery_date",
                &self.aftership_estimated_delivery_date,
            );
        shown
            .field(
                "custom_estimated_delivery_date",
                &self.custom_estimated_delivery_date,
            );
        shown.field("first_estimated_delivery", &self.first_estimated_delivery);
        shown.field("latest_estimated_delivery", &self.latest_estimated_delivery);
        shown.field("on_time_status", &self.on_time_status);
        shown.field("on_time_difference", &self.on_time_difference);
        shown.field("first_attempted_at", &self.first_attempted_at);
        shown.field("failed_delivery_attempts", &self.failed_delivery_attempts);
        shown.field("return_to_sender", &self.return_to_sender);
        shown.field("signature_requirement", &self.signature_requirement);
        shown.field("signed_by", &self.signed_by.hidden());
        shown.field("delivery_location_type", &self.delivery_location_type);
        shown.field("proof_of_delivery", &self.proof_of_delivery);
        shown.field("courier_tracking_link", &self.courier_tracking_link);
        shown.field("courier_redirect_link", &self.courier_redirect_link);
        shown.field("aftership_tracking_url", &self.aftership_tracking_url);
        shown.field("aftership_tracking_order_url", &self.aftership_tracking_order_url);
        shown.field("first_mile", &self.first_mile);
        shown.field("multi_piece_info", &self.multi_piece_info);
        shown.field("return_shipment", &self.return_shipment);
        shown.field("forward_shipment", &self.forward_shipment);
        shown.field("carbon_emissions", &self.carbon_emissions);
        shown.field("subscribed_emails", &self.subscribed_emails.hidden());
        shown.field("subscribed_smses", &self.subscribed_smses.hidden());
        shown.field("unique_token", &self.unique_token);
        shown.finish_non_exhaustive()
    }
}
