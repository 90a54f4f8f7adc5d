// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/parcel.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// One parcel of a shipment.
#[derive(Clone, Debug, PartialEq)]
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

impl Parcel {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        box_type: impl Into<String>,
        dimension: impl Into<DimensionInput>,
        items: impl IntoIterator<Item = impl Into<Item>>,
    ) -> Self {
        Self {
            box_type: box_type.into(),
            dimension: dimension.into(),
            items: items.into_iter().map(Into::into).collect(),
            description: None,
            weight: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, weight: impl Into<WeightInput>) -> Self {
        self.weight = Some(weight.into());
        self
    }
}

impl runtime::Validate for Parcel {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.dimension, &at.spelled("/dimension"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.items, &at.spelled("/items"));
            validate::items(
                value.len(),
                1,
                100,
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
        if let Some(value) = &self.weight {
            let at = &at.spelled("/weight");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for Parcel {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "box_type", &self.box_type)?;
        runtime::encode::required(map, "dimension", &self.dimension)?;
        runtime::encode::required(map, "items", &self.items)?;
        runtime::encode::optional(map, "description", &self.description)?;
        runtime::encode::optional(map, "weight", &self.weight)?;
        Ok(())
    }
}

impl serde::Serialize for Parcel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
