//! All files of a specification, each decoded, none looked into yet.

use super::Api;
use crate::source::Pointer;

/// The whole specification.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// What all APIs share.
    pub common: Vec<Part>,
    /// Each API with its parts, by the name of its folder.
    pub apis: Vec<(String, Vec<Part>)>,
}

/// The sections that one file holds.
#[derive(Clone, Debug)]
pub struct Part {
    /// The file's name without ending.
    pub stem: String,
    /// The file's path.
    pub file: String,
    pub sections: Api,
    /// Whether it is the API's `api.yaml`.
    pub main: bool,
    /// Where the file's top stands.
    pub at: Pointer,
    /// Where its schemas stand: at the top of a file of schemas.
    pub schemas_at: Pointer,
    /// Where its operations stand: at the top of a file of operations.
    pub operations_at: Pointer,
    /// Where its webhooks stand: at the top of a file of webhooks.
    pub webhooks_at: Pointer,
}
