// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/courier.yaml` of the specification: change it there.

use super::*;

/// All couriers that labels can be bought from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierList {
    /// The couriers.
    pub couriers: Option<Vec<Courier>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CourierList {
        couriers,
    }
}

/// A courier, with what it offers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Courier {
    /// The short name to call it by.
    pub slug: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Which operations it supports, by method and path.
    ///
    /// The keys are `post@labels`, `post@cancel-labels`, `post@rates` and `post@manifests`.
    /// Other keys may come; none tells of pickups.
    pub operations: Option<std::collections::BTreeMap<String, bool>>,
    /// The country it collects in, or `Global`.
    pub ship_from: Option<String>,
    /// The country it delivers in, or `Global`.
    pub ship_to: Option<String>,
    /// The paper sizes that its labels come in.
    pub paper_sizes: Option<Vec<PaperSize>>,
    /// Its services.
    pub courier_service_types: Option<Vec<CourierServiceType>>,
    /// Its own boxes.
    pub courier_box_types: Option<Vec<CourierBoxType>>,
    /// Whether it has tracking numbers.
    ///
    /// - This was observed; no document says so.
    pub tracking_numbers: Option<bool>,
    /// Where it stands among the couriers.
    ///
    /// - This was observed; no document says so.
    pub order: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Courier {
        slug,
        name,
        operations,
        ship_from,
        ship_to,
        paper_sizes,
        courier_service_types,
        courier_box_types,
        tracking_numbers,
        order,
    }
}

/// A service of a courier.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierServiceType {
    /// What to send as `service_type`.
    pub service_type: Option<String>,
    /// What people call it.
    pub service_name: Option<String>,
    /// Whether it stays within a country, as text.
    pub is_domestic: Option<String>,
    /// The countries it starts in, such as `USA, CAN` or `All countries`.
    pub ship_from_country: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CourierServiceType {
        service_type,
        service_name,
        is_domestic,
        ship_from_country = "ship_from.country",
    }
}

/// A box of a courier.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierBoxType {
    /// What people call it.
    pub box_name: Option<String>,
    /// What to send as `box_type`.
    pub box_type: Option<String>,
    /// What it measures in centimetres.
    ///
    /// - This was observed; no document says so.
    pub box_size_cm: Option<BoxSize>,
    /// What it measures in inches.
    ///
    /// - This was observed; no document says so.
    pub box_size_in: Option<BoxSize>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CourierBoxType {
        box_name,
        box_type,
        box_size_cm,
        box_size_in,
    }
}

/// What a box measures; all of it may be absent.
///
/// This was observed; no document says so.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxSize {
    /// Its width.
    pub width: Option<runtime::Number>,
    /// Its height.
    pub height: Option<runtime::Number>,
    /// Its depth.
    pub depth: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    BoxSize {
        width.text_number(),
        height.text_number(),
        depth.text_number(),
    }
}
