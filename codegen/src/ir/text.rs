//! The gates by which the specification's text enters Rust: literals and documentation.
//!
//! Identifiers come from `name`. Raw text has no place in the crate.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::text::hidden::is_hidden;

/// Text that becomes a string literal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal(String);

impl Literal {
    /// Any text: quoting makes it harmless.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it holds no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Why something is deprecated: rustc prints it as it is, and rustdoc reads it as Markdown.
    pub fn remark(text: &str) -> Self {
        Self(around_spans(&one_line(text), escape_remark))
    }
}

/// A literal that documentation shows between backticks as it is written in Rust.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShownLiteral(Literal);

impl ShownLiteral {
    /// Any text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Literal::new(text))
    }
}

impl ToTokens for ShownLiteral {
    /// A backtick would end the span of code, and what follows it would be Markdown.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let plain = self.0.to_token_stream();
        match plain.to_string().replace('`', r"\x60").parse::<proc_macro2::Literal>() {
            Ok(literal) => literal.to_tokens(tokens),
            Err(_) => plain.to_tokens(tokens),
        }
    }
}

impl ToTokens for Literal {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

/// Markdown that can't leave its doc comment, hold live HTML or be run as a doctest.
#[derive(Clone, Debug, Default, Hash)]
pub struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// Documentation whose first paragraph is `text` of the specification.
    pub fn of(text: &str) -> Self {
        let mut doc = Self::default();
        doc.paragraph(text);
        doc
    }

    /// Whether a text of the specification is a single paragraph that reads as it is meant when a
    /// literal with all of it on one line is the documentation.
    pub fn is_verbatim(text: &str) -> bool {
        let lines = Self::of(text).lines;
        let is_prose =
            |line: &String| line.starts_with(char::is_alphabetic) && !line.contains(is_hidden);
        lines.iter().all(is_prose) && lines.join(" ") == one_line(text)
    }

    /// Adds a paragraph of the specification's text.
    pub fn paragraph(&mut self, text: &str) -> &mut Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        self.gap();
        let mut fenced = false;
        for line in text.trim().lines() {
            let line = line.trim_end();
            if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
                fenced = !fenced;
                self.lines.push(if fenced { "```text".to_owned() } else { "```".to_owned() });
            } else if fenced {
                self.lines.push(line.to_owned());
            } else {
                // Four blanks before a line would make it code, which rustdoc runs.
                self.lines.push(escape(line.trim_start()));
            }
        }
        if fenced {
            self.lines.push("```".to_owned());
        }
        self
    }

    /// Adds a paragraph of our own Markdown, links and all.
    pub fn markdown(&mut self, text: &str) -> &mut Self {
        self.gap();
        self.lines.extend(text.lines().map(str::to_owned));
        self
    }

    /// Adds an item to the list that the last paragraph is, or begins one.
    pub fn item(&mut self, text: &str) -> &mut Self {
        if !self.lines.last().is_some_and(|line| line.starts_with("- ")) {
            self.gap();
        }
        self.lines.push(format!("- {}", text.replace('\n', " ")));
        self
    }

    /// The same text for the top of a module.
    pub fn inner(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| space(line));
        quote! { #(#![doc = #lines])* }
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = self.lines.iter().map(|line| space(line));
        tokens.extend(quote! { #(#[doc = #lines])* });
    }
}

/// A line as it stands in a comment, where Rust refuses characters that turn the direction of text.
fn space(line: &str) -> String {
    let shown = line.chars().map(|character| match character {
        '\t' => '\t',
        hidden if is_hidden(hidden) => char::REPLACEMENT_CHARACTER,
        shown => shown,
    });
    let blank = if line.is_empty() { "" } else { " " };
    blank.chars().chain(shown).collect()
}

/// One line of the specification's text as Markdown without HTML, links or blocks of its own.
///
/// A span of code is what stands between two single backticks; all other backticks are text.
pub fn escape(line: &str) -> String {
    let line = one_line(line);
    // Such a line makes a heading or a table of the one before it, or a rule.
    if line.chars().all(|character| "=-|: ".contains(character)) && !line.is_empty() {
        return format!("\\{line}");
    }
    around_spans(&line, escape_text)
}

/// Text without line breaks; a run of blanks after the sign of a list would make code, which
/// rustdoc runs.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Escapes what stands before, between and after the spans of code.
fn around_spans(line: &str, escape: impl Fn(&str, &mut String)) -> String {
    let mut escaped = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = single_backtick(rest) {
        let Some(length) = single_backtick(&rest[start + 1..]) else { break };
        let end = start + 1 + length + 1;
        escape(&rest[..start], &mut escaped);
        escaped.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    escape(rest, &mut escaped);
    escaped
}

/// Where the first backtick stands that has no other beside it.
fn single_backtick(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let alone = |at: usize| {
        bytes[at] == b'`'
            && (at == 0 || bytes[at - 1] != b'`')
            && bytes.get(at + 1).is_none_or(|next| *next != b'`')
    };
    (0..bytes.len()).find(|at| alone(*at))
}

fn escape_text(text: &str, escaped: &mut String) {
    for word in text.split_inclusive(' ') {
        let address = word.trim_end_matches(['.', ',', ';', ':', ')', ' ']);
        if is_address(address) {
            escaped.push_str(&format!("<{address}>{}", &word[address.len()..]));
            continue;
        }
        for character in word.chars() {
            if "`<>[]*_\\&#~".contains(character) {
                escaped.push('\\');
            }
            escaped.push(character);
        }
    }
}

/// Escapes what would make an element, and no more, because rustc prints the backslashes too.
fn escape_remark(text: &str, escaped: &mut String) {
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek();
        let is_word = |one: Option<&char>| one.is_some_and(|one| one.is_alphanumeric());
        let makes_markup = match character {
            '`' | '<' | '>' | '[' | ']' | '*' | '~' => true,
            '_' => !(is_word(before.as_ref()) && is_word(next)),
            '\\' => next.is_none_or(char::is_ascii_punctuation),
            '#' => escaped.is_empty(),
            _ => false,
        };
        if makes_markup {
            escaped.push('\\');
        }
        escaped.push(character);
        before = Some(character);
    }
}

fn is_address(word: &str) -> bool {
    (word.starts_with("https://") || word.starts_with("http://"))
        && !word.contains(['<', '>', '`', '[', ']', '"', '\\'])
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;

    use super::{Doc, Literal, ShownLiteral, escape};

    #[test]
    fn text_holds_no_html_and_no_links() {
        assert_eq!(escape("a <script> in [b](c)"), r"a \<script\> in \[b\](c)");
        assert_eq!(escape("`<kept>` and an odd ` here"), r"`<kept>` and an odd \` here");
        assert_eq!(escape("see `Vec<u8>`."), "see `Vec<u8>`.");
        assert_eq!(escape("see https://a.example/b_c."), "see <https://a.example/b_c>.");
    }

    #[test]
    fn runs_of_backticks_open_nothing() {
        assert_eq!(escape("a ``` <b> ` c"), r"a \`\`\` \<b\> \` c");
        assert_eq!(escape("``` <b> `x` <i>"), r"\`\`\` \<b\> `x` \<i\>");
        assert_eq!(escape("`` <b> ``"), r"\`\` \<b\> \`\`");
    }

    #[test]
    fn text_in_a_list_is_no_code() {
        assert_eq!(escape("-      panic!()"), "- panic!()");
        assert_eq!(escape("- ~~~ panic!()"), r"- \~\~\~ panic!()");
        assert_eq!(escape("- ```rust"), r"- \`\`\`rust");
    }

    #[test]
    fn no_line_makes_a_heading_a_table_or_a_rule() {
        assert_eq!(escape("====="), r"\=====");
        assert_eq!(escape("- - -"), r"\- - -");
        assert_eq!(escape("|:--|---|"), r"\|:--|---|");
        assert_eq!(escape("- item"), "- item");
        assert_eq!(escape(""), "");
    }

    #[test]
    fn a_shown_literal_stays_in_its_span_and_on_its_line() {
        let shown = |text| ShownLiteral::new(text).to_token_stream().to_string();
        assert_eq!(shown("in_transit"), r#""in_transit""#);
        assert_eq!(shown("a` <b> \"`\n    c"), r#""a\x60 <b> \"\x60\n    c""#);
        let parsed: syn::LitStr = syn::parse_str(&shown("``\u{202e}\\")).unwrap();
        assert_eq!(parsed.value(), "``\u{202e}\\");
        assert!(!parsed.to_token_stream().to_string().contains(['`', '\u{202e}']));
    }

    #[test]
    fn prose_without_markup_is_verbatim_documentation() {
        assert!(Doc::is_verbatim("Read it until\nits `status` changes, or wait."));
        let others =
            ["a *b*", "two\n\nparagraphs", "a list:\n- b", "See https://a.example.", "<b>"];
        assert!(!others.into_iter().any(Doc::is_verbatim));
        assert!(!Doc::is_verbatim("a\u{202e}b"));
    }

    #[test]
    fn remarks_are_escaped_only_where_they_would_be_markup() {
        let remark = |text| Literal::remark(text).0;
        assert_eq!(remark("Use updated_at, see `a_b`."), "Use updated_at, see `a_b`.");
        assert_eq!(remark("# [a](b) _c_ *d* \\[e]"), r"\# \[a\](b) \_c\_ \*d\* \\\[e\]");
        assert_eq!(remark("a\n\n    code <b>"), r"a code \<b\>");
    }

    #[test]
    fn what_does_not_show_is_marked() {
        let doc = Doc::of("a\u{202e}b\u{0}\n\n\u{200b}\u{200b}    c\r\td");
        let lines: Vec<String> = doc.lines.iter().map(|line| super::space(line)).collect();
        assert_eq!(lines, [" a\u{fffd}b\u{fffd}", "", " \u{fffd}\u{fffd} c", " d"]);
    }

    #[test]
    fn text_is_never_a_doctest() {
        let doc = Doc::of("first\n\n    panic!()\n```rust\npanic!()\n");
        assert_eq!(doc.lines, ["first", "", "panic!()", "```text", "panic!()", "```"]);
    }
}
