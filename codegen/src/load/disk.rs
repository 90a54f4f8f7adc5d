//! The only code of the compiler that touches the disk: a folder of YAML becomes source files.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::{MOST_BYTES, SourceFile};

/// The most levels of nested folders.
const MOST_FOLDERS: usize = 16;

/// Reads every `*.yaml` below a folder, sorted by path, or reports all that cannot be read.
///
/// Reports call the folder `shown`, which is how the caller knows it.
pub fn read_dir(root: &Path, shown: &str) -> Result<Vec<SourceFile>, Diagnostics> {
    let shown = shown.trim_end_matches('/').to_owned();
    let mut reader = Reader {
        files: Vec::new(),
        diagnostics: Diagnostics::default(),
        folders: Vec::new(),
        shown: shown.clone(),
    };
    reader.folders.push(Folder { place: root.to_owned(), path: shown.clone(), depth: 0 });
    while let Some(folder) = reader.folders.pop() {
        reader.read_folder(&folder);
    }
    let Reader { mut files, mut diagnostics, .. } = reader;
    if files.is_empty() && !diagnostics.has_errors() {
        diagnostics
            .error(
                codes::NO_FILES,
                DiagnosticPlace::Path(shown),
                "this folder holds no `.yaml` file",
            )
            .help("name the folder that holds the specification");
    }
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    files.sort_by(|one, other| one.below().cmp(other.below()));
    Ok(files)
}

struct Reader {
    files: Vec<SourceFile>,
    diagnostics: Diagnostics,
    folders: Vec<Folder>,
    shown: String,
}

struct Folder {
    place: PathBuf,
    path: String,
    depth: usize,
}

impl Reader {
    fn read_folder(&mut self, folder: &Folder) {
        let entries = match fs::read_dir(&folder.place) {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(&folder.path, "folder", &error),
        };
        for entry in entries {
            match entry {
                Ok(entry) => self.read_entry(folder, &entry),
                Err(error) => self.unreadable(&folder.path, "folder", &error),
            }
        }
    }

    fn read_entry(&mut self, folder: &Folder, entry: &fs::DirEntry) {
        let name = entry.file_name();
        let path = format!("{}/{}", folder.path, name.to_string_lossy());
        if name.to_string_lossy().starts_with('.') {
            return;
        }
        let place = entry.path();
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        match fs::metadata(&place) {
            Ok(metadata) if metadata.is_dir() && is_link => self.linked_folder(path),
            Ok(metadata) if metadata.is_dir() => self.enter(folder, place, path),
            _ if extension_is(&place, "yml") => self.short_extension(path),
            _ if !extension_is(&place, "yaml") => {}
            _ if name.to_str().is_none() => self.unprintable_name(path),
            Ok(metadata) if metadata.is_file() => self.read_file(&place, path),
            Ok(_) => {
                self.diagnostics.error(
                    codes::UNREADABLE_FILE,
                    DiagnosticPlace::Path(path),
                    "this is not a plain file",
                );
            }
            Err(error) => self.unreadable(&path, "file", &error),
        }
    }

    fn enter(&mut self, folder: &Folder, place: PathBuf, path: String) {
        let depth = folder.depth + 1;
        if extension_is(&place, "yaml") || extension_is(&place, "yml") {
            self.diagnostics
                .error(
                    codes::FILE_NAME,
                    DiagnosticPlace::Path(path),
                    "this is a folder, but is named like a file",
                )
                .help("drop the extension from its name");
        } else if depth > MOST_FOLDERS {
            let message = format!("more than {MOST_FOLDERS} folders are nested here");
            self.diagnostics.error(codes::TOO_DEEP, DiagnosticPlace::Path(path), message);
        } else {
            self.folders.push(Folder { place, path, depth });
        }
    }

    fn read_file(&mut self, place: &Path, path: String) {
        match read_bytes(place) {
            Err(error) => self.unreadable(&path, "file", &error),
            Ok(bytes) if bytes.len() > MOST_BYTES => {
                report_too_large(DiagnosticPlace::Path(path), &mut self.diagnostics);
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => {
                    let below = &path[self.shown.len() + 1..];
                    self.files.push(SourceFile::new(&self.shown, below, text));
                }
                Err(error) => {
                    let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                    let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
                    let message = format!("line {line} is not valid UTF-8");
                    self.diagnostics
                        .error(codes::INVALID_UTF8, DiagnosticPlace::Path(path), message)
                        .help("save the file as UTF-8");
                }
            },
        }
    }

    fn unreadable(&mut self, path: &str, what: &str, error: &io::Error) {
        let message = format!("this {what} cannot be read: {error}");
        self.diagnostics.error(
            codes::UNREADABLE_FILE,
            DiagnosticPlace::Path(path.to_owned()),
            message,
        );
    }

    fn linked_folder(&mut self, path: String) {
        self.diagnostics
            .error(
                codes::UNREADABLE_FILE,
                DiagnosticPlace::Path(path),
                "this is a link to a folder",
            )
            .help("put the folder itself here");
    }

    fn short_extension(&mut self, path: String) {
        self.diagnostics
            .error(
                codes::FILE_NAME,
                DiagnosticPlace::Path(path),
                "a file ending in `.yml` would not be read",
            )
            .help("name it `.yaml`");
    }

    fn unprintable_name(&mut self, path: String) {
        self.diagnostics
            .error(
                codes::FILE_NAME,
                DiagnosticPlace::Path(path),
                "the name of this file is not valid UTF-8",
            )
            .help("name it in ASCII: `a-z`, `0-9` and `_`");
    }
}

/// Says that a file has more than 10 MiB.
pub(super) fn report_too_large(at: DiagnosticPlace, diagnostics: &mut Diagnostics) {
    let message = format!("this file has more than {} MiB", MOST_BYTES / 1024 / 1024);
    diagnostics.error(codes::FILE_TOO_LARGE, at, message).help("split it into several files");
}

/// Reads one byte more than is allowed, so that a file which grows meanwhile is noticed too.
fn read_bytes(place: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(place)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn extension_is(place: &Path, extension: &str) -> bool {
    place.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
}
