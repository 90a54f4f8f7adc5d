//! Bodies: objects with fields of their own and taken ones, or a single map.

use super::declaration::Declared;
use super::field::resolve_field;
use super::lifetime::Placed;
use super::object::{ObjectOutline, Take, WrittenObject, resolve_object};
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Field, Wrap};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, ShortForm as _};

/// The body of a request, whose rules are still to be resolved.
pub struct BodyOutline<'a> {
    pub wrap: Option<Wrap>,
    pub object: ObjectOutline<'a>,
}

/// Resolves the body of an operation up to its fields.
pub fn resolve_body<'a>(
    scope: &Scope<'a>,
    written: &Declared<'a, spec::Operation>,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<BodyOutline<'a>> {
    let node = written.node.body.as_ref()?;
    let Placed { node: body, at } =
        scope.versions.pick(node, &written.at.key("body"), diagnostics)?;
    if body.ty.is_some() && body.takes.is_some() {
        let message = "a body has `type` or `takes`, not both";
        diagnostics
            .error(codes::WRONG_SHAPE, DiagnosticPlace::Key(at.key("type")), message)
            .help("name the schema under `takes`");
    }
    let wrap = resolve_wrap(scope, body.wrap.as_ref(), &at, diagnostics);
    let source = body.source.or(source);
    let object = match map_schema(scope, body) {
        Some(schema) => {
            resolve_map(scope, &Placed { node: body, at }, &schema, source, diagnostics)
        }
        None => {
            refuse_name(body, &at, diagnostics);
            let written = WrittenObject {
                fields: Some(&body.fields),
                rules: &body.rules,
                takes: takes(body, &at),
                source,
                part: written.part,
                at,
            };
            resolve_object(scope, written, diagnostics)
        }
    };
    Some(BodyOutline { wrap, object })
}

/// The schemas that a body takes; the name of one alone takes all of it.
fn takes<'a>(body: &'a spec::Body, at: &Pointer) -> Vec<Take<'a>> {
    match (&body.takes, &body.ty) {
        (Some(takes), _) => Take::each(takes, at),
        (None, Some(schema)) => vec![Take { schema, picked: None, at: at.key("type") }],
        (None, None) => Vec::new(),
    }
}

/// The schema that a body is of, if that is a map.
fn map_schema<'a>(scope: &Scope<'a>, body: &spec::Body) -> Option<Declared<'a, spec::Schema>> {
    let schema = scope.written_schema(body.ty.as_ref()?)?;
    let is_map = schema.node.ty.as_ref().is_some_and(|phrase| phrase.shape == spec::Shape::Map);
    is_map.then_some(schema)
}

fn refuse_name(body: &spec::Body, at: &Pointer, diagnostics: &mut Diagnostics) {
    if body.name.is_some() {
        diagnostics
            .error(
                codes::WRONG_SHAPE,
                DiagnosticPlace::Key(at.key("name")),
                "only a body that is a map has a name",
            )
            .help("remove it, or name a map under `type`");
    }
}

/// A body that is a map: an object with one field, which is the body itself.
fn resolve_map<'a>(
    scope: &Scope<'_>,
    body: &Placed<'_, spec::Body>,
    schema: &Declared<'a, spec::Schema>,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> ObjectOutline<'a> {
    let Placed { node: body, at } = body;
    if !body.fields.is_empty() || !body.rules.is_empty() {
        diagnostics
            .error(
                codes::WRONG_SHAPE,
                DiagnosticPlace::Key(at.key("type")),
                "a body that is a map holds nothing else",
            )
            .help("remove `fields` and `rules`, or make the map a field");
    }
    let written = spec::Field::from_text(&format!("required {}", schema.name)).ok();
    let field = written.and_then(|node| {
        let name = body.name.as_deref().unwrap_or("body");
        let written = Declared { name, node: &node, at: at.clone(), part: schema.part, source };
        let field = resolve_field(scope, &written, diagnostics)?;
        Some(Field { is_body: true, doc: schema.node.doc.clone(), ..field })
    });
    ObjectOutline {
        fields: field.into_iter().collect(),
        rules: Vec::new(),
        field_names: Vec::new(),
    }
}

/// Resolves the member that holds the object of a request or an answer.
pub fn resolve_wrap(
    scope: &Scope<'_>,
    wrap: Option<&Node<spec::Wrap>>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Wrap> {
    let Placed { node: wrap, at } = scope.versions.pick(wrap?, &at.key("wrap"), diagnostics)?;
    let error = wrap.error.as_deref();
    let error = scope.errors.find_or(None, error, &at.key("error"), diagnostics);
    Some(Wrap { member: wrap.member.clone(), error })
}
