//! The exact bytes of every operation's request.

mod cancel_labels;
mod labels;
mod manifests;
mod rates;

use crate::case::Case;

pub const ID: &str = "a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f";
pub const ACCOUNT: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

/// One call of each operation, with nothing but what is required or preset.
pub fn least() -> Vec<Case> {
    let mut cases = rates::least();
    cases.extend(labels::least());
    cases.extend(manifests::least());
    cases.extend(cancel_labels::least());
    cases
}

/// One call of each operation that takes more, with every argument set.
pub fn most() -> Vec<Case> {
    let mut cases = rates::most();
    cases.extend(labels::most());
    cases.extend(manifests::most());
    cases.extend(cancel_labels::most());
    cases
}
