//! The list of emitted files with their checksums, kept in the crate: by it a run tells files that
//! were emitted from files of the crate's owner.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The list's path in a crate.
pub const LIST: &str = ".emitted.sum";

const HEAD: &str =
    "# Emitted files with their checksums: no other file is overwritten or removed.\n";

/// Emitted files, each with the checksums of the texts that it may hold.
///
/// That is one text, unless a run was killed half-way or two lists were merged.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Checksums(BTreeMap<String, BTreeSet<u64>>);

impl Checksums {
    /// Reads a list. Other lines are skipped, so that a list with a merge conflict can be read.
    pub fn parse(text: &str) -> Self {
        let mut checksums = Self::default();
        for (sum, path) in text.lines().filter_map(|line| line.split_once("  ")) {
            if let (16, Ok(sum)) = (sum.len(), u64::from_str_radix(sum, 16)) {
                checksums.add(path, sum);
            }
        }
        checksums
    }

    /// The text of the list.
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (path, sums) in &self.0 {
            for sum in sums {
                let _ = writeln!(text, "{sum:016x}  {path}");
            }
        }
        text
    }

    /// Adds the checksum of a text that a file may hold.
    pub fn add(&mut self, path: &str, sum: u64) {
        self.0.entry(path.to_owned()).or_default().insert(sum);
    }

    /// Whether this file was emitted.
    pub fn names(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Whether this file was emitted with this text.
    pub fn holds(&self, path: &str, text: &[u8]) -> bool {
        self.0.get(path).is_some_and(|sums| sums.contains(&checksum(text)))
    }

    /// All files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// The 64-bit FNV-1a hash of a text; line ends of Windows count as those of Unix.
pub fn checksum(text: &[u8]) -> u64 {
    // Most texts have none, and are hashed several times as fast when no byte looks at the next.
    match text.contains(&b'\r') {
        false => fnv(text.iter()),
        true => {
            let ends_line = |at: usize| text[at..].starts_with(b"\r\n");
            fnv(text.iter().enumerate().filter(|(at, _)| !ends_line(*at)).map(|(_, byte)| byte))
        }
    }
}

fn fnv<'b>(bytes: impl Iterator<Item = &'b u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_that_of_fnv_and_the_same_with_line_ends_of_windows() {
        assert_eq!(checksum(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(checksum(b"foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(checksum(b"a\r\nb\r\n"), checksum(b"a\nb\n"));
        assert_ne!(checksum(b"a\rb"), checksum(b"ab"));
    }

    #[test]
    fn a_list_reads_back_as_it_was_written() {
        let mut list = Checksums::default();
        list.add("src/a b.rs", 1);
        list.add("src/a b.rs", u64::MAX);
        list.add("README.md", 2);
        assert_eq!(Checksums::parse(&list.text()), list);
        assert_eq!(Checksums::parse(&list.text().replace('\n', "\r\n")), list);
    }

    #[test]
    fn of_a_list_with_a_merge_conflict_the_lines_count_that_can_be_read() {
        let line = "0000000000000001  src/a.rs";
        let text = format!("<<<<<<< ours\n{line}\n=======\nxyz  src/b.rs\n>>>>>>> theirs\n");
        let list = Checksums::parse(&text);
        assert_eq!(list.paths().collect::<Vec<_>>(), ["src/a.rs"]);
    }
}
