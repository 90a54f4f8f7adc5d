//! Computed results: what the server works out from what it is given.

use super::literal::resolve_literal;
use super::scope::Scope;
use crate::diagnostic::Diagnostics;
use crate::model::Computed;
use crate::spec::Part;

/// Resolves the results that the server works out.
pub fn resolve_computed(
    scope: &Scope<'_>,
    main: &Part,
    diagnostics: &mut Diagnostics,
) -> Vec<Computed> {
    let computed = main.sections.computed.iter().filter_map(|(name, computed)| {
        let at = main.at.key("computed").key(name);
        let from = computed.from.as_ref();
        let from = from.and_then(|from| scope.schema(from, &at.key("from"), diagnostics));
        let to = scope.schema(&computed.to, &at.key("to"), diagnostics)?;
        let sample = computed.sample.iter();
        let sample = sample.map(|(name, value)| (name.clone(), resolve_literal(value))).collect();
        Some(Computed { name: name.clone(), from, to, sample, doc: computed.doc.clone(), at })
    });
    computed.collect()
}
