//! Requests of operations that the specification lacks, sent like all others.

use std::fmt::Display;

use serde::Serialize;

use super::description::{OperationInfo, RetryClass};
use super::operation::Operation;
use super::target::RequestTarget;
use super::validate::{At, Validate, Violations};
use super::value::Json;

/// A request of an operation that the caller describes.
///
/// The operation is a static [`OperationInfo`], for instance from [`OperationInfo::new`]. Its
/// output is the data of the envelope as JSON.
#[derive(Clone, Debug)]
pub struct Custom {
    info: &'static OperationInfo,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Json>,
}

static CUSTOM: OperationInfo =
    OperationInfo::new("custom", http::Method::GET, "/", RetryClass::Never);

impl Custom {
    /// Creates a request without arguments.
    pub fn new(info: &'static OperationInfo) -> Custom {
        Custom { info, path: Vec::new(), query: Vec::new(), body: None }
    }

    /// Sets a parameter of the path template.
    pub fn path(mut self, name: impl Into<String>, value: impl Display) -> Custom {
        self.path.push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Custom {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body.
    ///
    /// # Errors
    ///
    /// Those of serializing it as JSON.
    pub fn body(mut self, body: &impl Serialize) -> Result<Custom, serde_json::Error> {
        self.body = Some(Json::of(body)?);
        Ok(self)
    }
}

impl Validate for Custom {
    fn validate_at(&self, _at: &At<'_>, _found: &mut Violations) {}
}

impl Operation for Custom {
    type Output = Json;

    const INFO: &'static OperationInfo = &CUSTOM;

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    #[cfg(feature = "testing")]
    fn share(&self) -> Option<std::sync::Arc<dyn std::any::Any + Send + Sync>> {
        Some(std::sync::Arc::new(self.clone()))
    }

    fn target(&self, target: &mut RequestTarget) {
        target.filled(self.info.path, &self.path);
        for (name, value) in &self.query {
            target.query(name, value);
        }
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        self.body.as_ref().map(|body| Ok(body.text().into()))
    }
}
