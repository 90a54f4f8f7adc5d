//! RSA-PSS with SHA-256 and a salt of 32 bytes.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PSS_2048_8192_SHA256, RSA_PSS_SHA256, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The DER of a public key in PEM.
pub fn public_key(pem: &str) -> Result<Vec<u8>, String> {
    let der = decode(pem, &["PUBLIC KEY", "RSA PUBLIC KEY"])?;
    ParsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, &der)
        .map_err(|_| "the PEM holds no RSA public key of 2048 to 8192 bits".to_owned())?;
    Ok(der)
}

/// The DER of a private key in PEM.
pub fn private_key(pem: &str) -> Result<Vec<u8>, String> {
    let der = decode(pem, &["PRIVATE KEY", "RSA PRIVATE KEY"])?;
    read(&der).ok_or("the PEM holds no RSA private key")?;
    Ok(der)
}

pub fn verifies(key: &[u8], text: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, key).verify(text, signature).is_ok()
}

pub fn sign(key: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    let key = read(key)?;
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PSS_SHA256, &SystemRandom::new(), text, &mut signature).ok()?;
    Some(signature)
}

/// A private key in either of its two forms.
fn read(der: &[u8]) -> Option<KeyPair> {
    KeyPair::from_pkcs8(der).or_else(|_| KeyPair::from_der(der)).ok()
}

/// The bytes between the two lines of one of these labels.
fn decode(pem: &str, labels: &[&str]) -> Result<Vec<u8>, String> {
    let body = labels.iter().find_map(|label| {
        let (_, rest) = pem.split_once(&format!("-----BEGIN {label}-----"))?;
        rest.split_once(&format!("-----END {label}-----")).map(|(body, _)| body)
    });
    let wanted = labels.first().copied().unwrap_or_default();
    let body =
        body.ok_or(format!("this is no PEM: it lacks `-----BEGIN {wanted}-----` or its end"))?;
    let text: String = body.split_ascii_whitespace().collect();
    STANDARD.decode(text).map_err(|_| "the PEM holds something that is not Base64".to_owned())
}
