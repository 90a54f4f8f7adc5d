//! From tokens to text: parsed again and formatted, with blank lines between items.

use proc_macro2::TokenStream;

use macro_call::print_macro_call;

mod macro_call;
mod piece;

/// The first line of every printed file.
const MARK: &str = "// @generated from the specification. Do not edit.\n";

/// The text of one file of Rust, from those of its parts.
pub fn print_file(parts: &[String]) -> String {
    let lengths = parts.iter().map(|part| part.len() + 1);
    let mut text = String::with_capacity(MARK.len() + lengths.sum::<usize>());
    text.push_str(MARK);
    let mut is_first = true;
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !is_first {
            text.push('\n');
        }
        text.push_str(part);
        is_first = false;
    }
    text
}

/// The text of one part of a file of Rust: whole items, and the file's inner attributes if it is
/// the first.
///
/// # Errors
///
/// Tokens that are not valid Rust, which is a fault of this crate; the error says where they are.
pub fn print_part(path: &str, tokens: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(tokens)
        .map_err(|error| format!("what was emitted for `{path}` is not valid Rust: {error}"))?;
    let syn::File { attrs, items, .. } = file;
    let mut text = prettyplease::unparse(&alone(attrs, Vec::new()));
    let mut previous = None;
    for item in items {
        let block = block(&item);
        let together = block.is_some() && previous == Some(block);
        if !together && !text.is_empty() {
            text.push('\n');
        }
        match print_macro_call(&item) {
            Some(call) => text.push_str(&call),
            None => {
                let item = prettyplease::unparse(&alone(Vec::new(), vec![item]));
                text.push_str(&spaced(&item));
            }
        }
        previous = Some(block);
    }
    Ok(text)
}

fn alone(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs, items }
}

/// Declarations of one line that read as one block, by what they declare.
#[derive(Clone, Copy, PartialEq)]
enum Block {
    Imports,
    Exports,
    Modules,
}

fn block(item: &syn::Item) -> Option<Block> {
    match item {
        syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => {
            Some(Block::Imports)
        }
        syn::Item::Use(_) => Some(Block::Exports),
        syn::Item::Mod(item) if item.content.is_none() => Some(Block::Modules),
        _ => None,
    }
}

/// A blank line between the members of an item that take several lines each.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut previous = "";
    for line in text.split_inclusive('\n') {
        let ends = previous.trim_end() == "    }";
        let begins = line.starts_with("    ") && !line.starts_with("     ") && line.trim() != "}";
        if ends && begins {
            spaced.push('\n');
        }
        spaced.push_str(line);
        previous = line;
    }
    spaced
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{print_file, print_part};

    #[test]
    fn members_stand_apart_and_uses_together() {
        let tokens = quote! {
            #![doc = " Top."]
            use a::b; use a::c;
            impl A { fn a() { b } fn b() { if c { d } e } }
            struct B;
        };
        let part = print_part("a.rs", tokens).expect("it is Rust");
        let text = print_file(&[part]);
        let expected = "// @generated from the specification. Do not edit.\n//! Top.\n\nuse a::b;\n\
            use a::c;\n\nimpl A {\n    fn a() {\n        b\n    }\n\n    fn b() {\n        \
            if c {\n            d\n        }\n        e\n    }\n}\n\nstruct B;\n";
        assert_eq!(text, expected);
        assert!(print_part("a.rs", quote! { fn }).is_err());
    }

    #[test]
    fn a_file_reads_alike_however_it_is_cut() {
        let whole = quote! { #![doc = " Top."] use a::b; struct A; fn b() {} };
        let cut =
            [quote! { #![doc = " Top."] use a::b; }, quote! {}, quote! { struct A; fn b() {} }];
        let print = |tokens| print_part("a.rs", tokens).expect("it is Rust");
        assert_eq!(print_file(&cut.map(print)), print_file(&[print(whole)]));
    }
}
