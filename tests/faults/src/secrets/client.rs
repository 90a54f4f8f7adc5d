//! Clients that carry canaries.

use std::time::Duration;

use optima_courier::ApiKey;
use optima_courier::auth::{KeySource, Signer};
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::retry::RetryPolicy;
use optima_courier::transport::ReqwestTransport;

use super::failures::Failure;
use super::sinks::{HEADER, KEY, SECRET, Sinks};
use crate::operations::Settings;
use crate::peer::Peer;
use crate::run::wire;

/// Builds a client that carries canaries.
pub async fn client<C: ClientApi>(
    failure: &Failure,
    sinks: &Sinks,
) -> Result<(Peer, ClientBuilder<C>), String> {
    let peer = Peer::start().await?;
    peer.play(failure.scripts.iter().cloned());
    let key = signing_key()?;
    sinks.show(&key);
    sinks.show(&KeySource::from(key.clone()));
    let builder = ClientBuilder::<C>::new(key);
    let builder = Carrying { peer: &peer, failure, sinks, wire: wire()? }.apply(builder, "/base");
    sinks.show(&builder);
    Ok((peer, builder))
}

/// A key that signs, both with canaries.
pub fn signing_key() -> Result<ApiKey, String> {
    let signer = Signer::hmac_sha256(SECRET).map_err(|error| error.to_string())?;
    Ok(ApiKey::from(KEY).signed_by(signer))
}

/// A client with a canary in its headers, whose traffic is printed.
pub struct Carrying<'a> {
    pub peer: &'a Peer,
    pub failure: &'a Failure,
    pub sinks: &'a Sinks,
    pub wire: ReqwestTransport,
}

impl Settings for Carrying<'_> {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        builder
            .base_url(self.peer.url(path))
            .header("x-note", HEADER)
            .retry(RetryPolicy::never())
            .attempt_timeout(Duration::from_millis(150))
            .no_rate_limits()
            .validation(self.failure.validation)
            .inspect(self.sinks.clone())
            .transport(self.wire.clone())
    }
}
