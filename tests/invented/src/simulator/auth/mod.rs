//! Who calls: finds the API key of a request among the known ones and, where the key demands it,
//! verifies the signature. It never writes an answer.

mod gate;
mod key;
#[cfg(feature = "rsa")]
mod rsa;
mod signed_text;

pub use gate::Gate;
pub use key::{ApiKey, Keys, Secret};
