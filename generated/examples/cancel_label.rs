//! Cancel a label: return an unused label, and print the state of the refund, or why it is too late.

mod shop;

use optima_courier::shipping::v3::{Client, CreateManifest, ReferenceInput, errors};
use optima_courier::simulator::Simulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let account = shop::account(&client).await?;
    let unused = shop::label(&client, &account, "SO-1001").await?;
    cancel(&client, unused.clone()).await?;
    cancel(&client, unused).await?;

    let shipped = shop::label(&client, &account, "SO-1002").await?;
    client.create_manifest(CreateManifest::new(account)).await?;
    cancel(&client, shipped).await?;
    Ok(())
}

async fn cancel(client: &Client, label: ReferenceInput) -> Result<(), Box<dyn std::error::Error>> {
    match client.cancel_label(label).await {
        Ok(cancellation) => {
            let refund =
                cancellation.refund_status.as_ref().map_or("unsaid", |refund| refund.as_str());
            println!("cancelled as {}, refund: {refund}", cancellation.id()?);
        }
        Err(error) if error.is(&errors::ALREADY_CANCELED) => println!("it was cancelled before"),
        Err(error) if error.is(&errors::ALREADY_MANIFESTED) => {
            println!("too late, the courier has it on its list");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
