//! Pickup: have a courier collect parcels between two hours of a day.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, Client, CreatePickup, CreatePickupRequired,
    PickupParcelInput, ReferenceInput, WeightInput, WeightUnit, errors,
};

/// The account of the courier that collects the parcels.
const ACCOUNT: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let dock = AddressInput::new(AddressInputRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
    .city("Atlanta")
    .state("GA")
    .postal_code("30328")
    .phone("4045550100");
    let parcel = PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1);
    let request = CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: dock,
    })
    .pickup_date("2026-11-23")
    .pickup_parcels([parcel])
    .shipper_account(ReferenceInput::new(ACCOUNT))
    .pickup_instructions("Ring twice");
    match client.create_pickup(request).await {
        Ok(pickup) => {
            let numbers = pickup.pickup_confirmation_numbers.as_deref().unwrap_or_default();
            println!("pickup {}, confirmed as {}", pickup.id()?, numbers.join(" and "));
        }
        Err(error) if error.is(&errors::OPERATION_NOT_ALLOWED_COURIER) => {
            println!("this courier does not collect parcels");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
