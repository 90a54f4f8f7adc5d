//! Every place of a specification where text can stand: all scalars and keys.

use std::mem;
use std::ops::Range;

use codegen::diagnostic::Diagnostics;
use codegen::load::{NodeKind, YamlNode, load_sources};
use codegen::source::SourceFile;

use super::language::{Language, Meaning};

/// A scalar or a key of one file.
#[derive(Clone)]
pub struct Position {
    /// The file and the keys that lead there.
    pub name: String,
    /// What it is in the language: `Field.doc`; with a `~` behind it, a key below that.
    pub kind: String,
    /// The same with what it stands in: `Operation.query/Field.doc`.
    pub place: String,
    /// The number of the file.
    pub file: usize,
    /// Its bytes, with its quotes.
    pub bytes: Range<usize>,
    /// If this is a key, the bytes of the one before it in the same mapping.
    pub sibling: Option<Range<usize>>,
}

/// All positions of files that are without fault, in the order of the text.
pub fn positions(files: &[SourceFile], language: &Language) -> Vec<Position> {
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(files, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render_text(&sources, false));
    let mut found = Vec::new();
    for (file, source) in files.iter().enumerate() {
        let section = source.below().split('/').nth(1).unwrap_or_default();
        let (kind, meaning) = match section {
            _ if source.below().starts_with("scripts/") => {
                ("Script".to_owned(), Meaning::Struct("Script"))
            }
            "schemas" | "operations" => (format!("Api.{section}"), language.below("Api", section)),
            _ => ("Api".to_owned(), Meaning::Struct("Api")),
        };
        let root = sources.root(file).expect("the file holds something");
        let mut walk = Walk { language, file, within: String::new(), found: &mut found };
        walk.node(root, source.below(), &kind, &meaning);
    }
    found
}

struct Walk<'a> {
    language: &'a Language,
    file: usize,
    /// The kind of the mapping that is walked.
    within: String,
    found: &'a mut Vec<Position>,
}

impl Walk<'_> {
    fn node(&mut self, node: &YamlNode, name: &str, kind: &str, meaning: &Meaning) {
        match &node.kind {
            NodeKind::Scalar { .. } => {
                self.push(name.to_owned(), kind.to_owned(), node.span.start..node.span.end);
            }
            NodeKind::Sequence(nodes) => {
                for (index, node) in nodes.iter().enumerate() {
                    self.node(node, &format!("{name}/{index}"), kind, meaning);
                }
            }
            NodeKind::Mapping(entries) => {
                let outer = mem::replace(&mut self.within, kind.to_owned());
                let mut sibling = None;
                for (key, node) in entries {
                    let name = format!("{name}/{}", key.text);
                    let (key_kind, kind, meaning) = match meaning {
                        Meaning::Struct(ty) => (
                            format!("{ty}~"),
                            format!("{ty}.{}", key.text),
                            self.language.below(ty, &key.text),
                        ),
                        Meaning::MapOf(inner) => {
                            (format!("{kind}~"), kind.to_owned(), (*inner).clone())
                        }
                        Meaning::Leaf => (format!("{kind}~"), kind.to_owned(), Meaning::Leaf),
                    };
                    let bytes = key.span.start..key.span.end;
                    self.push(format!("{name}~"), key_kind, bytes.clone());
                    let key = self.found.last_mut().expect("it was pushed");
                    key.sibling = sibling.replace(bytes);
                    self.node(node, &name, &kind, &meaning);
                }
                self.within = outer;
            }
        }
    }

    fn push(&mut self, name: String, kind: String, bytes: Range<usize>) {
        let place = format!("{}/{kind}", self.within);
        self.found.push(Position { name, kind, place, file: self.file, bytes, sibling: None });
    }
}

/// The files with other YAML at these positions, which are in the order of the text.
pub fn replaced(files: &[SourceFile], positions: &[Position], yaml: &str) -> Vec<SourceFile> {
    let mut files = files.to_vec();
    for position in positions.iter().rev() {
        let file = &mut files[position.file];
        let mut text = file.text().to_owned();
        text.replace_range(position.bytes.clone(), yaml);
        *file = SourceFile::new("spec", file.below(), text);
    }
    files
}

/// A text as YAML in double quotes, in which every character shows.
pub fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|character| match character {
        '"' | '\\' => format!("\\{character}"),
        ' '..='~' => character.to_string(),
        other => format!("\\U{:08x}", other as u32),
    });
    format!("\"{}\"", escaped.collect::<String>())
}
