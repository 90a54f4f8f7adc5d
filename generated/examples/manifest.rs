//! Manifest: close out the day's labels of one account, and print which were left out.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;

use optima_courier::shipping::v3::{Client, CreateManifest, ReferenceInput, errors};

/// The account whose labels are closed out.
const ACCOUNT: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

/// The labels of the day; without labels, all open labels of the account are closed out.
const LABELS: [&str; 2] =
    ["a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f", "b4c6c1d3-7e3f-4a68-9a1f-2d1d7c2e3f40"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let request = CreateManifest::new(ReferenceInput::new(ACCOUNT)).label_ids(LABELS);
    let manifest = match client.create_manifest(request).await {
        Err(error) if error.is(&errors::NO_SHIPMENTS_MANIFEST) => {
            println!("nothing to close out today");
            return Ok(());
        }
        answer => answer?,
    };

    let file = manifest.files.as_ref().and_then(|files| files.manifest.as_ref());
    println!("{}", file.and_then(|file| file.url.as_deref()).unwrap_or("no file"));
    for label in manifest.labels.iter().flatten() {
        if label.manifested != Some(true) {
            println!("label {} was left out", label.id()?);
        }
    }
    Ok(())
}
