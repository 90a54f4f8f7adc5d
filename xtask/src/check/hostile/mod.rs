//! Compiles, tests and documents a client made of hostile texts, and looks for text that became code
//! or HTML.
//!
//! The specification is `tests/fixtures/hostile`, with one more API that has each text of its
//! `texts.json` in each kind of documentation.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{CompilationOptions, generate};

use crate::cargo::cargo;
use crate::emitted_crate;

mod html;

const FOLDER: &str = "tests/fixtures/hostile";
/// The package; its documentation lies in a folder of the same name.
const PACKAGE: &str = "hostile";
/// The APIs whose documentation holds hostile texts; all other pages are ours.
const APIS: [&str; 2] = ["hostile", "texts"];
/// Where our own doctests stand.
const OUR_DOCTESTS: [&str; 2] = ["test src/../README.md - ", "test src/lib.rs - "];
/// Elements that emitted documentation may have although the runtime's has none: texts may use
/// numbered lists.
const OURS: [&str; 1] = ["ol"];
/// The ids of headings in emitted documentation; no text can make a heading.
const OUR_HEADINGS: [&str; 14] = [
    "answers-and-repeats",
    "authentication",
    "effects",
    "errors",
    "events",
    "limits",
    "pages",
    "rate-limits",
    "servers",
    "signature",
    "signed-requests",
    "version",
    "what-the-service-keeps",
    "when-it-comes",
];

/// Emits the crate below `target/hostile`, tests and documents it; `Err` says what went wrong.
pub fn test(root: &Path) -> Result<(), String> {
    let folder = root.join("target").join("hostile");
    let outcome = generate(
        &specification(root)?,
        &CompilationOptions { package: PACKAGE.to_owned(), ..CompilationOptions::default() },
    );
    let output = outcome.output.ok_or_else(|| outcome.diagnostics.text(false))?;
    let unwritable = |error| format!("{} can't be written: {error}\n", folder.display());
    emitted_crate::write(&folder.join(PACKAGE), output.files).map_err(unwritable)?;
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{PACKAGE:?}]\n");
    fs::write(folder.join("Cargo.toml"), manifest)
        .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")))
        .map_err(unwritable)?;
    let shared = root.join("target");
    let documentation = shared.join("doc").join(PACKAGE);
    let shared = ("CARGO_TARGET_DIR", shared.to_str().unwrap_or("target"));
    no_foreign_doctest(&cargo(&folder, "test --offline", &[shared])?)?;
    // Pages of an earlier run would be read with those of this one.
    let _ = fs::remove_dir_all(&documentation);
    cargo(&folder, "doc --no-deps --offline", &[shared, ("RUSTDOCFLAGS", "-D warnings")])?;
    no_foreign_element(&documentation)
}

fn specification(root: &Path) -> Result<Vec<SourceFile>, String> {
    let mut files = read_dir(&root.join(FOLDER), FOLDER)
        .map_err(|diagnostics| codegen::Report::of(diagnostics).text(false))?;
    let path = root.join(FOLDER).join("texts.json");
    let texts = fs::read_to_string(&path).map_err(|error| error.to_string());
    let texts = texts.and_then(|texts| {
        serde_json::from_str::<Vec<String>>(&texts).map_err(|error| error.to_string())
    });
    let texts = texts.map_err(|error| format!("{} can't be read: {error}\n", path.display()))?;
    files.push(SourceFile::new(FOLDER, "texts/api.yaml", api_of(&texts)));
    files.sort_by(|first, second| first.below().cmp(second.below()));
    Ok(files)
}

/// An API in which each text stands as each kind of documentation.
fn api_of(texts: &[String]) -> String {
    let [mut errors, mut values, mut fields, mut rules, mut schemas, mut operations] =
        [const { String::new() }; 6];
    for (number, text) in texts.iter().enumerate() {
        // A default that begins with a dollar is an expression, unless it begins with two.
        let default =
            quoted(&text.strip_prefix('$').map_or(text.clone(), |rest| format!("$${rest}")));
        let (text, wire) = (quoted(text), quoted(&format!("{number}{text}")));
        errors += &format!(
            "  {}: {{ name: E{number}, http: 400, type: {text}, doc: {text}, help: {text} }}\n",
            5000 + number
        );
        values += &format!(
            "      {wire}: {{ name: v{number}, doc: {text}, deprecated: {text}, data: [{text}] }}\n"
        );
        fields += &format!(
            "      {wire}: {{ type: String, name: f{number}, doc: {text}, example: {text}, \
             default: {default}, deprecated: {text} }}\n      {}: {{ type: String, name: g{number} }}\n",
            quoted(&format!("g{wire}"))
        );
        rules += &format!(
            "      r{number}: {{ requires: [kind], when: {{ f{number}: {wire} }}, doc: {text} }}\n"
        );
        schemas += &format!("  S{number}: {{ doc: {text}, fields: {{ thing: Thing }} }}\n");
        operations += &format!(
            "  o{number}: {{ http: GET /o{number}, doc: {text}, deprecated: {text}, \
             returns: {{ type: S{number}, doc: {text} }}, errors: [E{number}] }}\n"
        );
    }
    format!(
        "servers: {{ production: \"https://api.example\" }}\nerrors:\n  401: Unauthorized\n\
         {errors}schemas:\n  Kind:\n    data: {{ text: String }}\n    values:\n{values}\
         \x20 Thing:\n    fields:\n      kind: Kind\n{fields}    rules:\n{rules}{schemas}\
         operations:\n  make: {{ http: POST /make, retry: never, body: Thing }}\n{operations}"
    )
}

/// A text as YAML in double quotes, with every special character escaped.
fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|character| match character {
        '"' | '\\' => format!("\\{character}"),
        ' '..='~' => character.to_string(),
        other => format!("\\U{:08x}", other as u32),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// Fails if a doctest is not ours: the README's, or that of the crate's first page.
fn no_foreign_doctest(output: &str) -> Result<(), String> {
    let Some((_, doctests)) = output.split_once("Doc-tests ") else {
        return Err(format!("no doctest was run\n{output}"));
    };
    let mut tests = doctests.lines().filter(|line| line.starts_with("test src/"));
    let is_ours = |line: &&str| OUR_DOCTESTS.iter().any(|ours| line.starts_with(ours));
    match tests.find(|line| !is_ours(line)) {
        Some(foreign) => Err(format!("a text was run as a test: {foreign}\n")),
        None if output.contains("\nwarning: ") => Err(format!("it has warnings\n{output}")),
        None => Ok(()),
    }
}

/// Fails if a page with hostile texts has an element or attribute that our own pages don't have, or
/// a link that runs code.
fn no_foreign_element(documentation: &Path) -> Result<(), String> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for page in html::pages(documentation)? {
        let below = page.strip_prefix(documentation).unwrap_or(&page);
        let holds_texts = APIS.iter().any(|api| below.starts_with(api));
        let text = fs::read_to_string(&page).map_err(|error| error.to_string())?;
        let found = html::elements(&text).into_iter().map(|one| (below.to_owned(), one));
        if holds_texts { theirs.extend(found) } else { ours.extend(found) }
    }
    if ours.is_empty() || theirs.is_empty() {
        return Err(format!("{} lacks pages\n", documentation.display()));
    }
    let known: BTreeSet<String> =
        ours.iter().map(|(_, element)| element.shape()).chain(OURS.map(str::to_owned)).collect();
    let is_foreign = |element: &html::Element| {
        let is_ours = known.contains(&element.shape()) || element.is_heading(&OUR_HEADINGS);
        !is_ours || element.links().any(html::runs_code)
    };
    let foreign = theirs.iter().filter(|(_, element)| is_foreign(element));
    let lines: Vec<String> =
        foreign.map(|(page, element)| format!("{}: {element:?}\n", page.display())).collect();
    match lines.is_empty() {
        true => Ok(()),
        false => Err(format!("texts became live HTML:\n{}", lines.concat())),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{no_foreign_doctest, no_foreign_element};

    #[test]
    fn elements_of_texts_are_found_and_ours_are_not() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "<p class=x><a href=y>z</a></p>").unwrap();
        fs::create_dir(folder.path().join("texts")).unwrap();
        let page = folder.path().join("texts/page.html");
        for good in ["<p class='b'>&lt;img&gt;</p>", "<a href=https://x.example>x</a><ol></ol>"] {
            fs::write(&page, good).unwrap();
            assert_eq!(no_foreign_element(folder.path()), Ok(()), "{good}");
        }
        for bad in ["<b>x</b>", "<p class=x onclick=y()>", "<a href='javascript:x()'>", "<h4 id=x>"]
        {
            fs::write(&page, bad).unwrap();
            assert!(no_foreign_element(folder.path()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_doctest_of_a_text_is_found() {
        let run = |line: &str| no_foreign_doctest(&format!("Doc-tests a\n{line} ... ok\n"));
        assert!(run("test src/lib.rs - (line 6) - compile").is_ok());
        assert!(run("test src/texts/mod.rs - texts (line 3)").is_err());
        assert!(no_foreign_doctest("").is_err());
    }
}
