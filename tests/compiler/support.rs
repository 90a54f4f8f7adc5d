//! What the tests share: reading files, fixtures, and compiling.

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{Compilation, CompilationOptions, OutputFile};

/// Where the sections of a fixture stand unless it says otherwise.
const FIXTURE_PATH: &str = "spec/example/api.yaml";
/// Begins a line of a fixture with the path of its next file.
const SEPARATOR: &str = "# --- ";

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("tests/compiler stands in the workspace").to_owned()
}

/// The text of a file of the workspace, by its path below the root.
pub fn read(path: &str) -> String {
    let place = root().join(path);
    fs::read_to_string(&place).unwrap_or_else(|error| panic!("{}: {error}", place.display()))
}

/// All files below a folder of the workspace, by their paths below the root, in order.
pub fn files_below(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    gather(&root(), folder, &mut found);
    found.sort();
    assert!(!found.is_empty(), "{folder} holds no file");
    found
}

fn gather(root: &Path, folder: &str, found: &mut Vec<String>) {
    let place = root.join(folder);
    let entries =
        fs::read_dir(&place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    for entry in entries {
        let entry = entry.expect("an entry of the folder");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        match entry.path().is_dir() {
            true => gather(root, &path, found),
            false => found.push(path),
        }
    }
}

/// The files that a fixture stands for: `spec/example/api.yaml`, and those after `# --- <path>`.
pub fn fixture(text: &str) -> Vec<SourceFile> {
    let mut files = vec![(FIXTURE_PATH.to_owned(), String::new())];
    for line in text.split_inclusive('\n') {
        match line.strip_prefix(SEPARATOR) {
            Some(path) => files.push((path.trim().to_owned(), String::new())),
            None => files.last_mut().expect("there is a first").1.push_str(line),
        }
    }
    // A fixture whose first line is a path has no file at the usual one.
    files.retain(|(path, text)| !text.is_empty() || path != FIXTURE_PATH);
    files.sort();
    let file = |(path, text): (String, String)| {
        let (root, below) = path.split_once('/').expect("a path below a folder");
        SourceFile::new(root, below, text)
    };
    files.into_iter().map(file).collect()
}

/// Compiles files to a package called `example`.
pub fn compile(files: &[SourceFile]) -> Compilation {
    compile_as("example", files)
}

/// Compiles files to a package of that name.
pub fn compile_as(package: &str, files: &[SourceFile]) -> Compilation {
    codegen::generate(
        files,
        &CompilationOptions { package: package.to_owned(), ..CompilationOptions::default() },
    )
}

/// Compiles files in one thread, for tests that compile on every thread already.
pub fn compile_in_one_thread(files: &[SourceFile]) -> Compilation {
    let options =
        CompilationOptions { package: "example".to_owned(), ..CompilationOptions::default() };
    codegen::generate_with(files, &options, NonZeroUsize::MIN)
}

/// Compiles one text that stands where a small API stands.
pub fn compile_text(text: &str) -> Compilation {
    compile(&fixture(text))
}

/// The emitted files, or a panic with the whole report.
pub fn emitted(outcome: Compilation) -> Vec<OutputFile> {
    let Compilation { output, diagnostics, .. } = outcome;
    output.unwrap_or_else(|| panic!("nothing was emitted:\n{}", diagnostics.text(false))).files
}

/// The files emitted from a specification in a folder of the workspace.
pub fn emitted_from(folder: &str, package: &str) -> Vec<OutputFile> {
    let files = read_dir(&root().join(folder), folder).expect("the folder holds a specification");
    emitted(compile_as(package, &files))
}

/// What the project's specification makes, compiled once for all tests.
pub static CLIENT: LazyLock<Vec<OutputFile>> =
    LazyLock::new(|| emitted_from("spec", &client_package()));

/// The name of the client's package, as its manifest says it.
pub fn client_package() -> String {
    let manifest = read("generated/Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix("name = "));
    line.expect("the client's manifest names it").trim_matches('"').to_owned()
}

/// Sets up insta: a snapshot is named only after its fixture, and holds no Rust expression.
pub fn snapshots(body: impl FnOnce()) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(body);
}
