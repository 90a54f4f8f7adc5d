//! Authentication: API keys, providers of rotating keys, and signatures.
//!
//! ```
//! use runtime::auth::{ApiKey, Signer};
//! # use runtime::error::Result;
//!
//! # fn main() -> Result<()> {
//! let key = ApiKey::from("the API key").signed_by(Signer::hmac_sha256("the secret")?);
//! assert_eq!(format!("{key:?}"), "ApiKey(***)");
//! # Ok(())
//! # }
//! ```

// The rooms that this one knows.
use super::{description, error, time, value};

mod key;
mod request_signature;
#[cfg(feature = "rsa")]
pub(crate) mod rsa;
mod signer;

pub use super::description::{DateForm, SignInfo, SignPart, SignatureAlgorithm};
pub use key::{ApiKey, KeyProvider, KeySource};
pub use request_signature::{Signable, sign_request, text_to_sign};
pub use signer::Signer;

/// What to do about a key that no header can carry.
pub(crate) const CORRECT_KEY: &str =
    "Correct the API key: that of the client, of the call or of the `KeyProvider`.";

/// What to do about a key that can't sign.
pub(crate) const CORRECT_SIGNER: &str = "Check the signer of this API key.";
