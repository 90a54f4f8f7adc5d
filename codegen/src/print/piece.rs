//! From tokens to pieces: what stands between two spaces of a line of Rust, and where a space goes.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

/// A token, or the tokens of one operator.
#[derive(Clone, Debug)]
pub struct Piece {
    pub kind: Kind,
    /// As it is written; of a group, what is inside, on one line.
    text: String,
    /// What is inside a group.
    pub inside: Vec<Piece>,
}

/// What a piece is to its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name that can be called, indexed or given parameters.
    Name,
    /// A keyword, lifetime or literal.
    Plain,
    /// A group in parentheses or brackets.
    Group(char, char),
    /// A group in braces.
    Braces,
    /// `<` before parameters, and `>` behind them.
    OpenAngle,
    CloseAngle,
    /// Stands at the operand behind it, as `&` does, or `|` before the parameters of a closure.
    Prefix,
    /// Stands between operands, with spaces.
    Infix,
    /// Stands between operands without a space, as `::` does.
    Joint,
    /// Stands at the operand before it, as `:` does, or `|` behind the parameters of a closure.
    Suffix,
    /// Ends an entry.
    Separator,
}

/// Keywords that names may follow, and brackets only after a space.
const KEYWORDS: &[&str] = &[
    "as", "const", "dyn", "else", "for", "if", "impl", "in", "let", "match", "move", "mut", "ref",
    "return", "static", "type", "use", "where", "while",
];

impl Piece {
    fn new(kind: Kind, text: String) -> Self {
        Piece { kind, text, inside: Vec::new() }
    }

    /// The text as it stands on one line.
    pub fn line(&self) -> String {
        let mut line = String::with_capacity(self.text.len() + 4);
        self.push_to(&mut line);
        line
    }

    fn push_to(&self, line: &mut String) {
        let (open, close) = match self.kind {
            Kind::Group('(', _) => ("(", ")"),
            Kind::Group(..) => ("[", "]"),
            Kind::Braces if self.text.is_empty() => ("{", "}"),
            Kind::Braces => ("{ ", " }"),
            _ => ("", ""),
        };
        line.push_str(open);
        line.push_str(&self.text);
        line.push_str(close);
    }

    /// How many bytes the text of a token has, or what is inside a group on one line.
    pub fn length(&self) -> usize {
        self.text.len()
    }

    /// Whether it can be the left side of an operator.
    fn is_operand(&self) -> bool {
        match self.kind {
            Kind::Plain => !KEYWORDS.contains(&self.text.as_str()),
            Kind::Suffix => self.text == "?",
            Kind::Name | Kind::Group(..) | Kind::CloseAngle => true,
            _ => false,
        }
    }

    /// Whether `<` behind it begins parameters, rather than compares.
    fn takes_parameters(&self) -> bool {
        match self.kind {
            Kind::Name => self.text.starts_with(|first: char| first.is_ascii_uppercase()),
            _ => !self.is_operand(),
        }
    }
}

/// The pieces of some tokens.
pub fn pieces(tokens: TokenStream) -> Vec<Piece> {
    let mut tokens = tokens.into_iter().peekable();
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut angles, mut in_bars) = (0_usize, false);
    while let Some(token) = tokens.next() {
        let piece = match token {
            TokenTree::Group(group) => of_group(&group),
            TokenTree::Ident(name) => of_name(name.to_string()),
            TokenTree::Literal(literal) => Piece::new(Kind::Plain, literal.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let name = tokens.next().map(|name| name.to_string()).unwrap_or_default();
                Piece::new(Kind::Plain, format!("'{name}"))
            }
            TokenTree::Punct(punct) => {
                let closes = punct.as_char() == '>' && angles > 0;
                let text = match closes {
                    true => ">".to_owned(),
                    false => whole_operator(&punct, &mut tokens),
                };
                let kind = operator(&text, pieces.last(), closes, in_bars);
                in_bars ^= text == "|" && kind != Kind::Infix;
                Piece::new(kind, text)
            }
        };
        match piece.kind {
            Kind::OpenAngle => angles += 1,
            Kind::CloseAngle => angles -= 1,
            _ => {}
        }
        pieces.push(piece);
    }
    pieces
}

fn of_group(group: &Group) -> Piece {
    let kind = match group.delimiter() {
        Delimiter::Parenthesis => Kind::Group('(', ')'),
        Delimiter::Bracket => Kind::Group('[', ']'),
        Delimiter::Brace => Kind::Braces,
        Delimiter::None => Kind::Name,
    };
    let inside = pieces(group.stream());
    Piece { kind, text: line(&inside), inside }
}

fn of_name(name: String) -> Piece {
    let kind = if KEYWORDS.contains(&name.as_str()) { Kind::Plain } else { Kind::Name };
    Piece::new(kind, name)
}

/// The operator that begins with this character.
fn whole_operator(first: &Punct, tokens: &mut Peekable<IntoIter>) -> String {
    let mut text = first.as_char().to_string();
    let mut spacing = first.spacing();
    while spacing == Spacing::Joint
        && let Some(TokenTree::Punct(next)) =
            tokens.next_if(|next| matches!(next, TokenTree::Punct(_)))
    {
        text.push(next.as_char());
        spacing = next.spacing();
    }
    text
}

fn operator(text: &str, before: Option<&Piece>, closes: bool, in_bars: bool) -> Kind {
    let has_operand = before.is_some_and(Piece::is_operand);
    match text {
        "," | ";" => Kind::Separator,
        ":" | "?" => Kind::Suffix,
        "::" | ".." | "..=" if !has_operand => Kind::Prefix,
        "." | "::" | ".." | "..=" => Kind::Joint,
        "<" if before.is_none_or(Piece::takes_parameters) => Kind::OpenAngle,
        "<" if before.is_some_and(|before| before.text == "::") => Kind::OpenAngle,
        ">" if closes => Kind::CloseAngle,
        "!" if before.is_some_and(|before| before.kind == Kind::Name) => Kind::Joint,
        "#" | "$" | "!" => Kind::Prefix,
        "|" if in_bars => Kind::Suffix,
        "&" | "&&" | "*" | "-" | "|" if !has_operand => Kind::Prefix,
        "||" if !has_operand => Kind::Suffix,
        _ => Kind::Infix,
    }
}

/// Pieces on one line, with the usual spaces of Rust.
pub fn line(pieces: &[Piece]) -> String {
    let mut line = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 && is_apart(&pieces[index - 1], piece) {
            line.push(' ');
        }
        piece.push_to(&mut line);
    }
    line
}

/// Whether a space stands between two pieces.
fn is_apart(before: &Piece, piece: &Piece) -> bool {
    match (before.kind, piece.kind) {
        (Kind::Prefix | Kind::Joint | Kind::OpenAngle, _) => false,
        (_, Kind::Joint | Kind::Separator | Kind::CloseAngle) => false,
        (_, Kind::Suffix) => piece.text == "||",
        (Kind::Name | Kind::Group(..) | Kind::CloseAngle, Kind::Group(..)) => false,
        (Kind::Name, Kind::OpenAngle) => false,
        (Kind::Plain, Kind::OpenAngle) => !matches!(before.text.as_str(), "impl" | "for"),
        (Kind::Suffix, Kind::Group(..)) => before.text != "?",
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{line, pieces};

    #[test]
    fn spaces_stand_where_rust_has_them() {
        let lines = [
            (quote! { a: Vec<Option<&'static str>>, }, "a: Vec<Option<&'static str>>,"),
            (quote! { kind = "type" }, "kind = \"type\""),
            (quote! { f(&self.a, !b, -1, *c)?.d::<E>() }, "f(&self.a, !b, -1, *c)?.d::<E>()"),
            (quote! { |a, b| a < b && c - 1 > 2 }, "|a, b| a < b && c - 1 > 2"),
            (quote! { vec![1..=2, ..3] => &mut [x[0]] }, "vec![1..=2, ..3] => &mut [x[0]]"),
            (quote! { impl<'de> A<'de> for ::b::C {} }, "impl<'de> A<'de> for ::b::C {}"),
            (quote! { fn f() -> Result<A, B> { c } }, "fn f() -> Result<A, B> { c }"),
        ];
        for (tokens, expected) in lines {
            assert_eq!(line(&pieces(tokens)), expected);
        }
    }
}
