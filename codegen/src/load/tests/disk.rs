use std::fs;
use std::path::PathBuf;

use crate::diagnostic::Diagnostics;
use crate::load::read_dir;
use crate::source::{MOST_BYTES, SourceFile};

/// A folder that is removed at the end of a test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let place = std::env::temp_dir().join(format!("codegen-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(place.join("spec")).unwrap();
        Folder(place)
    }

    fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let place = self.0.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, content).unwrap();
    }

    fn read(&self) -> Result<Vec<SourceFile>, Diagnostics> {
        read_dir(&self.0.join("spec"), "spec")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What is reported, as `code path`, sorted.
fn reports(result: Result<Vec<SourceFile>, Diagnostics>) -> Vec<String> {
    let mut diagnostics = result.unwrap_err();
    let nothing = crate::load::Sources::default();
    diagnostics.sort_and_dedupe(&nothing);
    let json = diagnostics.render_json(&nothing);
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
    let rows = json.as_array().unwrap();
    rows.iter().map(|row| format!("{} {}", text(row, "code"), text(row, "file"))).collect()
}

#[test]
fn reads_a_folder_in_the_order_of_paths() {
    let folder = Folder::new("order");
    folder.write("spec/b/api.yaml", "b: 1\n");
    folder.write("spec/a/schemas/x.yaml", "x: 1\r\n");
    folder.write("spec/a/api.yaml", "é: 1\n");
    folder.write("spec/README.md", "not read");
    folder.write("spec/.hidden.yaml", [0xff]);
    let files = folder.read().unwrap();
    let paths: Vec<&str> = files.iter().map(|file| file.path()).collect();
    assert_eq!(paths, ["spec/a/api.yaml", "spec/a/schemas/x.yaml", "spec/b/api.yaml"]);
    assert_eq!(files[0].text(), "é: 1\n");
}

#[test]
fn reports_all_that_it_cannot_read_at_once() {
    let folder = Folder::new("refused");
    folder.write("spec/a.yml", "a: 1\n");
    folder.write("spec/b.yaml", b"b: 1\nc: \xff\n");
    folder.write("spec/c.yaml/d.yaml", "d: 1\n");
    folder.write("spec/e.yaml", vec![b'#'; MOST_BYTES + 1]);
    folder.write("spec/f.yaml", "f: 1\n");
    assert_eq!(
        reports(folder.read()),
        [
            "file_name spec/a.yml",
            "invalid_utf8 spec/b.yaml",
            "file_name spec/c.yaml",
            "file_too_large spec/e.yaml",
        ]
    );
    let text = folder.read().unwrap_err();
    assert!(text.iter().any(|found| found.message == "line 2 is not valid UTF-8"));
}

#[test]
fn reports_a_folder_that_is_empty_or_missing() {
    let folder = Folder::new("empty");
    assert_eq!(reports(folder.read()), ["no_files spec"]);
    assert_eq!(
        reports(read_dir(&folder.0.join("nowhere"), "nowhere")),
        ["unreadable_file nowhere"]
    );
}

#[cfg(unix)]
#[test]
fn follows_no_link_to_a_folder() {
    let folder = Folder::new("links");
    folder.write("spec/a.yaml", "a: 1\n");
    std::os::unix::fs::symlink(folder.0.join("spec"), folder.0.join("spec/again")).unwrap();
    assert_eq!(reports(folder.read()), ["unreadable_file spec/again"]);
}
