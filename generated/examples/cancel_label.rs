//! Cancel a label: return an unused label, and print the state of the refund.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{Client, ReferenceInput, errors};

/// The id of the label, as returned when it was bought.
const LABEL: &str = "a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    match client.cancel_label(ReferenceInput::new(LABEL)).await {
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
