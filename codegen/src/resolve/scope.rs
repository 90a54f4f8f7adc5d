//! The names that can be used in one API and version.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use super::version::Versions;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{BucketId, ComputedId, ErrorId, Primitive, SchemaId, Shape, Type, TypeName};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Part};

/// A named node with its place.
pub struct Declared<'a, T> {
    pub node: &'a Node<T>,
    pub at: Pointer,
    pub part: &'a Part,
}

/// The declarations of one kind, by name, in the order of the files.
pub type Table<'a, T> = IndexMap<&'a str, Declared<'a, T>>;

/// What can be named in one API and version.
pub struct Scope<'a> {
    pub versions: Versions<'a>,
    pub schemas: &'a Table<'a, spec::Schema>,
    /// The schemas that live in the version.
    pub schema_ids: HashMap<&'a str, SchemaId>,
    /// The errors that live in the version.
    pub error_ids: IndexMap<&'a str, ErrorId>,
    /// Every error's name in any version.
    pub error_names: BTreeSet<&'a str>,
    /// The results that the server computes.
    pub computed_ids: IndexMap<&'a str, ComputedId>,
    /// The buckets of requests that live in the version.
    pub bucket_ids: IndexMap<&'a str, BucketId>,
    /// Every bucket's name in any version.
    pub bucket_names: Vec<&'a str>,
    /// The error that an absent value predicts.
    pub missing: Option<ErrorId>,
    /// The error that a broken limit predicts.
    pub invalid: Option<ErrorId>,
}

impl Scope<'_> {
    /// The type that a phrase means.
    pub fn type_of(
        &self,
        phrase: &spec::TypePhrase,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Type> {
        let shape = match phrase.shape {
            spec::Shape::One => Shape::One,
            spec::Shape::List => Shape::List,
            spec::Shape::Map => Shape::Map,
        };
        let name = match phrase.name.as_str() {
            "String" => TypeName::Primitive(Primitive::String),
            "Integer" => TypeName::Primitive(Primitive::Integer),
            "Number" => TypeName::Primitive(Primitive::Number),
            "Boolean" => TypeName::Primitive(Primitive::Boolean),
            "Json" => TypeName::Primitive(Primitive::Json),
            name => TypeName::Schema(self.schema(name, at, diagnostics)?),
        };
        Some(Type { shape, name })
    }

    /// A schema that is a map in this version.
    pub fn map(&self, name: &str) -> Option<&spec::Schema> {
        let declared = self.schemas.get(name)?;
        let nothing = &mut Diagnostics::default();
        let (schema, _) = self.versions.pick(declared.node, &declared.at, nothing)?;
        let is_map = schema.ty.as_ref().is_some_and(|phrase| phrase.shape == spec::Shape::Map);
        is_map.then_some(schema)
    }

    /// The schema of that name, which must live in the version.
    pub fn schema(
        &self,
        name: &str,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<SchemaId> {
        if let Some(id) = self.schema_ids.get(name) {
            return Some(*id);
        }
        if let Some(declared) = self.schemas.get(name) {
            diagnostics
                .error(
                    codes::NAME_ABSENT_IN_VERSION,
                    at,
                    format!("`{name}` doesn't live in all versions that use it"),
                )
                .related(At::Key(declared.at.clone()), "it is declared here")
                .help("narrow the lifetime of its user, or give it a variant for this version");
            return None;
        }
        self.unknown_schema(name, at, diagnostics);
        None
    }

    fn unknown_schema(&self, name: &str, at: &Pointer, diagnostics: &mut Diagnostics) {
        let primitives = ["String", "Integer", "Number", "Boolean", "Json"];
        let (_, last) = name.rsplit_once(' ').unwrap_or(("", name));
        if primitives.contains(&name) || last != name {
            let help = match last == name {
                true => "name one that is declared under `schemas`".to_owned(),
                false => {
                    format!("name `{last}` alone, or a schema with a field for the list or map")
                }
            };
            diagnostics.error(codes::UNKNOWN_NAME, at, format!("`{name}` is no schema")).help(help);
            return;
        }
        let near = nearest(name, self.schemas.keys().copied().chain(primitives));
        let found =
            diagnostics.error(codes::UNKNOWN_NAME, at, format!("no schema is called `{name}`"));
        let declared = near.and_then(|near| self.schemas.get(near));
        match (near, declared) {
            // What is declared in small letters is refused there: its name is no help here.
            (Some(near), Some(declared)) if !begins_with_a_capital(near) => found
                .related(At::Key(declared.at.clone()), "this one is called in small letters")
                .help(format!("call it `{name}` there: a schema begins with a capital")),
            (Some(near), _) => found.help(format!("did you mean `{near}`?")),
            (None, _) if begins_with_a_capital(name) => {
                found.help("declare it in a file of `schemas/`")
            }
            (None, _) => found.help(
                "write `String`, `Integer`, `Number`, `Boolean`, `Json` or a schema, which begins \
                 with a capital",
            ),
        };
    }

    /// The error of that name; none and no diagnostic where it lives in other versions only.
    pub fn error(
        &self,
        name: &str,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<ErrorId> {
        let id = self.error_ids.get(name).copied();
        if id.is_none() && !self.error_names.contains(name) {
            let help = match nearest(name, self.error_names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "give it a row in the `errors` of the API".to_owned(),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, at, format!("no error is called `{name}`"))
                .help(help);
        }
        id
    }

    /// The computed result of that name.
    pub fn computed(
        &self,
        name: &str,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<ComputedId> {
        let id = self.computed_ids.get(name).copied();
        if id.is_none() {
            let help = match nearest(name, self.computed_ids.keys().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "declare it under `computed` of the API".to_owned(),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, at, format!("nothing computed is called `{name}`"))
                .help(help);
        }
        id
    }

    /// The bucket of that name; none and no diagnostic where it lives in other versions only.
    pub fn bucket(
        &self,
        name: &str,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<BucketId> {
        let id = self.bucket_ids.get(name).copied();
        if id.is_none() && !self.bucket_names.contains(&name) {
            let help = match nearest(name, self.bucket_names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("declare it: `limits: {{ {name}: 10/s }}`, or write a rate"),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, at, format!("no limit is called `{name}`"))
                .help(help);
        }
        id
    }

    /// Whether the server keeps records of that schema in any version.
    pub fn keeps(&self, name: &str) -> bool {
        let declared = self.schemas.get(name);
        declared.is_some_and(|declared| {
            declared.node.variants.iter().any(|schema| schema.stored.is_some())
        })
    }

    /// The error named at `at`, or `otherwise` where none is named.
    pub fn error_or(
        &self,
        name: Option<&String>,
        at: &Pointer,
        otherwise: Option<ErrorId>,
        diagnostics: &mut Diagnostics,
    ) -> Option<ErrorId> {
        name.map_or(otherwise, |name| self.error(name, at, diagnostics))
    }
}

fn begins_with_a_capital(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// Gathers declarations of one kind; a name given twice is reported.
pub fn gather<'a, T>(
    declarations: impl Iterator<Item = (&'a String, Declared<'a, T>)>,
    diagnostics: &mut Diagnostics,
) -> Table<'a, T> {
    let mut table: Table<'a, T> = IndexMap::new();
    for (name, declared) in declarations {
        match table.get(name.as_str()) {
            None => {
                table.insert(name, declared);
            }
            Some(first) => {
                diagnostics
                    .error(
                        codes::NAME_GIVEN_TWICE,
                        At::Key(declared.at.clone()),
                        format!("`{name}` is declared twice"),
                    )
                    .related(At::Key(first.at.clone()), "the first one")
                    .help("names are never shadowed: rename one, or make them variants of one");
            }
        }
    }
    table
}
