//! The peer: openapi-to-rust, which makes a client of an OpenAPI document, and what it makes of the
//! document of five operations.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::cargo;
use crate::console;

/// The version that figures are compared with.
const VERSION: &str = "0.23.0";

/// The document, below the root.
const DOCUMENT: &str = "xtask/bench/openapi/five.yaml";

/// The installed peer.
pub struct Peer {
    document: PathBuf,
    program: PathBuf,
}

impl Peer {
    /// Installs the peer below `target/bench`; returns `None`, and says why, where that fails, for
    /// example without a network.
    pub fn install(root: &Path) -> Option<Self> {
        let folder = root.join("target").join("bench").join(format!("openapi-to-rust-{VERSION}"));
        let program =
            folder.join("bin").join(format!("openapi-to-rust{}", env::consts::EXE_SUFFIX));
        if !program.exists() {
            console::complain(format_args!("installing openapi-to-rust {VERSION}\n"));
            let line = format!("install openapi-to-rust@{VERSION} --locked --root .");
            let installed = fs::create_dir_all(&folder).map_err(|error| error.to_string());
            let installed = installed.and_then(|()| cargo(&folder, &line, &[]));
            if let Err(text) = installed {
                console::complain(format_args!(
                    "{text}\nwarning: openapi-to-rust {VERSION} can't be installed, so the figures \
                     beside it are left out\n"
                ));
                return None;
            }
        }
        Some(Self { document: root.join(DOCUMENT), program })
    }

    /// A run that makes a client of the document: the files of a module, and `REQUIRED_DEPS.toml`.
    pub fn generate(&self, out: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("generate").arg(&self.document).arg("--output-dir").arg(out).arg("--quiet");
        command
    }
}
