//! Serialization of violations.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::violation::{Severity, Violation, Violations};

/// As `error` or `warning`.
impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

/// As an object; [`Violations`] says which.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Violation", 6)?;
        written.serialize_field("pointer", &self.pointer)?;
        written.serialize_field("rule", self.rule)?;
        written.serialize_field("severity", &self.severity)?;
        written.serialize_field("message", &self.message())?;
        written.serialize_field("code", &self.predicts.map(|row| row.code))?;
        written.serialize_field("name", &self.predicts.map(|row| row.name))?;
        written.end()
    }
}

impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
