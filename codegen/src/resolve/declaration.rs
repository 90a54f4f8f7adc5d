//! Declarations: named nodes with their places, in all versions or in the current one.

use indexmap::IndexMap;

use super::lifetime::{Placed, Versioned, Versions};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Part};

/// A named node: all of its variants, or the one of the current version.
#[derive(Clone)]
pub struct Declared<'a, N> {
    pub name: &'a str,
    pub node: &'a N,
    pub at: Pointer,
    /// The file that holds it.
    pub part: &'a Part,
    /// The source that it inherits from what is around it.
    pub source: Option<spec::Source>,
}

/// The declarations of one kind by name, in the order of the files.
pub type Declarations<'a, T> = IndexMap<&'a str, Declared<'a, Node<T>>>;

impl<'a, N> Declared<'a, N> {
    /// A node at the top of a file or of one of its sections.
    pub fn at_top(name: &'a str, node: &'a N, at: Pointer, part: &'a Part) -> Self {
        Self { name, node, at, part, source: part.sections.source }
    }

    /// Each entry of the mapping under `key` of this node; it inherits `source`.
    pub fn entries<M>(
        &self,
        key: &str,
        entries: &'a IndexMap<String, M>,
        source: Option<spec::Source>,
    ) -> impl Iterator<Item = Declared<'a, M>> {
        let (at, part) = (self.at.key(key), self.part);
        entries.iter().map(move |(name, node)| {
            let at = at.key(name);
            Declared { name, node, at, part, source }
        })
    }
}

impl<'a, T: Versioned> Declared<'a, Node<T>> {
    /// The variant of the current version.
    pub fn pick(
        &self,
        versions: Versions<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Declared<'a, T>> {
        let picked = versions.pick(self.node, &self.at, diagnostics)?;
        let Declared { name, part, source, .. } = *self;
        Some(Declared { name, node: picked.node, at: picked.at, part, source })
    }
}

/// Collects declarations of one kind; a repeated name is reported.
pub fn collect_declarations<'a, T>(
    declared: impl Iterator<Item = Declared<'a, Node<T>>>,
    diagnostics: &mut Diagnostics,
) -> Declarations<'a, T> {
    let mut declarations: Declarations<'a, T> = IndexMap::new();
    for declared in declared {
        let name = declared.name;
        let Some(first) = declarations.get(name) else {
            declarations.insert(name, declared);
            continue;
        };
        diagnostics
            .error(
                codes::NAME_GIVEN_TWICE,
                DiagnosticPlace::Key(declared.at),
                format!("`{name}` is declared twice"),
            )
            .related(DiagnosticPlace::Key(first.at.clone()), "the first declaration")
            .help("names are never shadowed: rename one, or make them variants of one node");
    }
    declarations
}

/// The declarations of the current version.
fn pick_declarations<'a, T: Versioned>(
    declarations: &Declarations<'a, T>,
    versions: Versions<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Declared<'a, T>> {
    declarations.values().filter_map(|declared| declared.pick(versions, diagnostics)).collect()
}

/// One API as written, in all its versions.
pub struct WrittenApi<'a> {
    pub name: &'a str,
    /// Its `api.yaml`.
    pub main: &'a Part,
    pub parts: &'a [Part],
    /// What all APIs share.
    pub common: &'a [Part],
    pub schemas: Declarations<'a, spec::Schema>,
    pub operations: Declarations<'a, spec::Operation>,
}

impl<'a> WrittenApi<'a> {
    /// Collects the declarations of an API; none, with a diagnostic, where it has no `api.yaml`.
    pub fn collect(
        name: &'a str,
        parts: &'a [Part],
        common: &'a [Part],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let Some(main) = parts.iter().find(|part| part.main) else {
            let at = parts.first().map_or(Pointer::root(0), |part| part.at.clone());
            diagnostics
                .error(
                    codes::MISSING_FILE,
                    &at,
                    format!("the API `{name}` has no `{name}/api.yaml`"),
                )
                .help("write its `servers` and `auth` there");
            return None;
        };
        let schemas = common.iter().chain(parts).flat_map(|part| {
            let schemas = part.sections.schemas.iter();
            schemas
                .map(|(name, node)| Declared::at_top(name, node, part.schemas_at.key(name), part))
        });
        let schemas = collect_declarations(schemas, diagnostics);
        let operations = parts.iter().flat_map(|part| {
            let operations = part.sections.operations.iter();
            operations.map(|(name, node)| {
                Declared::at_top(name, node, part.operations_at.key(name), part)
            })
        });
        let operations = collect_declarations(operations, diagnostics);
        Some(Self { name, main, parts, common, schemas, operations })
    }

    /// A section of the API itself, or else of what all APIs share.
    pub fn section<T>(
        &self,
        key: &str,
        section: impl Fn(&'a spec::Api) -> Option<&'a T>,
    ) -> Option<Placed<'a, T>> {
        let mut parts = std::iter::once(self.main).chain(self.common);
        parts.find_map(|part| Some(Placed { node: section(&part.sections)?, at: part.at.key(key) }))
    }

    /// What the current version has of it.
    pub fn pick(
        &'a self,
        versions: Versions<'a>,
        diagnostics: &mut Diagnostics,
    ) -> WrittenVersion<'a> {
        let schemas = pick_declarations(&self.schemas, versions, diagnostics);
        let operations = pick_declarations(&self.operations, versions, diagnostics);
        WrittenVersion { api: self, versions, schemas, operations }
    }
}

/// One API as written for one version.
pub struct WrittenVersion<'a> {
    pub api: &'a WrittenApi<'a>,
    pub versions: Versions<'a>,
    pub schemas: Vec<Declared<'a, spec::Schema>>,
    pub operations: Vec<Declared<'a, spec::Operation>>,
}
