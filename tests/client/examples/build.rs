//! Makes one program of the client's examples, which runs the one that it is passed the name of:
//! each by itself would be linked to a client of its own.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The examples; modules that they share stand in folders.
const EXAMPLES: &str = "../../generated/examples";

fn main() {
    println!("cargo::rerun-if-changed={EXAMPLES}");
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("examples");
    let mut modules = String::new();
    let mut arms = String::new();
    for file in copied(Path::new(EXAMPLES), &folder) {
        let name = file.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let text = fs::read_to_string(&file).expect("an example");
        fs::write(&file, module(&text)).expect("the build folder");
        let _ = writeln!(modules, "#[path = {file:?}]\nmod {name};");
        let _ = writeln!(arms, "{name:?} => {name}::run(),");
    }
    let program = format!(
        "{modules}\nfn run(name: &str) -> Result<(), Box<dyn std::error::Error>> {{\n\
         match name {{\n{arms}_ => Err(format!(\"there is no example `{{name}}`\").into()),\n}}\n}}\n"
    );
    fs::write(folder.with_extension("rs"), program).expect("the build folder");
}

/// Copies the files of a folder and of those in it; returns where those of the folder itself are.
fn copied(from: &Path, to: &Path) -> Vec<PathBuf> {
    fs::create_dir_all(to).expect("the build folder");
    let mut files = Vec::new();
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let copy = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &copy);
        } else {
            fs::copy(entry.path(), &copy).expect("the build folder");
            files.push(copy);
        }
    }
    files.sort();
    files
}

/// A program as a module, whose `main` its parent reaches as `run`.
fn module(program: &str) -> String {
    let lines = program.lines().skip_while(|line| line.starts_with("//!"));
    let lines = lines.collect::<Vec<_>>().join("\n");
    format!(
        "{lines}\n\npub fn run() -> Result<(), Box<dyn std::error::Error>> {{\n    main()\n}}\n"
    )
}
