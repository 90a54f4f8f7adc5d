//! Caches of what this very tool made, kept beside it: the output of each package's last run, and
//! the printed text of its parts.
//!
//! The same tool makes the same output of the same text, so every entry names the tool that wrote
//! it. All of them can be deleted at any time. `--check` neither reads nor writes them.

mod entry;
mod folder;
pub mod output;
mod printed;

pub use printed::PrintedTexts;

use std::env;
use std::fs;
use std::time::UNIX_EPOCH;

use folder::CacheFolder;

/// Most bytes that the entries may take together; the oldest go first.
const MOST_BYTES: u64 = 64 << 20;

/// Removes what is stored for a package.
#[cfg(test)]
pub fn remove(package: &str) {
    if let Some(folder) = folder() {
        folder.remove(&output::name(package));
        folder.remove(&printed::name(package));
    }
}

fn folder() -> Option<CacheFolder> {
    let path = env::current_exe().ok()?.parent()?.join("regenerate");
    Some(CacheFolder { path, most_bytes: MOST_BYTES })
}

/// What tells this build of the tool from every other.
fn tool() -> Option<String> {
    let tool = env::current_exe().and_then(fs::metadata).ok()?;
    let built = tool.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} bytes, {} ns", tool.len(), built.as_nanos()))
}
