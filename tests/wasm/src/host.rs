//! The native half of the wire tests on WebAssembly: it makes modules for Node, and plays the servers
//! of the table.

#[path = "host/bindings.rs"]
mod bindings;
#[path = "host/control.rs"]
mod control;
#[allow(dead_code)]
#[path = "../../../codegen/runtime/tests/transport/server.rs"]
mod server;
#[path = "../../../codegen/runtime/tests/transport/table.rs"]
mod table;
#[allow(dead_code)]
#[path = "../../../codegen/runtime/tests/transport/trial.rs"]
mod trial;

use std::process::ExitCode;

const USAGE: &str = "usage: host bind FILE.wasm FOLDER, or host serve";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["bind", file, folder] => bindings::bind(file, folder),
        ["serve"] => control::serve(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
