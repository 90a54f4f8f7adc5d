//! Where an SDK does not do what the documents say: the list in `xtask/conformance/deviations.yaml`.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::sdk::{Proof, Sdk};
use crate::exit_code::Failure;

/// Where the list is, below the root.
const FILE: &str = "xtask/conformance/deviations.yaml";

/// A mistake of an SDK, with the cases that it spoils.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// The SDK.
    pub sdk: String,
    /// The cases, as `operation/case`.
    pub cases: Vec<String>,
    /// The kinds of key that it happens with, if not with all.
    #[serde(default)]
    pub proofs: Vec<String>,
    /// A part of the report of what happens instead.
    pub instead: String,
    /// What the SDK does wrong.
    pub because: String,
    /// The document that it breaks.
    pub breaks: String,
}

impl Deviation {
    /// Whether it is about a case of an SDK with a kind of key.
    pub fn is_of(&self, sdk: &Sdk, case: &str, proof: Proof) -> bool {
        let with = self.proofs.is_empty() || self.proofs.iter().any(|name| name == proof.name());
        self.sdk == sdk.name && with && self.cases.iter().any(|name| name == case)
    }
}

/// Reads the list.
///
/// # Errors
///
/// If it can't be read, or is no list of deviations.
pub fn read(root: &Path) -> Result<Vec<Deviation>, Failure> {
    let path = root.join(FILE);
    let wrong = |error: String| Failure::wrong(format!("{}: {error}", path.display()));
    let text = fs::read_to_string(&path).map_err(|error| wrong(error.to_string()))?;
    serde_yaml::from_str(&text).map_err(|error| wrong(error.to_string()))
}
