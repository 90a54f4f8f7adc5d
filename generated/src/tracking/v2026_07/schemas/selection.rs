// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/selection.yaml` of the specification: change it there.

use super::*;

runtime::text_enum! {
    /// A field that the answer can be cut down to.
    TrackingField {
        /// The shipper's account at the courier.
        TrackingAccountNumber = "tracking_account_number",
        /// The courier's key for the shipment.
        TrackingKey = "tracking_key",
        /// When the courier took the parcel.
        TrackingShipDate = "tracking_ship_date",
        /// The country it comes from.
        OriginCountryRegion = "origin_country_region",
        /// The country it goes to.
        DestinationCountryRegion = "destination_country_region",
        /// The postal code it goes to.
        DestinationPostalCode = "destination_postal_code",
        /// The state it goes to.
        DestinationState = "destination_state",
        /// What the tracking is called.
        Title = "title",
        /// Your order by its id.
        OrderId = "order_id",
        /// Where the shipment stands.
        Tag = "tag",
        /// What the couriers reported.
        Checkpoints = "checkpoints",
    }
}

runtime::text_enum! {
    /// A field that the trackings of a list can be cut down to.
    ListField {
        /// What the tracking is called.
        Title = "title",
        /// Your order by its id.
        OrderId = "order_id",
        /// Where the shipment stands.
        Tag = "tag",
        /// What the couriers reported.
        Checkpoints = "checkpoints",
    }
}
