// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/shipment.yaml` of the specification: change it there.

use super::*;

/// What is sent: from whom, to whom, and in which parcels.
#[derive(Clone, PartialEq)]
pub struct Shipment {
    /// Who sends it.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub ship_from: AddressInput,
    /// Who receives it.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub ship_to: AddressInput,
    /// The parcels.
    ///
    /// - 1 to 50 items (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub parcels: Vec<Parcel>,
    /// Where it goes if it can't be delivered.
    pub return_to: Option<AddressInput>,
    /// The sender that is printed on the label instead of the real one.
    ///
    /// Only Purolator and Canada Post read it.
    pub ship_from_display: Option<AddressInput>,
    /// What whoever delivers it should know.
    ///
    /// - At most 128 characters (only warns: documented in 2022).
    pub delivery_instructions: Option<String>,
    /// The taxes on all of it.
    pub tax_total: Option<MoneyInput>,
}

runtime::request! {
    Shipment(
        required: ShipmentRequired<impl Into<AddressInput>, impl Into<AddressInput>, impl IntoIterator<Item = impl Into<Parcel>>>
    ) {
        ship_from(argument(required.ship_from.into())),
        ship_to(argument(required.ship_to.into())),
        parcels(argument(required.parcels.into_iter().map(Into::into).collect())),
        return_to(optional into AddressInput),
        ship_from_display(optional into AddressInput),
        delivery_instructions(optional into String),
        tax_total(optional into MoneyInput),
    }
}

/// What [`Shipment::new`] asks for.
pub struct ShipmentRequired<T1, T2, T3> {
    /// [`ship_from`](Shipment::ship_from).
    pub ship_from: T1,
    /// [`ship_to`](Shipment::ship_to).
    pub ship_to: T2,
    /// [`parcels`](Shipment::parcels).
    pub parcels: T3,
}

runtime::validator! {
    Shipment {
        required ship_from.valid();
        required ship_to.valid();
        required parcels.items(1, 50, rules::ITEMS_BAD_REQUEST_WARNS).each_valid();
        optional return_to.valid();
        optional ship_from_display.valid();
        optional delivery_instructions.chars(0, 128, rules::CHARS_BAD_REQUEST_WARNS);
        optional tax_total.valid();
    }
}
