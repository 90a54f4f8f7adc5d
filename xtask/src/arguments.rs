//! Arguments that several commands take.

use clap::ValueEnum;
use codegen::Emitted;

/// Who reads a command's result.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// Text for people, in colour on a terminal
    Text,
    /// One JSON object on stdout
    Json,
}

/// One version of an API as it is written on the command line: `library/v1`.
pub fn api_version(text: &str) -> Result<Emitted, String> {
    match text.split_once('/') {
        Some((api, version)) => Ok(Emitted { api: api.to_owned(), version: version.to_owned() }),
        None => Err("write the API and its version: `library/v1`".to_owned()),
    }
}
