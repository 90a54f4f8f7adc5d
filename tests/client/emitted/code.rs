//! The emitted files of one module, parsed: its types, and what is implemented for each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use syn::{
    Block, Expr, ImplItem, ImplItemFn, Item, ItemConst, ItemEnum, ItemImpl, ItemStatic, ItemStruct,
    Type,
};

/// Items without facts: the roots of modules, and the data of violations.
const PASSED_OVER: [&str; 2] = ["mod.rs", "rules.rs"];

/// What a module is made of, by name.
#[derive(Default)]
pub struct Code {
    pub structs: BTreeMap<String, ItemStruct>,
    pub enums: BTreeMap<String, ItemEnum>,
    pub consts: BTreeMap<String, ItemConst>,
    pub statics: BTreeMap<String, ItemStatic>,
    /// The trait, or nothing for a type's own functions, with the type.
    implementations: Vec<(Option<String>, String, ItemImpl)>,
}

impl Code {
    /// Everything emitted in the folder of a module, by its path from the root of the project.
    pub fn of_module(folder: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
        let mut code = Self::default();
        for file in files(&folder) {
            let text = fs::read_to_string(&file).expect("a file");
            code.add(&text);
        }
        code
    }

    /// The items of one more file.
    pub fn add(&mut self, text: &str) {
        for item in syn::parse_file(text).expect("Rust").items {
            match item {
                Item::Struct(item) => insert(&mut self.structs, item.ident.to_string(), item),
                Item::Enum(item) => insert(&mut self.enums, item.ident.to_string(), item),
                Item::Const(item) => insert(&mut self.consts, item.ident.to_string(), item),
                Item::Static(item) => insert(&mut self.statics, item.ident.to_string(), item),
                Item::Impl(item) => self.add_implementation(item),
                _ => {}
            }
        }
    }

    fn add_implementation(&mut self, item: ItemImpl) {
        let implemented = item.trait_.as_ref().map(|named| last_name(&named.0));
        if let Some(ty) = name_of(&item.self_ty) {
            self.implementations.push((implemented, ty, item));
        }
    }

    /// Each type that implements the trait.
    pub fn implementing(&self, wanted: &str) -> impl Iterator<Item = (&str, &ItemImpl)> {
        let found = self.implementations.iter();
        let found = found.filter(move |(implemented, ..)| implemented.as_deref() == Some(wanted));
        found.map(|(_, ty, item)| (ty.as_str(), item))
    }

    /// What implements the trait for the type.
    pub fn implementation(&self, wanted: &str, ty: &str) -> Option<&ItemImpl> {
        self.implementing(wanted).find(|(name, _)| *name == ty).map(|(_, item)| item)
    }

    /// The functions of the type itself.
    pub fn functions(&self, ty: &str) -> impl Iterator<Item = &ImplItemFn> {
        let own = self.implementations.iter();
        let own = own.filter(move |(implemented, name, _)| implemented.is_none() && name == ty);
        own.flat_map(|(.., item)| &item.items).filter_map(|member| match member {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        })
    }

    /// The body of one of them.
    pub fn function(&self, ty: &str, wanted: &str) -> Option<&Block> {
        self.functions(ty).find(|found| found.sig.ident == wanted).map(|found| &found.block)
    }

    /// The name without the `Input` that tells what is sent from what is answered.
    pub fn plain_name<'n>(&self, name: &'n str) -> &'n str {
        match name.strip_suffix("Input") {
            Some(plain) if self.structs.contains_key(plain) => plain,
            Some(plain) if self.enums.contains_key(plain) => plain,
            _ => name,
        }
    }
}

/// One more item; two of a name would hide each other.
fn insert<T>(items: &mut BTreeMap<String, T>, name: String, item: T) {
    let before = items.insert(name.clone(), item);
    assert!(before.is_none(), "two types of the name {name}");
}

/// The files that hold facts, in a fixed order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the emitted folder");
    let mut entries: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    let read = |path: PathBuf| match path.is_dir() {
        true => files(&path),
        false if PASSED_OVER.iter().any(|name| path.ends_with(name)) => Vec::new(),
        false => vec![path],
    };
    entries.into_iter().flat_map(read).collect()
}

/// The last part of a path, such as `Record` of `runtime::decode::Record`.
pub fn last_name(path: &syn::Path) -> String {
    path.segments.last().expect("a name").ident.to_string()
}

/// The name of a type that is one.
pub fn name_of(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(ty) => Some(last_name(&ty.path)),
        _ => None,
    }
}

/// The body of a function among those implemented.
pub fn block_of<'i>(item: &'i ItemImpl, wanted: &str) -> Option<&'i Block> {
    item.items.iter().find_map(|member| match member {
        ImplItem::Fn(member) if member.sig.ident == wanted => Some(&member.block),
        _ => None,
    })
}

/// The value of a constant among those implemented.
pub fn const_of<'i>(item: &'i ItemImpl, wanted: &str) -> Option<&'i Expr> {
    item.items.iter().find_map(|member| match member {
        ImplItem::Const(member) if member.ident == wanted => Some(&member.expr),
        _ => None,
    })
}

/// The type that the implementation calls by this name.
pub fn type_of<'i>(item: &'i ItemImpl, wanted: &str) -> Option<&'i Type> {
    item.items.iter().find_map(|member| match member {
        ImplItem::Type(member) if member.ident == wanted => Some(&member.ty),
        _ => None,
    })
}
