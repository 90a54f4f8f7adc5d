//! A first call: register a shipment, then read it back.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::tracking::v2024_04::{Client, CreateTracking, GetTracking, TrackingField};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url =
        env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/tracking/2024-04"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let request = CreateTracking::new("1234567890").title("Order 7");
    let tracking = client.create_tracking(request).await?;
    println!("created {}: {:?}, status {}", tracking.id()?, tracking.tag, tracking.status());

    let fields = [TrackingField::Title, TrackingField::Tag];
    let tracking = client.get_tracking(GetTracking::new(tracking.id()?).fields(fields)).await?;
    println!("read it back as {:?}", tracking.title.as_deref().unwrap_or("nothing"));

    let error = client.create_tracking(CreateTracking::new("123")).await.unwrap_err();
    println!("refused before it was sent: {error}");
    Ok(())
}
