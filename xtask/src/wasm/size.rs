//! How large a module is, as it stands and as a server sends it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::exit_code::Failure;
use crate::process::finished;

/// Prints how long a file is once it is compressed; Node has the library.
const COMPRESSED: &str = "const fs = require('fs'), zlib = require('zlib');\
    console.log(zlib.gzipSync(fs.readFileSync(process.argv[1]), { level: 9 }).length)";

/// A line with the size of a module.
pub fn measured(module: &Path) -> Result<String, Failure> {
    let raw = fs::metadata(module)
        .map_err(|error| Failure::wrong(format!("{}: {error}", module.display())))?
        .len();
    let output = finished(Command::new("node").args(["-e", COMPRESSED, "--"]).arg(module))?;
    let compressed = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(format!("a program with one call: {raw} bytes, {compressed} with gzip -9\n"))
}
