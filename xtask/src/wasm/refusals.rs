//! Features that can't work on WebAssembly: turning one on fails, and says so.

use super::toolchain::Toolchain;
use crate::exit_code::Failure;

/// Each with the beginning of what is said.
const REFUSED: [(&str, &str); 5] = [
    ("blocking", "turn the feature `blocking` off"),
    ("redis", "turn the feature `redis` off"),
    ("rsa", "turn the feature `rsa` off"),
    ("simulator", "turn the feature `simulator` off"),
    ("tower", "turn the feature `tower` off"),
];

/// Checks that a client with one of them does not compile, and why.
pub fn check(toolchain: &Toolchain) -> Result<(), Failure> {
    for (feature, said) in REFUSED {
        let refusal =
            toolchain.refusal(&format!("--package invented --lib --features {feature}"))?;
        if !refusal.contains(said) {
            return Err(Failure::wrong(format!(
                "a client with the feature `{feature}` fails without saying `{said}`:\n{refusal}"
            )));
        }
    }
    Ok(())
}
