//! One word, one thing: no two public types of one name.
//!
//! The layers that say what they mean by their module, such as `spec::Operation` and
//! `model::Operation`, may share names with each other; nothing else may.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::layers::rust_files;
use crate::paths::own_code;
use crate::rooms::RustFile;

/// Folders with the layer that each is; of several that fit, the first counts.
const LAYERS: [(&str, &str); 7] = [
    ("codegen/src/spec/", "spec"),
    ("codegen/src/model/", "model"),
    ("codegen/src/ir/", "ir"),
    ("codegen/runtime/src/", "runtime"),
    ("codegen/simulator/src/", "simulator"),
    ("codegen/src/", "compiler"),
    ("xtask/src/", "xtask"),
];

/// Layers that share no name of a type with any other layer.
const UNQUALIFIED: [&str; 2] = ["compiler", "xtask"];

/// Names of two declarations of which one is compiled, each with what decides.
const ALTERNATIVES: [(&str, &str); 5] = [
    ("AttemptSpan", "the feature `tracing`"),
    ("AttemptTimer", "the feature `metrics`"),
    ("CallSpan", "the feature `tracing`"),
    ("SystemClock", "the target"),
    ("WaitTimer", "the feature `metrics`"),
];

#[test]
fn no_two_public_types_have_one_name() {
    let folders = ["codegen/src", "codegen/runtime/src", "xtask/src"];
    let files: Vec<RustFile> = folders.iter().flat_map(|folder| rust_files(folder)).collect();
    let shared = shared_names(&files);
    assert!(shared.is_empty(), "{}", shared.join("\n"));
}

/// The rooms of the simulator name what others name by the same word: `descriptor::Operation` is read
/// into `judge::Operation` and `effect::Operation`.
#[test]
fn no_two_public_types_of_a_room_of_the_simulator_have_one_name() {
    let mut rooms: BTreeMap<String, Vec<RustFile>> = BTreeMap::new();
    for file in rust_files("codegen/simulator/src") {
        rooms.entry(file.module.first().cloned().unwrap_or_default()).or_default().push(file);
    }
    let shared: Vec<String> = rooms.values().flat_map(|files| shared_names(files)).collect();
    assert!(shared.is_empty(), "{}", shared.join("\n"));
}

/// Each name that stands for two types, with the files that declare them.
fn shared_names(files: &[RustFile]) -> Vec<String> {
    let mut declared: BTreeMap<String, BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    for file in files {
        for name in public_types(own_code(&file.text)) {
            let layers = declared.entry(name).or_default();
            layers.entry(layer(&file.path)).or_default().insert(&file.path);
        }
    }
    let is_shared = |layers: &BTreeMap<&str, BTreeSet<&str>>| {
        layers.values().any(|files| files.len() > 1)
            || layers.len() > 1 && layers.keys().any(|layer| UNQUALIFIED.contains(layer))
    };
    let is_alternative = |name: &str| ALTERNATIVES.iter().any(|(known, _)| *known == name);
    let shared =
        declared.iter().filter(|(name, layers)| !is_alternative(name) && is_shared(layers));
    let line = |(name, layers): (&String, &BTreeMap<&str, BTreeSet<&str>>)| {
        let files: Vec<&str> = layers.values().flatten().copied().collect();
        format!("{name}: {}", files.join(", "))
    };
    shared.map(line).collect()
}

fn layer(path: &str) -> &'static str {
    let found = LAYERS.iter().find(|(folder, _)| path.starts_with(folder));
    found.expect("every file stands in a layer").1
}

/// The names after `pub struct`, `pub(crate) enum` and the like, wherever they stand.
fn public_types(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut names = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => names.extend(public_types(group.stream())),
            TokenTree::Ident(word) if word == "pub" => {
                names.extend(declared_at(&tokens[index + 1..]))
            }
            _ => {}
        }
    }
    names
}

/// The name of the type that is declared after a `pub`, if one is.
fn declared_at(tokens: &[TokenTree]) -> Option<String> {
    let tokens = match tokens {
        [TokenTree::Group(_), rest @ ..] => rest,
        tokens => tokens,
    };
    match tokens {
        [TokenTree::Ident(kind), TokenTree::Ident(name), ..]
            if ["enum", "struct", "trait", "type", "union"].contains(&&*kind.to_string()) =>
        {
            Some(name.to_string())
        }
        _ => None,
    }
}

#[test]
fn a_name_is_shared_inside_a_layer_and_with_a_layer_that_does_not_qualify_its_names() {
    let file = |path: &str, text: &str| RustFile {
        path: path.to_owned(),
        module: Vec::new(),
        text: text.to_owned(),
    };
    let files = [
        file("codegen/src/spec/api.rs", "pub struct Api; pub(crate) enum Twice {}"),
        file("codegen/src/spec/rule.rs", "mod inner { pub trait Twice {} } struct Api;"),
        file(
            "codegen/src/model/api.rs",
            "pub type Api = u8; #[cfg(test)] mod tests { pub struct Twice; }",
        ),
        file(
            "codegen/src/check/mod.rs",
            "pub struct Check; impl Check { pub fn api() { quote! { pub struct Tool; } } }",
        ),
        file("codegen/runtime/src/lib.rs", "macro_rules! m { () => { pub struct Check; } }"),
        file("xtask/src/main.rs", "pub struct Tool;"),
    ];
    assert_eq!(
        shared_names(&files),
        [
            "Check: codegen/src/check/mod.rs, codegen/runtime/src/lib.rs",
            "Twice: codegen/src/spec/api.rs, codegen/src/spec/rule.rs",
        ]
    );
}
