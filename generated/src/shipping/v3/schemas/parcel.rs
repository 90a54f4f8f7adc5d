// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/parcel.yaml` of the specification: change it there.

use super::*;

/// One parcel of a shipment.
#[derive(Clone, PartialEq)]
pub struct Parcel {
    /// A box of the courier, which `list_couriers` tells, or `custom` for one of your own.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - For example `"custom"`.
    pub box_type: String,
    /// What it measures.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub dimension: DimensionInput,
    /// What is in it.
    ///
    /// - 1 to 100 items (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub items: Vec<Item>,
    /// What is in it, in a few words.
    pub description: Option<String>,
    /// What it weighs.
    pub weight: Option<WeightInput>,
}

runtime::request! {
    Parcel(
        box_type: impl Into<String>,
        dimension: impl Into<DimensionInput>,
        items: impl IntoIterator<Item = impl Into<Item>>
    ) {
        box_type(argument(box_type.into())),
        dimension(argument(dimension.into())),
        items(argument(items.into_iter().map(Into::into).collect())),
        description(optional into String),
        weight(optional into WeightInput),
    }
}

runtime::validator! {
    Parcel {
        required dimension.valid();
        required items.items(1, 100, rules::ITEMS_BAD_REQUEST_WARNS).each_valid();
        optional weight.valid();
    }
}
