//! Unions: objects told apart by a tag.

use super::fault::refuse_empty;
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Union, Variant};
use crate::source::Pointer;
use crate::spec;

/// Resolves a union.
pub fn resolve_union(
    scope: &Scope<'_>,
    schema: &spec::Schema,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Union {
    let tags = schema.by.as_ref().map(|spec::OneOrMany(tags)| tags.as_slice());
    match tags {
        Some(tags) => tags_differ(tags, &at.key("by"), diagnostics),
        None => {
            let message = "nothing tells the objects apart";
            diagnostics
                .error(codes::MISSING_KEY, DiagnosticPlace::Key(at.key("one_of")), message)
                .help("name the member that holds the tag: `by: type`");
        }
    }
    let variants = schema.one_of.iter().flatten().filter_map(|(wire, name)| {
        let at = at.key("one_of").key(wire);
        let schema = scope.schema(name, &at, diagnostics)?;
        let name = if is_rust_name(wire) { wire } else { name };
        Some(Variant { wire: wire.clone(), name: name.clone(), schema, at })
    });
    Union { variants: variants.collect(), tags: tags.unwrap_or_default().to_vec() }
}

/// Whether Rust can spell a tag; otherwise the variant has the name of its object.
fn is_rust_name(wire: &str) -> bool {
    let first = wire.chars().find(char::is_ascii_alphanumeric);
    wire.is_ascii() && first.is_some_and(|first| first.is_ascii_alphabetic())
}

/// There is at least one member that may hold the tag, and each is named once.
pub fn tags_differ(tags: &[String], at: &Pointer, diagnostics: &mut Diagnostics) {
    refuse_empty(tags.is_empty(), DiagnosticPlace::Key(at.clone()), diagnostics);
    for (index, tag) in tags.iter().enumerate() {
        if tags[..index].contains(tag) {
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, at.index(index), format!("`{tag}` is given twice"))
                .help("remove one of the two");
        }
    }
}
