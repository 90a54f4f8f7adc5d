//! Which APIs and versions are resolved, and in which order.

use super::declaration::WrittenApi;
use crate::compilation::Emitted;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::Pointer;
use crate::spec;

/// Every version that an API names.
pub fn versions(document: &spec::Document) -> Vec<Emitted> {
    let named = document.apis.iter().flat_map(|(api, parts)| {
        let main = parts.iter().filter(|part| part.main);
        main.flat_map(move |part| {
            let emitted = |version: &String| Emitted { api: api.clone(), version: version.clone() };
            part.sections.versions.iter().map(emitted)
        })
    });
    named.collect()
}

/// Reports each wanted version that no API has.
pub fn refuse_unknown_versions(
    document: &spec::Document,
    wanted: &[Emitted],
    diagnostics: &mut Diagnostics,
) {
    let known = versions(document);
    for Emitted { api, version } in wanted.iter().filter(|one| !known.contains(one)) {
        let at = DiagnosticPlace::Path(format!("{api}/{version}"));
        diagnostics
            .error(codes::UNKNOWN_VERSION, at, "there is no such version of an API")
            .help(versions_help(document, &known, api));
    }
}

/// What can be asked for instead of an unknown version of `api`.
fn versions_help(document: &spec::Document, known: &[Emitted], api: &str) -> String {
    let has_versions = known.iter().any(|one| one.api == api);
    if !has_versions && document.apis.iter().any(|(name, _)| name == api) {
        return format!("`{api}` has no `versions`: leave out `--emit`, and all of it is emitted");
    }
    let names: Vec<_> = known.iter().map(|one| format!("{}/{}", one.api, one.version)).collect();
    match (&names[..], document.apis.is_empty()) {
        ([], true) => "the specification holds no API".to_owned(),
        ([], false) => "no API has `versions`: leave out `--emit`, and all is emitted".to_owned(),
        _ => format!("the versions are {}", names.join(", ")),
    }
}

/// The APIs in the order that `common/` gives them, then the others by their names.
pub fn ordered_apis<'d>(
    document: &'d spec::Document,
    diagnostics: &mut Diagnostics,
) -> Vec<&'d (String, Vec<spec::Part>)> {
    let order: Vec<(&str, Pointer)> = document
        .common
        .iter()
        .flat_map(|part| {
            let names = part.sections.apis.iter().enumerate();
            names.map(|(index, name)| (name.as_str(), part.at.key("apis").index(index)))
        })
        .collect();
    for (name, at) in &order {
        if !document.apis.iter().any(|(api, _)| api == name) {
            let names: Vec<&str> = document.apis.iter().map(|(api, _)| api.as_str()).collect();
            diagnostics
                .error(codes::UNKNOWN_NAME, at, format!("no API is called `{name}`"))
                .help(format!("the APIs are {}", names.join(", ")));
        }
    }
    for part in document.apis.iter().flat_map(|(_, parts)| parts) {
        if !part.sections.apis.is_empty() {
            let at = DiagnosticPlace::Key(part.at.key("apis"));
            diagnostics
                .error(codes::KEY_WITHOUT_EFFECT, at, "`apis` gives the order of all APIs")
                .help("write it in `common/api.yaml`");
        }
    }
    let mut apis: Vec<_> = document.apis.iter().collect();
    apis.sort_by_key(|(api, _)| {
        order.iter().position(|(name, _)| api == name).unwrap_or(order.len())
    });
    apis
}

/// The versions of an API to resolve by their indices: the wanted ones, or else those that it
/// emits; one without a name where it has none.
pub fn chosen_versions(
    api: &WrittenApi<'_>,
    wanted: &[Emitted],
    diagnostics: &mut Diagnostics,
) -> Vec<Option<usize>> {
    let emitted = emitted_versions(api.main, diagnostics);
    if wanted.is_empty() {
        return emitted;
    }
    let wanted = wanted.iter().filter(|one| one.api == api.name);
    let versions = &api.main.sections.versions;
    let index = |one: &Emitted| versions.iter().position(|version| *version == one.version);
    wanted.filter_map(index).map(Some).collect()
}

fn emitted_versions(main: &spec::Part, diagnostics: &mut Diagnostics) -> Vec<Option<usize>> {
    let spec::Api { versions, emit, .. } = &main.sections;
    if versions.is_empty() && emit.is_empty() {
        return vec![None];
    }
    if emit.is_empty() {
        return (0..versions.len()).map(Some).collect();
    }
    let mut indices = Vec::new();
    for (index, name) in emit.iter().enumerate() {
        match versions.iter().position(|version| version == name) {
            Some(found) => indices.push(Some(found)),
            None => {
                let help = match versions.is_empty() {
                    true => "name it in `versions` first".to_owned(),
                    false => format!("the versions are {}", versions.join(", ")),
                };
                let at = main.at.key("emit").index(index);
                diagnostics
                    .error(codes::UNKNOWN_VERSION, at, format!("there is no version `{name}`"))
                    .help(help);
            }
        }
    }
    indices
}
