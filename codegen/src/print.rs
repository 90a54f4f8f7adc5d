//! From tokens to text: parsed again and formatted, with blank lines between items.

use proc_macro2::TokenStream;

/// The text of one file of Rust.
///
/// # Errors
///
/// Tokens that are not valid Rust, which is a fault of this crate; the error says where they are.
pub fn print_file(path: &str, tokens: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(tokens)
        .map_err(|error| format!("what was emitted for `{path}` is not valid Rust: {error}"))?;
    let mut text = String::from("// @generated from the specification. Do not edit.\n");
    let syn::File { attrs, items, .. } = file;
    let head = prettyplease::unparse(&alone(attrs, Vec::new()));
    text.push_str(&head);
    let mut previous = None;
    for item in items {
        let block = block(&item);
        let together = block.is_some() && previous == Some(block);
        if !together && (previous.is_some() || !head.is_empty()) {
            text.push('\n');
        }
        text.push_str(&spaced(&prettyplease::unparse(&alone(Vec::new(), vec![item]))));
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

    use super::print_file;

    #[test]
    fn members_stand_apart_and_uses_together() {
        let tokens = quote! {
            #![doc = " Top."]
            use a::b; use a::c;
            impl A { fn a() { b } fn b() { if c { d } e } }
            struct B;
        };
        let text = print_file("a.rs", tokens).expect("it is Rust");
        let expected = "// @generated from the specification. Do not edit.\n//! Top.\n\nuse a::b;\n\
            use a::c;\n\nimpl A {\n    fn a() {\n        b\n    }\n\n    fn b() {\n        \
            if c {\n            d\n        }\n        e\n    }\n}\n\nstruct B;\n";
        assert_eq!(text, expected);
        assert!(print_file("a.rs", quote! { fn }).is_err());
    }
}
