//! The keys of the language, taken from the types that the specification is decoded to.
//!
//! A key that is added to a type has to stand in the walked specification, or a test fails.

use std::collections::BTreeMap;

use syn::{GenericArgument, Item, ItemStruct, PathArguments, Type};

use crate::support::{files_below, read};

/// Types that are read by hand, and what stands below them.
const BY_HAND: [(&str, Meaning); 10] = [
    ("Predicate", Meaning::Struct("Between")),
    ("Expression", Meaning::Struct("Derived")),
    ("Column", Meaning::Struct("LongColumn")),
    ("Formats", Meaning::Struct("LongFormats")),
    ("Conditions", Meaning::MapOf(&Meaning::Struct("Between"))),
    ("Outcomes", Meaning::Struct("OutcomeForm")),
    ("Retry", Meaning::Struct("Guard")),
    ("SignatureHeaders", Meaning::MapOf(&Meaning::Struct("SignatureHeader"))),
    ("Takes", Meaning::MapOf(&Meaning::Leaf)),
    ("Values", Meaning::MapOf(&Meaning::Struct("Row"))),
];

/// What a value is, or the items of a list.
#[derive(Clone, Debug)]
pub enum Meaning {
    /// A mapping whose keys are those of a type.
    Struct(&'static str),
    /// A mapping whose keys are the author's.
    MapOf(&'static Meaning),
    /// A value without keys of the language.
    Leaf,
}

/// The keys of each type, with what stands under them.
pub struct Language(BTreeMap<String, Vec<(String, Meaning)>>);

impl Language {
    /// Reads the types of `spec` from their source.
    pub fn read() -> Self {
        let mut structs: Vec<ItemStruct> = Vec::new();
        for path in files_below("codegen/src/spec") {
            let file = syn::parse_file(&read(&path)).expect("codegen is Rust");
            structs.extend(file.items.into_iter().filter_map(|item| match item {
                Item::Struct(item) if derives(&item, "Deserialize") => Some(item),
                _ => None,
            }));
        }
        let names: Vec<&'static str> =
            structs.iter().map(|item| leaked(item.ident.to_string())).collect();
        let keys = |item: &ItemStruct| -> Vec<(String, Meaning)> {
            let key = |field: &syn::Field| Some((key_of(field)?, meaning(&field.ty, &names)));
            item.fields.iter().filter_map(key).collect()
        };
        let all = structs.iter().map(|item| (item.ident.to_string(), keys(item))).collect();
        Self(all)
    }

    /// What stands under a key of a type.
    pub fn below(&self, name: &str, key: &str) -> Meaning {
        let found = self.0[name].iter().find(|(other, _)| other == key);
        found.unwrap_or_else(|| panic!("`{name}` has no key `{key}`")).1.clone()
    }

    /// All keys as `Type.key`.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        let keys = |(name, keys): (&String, &Vec<(String, Meaning)>)| -> Vec<String> {
            keys.iter().map(|(key, _)| format!("{name}.{key}")).collect()
        };
        self.0.iter().flat_map(keys)
    }
}

fn derives(item: &ItemStruct, name: &str) -> bool {
    item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|attribute| {
        let list = attribute.meta.require_list().expect("derives are a list");
        list.tokens.clone().into_iter().any(|token| token.to_string() == name)
    })
}

/// The YAML key of a field.
fn key_of(field: &syn::Field) -> Option<String> {
    let mut key = field.ident.as_ref()?.to_string();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let list = attribute.meta.require_list().expect("serde's attributes are lists");
        let text = list.tokens.to_string();
        if let Some(rename) = text.split("rename = \"").nth(1) {
            key = rename.split('"').next().expect("the rest").to_owned();
        }
    }
    Some(key)
}

fn meaning(ty: &Type, names: &[&'static str]) -> Meaning {
    let Type::Path(path) = ty else { return Meaning::Leaf };
    let last = path.path.segments.last().expect("a path has an end");
    let name = last.ident.to_string();
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.last(),
        _ => None,
    };
    let inner = inner.map_or(Meaning::Leaf, |argument| match argument {
        GenericArgument::Type(ty) => meaning(ty, names),
        _ => Meaning::Leaf,
    });
    if let Some((_, meaning)) = BY_HAND.iter().find(|(by_hand, _)| *by_hand == name) {
        return meaning.clone();
    }
    if let Some(name) = names.iter().find(|known| **known == name) {
        return Meaning::Struct(name);
    }
    match name.as_str() {
        "IndexMap" => Meaning::MapOf(Box::leak(Box::new(inner))),
        "Option" | "Node" | "Vec" | "OneOrMany" | "Box" => inner,
        _ => Meaning::Leaf,
    }
}

/// The types are read once for the whole run.
fn leaked(name: String) -> &'static str {
    Box::leak(name.into_boxed_str())
}
