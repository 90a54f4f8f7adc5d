//! Each file of the specification begins with what it holds, and names the JSON Schema by which editors
//! complete and check it.

use crate::support::{files_below, read};

/// How the line begins that editors look for, anywhere before the first key.
const MODELINE: &str = "# yaml-language-server: $schema=";

#[test]
fn each_file_of_the_specification_says_what_it_holds_and_names_its_schema() {
    let mut wrong = Vec::new();
    for path in files_below("spec").into_iter().filter(|path| path.ends_with(".yaml")) {
        let text = read(&path);
        let mut lines = text.lines();
        let says = lines.next().is_some_and(|first| first.starts_with("# ") && first.len() > 10);
        let modeline = modeline(&path);
        if !says || lines.next() != Some(&modeline) {
            wrong.push(format!("{path} has to begin with a comment and, in line 2: {modeline}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The line that names the schema, by a path from the file's own folder; the schema has to exist.
fn modeline(path: &str) -> String {
    let mut folders: Vec<&str> = path.split('/').skip(1).collect();
    let file = folders.pop();
    let kind = match (folders.get(1), file) {
        _ if folders == ["scripts"] => "script",
        (Some(folder), _) => folder,
        (None, Some("webhooks.yaml")) => "webhooks",
        (None, _) => "api",
    };
    assert!(files_below("spec/schema").contains(&format!("spec/schema/{kind}.json")), "{kind}");
    format!("{MODELINE}{}schema/{kind}.json", "../".repeat(folders.len()))
}
