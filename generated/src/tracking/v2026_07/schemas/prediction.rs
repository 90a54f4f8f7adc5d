// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/prediction.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The predictions, one for each thing asked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EddPredictions {
    /// The predictions.
    pub estimated_delivery_dates: Option<Vec<EddResult>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for EddPredictions {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "estimated_delivery_dates" => {
                member.value(&mut self.estimated_delivery_dates)
            }
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for EddPredictions {
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

impl runtime::encode::Encode for EddPredictions {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(
            map,
            "estimated_delivery_dates",
            &self.estimated_delivery_dates,
            &self.unknown,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for EddPredictions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EddPredictions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Ask when one parcel will arrive; say when it is collected, or what that follows from.
///
/// - At least one of `pickup_time`, `estimated_pickup` is given. The time of collection has to follow from one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct EddRequest {
    /// Where the carrier collects the parcel.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub origin_address: AddressInput,
    /// Where the parcel goes.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub destination_address: AddressInput,
    /// The courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Preset to `"optimacourier"`.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub slug: String,
    /// The courier's service by the code in the service's list.
    pub service_type_name: Option<String>,
    /// What the order weighs.
    pub weight: Option<WeightInput>,
    /// How many parcels there are.
    pub package_count: Option<i64>,
    /// When the parcel is collected, local to the origin, `YYYY-MM-DD HH:mm:ss`.
    ///
    /// - A date and time without offset, `YYYY-MM-DDTHH:MM:SS` (only warns: assumed).
    /// - For example `"2024-05-20 15:00:00"`.
    pub pickup_time: Option<String>,
    /// What the time of collection follows from.
    pub estimated_pickup: Option<EstimatedPickupInput>,
}

impl EddRequest {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: EddRequestRequired<impl Into<AddressInput>, impl Into<AddressInput>>,
    ) -> Self {
        Self {
            origin_address: required.origin_address.into(),
            destination_address: required.destination_address.into(),
            slug: "optimacourier".into(),
            service_type_name: None,
            weight: None,
            package_count: None,
            pickup_time: None,
            estimated_pickup: None,
        }
    }

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Sets [`service_type_name`](Self::service_type_name).
    pub fn service_type_name(mut self, service_type_name: impl Into<String>) -> Self {
        self.service_type_name = Some(service_type_name.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, weight: impl Into<WeightInput>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`package_count`](Self::package_count).
    pub fn package_count(mut self, package_count: i64) -> Self {
        self.package_count = Some(package_count);
        self
    }

    /// Sets [`pickup_time`](Self::pickup_time).
    pub fn pickup_time(mut self, pickup_time: impl Into<String>) -> Self {
        self.pickup_time = Some(pickup_time.into());
        self
    }

    /// Sets [`estimated_pickup`](Self::estimated_pickup).
    pub fn estimated_pickup(
        mut self,
        estimated_pickup: impl Into<EstimatedPickupInput>,
    ) -> Self {
        self.estimated_pickup = Some(estimated_pickup.into());
        self
    }
}

/// What [`EddRequest::new`] asks for.
pub struct EddRequestRequired<T1, T2> {
    /// [`origin_address`](EddRequest::origin_address).
    pub origin_address: T1,
    /// [`destination_address`](EddRequest::destination_address).
    pub destination_address: T2,
}

impl runtime::Validate for EddRequest {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.origin_address, &at.spelled("/origin_address"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (
                &self.destination_address,
                &at.spelled("/destination_address"),
            );
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        if let Some(value) = &self.weight {
            let at = &at.spelled("/weight");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.pickup_time {
            let at = &at.spelled("/pickup_time");
            validate::format(
                value,
                &[runtime::Format::LocalDateTime],
                rules::FORMAT_FIELD_INVALID_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.estimated_pickup {
            let at = &at.spelled("/estimated_pickup");
            value.validate_at(at, found);
        }
        validate::at_least_one_of(
            &[
                ("pickup_time", self.pickup_time.is_some()),
                ("estimated_pickup", self.estimated_pickup.is_some()),
            ],
            rules::PICKUP_FIELD_REQUIRED,
            at,
            found,
        );
    }
}

impl runtime::encode::Encode for EddRequest {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "origin_address", &self.origin_address)?;
        runtime::encode::required(
            map,
            "destination_address",
            &self.destination_address,
        )?;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "service_type_name", &self.service_type_name)?;
        runtime::encode::optional(map, "weight", &self.weight)?;
        runtime::encode::optional(map, "package_count", &self.package_count)?;
        runtime::encode::optional(map, "pickup_time", &self.pickup_time)?;
        runtime::encode::optional(map, "estimated_pickup", &self.estimated_pickup)?;
        Ok(())
    }
}

impl serde::Serialize for EddRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// When one parcel will arrive, together with what you asked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EddResult {
    /// The likeliest day.
    pub estimated_delivery_date: Option<String>,
    /// The earliest day.
    pub estimated_delivery_date_min: Option<String>,
    /// The latest day.
    pub estimated_delivery_date_max: Option<String>,
    /// How sure the dates are.
    pub confidence_code: Option<ConfidenceCode>,
    /// The courier's service by the code in the service's list.
    ///
    /// - May be null, which reads as absent.
    pub service_type_name: Option<String>,
    /// Where the carrier collects the parcel.
    pub origin_address: Option<Address>,
    /// Where the parcel goes.
    pub destination_address: Option<Address>,
    /// What the order weighs.
    ///
    /// - May be null, which reads as absent.
    pub weight: Option<Weight>,
    /// How many parcels there are.
    ///
    /// - May be null, which reads as absent.
    pub package_count: Option<i64>,
    /// When the parcel is collected, local to the origin, `YYYY-MM-DD HH:mm:ss`.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"2024-05-20 15:00:00"`.
    pub pickup_time: Option<String>,
    /// What the time of collection follows from.
    ///
    /// - May be null, which reads as absent.
    pub estimated_pickup: Option<EstimatedPickup>,
    /// The id of the prediction.
    pub id: Option<String>,
    /// The courier.
    pub slug: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for EddResult {
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
            "service_type_name" => member.value(&mut self.service_type_name),
            "origin_address" => member.value(&mut self.origin_address),
            "destination_address" => member.value(&mut self.destination_address),
            "weight" => member.value(&mut self.weight),
            "package_count" => member.value(&mut self.package_count),
            "pickup_time" => member.value(&mut self.pickup_time),
            "estimated_pickup" => member.value(&mut self.estimated_pickup),
            "id" => member.value(&mut self.id),
            "slug" => member.value(&mut self.slug),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for EddResult {
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

impl runtime::encode::Encode for EddResult {
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
        runtime::encode::optional(map, "service_type_name", &self.service_type_name)?;
        runtime::encode::optional(map, "origin_address", &self.origin_address)?;
        runtime::encode::optional(
            map,
            "destination_address",
            &self.destination_address,
        )?;
        runtime::encode::optional(map, "weight", &self.weight)?;
        runtime::encode::optional(map, "package_count", &self.package_count)?;
        runtime::encode::optional(map, "pickup_time", &self.pickup_time)?;
        runtime::encode::optional(map, "estimated_pickup", &self.estimated_pickup)?;
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for EddResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EddResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A place, with its state or its postal code.
///
/// Where a place has no state, city or postal code, give the three-letter country code instead.
///
/// As answers hold it; requests take [`AddressInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The country.
    pub country_region: Option<String>,
    /// The state or province.
    ///
    /// - May be null, which reads as absent.
    pub state: Option<String>,
    /// The city.
    ///
    /// - May be null, which reads as absent.
    pub city: Option<String>,
    /// The postal code.
    ///
    /// - May be null, which reads as absent.
    pub postal_code: Option<String>,
    /// The address in one line.
    ///
    /// - May be null, which reads as absent.
    pub raw_location: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Address {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "country_region" => member.value(&mut self.country_region),
            "state" => member.value(&mut self.state),
            "city" => member.value(&mut self.city),
            "postal_code" => member.value(&mut self.postal_code),
            "raw_location" => member.value(&mut self.raw_location),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Address {
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

impl runtime::encode::Encode for Address {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "country_region", &self.country_region)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "raw_location", &self.raw_location)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Address {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Address");
        shown.field("country_region", &self.country_region);
        shown.field("state", &self.state);
        shown.field("city", &self.city.hidden());
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("raw_location", &self.raw_location.hidden());
        shown.finish_non_exhaustive()
    }
}

/// A place, with its state or its postal code.
///
/// Where a place has no state, city or postal code, give the three-letter country code instead.
///
/// As requests hold it; answers hold [`Address`].
///
/// - At least one of `state`, `postal_code` is given. The country alone is too large a place.
#[derive(Clone, PartialEq)]
pub struct AddressInput {
    /// The country.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub country_region: String,
    /// The state or province.
    ///
    /// - 1 to 256 characters.
    pub state: Option<String>,
    /// The city.
    ///
    /// - 1 to 256 characters.
    pub city: Option<String>,
    /// The postal code.
    ///
    /// - 1 to 256 characters.
    pub postal_code: Option<String>,
    /// The address in one line.
    ///
    /// - 1 to 512 characters.
    pub raw_location: Option<String>,
}

impl AddressInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(country_region: impl Into<String>) -> Self {
        Self {
            country_region: country_region.into(),
            state: None,
            city: None,
            postal_code: None,
            raw_location: None,
        }
    }

    /// Sets [`state`](Self::state).
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`city`](Self::city).
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`postal_code`](Self::postal_code).
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`raw_location`](Self::raw_location).
    pub fn raw_location(mut self, raw_location: impl Into<String>) -> Self {
        self.raw_location = Some(raw_location.into());
        self
    }
}

impl std::fmt::Debug for AddressInput {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("AddressInput");
        shown.field("country_region", &self.country_region);
        shown.field("state", &self.state);
        shown.field("city", &self.city.hidden());
        shown.field("postal_code", &self.postal_code.hidden());
        shown.field("raw_location", &self.raw_location.hidden());
        shown.finish()
    }
}

impl runtime::Validate for AddressInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.country_region, &at.spelled("/country_region"));
            validate_country_code(value, at, found);
        }
        if let Some(value) = &self.state {
            let at = &at.spelled("/state");
            validate::chars(value, 1, 256, rules::CHARS_FIELD_INVALID, at, found);
        }
        if let Some(value) = &self.city {
            let at = &at.spelled("/city");
            validate::chars(value, 1, 256, rules::CHARS_FIELD_INVALID, at, found);
        }
        if let Some(value) = &self.postal_code {
            let at = &at.spelled("/postal_code");
            validate::chars(value, 1, 256, rules::CHARS_FIELD_INVALID, at, found);
        }
        if let Some(value) = &self.raw_location {
            let at = &at.spelled("/raw_location");
            validate::chars(value, 1, 512, rules::CHARS_FIELD_INVALID, at, found);
        }
        validate::at_least_one_of(
            &[
                ("state", self.state.is_some()),
                ("postal_code", self.postal_code.is_some()),
            ],
            rules::LOCALITY_FIELD_REQUIRED,
            at,
            found,
        );
    }
}

impl runtime::encode::Encode for AddressInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "country_region", &self.country_region)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "postal_code", &self.postal_code)?;
        runtime::encode::optional(map, "raw_location", &self.raw_location)?;
        Ok(())
    }
}

impl serde::Serialize for AddressInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// What the time of collection follows from.
///
/// As answers hold it; requests take [`EstimatedPickupInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimatedPickup {
    /// When the order was placed, in the time zone of the origin.
    pub order_time: Option<String>,
    /// Orders after this time count for the next business day.
    ///
    /// - May be null, which reads as absent.
    pub order_cutoff_time: Option<String>,
    /// The days on which orders are handled.
    ///
    /// - May be null, which reads as absent.
    pub business_days: Option<Vec<Weekday>>,
    /// How long it takes to get an order ready.
    ///
    /// - May be null, which reads as absent.
    pub order_processing_time: Option<ProcessingTime>,
    /// The time of collection that follows.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"2024-05-20 15:00:00"`.
    pub pickup_time: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for EstimatedPickup {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "order_time" => member.value(&mut self.order_time),
            "order_cutoff_time" => member.value(&mut self.order_cutoff_time),
            "business_days" => member.value(&mut self.business_days),
            "order_processing_time" => member.value(&mut self.order_processing_time),
            "pickup_time" => member.value(&mut self.pickup_time),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for EstimatedPickup {
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

impl runtime::encode::Encode for EstimatedPickup {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "order_time", &self.order_time)?;
        runtime::encode::optional(map, "order_cutoff_time", &self.order_cutoff_time)?;
        runtime::encode::list(map, "business_days", &self.business_days, &self.unknown)?;
        runtime::encode::optional(
            map,
            "order_processing_time",
            &self.order_processing_time,
        )?;
        runtime::encode::optional(map, "pickup_time", &self.pickup_time)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for EstimatedPickup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EstimatedPickup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What the time of collection follows from.
///
/// As requests hold it; answers hold [`EstimatedPickup`].
#[derive(Clone, Debug, PartialEq)]
pub struct EstimatedPickupInput {
    /// When the order was placed, in the time zone of the origin.
    ///
    /// - A date and time without offset, `YYYY-MM-DDTHH:MM:SS`.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub order_time: String,
    /// Orders after this time count for the next business day.
    ///
    /// - A time of day, `HH:MM:SS`.
    /// - When it is absent, the server assumes `"18:00:00"`.
    pub order_cutoff_time: Option<String>,
    /// The days on which orders are handled.
    ///
    /// - When it is absent, the server assumes `[1, 2, 3, 4, 5]`.
    pub business_days: Option<Vec<Weekday>>,
    /// How long it takes to get an order ready.
    pub order_processing_time: Option<ProcessingTimeInput>,
}

impl EstimatedPickupInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(order_time: impl Into<String>) -> Self {
        Self {
            order_time: order_time.into(),
            order_cutoff_time: None,
            business_days: None,
            order_processing_time: None,
        }
    }

    /// Sets [`order_cutoff_time`](Self::order_cutoff_time).
    pub fn order_cutoff_time(mut self, order_cutoff_time: impl Into<String>) -> Self {
        self.order_cutoff_time = Some(order_cutoff_time.into());
        self
    }

    /// Sets [`business_days`](Self::business_days).
    pub fn business_days(
        mut self,
        business_days: impl IntoIterator<Item = impl Into<Weekday>>,
    ) -> Self {
        self.business_days = Some(business_days.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`order_processing_time`](Self::order_processing_time).
    pub fn order_processing_time(
        mut self,
        order_processing_time: impl Into<ProcessingTimeInput>,
    ) -> Self {
        self.order_processing_time = Some(order_processing_time.into());
        self
    }
}

impl runtime::Validate for EstimatedPickupInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.order_time, &at.spelled("/order_time"));
            validate_local_date_time(value, at, found);
        }
        if let Some(value) = &self.order_cutoff_time {
            let at = &at.spelled("/order_cutoff_time");
            validate_time(value, at, found);
        }
        if let Some(value) = &self.business_days {
            let at = &at.spelled("/business_days");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::known(
                        value.is_known(),
                        value,
                        &Weekday::ALL,
                        rules::KNOWN_FIELD_INVALID,
                        at,
                        found,
                    );
                },
            );
        }
        if let Some(value) = &self.order_processing_time {
            let at = &at.spelled("/order_processing_time");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for EstimatedPickupInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "order_time", &self.order_time)?;
        runtime::encode::optional(map, "order_cutoff_time", &self.order_cutoff_time)?;
        runtime::encode::optional(map, "business_days", &self.business_days)?;
        runtime::encode::optional(
            map,
            "order_processing_time",
            &self.order_processing_time,
        )?;
        Ok(())
    }
}

impl serde::Serialize for EstimatedPickupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// How long it takes to get an order ready.
///
/// As answers hold it; requests take [`ProcessingTimeInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessingTime {
    /// The unit of `value`.
    pub unit: Option<ProcessingUnit>,
    /// How many units it takes.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for ProcessingTime {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "unit" => member.value(&mut self.unit),
            "value" => member.value(&mut self.value),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ProcessingTime {
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

impl runtime::encode::Encode for ProcessingTime {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "unit", &self.unit)?;
        runtime::encode::optional(map, "value", &self.value)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ProcessingTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProcessingTime {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How long it takes to get an order ready.
///
/// As requests hold it; answers hold [`ProcessingTime`].
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessingTimeInput {
    /// The unit of `value`.
    ///
    /// - When it is absent, the server assumes `"day"`.
    pub unit: Option<ProcessingUnit>,
    /// How many units it takes.
    ///
    /// - When it is absent, the server assumes `0`.
    pub value: Option<runtime::Number>,
}

impl ProcessingTimeInput {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self { unit: None, value: None }
    }

    /// Sets [`unit`](Self::unit).
    pub fn unit(mut self, unit: impl Into<ProcessingUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn value(mut self, value: impl Into<runtime::Number>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Default for ProcessingTimeInput {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ProcessingTimeInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.unit {
            let at = &at.spelled("/unit");
            validate::known(
                value.is_known(),
                value,
                &ProcessingUnit::ALL,
                rules::KNOWN_FIELD_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.value {
            let at = &at.spelled("/value");
            validate::finite(*value, rules::FINITE, at, found);
        }
    }
}

impl runtime::encode::Encode for ProcessingTimeInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "unit", &self.unit)?;
        runtime::encode::optional(map, "value", &self.value)?;
        Ok(())
    }
}

impl serde::Serialize for ProcessingTimeInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A unit of time for getting an order ready.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProcessingUnit {
    /// Days.
    Day,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ProcessingUnit {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Day];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ProcessingUnit {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ProcessingUnit {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ProcessingUnit {
    fn from(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ProcessingUnit> for ProcessingUnit {
    fn from(value: &ProcessingUnit) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ProcessingUnit {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ProcessingUnit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ProcessingUnit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ProcessingUnit {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ProcessingUnit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A day of the week by its number in ISO 8601.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Weekday {
    /// `1`
    Monday,
    /// `2`
    Tuesday,
    /// `3`
    Wednesday,
    /// `4`
    Thursday,
    /// `5`
    Friday,
    /// `6`
    Saturday,
    /// `7`
    Sunday,
    /// A value that this client doesn't know, as the server names it.
    Unknown(i64),
}

impl Weekday {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Weekday {
    /// The number on the wire.
    pub fn get(&self) -> i64 {
        match self {
            Self::Monday => 1,
            Self::Tuesday => 2,
            Self::Wednesday => 3,
            Self::Thursday => 4,
            Self::Friday => 5,
            Self::Saturday => 6,
            Self::Sunday => 7,
            Self::Unknown(number) => *number,
        }
    }
}

impl PartialOrd for Weekday {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Weekday {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.get().cmp(&other.get())
    }
}

impl From<i64> for Weekday {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Monday,
            2 => Self::Tuesday,
            3 => Self::Wednesday,
            4 => Self::Thursday,
            5 => Self::Friday,
            6 => Self::Saturday,
            7 => Self::Sunday,
            _ => Self::Unknown(number),
        }
    }
}

impl std::str::FromStr for Weekday {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, std::num::ParseIntError> {
        text.parse().map(|number: i64| Self::from(number))
    }
}

impl std::fmt::Display for Weekday {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(formatter)
    }
}

impl serde::Serialize for Weekday {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.get())
    }
}

impl runtime::decode::Decode for Weekday {
    const EXPECTED: &'static str = "a whole number";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::integer(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Weekday {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
