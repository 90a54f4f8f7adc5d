//! The way from a root through members to a value: names looked up, types followed.

use super::known::{known_body, known_parameters, known_schema};
use super::reference::Surroundings;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{
    Object, Operation, ParameterLocation, Primitive, Reference, Root, SchemaKind, Shape, Type,
    TypeName,
};
use crate::spec;

impl Surroundings<'_> {
    pub(super) fn parameter(
        &self,
        (operation, node): (&Operation, &spec::Operation),
        place: ParameterLocation,
        members: &[String],
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let root = match place {
            ParameterLocation::Path => Root::Path,
            ParameterLocation::Query => Root::Query,
            ParameterLocation::Header => Root::Header,
        };
        let parameters = operation.parameters.iter().filter(|one| one.location == place);
        let fields = parameters.map(|parameter| &parameter.field);
        let fields = fields.map(|field| (field.name.as_str(), field.wire_name.as_str(), field.ty));
        let known = known_parameters(node, place);
        self.first(root, (fields.collect(), known), members, at, diagnostics)
    }

    pub(super) fn body(
        &self,
        operation: &Operation,
        node: &spec::Operation,
        members: &[String],
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let object = operation.body.as_ref().map(|body| &body.object);
        let fields = object.into_iter().flat_map(|object| &object.fields);
        let fields = fields.map(|field| (field.name.as_str(), field.wire_name.as_str(), field.ty));
        let known = known_body(self.scope, node);
        self.first(Root::Body, (fields.collect(), known), members, at, diagnostics)
    }

    /// The first name of a way is one of `fields`; the rest follows their types.
    fn first(
        &self,
        root: Root,
        (fields, known): (Vec<(&str, &str, Type)>, Vec<&str>),
        members: &[String],
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let Some((first, rest)) = members.split_first() else {
            diagnostics
                .error(codes::BAD_EXPRESSION, at.clone(), "this names no member")
                .help("write `$root.member`");
            return None;
        };
        let Some((_, wire, ty)) = fields.iter().find(|(name, ..)| name == first) else {
            unknown_member(first, &known, at, diagnostics);
            return None;
        };
        let mut reference = self.walk(root, Some(*ty), rest, at, diagnostics)?;
        reference.members.insert(0, (*wire).to_owned());
        Some(reference)
    }

    /// Descends from a type through members.
    pub(super) fn walk(
        &self,
        root: Root,
        ty: Option<Type>,
        members: &[String],
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let mut reference = Reference { root, members: Vec::new(), ty: ty? };
        for (index, name) in members.iter().enumerate() {
            let counts = index == 0 && reference.root == Root::Stored;
            if counts && self.counters.contains(name) {
                reference.members.push(name.clone());
                let integer = TypeName::Primitive(Primitive::Integer);
                reference.ty = Type { shape: Shape::One, name: integer };
                continue;
            }
            let ty = self.plain(reference.ty);
            let (wire, found) = self.step(ty, name, at, diagnostics)?;
            // A member of each item makes a list.
            let shape = if ty.shape == Shape::One { found.shape } else { ty.shape };
            reference.members.push(wire);
            reference.ty = Type { shape, ..found };
        }
        Some(reference)
    }

    /// One member of a type: a field, a column of an enum's data, anything of `Json`.
    fn step(
        &self,
        ty: Type,
        name: &str,
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, Type)> {
        let TypeName::Schema(id) = ty.name else {
            if ty.name == TypeName::Primitive(Primitive::Json) {
                return Some((name.to_owned(), ty));
            }
            unknown_member(name, &[], at, diagnostics);
            return None;
        };
        let schema = &self.schemas[id.0];
        let found = match &schema.kind {
            SchemaKind::Object(object) => find_field(object, name),
            SchemaKind::Union(union) => union.variants.iter().find_map(|variant| {
                match &self.schemas[variant.schema.0].kind {
                    SchemaKind::Object(object) => find_field(object, name),
                    _ => None,
                }
            }),
            SchemaKind::Enum(enum_) => {
                let column = enum_.columns.iter().find(|column| column.name == name);
                column.map(|column| (column.name.clone(), column.ty))
            }
            SchemaKind::Scalar(_) => None,
        };
        if found.is_none() {
            unknown_member(name, &known_schema(self.scope, &schema.name), at, diagnostics);
        }
        found
    }

    /// The type behind the names of scalars that only stand for another.
    pub(super) fn plain(&self, mut ty: Type) -> Type {
        // A chain of names can't be longer than there are schemas; `check` refuses one in a circle.
        for _ in 0..=self.schemas.len() {
            let (TypeName::Schema(id), Shape::One | Shape::List) = (ty.name, ty.shape) else {
                break;
            };
            let SchemaKind::Scalar(scalar) = &self.schemas[id.0].kind else { break };
            let shape = if ty.shape == Shape::One { scalar.ty.shape } else { ty.shape };
            ty = Type { shape, ..scalar.ty };
        }
        ty
    }
}

fn find_field(object: &Object, name: &str) -> Option<(String, Type)> {
    let field = object.fields.iter().find(|field| field.name == name)?;
    Some((field.wire_name.clone(), field.ty))
}

/// Says that there is no such member, unless another version has it.
fn unknown_member(name: &str, known: &[&str], at: &At, diagnostics: &mut Diagnostics) {
    if known.contains(&name) {
        return;
    }
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "this value has no members".to_owned(),
        None => format!("its members are {}", known.join(", ")),
    };
    diagnostics
        .error(codes::UNKNOWN_REFERENCE, at.clone(), format!("there is no member `{name}`"))
        .help(help);
}
