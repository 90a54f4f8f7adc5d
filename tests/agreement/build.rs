//! Reads the emitted modules, and writes what the tests need of each: how a request is made of JSON,
//! and its boundary cases, so that every value is judged a second time.

#[path = "boundary_cases.rs"]
mod boundary_cases;
#[allow(dead_code)]
#[path = "../client/emitted/code.rs"]
mod code;
#[allow(dead_code)]
#[path = "../client/emitted/declared.rs"]
mod declared;
#[path = "glue.rs"]
mod glue;

use std::path::PathBuf;
use std::{env, fs};

/// The name of each module, the crate that holds it, its path there, and the files of its cases.
const MODULES: [(&str, &str, &str, &str); 5] = [
    (
        "tracking_v2024_04",
        "optima_courier::tracking::v2024_04",
        "generated/src/tracking/v2024_04",
        "tests/boundary",
    ),
    (
        "tracking_v2026_07",
        "optima_courier::tracking::v2026_07",
        "generated/src/tracking/v2026_07",
        "tests/boundary",
    ),
    ("shipping_v3", "optima_courier::shipping::v3", "generated/src/shipping/v3", "tests/boundary"),
    ("lending", "invented::lending", "tests/invented/src/lending", "tests/invented/tests/boundary"),
    ("limits", "invented::limits", "tests/invented/src/limits", "tests/invented/tests/boundary"),
];

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (mut made, mut cases) = (String::new(), String::new());
    for (name, path, folder, boundary) in MODULES {
        for watched in [root.join(folder), root.join(boundary)] {
            println!("cargo::rerun-if-changed={}", watched.display());
        }
        let code = code::Code::of_module(folder);
        made.push_str(&glue::module(name, path, &code));
        let operations = code.operations.values().map(glue::id).collect();
        let file = root.join(boundary).join(format!("{name}.rs"));
        let text = fs::read_to_string(file).expect("the boundary cases of the module");
        cases.push_str(&boundary_cases::module(name, path, &operations, &text));
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("the folder to write to"));
    fs::write(out.join("requests.rs"), made).expect("room for a file");
    fs::write(out.join("cases.rs"), cases).expect("room for a file");
}
