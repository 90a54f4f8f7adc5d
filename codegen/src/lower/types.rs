//! Types of the model as types of Rust, and the schemas behind names.

use std::cell::RefCell;

use super::usage::{Side, Usage};
use super::{pascal, runtime};
use crate::ir;
use crate::model::{
    Api, Constraint, ConstraintKind, Field, Format, Primitive, Scalar, Schema, SchemaId,
    SchemaKind, Shape, Subject, Type, TypeName,
};
use crate::text::identifier::Identifier;
use crate::text::name;
use crate::text::permit::member_can_hold;

/// What lowering needs to know everywhere.
pub struct Lowering<'a> {
    pub api: &'a Api,
    pub usage: Usage,
    /// What violations carry, gathered while checks are lowered.
    pub rules: RefCell<Vec<ir::RuleFacts>>,
}

impl Lowering<'_> {
    /// The type of Rust that `ty` becomes on one side.
    pub fn ty(&self, ty: Type, side: Side) -> ir::Type {
        self.ty_in_format(ty, None, side)
    }

    /// The type of a value that has these formats, unless its own name says so.
    fn ty_in_format(&self, ty: Type, formats: Option<&[Format]>, side: Side) -> ir::Type {
        let one = match ty.name {
            TypeName::Primitive(Primitive::String) => {
                formats.and_then(moment).map_or(ir::Type::String, ir::Type::Moment)
            }
            TypeName::Primitive(Primitive::Integer) => ir::Type::Integer,
            TypeName::Primitive(Primitive::Number) => ir::Type::Number,
            TypeName::Primitive(Primitive::Boolean) => ir::Type::Bool,
            TypeName::Primitive(Primitive::Json) => ir::Type::Json,
            TypeName::Schema(id) => self.named(id, formats, side),
        };
        match ty.shape {
            Shape::One => one,
            Shape::List => ir::Type::Vec(Box::new(one)),
            Shape::Map => ir::Type::Map(Box::new(one)),
        }
    }

    fn named(&self, id: SchemaId, formats: Option<&[Format]>, side: Side) -> ir::Type {
        let schema = self.api.schema(id);
        match &schema.kind {
            SchemaKind::Scalar(scalar) if !scalar.identity => {
                let formats = formats.or_else(|| self.formats(scalar.ty, &scalar.constraints));
                self.ty_in_format(scalar.ty, formats, side)
            }
            SchemaKind::Scalar(_) | SchemaKind::Enum(_) => ir::Type::Named(pascal(&schema.name)),
            SchemaKind::Object(_) | SchemaKind::Union(_) => {
                ir::Type::Named(self.type_name(id, side))
            }
        }
    }

    /// The name of an object or union on one side: plain, unless both sides have one.
    pub fn type_name(&self, id: SchemaId, side: Side) -> Identifier {
        let plain = pascal(&self.api.schema(id).name);
        match side {
            Side::Request if self.usage.both(id) => name::suffixed(&plain, "Input"),
            _ => plain,
        }
    }

    /// The struct by which the constructor of a type takes its arguments, if it takes them by name.
    pub fn required_name(&self, of: &Identifier, fields: &[&Field]) -> Option<Identifier> {
        self.api.names_arguments(fields.iter().copied()).then(|| name::suffixed(of, "Required"))
    }

    /// The formats that constraints demand of one value of `ty`.
    fn formats<'c>(&self, ty: Type, constraints: &'c [Constraint]) -> Option<&'c [Format]> {
        let subject = match self.resolved(ty).shape {
            Shape::One => Subject::Value,
            Shape::List | Shape::Map => Subject::Each,
        };
        let mut on_one = constraints.iter().filter(|constraint| constraint.subject == subject);
        on_one.find_map(|constraint| match &constraint.kind {
            ConstraintKind::Format(formats) => Some(formats.as_slice()),
            _ => None,
        })
    }

    /// The type of a field, behind a pointer where it would hold itself.
    pub fn field_ty(&self, field: &Field, owner: Option<SchemaId>, side: Side) -> ir::Type {
        let Field { ty, constraints, .. } = field;
        let plain = self.ty_in_format(*ty, self.formats(*ty, constraints), side);
        match (owner, self.direct(*ty)) {
            (Some(owner), Some(id)) if self.holds(id, owner, &mut Vec::new()) => {
                ir::Type::Box(Box::new(plain))
            }
            _ => plain,
        }
    }

    /// The object or union that a value of `ty` is made of, without a list or map between.
    fn direct(&self, ty: Type) -> Option<SchemaId> {
        let (Shape::One, TypeName::Schema(id)) = (ty.shape, ty.name) else { return None };
        match &self.api.schema(id).kind {
            SchemaKind::Scalar(scalar) => self.direct(scalar.ty),
            SchemaKind::Enum(_) => None,
            SchemaKind::Object(_) | SchemaKind::Union(_) => Some(id),
        }
    }

    fn holds(&self, id: SchemaId, owner: SchemaId, seen: &mut Vec<SchemaId>) -> bool {
        if id == owner {
            return true;
        }
        if seen.contains(&id) {
            return false;
        }
        seen.push(id);
        match &self.api.schema(id).kind {
            SchemaKind::Object(object) => object
                .fields
                .iter()
                .filter_map(|field| self.direct(field.ty))
                .any(|inner| self.holds(inner, owner, seen)),
            SchemaKind::Union(union) => {
                union.variants.iter().any(|variant| self.holds(variant.schema, owner, seen))
            }
            SchemaKind::Scalar(_) | SchemaKind::Enum(_) => false,
        }
    }

    /// The schema behind one value of `ty`.
    pub fn schema(&self, ty: Type) -> Option<&Schema> {
        match ty.name {
            TypeName::Schema(id) => Some(self.api.schema(id)),
            TypeName::Primitive(_) => None,
        }
    }

    /// The scalar behind one value of `ty`.
    pub fn scalar(&self, ty: Type) -> Option<(&Schema, &Scalar)> {
        match &self.schema(ty)?.kind {
            SchemaKind::Scalar(scalar) => Some((self.schema(ty)?, scalar)),
            _ => None,
        }
    }

    /// The shape and name that remain when aliases are followed.
    pub fn resolved(&self, ty: Type) -> Type {
        self.api.plain(ty)
    }

    /// Whether a field is never printed, for what it is or what its type is.
    pub fn is_redacted(&self, field: &Field) -> bool {
        field.sensitive || field.personal || self.is_redacted_type(field.ty)
    }

    /// The separator of a list, where a member of it could hold it.
    pub fn ambiguous_separator(&self, field: &Field) -> Option<char> {
        let separator = field.separator.filter(|_| self.resolved(field.ty).shape == Shape::List)?;
        member_can_hold(self.api, field, separator).then_some(separator)
    }

    /// Whether a value of this type, or the schema itself, is never printed.
    pub fn is_redacted_type(&self, ty: Type) -> bool {
        let Some(schema) = self.schema(ty) else { return false };
        let behind = match &schema.kind {
            SchemaKind::Scalar(scalar) => self.is_redacted_type(scalar.ty),
            _ => false,
        };
        schema.sensitive || schema.personal || behind
    }
}

/// The type of the runtime for text with these formats, if all of them are dates or times.
fn moment(formats: &[Format]) -> Option<Identifier> {
    let name = |format: &Format| match format {
        Format::Date => Some("Date"),
        Format::CompactDate => Some("CompactDate"),
        Format::LocalDateTime => Some("LocalDateTime"),
        Format::DateTime => Some("DateTime"),
        Format::Time => Some("Time"),
        Format::Email
        | Format::E164
        | Format::Uri
        | Format::Uuid
        | Format::CountryAlpha3
        | Format::Currency
        | Format::Language
        | Format::TimeZone
        | Format::Base64 => None,
    };
    let names = formats.iter().map(name).collect::<Option<Vec<_>>>()?;
    match names[..] {
        [] => None,
        [one] => Some(runtime(one)),
        _ => Some(runtime("AnyMoment")),
    }
}
