//! Signed requests, and keys that rotate while the client is in use.

use std::sync::{Arc, RwLock};

use optima_courier::ApiKey;
use optima_courier::auth::{KeyProvider, KeySource, Signer};
use optima_courier::observe::Traffic;
use optima_courier::shipping::v3::{Client, ListLabels};
use optima_courier::simulator::{self, Simulator};
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
    // The simulator demands signatures of the first key, and none of the second one. For the real
    // service, leave it out, and the base URL below.
    let signing_key = simulator::ApiKey::hmac("a-key", "its secret");
    let simulator =
        Simulator::builder().api_key(signing_key).api_key("another-key").start().await?;
    let base_url = simulator.base_url("shipping", Some("v3")).ok_or("no Shipping API")?;

    // The signer belongs to the key. Each attempt is signed anew, over exactly what is sent.
    let signed = ApiKey::from("a-key").signed_by(Signer::hmac_sha256("its secret")?);
    let current = Arc::new(RwLock::new(signed));
    let client = Client::builder(KeySource::provider(Vault(Arc::clone(&current))))
        .base_url(base_url)
        .inspect(|traffic: &Traffic<'_>| match traffic {
            Traffic::Request { uri, headers, .. } => {
                let signed = headers.contains_key("as-signature-hmac-sha256");
                println!("{}: signed {signed}, dated {}", uri.path(), headers.contains_key("date"));
            }
            Traffic::Answer { status, .. } => println!("answered with {status}"),
            _ => {}
        })
        .build()?;
    client.list_labels(ListLabels::new().limit(5)).await?;

    // A signature with another secret is refused.
    let wrong = ApiKey::from("a-key").signed_by(Signer::hmac_sha256("a guess")?);
    *current.write().map_err(|error| error.to_string())? = wrong;
    let error = client.list_labels(ListLabels::new().limit(5)).await.unwrap_err();
    println!("{:?}", error.kind());

    // From now on calls use another key, which has no signer.
    *current.write().map_err(|error| error.to_string())? = ApiKey::from("another-key");
    client.list_labels(ListLabels::new().limit(5)).await?;
    Ok(())
}
