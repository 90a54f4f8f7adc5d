//! Pickup: have a courier collect parcels between two hours of a day.

mod shop;

use optima_courier::shipping::v3::{
    Client, CreatePickup, CreatePickupRequired, PickupParcelInput, WeightInput, WeightUnit, errors,
};
use optima_courier::simulator::{Fault, Simulator};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let parcel = PickupParcelInput::new(WeightInput::new(WeightUnit::Pounds, 3.2), 1);
    let request = CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: shop::dock(),
    })
    .pickup_date("2026-11-23")
    .pickup_parcels([parcel])
    .shipper_account(shop::account(&client).await?)
    .pickup_instructions("Ring twice");
    order(&client, request.clone()).await?;

    // Not every courier collects parcels: the simulator is told that this one does not.
    simulator.fault(Fault::error("OperationNotAllowedCourier").on("create_pickup"))?;
    order(&client, request).await
}

async fn order(client: &Client, request: CreatePickup) -> Result<(), Box<dyn std::error::Error>> {
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
