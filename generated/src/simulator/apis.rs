// @generated from the specification. Do not edit.
//! Which APIs a simulator serves: those of all compiled modules, with a client for each.

use super::descriptor::Descriptor;
use super::handle::{Simulator, SimulatorBuilder};
use crate::runtime::auth::{ApiKey, Signer};
use crate::runtime::client::{ClientApi, ClientBuilder};
use crate::runtime::error::Result;

/// The key of clients where the simulator accepts every key.
const KEY: &str = "key of the simulator";

/// The descriptors of all compiled modules.
const DESCRIPTORS: &[&str] = &[
    #[cfg(feature = "tracking-2024-04")]
    include_str!("descriptors/tracking_v2024_04.json"),
    #[cfg(feature = "tracking-2026-07")]
    include_str!("descriptors/tracking_v2026_07.json"),
    #[cfg(feature = "shipping-v3")]
    include_str!("descriptors/shipping_v3.json"),
];

impl Simulator {
    /// A simulator of the APIs of all compiled modules.
    ///
    /// ```
    /// # #[cfg(not(feature = "tracking-2024-04"))] fn main() {}
    /// # #[cfg(feature = "tracking-2024-04")]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use optima_courier::simulator::Simulator;
    /// use optima_courier::tracking::v2024_04::Client;
    ///
    /// let simulator = Simulator::builder().seed(7).start().await?;
    /// let client: Client = simulator.client()?;
    /// // Calls of the client go to the simulator; then a day passes.
    /// simulator.advance(Duration::from_secs(86_400)).await;
    /// assert!(simulator.requests().is_empty());
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> SimulatorBuilder {
        let descriptors = DESCRIPTORS.iter().map(|text| Descriptor::from_json(text));
        SimulatorBuilder::new(descriptors.flatten().collect())
    }

    /// A client of the API, for calls to this simulator.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the simulator doesn't serve the API.
    pub fn client<C: ClientApi>(&self) -> Result<C> {
        self.client_builder().build()
    }

    /// A client of the API with settings of your own.
    ///
    /// Its key is the first that the simulator was given, and signs with the shared secret of
    /// that key, if it has one. With a key for RSA, build a client with
    /// [`base_url`](Simulator::base_url) and the private key, which is not known here.
    pub fn client_builder<C: ClientApi>(&self) -> ClientBuilder<C> {
        let known = self.api_keys().first();
        let mut key = ApiKey::from(known.map_or(KEY, |key| key.text()));
        let secret = known.and_then(|key| key.shared_secret());
        if let (Some(secret), Some(_)) = (secret, C::API.sign)
            && let Ok(signer) = Signer::hmac_sha256(secret)
        {
            key = key.signed_by(signer);
        }
        let url = self.base_url(C::API.name, C::API.version);
        ClientBuilder::new(key).base_url(url.unwrap_or_default())
    }
}
