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
        TrackingOriginCountry = "tracking_origin_country",
        /// The country it goes to.
        TrackingDestinationCountry = "tracking_destination_country",
        /// The destination's postal code.
        TrackingPostalCode = "tracking_postal_code",
        /// The destination's state or province.
        TrackingState = "tracking_state",
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

runtime::text_enum! {
    /// A field that the last checkpoint can be cut down to.
    CheckpointField {
        /// The courier that reported.
        Slug = "slug",
        /// When the report came in.
        CreatedAt = "created_at",
        /// When it happened.
        CheckpointTime = "checkpoint_time",
        /// The city.
        City = "city",
        /// Where it is on the map; it comes as `coordinate` since 2024-04.
        Coordinates = "coordinates",
        /// The country.
        CountryIso3 = "country_iso3",
        /// The name of the country.
        CountryName = "country_name",
        /// What the courier says.
        Message = "message",
        /// The state or province.
        State = "state",
        /// Where the shipment stood then.
        Tag = "tag",
        /// The postal code.
        Zip = "zip",
    }
}
