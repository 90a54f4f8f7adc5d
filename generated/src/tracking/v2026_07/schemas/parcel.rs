// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/parcel.yaml` of the specification: change it there.

use super::*;

/// A weight and its unit.
///
/// As answers hold it; requests take [`WeightInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// The unit of `value`.
    ///
    /// - For example `"kg"`.
    pub unit: Option<String>,
    /// The weight.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Weight {
        unit,
        value,
    }
}

/// A weight and its unit.
///
/// As requests hold it; answers hold [`Weight`].
#[derive(Clone, PartialEq)]
pub struct WeightInput {
    /// The unit of `value`.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    /// - For example `"kg"`.
    pub unit: String,
    /// The weight.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub value: runtime::Number,
}

runtime::request! {
    WeightInput(unit: impl Into<String>, value: impl Into<runtime::Number>) {
        unit(argument(unit.into())),
        value(argument(value.into())),
    }
}

runtime::validator! {
    WeightInput {
        required value.finite(rules::FINITE);
    }
}

/// What a parcel measures.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimensions {
    /// The unit of the three others.
    pub unit: Option<LengthUnit>,
    /// The length.
    pub length: Option<runtime::Number>,
    /// The width.
    pub width: Option<runtime::Number>,
    /// The height.
    pub height: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Dimensions {
        unit,
        length,
        width,
        height,
    }
}

runtime::text_enum! {
    /// A unit of length.
    LengthUnit {
        Centimetres = "cm",
        Inches = "in",
    }
}

/// What the shipment emitted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CarbonEmissions {
    /// The unit of `value`.
    ///
    /// - For example `"kg"`.
    pub unit: Option<String>,
    /// The amount.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CarbonEmissions {
        unit,
        value,
    }
}

/// How one shipment of several parcels is followed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPiece {
    /// What this tracking is among them.
    pub ty: Option<PieceType>,
    /// All parcels of the shipment.
    pub pieces: Option<Vec<Piece>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    MultiPiece {
        ty = "type",
        pieces,
    }
}

/// One parcel of a shipment of several.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    /// The id of its tracking.
    pub tracking_id: Option<TrackingId>,
    /// Its tracking number.
    pub tracking_number: Option<TrackingNumber>,
    /// What it is among them.
    pub ty: Option<PieceType>,
    /// Whether it can be followed by itself.
    pub trackable: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Piece {
    /// [`tracking_id`](Self::tracking_id), which an answer should never lack.
    #[inline]
    pub fn tracking_id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.tracking_id, "Piece", "tracking_id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "Piece", "tracking_number")
    }
}

runtime::record! {
    Piece {
        tracking_id,
        tracking_number,
        ty = "type",
        trackable,
    }
}

runtime::text_enum! {
    /// What a parcel is in a shipment of several.
    PieceType {
        /// The parcel that stands for the whole shipment.
        Master = "master",
        /// One of the others.
        Child = "child",
    }
}

runtime::text_enum! {
    /// Which way a shipment goes.
    ///
    /// Requests with a value that is not known here are refused.
    ShipmentDirection {
        /// To the customer.
        Forward = "forward",
        /// Back from the customer.
        Return = "return",
    }
}

/// The shipment in which goods come back.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnShipment {
    /// The id of its tracking; only if returns are imported for you.
    pub id: Option<TrackingId>,
    /// Its tracking number.
    pub tracking_number: Option<TrackingNumber>,
    /// Its courier.
    pub slug: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ReturnShipment {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "ReturnShipment", "id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "ReturnShipment", "tracking_number")
    }
}

runtime::record! {
    ReturnShipment {
        id,
        tracking_number,
        slug,
    }
}

/// The shipment in which the goods came.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardShipment {
    /// The id of its tracking.
    pub id: Option<TrackingId>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ForwardShipment {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "ForwardShipment", "id")
    }
}

runtime::record! {
    ForwardShipment {
        id,
    }
}
