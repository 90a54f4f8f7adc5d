//! Shipper account: register your own account at a courier; its credentials are never printed.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{
    Client, CreateShipperAccount, CreateShipperAccountRequired, errors,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    // The required credentials differ by courier.
    let credentials = [("account_number", "88-1042"), ("password", "s3cret-Pa55")];
    let request = CreateShipperAccount::new(CreateShipperAccountRequired {
        slug: "optimacourier",
        description: "main",
        credentials,
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
    Ok(())
}
