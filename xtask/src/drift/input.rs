//! Reads recordings and recorded bodies; their paths say what they are.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use codegen::drift::{Drift, RecordedBody};

use crate::exit_code::Failure;

/// The most bytes of one file.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The most levels of folders.
const MOST_LEVELS: usize = 16;

/// The most problems that are listed.
const MOST_PROBLEMS: usize = 20;

/// The folder of deliveries.
const WEBHOOKS: &str = "webhooks";

/// What a recording of an observer begins with, wherever it stands.
const RECORDING: &str = "\"drift recording ";

/// How bodies are named.
const LAYOUT: &str = "name bodies `API/VERSION/OPERATION.json` or `API/VERSION/webhooks/EVENT.json`, \
                      with folders of files in place of single ones where you like";

/// What the command line says of bodies.
#[derive(Debug, Default)]
pub struct BodyNames<'n> {
    api: Option<(&'n str, Option<&'n str>)>,
    what: Option<RecordedBody>,
}

impl<'n> BodyNames<'n> {
    /// Takes the API with its version, and an operation or an event.
    pub fn of(api: Option<&'n str>, operation: Option<&str>, event: Option<&str>) -> BodyNames<'n> {
        let api = api.map(|api| match api.split_once('/') {
            Some((api, version)) => (api, Some(version)),
            None => (api, None),
        });
        let operation = operation.map(|name| RecordedBody::Answer(name.to_owned()));
        let event = event.map(|name| RecordedBody::Delivery(name.to_owned()));
        BodyNames { api, what: operation.or(event) }
    }
}

/// Adds a file, or all files of a folder. What is wrong with any of them is told at once.
pub fn add(drift: &mut Drift<'_>, path: &Path, names: &BodyNames<'_>) -> Result<(), Failure> {
    let mut files = Vec::new();
    let is_folder = path.is_dir();
    match is_folder {
        true => gather(path, 0, &mut files)?,
        false => files.push(path.to_owned()),
    }
    if files.is_empty() {
        let shown = path.display();
        return Err(Failure::wrong(format!("{shown} holds no `.json` file: {LAYOUT}")));
    }
    let root = if is_folder { path } else { path.parent().unwrap_or(path) };
    let problems = files.iter().filter_map(|file| {
        let problem = add_file(drift, root, file, names).err()?;
        Some(format!("{}: {problem}", file.display()))
    });
    let mut problems: Vec<String> = problems.collect();
    if problems.is_empty() {
        return Ok(());
    }
    if let Some(more) = problems.len().checked_sub(MOST_PROBLEMS).filter(|more| *more > 0) {
        problems.truncate(MOST_PROBLEMS);
        problems.push(format!("{more} more files are wrong"));
    }
    Err(Failure::wrong(problems.join("\n")))
}

/// Gathers the JSON files of a folder, sorted; links to folders are not followed.
fn gather(folder: &Path, level: usize, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let shown = folder.display();
    if level >= MOST_LEVELS {
        return Err(Failure::wrong(format!("{shown} is nested too deeply: move it up")));
    }
    let unreadable = |error| Failure::wrong(format!("{shown} can't be read: {error}"));
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut entries = entries.collect::<std::io::Result<Vec<_>>>().map_err(unreadable)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type().is_ok_and(|ty| ty.is_dir()) {
            gather(&path, level + 1, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}

fn add_file(
    drift: &mut Drift<'_>,
    root: &Path,
    file: &Path,
    names: &BodyNames<'_>,
) -> Result<(), String> {
    let bytes = read(file)?;
    if let Some(text) = recording(&bytes) {
        let problem = |problem| format!("{problem}; record it anew, or leave the file out");
        return drift.add_recording(text).map_err(problem);
    }
    let inside = file.strip_prefix(root).unwrap_or(file).with_extension("");
    let parts = inside.iter().map(|part| part.to_str().ok_or("its path is not Unicode: rename it"));
    let parts = parts.collect::<Result<Vec<&str>, _>>()?;
    let (api, version, rest) = match names.api {
        Some((api, version)) => (api, version, parts.as_slice()),
        None => named_by_path(drift, &parts)?,
    };
    let what = match (&names.what, rest) {
        (Some(what), _) => what.clone(),
        (None, [WEBHOOKS, event] | [WEBHOOKS, event, _]) => {
            RecordedBody::Delivery((*event).to_owned())
        }
        (None, [operation] | [operation, _]) => RecordedBody::Answer((*operation).to_owned()),
        (None, _) => {
            return Err(format!("its path doesn't say which operation it answers: {LAYOUT}"));
        }
    };
    drift
        .add_body(api, version, &what, &bytes)
        .map_err(|problem| format!("{problem}; correct the path, or the body as it came"))
}

/// The API and the version that a path begins with, and the rest of it.
fn named_by_path<'p, 'r>(
    drift: &Drift<'_>,
    parts: &'r [&'p str],
) -> Result<(&'p str, Option<&'p str>, &'r [&'p str]), String> {
    match parts {
        [api, rest @ ..] if !rest.is_empty() && !drift.has_versions(api) => Ok((api, None, rest)),
        [api, version, rest @ ..] if !rest.is_empty() => Ok((api, Some(version), rest)),
        _ => Err(format!(
            "its path doesn't say which operation it answers: {LAYOUT}, or give `--api` and \
             `--operation` or `--webhook`"
        )),
    }
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |error| format!("it can't be read: {error}: check the path");
    let opened = fs::File::open(file).map_err(unreadable)?;
    let mut bytes = Vec::new();
    opened.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    match bytes.len() as u64 > MOST_BYTES {
        true => Err(format!("it has more than {MOST_BYTES} bytes: split it, or leave it out")),
        false => Ok(bytes),
    }
}

/// The text of a recording; `None` of a body.
fn recording(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    // A body may have a member of this name, but no such value.
    let root: serde_json::Value = match text.contains(RECORDING) {
        true => serde_json::from_str(text).ok()?,
        false => return None,
    };
    let format = root.get("format")?.as_str()?;
    format.starts_with("drift recording ").then_some(text)
}
