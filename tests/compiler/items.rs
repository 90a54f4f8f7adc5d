//! Finds items of emitted files by how they begin, and prints them.

use codegen::OutputFile;
use quote::ToTokens;
use syn::{ImplItem, Item, ItemImpl};

use crate::declared::expanded;

/// A file of Rust, parsed.
pub fn parse(file: &OutputFile) -> syn::File {
    syn::parse_file(&file.text)
        .unwrap_or_else(|error| panic!("{} is not valid Rust: {error}\n{}", file.path, file.text))
}

/// Prints every item that begins like that: `struct Book`, `enum Size`, `impl Book`, `const GONE`,
/// `static API`, `fn Client::get_book`, `validator Book` for the call of a macro as it is emitted,
/// or `mod src/example/mod.rs` for the documentation at the top of a file.
pub fn show(wanted: &str, files: &[OutputFile]) -> String {
    let mut shown = String::new();
    let of_the_specification = |file: &&OutputFile| {
        let is_copied =
            ["src/runtime/", "src/simulator/"].iter().any(|it| file.path.starts_with(it));
        file.path.ends_with(".rs") && !is_copied
    };
    for file in files.iter().filter(of_the_specification) {
        let parsed = parse(file);
        if wanted.strip_prefix("mod ") == Some(&file.path) {
            shown += &print(parsed.attrs, Vec::new());
            continue;
        }
        shown.extend(call(wanted, &file.text));
        for item in expanded(parsed.items) {
            shown.extend(pick(item, wanted).map(|item| print(Vec::new(), vec![item])));
        }
    }
    assert!(!shown.is_empty(), "nothing emitted begins with `{wanted}`");
    shown
}

/// The call of a macro of the runtime, as it is emitted.
fn call(wanted: &str, text: &str) -> Option<String> {
    let (called, name) = wanted.split_once(' ')?;
    let start = format!("runtime::{called}! {{\n");
    let calls = text.match_indices(&start).map(|(start, _)| {
        let end = start + text[start..].find("\n}\n").expect("an end") + "\n}\n".len();
        &text[start..end]
    });
    let is_of = |line: &str| {
        let line = line.trim_start();
        let line =
            ["answer ", "request "].iter().find_map(|it| line.strip_prefix(it)).unwrap_or(line);
        line.strip_prefix(name).is_some_and(|rest| rest.starts_with(['(', ' ', '[']))
    };
    let mut calls = calls.filter(|call| call.lines().any(is_of));
    calls.next().map(str::to_owned)
}

fn pick(item: Item, wanted: &str) -> Option<Item> {
    match item {
        Item::Impl(item) if wanted.starts_with("fn ") => method(item, wanted).map(Item::Impl),
        item => (beginning(&item).as_deref() == Some(wanted)).then_some(item),
    }
}

fn beginning(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(format!("struct {}", item.ident)),
        Item::Enum(item) => Some(format!("enum {}", item.ident)),
        Item::Const(item) => Some(format!("const {}", item.ident)),
        Item::Static(item) => Some(format!("static {}", item.ident)),
        Item::Fn(item) => Some(format!("fn {}", item.sig.ident)),
        Item::Impl(item) => Some(match trait_of(item) {
            Some(name) => format!("impl {name} for {}", type_of(item)),
            None => format!("impl {}", type_of(item)),
        }),
        _ => None,
    }
}

/// The impl with nothing left but the method of that name.
fn method(mut item: ItemImpl, wanted: &str) -> Option<ItemImpl> {
    let ty = type_of(&item);
    item.items.retain(|member| match member {
        ImplItem::Fn(member) => format!("fn {ty}::{}", member.sig.ident) == wanted,
        _ => false,
    });
    (!item.items.is_empty() && item.trait_.is_none()).then_some(item)
}

/// The type that an impl is for.
pub fn type_of(item: &ItemImpl) -> String {
    tidy(&item.self_ty)
}

/// The trait of an impl by its last name, with its arguments.
pub fn trait_of(item: &ItemImpl) -> Option<String> {
    let (path, ..) = item.trait_.as_ref()?;
    path.segments.last().map(tidy)
}

fn print(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// Tokens on one line, with blanks as Rust is usually written.
pub fn tidy(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    let crowded = [
        " :: ", ":: ", " <", "< ", " >", " ,", " :", "& ", " (", "( ", " )", " ;", "[ ", " ]", "' ",
    ];
    for blanks in crowded {
        text = text.replace(blanks, blanks.trim());
    }
    // A line that is too long for the printer ends its list with a comma.
    text.replace(",)", ")").replace("=(", "= (")
}
