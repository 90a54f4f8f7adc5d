//! Signed requests, and keys that rotate while the client is in use.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;
use std::sync::{Arc, RwLock};

use optima_courier::ApiKey;
use optima_courier::auth::{KeyProvider, KeySource, Signer};
use optima_courier::observe::Traffic;
use optima_courier::shipping::v3::{Client, ListLabels};
use optima_courier::transport::BoxFuture;

/// Provides keys, for instance from a secret store; here they are rotated by hand.
struct Vault(Arc<RwLock<ApiKey>>);

impl KeyProvider for Vault {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> {
        let key = self.0.read().map(|key| key.clone()).map_err(|error| error.to_string().into());
        Box::pin(std::future::ready(key))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/postmen/v3"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());

    // The signer belongs to the key. Each attempt is signed anew, over exactly what is sent.
    let signed = ApiKey::from(api_key).signed_by(Signer::hmac_sha256("the key's secret")?);
    let current = Arc::new(RwLock::new(signed));
    let client = Client::builder(KeySource::provider(Vault(Arc::clone(&current))))
        .base_url(base_url)
        .inspect(|traffic: &Traffic<'_>| {
            if let Traffic::Request { uri, headers, .. } = traffic {
                let signed = headers.contains_key("as-signature-hmac-sha256");
                println!("{}: signed {signed}, dated {}", uri.path(), headers.contains_key("date"));
            }
        })
        .build()?;
    client.list_labels(ListLabels::new().limit(5)).await?;

    // From now on calls use another key, which has no signer.
    *current.write().map_err(|error| error.to_string())? = ApiKey::from("another-key");
    client.list_labels(ListLabels::new().limit(5)).await?;
    Ok(())
}
