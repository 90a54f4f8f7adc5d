//! The memory of this process, and how much of it records may take.

use std::fs;

use simulator::{Descriptor, Simulator};

/// What may come on top after the warm-up: buffers and tables that are larger than they were.
const SLACK: u64 = 48 * 1024 * 1024;

/// What a record and all that refers to it may take.
const RECORD: u64 = 16 * 1024;

/// The memory at one moment, in bytes, and the records that there were.
pub struct Memory {
    bytes: u64,
    records: u64,
}

impl Memory {
    /// What there is now; 0 bytes where the system does not tell.
    pub fn of(simulator: &Simulator, descriptors: &[Descriptor]) -> Result<Self, String> {
        let mut records = 0;
        for descriptor in descriptors {
            let stored = descriptor.schemas.iter().filter(|schema| schema.stored.is_some());
            for schema in stored {
                records += simulator.records(&descriptor.title(), &schema.name)?.len() as u64;
            }
        }
        Ok(Self { bytes: resident().unwrap_or_default(), records })
    }

    /// Fails if the memory has grown by more than what new records explain.
    pub fn has_not_grown(
        &self,
        simulator: &Simulator,
        descriptors: &[Descriptor],
    ) -> Result<(), String> {
        // Counting writes all records out, so the memory is read before that.
        let bytes = resident().unwrap_or_default();
        let now = Self::of(simulator, descriptors)?;
        let (grown, records) =
            (bytes.saturating_sub(self.bytes), now.records.saturating_sub(self.records));
        match grown <= SLACK + records * RECORD {
            true => Ok(()),
            false => Err(format!(
                "the memory grew by {} MiB from {} MiB on, and there are {records} more records",
                grown >> 20,
                self.bytes >> 20
            )),
        }
    }
}

/// The bytes that this process holds.
fn resident() -> Option<u64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kibibytes * 1024)
}
