//! The version that a script is read for, among those that it is about.

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{Api, Field, SchemaId, SchemaKind};

/// A version of an API, and all versions in which the same part of the script plays.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub api: &'a Api,
    pub versions: &'a [&'a Api],
}

impl<'a> Setting<'a> {
    /// Finds something of this version by its name; none where only other versions have it, or
    /// after a report that none has it.
    pub fn find<T>(
        self,
        names: impl Fn(&'a Api) -> Vec<(&'a str, T)>,
        name: &str,
        noun: &str,
        at: DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let found = names(self.api).into_iter().find(|(known, _)| *known == name);
        if let Some((_, found)) = found {
            return Some(found);
        }
        let mut known: Vec<&str> = Vec::new();
        for api in self.versions {
            known.extend(names(api).into_iter().map(|(name, _)| name));
        }
        if known.contains(&name) {
            return None;
        }
        known.sort_unstable();
        known.dedup();
        let help = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => format!("there is no {noun}"),
            None => format!("there are {}", known.join(", ")),
        };
        diagnostics
            .error(codes::UNKNOWN_NAME, at, format!("no {noun} is called `{name}`"))
            .help(help);
        None
    }

    /// Whether a schema of that name has that field in any version.
    pub fn ever_has(self, schema: &str, field: &str) -> bool {
        self.versions.iter().any(|api| {
            let ids = (0..api.schemas.len()).map(SchemaId);
            let mut ids = ids.filter(|id| api.schema(*id).name == schema);
            ids.any(|id| fields(api, id).iter().any(|one| one.wire_name == field))
        })
    }
}

/// The fields of an object, or of all objects of a union.
pub fn fields(api: &Api, id: SchemaId) -> Vec<&Field> {
    match &api.schema(id).kind {
        SchemaKind::Object(object) => object.fields.iter().collect(),
        SchemaKind::Union(union) => {
            union.variants.iter().flat_map(|variant| fields(api, variant.schema)).collect()
        }
        SchemaKind::Scalar(_) | SchemaKind::Enum(_) => Vec::new(),
    }
}
