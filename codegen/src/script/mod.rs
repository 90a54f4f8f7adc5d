//! From a script as written to the script that the simulator plays, held against the models.
//!
//! Names that only other versions of an API have are left out in a version, as in the language.

mod fault;
mod member;
mod outcome;
mod setting;
mod state;
mod step;
mod story;
mod value;

use simulator::fault::Fault;
use simulator::script::{Plot, Script};

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::Api;
use crate::source::Pointer;
use crate::spec;
use fault::read_faults;
use outcome::read_outcomes;
use setting::Setting;
use story::read_stories;

/// Reads a script for each version of each API that it names.
pub fn read_script(
    apis: &[Api],
    spec::ScriptFile { script, at }: &spec::ScriptFile,
    diagnostics: &mut Diagnostics,
) -> Script {
    let mut plots = Vec::new();
    let mut faults = Vec::new();
    let is_empty = script.apis.is_empty() && script.faults.is_empty();
    refuse_idle(is_empty, at, "`apis` or `faults`", diagnostics);
    for (key, plot) in &script.apis {
        let at = at.key("apis").key(key);
        let versions = chosen(apis, key, &at, diagnostics);
        if versions.is_empty() {
            continue;
        }
        plots.extend(read_plots(&versions, plot, &at, diagnostics));
        let own = read_faults(&versions, &plot.faults, &at.key("faults"), diagnostics);
        faults.extend(own.into_iter().map(|fault| fault.of(key)));
    }
    let all: Vec<&Api> = apis.iter().collect();
    let shared: Vec<Fault> = read_faults(&all, &script.faults, &at.key("faults"), diagnostics);
    faults.extend(shared);
    Script { doc: script.doc.clone(), plots, faults }
}

/// The versions that a key names: those of an API, `library`, or one of them, `library/v1`.
fn chosen<'a>(
    apis: &'a [Api],
    key: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<&'a Api> {
    let at = DiagnosticPlace::Key(at.clone());
    let (name, version) = key.split_once('/').map_or((key, None), |(name, one)| (name, Some(one)));
    let versions: Vec<&Api> = apis.iter().filter(|api| api.name == name).collect();
    if versions.is_empty() {
        let mut names: Vec<&str> = apis.iter().map(|api| api.name.as_str()).collect();
        names.dedup();
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the APIs are {}", names.join(", ")),
        };
        diagnostics.error(codes::UNKNOWN_NAME, at, format!("no API is called `{name}`")).help(help);
        return Vec::new();
    }
    let Some(version) = version else { return versions };
    let names: Vec<&str> = versions.iter().filter_map(|api| api.version.as_deref()).collect();
    let found = versions.iter().copied().filter(|api| api.version.as_deref() == Some(version));
    let found: Vec<&Api> = found.collect();
    if found.is_empty() {
        let help = match nearest(version, names.iter().copied()) {
            Some(near) => format!("did you mean `{name}/{near}`?"),
            None if names.is_empty() => format!("it has no versions: write `{name}`"),
            None => format!("the emitted versions are {}", names.join(", ")),
        };
        let message = format!("`{version}` is no emitted version of `{name}`");
        diagnostics.error(codes::UNKNOWN_VERSION, at, message).help(help);
    }
    found
}

fn read_plots(
    versions: &[&Api],
    plot: &spec::Plot,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Plot> {
    let is_empty = plot.records.is_empty() && plot.outcomes.is_empty() && plot.faults.is_empty();
    let place = DiagnosticPlace::Key(at.clone());
    refuse_idle(is_empty, place, "`records`, `outcomes` or `faults`", diagnostics);
    let mut plots = Vec::new();
    for api in versions {
        let setting = Setting { api, versions };
        let stories = read_stories(setting, &plot.records, &at.key("records"), diagnostics);
        let outcomes = read_outcomes(setting, &plot.outcomes, &at.key("outcomes"), diagnostics);
        let (api, version) = (api.name.clone(), api.version.clone());
        plots.push(Plot { api, version, stories, outcomes });
    }
    plots.retain(|plot| !plot.stories.is_empty() || !plot.outcomes.is_empty());
    plots
}

/// In a script and each of its parts, something happens.
fn refuse_idle(
    is_idle: bool,
    at: impl Into<DiagnosticPlace>,
    keys: &str,
    diagnostics: &mut Diagnostics,
) {
    if is_idle {
        diagnostics
            .error(codes::NAMES_NOTHING, at, "nothing happens here")
            .help(format!("write {keys}, or remove it"));
    }
}
