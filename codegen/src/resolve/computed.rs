//! Computed results: what the server works out from what it is given.

use super::literal::resolve_literal;
use super::member_names::schema_fields;
use super::outline::Outlines;
use crate::diagnostic::Diagnostics;
use crate::model::{Computed, Map, SchemaId};
use crate::spec::{self, Part};

/// Resolves the results that the server works out.
pub fn resolve_computed(
    outlines: &Outlines<'_>,
    main: &Part,
    diagnostics: &mut Diagnostics,
) -> Vec<Computed> {
    let scope = &outlines.scope;
    let computed = main.sections.computed.iter().filter_map(|(name, computed)| {
        let at = main.at.key("computed").key(name);
        let from = computed.from.as_ref();
        let from = from.and_then(|from| scope.schema(from, &at.key("from"), diagnostics));
        let to = scope.schema(&computed.to, &at.key("to"), diagnostics)?;
        let sample = sample(outlines, computed, to);
        Some(Computed { name: name.clone(), from, to, sample, doc: computed.doc.clone(), at })
    });
    computed.collect()
}

/// The members of a sample, without those that the result has only in other versions.
fn sample(outlines: &Outlines<'_>, computed: &spec::Computed, to: SchemaId) -> Map {
    let SchemaId(index) = to;
    let object = outlines.schemas[index].object();
    let has = |name: &str| {
        object.is_none_or(|object| object.fields.iter().any(|field| field.wire_name == name))
    };
    let ever = schema_fields(&outlines.scope, &computed.to);
    let members = computed.sample.iter();
    let is_known = |name: &str| ever.contains(&name);
    let members = members.filter(|(name, _)| has(name) || !is_known(name));
    members.map(|(name, value)| (name.clone(), resolve_literal(value))).collect()
}
