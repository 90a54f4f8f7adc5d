use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;

/// A file with its bytes and time, or a folder.
type Entry = (PathBuf, Option<(Vec<u8>, SystemTime)>);

/// A target below a new folder.
struct Disk {
    folder: TempDir,
    target: Target,
}

impl Disk {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().canonicalize().unwrap().join("out");
        let target = Target::whole("a".into(), ("spec".into(), "spec".into()), out, "out");
        let disk = Self { folder, target };
        for (path, text) in files {
            let path = disk.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        disk
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("out").join(path)
    }

    fn compare(&self, files: &[(&str, &str)]) -> Result<Plan, Failure> {
        let files =
            files.iter().map(|&(path, text)| OutputFile { path: path.into(), text: text.into() });
        compare(&self.target, files.collect())
    }

    fn write(&self, files: &[(&str, &str)]) -> Result<(), Failure> {
        commit(stage(&self.compare(files)?)?)
    }

    /// Everything below the target.
    fn state(&self) -> Vec<Entry> {
        let mut state = Vec::new();
        let mut folders = vec![self.path("")];
        while let Some(folder) = folders.pop() {
            for entry in entries(&folder).unwrap() {
                let path = entry.path();
                if entry.file_type().unwrap().is_dir() {
                    state.push((path.clone(), None));
                    folders.push(path);
                } else {
                    let time = entry.metadata().unwrap().modified().unwrap();
                    state.push((path.clone(), Some((fs::read(&path).unwrap(), time))));
                }
            }
        }
        state
    }
}

#[test]
fn makes_a_crate_where_there_was_nothing() {
    let disk = Disk::new(&[]);
    let files = [("Cargo.toml", "c"), ("src/lib.rs", "l"), ("src/a/b.rs", "b")];
    disk.write(&files).unwrap();
    assert_eq!(fs::read_to_string(disk.path("src/a/b.rs")).unwrap(), "b");
    assert!(disk.compare(&files).unwrap().is_empty());
    assert_eq!(disk.state().len(), 5, "no file but those emitted is left");
}

#[test]
fn leaves_files_alone_that_are_as_they_must_be() {
    let disk = Disk::new(&[("src/lib.rs", "old"), ("src/same.rs", "same")]);
    let long_ago = SystemTime::now() - Duration::from_secs(1000);
    for path in ["src/lib.rs", "src/same.rs"] {
        fs::File::open(disk.path(path)).unwrap().set_modified(long_ago).unwrap();
    }
    disk.write(&[("src/lib.rs", "new"), ("src/same.rs", "same")]).unwrap();
    let time = |path| fs::metadata(disk.path(path)).unwrap().modified().unwrap();
    assert_eq!(time("src/same.rs"), long_ago);
    assert!(time("src/lib.rs") > long_ago);
    assert_eq!(fs::read_to_string(disk.path("src/lib.rs")).unwrap(), "new");
}

#[test]
fn removes_what_is_stale_in_owned_folders_only() {
    let disk = Disk::new(&[
        ("src/lib.rs", ""),
        ("src/gone/deep/old.rs", ""),
        ("src/.regenerate-killed", ""),
        ("tests/boundary/old.rs", ""),
        ("tests/mine.rs", ""),
        ("examples/mine.rs", ""),
    ]);
    let plan = disk.compare(&[("src/lib.rs", "")]).unwrap();
    let stale: Vec<&str> = plan.stale.iter().map(|at| at.shown.as_str()).collect();
    let expected =
        ["out/src/.regenerate-killed", "out/src/gone/deep/old.rs", "out/tests/boundary/old.rs"];
    assert_eq!(stale, expected);

    disk.write(&[("src/lib.rs", "")]).unwrap();
    assert!(!disk.path("src/gone").exists());
    assert!(!disk.path("tests/boundary").exists());
    assert!(disk.path("tests/mine.rs").exists());
    assert!(disk.path("examples/mine.rs").exists());
}

#[test]
fn a_run_that_fails_leaves_everything_as_it_was() {
    let files = ["src/lib.rs", "src/stale.rs", "src/dir/x.rs", "zz"].map(|path| (path, "old"));
    let disk = Disk::new(&files);
    let before = disk.state();
    let long = format!("src/new/{}.rs", "n".repeat(300));
    let obstacles = [&*long, "src/dir", "src/stale.rs/below.rs", "../escaped.rs", "zz/below.rs"];
    for obstacle in obstacles {
        let files = [("src/a/first.rs", "new"), ("src/lib.rs", "new"), (obstacle, "new")];
        assert!(disk.write(&files).is_err(), "{obstacle}");
        assert_eq!(disk.state(), before, "{obstacle}");
    }
}

#[test]
fn what_is_staged_and_not_committed_leaves_no_trace() {
    let disk = Disk::new(&[("src/lib.rs", "old")]);
    let before = disk.state();
    let plan = disk.compare(&[("src/lib.rs", "new"), ("src/a/b.rs", "new")]).unwrap();
    let staged = stage(&plan).unwrap();
    assert_ne!(disk.state(), before);
    drop(staged);
    assert_eq!(disk.state(), before);
}

#[cfg(unix)]
#[test]
fn never_follows_a_link_out_of_the_target() {
    use std::os::unix::fs::symlink;

    let disk = Disk::new(&[("src/lib.rs", ""), ("Cargo.toml", "")]);
    let elsewhere = disk.folder.path().join("elsewhere");
    fs::create_dir_all(elsewhere.join("boundary")).unwrap();
    fs::write(elsewhere.join("boundary/precious.rs"), "").unwrap();

    symlink(&elsewhere, disk.path("src/link")).unwrap();
    disk.write(&[("src/lib.rs", "")]).unwrap();
    assert!(!disk.path("src/link").is_symlink(), "the link itself is stale");

    symlink(&elsewhere, disk.path("tests")).unwrap();
    assert!(disk.write(&[("src/lib.rs", "new")]).is_err());
    assert!(elsewhere.join("boundary/precious.rs").exists());
}

#[cfg(unix)]
#[test]
fn others_may_read_what_was_written() {
    use std::os::unix::fs::PermissionsExt;

    let disk = Disk::new(&[("README.md", "as any file is made")]);
    disk.write(&[("src/lib.rs", "")]).unwrap();
    let mode = |path| fs::metadata(disk.path(path)).unwrap().permissions().mode();
    assert_eq!(mode("src/lib.rs"), mode("README.md"));
}
