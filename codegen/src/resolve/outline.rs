//! Outlines: all schemas and operations of a version with their fields, before anything that
//! refers to fields by name is resolved.

use super::operation::OperationOutline;
use super::schema::SchemaOutline;
use super::scope::Scope;

/// What rules, effects and other references to fields are resolved against.
pub struct Outlines<'a> {
    pub scope: Scope<'a>,
    /// By their ids.
    pub schemas: Vec<SchemaOutline<'a>>,
    pub operations: Vec<OperationOutline<'a>>,
}
