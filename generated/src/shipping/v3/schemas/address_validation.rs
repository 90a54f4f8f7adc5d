// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/address_validation.yaml` of the specification: change it there.

use super::*;

/// What came out when an address was checked; it can't be read again.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressValidation {
    /// The id of the check.
    pub id: Option<Id>,
    /// Whether the address is valid.
    pub status: Option<ValidationStatus>,
    /// The address that you gave.
    pub address: Option<Address>,
    /// The address that may be meant, if there is one; most of its fields may be empty.
    pub recommended_address: Option<Address>,
    /// When the address was checked.
    pub created_at: Option<runtime::DateTime>,
    /// When the result last changed.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl AddressValidation {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "AddressValidation", "id")
    }
}

runtime::record! {
    AddressValidation {
        id,
        status,
        address,
        recommended_address,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// Whether an address is valid.
    ValidationStatus {
        /// The address is valid.
        Valid = "valid",
        /// The address is not valid.
        Invalid = "invalid",
    }
}
