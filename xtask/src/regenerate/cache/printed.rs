//! Printed text by the hash of what it was printed from, so that only what changed is printed.
//!
//! An entry holds what the last run of its package used. A text gets there after it was parsed and
//! printed by this very tool, so it is valid Rust.

use std::collections::HashMap;
use std::mem::take;
use std::sync::{Mutex, MutexGuard, PoisonError};

use codegen::print_cache::{ContentHash, PrintCache};

use super::entry::{EntryReader, EntryWriter};
use super::{folder, tool};

/// Texts that were printed before, and those that this run uses.
#[derive(Default)]
pub struct PrintedTexts {
    known: HashMap<ContentHash, String>,
    used: Mutex<HashMap<ContentHash, String>>,
}

/// The name of a package's entry.
pub fn name(package: &str) -> String {
    format!("{package}.printed")
}

impl PrintedTexts {
    /// The texts of a package's last run; none if its entry is not there, not whole, or not of this
    /// tool.
    pub fn load(package: &str) -> Self {
        let known = folder().and_then(|folder| read(&folder.read(&name(package))?));
        Self { known: known.unwrap_or_default(), used: Mutex::default() }
    }

    /// Ends a run: only what it used is known to the next one. Returns whether that has changed.
    pub fn finish_run(&mut self) -> bool {
        let used = take(&mut *self.used());
        let has_changed = used.len() != self.known.len()
            || used.keys().any(|hash| !self.known.contains_key(hash));
        self.known = used;
        has_changed
    }

    /// Stores the texts of the last run; where that fails, the next run only takes longer.
    pub fn write(&self, package: &str) {
        let Some((folder, tool)) = folder().zip(tool()) else { return };
        let mut entry = EntryWriter::default();
        entry.text(&tool);
        entry.number(self.known.len() as u64);
        for (ContentHash(halves), text) in &self.known {
            halves.iter().for_each(|half| entry.number(*half));
            entry.text(text);
        }
        folder.write(&name(package), &entry.finish());
    }

    fn used(&self) -> MutexGuard<'_, HashMap<ContentHash, String>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PrintCache for PrintedTexts {
    fn load(&self, hash: ContentHash) -> Option<String> {
        let text = self.known.get(&hash)?;
        self.store(hash, text);
        Some(text.clone())
    }

    fn store(&self, hash: ContentHash, text: &str) {
        self.used().insert(hash, text.to_owned());
    }
}

fn read(entry: &[u8]) -> Option<HashMap<ContentHash, String>> {
    let mut entry = EntryReader::new(entry)?;
    (entry.text()? == tool()?).then_some(())?;
    let mut texts = HashMap::new();
    for _ in 0..entry.number()? {
        let hash = ContentHash([entry.number()?, entry.number()?]);
        texts.insert(hash, entry.text()?.to_owned());
    }
    entry.is_at_end().then_some(texts)
}

#[cfg(test)]
mod tests {
    use super::super::remove;
    use super::*;

    const A: ContentHash = ContentHash([1, 2]);
    const B: ContentHash = ContentHash([1, 3]);

    #[test]
    fn the_texts_of_the_last_run_are_loaded_and_no_others() {
        let package = "printed-by-the-last-run";
        let mut texts = PrintedTexts::default();
        texts.store(A, "a");
        texts.store(B, "b");
        assert!(texts.finish_run());
        assert_eq!(PrintCache::load(&texts, A).as_deref(), Some("a"));
        assert!(texts.finish_run(), "one of two was used");
        assert_eq!(PrintCache::load(&texts, A).as_deref(), Some("a"));
        assert!(!texts.finish_run(), "the same one again");
        texts.write(package);

        let loaded = PrintedTexts::load(package);
        assert_eq!(PrintCache::load(&loaded, A).as_deref(), Some("a"));
        assert_eq!(PrintCache::load(&loaded, B), None);
        remove(package);
        assert_eq!(PrintCache::load(&PrintedTexts::load(package), A), None);
    }

    #[test]
    fn a_damaged_entry_holds_nothing() {
        let mut entry = EntryWriter::default();
        entry.text(&tool().unwrap());
        entry.number(1);
        entry.number(1);
        entry.number(2);
        entry.text("a");
        let whole = entry.finish();
        assert_eq!(read(&whole).unwrap()[&A], "a");
        for at in 0..whole.len() {
            assert!(read(&whole[..at]).is_none(), "{at} bytes");
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            assert!(read(&damaged).is_none(), "byte {at}");
        }
    }
}
