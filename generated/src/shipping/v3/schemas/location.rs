// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/location.yaml` of the specification: change it there.

use super::*;

/// Locations, the nearest ones.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationList {
    /// The locations.
    pub locations: Option<Vec<Location>>,
    /// The courier's own page on which locations are found.
    pub drop_off_link: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    LocationList {
        locations,
        drop_off_link,
    }
}

/// A place where a courier takes or hands out parcels.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// The id of the place at its courier.
    pub location_id: Option<LocationId>,
    /// What it is called.
    pub name: Option<String>,
    /// How far away it is.
    pub distance: Option<runtime::Number>,
    /// The unit of `distance`.
    pub distance_unit: Option<DistanceUnit>,
    /// Its phone number as people write it.
    pub phone: Option<String>,
    /// What can be done there.
    pub services: Option<Vec<String>>,
    /// Where it is.
    pub address: Option<LocationAddress>,
    /// When it is open.
    pub business_hours: Option<Vec<BusinessHours>>,
    /// How to find it.
    pub instructions: Option<String>,
    /// What kind of place it is, in the words of the courier.
    ///
    /// UPS has `the_ups_store`, `ups_drop_box` and `ups_customer_center` among others.
    pub location_type: Option<String>,
    /// The trade of the shop, such as `pack_and_ship` or `gift_shop`.
    pub business_classification: Option<String>,
    /// What only its courier knows.
    pub courier_specific: Option<CourierSpecific>,
    /// The courier's own page about it.
    ///
    /// - This was observed; no document says so.
    pub drop_off_link: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Location {
    /// [`location_id`](Self::location_id), which an answer should never lack.
    #[inline]
    pub fn location_id(&self) -> runtime::Result<&LocationId> {
        runtime::identity(&self.location_id, "Location", "location_id")
    }
}

runtime::record! {
    Location {
        location_id,
        name,
        distance,
        distance_unit,
        phone,
        services,
        address,
        business_hours,
        instructions,
        location_type,
        business_classification,
        courier_specific,
        drop_off_link,
    }
}

/// The id of a place at its courier; take it as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocationId(String);

runtime::text_newtype! {
    LocationId {}
}

/// Where a location is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Street and number.
    pub street: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// Degrees north of the equator.
    pub latitude: Option<runtime::Number>,
    /// Degrees east of Greenwich.
    pub longitude: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    LocationAddress {
        street,
        postal_code,
        city,
        state,
        country,
        latitude,
        longitude,
    }
}

/// When a location is open on one day of the week.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessHours {
    /// The day.
    pub day_of_week: Option<DayOfWeek>,
    /// When it opens, `HH:MM`.
    pub open_time: Option<String>,
    /// When it closes, `HH:MM`.
    pub close_time: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    BusinessHours {
        day_of_week,
        open_time,
        close_time,
    }
}

runtime::text_enum! {
    /// A day of the week.
    DayOfWeek {
        /// Monday.
        Mon = "Mon",
        /// Tuesday.
        Tue = "Tue",
        /// Wednesday.
        Wed = "Wed",
        /// Thursday.
        Thu = "Thu",
        /// Friday.
        Fri = "Fri",
        /// Saturday.
        Sat = "Sat",
        /// Sunday.
        Sun = "Sun",
    }
}

runtime::text_enum! {
    /// A unit of distance.
    DistanceUnit {
        /// Kilometre.
        Km = "km",
        /// Mile.
        Mi = "mi",
    }
}

/// What only the courier of a location knows, by courier.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierSpecific {
    /// What UPS knows.
    pub ups: Option<UpsLocation>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CourierSpecific {
        ups,
    }
}

/// What UPS knows of a location.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsLocation {
    /// The id of the place as a UPS Access Point.
    pub public_access_point_id: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    UpsLocation {
        public_access_point_id,
    }
}

runtime::text_enum! {
    /// A courier whose locations can be found.
    LocationCourier {
        /// UPS.
        Ups = "ups",
        /// Evri.
        Evri = "evri",
        /// FedEx.
        Fedex = "fedex",
        /// USPS.
        Usps = "usps",
        /// Yodel.
        Yodel = "yodel",
        /// GLS.
        Gls = "gls",
    }
}
