//! Boundary cases of emitted validators, as a module in which every value is judged instead.

use std::collections::BTreeSet;

/// The cases of one module, as a module of that name. Those of requests are told from others, as
/// what the judge sees of a request is what the client sends.
pub fn module(name: &str, path: &str, operations: &BTreeSet<String>, text: &str) -> String {
    let krate = path.split("::").next().expect("the crate");
    let mut text = text.to_owned();
    for id in operations {
        text = text.replace(
            &format!("\ncases! {{\n    {id}("),
            &format!("\nrequest_cases! {{\n    {id}("),
        );
    }
    format!(
        "mod {name} {{\n{text}\nuse crate::request::{krate}::seen;\nconst MODULE: &str = {name:?};\n}}\n"
    )
}
