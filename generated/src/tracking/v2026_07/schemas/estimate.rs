// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/estimate.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The delivery date that you promised, one day or a range.
///
/// As answers hold it; requests take [`PromisedDeliveryInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromisedDelivery {
    /// The day.
    ///
    /// - May be null, which reads as absent.
    pub promised_delivery_date: Option<String>,
    /// The first day of a range.
    ///
    /// - May be null, which reads as absent.
    pub promised_delivery_date_min: Option<String>,
    /// The last day of a range.
    ///
    /// - May be null, which reads as absent.
    pub promised_delivery_date_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PromisedDelivery {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "promised_delivery_date" => member.value(&mut self.promised_delivery_date),
            "promised_delivery_date_min" => {
                member.value(&mut self.promised_delivery_date_min)
            }
            "promised_delivery_date_max" => {
                member.value(&mut self.promised_delivery_date_max)
            }
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PromisedDelivery {
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

impl runtime::encode::Encode for PromisedDelivery {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "promised_delivery_date",
            &self.promised_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "promised_delivery_date_min",
            &self.promised_delivery_date_min,
        )?;
        runtime::encode::optional(
            map,
            "promised_delivery_date_max",
            &self.promised_delivery_date_max,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PromisedDelivery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromisedDelivery {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The delivery date that you promised, one day or a range.
///
/// As requests hold it; answers hold [`PromisedDelivery`].
///
/// - Exactly one of `promised_delivery_date`, `promised_delivery_date_min` is given. It is one day, or a range of days.
/// - When `promised_delivery_date_min` is given, `promised_delivery_date_max` must be given. A range has a last day.
/// - When `promised_delivery_date_max` is given, `promised_delivery_date_min` must be given. A range has a first day.
#[derive(Clone, Debug, PartialEq)]
pub struct PromisedDeliveryInput {
    /// The day.
    ///
    /// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub promised_delivery_date: Option<String>,
    /// The first day of a range.
    ///
    /// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub promised_delivery_date_min: Option<String>,
    /// The last day of a range.
    ///
    /// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub promised_delivery_date_max: Option<String>,
}

impl PromisedDeliveryInput {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            promised_delivery_date: None,
            promised_delivery_date_min: None,
            promised_delivery_date_max: None,
        }
    }

    /// Sets [`promised_delivery_date`](Self::promised_delivery_date).
    pub fn promised_delivery_date(
        mut self,
        promised_delivery_date: impl Into<String>,
    ) -> Self {
        self.promised_delivery_date = Some(promised_delivery_date.into());
        self
    }

    /// Sets [`promised_delivery_date_min`](Self::promised_delivery_date_min).
    pub fn promised_delivery_date_min(
        mut self,
        promised_delivery_date_min: impl Into<String>,
    ) -> Self {
        self.promised_delivery_date_min = Some(promised_delivery_date_min.into());
        self
    }

    /// Sets [`promised_delivery_date_max`](Self::promised_delivery_date_max).
    pub fn promised_delivery_date_max(
        mut self,
        promised_delivery_date_max: impl Into<String>,
    ) -> Self {
        self.promised_delivery_date_max = Some(promised_delivery_date_max.into());
        self
    }
}

impl Default for PromisedDeliveryInput {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for PromisedDeliveryInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.promised_delivery_date {
            let at = &at.spelled("/promised_delivery_date");
            validate_flexible_date(value, at, found);
        }
        if let Some(value) = &self.promised_delivery_date_min {
            let at = &at.spelled("/promised_delivery_date_min");
            validate_flexible_date(value, at, found);
        }
        if let Some(value) = &self.promised_delivery_date_max {
            let at = &at.spelled("/promised_delivery_date_max");
            validate_flexible_date(value, at, found);
        }
        validate::exactly_one_of(
            &[
                ("promised_delivery_date", self.promised_delivery_date.is_some()),
                ("promised_delivery_date_min", self.promised_delivery_date_min.is_some()),
            ],
            rules::DAY_OR_RANGE_FIELD_REQUIRED,
            at,
            found,
        );
        if self.promised_delivery_date_min.as_ref().is_some() {
            validate::requires(
                &[
                    (
                        "promised_delivery_date_max",
                        self.promised_delivery_date_max.is_some(),
                    ),
                ],
                rules::RANGE_ENDS_FIELD_REQUIRED,
                at,
                found,
            );
        }
        if self.promised_delivery_date_max.as_ref().is_some() {
            validate::requires(
                &[
                    (
                        "promised_delivery_date_min",
                        self.promised_delivery_date_min.is_some(),
                    ),
                ],
                rules::RANGE_BEGINS_FIELD_REQUIRED,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for PromisedDeliveryInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "promised_delivery_date",
            &self.promised_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "promised_delivery_date_min",
            &self.promised_delivery_date_min,
        )?;
        runtime::encode::optional(
            map,
            "promised_delivery_date_max",
            &self.promised_delivery_date_max,
        )?;
        Ok(())
    }
}

impl serde::Serialize for PromisedDeliveryInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// The delivery date that the service predicts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AftershipEdd {
    /// The likeliest day.
    pub estimated_delivery_date: Option<String>,
    /// The earliest day.
    pub estimated_delivery_date_min: Option<String>,
    /// The latest day.
    pub estimated_delivery_date_max: Option<String>,
    /// How sure the dates are.
    pub confidence_code: Option<ConfidenceCode>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for AftershipEdd {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "estimated_delivery_date" => member.value(&mut self.estimated_delivery_date),
            "estimated_delivery_date_min" => {
                member.value(&mut self.estimated_delivery_date_min)
            }
            "estimated_delivery_date_max" => {
                member.value(&mut self.estimated_delivery_date_max)
            }
            "confidence_code" => member.value(&mut self.confidence_code),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for AftershipEdd {
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

impl runtime::encode::Encode for AftershipEdd {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "estimated_delivery_date",
            &self.estimated_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "estimated_delivery_date_min",
            &self.estimated_delivery_date_min,
        )?;
        runtime::encode::optional(
            map,
            "estimated_delivery_date_max",
            &self.estimated_delivery_date_max,
        )?;
        runtime::encode::optional(map, "confidence_code", &self.confidence_code)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for AftershipEdd {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AftershipEdd {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The delivery date that the courier estimates, in a form that varies.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierEdd {
    /// The likeliest day.
    ///
    /// - May be null, which reads as absent.
    pub estimated_delivery_date: Option<String>,
    /// The earliest day.
    ///
    /// - May be null, which reads as absent.
    pub estimated_delivery_date_min: Option<String>,
    /// The latest day.
    ///
    /// - May be null, which reads as absent.
    pub estimated_delivery_date_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CourierEdd {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "estimated_delivery_date" => member.value(&mut self.estimated_delivery_date),
            "estimated_delivery_date_min" => {
                member.value(&mut self.estimated_delivery_date_min)
            }
            "estimated_delivery_date_max" => {
                member.value(&mut self.estimated_delivery_date_max)
            }
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierEdd {
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

impl runtime::encode::Encode for CourierEdd {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "estimated_delivery_date",
            &self.estimated_delivery_date,
        )?;
        runtime::encode::optional(
            map,
            "estimated_delivery_date_min",
            &self.estimated_delivery_date_min,
        )?;
        runtime::encode::optional(
            map,
            "estimated_delivery_date_max",
            &self.estimated_delivery_date_max,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierEdd {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierEdd {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A delivery date that follows from your own settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomEdd {
    /// Whether it is one day or a range.
    pub ty: Option<EddType>,
    /// The day.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"2024-05-20"`.
    pub datetime: Option<String>,
    /// The first day of the range.
    ///
    /// - May be null, which reads as absent.
    pub datetime_min: Option<String>,
    /// The last day of the range.
    ///
    /// - May be null, which reads as absent.
    pub datetime_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CustomEdd {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "type" => member.value(&mut self.ty),
            "datetime" => member.value(&mut self.datetime),
            "datetime_min" => member.value(&mut self.datetime_min),
            "datetime_max" => member.value(&mut self.datetime_max),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CustomEdd {
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

impl runtime::encode::Encode for CustomEdd {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "datetime", &self.datetime)?;
        runtime::encode::optional(map, "datetime_min", &self.datetime_min)?;
        runtime::encode::optional(map, "datetime_max", &self.datetime_max)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CustomEdd {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomEdd {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A delivery date and where it comes from, in the recipient's time zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EddInfo {
    /// Whether it is one day or a range.
    pub ty: Option<EddType>,
    /// Where the date comes from.
    pub source: Option<EddSource>,
    /// The day.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"2024-05-20"`.
    pub datetime: Option<String>,
    /// The first day of the range.
    ///
    /// - May be null, which reads as absent.
    pub datetime_min: Option<String>,
    /// The last day of the range.
    ///
    /// - May be null, which reads as absent.
    pub datetime_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for EddInfo {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "type" => member.value(&mut self.ty),
            "source" => member.value(&mut self.source),
            "datetime" => member.value(&mut self.datetime),
            "datetime_min" => member.value(&mut self.datetime_min),
            "datetime_max" => member.value(&mut self.datetime_max),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for EddInfo {
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

impl runtime::encode::Encode for EddInfo {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "source", &self.source)?;
        runtime::encode::optional(map, "datetime", &self.datetime)?;
        runtime::encode::optional(map, "datetime_min", &self.datetime_min)?;
        runtime::encode::optional(map, "datetime_max", &self.datetime_max)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for EddInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EddInfo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The newest delivery date that is known, and why it changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LatestEdd {
    /// Whether it is one day or a range.
    pub ty: Option<EddType>,
    /// Where the date comes from.
    pub source: Option<EddSource>,
    /// The day.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"2024-05-20"`.
    pub datetime: Option<String>,
    /// The first day of the range.
    ///
    /// - May be null, which reads as absent.
    pub datetime_min: Option<String>,
    /// The last day of the range.
    ///
    /// - May be null, which reads as absent.
    pub datetime_max: Option<String>,
    /// Why the date changed; known only of dates that the service predicts.
    ///
    /// - May be null, which reads as absent.
    pub revise_reason: Option<ReviseReason>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LatestEdd {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "type" => member.value(&mut self.ty),
            "source" => member.value(&mut self.source),
            "datetime" => member.value(&mut self.datetime),
            "datetime_min" => member.value(&mut self.datetime_min),
            "datetime_max" => member.value(&mut self.datetime_max),
            "revise_reason" => member.value(&mut self.revise_reason),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LatestEdd {
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

impl runtime::encode::Encode for LatestEdd {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "source", &self.source)?;
        runtime::encode::optional(map, "datetime", &self.datetime)?;
        runtime::encode::optional(map, "datetime_min", &self.datetime_min)?;
        runtime::encode::optional(map, "datetime_max", &self.datetime_max)?;
        runtime::encode::optional(map, "revise_reason", &self.revise_reason)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LatestEdd {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LatestEdd {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Whether a delivery date is one day or a range.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EddType {
    /// From one day to another.
    Range,
    /// One day.
    Specific,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl EddType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Range, Self::Specific];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl EddType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Range => "range",
            Self::Specific => "specific",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for EddType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for EddType {
    fn from(text: &str) -> Self {
        match text {
            "range" => Self::Range,
            "specific" => Self::Specific,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&EddType> for EddType {
    fn from(value: &EddType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for EddType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for EddType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for EddType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for EddType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for EddType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Where a delivery date comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EddSource {
    /// The courier.
    CarrierEdd,
    /// A prediction of the service.
    AfterShipEdd,
    /// Your own settings.
    CustomEdd,
    /// The promise made with the order.
    OrderEdd,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl EddSource {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::CarrierEdd,
        Self::AfterShipEdd,
        Self::CustomEdd,
        Self::OrderEdd,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl EddSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CarrierEdd => "Carrier EDD",
            Self::AfterShipEdd => "AfterShip EDD",
            Self::CustomEdd => "Custom EDD",
            Self::OrderEdd => "Order EDD",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for EddSource {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for EddSource {
    fn from(text: &str) -> Self {
        match text {
            "Carrier EDD" => Self::CarrierEdd,
            "AfterShip EDD" => Self::AfterShipEdd,
            "Custom EDD" => Self::CustomEdd,
            "Order EDD" => Self::OrderEdd,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&EddSource> for EddSource {
    fn from(value: &EddSource) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for EddSource {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for EddSource {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for EddSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for EddSource {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for EddSource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Why a delivery date changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReviseReason {
    /// The weather was extreme.
    ExtremeWeather,
    /// It rained heavily.
    HeavyRain,
    /// It was extremely cold.
    ExtremeCold,
    /// The winds were strong.
    StrongWinds,
    /// There were severe thunderstorms.
    SevereThunderstorms,
    /// The courier's handling took longer.
    CarrierProcessing,
    /// Customs took longer.
    CustomsClearance,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ReviseReason {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::ExtremeWeather,
        Self::HeavyRain,
        Self::ExtremeCold,
        Self::StrongWinds,
        Self::SevereThunderstorms,
        Self::CarrierProcessing,
        Self::CustomsClearance,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ReviseReason {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExtremeWeather => "extreme_weather",
            Self::HeavyRain => "heavy_rain",
            Self::ExtremeCold => "extreme_cold",
            Self::StrongWinds => "strong_winds",
            Self::SevereThunderstorms => "severe_thunderstorms",
            Self::CarrierProcessing => "carrier_processing",
            Self::CustomsClearance => "customs_clearance",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ReviseReason {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ReviseReason {
    fn from(text: &str) -> Self {
        match text {
            "extreme_weather" => Self::ExtremeWeather,
            "heavy_rain" => Self::HeavyRain,
            "extreme_cold" => Self::ExtremeCold,
            "strong_winds" => Self::StrongWinds,
            "severe_thunderstorms" => Self::SevereThunderstorms,
            "carrier_processing" => Self::CarrierProcessing,
            "customs_clearance" => Self::CustomsClearance,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ReviseReason> for ReviseReason {
    fn from(value: &ReviseReason) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ReviseReason {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ReviseReason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ReviseReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ReviseReason {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ReviseReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How sure a predicted delivery date is, and why it is not surer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfidenceCode {
    /// Highest; one date is as good as a range.
    Highest,
    /// High; the range is somewhat better than one date.
    High,
    /// High for the range, medium for one date.
    HighForRange,
    /// Medium; the carrier's performance varies.
    VolatileCarrier,
    /// Medium; there is too little data for this time.
    LittleData,
    /// Medium; the shipment type is not precise.
    VagueShipmentType,
    /// Medium; origin or destination is not precise.
    VagueAddress,
    /// A value that this client doesn't know, as the server names it.
    Unknown(i64),
}

impl ConfidenceCode {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Highest,
        Self::High,
        Self::HighForRange,
        Self::VolatileCarrier,
        Self::LittleData,
        Self::VagueShipmentType,
        Self::VagueAddress,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ConfidenceCode {
    /// The number on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Highest => 10000,
            Self::High => 10001,
            Self::HighForRange => 20001,
            Self::VolatileCarrier => 30001,
            Self::LittleData => 30002,
            Self::VagueShipmentType => 30003,
            Self::VagueAddress => 30004,
            Self::Unknown(number) => *number,
        }
    }
}

impl PartialOrd for ConfidenceCode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ConfidenceCode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.get().cmp(&other.get())
    }
}

impl From<i64> for ConfidenceCode {
    fn from(number: i64) -> Self {
        match number {
            10000 => Self::Highest,
            10001 => Self::High,
            20001 => Self::HighForRange,
            30001 => Self::VolatileCarrier,
            30002 => Self::LittleData,
            30003 => Self::VagueShipmentType,
            30004 => Self::VagueAddress,
            _ => Self::Unknown(number),
        }
    }
}

impl std::str::FromStr for ConfidenceCode {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, std::num::ParseIntError> {
        text.parse().map(|number: i64| Self::from(number))
    }
}

impl std::fmt::Display for ConfidenceCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(formatter)
    }
}

impl serde::Serialize for ConfidenceCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.get())
    }
}

impl runtime::decode::Decode for ConfidenceCode {
    const EXPECTED: &'static str = "a whole number";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::integer(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ConfidenceCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
