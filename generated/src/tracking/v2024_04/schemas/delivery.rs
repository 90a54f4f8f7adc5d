// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/delivery.yaml` of the specification: change it there.

use super::*;

runtime::text_enum! {
    /// How the parcel reaches its recipient.
    ///
    /// Requests with a value that is not known here are refused.
    DeliveryType {
        /// The recipient collects it at a store.
        PickupAtStore = "pickup_at_store",
        /// The recipient collects it at the courier.
        PickupAtCourier = "pickup_at_courier",
        /// The courier brings it to the door.
        DoorToDoor = "door_to_door",
    }
}

runtime::text_enum! {
    /// Whose signature the courier asks for.
    SignatureRequirement {
        /// Somebody has to sign.
        SignatureRequired = "signature_required",
        /// An adult has to sign.
        AdultSignatureRequired = "adult_signature_required",
        /// Somebody has to sign, who may be a neighbour.
        IndirectSignatureRequired = "indirect_signature_required",
        /// Nobody has to sign.
        NoSignatureRequired = "no_signature_required",
    }
}

runtime::text_enum! {
    /// How the delivery compares with the promised date.
    OnTimeStatus {
        /// In time.
        OnTime = "on-time",
        /// Later than promised.
        Late = "late",
    }
}
