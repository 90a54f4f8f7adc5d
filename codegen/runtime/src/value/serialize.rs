//! Serialization of what is beside the data of an answer: notes, and members that were set aside.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::note::Note;
use super::unknown::SetAside;

impl Note {
    /// Returns the name of its kind, and the place that it is about.
    fn about(&self) -> (&'static str, Option<&str>) {
        match self {
            Note::Unexpected { pointer, .. } => ("unexpected", Some(pointer)),
            Note::Replaced { pointer } => ("replaced", Some(pointer)),
            Note::More { .. } => ("more", None),
            Note::ServedVersion { .. } => ("served_version", None),
            Note::Partial { .. } => ("partial", None),
            Note::Pending { .. } => ("pending", None),
            Note::Encoded { .. } => ("encoded", None),
            Note::DeliveredVersion { .. } => ("delivered_version", None),
            Note::Repaired { .. } => ("repaired", None),
            Note::CodeMissing => ("code_missing", None),
            Note::FoundByReadBack => ("found_by_read_back", None),
            Note::RepeatedAfterReadBack => ("repeated_after_read_back", None),
            Note::AlreadyDone => ("already_done", None),
        }
    }
}

/// As an object of its `kind`, the `pointer` that it is about or `null`, and its `message`.
impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, pointer) = self.about();
        let mut written = serializer.serialize_struct("Note", 3)?;
        written.serialize_field("kind", kind)?;
        written.serialize_field("pointer", &pointer)?;
        written.serialize_field("message", &self.to_string())?;
        written.end()
    }
}

/// As an object of the raw values by their index or key.
impl Serialize for SetAside {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            SetAside::Members(members) => {
                serializer.collect_map(members.iter().map(|(index, value)| (index, value)))
            }
            SetAside::Entries(entries) => serializer.collect_map(entries),
        }
    }
}
