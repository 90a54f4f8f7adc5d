//! `cargo xtask regenerate --watch`, as another process sees it.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::{TempDir, tempdir};

/// A specification with one operation and this documentation.
fn specification(doc: &str) -> String {
    format!(
        "servers: {{ production: \"https://api.example\" }}\nauth: {{ key: {{ header: x-key }} }}\n\
         operations:\n  list_books:\n    http: GET /books\n    retry: safe\n    doc: {doc}\n"
    )
}

/// The tool, watching a specification until it is dropped.
struct Watcher {
    process: Child,
    folder: TempDir,
}

impl Watcher {
    fn start() -> Self {
        let folder = tempdir().expect("a folder");
        let spec = folder.path().join("spec");
        fs::create_dir_all(spec.join("library")).expect("a folder");
        fs::write(spec.join("library/api.yaml"), specification("First.")).expect("a file");
        Self::start_in(folder)
    }

    fn start_in(folder: TempDir) -> Self {
        let spec = folder.path().join("spec");
        let stderr = fs::File::create(folder.path().join("stderr")).expect("a file");
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["regenerate", "--watch", "--name", "watched", "--spec"]).arg(&spec);
        command.arg("--out").arg(folder.path().join("out"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr);
        Self { process: command.spawn().expect("the tool starts"), folder }
    }

    fn edit(&self, text: &str) {
        // Another length each time, should the clock of the file system stand still.
        let path = self.folder.path().join("spec/library/api.yaml");
        fs::write(path, text).expect("a file that can be written");
    }

    /// Waits until a file of the folder holds a text.
    fn wait_for(&mut self, path: &str, text: &str) {
        let start = Instant::now();
        while !fs::read_to_string(self.folder.path().join(path)).is_ok_and(|all| all.contains(text))
        {
            let stderr = fs::read_to_string(self.folder.path().join("stderr"));
            assert!(self.is_running(), "it has ended: {stderr:?}");
            assert!(start.elapsed() < Duration::from_secs(60), "{path} lacks {text}: {stderr:?}");
            sleep(Duration::from_millis(10));
        }
    }

    fn is_running(&mut self) -> bool {
        self.process.try_wait().expect("a process that was started").is_none()
    }

    /// All emitted files with their texts.
    fn output(&self) -> Vec<(String, String)> {
        files(&self.folder.path().join("out"))
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(folder).expect("it is below").display().to_string();
                found.push((below, fs::read_to_string(path).expect("a text")));
            }
        }
    }
    found.sort();
    found
}

const OPERATIONS: &str = "out/src/library/operations/api.rs";

#[test]
fn every_edit_is_answered_and_mistakes_are_survived() {
    let mut watcher = Watcher::start();
    watcher.wait_for(OPERATIONS, "First.");
    watcher.edit(&specification("Second one."));
    watcher.wait_for(OPERATIONS, "Second one.");

    watcher.edit(&specification("Third.").replace("retry: safe", "retries: safe"));
    watcher.wait_for("stderr", "unknown key `retries`");
    watcher.edit(&specification("The fourth."));
    watcher.wait_for(OPERATIONS, "The fourth.");

    fs::remove_dir_all(watcher.folder.path().join("spec/library")).expect("a folder");
    watcher.wait_for("stderr", "holds no `.yaml` file");
    fs::create_dir(watcher.folder.path().join("spec/library")).expect("a folder");
    watcher.edit(&specification("Fifth and last."));
    watcher.wait_for(OPERATIONS, "Fifth and last.");
}

#[test]
fn without_a_folder_there_is_nothing_to_watch() {
    let mut watcher = Watcher::start_in(tempdir().expect("a folder"));
    let start = Instant::now();
    while watcher.is_running() && start.elapsed() < Duration::from_secs(20) {
        sleep(Duration::from_millis(10));
    }
    assert!(!watcher.is_running(), "it still watches");
    let stderr = fs::read_to_string(watcher.folder.path().join("stderr")).expect("a file");
    assert!(stderr.contains("is not a folder, so nothing can be watched"), "{stderr}");
}

#[test]
fn the_output_is_that_of_a_run() {
    let mut watcher = Watcher::start();
    watcher.wait_for(OPERATIONS, "First.");
    watcher.edit(&specification("As in a run."));
    watcher.wait_for(OPERATIONS, "As in a run.");
    watcher.wait_for("stderr", "watching");
    let folder = tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["regenerate", "--name", "watched", "--spec"]);
    command.arg(watcher.folder.path().join("spec")).arg("--out").arg(folder.path().join("out"));
    assert!(command.output().expect("the tool runs").status.success());
    let expected = files(&folder.path().join("out"));
    let is_same = |watcher: &Watcher| watcher.output() == expected;
    let start = Instant::now();
    // The list of emitted files is written last.
    while !is_same(&watcher) && start.elapsed() < Duration::from_secs(20) {
        sleep(Duration::from_millis(10));
    }
    assert!(is_same(&watcher));
}
