//! A first call: register a shipment, then read it back.

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, CreateTracking};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let request = CreateTracking::new("1234567890").title("Order 7");
    let tracking = client.create_tracking(request).await?;
    println!("created {}: {:?}, status {}", tracking.id()?, tracking.tag, tracking.status());

    let tracking = client.get_tracking(tracking.id()?).await?;
    println!("read it back as {:?}", tracking.title.as_deref().unwrap_or("nothing"));

    let error = client.create_tracking(CreateTracking::new("123")).await.unwrap_err();
    println!("refused before it was sent: {error}");
    Ok(())
}
