//! YAML files become trees with places, and on demand the types of `spec`.
//!
//! Two readers look at each file: saphyr gives places and refuses what the language lacks,
//! serde_yaml gives values. Where they differ, the file is refused. Nothing else names either.

use std::num::NonZeroUsize;
use std::sync::Arc;

use crate::diagnostic::{DiagnosticPlace, Diagnostics, Places};
use crate::source::{Pointer, SourceFile, SourceText, Span};
use crate::threads::map_in_threads;

mod characters;
mod compare;
mod decode;
mod disk;
mod document;
mod indentation;
mod scalar;
mod serde_message;
#[cfg(test)]
mod tests;
mod yaml_subset;
mod yaml_tree;

pub use decode::decode;
pub use disk::read_dir;
pub use document::{is_script, load_document, load_script};

/// A value of a file, and where it stands.
#[derive(Debug)]
pub struct YamlNode {
    /// From its first byte to its last; a quoted text includes its quotes.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
    /// The positions of a mapping's entries in the order of their keys' text.
    order: Box<[u32]>,
}

/// The three kinds of value.
#[derive(Debug)]
pub enum NodeKind {
    /// A text, number, boolean or null.
    Scalar {
        /// What it says, without quotes and escapes.
        text: String,
        /// Whether it is written without quotes, so that it may be more than a text.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<YamlNode>),
    /// Keys and values, in the order of the file.
    Mapping(Vec<(YamlKey, YamlNode)>),
}

/// A key of a mapping.
#[derive(Debug)]
pub struct YamlKey {
    /// Where it stands, with its quotes.
    pub span: Span,
    /// What it says; a number by its digits.
    pub text: String,
    /// Whether it is written without quotes.
    pub plain: bool,
}

impl YamlNode {
    /// The entry of a mapping under a key.
    pub fn get(&self, key: &str) -> Option<&(YamlKey, YamlNode)> {
        let NodeKind::Mapping(entries) = &self.kind else {
            return None;
        };
        let entry = |position: u32| &entries[position as usize];
        let found =
            self.order.binary_search_by(|position| entry(*position).0.text.as_str().cmp(key));
        found.ok().map(|place| entry(self.order[place]))
    }
}

/// The files with their trees: places for every pointer, values for [`decode()`].
#[derive(Debug, Default)]
pub struct Sources<'a> {
    files: &'a [SourceFile],
    loaded: Vec<Loaded<'a>>,
}

#[derive(Debug)]
struct Loaded<'a> {
    text: SourceText<'a>,
    yaml: Arc<LoadedYaml>,
}

/// A file as YAML.
#[derive(Debug, Default)]
struct LoadedYaml {
    /// `None` after a syntax error.
    root: Option<YamlNode>,
    /// `None` unless the file is without fault.
    value: Option<serde_yaml::Value>,
}

/// The files without fault of an earlier compilation, by their numbers.
#[derive(Debug, Default)]
pub struct EarlierFiles(Vec<Option<(SourceFile, Arc<LoadedYaml>)>>);

impl EarlierFiles {
    fn find(&self, number: usize, file: &SourceFile) -> Option<Arc<LoadedYaml>> {
        let (earlier, yaml) = self.0.get(number)?.as_ref()?;
        (earlier == file).then(|| yaml.clone())
    }

    fn remember(&mut self, sources: &Sources<'_>) {
        let files = sources.files.iter().zip(&sources.loaded);
        let remembered = files.map(|(file, loaded)| {
            let is_without_fault = loaded.yaml.value.is_some();
            is_without_fault.then(|| (file.clone(), loaded.yaml.clone()))
        });
        self.0 = remembered.collect();
    }
}

/// Reads all files and reports what is wrong with each as text and as YAML.
pub fn load_sources<'a>(files: &'a [SourceFile], diagnostics: &mut Diagnostics) -> Sources<'a> {
    load_changed_sources(files, None, NonZeroUsize::MIN, diagnostics)
}

/// Reads the files that are not as they were earlier, and remembers all.
pub fn load_changed_sources<'a>(
    files: &'a [SourceFile],
    earlier: Option<&mut EarlierFiles>,
    threads: NonZeroUsize,
    diagnostics: &mut Diagnostics,
) -> Sources<'a> {
    let numbered: Vec<(usize, &SourceFile)> = files.iter().enumerate().collect();
    let loaded = map_in_threads(threads, &numbered, |(number, file)| {
        let text = SourceText::new(file);
        let mut found = Diagnostics::default();
        let yaml = earlier.as_ref().and_then(|earlier| earlier.find(*number, file));
        let yaml = yaml.unwrap_or_else(|| Arc::new(load_yaml(*number, &text, &mut found)));
        (Loaded { text, yaml }, found)
    });
    let loaded = loaded.into_iter().map(|(loaded, found)| {
        diagnostics.append(found);
        loaded
    });
    let sources = Sources { files, loaded: loaded.collect() };
    if let Some(earlier) = earlier {
        earlier.remember(&sources);
    }
    sources
}

fn load_yaml(number: usize, text: &SourceText<'_>, diagnostics: &mut Diagnostics) -> LoadedYaml {
    let mut yaml = LoadedYaml::default();
    if let Some(parsed) = characters::scan_characters(number, text, diagnostics) {
        yaml.root = yaml_tree::read_tree(number, text, &parsed, diagnostics);
    }
    if let Some(root) = yaml.root.as_ref().filter(|_| diagnostics.is_empty()) {
        yaml.value = compare::read_value(root, number, text, diagnostics);
    }
    yaml
}

impl<'a> Sources<'a> {
    /// A file by its number.
    pub fn file(&self, file: usize) -> &'a SourceFile {
        &self.files[file]
    }

    /// All files, by number.
    pub fn files(&self) -> &'a [SourceFile] {
        self.files
    }

    /// The tree of a file; none after a syntax error.
    pub fn root(&self, file: usize) -> Option<&YamlNode> {
        self.loaded.get(file)?.yaml.root.as_ref()
    }

    /// The values of a file; none unless it is without fault.
    fn value(&self, file: usize) -> Option<&serde_yaml::Value> {
        self.loaded.get(file)?.yaml.value.as_ref()
    }

    /// The node that a pointer leads to.
    pub fn node(&self, pointer: &Pointer) -> Option<&YamlNode> {
        let (found, is_whole) = self.follow(pointer)?;
        is_whole.then_some(found.node)
    }

    /// The bytes of a place.
    ///
    /// A value of several lines is shown by its key, and what is not there by what is around it.
    pub fn span_of(&self, at: &DiagnosticPlace) -> Option<Span> {
        match at {
            DiagnosticPlace::Span(span) => Some(*span),
            DiagnosticPlace::File(_) | DiagnosticPlace::Path(_) => None,
            DiagnosticPlace::Key(pointer) => {
                let (found, _) = self.follow(pointer)?;
                Some(found.key.map_or(found.node.span, |key| key.span))
            }
            DiagnosticPlace::Value(pointer) => {
                let (found, _) = self.follow(pointer)?;
                let text = &self.loaded.get(pointer.file())?.text;
                let span = found.node.span;
                let is_one_line = text.line_of(span.start) == text.line_of(span.end);
                Some(found.key.filter(|_| !is_one_line).map_or(span, |key| key.span))
            }
        }
    }

    /// Goes as far along a pointer as there are nodes; says whether that was to its end.
    fn follow(&self, pointer: &Pointer) -> Option<(LocatedNode<'_>, bool)> {
        let mut found = LocatedNode { key: None, node: self.root(pointer.file())? };
        for key in pointer.keys() {
            match found.child(&key) {
                Some(child) => found = child,
                None => return Some((found, false)),
            }
        }
        Some((found, true))
    }
}

/// A node, and the key that stands before it.
struct LocatedNode<'s> {
    key: Option<&'s YamlKey>,
    node: &'s YamlNode,
}

impl<'s> LocatedNode<'s> {
    fn child(&self, key: &str) -> Option<LocatedNode<'s>> {
        match &self.node.kind {
            NodeKind::Scalar { .. } => None,
            NodeKind::Sequence(elements) => {
                Some(LocatedNode { key: None, node: elements.get(key.parse::<usize>().ok()?)? })
            }
            NodeKind::Mapping(_) => {
                self.node.get(key).map(|(key, node)| LocatedNode { key: Some(key), node })
            }
        }
    }
}

impl Places for Sources<'_> {
    fn text(&self, file: usize) -> Option<&SourceText<'_>> {
        self.loaded.get(file).map(|loaded| &loaded.text)
    }

    fn span_of(&self, at: &DiagnosticPlace) -> Option<Span> {
        Sources::span_of(self, at)
    }
}
