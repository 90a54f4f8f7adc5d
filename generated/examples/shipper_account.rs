//! Shipper account: register your own account at a courier; its credentials are never printed.

use optima_courier::shipping::v3::{
    Client, CreateShipperAccount, CreateShipperAccountRequired, errors,
};
use optima_courier::simulator::{Fault, Simulator};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    // The simulator takes any credentials: it is told that the first ones are wrong.
    simulator.fault(Fault::error("CredentialsError").times(1))?;
    for password in ["s3cret-Pa55", "s3cret-Pa56"] {
        // The required credentials differ by courier.
        let request = CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: "optimacourier",
            description: "main",
            credentials: [("account_number", "88-1042"), ("password", password)],
        })
        .timezone("America/New_York");
        println!("{request:?}");
        match client.create_shipper_account(request).await {
            Ok(account) => {
                let status = account.status.as_ref().map_or("unsaid", |status| status.as_str());
                println!("account {} is {status}", account.id()?);
            }
            Err(error) if error.is(&errors::CREDENTIALS_ERROR) => {
                println!("the courier does not know these credentials: {}", error.help());
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
