//! Events of webhooks: their fields, and what they tell of.

use super::declaration::Declared;
use super::expression_scope::ExpressionScope;
use super::field::resolve_field;
use super::outline::Outlines;
use super::reference::ImplicitRoot;
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Change, Field};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Node;

/// An event with the fields of every delivery and its own.
pub struct EventOutline<'a> {
    /// By its wire name.
    pub written: Declared<'a, spec::Event>,
    pub fields: Vec<Field>,
}

impl EventOutline<'_> {
    /// What Rust calls it.
    pub fn rust_name(&self) -> &str {
        self.written.node.name.as_deref().unwrap_or(self.written.name)
    }
}

/// Resolves the fields of each event that the version has.
pub fn resolve_events<'a>(
    scope: &Scope<'_>,
    written: &Declared<'a, spec::Webhooks>,
    diagnostics: &mut Diagnostics,
) -> Vec<EventOutline<'a>> {
    let source = written.node.source.or(written.source);
    let events = written.entries("events", &written.node.events, source);
    let events: Vec<_> =
        events.filter_map(|event| event.pick(scope.versions, diagnostics)).collect();
    if events.is_empty() {
        return Vec::new();
    }
    let payload = written.entries("payload", &written.node.payload, source);
    let payload = resolve_fields(scope, payload, diagnostics);
    let events = events.into_iter().map(|written| {
        let source = written.node.source.or(source);
        let own = written.entries("fields", &written.node.fields, source);
        let own = resolve_fields(scope, own, diagnostics);
        names_differ(&payload, &own, diagnostics);
        let fields = payload.iter().cloned().chain(own).collect();
        EventOutline { written, fields }
    });
    events.collect()
}

fn resolve_fields<'a>(
    scope: &Scope<'_>,
    fields: impl Iterator<Item = Declared<'a, Node<spec::Field>>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Field> {
    let fields = fields.filter_map(|field| {
        resolve_field(scope, &field.pick(scope.versions, diagnostics)?, diagnostics)
    });
    fields.collect()
}

/// No field of an event has the name of a field of every delivery.
fn names_differ(payload: &[Field], own: &[Field], diagnostics: &mut Diagnostics) {
    for field in own {
        let first = payload.iter().find(|first| first.wire_name == field.wire_name);
        if let Some(first) = first {
            let message = format!("every delivery has `{}` already", field.wire_name);
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, DiagnosticPlace::Key(field.at.clone()), message)
                .related(DiagnosticPlace::Key(first.at.clone()), "the other one")
                .help("keep it in `payload`, or give it to each event that has it");
        }
    }
}

/// Resolves the fields whose change an event tells; those of other versions are left out.
pub fn resolve_changes(
    outlines: &Outlines<'_>,
    event: &Declared<'_, spec::Event>,
    diagnostics: &mut Diagnostics,
) -> Vec<Change> {
    let Some(spec::OneOrMany(texts)) = &event.node.changed else { return Vec::new() };
    let at = event.at.key("changed");
    let changes = texts.iter().enumerate().filter_map(|(index, text)| {
        let at = if texts.len() > 1 { at.index(index) } else { at.clone() };
        let Some((schema, member)) = text.split_once('.') else {
            let message = format!("`{text}` is not a field of a schema");
            diagnostics
                .error(codes::BAD_EXPRESSION, &at, message)
                .help("write the schema and the field: `Book.status`");
            return None;
        };
        let schema = outlines.scope.schema(schema, &at, diagnostics)?;
        let expressions =
            ExpressionScope { record: Some(schema), ..ExpressionScope::new(outlines) };
        let field = expressions.member(ImplicitRoot::Record, member, &at, diagnostics)?;
        Some(Change { schema, members: field.members, at })
    });
    changes.collect()
}

/// Resolves the operation whose outcome an event tells; none where only other versions have it.
pub fn resolve_finished(
    scope: &Scope<'_>,
    event: &Declared<'_, spec::Event>,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Pointer)> {
    let name = event.node.finished.as_ref()?;
    let at = event.at.key("finished");
    scope.operations.find(name, &at, diagnostics)?;
    Some((name.clone(), at))
}
