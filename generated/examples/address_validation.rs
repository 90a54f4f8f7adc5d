//! Address validation: check an address before a label is bought for it.

use optima_courier::shipping::v3::{AddressInput, AddressInputRequired, Client, ValidationStatus};
use optima_courier::simulator::Simulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let mut address = AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .city("Austin")
    .state("TX")
    .postal_code("78701");
    let answer = client.validate_address(address.clone()).await?;
    match answer.status {
        Some(ValidationStatus::Valid) => println!("the address is valid"),
        _ => println!("the address is not valid"),
    }
    if let Some(better) = &answer.recommended_address {
        let parts = [&better.street1, &better.city, &better.state, &better.postal_code];
        let line: Vec<_> = parts.into_iter().flatten().map(String::as_str).collect();
        println!("better: {}", line.join(", "));
    }

    // Countries have three letters; what can't be an address is not even sent.
    address.country = "US".to_owned();
    let error = client.validate_address(address).await.unwrap_err();
    println!("{error}");
    Ok(())
}
