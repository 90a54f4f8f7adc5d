//! The first stages of the road for drift: a specification as models, in the versions that it emits
//! and in those that were seen.

use std::num::NonZeroUsize;

use crate::check;
use crate::compilation::Emitted;
use crate::diagnostic::{Diagnostics, Report};
use crate::load::{self, Sources};
use crate::model::Api;
use crate::resolve;
use crate::source::SourceFile;

/// A specification without fault.
pub struct Compiled<'f> {
    pub sources: Sources<'f>,
    /// Each API in the versions that it emits, then in the others that were asked for.
    pub apis: Vec<Api>,
    /// Every version that the APIs name, in their order.
    pub versions: Vec<Emitted>,
}

impl<'f> Compiled<'f> {
    /// Loads, resolves and checks a specification.
    ///
    /// # Errors
    ///
    /// A report of all that the first failing stage finds wrong.
    pub fn new(files: &'f [SourceFile], also: &[Emitted]) -> Result<Self, Report> {
        let mut diagnostics = Diagnostics::default();
        let sources = load::load_sources(files, &mut diagnostics);
        match resolved(&sources, also, &mut diagnostics) {
            Some((apis, versions)) => Ok(Compiled { sources, apis, versions }),
            None => Err(Report::new(diagnostics, &sources)),
        }
    }
}

fn resolved(
    sources: &Sources<'_>,
    also: &[Emitted],
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<Api>, Vec<Emitted>)> {
    if diagnostics.has_errors() {
        return None;
    }
    let document = load::load_document(sources, 0..sources.files().len(), diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let one = NonZeroUsize::MIN;
    let mut apis = resolve::resolve(&document, &[], one, diagnostics);
    let is_missing = |wanted: &&Emitted| {
        let is_it =
            |api: &Api| api.name == wanted.api && api.version.as_ref() == Some(&wanted.version);
        !apis.iter().any(is_it)
    };
    let missing: Vec<Emitted> = also.iter().filter(is_missing).cloned().collect();
    if !missing.is_empty() {
        apis.extend(resolve::resolve(&document, &missing, one, diagnostics));
    }
    if diagnostics.has_errors() {
        return None;
    }
    check::check_apis(&apis, one, diagnostics);
    (!diagnostics.has_errors()).then(|| (apis, resolve::versions(&document)))
}
