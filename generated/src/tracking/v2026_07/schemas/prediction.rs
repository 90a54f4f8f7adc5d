// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/prediction.yaml` of the specification: change it there.

use super::*;

/// The predictions, one for each thing asked.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddPredictions {
    /// The predictions.
    pub estimated_delivery_dates: Option<Vec<EddResult>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    EddPredictions {
        estimated_delivery_dates,
    }
}

/// Ask when one parcel will arrive; say when it is collected, or what that follows from.
///
/// - At least one of `pickup_time`, `estimated_pickup` is given. The time of collection has to follow from one of them.
#[derive(Clone, PartialEq)]
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
    pub pickup_time: Option<runtime::LocalDateTime>,
    /// What the time of collection follows from.
    pub estimated_pickup: Option<EstimatedPickupInput>,
}

runtime::request! {
    EddRequest(required: EddRequestRequired<impl Into<AddressInput>, impl Into<AddressInput>>) {
        origin_address(argument(required.origin_address.into())),
        destination_address(argument(required.destination_address.into())),
        slug(preset("optimacourier".into()) required into String),
        service_type_name(optional into String),
        weight(optional into WeightInput),
        package_count(optional i64),
        pickup_time(optional into runtime::LocalDateTime),
        estimated_pickup(optional into EstimatedPickupInput),
    }
}

/// What [`EddRequest::new`] asks for.
pub struct EddRequestRequired<T1, T2> {
    /// [`origin_address`](EddRequest::origin_address).
    pub origin_address: T1,
    /// [`destination_address`](EddRequest::destination_address).
    pub destination_address: T2,
}

runtime::validator! {
    EddRequest {
        required origin_address.valid();
        required destination_address.valid();
        required slug.by_text(validate_slug);
        optional weight.valid();
        optional pickup_time.format(
            &[runtime::Format::LocalDateTime],
            rules::FORMAT_FIELD_INVALID_WARNS
        );
        optional estimated_pickup.valid();
    }
    rules(this, at, found) {
        validate::at_least_one_of(
            &[
                ("pickup_time", this.pickup_time.is_some()),
                ("estimated_pickup", this.estimated_pickup.is_some())
            ],
            rules::PICKUP_FIELD_REQUIRED,
            at,
            found
        );
    }
}

/// When one parcel will arrive, together with what you asked.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddResult {
    /// The likeliest day.
    pub estimated_delivery_date: Option<runtime::Date>,
    /// The earliest day.
    pub estimated_delivery_date_min: Option<runtime::Date>,
    /// The latest day.
    pub estimated_delivery_date_max: Option<runtime::Date>,
    /// How sure the dates are.
    pub confidence_code: Option<ConfidenceCode>,
    /// The courier's service by the code in the service's list.
    pub service_type_name: Option<String>,
    /// Where the carrier collects the parcel.
    pub origin_address: Option<Address>,
    /// Where the parcel goes.
    pub destination_address: Option<Address>,
    /// What the order weighs.
    pub weight: Option<Weight>,
    /// How many parcels there are.
    pub package_count: Option<i64>,
    /// When the parcel is collected, local to the origin, `YYYY-MM-DD HH:mm:ss`.
    ///
    /// - For example `"2024-05-20 15:00:00"`.
    pub pickup_time: Option<runtime::LocalDateTime>,
    /// What the time of collection follows from.
    pub estimated_pickup: Option<EstimatedPickup>,
    /// The id of the prediction.
    pub id: Option<String>,
    /// The courier.
    pub slug: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    EddResult {
        estimated_delivery_date,
        estimated_delivery_date_min,
        estimated_delivery_date_max,
        confidence_code,
        service_type_name,
        origin_address,
        destination_address,
        weight,
        package_count,
        pickup_time,
        estimated_pickup,
        id,
        slug,
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
    pub state: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The address in one line.
    pub raw_location: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Address {
        country_region,
        state,
        city.hidden(),
        postal_code.hidden(),
        raw_location.hidden(),
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

runtime::request! {
    AddressInput(country_region: impl Into<String>) {
        country_region(argument(country_region.into())),
        state(optional into String),
        city(optional into String).hidden(),
        postal_code(optional into String).hidden(),
        raw_location(optional into String).hidden(),
    }
}

runtime::validator! {
    AddressInput {
        required country_region.by_text(validate_country_code);
        optional state.chars(1, 256, rules::CHARS_FIELD_INVALID);
        optional city.chars(1, 256, rules::CHARS_FIELD_INVALID);
        optional postal_code.chars(1, 256, rules::CHARS_FIELD_INVALID);
        optional raw_location.chars(1, 512, rules::CHARS_FIELD_INVALID);
    }
    rules(this, at, found) {
        validate::at_least_one_of(
            &[("state", this.state.is_some()), ("postal_code", this.postal_code.is_some())],
            rules::LOCALITY_FIELD_REQUIRED,
            at,
            found
        );
    }
}

/// What the time of collection follows from.
///
/// As answers hold it; requests take [`EstimatedPickupInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimatedPickup {
    /// When the order was placed, in the time zone of the origin.
    pub order_time: Option<runtime::LocalDateTime>,
    /// Orders after this time count for the next business day.
    pub order_cutoff_time: Option<runtime::Time>,
    /// The days on which orders are handled.
    pub business_days: Option<Vec<Weekday>>,
    /// How long it takes to get an order ready.
    pub order_processing_time: Option<ProcessingTime>,
    /// The time of collection that follows.
    ///
    /// - For example `"2024-05-20 15:00:00"`.
    pub pickup_time: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    EstimatedPickup {
        order_time,
        order_cutoff_time,
        business_days,
        order_processing_time,
        pickup_time,
    }
}

/// What the time of collection follows from.
///
/// As requests hold it; answers hold [`EstimatedPickup`].
#[derive(Clone, PartialEq)]
pub struct EstimatedPickupInput {
    /// When the order was placed, in the time zone of the origin.
    ///
    /// - A date and time without offset, `YYYY-MM-DDTHH:MM:SS`.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub order_time: runtime::LocalDateTime,
    /// Orders after this time count for the next business day.
    ///
    /// - A time of day, `HH:MM:SS`.
    /// - When it is absent, the server assumes `"18:00:00"`.
    pub order_cutoff_time: Option<runtime::Time>,
    /// The days on which orders are handled.
    ///
    /// - When it is absent, the server assumes `[1, 2, 3, 4, 5]`.
    pub business_days: Option<Vec<Weekday>>,
    /// How long it takes to get an order ready.
    pub order_processing_time: Option<ProcessingTimeInput>,
}

runtime::request! {
    EstimatedPickupInput(order_time: impl Into<runtime::LocalDateTime>) {
        order_time(argument(order_time.into())),
        order_cutoff_time(optional into runtime::Time),
        business_days(optional into each Weekday),
        order_processing_time(optional into ProcessingTimeInput),
    }
}

runtime::validator! {
    EstimatedPickupInput {
        required order_time.by_text(validate_local_date_time);
        optional order_cutoff_time.by_text(validate_time);
        optional business_days.each(|value| value.known(rules::KNOWN_FIELD_INVALID));
        optional order_processing_time.valid();
    }
}

/// How long it takes to get an order ready.
///
/// As answers hold it; requests take [`ProcessingTimeInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessingTime {
    /// The unit of `value`.
    pub unit: Option<ProcessingUnit>,
    /// How many units it takes.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    ProcessingTime {
        unit,
        value,
    }
}

/// How long it takes to get an order ready.
///
/// As requests hold it; answers hold [`ProcessingTime`].
#[derive(Clone, PartialEq)]
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

runtime::request! {
    ProcessingTimeInput() {
        unit(optional into ProcessingUnit),
        value(optional into runtime::Number),
    }
}

runtime::validator! {
    ProcessingTimeInput {
        optional unit.known(rules::KNOWN_FIELD_INVALID);
        optional value.finite(rules::FINITE);
    }
}

runtime::text_enum! {
    /// A unit of time for getting an order ready.
    ///
    /// Requests with a value that is not known here are refused.
    ProcessingUnit {
        /// Days.
        Day = "day",
    }
}

runtime::integer_enum! {
    /// A day of the week by its number in ISO 8601.
    ///
    /// Requests with a value that is not known here are refused.
    Weekday {
        Monday = 1,
        Tuesday = 2,
        Wednesday = 3,
        Thursday = 4,
        Friday = 5,
        Saturday = 6,
        Sunday = 7,
    }
}
