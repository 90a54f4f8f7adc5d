//! The public face of the client: every path at its root and in its public modules that a user
//! can name, but for what stands in the modules of the APIs.
//!
//! Imports are followed through private modules, lists and globs; what the documentation hides is
//! left out, and what a macro declares is not seen.

mod tests;

use std::collections::BTreeMap;

use proc_macro2::Ident;
use syn::{Attribute, Item, ItemMod, UseTree, Visibility};

use crate::support::{read, root, snapshots};

/// How many names, modules not counted, the root of a client may show.
const MOST_NAMES_AT_THE_ROOT: usize = 12;

#[test]
fn the_public_face_of_the_client_is_as_reviewed() {
    let face = face_of_the_client();
    let lines: Vec<String> = face.iter().map(|(path, kind)| format!("{path}: {kind}")).collect();
    snapshots(|| insta::assert_snapshot!("public_face", lines.join("\n")));
}

#[test]
fn the_root_of_the_client_shows_few_names() {
    let face = face_of_the_client();
    let at_root = face.iter().filter(|(path, kind)| !path.contains("::") && **kind != MODULE);
    let names: Vec<&str> = at_root.map(|(path, _)| path.as_str()).collect();
    assert!(names.len() <= MOST_NAMES_AT_THE_ROOT, "{}: {}", names.len(), names.join(", "));
}

fn face_of_the_client() -> Face {
    let files = codegen::load::read_dir(&root().join("spec"), "spec").expect("a specification");
    let apis = codegen::versions(&files).into_iter().map(|version| version.api).collect();
    Modules::read("generated/src").face(apis)
}

/// Each path that a user can name, with the kind of thing that it leads to.
type Face = BTreeMap<String, &'static str>;

const MODULE: &str = "mod";

/// What another crate declares.
const EXTERNAL: &str = "external";

/// The items of each module of a crate, by its path; the root's is empty.
#[derive(Default)]
struct Modules(BTreeMap<String, Vec<Item>>);

/// What a path leads to.
enum Target {
    Module(String),
    Item(&'static str),
    /// Something that the documentation does not show.
    Hidden,
}

/// One name that an import brings.
struct Import {
    path: Vec<String>,
    /// The name here; none for a glob.
    name: Option<String>,
}

impl Modules {
    /// The modules of the crate whose `lib.rs` stands in the folder.
    fn read(folder: &str) -> Modules {
        let mut modules = Modules::default();
        modules.add(String::new(), parse(&format!("{folder}/lib.rs")), folder);
        modules
    }

    /// Adds a module, and those in it, whose files stand in `folder`.
    fn add(&mut self, path: String, mut items: Vec<Item>, folder: &str) {
        for item in &mut items {
            if let Item::Mod(item) = item {
                let inner = format!("{folder}/{}", item.ident);
                self.add(join(&path, &item.ident.to_string()), items_of(item, &inner), &inner);
            }
        }
        self.0.insert(path, items);
    }

    /// Every path that a user can name; of the modules of APIs only their own.
    fn face(&self, apis: Vec<String>) -> Face {
        let mut face: Face = apis.into_iter().map(|api| (api, MODULE)).collect();
        self.show("", "", &mut face);
        face
    }

    /// Adds what is public in a module, which a user reaches by the path `shown`.
    fn show(&self, module: &str, shown: &str, face: &mut Face) {
        for item in &self.0[module] {
            let Some(declaration) = declaration(item).filter(is_shown) else { continue };
            match item {
                Item::Use(item) => {
                    for import in imports(&item.tree) {
                        self.show_import(module, import, shown, face);
                    }
                }
                _ => {
                    let target = target(&declaration, module);
                    let name = declaration.name.map(Ident::to_string).unwrap_or_default();
                    self.show_target(target, join(shown, &name), face);
                }
            }
        }
    }

    fn show_import(&self, module: &str, import: Import, shown: &str, face: &mut Face) {
        match (import.name, self.resolve(module, &import.path)) {
            (Some(name), target) => self.show_target(target, join(shown, &name), face),
            (None, Target::Module(target)) => self.show(&target, shown, face),
            (None, _) => {}
        }
    }

    fn show_target(&self, target: Target, shown: String, face: &mut Face) {
        match target {
            Target::Item(kind) => drop(face.insert(shown, kind)),
            // What is there already was shown, or is an API's.
            Target::Module(module) if !face.contains_key(&shown) => {
                face.insert(shown.clone(), MODULE);
                self.show(&module, &shown, face);
            }
            Target::Module(_) | Target::Hidden => {}
        }
    }

    /// Follows a path that stands in a module.
    fn resolve(&self, module: &str, path: &[String]) -> Target {
        let mut current = module.to_owned();
        for (index, name) in path.iter().enumerate() {
            match name.as_str() {
                "crate" => current.clear(),
                "self" => {}
                "super" => current = current.rsplit_once("::").unwrap_or_default().0.to_owned(),
                name => match self.find(&current, name) {
                    Some(Target::Module(found)) => current = found,
                    Some(found) if index + 1 == path.len() => return found,
                    _ => return Target::Item(EXTERNAL),
                },
            }
        }
        Target::Module(current)
    }

    /// What a name stands for in a module: what is declared there, or else imported.
    fn find(&self, module: &str, name: &str) -> Option<Target> {
        let items = &self.0[module];
        let mut declared = items.iter().filter_map(declaration);
        if let Some(found) = declared.find(|found| found.name.is_some_and(|found| found == name)) {
            return Some(target(&found, module));
        }
        let uses = items.iter().filter_map(|item| match item {
            Item::Use(item) => Some(imports(&item.tree)),
            _ => None,
        });
        // An import of one name is another crate's.
        let imports: Vec<Import> = uses.flatten().filter(|import| import.path.len() > 1).collect();
        if let Some(import) = imports.iter().find(|import| import.name.as_deref() == Some(name)) {
            return Some(self.resolve(module, &import.path));
        }
        let globs = imports.iter().filter(|import| import.name.is_none());
        globs.filter_map(|glob| self.find_in(self.resolve(module, &glob.path), name)).next()
    }

    fn find_in(&self, target: Target, name: &str) -> Option<Target> {
        match target {
            Target::Module(module) => self.find(&module, name),
            Target::Item(_) | Target::Hidden => None,
        }
    }
}

fn target(declaration: &Declaration<'_>, module: &str) -> Target {
    match (declaration.kind, declaration.name) {
        _ if is_hidden(declaration.attributes) => Target::Hidden,
        (MODULE, Some(name)) => Target::Module(join(module, &name.to_string())),
        (kind, _) => Target::Item(kind),
    }
}

/// The items of a module; those of a file stand beside its folder or in it.
fn items_of(module: &mut ItemMod, folder: &str) -> Vec<Item> {
    let in_folder = format!("{folder}/mod.rs");
    match module.content.take() {
        Some((_, items)) => items,
        None if root().join(&in_folder).is_file() => parse(&in_folder),
        None => parse(&format!("{folder}.rs")),
    }
}

fn parse(path: &str) -> Vec<Item> {
    let file = syn::parse_file(&read(path));
    file.unwrap_or_else(|error| panic!("{path} is not valid Rust: {error}")).items
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

fn imports(tree: &UseTree) -> Vec<Import> {
    match tree {
        UseTree::Path(path) => {
            let mut imports = imports(&path.tree);
            for import in &mut imports {
                import.path.insert(0, path.ident.to_string());
                // `a::{self}` brings `a`.
                if import.path.last().is_some_and(|last| last == "self") {
                    import.path.pop();
                    let is_self = import.name.as_deref() == Some("self");
                    import.name =
                        if is_self { import.path.last().cloned() } else { import.name.take() };
                }
            }
            imports
        }
        UseTree::Group(group) => group.items.iter().flat_map(imports).collect(),
        UseTree::Name(name) => one(name.ident.to_string(), Some(name.ident.to_string())),
        UseTree::Rename(name) => one(name.ident.to_string(), Some(name.rename.to_string())),
        UseTree::Glob(_) => vec![Import { path: Vec::new(), name: None }],
    }
}

fn one(path: String, name: Option<String>) -> Vec<Import> {
    vec![Import { path: vec![path], name }]
}

/// Whether an item is public and stands in the documentation.
fn is_shown(declaration: &Declaration<'_>) -> bool {
    matches!(declaration.visibility, Visibility::Public(_)) && !is_hidden(declaration.attributes)
}

/// What the kinds of items have in common.
struct Declaration<'i> {
    kind: &'static str,
    /// None for an import, which may bring several.
    name: Option<&'i Ident>,
    visibility: &'i Visibility,
    attributes: &'i [Attribute],
}

fn declaration(item: &Item) -> Option<Declaration<'_>> {
    macro_rules! of {
        ($item:expr, $kind:expr, $name:expr) => {
            Some(Declaration {
                kind: $kind,
                name: $name,
                visibility: &$item.vis,
                attributes: &$item.attrs,
            })
        };
    }
    match item {
        Item::Const(item) => of!(item, "const", Some(&item.ident)),
        Item::Enum(item) => of!(item, "enum", Some(&item.ident)),
        Item::Fn(item) => of!(item, "fn", Some(&item.sig.ident)),
        Item::Mod(item) => of!(item, MODULE, Some(&item.ident)),
        Item::Static(item) => of!(item, "static", Some(&item.ident)),
        Item::Struct(item) => of!(item, "struct", Some(&item.ident)),
        Item::Trait(item) => of!(item, "trait", Some(&item.ident)),
        Item::Type(item) => of!(item, "type", Some(&item.ident)),
        Item::Union(item) => of!(item, "union", Some(&item.ident)),
        Item::Use(item) => of!(item, "use", None),
        _ => None,
    }
}

/// Whether `#[doc(hidden)]` is among the attributes.
fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).any(|attribute| {
        attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "hidden")
    })
}
