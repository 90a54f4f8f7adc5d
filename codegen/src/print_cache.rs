//! Text that was printed before, found by what it was printed from.

pub use crate::content_hash::ContentHash;

/// Keeps printed text from one compilation to the next.
///
/// What is loaded has to be what was stored for the same hash by the same version of the compiler;
/// it is not looked at again.
pub trait PrintCache: Sync {
    /// The text that was stored for this hash.
    fn load(&self, hash: ContentHash) -> Option<String>;

    /// Stores a text that has just been printed.
    fn store(&self, hash: ContentHash, text: &str);
}
