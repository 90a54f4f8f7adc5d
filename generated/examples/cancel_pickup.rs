//! Cancel a pickup: tell the courier not to come.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{CancelStatus, Client, ReferenceInput, errors};

/// The id of the pickup, as returned when it was ordered.
const PICKUP: &str = "e6f8e3f5-9051-4c8a-9c31-4f3f9e405162";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    match client.cancel_pickup(ReferenceInput::new(PICKUP)).await {
        Ok(cancellation) => match &cancellation.status {
            Some(CancelStatus::Cancelled) => println!("cancelled as {}", cancellation.id()?),
            Some(CancelStatus::Failed) => println!("the courier comes all the same"),
            status => println!("not settled yet: {status:?}"),
        },
        Err(error) if error.is(&errors::ALREADY_CANCELED) => println!("it was cancelled before"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
