//! A request before it is signed.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Uri};

use super::change_error::ChangeError;
use super::description::Api;
use super::request::{Prepared, check_name, parse_header, parse_name, with_query};

/// The request of one attempt before it is signed; `Debug` shows neither keys nor personal data.
///
/// Its method, its host and its path can't be changed, and neither can the headers that only the
/// client sets: those of the key, the date and the signature, and those that frame the body.
pub struct UnsignedRequest<'r> {
    pub(super) api: &'static Api,
    pub(super) prepared: &'r mut Prepared,
    pub(super) attempt: u32,
}

impl UnsignedRequest<'_> {
    /// Returns the name of the operation.
    pub fn operation(&self) -> &'static str {
        self.prepared.info.id
    }

    /// Returns which attempt of the call it is, from 1 on.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Whether it goes to another host than the API's, without the key and without a signature, as
    /// downloads of files do. What only the API may see does not belong into it.
    pub fn is_foreign(&self) -> bool {
        self.prepared.keyless
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.prepared.info.method
    }

    /// Returns the URL.
    pub fn uri(&self) -> &Uri {
        &self.prepared.uri
    }

    /// Returns the headers so far; a key that never changes is among them, marked as sensitive.
    pub fn headers(&self) -> &HeaderMap {
        &self.prepared.headers
    }

    /// Returns the body; empty if there is none.
    pub fn body(&self) -> &Bytes {
        &self.prepared.body
    }

    /// Sets a header, instead of those of the same name; its value is marked as sensitive.
    ///
    /// # Errors
    ///
    /// If it is not a valid header, or only the client may set it.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), ChangeError> {
        let (name, value) = parse_header(name, value).map_err(ChangeError::new)?;
        check_name(&name, self.api).map_err(ChangeError::new)?;
        Arc::make_mut(&mut self.prepared.headers).insert(name, value);
        Ok(())
    }

    /// Removes a header, if it is there.
    ///
    /// # Errors
    ///
    /// If only the client may set it.
    pub fn remove_header(&mut self, name: &str) -> Result<(), ChangeError> {
        let name = parse_name(name).map_err(ChangeError::new)?;
        check_name(&name, self.api).map_err(ChangeError::new)?;
        Arc::make_mut(&mut self.prepared.headers).remove(name);
        Ok(())
    }

    /// Sets a query parameter, instead of those of the same name; both are given as they are, and
    /// escaped here.
    ///
    /// # Errors
    ///
    /// If the request [is foreign](Self::is_foreign), or its URL would be too long.
    pub fn set_query(&mut self, name: &str, value: &str) -> Result<(), ChangeError> {
        self.change_query(name, Some(value))
    }

    /// Removes a query parameter, if it is there.
    ///
    /// # Errors
    ///
    /// If the request [is foreign](Self::is_foreign).
    pub fn remove_query(&mut self, name: &str) -> Result<(), ChangeError> {
        self.change_query(name, None)
    }

    fn change_query(&mut self, name: &str, value: Option<&str>) -> Result<(), ChangeError> {
        if self.is_foreign() {
            return Err(ChangeError::new("the address of a file is sent as it was given"));
        }
        self.prepared.uri =
            with_query(&self.prepared.uri, name, value).map_err(ChangeError::new)?;
        Ok(())
    }

    /// Sets another body. The rules of the specification are not checked again.
    ///
    /// # Errors
    ///
    /// If the request has no body.
    pub fn set_body(&mut self, body: impl Into<Bytes>) -> Result<(), ChangeError> {
        if !self.prepared.headers.contains_key(CONTENT_TYPE) {
            let operation = self.operation();
            return Err(ChangeError::new(format!("`{operation}` is sent without a body")));
        }
        self.prepared.body = body.into();
        Ok(())
    }
}

impl fmt::Debug for UnsignedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnsignedRequest")
            .field("operation", &self.operation())
            .field("attempt", &self.attempt)
            .field("method", self.method())
            .field("body_bytes", &self.prepared.body.len())
            .finish_non_exhaustive()
    }
}
