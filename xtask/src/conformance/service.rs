//! The simulators that an SDK is run against: they keep the records of one version of an API.

use std::time::Duration;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair as _, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use codegen::Descriptor;
use serde_json::Value;
use simulator::script::Plot;
use simulator::{ApiKey, Fault, Simulator};
use tokio::runtime::{self, Runtime};

use super::driver::SdkClient;
use super::plan::{Flaw, Planned};
use super::sdk::Proof;

/// The key that is enough by itself, the one whose requests are signed with a shared secret, and the
/// one whose requests are signed with a private key.
const KEYS: [(Proof, &str); 3] =
    [(Proof::Key, "plain-key"), (Proof::Hmac, "shared-key"), (Proof::Rsa, "private-key")];

/// A secret with characters that have to be taken as they are.
const SECRET: &str = "s3cr\u{e9}t +/=";

/// Two simulators of the same version: one counts no requests, so that cases need not wait.
pub struct Service {
    /// What the version of the API is.
    pub descriptor: Descriptor,
    patient: Simulator,
    strict: Simulator,
    runtime: Runtime,
    /// In PEM.
    private_key: String,
    /// One whose public half the simulators don't have.
    other_private_key: String,
}

/// How a simulator judges the number of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// It takes any number of them.
    Off,
    /// It refuses those over the rate limit.
    On,
}

impl Service {
    /// Starts both, with an API key for each kind of proof.
    ///
    /// # Errors
    ///
    /// If the descriptor can't be served, or no port is free.
    pub fn start(descriptor: Descriptor) -> Result<Self, String> {
        let (public, private_key) = rsa_pair()?;
        let (_, other_private_key) = rsa_pair()?;
        let runtime = runtime::Builder::new_current_thread().build();
        let runtime = runtime.map_err(|error| format!("the runtime can't start: {error}"))?;
        let start = |counts| -> Result<Simulator, String> {
            let mut builder = Simulator::builder(vec![descriptor.clone()]).rate_limits(counts);
            for (proof, key) in KEYS {
                builder = builder.api_key(match proof {
                    Proof::Key => ApiKey::plain(key),
                    Proof::Hmac => ApiKey::hmac(key, SECRET),
                    Proof::Rsa => ApiKey::rsa(key, &public)?,
                });
            }
            runtime.block_on(builder.start())
        };
        let (patient, strict) = (start(false)?, start(true)?);
        Ok(Self { descriptor, patient, strict, runtime, private_key, other_private_key })
    }

    /// The client that a case makes its calls with.
    pub fn client(&self, case: &Planned) -> SdkClient {
        let simulator = match case.counting {
            Counting::Off => &self.patient,
            Counting::On => &self.strict,
        };
        let key = KEYS.iter().find(|(proof, _)| *proof == case.proof).map(|(_, key)| *key);
        let kind = match case.flaw {
            Some(Flaw::Unsigned) => Proof::Key,
            _ => case.proof,
        };
        SdkClient {
            url: simulator.url(),
            key: match case.flaw {
                Some(Flaw::UnknownKey) => "unknown-key".to_owned(),
                _ => key.unwrap_or_default().to_owned(),
            },
            kind: kind.name(),
            secret: self.secret(kind, case.flaw),
            retries: 0,
        }
    }

    fn secret(&self, kind: Proof, flaw: Option<Flaw>) -> Option<String> {
        match (kind, flaw) {
            (Proof::Key, _) => None,
            (Proof::Hmac, Some(Flaw::OtherSecret)) => Some("other".to_owned()),
            (Proof::Hmac, _) => Some(SECRET.to_owned()),
            (Proof::Rsa, Some(Flaw::OtherSecret)) => Some(self.other_private_key.clone()),
            (Proof::Rsa, _) => Some(self.private_key.clone()),
        }
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.runtime.block_on(self.patient.advance(by));
    }

    /// Tells what will happen.
    ///
    /// # Errors
    ///
    /// If it is no part of a script, or names what there is not.
    pub fn play(&self, mut play: Value) -> Result<(), String> {
        play["api"] = self.descriptor.api.clone().into();
        play["version"] = self.descriptor.version.clone().into();
        let plot: Plot = serde_json::from_value(play).map_err(|error| error.to_string())?;
        self.patient.play(&plot)
    }

    /// Lets something go wrong.
    ///
    /// # Errors
    ///
    /// If it can't be played.
    pub fn fault(&self, fault: &Fault) -> Result<(), String> {
        self.patient.fault(fault.clone())
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.patient.clear_faults();
    }
}

/// A public and a private key in PEM.
fn rsa_pair() -> Result<(String, String), String> {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048);
    let pair = pair.map_err(|_| "no pair of RSA keys can be made")?;
    let public = pair.public_key().as_der().map_err(|_| "the public key has no DER")?;
    let private = pair.as_der().map_err(|_| "the private key has no DER")?;
    Ok((pem("PUBLIC KEY", public.as_ref()), pem("PRIVATE KEY", private.as_ref())))
}

/// As OpenSSL writes it: lines of 64 characters.
fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut lines = String::new();
    for (index, character) in text.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            lines.push('\n');
        }
        lines.push(character);
    }
    format!("-----BEGIN {label}-----\n{lines}\n-----END {label}-----\n")
}
