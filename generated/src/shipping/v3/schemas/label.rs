// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/label.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A label that is bought, or was, with the files to print.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `creating`.
/// - `status` goes from `creating` to `created` or `failed`.
/// - `status` goes from `created` to `cancelling` or `manifesting`.
/// - `status` goes from `cancelling` to `cancelled` or `created`.
/// - `status` goes from `manifesting` to `manifested` or `created`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The id of the label.
    pub id: Option<Id>,
    /// Where the label stands.
    pub status: Option<LabelStatus>,
    /// The day on which it is sent.
    ///
    /// - May be null, which reads as absent.
    pub ship_date: Option<String>,
    /// The numbers that the courier gave the parcels; there may be none.
    ///
    /// - May be null, which reads as absent.
    pub tracking_numbers: Option<Vec<String>>,
    /// What the courier needs to find the shipment again.
    ///
    /// - May be null, which reads as absent.
    pub carrier_references: Option<Vec<CarrierReference>>,
    /// The files to print, once there are any.
    ///
    /// - May be null, which reads as absent.
    pub files: Option<Files>,
    /// What it costs, once that is known.
    ///
    /// - May be null, which reads as absent.
    pub rate: Option<Rate>,
    /// Your own references.
    ///
    /// - May be null, which reads as absent.
    pub references: Option<Vec<String>>,
    /// The account that pays for it.
    ///
    /// - May be null, which reads as absent.
    pub shipper_account: Option<Reference>,
    /// The service of the courier.
    ///
    /// - May be null, which reads as absent.
    pub service_type: Option<String>,
    /// Your order by the number that people read.
    ///
    /// - May be null, which reads as absent.
    pub order_number: Option<String>,
    /// The id of your order.
    ///
    /// - May be null, which reads as absent.
    pub order_id: Option<String>,
    /// The options that were asked for.
    ///
    /// - May be null, which reads as absent.
    pub service_options: Option<Vec<ServiceOption>>,
    /// Names and values of your own.
    ///
    /// - May be null, which reads as absent.
    pub custom_fields: Option<std::collections::BTreeMap<String, String>>,
    /// The courier's page on which the recipient can change the delivery.
    ///
    /// - May be null, which reads as absent.
    pub carrier_redirect_link: Option<String>,
    /// When the label was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the label last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Label {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Label", "id")
    }
}

impl runtime::decode::Record for Label {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "ship_date" => member.value(&mut self.ship_date),
            "tracking_numbers" => member.value(&mut self.tracking_numbers),
            "carrier_references" => member.value(&mut self.carrier_references),
            "files" => member.value(&mut self.files),
            "rate" => member.value(&mut self.rate),
            "references" => member.value(&mut self.references),
            "shipper_account" => member.value(&mut self.shipper_account),
            "service_type" => member.value(&mut self.service_type),
            "order_number" => member.value(&mut self.order_number),
            "order_id" => member.value(&mut self.order_id),
            "service_options" => member.value(&mut self.service_options),
            "custom_fields" => member.value(&mut self.custom_fields),
            "carrier_redirect_link" => member.value(&mut self.carrier_redirect_link),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Label {
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

impl runtime::encode::Encode for Label {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "ship_date", &self.ship_date)?;
        runtime::encode::list(
            map,
            "tracking_numbers",
            &self.tracking_numbers,
            &self.unknown,
        )?;
        runtime::encode::list(
            map,
            "carrier_references",
            &self.carrier_references,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "files", &self.files)?;
        runtime::encode::optional(map, "rate", &self.rate)?;
        runtime::encode::list(map, "references", &self.references, &self.unknown)?;
        runtime::encode::optional(map, "shipper_account", &self.shipper_account)?;
        runtime::encode::optional(map, "service_type", &self.service_type)?;
        runtime::encode::optional(map, "order_number", &self.order_number)?;
        runtime::encode::optional(map, "order_id", &self.order_id)?;
        runtime::encode::list(
            map,
            "service_options",
            &self.service_options,
            &self.unknown,
        )?;
        runtime::encode::entries(
            map,
            "custom_fields",
            &self.custom_fields,
            &self.unknown,
        )?;
        runtime::encode::optional(
            map,
            "carrier_redirect_link",
            &self.carrier_redirect_link,
        )?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Label {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Label {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Where a label stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LabelStatus {
    /// The courier was asked for it and has not answered.
    Creating,
    /// It is bought and can be printed.
    Created,
    /// The courier was asked to cancel it and has not answered.
    Cancelling,
    /// It is cancelled and must not be used.
    Cancelled,
    /// The courier was asked to put it on a manifest and has not answered.
    Manifesting,
    /// It is on a manifest and can't be cancelled any more.
    Manifested,
    /// The courier did not sell it.
    Failed,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl LabelStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Creating,
        Self::Created,
        Self::Cancelling,
        Self::Cancelled,
        Self::Manifesting,
        Self::Manifested,
        Self::Failed,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl LabelStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "creating",
            Self::Created => "created",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Manifesting => "manifesting",
            Self::Manifested => "manifested",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for LabelStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for LabelStatus {
    fn from(text: &str) -> Self {
        match text {
            "creating" => Self::Creating,
            "created" => Self::Created,
            "cancelling" => Self::Cancelling,
            "cancelled" => Self::Cancelled,
            "manifesting" => Self::Manifesting,
            "manifested" => Self::Manifested,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&LabelStatus> for LabelStatus {
    fn from(value: &LabelStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LabelStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LabelStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for LabelStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for LabelStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LabelStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a courier needs to find a shipment again.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CarrierReference {
    /// The reference to name when it is collected.
    ///
    /// - May be null, which reads as absent.
    pub pickup_reference: Option<String>,
    /// The courier's code of the place it is collected from.
    ///
    /// - May be null, which reads as absent.
    pub pickup_location_code: Option<String>,
    /// The numbers of the single parcels.
    ///
    /// - May be null, which reads as absent.
    pub piece_tracking_numbers: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CarrierReference {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "pickup_reference" => member.value(&mut self.pickup_reference),
            "pickup_location_code" => member.value(&mut self.pickup_location_code),
            "piece_tracking_numbers" => member.value(&mut self.piece_tracking_numbers),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CarrierReference {
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

impl runtime::encode::Encode for CarrierReference {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "pickup_reference", &self.pickup_reference)?;
        runtime::encode::optional(
            map,
            "pickup_location_code",
            &self.pickup_location_code,
        )?;
        runtime::encode::list(
            map,
            "piece_tracking_numbers",
            &self.piece_tracking_numbers,
            &self.unknown,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CarrierReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CarrierReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Names and values of your own.
///
/// - At most 25 items.
/// - Each: at most 512 characters.
/// - Each key: at most 30 characters.
pub fn validate_custom_fields(
    value: &std::collections::BTreeMap<String, String>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::items(value.len(), 0, 25, rules::ITEMS_BAD_REQUEST, at, found);
    validate::each_key(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 0, 30, rules::CHARS_BAD_REQUEST, at, found);
        },
    );
    validate::each_value(
        value,
        at,
        found,
        |value, at, found| {
            validate::chars(value, 0, 512, rules::CHARS_BAD_REQUEST, at, found);
        },
    );
}

/// An order of yours.
///
/// - 1 to 50 characters (only warns: documented in 2022).
pub fn validate_order_text(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 1, 50, rules::CHARS_BAD_REQUEST_WARNS, at, found);
}

/// How a label is made ready to print or to show.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintOptions {
    /// Whether a QR code comes with it.
    pub qr_code: Option<QrCodeOption>,
}

impl PrintOptions {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { qr_code: None }
    }

    /// Sets [`qr_code`](Self::qr_code).
    pub fn qr_code(mut self, qr_code: impl Into<QrCodeOption>) -> Self {
        self.qr_code = Some(qr_code.into());
        self
    }
}

impl Default for PrintOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for PrintOptions {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.qr_code {
            let at = &at.spelled("/qr_code");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for PrintOptions {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "qr_code", &self.qr_code)?;
        Ok(())
    }
}

impl serde::Serialize for PrintOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Whether a QR code comes with a label.
#[derive(Clone, Debug, PartialEq)]
pub struct QrCodeOption {
    /// Whether it comes; only some couriers can make one.
    ///
    /// They are Arvato, Canada Post, Evri, Mondial Relay, Pitney Bowes, Poste Italiane, USPS and
    /// Vesyl, and DPD in the UK, the Netherlands and Portugal.
    pub enabled: Option<bool>,
}

impl QrCodeOption {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { enabled: None }
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Default for QrCodeOption {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for QrCodeOption {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for QrCodeOption {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "enabled", &self.enabled)?;
        Ok(())
    }
}

impl serde::Serialize for QrCodeOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
