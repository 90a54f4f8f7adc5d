//! The syntax of patterns: the subset of regular expressions that all engines read alike.
//!
//! Only the shape is asked of the parser, which knows it whatever features it is built with. What
//! engines read differently is refused here, so that the features change no verdict.

use regex_syntax::ast::parse::ParserBuilder;
use regex_syntax::ast::{
    self, Ast, ClassPerl, ClassPerlKind, ClassSetBinaryOp, ClassSetItem, ErrorKind, Flags,
    GroupKind, Span, Visitor,
};
use regex_syntax::hir::Hir;
use regex_syntax::hir::translate::Translator;

use crate::text::excerpt::excerpt;

/// How deeply groups may be nested; the client's engine takes one level more.
const MOST_LEVELS: u32 = 48;

/// Why a text is not a pattern of the language, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternRefusal {
    /// What is wrong with it.
    pub reason: String,
    /// How to mend it.
    pub help: String,
}

fn refusal(reason: impl Into<String>, help: impl Into<String>) -> PatternRefusal {
    PatternRefusal { reason: reason.into(), help: help.into() }
}

/// Parses a pattern, if it consists only of syntax that all engines read alike.
pub fn read(text: &str) -> Result<Hir, PatternRefusal> {
    let parsed = ParserBuilder::new().nest_limit(MOST_LEVELS).build().parse(text);
    let ast = parsed.map_err(|error| malformed(error.kind(), &piece(text, error.span())))?;
    ast::visit(&ast, Judge { text })?;
    Translator::new().translate(text, &ast).map_err(|_| {
        refusal("it is not understood", "write it with classes, groups and counts alone")
    })
}

/// The client's engine refuses a pattern that [`read`] accepts only because of its memory limit.
pub fn too_large() -> PatternRefusal {
    refusal("it takes more memory than a client has for it", "lower its counts, such as `{1000}`")
}

/// Looks at each part of a pattern and stops at the first that is refused.
struct Judge<'t> {
    text: &'t str,
}

impl Visitor for Judge<'_> {
    type Output = ();
    type Err = PatternRefusal;

    fn finish(self) -> Result<(), PatternRefusal> {
        Ok(())
    }

    fn visit_pre(&mut self, part: &Ast) -> Result<(), PatternRefusal> {
        match part {
            Ast::Flags(set) => self.flags(&set.flags),
            Ast::Group(group) => match &group.kind {
                GroupKind::NonCapturing(flags) if !flags.items.is_empty() => self.flags(flags),
                _ => Ok(()),
            },
            Ast::ClassPerl(class) => self.shorthand(class),
            Ast::ClassUnicode(class) => self.property(&class.span),
            _ => Ok(()),
        }
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), PatternRefusal> {
        match item {
            ClassSetItem::Perl(class) => self.shorthand(class),
            ClassSetItem::Unicode(class) => self.property(&class.span),
            ClassSetItem::Bracketed(_) => Err(refusal(
                "a class is nested in a class",
                "write one class with all characters, or `\\[` for the bracket itself",
            )),
            _ => Ok(()),
        }
    }

    fn visit_class_set_binary_op_pre(
        &mut self,
        set: &ClassSetBinaryOp,
    ) -> Result<(), PatternRefusal> {
        let piece = piece(self.text, &set.span);
        Err(refusal(
            format!("`{piece}` is an operation on classes, which no client knows"),
            "write the characters that are left, or a backslash before each `&`, `-` or `~` of two",
        ))
    }
}

impl Judge<'_> {
    fn flags(&self, flags: &Flags) -> Result<(), PatternRefusal> {
        let piece = piece(self.text, &flags.span);
        Err(refusal(
            format!("flags such as `{piece}` are not part of patterns"),
            "write both cases of a letter, `[Aa]`, and `[^x]|x` for any character",
        ))
    }

    fn shorthand(&self, class: &ClassPerl) -> Result<(), PatternRefusal> {
        let instead = match (&class.kind, class.negated) {
            (ClassPerlKind::Digit, false) => "[0-9]",
            (ClassPerlKind::Digit, true) => "[^0-9]",
            (ClassPerlKind::Word, false) => "[A-Za-z0-9_]",
            (ClassPerlKind::Word, true) => "[^A-Za-z0-9_]",
            (ClassPerlKind::Space, false) => "[ \\t\\r\\n]",
            (ClassPerlKind::Space, true) => "[^ \\t\\r\\n]",
        };
        let piece = piece(self.text, &class.span);
        Err(refusal(
            format!("engines differ on the characters of `{piece}`"),
            format!("write `{instead}`, in another class without its brackets"),
        ))
    }

    fn property(&self, span: &Span) -> Result<(), PatternRefusal> {
        let piece = piece(self.text, span);
        Err(refusal(
            format!("`{piece}` is a class of Unicode, which the client does not carry"),
            "list the characters or ranges that are meant: `[A-Za-zÀ-ž]`",
        ))
    }
}

/// Why a text is not a regular expression at all.
fn malformed(kind: &ErrorKind, piece: &str) -> PatternRefusal {
    let (reason, help) = complaint(kind);
    refusal(reason.replace("{}", piece), help)
}

/// Why the parser stops, with `{}` for the part of the text that it points to, and a help.
fn complaint(kind: &ErrorKind) -> (&'static str, &'static str) {
    use ErrorKind as E;
    match kind {
        E::ClassUnclosed => {
            ("a class is not closed", "add `]`, or write `\\[` for the character itself")
        }
        E::ClassRangeInvalid => ("the range `{}` runs backwards", "write its lower end first"),
        E::ClassRangeLiteral => (
            "`{}` is not a range of characters",
            "put a `-` that is meant itself first in the class",
        ),
        E::ClassEscapeInvalid => {
            ("`{}` can't be in a class", "write it outside of the class, or drop it")
        }
        E::EscapeUnexpectedEof => {
            ("a backslash ends the pattern", "write two backslashes for one that is meant")
        }
        E::EscapeHexInvalidDigit => (
            "`{}` is not a hexadecimal digit",
            "write `\\x41` or `\\u{1f4e6}`, or the character itself",
        ),
        E::EscapeHexEmpty | E::EscapeHexInvalid => (
            "`{}` is not the number of a character",
            "write `\\x41`, `\\u{1f4e6}` or the character",
        ),
        E::EscapeUnrecognized => {
            ("`{}` is not an escape", "drop the backslash, or write two for one that is meant")
        }
        E::GroupUnclosed => {
            ("a group is not closed", "add `)`, or write `\\(` for the character itself")
        }
        E::GroupUnopened => ("`)` doesn't close a group", "write `\\)` for the character itself"),
        E::GroupNameDuplicate { .. }
        | E::GroupNameEmpty
        | E::GroupNameInvalid
        | E::GroupNameUnexpectedEof => {
            ("`{}` can't name a group", "write `(...)`: a group needs no name")
        }
        E::FlagDanglingNegation
        | E::FlagDuplicate { .. }
        | E::FlagRepeatedNegation { .. }
        | E::FlagUnexpectedEof
        | E::FlagUnrecognized => {
            ("`(?` doesn't begin a group here", "write `(...)`, or `\\(` for the character itself")
        }
        E::RepetitionMissing => (
            "there is nothing that a count or `*`, `+`, `?` could repeat",
            "write what is repeated, or a backslash before the character itself",
        ),
        E::RepetitionCountInvalid => {
            ("the count `{}` runs backwards", "write its lower end first: `{1,3}`")
        }
        E::RepetitionCountDecimalEmpty | E::DecimalEmpty | E::DecimalInvalid => {
            ("a count has no number", "write `{3}`, `{1,3}`, `{1,}`, or `\\{` for the character")
        }
        E::RepetitionCountUnclosed => {
            ("a count is not closed", "add `}`, or write `\\{` for the character itself")
        }
        E::SpecialWordBoundaryUnclosed
        | E::SpecialWordBoundaryUnrecognized
        | E::SpecialWordOrRepetitionUnexpectedEof => {
            ("`{}` is not a word boundary", "write `\\b`, or what stands there")
        }
        E::UnicodeClassInvalid => {
            ("`{}` is not a class", "list the characters or ranges that are meant")
        }
        E::UnsupportedBackreference => {
            ("back-references are not part of patterns", "write what it repeats out again")
        }
        E::UnsupportedLookAround => (
            "look-ahead and look-behind are not part of patterns",
            "write what the text consists of, and its length under `chars`",
        ),
        E::NestLimitExceeded(_) | E::CaptureLimitExceeded => {
            ("groups are nested too deeply", "nest fewer of them")
        }
        _ => ("it is not understood", "write it with classes, groups and counts alone"),
    }
}

/// The part of a pattern that a reason is about.
fn piece(text: &str, span: &Span) -> String {
    excerpt(text.get(span.start.offset..span.end.offset).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use crate::text::pattern::TextPattern;

    /// A pattern a line; a line that begins with blanks says why the one before it is refused.
    const TABLE: &str = include_str!("../../../../tests/fixtures/patterns.txt");

    /// The tests of this package are built without the features of Unicode, those of the whole
    /// workspace with them: another dependency turns them on.
    #[test]
    fn each_pattern_has_the_same_verdict_with_and_without_the_features_of_unicode() {
        let mut wrong = Vec::new();
        let mut lines = TABLE.lines().peekable();
        while let Some(pattern) = lines.next() {
            let expected = lines.next_if(|line| line.starts_with("    ")).map(str::trim_start);
            let refusal = TextPattern::parse(pattern).err();
            let reason = refusal.as_ref().map(|refusal| refusal.reason.as_str());
            if reason != expected {
                wrong.push(format!("{pattern}: {reason:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn groups_are_refused_for_their_depth_before_the_engine_of_the_client_refuses_them() {
        for levels in 1..60 {
            let pattern = format!("{}a{}", "(".repeat(levels), ")".repeat(levels));
            let refusal = TextPattern::parse(&pattern).err();
            assert_ne!(refusal.as_ref(), Some(&super::too_large()), "{levels}");
            assert_eq!(refusal.is_some(), levels > super::MOST_LEVELS as usize, "{levels}");
        }
    }

    #[test]
    fn each_refusal_says_what_to_write() {
        for (pattern, help) in [
            (r"\d", "write `[0-9]`, in another class without its brackets"),
            ("(?i)a", "write both cases of a letter, `[Aa]`, and `[^x]|x` for any character"),
            ("a{,3}", r"write `{3}`, `{1,3}`, `{1,}`, or `\{` for the character"),
        ] {
            let refusal = TextPattern::parse(pattern).err();
            assert_eq!(refusal.map(|refusal| refusal.help).as_deref(), Some(help), "{pattern}");
        }
    }
}
