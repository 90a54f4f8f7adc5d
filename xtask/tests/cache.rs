//! What stands in the cache never changes what is written: `--check`, which reads nothing from it,
//! finds no drift.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::tempdir;

/// Writes a specification with one operation and this documentation.
fn write_specification(folder: &Path, doc: &str) {
    fs::create_dir_all(folder.join("library")).expect("a folder");
    let text = format!(
        "servers: {{ production: \"https://api.example\" }}\nauth: {{ key: {{ header: x-key }} }}\n\
         operations:\n  list_books:\n    http: GET /books\n    retry: safe\n    doc: {doc}\n"
    );
    fs::write(folder.join("library/api.yaml"), text).expect("a file");
}

fn tool(package: &str, spec: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["regenerate", "--name", package, "--spec"]).arg(spec).arg("--out").arg(out);
    command
}

fn succeeds(command: &mut Command) {
    let output = command.output().expect("the tool starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stdout));
}

/// The entries of a package, which stand beside the tool.
fn entries(package: &str) -> Vec<PathBuf> {
    let tool = Path::new(env!("CARGO_BIN_EXE_xtask"));
    let folder = tool.parent().expect("a folder").join("regenerate");
    ["output", "printed"].map(|kind| folder.join(format!("{package}.{kind}"))).into()
}

#[test]
fn runs_at_the_same_time_write_what_each_would_write_alone() {
    let folder = tempdir().expect("a folder");
    let place = |name: String| folder.path().join(name);
    for round in 0..3 {
        let mut runs = Vec::new();
        for number in 0..4 {
            let spec = place(format!("spec{number}"));
            write_specification(&spec, &format!("Round {round}, specification {}.", number % 2));
            let mut command = tool("at-the-same-time", &spec, &place(format!("out{number}")));
            runs.push(command.spawn().expect("the tool starts"));
        }
        for mut run in runs {
            assert!(run.wait().expect("the tool ends").success());
        }
        for number in 0..4 {
            let (spec, out) = (place(format!("spec{number}")), place(format!("out{number}")));
            succeeds(tool("at-the-same-time", &spec, &out).arg("--check"));
        }
    }
}

#[test]
fn a_damaged_or_deleted_cache_is_made_anew() {
    let folder = tempdir().expect("a folder");
    let (spec, out) = (folder.path().join("spec"), folder.path().join("out"));
    let damages: [fn(&Path); 3] = [
        |entry| fs::write(entry, "not an entry").expect("a file"),
        |entry| {
            let mut bytes = fs::read(entry).expect("an entry");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(entry, bytes).expect("a file");
        },
        |entry| fs::remove_file(entry).expect("an entry"),
    ];
    write_specification(&spec, "First.");
    succeeds(&mut tool("damaged-cache", &spec, &out));
    for (number, damage) in damages.into_iter().enumerate() {
        entries("damaged-cache").iter().for_each(|entry| damage(entry));
        succeeds(&mut tool("damaged-cache", &spec, &out));
        write_specification(&spec, &format!("Edit {number}."));
        succeeds(&mut tool("damaged-cache", &spec, &out));
        succeeds(tool("damaged-cache", &spec, &out).arg("--check"));
    }
}
