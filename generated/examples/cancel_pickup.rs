//! Cancel a pickup: tell the courier not to come.

mod shop;

use optima_courier::shipping::v3::{
    Client, CreatePickup, CreatePickupRequired, ReferenceInput, errors,
};
use optima_courier::simulator::{Fault, Simulator};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let account = shop::account(&client).await?;
    let label = shop::label(&client, &account, "SO-1001").await?;
    let request = CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "09:00:00",
        pickup_end_time: "17:00:00",
        pickup_from: shop::dock(),
    });
    let pickup = client.create_pickup(request.label_ids([label.id])).await?;
    let pickup = ReferenceInput::new(pickup.id()?);

    // The courier refuses at first: the simulator is told so.
    simulator.fault(Fault::error("CourierError").on("cancel_pickup").times(1))?;
    for _ in 0..3 {
        cancel(&client, pickup.clone()).await?;
    }
    Ok(())
}

async fn cancel(client: &Client, pickup: ReferenceInput) -> Result<(), Box<dyn std::error::Error>> {
    match client.cancel_pickup(pickup).await {
        Ok(cancellation) => println!("cancelled as {}", cancellation.id()?),
        Err(error) if error.is(&errors::ALREADY_CANCELED) => println!("it was cancelled before"),
        Err(error) if error.is(&errors::COURIER_ERROR) => {
            println!("the courier comes all the same: {}", error.help());
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
