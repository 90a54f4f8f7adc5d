// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/courier.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// All couriers that labels can be bought from.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierList {
    /// The couriers.
    pub couriers: Option<Vec<Courier>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CourierList {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "couriers" => member.value(&mut self.couriers),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierList {
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

impl runtime::encode::Encode for CourierList {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(map, "couriers", &self.couriers, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A courier, with what it offers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Courier {
    /// The short name to call it by.
    ///
    /// - May be null, which reads as absent.
    pub slug: Option<String>,
    /// What it is called.
    ///
    /// - May be null, which reads as absent.
    pub name: Option<String>,
    /// Which operations it supports, by method and path.
    ///
    /// The keys are `post@labels`, `post@cancel-labels`, `post@rates` and `post@manifests`.
    /// Other keys may come; none tells of pickups.
    ///
    /// - May be null, which reads as absent.
    pub operations: Option<std::collections::BTreeMap<String, bool>>,
    /// The country it collects in, or `Global`.
    ///
    /// - May be null, which reads as absent.
    pub ship_from: Option<String>,
    /// The country it delivers in, or `Global`.
    ///
    /// - May be null, which reads as absent.
    pub ship_to: Option<String>,
    /// The paper sizes that its labels come in.
    ///
    /// - May be null, which reads as absent.
    pub paper_sizes: Option<Vec<PaperSize>>,
    /// Its services.
    ///
    /// - May be null, which reads as absent.
    pub courier_service_types: Option<Vec<CourierServiceType>>,
    /// Its own boxes.
    ///
    /// - May be null, which reads as absent.
    pub courier_box_types: Option<Vec<CourierBoxType>>,
    /// Whether it has tracking numbers.
    ///
    /// - This was observed; no document says so.
    /// - May be null, which reads as absent.
    pub tracking_numbers: Option<bool>,
    /// Where it stands among the couriers.
    ///
    /// - This was observed; no document says so.
    /// - May be null, which reads as absent.
    pub order: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Courier {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "slug" => member.value(&mut self.slug),
            "name" => member.value(&mut self.name),
            "operations" => member.value(&mut self.operations),
            "ship_from" => member.value(&mut self.ship_from),
            "ship_to" => member.value(&mut self.ship_to),
            "paper_sizes" => member.value(&mut self.paper_sizes),
            "courier_service_types" => member.value(&mut self.courier_service_types),
            "courier_box_types" => member.value(&mut self.courier_box_types),
            "tracking_numbers" => member.value(&mut self.tracking_numbers),
            "order" => member.value(&mut self.order),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Courier {
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

impl runtime::encode::Encode for Courier {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "name", &self.name)?;
        runtime::encode::entries(map, "operations", &self.operations, &self.unknown)?;
        runtime::encode::optional(map, "ship_from", &self.ship_from)?;
        runtime::encode::optional(map, "ship_to", &self.ship_to)?;
        runtime::encode::list(map, "paper_sizes", &self.paper_sizes, &self.unknown)?;
        runtime::encode::list(
            map,
            "courier_service_types",
            &self.courier_service_types,
            &self.unknown,
        )?;
        runtime::encode::list(
            map,
            "courier_box_types",
            &self.courier_box_types,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "tracking_numbers", &self.tracking_numbers)?;
        runtime::encode::optional(map, "order", &self.order)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Courier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Courier {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A service of a courier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierServiceType {
    /// What to send as `service_type`.
    ///
    /// - May be null, which reads as absent.
    pub service_type: Option<String>,
    /// What people call it.
    ///
    /// - May be null, which reads as absent.
    pub service_name: Option<String>,
    /// Whether it stays within a country, as text.
    ///
    /// - May be null, which reads as absent.
    pub is_domestic: Option<String>,
    /// The countries it starts in, such as `USA, CAN` or `All countries`.
    ///
    /// - May be null, which reads as absent.
    pub ship_from_country: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CourierServiceType {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "service_type" => member.value(&mut self.service_type),
            "service_name" => member.value(&mut self.service_name),
            "is_domestic" => member.value(&mut self.is_domestic),
            "ship_from.country" => member.value(&mut self.ship_from_country),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierServiceType {
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

impl runtime::encode::Encode for CourierServiceType {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "service_type", &self.service_type)?;
        runtime::encode::optional(map, "service_name", &self.service_name)?;
        runtime::encode::optional(map, "is_domestic", &self.is_domestic)?;
        runtime::encode::optional(map, "ship_from.country", &self.ship_from_country)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierServiceType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierServiceType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A box of a courier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierBoxType {
    /// What people call it.
    ///
    /// - May be null, which reads as absent.
    pub box_name: Option<String>,
    /// What to send as `box_type`.
    ///
    /// - May be null, which reads as absent.
    pub box_type: Option<String>,
    /// What it measures in centimetres.
    ///
    /// - This was observed; no document says so.
    /// - May be null, which reads as absent.
    pub box_size_cm: Option<BoxSize>,
    /// What it measures in inches.
    ///
    /// - This was observed; no document says so.
    /// - May be null, which reads as absent.
    pub box_size_in: Option<BoxSize>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CourierBoxType {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "box_name" => member.value(&mut self.box_name),
            "box_type" => member.value(&mut self.box_type),
            "box_size_cm" => member.value(&mut self.box_size_cm),
            "box_size_in" => member.value(&mut self.box_size_in),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierBoxType {
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

impl runtime::encode::Encode for CourierBoxType {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "box_name", &self.box_name)?;
        runtime::encode::optional(map, "box_type", &self.box_type)?;
        runtime::encode::optional(map, "box_size_cm", &self.box_size_cm)?;
        runtime::encode::optional(map, "box_size_in", &self.box_size_in)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierBoxType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierBoxType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a box measures; all of it may be absent.
///
/// This was observed; no document says so.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxSize {
    /// Its width.
    ///
    /// - May be null, which reads as absent.
    pub width: Option<runtime::Number>,
    /// Its height.
    ///
    /// - May be null, which reads as absent.
    pub height: Option<runtime::Number>,
    /// Its depth.
    ///
    /// - May be null, which reads as absent.
    pub depth: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for BoxSize {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "width" => member.text_number(&mut self.width),
            "height" => member.text_number(&mut self.height),
            "depth" => member.text_number(&mut self.depth),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for BoxSize {
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

impl runtime::encode::Encode for BoxSize {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "width", &self.width)?;
        runtime::encode::optional(map, "height", &self.height)?;
        runtime::encode::optional(map, "depth", &self.depth)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for BoxSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BoxSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
