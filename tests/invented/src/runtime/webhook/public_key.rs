//! RSA public keys: reading PEM, and verifying.

use std::sync::Arc;

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PSS_2048_8192_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::auth::rsa::block;

/// The PEM labels of public keys.
const LABELS: [&str; 2] = ["PUBLIC KEY", "RSA PUBLIC KEY"];

/// A public key, shared by its clones.
#[derive(Clone)]
pub(super) struct PublicKey(Arc<ParsedPublicKey>);

impl PublicKey {
    /// Reads the first public key of a PEM text, in X.509 or PKCS#1.
    pub(super) fn from_pem(pem: &str) -> Result<PublicKey, &'static str> {
        let text = LABELS.into_iter().find_map(|label| block(pem, label));
        let text = text.ok_or("no PEM text with a `PUBLIC KEY`")?;
        let base64: String = text.split_ascii_whitespace().collect();
        let der = STANDARD.decode(base64).map_err(|_| "not valid Base64")?;
        let key = ParsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, der);
        let key = key.map_err(|_| "not an RSA key of 2048 to 8192 bits")?;
        Ok(PublicKey(Arc::new(key)))
    }

    /// Verifies RSASSA-PSS with SHA-256 and a salt that is as long as the digest.
    pub(super) fn verifies(&self, text: &[u8], signature: &[u8]) -> bool {
        self.0.verify_sig(text, signature).is_ok()
    }
}
