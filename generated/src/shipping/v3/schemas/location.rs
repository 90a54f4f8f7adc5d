// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/location.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Locations, the nearest ones.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationList {
    /// The locations.
    pub locations: Option<Vec<Location>>,
    /// The courier's own page on which locations are found.
    ///
    /// - May be null, which reads as absent.
    pub drop_off_link: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LocationList {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "locations" => member.value(&mut self.locations),
            "drop_off_link" => member.value(&mut self.drop_off_link),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LocationList {
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

impl runtime::encode::Encode for LocationList {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(map, "locations", &self.locations, &self.unknown)?;
        runtime::encode::optional(map, "drop_off_link", &self.drop_off_link)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LocationList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocationList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A place where a courier takes or hands out parcels.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// The id of the place at its courier.
    pub location_id: Option<LocationId>,
    /// What it is called.
    ///
    /// - May be null, which reads as absent.
    pub name: Option<String>,
    /// How far away it is.
    ///
    /// - May be null, which reads as absent.
    pub distance: Option<runtime::Number>,
    /// The unit of `distance`.
    ///
    /// - May be null, which reads as absent.
    pub distance_unit: Option<DistanceUnit>,
    /// Its phone number as people write it.
    ///
    /// - May be null, which reads as absent.
    pub phone: Option<String>,
    /// What can be done there.
    ///
    /// - May be null, which reads as absent.
    pub services: Option<Vec<String>>,
    /// Where it is.
    ///
    /// - May be null, which reads as absent.
    pub address: Option<LocationAddress>,
    /// When it is open.
    ///
    /// - May be null, which reads as absent.
    pub business_hours: Option<Vec<BusinessHours>>,
    /// How to find it.
    ///
    /// - May be null, which reads as absent.
    pub instructions: Option<String>,
    /// What kind of place it is, in the words of the courier.
    ///
    /// UPS has `the_ups_store`, `ups_drop_box` and `ups_customer_center` among others.
    ///
    /// - May be null, which reads as absent.
    pub location_type: Option<String>,
    /// The trade of the shop, such as `pack_and_ship` or `gift_shop`.
    ///
    /// - May be null, which reads as absent.
    pub business_classification: Option<String>,
    /// What only its courier knows.
    ///
    /// - May be null, which reads as absent.
    pub courier_specific: Option<CourierSpecific>,
    /// The courier's own page about it.
    ///
    /// - This was observed; no document says so.
    /// - May be null, which reads as absent.
    pub drop_off_link: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Location {
    /// [`location_id`](Self::location_id), which an answer should never lack.
    pub fn location_id(&self) -> runtime::Result<&LocationId> {
        runtime::identity(&self.location_id, "Location", "location_id")
    }
}

impl runtime::decode::Record for Location {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "location_id" => member.value(&mut self.location_id),
            "name" => member.value(&mut self.name),
            "distance" => member.value(&mut self.distance),
            "distance_unit" => member.value(&mut self.distance_unit),
            "phone" => member.value(&mut self.phone),
            "services" => member.value(&mut self.services),
            "address" => member.value(&mut self.address),
            "business_hours" => member.value(&mut self.business_hours),
            "instructions" => member.value(&mut self.instructions),
            "location_type" => member.value(&mut self.location_type),
            "business_classification" => member.value(&mut self.business_classification),
            "courier_specific" => member.value(&mut self.courier_specific),
            "drop_off_link" => member.value(&mut self.drop_off_link),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Location {
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

impl runtime::encode::Encode for Location {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "location_id", &self.location_id)?;
        runtime::encode::optional(map, "name", &self.name)?;
        runtime::encode::optional(map, "distance", &self.distance)?;
        runtime::encode::optional(map, "distance_unit", &self.distance_unit)?;
        runtime::encode::optional(map, "phone", &self.phone)?;
        runtime::encode::list(map, "services", &self.services, &self.unknown)?;
        runtime::encode::optional(map, "address", &self.address)?;
        runtime::encode::list(
            map,
            "business_hours",
            &self.business_hours,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "instructions", &self.instructions)?;
        runtime::encode::optional(map, "location_type", &self.location_type)?;
        runtime::encode::optional(
            map,
            "business_classification",
            &self.business_classification,
        )?;
        runtime::encode::optional(map, "courier_specific", &self.courier_specific)?;
        runtime::encode::optional(map, "drop_off_link", &self.drop_off_link)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Location {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Location {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The id of a place at its courier; take it as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocationId(String);

impl LocationId {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for LocationId {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl From<LocationId> for String {
    fn from(value: LocationId) -> Self {
        value.0
    }
}

impl AsRef<str> for LocationId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for LocationId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for LocationId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&LocationId> for LocationId {
    fn from(value: &LocationId) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LocationId {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LocationId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for LocationId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for LocationId {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LocationId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Where a location is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Street and number.
    ///
    /// - May be null, which reads as absent.
    pub street: Option<String>,
    /// The postal code.
    ///
    /// - May be null, which reads as absent.
    pub postal_code: Option<String>,
    /// The city.
    ///
    /// - May be null, which reads as absent.
    pub city: Option<String>,
    /// The state or province.
    ///
    /// - May be null, which reads as absent.
    pub state: Option<String>,
    /// The country.
    ///
    /// - May be null, which reads as absent.
    pub country: Option<String>,
    /// Degrees north of the equator.
    ///
    /// - May be null, which reads as absent.
    pub latitude: Option<runtime::Number>,
    /// Degrees east of Greenwich.
    ///
    /// - May be null, which reads as absent.
    pub longitude: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LocationAddress {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "street" => member.value(&mut self.street),
            "postal_code" => member.value(&mut self.postal_code),
            "city" => member.value(&mut self.city),
            "state" => member.value(&mut self.state),
            "country" => member.value(&mut self.country),
            "latitude" => member.value(&mut self.latitude),
            "longitude" => member.value(&mut self.longitude),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LocationAddress {
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

impl runtime::encode::Encode for LocationAddress {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "street", &self.street)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "country", &self.country)?;
        runtime::encode::optional(map, "latitude", &self.latitude)?;
        runtime::encode::optional(map, "longitude", &self.longitude)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LocationAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocationAddress {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// When a location is open on one day of the week.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessHours {
    /// The day.
    ///
    /// - May be null, which reads as absent.
    pub day_of_week: Option<DayOfWeek>,
    /// When it opens, `HH:MM`.
    ///
    /// - May be null, which reads as absent.
    pub open_time: Option<String>,
    /// When it closes, `HH:MM`.
    ///
    /// - May be null, which reads as absent.
    pub close_time: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for BusinessHours {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "day_of_week" => member.value(&mut self.day_of_week),
            "open_time" => member.value(&mut self.open_time),
            "close_time" => member.value(&mut self.close_time),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for BusinessHours {
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

impl runtime::encode::Encode for BusinessHours {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "day_of_week", &self.day_of_week)?;
        runtime::encode::optional(map, "open_time", &self.open_time)?;
        runtime::encode::optional(map, "close_time", &self.close_time)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for BusinessHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BusinessHours {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A day of the week.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DayOfWeek {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Mon,
        Self::Tue,
        Self::Wed,
        Self::Thu,
        Self::Fri,
        Self::Sat,
        Self::Sun,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DayOfWeek {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mon => "Mon",
            Self::Tue => "Tue",
            Self::Wed => "Wed",
            Self::Thu => "Thu",
            Self::Fri => "Fri",
            Self::Sat => "Sat",
            Self::Sun => "Sun",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DayOfWeek {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DayOfWeek {
    fn from(text: &str) -> Self {
        match text {
            "Mon" => Self::Mon,
            "Tue" => Self::Tue,
            "Wed" => Self::Wed,
            "Thu" => Self::Thu,
            "Fri" => Self::Fri,
            "Sat" => Self::Sat,
            "Sun" => Self::Sun,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DayOfWeek> for DayOfWeek {
    fn from(value: &DayOfWeek) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DayOfWeek {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DayOfWeek {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DayOfWeek {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DayOfWeek {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DayOfWeek {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A unit of distance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DistanceUnit {
    /// Kilometre.
    Km,
    /// Mile.
    Mi,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DistanceUnit {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Km, Self::Mi];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DistanceUnit {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Km => "km",
            Self::Mi => "mi",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DistanceUnit {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DistanceUnit {
    fn from(text: &str) -> Self {
        match text {
            "km" => Self::Km,
            "mi" => Self::Mi,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DistanceUnit> for DistanceUnit {
    fn from(value: &DistanceUnit) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DistanceUnit {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DistanceUnit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DistanceUnit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DistanceUnit {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DistanceUnit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What only the courier of a location knows, by courier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierSpecific {
    /// What UPS knows.
    ///
    /// - May be null, which reads as absent.
    pub ups: Option<UpsLocation>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CourierSpecific {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "ups" => member.value(&mut self.ups),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierSpecific {
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

impl runtime::encode::Encode for CourierSpecific {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "ups", &self.ups)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierSpecific {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierSpecific {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What UPS knows of a location.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsLocation {
    /// The id of the place as a UPS Access Point.
    ///
    /// - May be null, which reads as absent.
    pub public_access_point_id: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for UpsLocation {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "public_access_point_id" => member.value(&mut self.public_access_point_id),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for UpsLocation {
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

impl runtime::encode::Encode for UpsLocation {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "public_access_point_id",
            &self.public_access_point_id,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for UpsLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpsLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A courier whose locations can be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LocationCourier {
    /// UPS.
    Ups,
    /// Evri.
    Evri,
    /// FedEx.
    Fedex,
    /// USPS.
    Usps,
    /// Yodel.
    Yodel,
    /// GLS.
    Gls,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl LocationCourier {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Ups,
        Self::Evri,
        Self::Fedex,
        Self::Usps,
        Self::Yodel,
        Self::Gls,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl LocationCourier {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ups => "ups",
            Self::Evri => "evri",
            Self::Fedex => "fedex",
            Self::Usps => "usps",
            Self::Yodel => "yodel",
            Self::Gls => "gls",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for LocationCourier {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for LocationCourier {
    fn from(text: &str) -> Self {
        match text {
            "ups" => Self::Ups,
            "evri" => Self::Evri,
            "fedex" => Self::Fedex,
            "usps" => Self::Usps,
            "yodel" => Self::Yodel,
            "gls" => Self::Gls,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&LocationCourier> for LocationCourier {
    fn from(value: &LocationCourier) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LocationCourier {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LocationCourier {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for LocationCourier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for LocationCourier {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LocationCourier {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
