//! RSA keys: reading PEM, and signing.

use std::sync::Arc;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PSS_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The PEM labels of private keys.
const LABELS: [&str; 2] = ["PRIVATE KEY", "RSA PRIVATE KEY"];

/// A private key, shared by its clones.
#[derive(Clone)]
pub(crate) struct RsaKey(Arc<RsaKeyPair>);

impl RsaKey {
    /// Reads the first unencrypted private key of a PEM text.
    pub(crate) fn from_pem(pem: &str) -> Result<RsaKey, &'static str> {
        let der = private_key(pem)?;
        // Some tools write PKCS#8 under the label of PKCS#1, so the label decides nothing.
        let pair = RsaKeyPair::from_pkcs8(&der).or_else(|_| RsaKeyPair::from_der(&der));
        let pair = pair.map_err(|_| "the private key is not an RSA key of 2048 to 8192 bits")?;
        Ok(RsaKey(Arc::new(pair)))
    }

    /// Signs with RSASSA-PSS and SHA-256; the salt is as long as the digest.
    pub(crate) fn sign(&self, text: &[u8]) -> Result<Vec<u8>, String> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        match self.0.sign(&RSA_PSS_SHA256, &SystemRandom::new(), text, &mut signature) {
            Ok(()) => Ok(signature),
            Err(_) => Err("the private key can't sign".to_owned()),
        }
    }
}

/// Returns the DER of the first private key.
fn private_key(pem: &str) -> Result<Vec<u8>, &'static str> {
    const ENCRYPTED: &str = "the private key is encrypted, so decrypt it first";
    // JSON, environment files and secret stores write a key on one line like this.
    const ESCAPED: &str = "the private key holds `\\n` as two characters where its lines should \
                           end, so put line feeds in their place";
    let Some(block) = LABELS.into_iter().find_map(|label| block(pem, label)) else {
        return Err(match block(pem, "ENCRYPTED PRIVATE KEY") {
            Some(_) => ENCRYPTED,
            None => "the PEM text holds no private key",
        });
    };
    if block.contains("\\n") {
        return Err(ESCAPED);
    }
    // The older PEM encryption announces itself above the Base64, in a header `Proc-Type`.
    if block.contains(':') {
        return Err(ENCRYPTED);
    }
    let base64: String = block.split_ascii_whitespace().collect();
    STANDARD.decode(base64).map_err(|_| "the private key is not valid Base64")
}

/// Returns the text between the `BEGIN` and the `END` of a label.
pub(crate) fn block<'p>(pem: &'p str, label: &str) -> Option<&'p str> {
    let (_, rest) = pem.split_once(&format!("-----BEGIN {label}-----"))?;
    rest.split_once(&format!("-----END {label}-----")).map(|(block, _)| block)
}
