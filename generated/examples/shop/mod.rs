//! A shop, for the examples that need one: its account at a courier, its dock, and what it ships.

// Each example needs only some of it.
#![allow(dead_code)]

use optima_courier::Result;
use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, Client, CreateLabel, CreateShipperAccount,
    CreateShipperAccountRequired, DimensionInput, DimensionInputRequired, DimensionUnit, Item,
    MoneyInput, Parcel, ReferenceInput, Shipment, ShipmentRequired, WeightInput, WeightUnit,
};

/// Adds the account that pays; a real shop does so once.
pub async fn account(client: &Client) -> Result<ReferenceInput> {
    let request = CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "optimacourier",
        description: "main",
        credentials: [("account_number", "88-1042")],
    });
    let account = client.create_shipper_account(request.timezone("America/New_York")).await?;
    Ok(ReferenceInput::new(account.id()?))
}

/// Buys the label of an order.
pub async fn label(
    client: &Client,
    account: &ReferenceInput,
    order_number: &str,
) -> Result<ReferenceInput> {
    let request = CreateLabel::new("optimacourier_standard", account.clone(), shipment());
    let label = client.create_label(request.order_number(order_number)).await?;
    Ok(ReferenceInput::new(label.id()?))
}

/// Two mugs, from Atlanta to Austin.
pub fn shipment() -> Shipment {
    let customer = AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .city("Austin")
    .state("TX")
    .postal_code("78701");
    let mugs = Item::new(2, "Mug")
        .price(MoneyInput::new("USD", 9.5))
        .weight(WeightInput::new(WeightUnit::Pounds, 1.2));
    let dimension = DimensionInput::new(DimensionInputRequired {
        width: 10,
        height: 12.5,
        depth: 8,
        unit: DimensionUnit::Inches,
    });
    let parcel =
        Parcel::new("custom", dimension, [mugs]).weight(WeightInput::new(WeightUnit::Pounds, 3.2));
    Shipment::new(ShipmentRequired { ship_from: dock(), ship_to: customer, parcels: [parcel] })
}

/// Where the parcels are collected.
pub fn dock() -> AddressInput {
    let required = AddressInputRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    };
    let address = AddressInput::new(required).city("Atlanta").state("GA").postal_code("30328");
    address.phone("4045550100")
}
