use std::fs;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;
use crate::regenerate::checksums::{LIST, checksum};
use crate::regenerate::compare::compare;
use crate::regenerate::requested;
use crate::regenerate::target::CrateTarget;

/// A file with its bytes and time, or a folder.
type Entry = (PathBuf, Option<(Vec<u8>, SystemTime)>);

/// Paths with their texts.
type Files<'f> = &'f [(&'f str, &'f str)];

/// A target below a new folder.
struct Place {
    folder: TempDir,
    target: CrateTarget,
}

impl Place {
    fn new(files: Files<'_>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().canonicalize().unwrap().join("out");
        let location = |path: PathBuf, shown: &str| Location { path, shown: shown.to_owned() };
        let target =
            CrateTarget::whole("a".into(), location("spec".into(), "spec"), location(out, "out"));
        let place = Self { folder, target };
        files.iter().for_each(|(path, text)| place.put(path, text));
        place
    }

    /// A place in which a run has written these files.
    fn made(files: Files<'_>) -> Self {
        let place = Self::new(&[]);
        place.write(files).unwrap();
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("out").join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn compare(&self, files: Files<'_>) -> Result<Plan, Failure> {
        let files = files
            .iter()
            .map(|&(path, text)| codegen::OutputFile { path: path.into(), text: text.into() });
        compare(&self.target, files.collect())
    }

    fn write(&self, files: Files<'_>) -> Result<(), Failure> {
        self.write_to(&Disk::default(), files)
    }

    fn write_to(&self, disk: &Disk, files: Files<'_>) -> Result<(), Failure> {
        commit(stage(&self.compare(files)?, disk)?)
    }

    /// Everything below the target.
    fn state(&self) -> Vec<Entry> {
        let mut state = Vec::new();
        let mut folders = vec![self.path("")];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for entry in entries.map(Result::unwrap) {
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
        state.sort();
        state
    }

    /// The same without times, by paths below the target.
    fn content(&self) -> Vec<(PathBuf, Option<String>)> {
        let root = self.path("");
        let below = |path: PathBuf| path.strip_prefix(&root).unwrap().to_owned();
        let text = |(bytes, _)| String::from_utf8(bytes).unwrap();
        self.state().into_iter().map(|(path, file)| (below(path), file.map(text))).collect()
    }
}

fn shown(files: &[Location]) -> Vec<&str> {
    files.iter().map(|at| at.shown.as_str()).collect()
}

#[test]
fn makes_a_crate_where_there_was_nothing() {
    let place = Place::new(&[]);
    let files = [("Cargo.toml", "c"), ("src/lib.rs", "l"), ("src/a/b.rs", "b")];
    place.write(&files).unwrap();
    assert_eq!(place.text("src/a/b.rs"), "b");
    assert!(place.compare(&files).unwrap().is_empty());
    assert_eq!(place.state().len(), 6, "no file is left but those emitted and their list");
}

#[test]
fn leaves_files_alone_that_are_as_they_must_be() {
    let place = Place::made(&[("src/lib.rs", "old"), ("src/same.rs", "same")]);
    let long_ago = SystemTime::now() - Duration::from_secs(1000);
    for path in ["src/lib.rs", "src/same.rs"] {
        fs::File::open(place.path(path)).unwrap().set_modified(long_ago).unwrap();
    }
    place.write(&[("src/lib.rs", "new"), ("src/same.rs", "same")]).unwrap();
    let time = |path| fs::metadata(place.path(path)).unwrap().modified().unwrap();
    assert_eq!(time("src/same.rs"), long_ago);
    assert!(time("src/lib.rs") > long_ago);
    assert_eq!(place.text("src/lib.rs"), "new");
}

#[test]
fn removes_what_it_made_and_nothing_emits_any_more() {
    let old = [("src/lib.rs", ""), ("src/gone/deep/old.rs", ""), ("tests/boundary/old.rs", "")];
    let place = Place::made(&old);
    place.put("src/.regenerate-killed", "");
    place.put(".regenerate-Killed", "");
    let plan = place.compare(&[("src/lib.rs", "")]).unwrap();
    let stale = [
        "out/src/.regenerate-killed",
        "out/src/gone/deep/old.rs",
        "out/tests/boundary/old.rs",
        "out/.regenerate-Killed",
    ];
    assert_eq!(shown(&plan.stale), stale);

    place.write(&[("src/lib.rs", "")]).unwrap();
    let left: Vec<PathBuf> = place.content().into_iter().map(|(path, _)| path).collect();
    assert_eq!(left, [LIST, "src", "src/lib.rs"].map(PathBuf::from));
}

#[test]
fn keeps_what_it_did_not_make_and_says_so() {
    let place = Place::made(&[("src/lib.rs", ""), ("src/gone.rs", "old"), ("src/a/b.rs", "")]);
    let mine = ["src/mine.rs", "src/a/mine.rs", "src/.regenerate-notes.txt", "tests/mine.rs"];
    mine.iter().for_each(|path| place.put(path, "mine"));
    fs::create_dir(place.path("src/empty")).unwrap();
    place.put("src/gone.rs", "edited");

    let files = [("src/lib.rs", "new")];
    let plan = place.compare(&files).unwrap();
    let kept = [
        "out/src/.regenerate-notes.txt",
        "out/src/a/mine.rs",
        "out/src/gone.rs",
        "out/src/mine.rs",
    ];
    assert_eq!(shown(&plan.kept), kept);
    assert_eq!(shown(&plan.stale), ["out/src/a/b.rs"]);
    assert!(!place.compare(&files).unwrap().is_current());

    place.write(&files).unwrap();
    mine.iter().for_each(|path| assert_eq!(place.text(path), "mine"));
    assert_eq!(place.text("src/gone.rs"), "edited");
    assert!(place.path("src/empty").exists(), "an empty folder of somebody else stays, too");
    assert!(place.compare(&files).unwrap().is_current(), "files of others are no drift");
}

#[test]
fn a_readme_that_its_owner_changed_stays_for_good() {
    let place = Place::made(&[("README.md", "first"), ("src/lib.rs", "")]);
    place.write(&[("README.md", "second"), ("src/lib.rs", "")]).unwrap();
    assert_eq!(place.text("README.md"), "second", "nobody had changed it");

    place.put("README.md", "about my crate");
    for round in ["second", "third", "fourth"] {
        let files = [("README.md", round), ("src/lib.rs", round)];
        assert_eq!(shown(&place.compare(&files).unwrap().kept), ["out/README.md"]);
        place.write(&files).unwrap();
        assert_eq!(place.text("README.md"), "about my crate");
    }
    fs::remove_file(place.path("README.md")).unwrap();
    place.write(&[("README.md", "fourth"), ("src/lib.rs", "")]).unwrap();
    assert_eq!(place.text("README.md"), "fourth", "what is deleted is made anew");
}

#[test]
fn an_emitted_file_that_was_edited_is_refused_by_name_and_nothing_is_written() {
    let place = Place::made(&[("src/lib.rs", "old"), ("src/a.rs", "old"), ("src/b.rs", "old")]);
    place.put("src/a.rs", "edited");
    place.put("src/new.rs", "mine");
    let files =
        [("src/lib.rs", "new"), ("src/a.rs", "new"), ("src/b.rs", "new"), ("src/new.rs", "new")];
    let before = place.state();
    let message = place.write(&files).unwrap_err().message;
    assert!(message.contains("\n  out/src/a.rs\n  out/src/new.rs"), "{message}");
    assert!(!message.contains("lib.rs"), "{message}");
    assert_eq!(place.state(), before);

    fs::remove_file(place.path("src/a.rs")).unwrap();
    fs::rename(place.path("src/new.rs"), place.path("mine.rs")).unwrap();
    place.write(&files).unwrap();
    assert_eq!(place.text("src/a.rs"), "new");
}

#[test]
fn line_ends_of_another_system_are_no_edit() {
    let place = Place::made(&[("src/lib.rs", "a\nb\n")]);
    for path in ["src/lib.rs", LIST] {
        place.put(path, &place.text(path).replace('\n', "\r\n"));
    }
    place.write(&[("src/lib.rs", "a\nc\n")]).unwrap();
    assert_eq!(place.text("src/lib.rs"), "a\nc\n");
}

#[test]
fn a_crate_from_before_there_was_a_list_keeps_what_may_be_its_owners() {
    let mark = "// @generated from the specification. Do not edit.\n";
    let old = [
        ("README.md", "old"),
        ("src/lib.rs", mark),
        ("src/runtime/call.rs", "no mark"),
        ("src/gone.rs", mark),
        ("src/mine.rs", "mine"),
    ];
    let place = Place::new(&old);
    let files = [("README.md", "new"), ("src/lib.rs", "new"), ("src/runtime/call.rs", "new")];
    let plan = place.compare(&files).unwrap();
    assert_eq!(shown(&plan.kept), ["out/README.md", "out/src/mine.rs"]);
    assert_eq!(shown(&plan.stale), ["out/src/gone.rs"]);
    assert_eq!(plan.adopted, 2);
    place.write(&files).unwrap();
    assert_eq!(place.text("src/runtime/call.rs"), "new");
    assert!(place.path(LIST).exists());
}

#[test]
fn the_projects_own_files_are_made_anew_even_where_they_were_edited_or_merged() {
    let mut place = Place::made(&[("src/lib.rs", "old"), ("README.md", "old")]);
    place.target.versioned = true;
    place.put("src/lib.rs", "merged");
    place.put("README.md", "merged");
    place.put("src/mine.rs", "mine");
    let files = [("src/lib.rs", "new"), ("README.md", "new")];
    place.write(&files).unwrap();
    let texts = ["src/lib.rs", "README.md", "src/mine.rs"].map(|path| place.text(path));
    assert_eq!(texts, ["new", "new", "mine"]);
    assert!(!place.compare(&files).unwrap().is_current(), "but no other file belongs there");

    place.put("src/other.rs", "mine");
    let refused = place.write(&[("src/lib.rs", "new"), ("src/other.rs", "new")]);
    assert!(refused.unwrap_err().message.contains("out/src/other.rs"));
}

#[test]
fn a_run_that_fails_leaves_everything_as_it_was() {
    let files = ["src/lib.rs", "src/stale.rs", "src/dir/x.rs", "zz"].map(|path| (path, "old"));
    let place = Place::made(&files);
    let before = place.state();
    let long = format!("src/new/{}.rs", "n".repeat(300));
    let obstacles = [&*long, "src/dir", "src/stale.rs/below.rs", "../escaped.rs", "zz/below.rs"];
    for obstacle in obstacles {
        let files = [("src/a/first.rs", "new"), ("src/lib.rs", "new"), (obstacle, "new")];
        assert!(place.write(&files).is_err(), "{obstacle}");
        assert_eq!(place.state(), before, "{obstacle}");
    }
}

#[test]
fn what_is_staged_and_not_committed_leaves_no_trace() {
    let place = Place::made(&[("src/lib.rs", "old")]);
    let before = place.state();
    let plan = place.compare(&[("src/lib.rs", "new"), ("src/a/b.rs", "new")]).unwrap();
    let disk = Disk::default();
    let staged = stage(&plan, &disk).unwrap();
    assert_ne!(place.state(), before);
    drop(staged);
    assert_eq!(place.state(), before);
}

/// What a first, a second and a third specification make.
const FIRST: Files<'_> = &[
    ("Cargo.toml", "manifest"),
    ("README.md", "first"),
    ("src/lib.rs", "first"),
    ("src/old/a.rs", "first"),
    ("src/same/b.rs", "same"),
    ("tests/boundary/old.rs", "first"),
];
const SECOND: Files<'_> = &[
    ("Cargo.toml", "manifest"),
    ("README.md", "second"),
    ("src/lib.rs", "second"),
    ("src/new/c.rs", "second"),
    ("src/same/b.rs", "same"),
    ("tests/boundary/new.rs", "second"),
];
const THIRD: Files<'_> =
    &[("Cargo.toml", "manifest"), ("README.md", "third"), ("src/lib.rs", "third")];

/// Kills a run after each of its changes on disk, one more each time, and hands over what it left.
fn killed_after_each_change(begin: impl Fn() -> Place, files: Files<'_>, look: impl Fn(Place)) {
    for changes in 0.. {
        let place = begin();
        let disk = Disk::stopping_after(changes);
        let result = place.write_to(&disk, files);
        if result.is_ok() {
            assert!(changes > 15, "a run makes more changes than {changes}");
            return;
        }
        assert!(disk.has_stopped());
        let spec = place.folder.path().join("spec");
        fs::create_dir_all(&spec).unwrap();
        if let Err(failure) = requested::target(&spec, &place.path(""), Some("a")) {
            let left = place.content();
            panic!("after {changes} changes the tool refuses {left:?}: {}", failure.message);
        }
        look(place);
    }
}

#[test]
fn a_first_run_that_is_killed_at_any_moment_is_healed_by_the_next() {
    let clean = Place::made(FIRST).content();
    let other = Place::made(THIRD).content();
    killed_after_each_change(
        || Place::new(&[]),
        FIRST,
        |place| {
            place.write(FIRST).unwrap();
            assert_eq!(place.content(), clean);
        },
    );
    killed_after_each_change(
        || Place::new(&[]),
        FIRST,
        |place| {
            place.write(THIRD).unwrap();
            assert_eq!(place.content(), other, "the specification has changed in between");
        },
    );
}

#[test]
fn what_a_failing_machine_left_of_new_files_is_written_anew() {
    let text = "// one\n// two\n";
    let files = [("README.md", text), ("src/lib.rs", text), ("src/a.rs", text)];
    for left in ["", "// one\n//"] {
        let place = Place::made(&files);
        place.put("src/lib.rs", left);
        place.write(&files).unwrap();
        assert_eq!(place.text("src/lib.rs"), text);
        place.put("README.md", left);
        place.write(&files).unwrap();
        assert_eq!(place.text("README.md"), left, "its owner may empty it");
        place.put("src/a.rs", "// one\n// 2");
        let failure = place.write(&files).unwrap_err();
        assert!(failure.message.contains("src/a.rs"), "{}", failure.message);
    }
}

#[test]
fn only_new_files_that_are_emitted_whole_are_not_waited_for() {
    let place = Place::made(&[("src/old.rs", "old")]);
    let files = [("Cargo.toml", "c"), ("README.md", "r"), ("src/new.rs", "n"), ("src/old.rs", "o")];
    let plan = place.compare(&files).unwrap();
    let waits = plan.writes().filter(|change| change.is_awaited).count();
    assert_eq!((plan.writes().count(), waits), (5, 4), "four files and the list");
}

#[test]
fn a_later_run_that_is_killed_at_any_moment_is_healed_by_the_next() {
    let begin = || {
        let place = Place::made(FIRST);
        place.put("src/mine.rs", "mine");
        place.put("src/old/mine.rs", "mine");
        place
    };
    for next in [FIRST, SECOND, THIRD] {
        let clean = begin();
        clean.write(next).unwrap();
        killed_after_each_change(begin, SECOND, |place| {
            let text = place.text("src/lib.rs");
            assert!(text == "first" || text == "second", "half a file: {text}");
            place.write(next).unwrap();
            assert_eq!(place.content(), clean.content());
        });
    }
}

#[test]
fn two_runs_that_are_killed_are_healed_by_a_third() {
    let clean = Place::made(SECOND).content();
    for first in [3, 14, 30, 40] {
        let begin = || {
            let place = Place::made(FIRST);
            let _ = place.write_to(&Disk::stopping_after(first), THIRD);
            place
        };
        killed_after_each_change(begin, SECOND, |place| {
            place.write(SECOND).unwrap();
            assert_eq!(place.content(), clean);
        });
    }
}

#[test]
fn a_killed_run_takes_nothing_from_the_owner_of_an_older_crate() {
    let begin = || {
        let place = Place::new(FIRST);
        place.put("Cargo.toml", "# @generated\n");
        place.put("src/mine.rs", "mine");
        place
    };
    killed_after_each_change(begin, SECOND, |place| {
        place.write(SECOND).unwrap();
        assert_eq!(["README.md", "src/mine.rs"].map(|path| place.text(path)), ["first", "mine"]);
        assert_eq!(place.text("src/lib.rs"), "second");
    });
}

#[cfg(unix)]
#[test]
fn never_follows_a_link_out_of_the_target_and_never_replaces_one() {
    use std::os::unix::fs::symlink;

    let place = Place::made(&[("src/lib.rs", ""), ("src/a/b.rs", ""), ("Cargo.toml", "")]);
    let elsewhere = place.folder.path().join("elsewhere");
    fs::create_dir_all(elsewhere.join("boundary")).unwrap();
    fs::write(elsewhere.join("boundary/precious.rs"), "").unwrap();
    fs::write(elsewhere.join("b.rs"), "precious").unwrap();

    symlink(&elsewhere, place.path("src/link")).unwrap();
    place.write(&[("src/lib.rs", "new")]).unwrap();
    assert!(place.path("src/link").is_symlink(), "it is not ours");
    symlink(elsewhere.join("b.rs"), place.path("src/c.rs")).unwrap();
    assert!(place.write(&[("src/lib.rs", "new"), ("src/c.rs", "new")]).is_err());
    symlink(place.path("nowhere"), place.path("src/d.rs")).unwrap();
    assert!(place.write(&[("src/lib.rs", "new"), ("src/d.rs", "new")]).is_err());
    symlink(&elsewhere, place.path("src/a")).unwrap();
    assert!(place.write(&[("src/lib.rs", "new"), ("src/a/b.rs", "new")]).is_err());

    fs::remove_file(place.path("Cargo.toml")).unwrap();
    symlink(elsewhere.join("b.rs"), place.path("Cargo.toml")).unwrap();
    assert!(place.write(&[("Cargo.toml", "new"), ("src/lib.rs", "new")]).is_err());

    symlink(&elsewhere, place.path("tests")).unwrap();
    assert!(place.write(&[("src/lib.rs", "newer")]).is_err());
    assert!(elsewhere.join("boundary/precious.rs").exists());
    assert_eq!(fs::read_to_string(elsewhere.join("b.rs")).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn others_may_read_what_was_written() {
    use std::os::unix::fs::PermissionsExt;

    let place = Place::new(&[("notes.md", "as any file is made")]);
    place.write(&[("src/lib.rs", "")]).unwrap();
    let mode = |path| fs::metadata(place.path(path)).unwrap().permissions().mode();
    assert_eq!(mode("src/lib.rs"), mode("notes.md"));
}

#[test]
fn corrects_a_checksum_that_a_merge_left_behind() {
    let place = Place::made(&[("src/a.rs", "one"), ("src/b.rs", "b")]);
    // A merge may take a file from both sides and its checksum from one of them.
    let list = place.text(LIST);
    let stale = list.replace(&format!("{:016x}", checksum(b"one")), "0123456789abcdef");
    assert_ne!(list, stale);
    place.put(LIST, &stale);
    let plan = place.compare(&[("src/a.rs", "one"), ("src/b.rs", "b")]).unwrap();
    assert!(!plan.is_empty(), "a wrong list is drift");
    place.write(&[("src/a.rs", "one"), ("src/b.rs", "b")]).unwrap();
    assert_eq!(place.text(LIST), list);
    place.write(&[("src/b.rs", "b")]).unwrap();
    assert!(!place.path("src/a.rs").exists(), "a file that nothing emits any more is removed");
}
