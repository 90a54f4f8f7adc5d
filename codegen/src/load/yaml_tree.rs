//! Events of saphyr's parser become a tree; what the language lacks of YAML is refused on the way.
//!
//! The tree is built on a stack of its own and is never deeper than 64 levels.

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::{NodeKind, YamlKey, YamlNode, yaml_subset};
use crate::diagnostic::{Diagnostic, DiagnosticCode, DiagnosticPlace, Diagnostics, codes, excerpt};
use crate::source::{SourceText, Span};

/// Reports about one file, at most; the rest shows when these are mended.
const MOST_REPORTS: usize = 100;
/// The key that holds the values of an enum, of which one may be an empty text.
const VALUES_KEY: &str = "values";
/// Keys that hold literals, under which null is a value like others.
const LITERAL_KEYS: [&str; 6] = ["default", "clear", "example", "preset", "sample", "set"];

/// Reads the tree of a file from its text without hidden characters.
///
/// There is none in an empty file, or after a syntax error.
pub(super) fn read_tree(
    file: usize,
    text: &SourceText<'_>,
    parsed: &str,
    diagnostics: &mut Diagnostics,
) -> Option<YamlNode> {
    let has_hidden = !diagnostics.is_empty();
    let mut reader =
        Reader { file, text, diagnostics, open: Vec::new(), below: 0, root: None, documents: 0 };
    for event in Parser::new_from_str(parsed) {
        match event {
            Ok((event, span)) => {
                let (start, end) = (span.start.index(), span.end.index());
                reader.take(event, reader.span(start, end));
            }
            Err(error) => {
                // A hidden character or a pile of brackets explains what follows it.
                if !has_hidden && reader.below == 0 {
                    let start = error.marker().index();
                    let span = reader.span(start, start + 1);
                    yaml_subset::syntax(&error, span, text, reader.diagnostics);
                }
                return None;
            }
        }
        if reader.documents > 1 || reader.diagnostics.len() > MOST_REPORTS {
            return None;
        }
    }
    if reader.documents == 0 {
        let message = "this file holds nothing";
        reader
            .diagnostics
            .error(codes::EMPTY_FILE, DiagnosticPlace::File(file), message)
            .help("remove it");
    }
    reader.root
}

struct Reader<'a, 'd> {
    file: usize,
    text: &'a SourceText<'a>,
    diagnostics: &'d mut Diagnostics,
    open: Vec<Open>,
    /// Levels below the deepest one that is kept.
    below: usize,
    root: Option<YamlNode>,
    documents: usize,
}

/// A list or mapping whose end has not come yet.
struct Open {
    span: Span,
    /// Whether null is a value in it.
    is_literal: bool,
    /// Whether its keys are values themselves, which may be empty.
    has_values: bool,
    content: Content,
}

enum Content {
    Sequence(Vec<YamlNode>),
    Mapping(Vec<(YamlKey, YamlNode)>, Next),
}

/// What the next node of a mapping is.
enum Next {
    Key,
    Value(YamlKey),
    /// The value of a key that was refused.
    Nothing,
}

impl Reader<'_, '_> {
    fn take(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::DocumentStart(is_explicit) => self.start_document(is_explicit, span),
            Event::DocumentEnd => self.end_document(span),
            Event::Alias(_) => {
                self.refuse_decoration(span);
                if self.below == 0 {
                    self.place(None);
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let is_decorated = anchor > 0 || tag.is_some();
                if is_decorated {
                    self.refuse_decoration(span);
                }
                let plain = style == ScalarStyle::Plain && !is_decorated;
                self.place_scalar(text.into_owned(), plain, span);
            }
            Event::SequenceStart(anchor, tag) => {
                let content = Content::Sequence(Vec::new());
                self.open(content, span, anchor > 0 || tag.is_some());
            }
            Event::MappingStart(anchor, tag) => {
                let content = Content::Mapping(Vec::new(), Next::Key);
                self.open(content, span, anchor > 0 || tag.is_some());
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd => {}
        }
    }

    fn start_document(&mut self, is_explicit: bool, span: Span) {
        self.documents += 1;
        if self.documents > 1 {
            self.report(codes::ONE_DOCUMENT, span, "a second document begins here")
                .help("put it into a file of its own");
        } else if is_explicit {
            self.report(codes::ONE_DOCUMENT, span, "document markers are not part of the language")
                .help("remove this line");
        }
    }

    fn end_document(&mut self, span: Span) {
        if self.text.file().text()[span.start..].starts_with("...") {
            self.report(codes::ONE_DOCUMENT, span, "document markers are not part of the language")
                .help("remove this line");
        }
    }

    fn open(&mut self, content: Content, span: Span, is_decorated: bool) {
        if self.below > 0 || self.open.len() == yaml_subset::MOST_LEVELS {
            if self.below == 0 {
                yaml_subset::too_deep(span, self.diagnostics);
            }
            self.below += 1;
            return;
        }
        if is_decorated {
            self.refuse_decoration(span);
        }
        if self.is_key() {
            self.report(codes::COMPLEX_KEY, span, "a list or mapping can't be a key")
                .help("write a text");
        }
        let is_literal = self.is_literal();
        let has_values = self.is_under(VALUES_KEY);
        self.open.push(Open { span, is_literal, has_values, content });
    }

    fn close(&mut self, end: Span) {
        if self.below > 0 {
            self.below -= 1;
            if self.below == 0 {
                self.place(None);
            }
            return;
        }
        let Some(Open { mut span, content, .. }) = self.open.pop() else {
            return;
        };
        let node = match content {
            Content::Sequence(nodes) => {
                let last = nodes.last().map(|node| node.span.end);
                span.end = end_of(span, end, last);
                YamlNode { span, kind: NodeKind::Sequence(nodes), order: Box::default() }
            }
            Content::Mapping(entries, _) => {
                let last = entries.last().map(|(key, node)| node.span.end.max(key.span.end));
                span.end = end_of(span, end, last);
                let order = self.order(&entries);
                YamlNode { span, kind: NodeKind::Mapping(entries), order }
            }
        };
        self.place(Some(node));
    }

    /// Sorts the keys of a mapping and refuses those given twice.
    fn order(&mut self, entries: &[(YamlKey, YamlNode)]) -> Box<[u32]> {
        let key = |position: u32| &entries[position as usize].0;
        let mut order: Box<[u32]> = (0..entries.len() as u32).collect();
        order.sort_by(|one, other| key(*one).text.cmp(&key(*other).text));
        for same in order.chunk_by(|one, other| key(*one).text == key(*other).text) {
            for repeated in &same[1..] {
                let message = format!("the key `{}` is given twice", excerpt(&key(*repeated).text));
                self.report(codes::REPEATED_KEY, key(*repeated).span, message)
                    .related(key(same[0]).span, "first given here")
                    .help("remove one of the two");
            }
        }
        order
    }

    fn place_scalar(&mut self, text: String, plain: bool, span: Span) {
        if self.below > 0 {
            return;
        }
        let span = self.trim(span);
        if self.is_key() {
            let may_be_empty = !plain && self.open.last().is_some_and(|open| open.has_values);
            let is_unfit = !(text.is_empty() && may_be_empty)
                && yaml_subset::unfit_key(&text, plain, span, self.text, self.diagnostics);
            if let Some(Open { content: Content::Mapping(_, next), .. }) = self.open.last_mut() {
                *next = if is_unfit {
                    Next::Nothing
                } else {
                    Next::Value(YamlKey { span, text, plain })
                };
            }
            return;
        }
        if plain && text.is_empty() {
            self.refuse_empty_value(span);
        } else if plain {
            yaml_subset::odd_plain(&text, span, self.is_literal(), self.diagnostics);
            yaml_subset::comment_after_text(&text, span, self.text, self.diagnostics);
        }
        let kind = NodeKind::Scalar { text, plain };
        self.place(Some(YamlNode { span, kind, order: Box::default() }));
    }

    /// Puts a finished node where it belongs; none stands for one that was refused.
    fn place(&mut self, node: Option<YamlNode>) {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = node,
            Some(Content::Sequence(nodes)) => nodes.extend(node),
            Some(Content::Mapping(entries, next)) => {
                *next = match std::mem::replace(next, Next::Key) {
                    Next::Key => Next::Nothing,
                    Next::Value(key) => {
                        entries.extend(node.map(|node| (key, node)));
                        Next::Key
                    }
                    Next::Nothing => Next::Key,
                }
            }
        }
    }

    fn refuse_empty_value(&mut self, span: Span) {
        match self.open.last() {
            Some(open @ Open { content: Content::Mapping(entries, Next::Value(key)), .. }) => {
                let before = entries.last().filter(|_| !open.span.is_empty());
                let before = before.map(|(before, _)| before.text.as_str());
                yaml_subset::empty_value(Some(&key.text), key.span, before, self.diagnostics);
            }
            Some(Open { content: Content::Mapping(_, _), .. }) => {}
            _ => yaml_subset::empty_value(None, span, None, self.diagnostics),
        }
    }

    fn refuse_decoration(&mut self, span: Span) {
        if self.below == 0 {
            yaml_subset::decoration(span, self.text, self.diagnostics);
        }
    }

    fn report(
        &mut self,
        code: DiagnosticCode,
        span: Span,
        text: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.error(code, span, text)
    }

    fn is_key(&self) -> bool {
        let content = self.open.last().map(|open| &open.content);
        matches!(content, Some(Content::Mapping(_, Next::Key)))
    }

    /// Whether the next node stands under that key.
    fn is_under(&self, name: &str) -> bool {
        let content = self.open.last().map(|open| &open.content);
        matches!(content, Some(Content::Mapping(_, Next::Value(key))) if key.text == name)
    }

    /// Whether null is a value where the next node stands.
    fn is_literal(&self) -> bool {
        self.open.last().is_some_and(|open| match &open.content {
            Content::Mapping(_, Next::Value(key)) => {
                open.is_literal || LITERAL_KEYS.contains(&key.text.as_str())
            }
            _ => open.is_literal,
        })
    }

    /// The bytes between two characters.
    fn span(&self, start: usize, end: usize) -> Span {
        let [start, end] = [start, end].map(|place| self.text.byte_of_character(place));
        Span { file: self.file, start, end }
    }

    /// A block of text ends, for the reader, at the beginning of what follows it.
    fn trim(&self, span: Span) -> Span {
        let end = span.start + self.text.file().text()[span.start..span.end].trim_end().len();
        Span { end, ..span }
    }
}

/// The end of a list or mapping: its bracket if it began with one, or the end of its last value.
fn end_of(span: Span, end: Span, last: Option<usize>) -> usize {
    if span.is_empty() { last.unwrap_or(span.end) } else { end.end }
}
