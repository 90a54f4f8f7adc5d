//! All files of a specification, decoded, but not resolved.

use super::{Api, Script};
use crate::source::Pointer;

/// An entire specification.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// What all APIs share.
    pub common: Vec<Part>,
    /// Each API with its parts, by the name of its folder.
    pub apis: Vec<(String, Vec<Part>)>,
    /// What happens while the service is simulated.
    pub scripts: Vec<ScriptFile>,
}

/// A file with a script.
#[derive(Clone, Debug)]
pub struct ScriptFile {
    pub script: Script,
    /// The root of the file.
    pub at: Pointer,
}

/// The sections that one file holds.
#[derive(Clone, Debug)]
pub struct Part {
    /// The file's name without its extension.
    pub stem: String,
    /// The file's path.
    pub file: String,
    pub sections: Api,
    /// Whether it is the API's `api.yaml`.
    pub main: bool,
    /// The root of the file.
    pub at: Pointer,
    /// The place of its schemas: the root, in a file of schemas.
    pub schemas_at: Pointer,
    /// The place of its operations: the root, in a file of operations.
    pub operations_at: Pointer,
    /// The place of its webhooks: the root, in a file of webhooks.
    pub webhooks_at: Pointer,
}
