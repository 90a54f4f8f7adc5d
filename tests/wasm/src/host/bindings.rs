//! From a compiled program to a module for Node, as the command `wasm-bindgen --target nodejs` makes
//! it. The library is in our lockfile, so it has the version of the crate that it has to match.

use wasm_bindgen_cli_support::Bindgen;

/// Writes the module and its bindings to a folder.
pub fn bind(file: &str, folder: &str) -> Result<(), String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{file}: {error:#}");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(file).typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    let bindgen = bindgen.nodejs(true).map_err(|error| wrong(&error))?;
    bindgen.generate(folder).map_err(|error| wrong(&error))
}
