//! Paths of members from a root to a value: names looked up, types followed.

use super::expression_scope::ExpressionScope;
use super::member_names::{body_members, parameter_names, schema_members};
use super::object::ObjectOutline;
use super::operation::OperationOutline;
use super::schema::KindOutline;
use super::scope::Scope;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{
    Field, ParameterLocation, Primitive, Reference, Root, SchemaId, Shape, Type, TypeName,
};

/// The fields of a request, one of which begins a path.
pub struct PathStart<'a> {
    root: Root,
    fields: Vec<&'a Field>,
    /// The names of such fields in any version.
    names: Vec<&'a str>,
}

impl<'a> PathStart<'a> {
    /// The parameters of an operation at one location.
    pub fn parameters(operation: &'a OperationOutline<'a>, location: ParameterLocation) -> Self {
        let root = match location {
            ParameterLocation::Path => Root::Path,
            ParameterLocation::Query => Root::Query,
            ParameterLocation::Header => Root::Header,
        };
        let parameters = operation.parameters.iter().filter(|one| one.location == location);
        let fields = parameters.map(|parameter| &parameter.field).collect();
        Self { root, fields, names: parameter_names(operation.written.node, location) }
    }

    /// The fields of an operation's body.
    pub fn body(scope: &Scope<'a>, operation: &'a OperationOutline<'a>) -> Self {
        let fields = operation.body.iter().flat_map(|body| &body.object.fields).collect();
        Self { root: Root::Body, fields, names: body_members(scope, operation.written.node) }
    }
}

impl ExpressionScope<'_> {
    /// Follows a path that begins with a field of the request.
    pub fn follow_from(
        &self,
        start: PathStart<'_>,
        members: &[String],
        at: &DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let Some((first, rest)) = members.split_first() else {
            diagnostics
                .error(codes::BAD_EXPRESSION, at.clone(), "this names no member")
                .help("write `$root.member`");
            return None;
        };
        let Some(field) = start.fields.iter().find(|field| field.name == *first) else {
            unknown_member(first, &start.names, at, diagnostics);
            return None;
        };
        let mut reference = self.follow(start.root, Some(field.ty), rest, at, diagnostics)?;
        reference.members.insert(0, field.wire_name.clone());
        Some(reference)
    }

    /// Descends from a type through members.
    pub fn follow(
        &self,
        root: Root,
        ty: Option<Type>,
        members: &[String],
        at: &DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let mut reference = Reference { root, members: Vec::new(), ty: ty? };
        for (index, name) in members.iter().enumerate() {
            let may_count = index == 0 && reference.root == Root::Stored;
            if may_count && self.counters.contains(name) {
                reference.members.push(name.clone());
                let name = TypeName::Primitive(Primitive::Integer);
                reference.ty = Type { shape: Shape::One, name };
                continue;
            }
            let outer = self.plain(reference.ty);
            let (wire_name, ty) = self.step(outer, name, at, diagnostics)?;
            // A member of each item makes a list.
            let shape = if outer.shape == Shape::One { ty.shape } else { outer.shape };
            reference.members.push(wire_name);
            reference.ty = Type { shape, ..ty };
        }
        Some(reference)
    }

    /// The wire name and type of one member: a field, a column of an enum's data, or anything
    /// inside `Json`.
    fn step(
        &self,
        ty: Type,
        name: &str,
        at: &DiagnosticPlace,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, Type)> {
        let TypeName::Schema(SchemaId(id)) = ty.name else {
            if ty.name == TypeName::Primitive(Primitive::Json) {
                return Some((name.to_owned(), ty));
            }
            unknown_member(name, &[], at, diagnostics);
            return None;
        };
        let schema = &self.outlines.schemas[id];
        let found = match &schema.kind {
            KindOutline::Object(object) => find_field(object, name),
            KindOutline::Union(union) => union.variants.iter().find_map(|variant| {
                find_field(self.outlines.schemas[variant.schema.0].object()?, name)
            }),
            KindOutline::Enum(enum_) => {
                let column = enum_.columns.iter().find(|column| column.name == name);
                column.map(|column| (column.name.clone(), column.ty))
            }
            KindOutline::Scalar(_) => None,
        };
        if found.is_none() {
            let names = schema_members(self.scope(), schema.written.name);
            unknown_member(name, &names, at, diagnostics);
        }
        found
    }
}

fn find_field(object: &ObjectOutline<'_>, name: &str) -> Option<(String, Type)> {
    let field = object.fields.iter().find(|field| field.name == name)?;
    Some((field.wire_name.clone(), field.ty))
}

/// Reports that there is no such member, unless another version has it.
fn unknown_member(name: &str, names: &[&str], at: &DiagnosticPlace, diagnostics: &mut Diagnostics) {
    if names.contains(&name) {
        return;
    }
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "this value has no members".to_owned(),
        None => format!("its members are {}", names.join(", ")),
    };
    diagnostics
        .error(codes::UNKNOWN_REFERENCE, at.clone(), format!("there is no member `{name}`"))
        .help(help);
}
