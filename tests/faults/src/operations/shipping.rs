//! The operations of the Shipping API.

use optima_courier::shipping::v3::*;

use super::Entry;

fn shipment() -> Shipment {
    let size = DimensionInput::new(DimensionInputRequired {
        width: 10,
        height: 12.5,
        depth: 8,
        unit: DimensionUnit::Inches,
    });
    let parcel = Parcel::new("custom", size, [Item::new(2, "Mug")]);
    Shipment::new(ShipmentRequired { ship_from: address(), ship_to: address(), parcels: [parcel] })
}

fn address() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .postal_code("78701")
}

/// Adds them.
pub fn add(all: &mut Vec<Entry>) {
    const ID: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";
    let create_label = |_: &str| {
        CreateLabel::new("standard", ReferenceInput::new(ID), shipment()).order_number("SO-1001")
    };
    let create_fedex = |_: &str| {
        let address = FedexAddress::new(FedexAddressRequired {
            street1: "77 Elm St",
            country: "USA",
            contact_name: "Ana Ruiz",
        });
        let credentials = FedexCredentials::new("A-1");
        let invoice = FedexInvoice::new(FedexInvoiceRequired {
            number: "I-1",
            date: "2026-11-23",
            amount: 12,
            currency: "USD",
        });
        CreateFedexShipperAccount::new(FedexSlug::Fedex, "main", credentials, address, invoice)
    };
    let create_pickup = |_: &str| {
        CreatePickup::new(CreatePickupRequired {
            pickup_start_time: "09:00:00",
            pickup_end_time: "17:00:00",
            pickup_from: address(),
        })
        .label_ids([ID])
    };
    entries!(
        all,
        "shipping::v3",
        shipping,
        |_| ValidateAddress::new(address()),
        |_| ListCancelLabels::new(),
        |_| CancelLabel::new(ReferenceInput::new(ID)),
        |id| GetCancelLabel::new(id),
        |_| ListCancelPickups::new(),
        |_| CancelPickup::new(ReferenceInput::new(ID)),
        |id| GetCancelPickup::new(id),
        |_| ListCouriers::new(),
        create_fedex,
        |id| MigrateFedexShipperAccount::new(
            id,
            FedexInvoice::new(FedexInvoiceRequired {
                number: "I-1",
                date: "2026-11-23",
                amount: 12,
                currency: "USD"
            })
        ),
        |_| ListLabels::new(),
        create_label,
        |id| GetLabel::new(id),
        |_| ListLocations::new(LocationCourier::Fedex, "USA"),
        |_| ListManifests::new(),
        |_| CreateManifest::new(ReferenceInput::new(ID)),
        |id| GetManifest::new(id),
        |_| ListPickups::new(),
        create_pickup,
        |id| GetPickup::new(id),
        |_| ListRates::new(),
        |_| CreateRate::new(shipment()),
        |id| GetRate::new(id),
        |_| ListShipperAccounts::new(),
        |_| CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: "fedex",
            description: "main",
            credentials: [("account", "A-1")]
        }),
        |id| GetShipperAccount::new(id),
        |id| DeleteShipperAccount::new(id),
        |id| UpdateShipperAccountInfo::new(id).description("main"),
        |id| UpdateShipperAccountCredentials::new(id, [("account", "A-1")]),
        |id| UpdateShipperAccountSettings::new(id),
    );
}
