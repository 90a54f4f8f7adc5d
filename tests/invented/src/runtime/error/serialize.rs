//! Serialization of errors, for the answer of a web server.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::response::seconds;
use super::{Error, ErrorKind};

impl Error {
    /// Returns what happened, for readers who may know nothing of the client's settings: the server's
    /// message, what validation found, or else what the kind says.
    fn public_message(&self) -> &str {
        let is_of_request = self.kind() == ErrorKind::Invalid && !self.violations().is_empty();
        let own = is_of_request.then_some(&*self.0.problem);
        self.message().or(own).unwrap_or(self.kind().sentence())
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Error", 13)?;
        written.serialize_field("kind", &self.kind())?;
        written.serialize_field("operation", &self.operation())?;
        written.serialize_field("status", &self.status())?;
        written.serialize_field("code", &self.code())?;
        written.serialize_field("name", &self.name())?;
        written.serialize_field("message", self.public_message())?;
        written.serialize_field("help", self.help())?;
        written.serialize_field("retryable", &self.retryable())?;
        written.serialize_field("retry_after", &self.retry_after().map(seconds))?;
        written.serialize_field("may_have_acted", &self.may_have_acted())?;
        written.serialize_field("attempts", &self.attempts())?;
        written.serialize_field("request_id", &self.request_id())?;
        written.serialize_field("violations", self.violations())?;
        written.end()
    }
}
