//! Serialization of responses, without the values of their headers.

use std::time::Duration;

use http::HeaderName;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Metadata, RateLimit, Response};

impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Response", 3)?;
        written.serialize_field("data", &self.value)?;
        written.serialize_field("metadata", &self.metadata)?;
        written.serialize_field("set_aside", &self.set_aside)?;
        written.end()
    }
}

impl Serialize for Metadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let headers: Vec<_> = self.headers().keys().map(HeaderName::as_str).collect();
        let mut written = serializer.serialize_struct("Metadata", 9)?;
        written.serialize_field("status", &self.status())?;
        written.serialize_field("request_id", &self.request_id())?;
        written.serialize_field("served_version", &self.served_version())?;
        written.serialize_field("rate_limit", &self.rate_limit())?;
        written.serialize_field("retry_after", &self.retry_after().map(seconds))?;
        written.serialize_field("attempts", &self.attempts())?;
        written.serialize_field("headers", &headers)?;
        written.serialize_field("notes", self.notes())?;
        written.serialize_field("warnings", self.warnings())?;
        written.end()
    }
}

/// As an object of its numbers, `null` where the answer doesn't say.
impl Serialize for RateLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("RateLimit", 3)?;
        written.serialize_field("limit", &self.limit)?;
        written.serialize_field("remaining", &self.remaining)?;
        written.serialize_field("reset", &self.reset)?;
        written.end()
    }
}

/// Returns whole seconds, so that nobody who waits for them comes too early.
pub(crate) fn seconds(duration: Duration) -> u64 {
    duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0))
}
