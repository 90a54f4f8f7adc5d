//! The folder of a cache: each entry is a file, which is replaced as a whole, and all entries
//! together are bounded.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::SystemTime;

use tempfile::NamedTempFile;

/// A folder of entries.
pub struct CacheFolder {
    pub path: PathBuf,
    /// Most bytes that the entries may take together.
    pub most_bytes: u64,
}

impl CacheFolder {
    /// The bytes of an entry, whoever wrote them.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path.join(name)).ok()
    }

    /// Replaces an entry. Whoever reads it meanwhile gets all of the old one or of the new one.
    /// Where this fails, the next run only takes longer.
    pub fn write(&self, name: &str, entry: &[u8]) {
        let _ = self.try_write(name, entry).and_then(|()| self.evict());
    }

    /// Removes an entry, if it is there.
    #[cfg(test)]
    pub fn remove(&self, name: &str) {
        let _ = fs::remove_file(self.path.join(name));
    }

    fn try_write(&self, name: &str, entry: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.path)?;
        let mut file = NamedTempFile::new_in(&self.path)?;
        file.write_all(entry)?;
        file.persist(self.path.join(name))?;
        Ok(())
    }

    /// Removes the oldest files until the rest fits, also those that a killed run left.
    fn evict(&self) -> io::Result<()> {
        let mut files: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
        for file in fs::read_dir(&self.path)?.flatten() {
            // Another run may have removed it by now.
            if let Ok(metadata) = file.metadata() {
                files.push((metadata.modified()?, metadata.len(), file.path()));
            }
        }
        files.sort();
        let mut bytes: u64 = files.iter().map(|(_, bytes, _)| bytes).sum();
        for (_, own, path) in files {
            if bytes <= self.most_bytes {
                break;
            }
            let _ = fs::remove_file(path);
            bytes -= own;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn the_oldest_entries_go_when_there_is_no_room() {
        let folder = tempfile::tempdir().unwrap();
        let cache = CacheFolder { path: folder.path().join("cache"), most_bytes: 250 };
        let hour = std::time::Duration::from_secs(3600);
        for (age, name) in [(3, "a"), (2, "b"), (1, "c")] {
            cache.write(name, &[0; 100]);
            if let Ok(file) = fs::File::options().write(true).open(cache.path.join(name)) {
                file.set_modified(SystemTime::now() - age * hour).unwrap();
            }
        }
        let kept = |name| cache.read(name).is_some();
        assert_eq!(["a", "b", "c"].map(kept), [false, true, true]);
        cache.write("large", &[0; 300]);
        assert_eq!(["b", "c", "large"].map(kept), [false, false, false]);
    }

    #[test]
    fn a_reader_never_sees_a_part_of_an_entry() {
        let folder = tempfile::tempdir().unwrap();
        let cache = CacheFolder { path: folder.path().to_owned(), most_bytes: 1 << 30 };
        cache.write("entry", &[0; 10_000]);
        thread::scope(|scope| {
            for writer in 0..3 {
                let cache = &cache;
                scope.spawn(move || (0..50).for_each(|_| cache.write("entry", &[writer; 10_000])));
            }
            for _ in 0..200 {
                let entry = cache.read("entry").unwrap();
                assert!(entry.len() == 10_000 && entry.iter().all(|byte| *byte == entry[0]));
            }
        });
        assert_eq!(fs::read_dir(&cache.path).unwrap().count(), 1);
    }
}
