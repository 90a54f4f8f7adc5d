//! The layout of a macro call among items: an entry on each line, as in a struct or an enum.

use proc_macro2::TokenStream;
use quote::ToTokens as _;

use super::piece::{Kind, Piece, line, pieces};

/// The width of a line that is not wrapped.
const WIDTH: usize = 100;

/// How much further in the entries of a group stand.
const STEP: usize = 4;

/// The text of a macro call with braces; `None` for any other item.
pub fn print_macro_call(item: &syn::Item) -> Option<String> {
    let syn::Item::Macro(syn::ItemMacro { attrs, ident: None, mac, .. }) = item else {
        return None;
    };
    let syn::MacroDelimiter::Brace(_) = mac.delimiter else { return None };
    let mut text = String::new();
    let attributes: TokenStream = attrs.iter().map(|attr| attr.to_token_stream()).collect();
    push_entries(&mut text, &pieces(attributes), 0);
    text.push_str(&line(&pieces(mac.path.to_token_stream())));
    match mac.tokens.is_empty() {
        true => text.push_str("! {}\n"),
        false => {
            text.push_str("! {\n");
            push_entries(&mut text, &pieces(mac.tokens.clone()), STEP);
            text.push_str("}\n");
        }
    }
    Some(text)
}

fn push_entries(text: &mut String, pieces: &[Piece], indent: usize) {
    let mut rest = pieces;
    while !rest.is_empty() {
        let (begins, is_first) = (text.len(), rest.len() == pieces.len());
        rest = push_attributes(text, rest, indent);
        // Entries with paragraphs of documentation stand apart.
        if !is_first && text[begins..].lines().any(|line| line.trim() == "///") {
            text.insert(begins, '\n');
        }
        let (entry, next) = rest.split_at(entry_length(rest));
        push_entry(text, entry, indent);
        rest = next;
    }
}

/// Writes the attributes before an entry, each on a line of its own, and returns what follows.
fn push_attributes<'p>(text: &mut String, mut rest: &'p [Piece], indent: usize) -> &'p [Piece] {
    while let [hash, group, next @ ..] = rest
        && hash.line() == "#"
        && let Kind::Group('[', _) = group.kind
    {
        match doc(group) {
            Some(doc) => push_line(text, &format!("///{doc}"), indent),
            None => push_line(text, &line(&rest[..2]), indent),
        }
        rest = next;
    }
    rest
}

/// The line of documentation that an attribute holds.
fn doc(group: &Piece) -> Option<String> {
    let [name, equals, text] = group.inside.as_slice() else { return None };
    if name.line() != "doc" || equals.line() != "=" {
        return None;
    }
    let text = syn::parse_str::<syn::LitStr>(&text.line()).ok()?.value();
    (!text.contains(['\n', '\r'])).then_some(text)
}

/// How many pieces the first entry has: up to a separator, or to braces that nothing continues.
fn entry_length(pieces: &[Piece]) -> usize {
    let mut angles = 0_usize;
    for (index, piece) in pieces.iter().enumerate() {
        let next = pieces.get(index + 1);
        let starts = |next: &Piece| matches!(next.kind, Kind::Name | Kind::Plain | Kind::Prefix);
        let goes_on = next.is_some_and(|next| !starts(next));
        match piece.kind {
            Kind::OpenAngle => angles += 1,
            Kind::CloseAngle => angles = angles.saturating_sub(1),
            Kind::Separator if angles == 0 => return index + 1,
            Kind::Braces if !goes_on => return index + 1,
            _ => {}
        }
    }
    pieces.len()
}

/// Writes one entry, with what its braces hold below it.
fn push_entry(text: &mut String, pieces: &[Piece], indent: usize) {
    let opens = |piece: &Piece| piece.kind == Kind::Braces && !piece.inside.is_empty();
    let Some(at) = pieces.iter().position(opens) else {
        return push_wrapped(text, pieces, indent);
    };
    let head = &pieces[..at];
    let opening = if head.is_empty() { "{" } else { " {" };
    push_between(text, "", head, opening, indent);
    push_entries(text, &pieces[at].inside, indent + STEP);
    let rest = &pieces[at + 1..];
    let space = match rest {
        [] => "",
        [first, ..] if first.kind == Kind::Separator => "",
        _ => " ",
    };
    push_line(text, &format!("}}{space}{}", line(rest)), indent);
}

/// Writes pieces on one line, or the longest group of a line that is too long on several.
fn push_wrapped(text: &mut String, pieces: &[Piece], indent: usize) {
    push_between(text, "", pieces, "", indent);
}

/// The same between what stands before and behind the pieces on their first and last line.
fn push_between(text: &mut String, before: &str, pieces: &[Piece], behind: &str, indent: usize) {
    let whole = format!("{before}{}{behind}", line(pieces));
    let Some(at) = longest_group(pieces).filter(|_| !fits(&whole, indent)) else {
        return push_line(text, &whole, indent);
    };
    let (head, rest) = (line(&pieces[..at]), line(&pieces[at + 1..]));
    let (to_group, from_group) = (line(&pieces[..=at]), line(&pieces[at..]));
    let length = pieces[at].line().len();
    // With the spaces between the group and its neighbours.
    let opening = &to_group[head.len()..to_group.len() - length + 1];
    let closing = &from_group[length - 1..from_group.len() - rest.len()];
    let mut inside = pieces[at].inside.as_slice();
    // As rustfmt does it: what is alone in parentheses or brackets opens on their line.
    let alone = longest_group(inside).filter(|_| entry_length(inside) == inside.len());
    if let Some(inner) = alone.filter(|_| pieces[at].kind != Kind::Braces)
        && !fits(&line(inside), indent + STEP)
    {
        let before = format!("{before}{head}{opening}");
        if fits(&format!("{before}{}", line(&inside[..inner])), indent) {
            let behind = format!("{closing}{rest}{behind}");
            return push_between(text, &before, inside, &behind, indent);
        }
    }
    push_between(text, before, &pieces[..at], opening, indent);
    while !inside.is_empty() {
        let (entry, next) = inside.split_at(entry_length(inside));
        push_wrapped(text, entry, indent + STEP);
        inside = next;
    }
    push_between(text, closing, &pieces[at + 1..], behind, indent);
}

/// The group with most text, if one holds any.
fn longest_group(pieces: &[Piece]) -> Option<usize> {
    let groups = pieces.iter().enumerate().filter(|(_, piece)| !piece.inside.is_empty());
    let longest = groups.max_by_key(|(_, piece)| piece.length());
    longest.map(|(at, _)| at)
}

fn fits(line: &str, indent: usize) -> bool {
    indent + line.chars().count() <= WIDTH
}

fn push_line(text: &mut String, line: &str, indent: usize) {
    text.push_str(&" ".repeat(indent));
    text.push_str(line);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::print_macro_call;

    #[test]
    fn each_entry_has_a_line() {
        let item = syn::parse_quote! {
            runtime::record! {
                Pickup {
                    #[doc = " When."]
                    pickup_date: Option<std::collections::BTreeMap<String, Id>>,
                    #[deprecated = "gone"]
                    kind = "type",
                    empty {},
                }
                Next { first; last }
            }
        };
        let expected = r#"runtime::record! {
    Pickup {
        /// When.
        pickup_date: Option<std::collections::BTreeMap<String, Id>>,
        #[deprecated = "gone"]
        kind = "type",
        empty {},
    }
    Next {
        first;
        last
    }
}
"#;
        assert_eq!(print_macro_call(&item).as_deref(), Some(expected));
    }

    #[test]
    fn entries_with_paragraphs_of_documentation_stand_apart() {
        let item = syn::parse_quote! {
            m! { #[doc = " One."] a, #[doc = " Two."] #[doc = ""] #[doc = " More."] b, c, }
        };
        let expected = "m! {\n    /// One.\n    a,\n\n    /// Two.\n    ///\n    /// More.\n    b,\n    c,\n}\n";
        assert_eq!(print_macro_call(&item).as_deref(), Some(expected));
    }

    #[test]
    fn a_long_line_is_wrapped_at_its_longest_group() {
        let long = "x".repeat(60);
        let item = syn::parse2(quote! { m! { a([b, c], #long, #long) = d("short"), } });
        let expected = format!(
            "m! {{\n    a(\n        [b, c],\n        \"{long}\",\n        \"{long}\"\n    ) = \
            d(\"short\"),\n}}\n"
        );
        let text = print_macro_call(&item.expect("it is Rust"));
        assert_eq!(text.as_deref(), Some(expected.as_str()));
    }

    #[test]
    fn a_group_alone_in_a_long_one_opens_on_the_same_line() {
        let long = "x".repeat(60);
        let item = syn::parse2(quote! { m! { a: Some(&B { c: [#long], d: [e(#long)] }), } });
        let expected = format!(
            "m! {{\n    a: Some(&B {{\n        c: [\"{long}\"],\n        d: [e(\"{long}\")]\n    \
            }}),\n}}\n"
        );
        let text = print_macro_call(&item.expect("it is Rust"));
        assert_eq!(text.as_deref(), Some(expected.as_str()));
    }

    #[test]
    fn what_is_too_long_before_or_behind_a_group_is_wrapped_too() {
        let long = "x".repeat(92);
        let item = syn::parse2(quote! {
            m! { a(#long, b) { c(#long) => [d, #long, e], f: (#long) => [], } }
        });
        let expected = format!(
            "m! {{\n    a(\n        \"{long}\",\n        b\n    ) {{\n        c(\n            \"{long}\"\n        \
            ) => [\n            d,\n            \"{long}\",\n            e\n        ],\n        f: (\n            \
            \"{long}\"\n        ) => [],\n    }}\n}}\n"
        );
        let text = print_macro_call(&item.expect("it is Rust"));
        assert_eq!(text.as_deref(), Some(expected.as_str()));
    }

    #[test]
    fn other_items_are_left_alone() {
        assert_eq!(print_macro_call(&syn::parse_quote! { struct A; }), None);
        assert_eq!(print_macro_call(&syn::parse_quote! { a!(b); }), None);
    }
}
