//! Address validation: check an address before a label is bought for it.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{AddressInput, AddressInputRequired, Client, ValidationStatus};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let address = AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .city("Austin")
    .state("TX")
    .postal_code("78701");
    let answer = client.validate_address(address).await?;
    if answer.status != Some(ValidationStatus::Valid) {
        println!("the address is not valid");
    }
    if let Some(better) = &answer.recommended_address {
        let parts = [&better.street1, &better.city, &better.state, &better.postal_code];
        let line: Vec<_> = parts.into_iter().flatten().map(String::as_str).collect();
        println!("better: {}", line.join(", "));
    }
    Ok(())
}
