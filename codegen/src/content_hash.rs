//! Hashes by which printed text is found again.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A hash of 128 bits of what a text is made from. It depends on the version of the compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ContentHash(pub [u64; 2]);

impl ContentHash {
    /// The hash of a value.
    pub fn of(content: &impl Hash) -> Self {
        let half = |seed: u64| {
            let mut hasher = DefaultHasher::new();
            (seed, content).hash(&mut hasher);
            hasher.finish()
        };
        Self([half(0), half(1)])
    }
}
