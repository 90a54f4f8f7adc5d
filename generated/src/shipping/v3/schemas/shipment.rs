// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/shipment.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// What is sent: from whom, to whom, and in which parcels.
#[derive(Clone, Debug, PartialEq)]
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

impl Shipment {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: ShipmentRequired<
            impl Into<AddressInput>,
            impl Into<AddressInput>,
            impl IntoIterator<Item = impl Into<Parcel>>,
        >,
    ) -> Self {
        Self {
            ship_from: required.ship_from.into(),
            ship_to: required.ship_to.into(),
            parcels: required.parcels.into_iter().map(Into::into).collect(),
            return_to: None,
            ship_from_display: None,
            delivery_instructions: None,
            tax_total: None,
        }
    }

    /// Sets [`return_to`](Self::return_to).
    pub fn return_to(mut self, return_to: impl Into<AddressInput>) -> Self {
        self.return_to = Some(return_to.into());
        self
    }

    /// Sets [`ship_from_display`](Self::ship_from_display).
    pub fn ship_from_display(
        mut self,
        ship_from_display: impl Into<AddressInput>,
    ) -> Self {
        self.ship_from_display = Some(ship_from_display.into());
        self
    }

    /// Sets [`delivery_instructions`](Self::delivery_instructions).
    pub fn delivery_instructions(
        mut self,
        delivery_instructions: impl Into<String>,
    ) -> Self {
        self.delivery_instructions = Some(delivery_instructions.into());
        self
    }

    /// Sets [`tax_total`](Self::tax_total).
    pub fn tax_total(mut self, tax_total: impl Into<MoneyInput>) -> Self {
        self.tax_total = Some(tax_total.into());
        self
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

impl runtime::Validate for Shipment {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.ship_from, &at.spelled("/ship_from"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.ship_to, &at.spelled("/ship_to"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.parcels, &at.spelled("/parcels"));
            validate::items(
                value.len(),
                1,
                50,
                rules::ITEMS_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.return_to {
            let at = &at.spelled("/return_to");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.ship_from_display {
            let at = &at.spelled("/ship_from_display");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.delivery_instructions {
            let at = &at.spelled("/delivery_instructions");
            validate::chars(value, 0, 128, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.tax_total {
            let at = &at.spelled("/tax_total");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for Shipment {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "ship_from", &self.ship_from)?;
        runtime::encode::required(map, "ship_to", &self.ship_to)?;
        runtime::encode::required(map, "parcels", &self.parcels)?;
        runtime::encode::optional(map, "return_to", &self.return_to)?;
        runtime::encode::optional(map, "ship_from_display", &self.ship_from_display)?;
        runtime::encode::optional(
            map,
            "delivery_instructions",
            &self.delivery_instructions,
        )?;
        runtime::encode::optional(map, "tax_total", &self.tax_total)?;
        Ok(())
    }
}

impl serde::Serialize for Shipment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
