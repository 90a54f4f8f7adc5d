//! Sorts the files of a specification by what their paths say they hold, and decodes each.

use std::ops::Range;

use super::{Sources, decode};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::Pointer;
use crate::spec::{Api, Document, Part, ScriptFile};

/// The folder of scripts, which is no API.
const SCRIPTS: &str = "scripts";

/// Decodes each of these files to the sections that it holds.
pub fn load_document(
    sources: &Sources<'_>,
    files: Range<usize>,
    diagnostics: &mut Diagnostics,
) -> Document {
    let mut document = Document::default();
    for file in files {
        let source = sources.file(file);
        if sources.root(file).is_none() {
            continue;
        }
        if is_script(source.below()) {
            document.scripts.extend(load_script(sources, file, diagnostics));
            continue;
        }
        let Some((api, kind, stem)) = classify(source.below()) else {
            let help = match source.below() {
                "api.yaml" => "this folder is one API: name the folder above it",
                _ => {
                    "a specification holds `<api>/api.yaml`, `<api>/webhooks.yaml`, \
                     `<api>/schemas/<noun>.yaml`, `<api>/operations/<tag>.yaml` and \
                     `scripts/<name>.yaml`"
                }
            };
            diagnostics
                .error(
                    codes::UNEXPECTED_FILE,
                    DiagnosticPlace::File(file),
                    "nothing reads this file",
                )
                .help(help);
            continue;
        };
        let Some(part) = load_part(sources, file, kind, stem, diagnostics) else { continue };
        if api == "common" {
            document.common.push(part);
            continue;
        }
        match document.apis.iter_mut().find(|(name, _)| name == api) {
            Some((_, parts)) => parts.push(part),
            None => document.apis.push((api.to_owned(), vec![part])),
        }
    }
    document
}

/// Decodes a file that holds a script, wherever it stands.
pub fn load_script(
    sources: &Sources<'_>,
    file: usize,
    diagnostics: &mut Diagnostics,
) -> Option<ScriptFile> {
    let at = Pointer::root(file);
    let script = decode(sources, &at, diagnostics)?;
    Some(ScriptFile { script, at })
}

/// Whether a path below the specification's folder is that of a script: `scripts/<name>.yaml`.
pub fn is_script(path: &str) -> bool {
    let name = path.strip_prefix(SCRIPTS).and_then(|rest| rest.strip_prefix('/'));
    name.is_some_and(|name| !name.contains('/'))
}

/// What a file holds.
#[derive(Clone, Copy)]
enum FileKind {
    Sections,
    Schemas,
    Operations,
    Webhooks,
}

/// The API's name, what the file holds, and its stem.
fn classify(path: &str) -> Option<(&str, FileKind, &str)> {
    let mut parts = path.split('/');
    let (api, second, third) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() || api == SCRIPTS {
        return None;
    }
    match (second, third) {
        ("api.yaml", None) => Some((api, FileKind::Sections, "api")),
        // Deliveries are of one API: nothing is shared.
        ("webhooks.yaml", None) if api != "common" => Some((api, FileKind::Webhooks, "webhooks")),
        ("schemas", Some(name)) => Some((api, FileKind::Schemas, name.strip_suffix(".yaml")?)),
        ("operations", Some(name)) => {
            Some((api, FileKind::Operations, name.strip_suffix(".yaml")?))
        }
        _ => None,
    }
}

fn load_part(
    sources: &Sources<'_>,
    file: usize,
    kind: FileKind,
    stem: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Part> {
    let at = Pointer::root(file);
    let (mut schemas_at, mut operations_at) = (at.key("schemas"), at.key("operations"));
    let mut webhooks_at = at.key("webhooks");
    let sections = match kind {
        FileKind::Sections => decode(sources, &at, diagnostics)?,
        FileKind::Schemas => {
            schemas_at = at.clone();
            Api { schemas: decode(sources, &at, diagnostics)?, ..Api::default() }
        }
        FileKind::Operations => {
            operations_at = at.clone();
            Api { operations: decode(sources, &at, diagnostics)?, ..Api::default() }
        }
        FileKind::Webhooks => {
            webhooks_at = at.clone();
            Api { webhooks: Some(decode(sources, &at, diagnostics)?), ..Api::default() }
        }
    };
    let file = sources.file(file).below().to_owned();
    let main = matches!(kind, FileKind::Sections);
    let stem = stem.to_owned();
    Some(Part { stem, file, sections, main, at, schemas_at, operations_at, webhooks_at })
}
