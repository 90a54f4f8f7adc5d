//! Rate: request the prices for a parcel, and print which couriers have none.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, Client, CreateRate, DimensionInput, DimensionInputRequired,
    DimensionUnit, Item, MoneyInput, Parcel, Rate, ReferenceInput, Shipment, ShipmentRequired,
    WeightInput, WeightUnit,
};

/// The accounts of the couriers to ask.
const ACCOUNTS: [&str; 2] =
    ["6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11", "b9d5a1c2-3f44-4a8b-8f0e-6a1d2c3b4e5f"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let accounts = ACCOUNTS.map(ReferenceInput::new);
    let request = CreateRate::new(shipment()).shipper_accounts(accounts).ship_date("2026-11-23");
    let answer = client.create_rate(request).await?;
    for rate in answer.rates.iter().flatten() {
        match price(rate) {
            Some(price) => println!("{price}"),
            None => println!("no price: {}", rate.error_message.as_deref().unwrap_or("unsaid")),
        }
    }
    if answer.is_partial() {
        println!("not every courier named a price");
    }
    Ok(())
}

fn price(rate: &Rate) -> Option<String> {
    let charge = rate.total_charge.as_ref()?;
    let (amount, currency) = (charge.amount?, charge.currency.as_ref()?);
    let service = rate.service_name.as_deref().unwrap_or("unnamed");
    Some(format!("{service}: {amount} {currency}"))
}

fn shipment() -> Shipment {
    let from = AddressInput::new(AddressInputRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
    .city("Atlanta")
    .state("GA")
    .postal_code("30328");
    let to = AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .city("Austin")
    .state("TX")
    .postal_code("78701");
    let mugs = Item::new(2, "Mug").price(MoneyInput::new("USD", 9.5));
    let dimension = DimensionInput::new(DimensionInputRequired {
        width: 10,
        height: 12.5,
        depth: 8,
        unit: DimensionUnit::Inches,
    });
    let parcel =
        Parcel::new("custom", dimension, [mugs]).weight(WeightInput::new(WeightUnit::Pounds, 3.2));
    Shipment::new(ShipmentRequired { ship_from: from, ship_to: to, parcels: [parcel] })
}
