//! The compiler and its runtime name no API.

use crate::support::{files_below, read};

/// Words of the API that the repository is about.
const WORDS: [&str; 6] = ["aftership", "postmen", "optima", "courier", "tracking", "checkpoint"];

#[test]
fn nothing_in_the_compiler_names_an_api() {
    let mut found = Vec::new();
    for path in files_below("codegen") {
        if path.starts_with("codegen/target/") {
            continue;
        }
        for (number, line) in read(&path).lines().enumerate() {
            let lower = line.to_lowercase();
            for word in WORDS.iter().filter(|word| lower.contains(**word)) {
                found.push(format!("{path}:{}: {word}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
