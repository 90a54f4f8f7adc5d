//! Everything that can be named in one version of an API.

use std::collections::HashMap;

use super::declaration::{Declarations, Declared, WrittenVersion};
use super::lifetime::Versions;
use super::names::Names;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{
    Bucket, BucketId, ComputedId, ErrorId, Primitive, SchemaId, Shape, Type, TypeName, Violations,
};
use crate::source::Pointer;
use crate::spec;

/// What can be named in one version of an API.
pub struct Scope<'a> {
    pub versions: Versions<'a>,
    /// The schemas of all versions.
    pub schemas: &'a Declarations<'a, spec::Schema>,
    /// The schemas of the current version.
    schema_ids: HashMap<&'a str, SchemaId>,
    pub errors: Names<'a, ErrorId>,
    pub computed: Names<'a, ComputedId>,
    pub buckets: Names<'a, BucketId>,
    /// Operations by index.
    pub operations: Names<'a, usize>,
    pub violations: Violations,
}

/// Collects the names of everything that the current version has.
pub fn collect_names<'a>(
    written: &WrittenVersion<'a>,
    errors: Names<'a, ErrorId>,
    buckets: &[Bucket],
    diagnostics: &mut Diagnostics,
) -> Scope<'a> {
    let (api, sections) = (written.api, &written.api.main.sections);
    let schema_ids = written.schemas.iter().enumerate();
    let at = api.main.at.key("violations");
    Scope {
        versions: written.versions,
        schemas: &api.schemas,
        schema_ids: schema_ids.map(|(index, schema)| (schema.name, SchemaId(index))).collect(),
        violations: resolve_violations(
            written.versions,
            &errors,
            &sections.violations,
            &at,
            diagnostics,
        ),
        computed: computed_names(sections),
        buckets: bucket_names(sections, buckets),
        operations: operation_names(written),
        errors,
    }
}

fn resolve_violations(
    versions: Versions<'_>,
    errors: &Names<'_, ErrorId>,
    written: &spec::Violations,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Violations {
    let ignored = written.ill_typed_ignored.as_ref();
    let ill_typed_ignored = ignored
        .is_some_and(|ignored| versions.has(ignored, &at.key("ill_typed_ignored"), diagnostics));
    let mut error = |key: &str, name: &Option<String>| {
        errors.find_or(None, name.as_deref(), &at.key(key), diagnostics)
    };
    Violations {
        missing: error("missing", &written.missing),
        invalid: error("invalid", &written.invalid),
        unreadable: error("unreadable", &written.unreadable),
        no_operation: error("no_operation", &written.no_operation),
        ill_typed_ignored,
    }
}

fn computed_names(sections: &spec::Api) -> Names<'_, ComputedId> {
    let all: Vec<&str> = sections.computed.keys().map(String::as_str).collect();
    let ids = all.iter().enumerate().map(|(index, name)| (*name, ComputedId(index)));
    Names {
        ids: ids.collect(),
        all,
        noun: "computed result",
        help: "declare it under `computed` of the API",
    }
}

fn bucket_names<'a>(sections: &'a spec::Api, buckets: &[Bucket]) -> Names<'a, BucketId> {
    let all: Vec<&str> = sections.limits.keys().map(String::as_str).collect();
    let ids = all.iter().filter_map(|name| {
        let index = buckets.iter().position(|bucket| bucket.name == *name)?;
        Some((*name, BucketId(index)))
    });
    Names {
        ids: ids.collect(),
        all,
        noun: "limit",
        help: "declare it: `limits: { {name}: 10/s }`, or write a rate",
    }
}

fn operation_names<'a>(written: &WrittenVersion<'a>) -> Names<'a, usize> {
    let ids = written.operations.iter().enumerate();
    Names {
        ids: ids.map(|(index, operation)| (operation.name, index)).collect(),
        all: written.api.operations.keys().copied().collect(),
        noun: "operation",
        help: "name an operation of this API",
    }
}

impl<'a> Scope<'a> {
    /// The type that a phrase stands for.
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

    /// The schema of that name, which the current version must have.
    pub fn schema(
        &self,
        name: &str,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<SchemaId> {
        if let Some(id) = self.schema_ids.get(name) {
            return Some(*id);
        }
        let Some(declared) = self.schemas.get(name) else {
            self.unknown_schema(name, at, diagnostics);
            return None;
        };
        let message = format!("`{name}` does not exist in every version that uses it");
        diagnostics
            .error(codes::NAME_ABSENT_IN_VERSION, at, message)
            .related(DiagnosticPlace::Key(declared.at.clone()), "it is declared here")
            .help("narrow the lifetime of what uses it, or add a variant for this version");
        None
    }

    /// The schema of that name as the current version has it.
    pub fn written_schema(&self, name: &str) -> Option<Declared<'a, spec::Schema>> {
        // What is wrong with its variants has been reported where it was picked before.
        self.schemas.get(name)?.pick(self.versions, &mut Diagnostics::default())
    }

    fn unknown_schema(&self, name: &str, at: &Pointer, diagnostics: &mut Diagnostics) {
        let primitives = ["String", "Integer", "Number", "Boolean", "Json"];
        let last_word = name.rsplit(' ').next().unwrap_or(name);
        if primitives.contains(&name) || last_word != name {
            let help = match last_word == name {
                true => "name one that is declared under `schemas`".to_owned(),
                false => format!(
                    "name `{last_word}` alone, or a schema with a field for the list or map"
                ),
            };
            let message = format!("`{name}` is not a schema");
            diagnostics.error(codes::UNKNOWN_NAME, at, message).help(help);
            return;
        }
        let near = nearest(name, self.schemas.keys().copied().chain(primitives));
        let declared = near.and_then(|near| self.schemas.get(near));
        let message = format!("no schema is called `{name}`");
        let unknown = diagnostics.error(codes::UNKNOWN_NAME, at, message);
        match (near, declared) {
            // A lower-case declaration is refused where it is: its name is no help here.
            (Some(near), Some(declared)) if !is_capitalized(near) => unknown
                .related(
                    DiagnosticPlace::Key(declared.at.clone()),
                    "this one begins with a small letter",
                )
                .help(format!("rename it `{name}`: the name of a schema begins with a capital")),
            (Some(near), _) => unknown.help(format!("did you mean `{near}`?")),
            (None, _) if is_capitalized(name) => unknown.help("declare it in a file of `schemas/`"),
            (None, _) => unknown.help(
                "write `String`, `Integer`, `Number`, `Boolean`, `Json` or a schema, which begins \
                 with a capital",
            ),
        };
    }
}

fn is_capitalized(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}
