//! Pages: how the client gets from one to the next.

use super::types::Lowering;
use super::usage::Side;
use super::{literal, literals, snake};
use crate::ir;
use crate::model::{
    Bound, Constraint, ConstraintKind, Expression, Field, Literal, Operation, PageStyle, Pages,
    ParameterLocation, Primitive, Reference, Shape, Type, TypeName,
};
use crate::text::identifier::Identifier;

/// The pages of an operation; `None` where its types could not express them, which a check refuses.
pub fn lower_pages(lowering: &Lowering<'_>, operation: &Operation) -> Option<ir::Pages> {
    let pages = operation.pages.as_ref()?;
    let way = |read: &Reference| literals(&read.members);
    Some(ir::Pages {
        turn: match &pages.style {
            PageStyle::Number(name) => {
                let first =
                    query_field(operation, name).map_or(1, |field| first_page(lowering, field));
                ir::Turn::Number(literal(name), first)
            }
            PageStyle::Cursor(name) => ir::Turn::Token(literal(name)),
        },
        size: pages.size.as_deref().map(literal),
        items: way(&pages.items),
        total: pages.total.as_ref().map(way),
        next: pages.next.as_ref().map(way),
        more: pages.more.as_ref().map(way),
        most: pages.most,
        typed: lower_typed(lowering, operation, pages)?,
    })
}

fn lower_typed(lowering: &Lowering<'_>, operation: &Operation, pages: &Pages) -> Option<ir::Typed> {
    let (PageStyle::Number(turn) | PageStyle::Cursor(turn)) = &pages.style;
    let turn = query_field(operation, turn)?;
    let turned = match (&pages.style, turn.required, lowering.field_ty(turn, None, Side::Request)) {
        (PageStyle::Number(_), false, _) => ir::Turned::Number,
        (PageStyle::Number(_), true, _) => ir::Turned::RequiredNumber(first_page(lowering, turn)),
        (PageStyle::Cursor(_), _, ir::Type::String) => ir::Turned::Text,
        (PageStyle::Cursor(_), ..) => ir::Turned::Named,
    };
    let returned = operation.returns.as_ref()?.ty;
    let way = |read: &Reference| {
        let fields = lowering.api.along(returned, &read.members)?;
        let ty = lowering.field_ty(fields.last()?, None, Side::Answer);
        Some((fields.iter().map(|field| snake(&field.name)).collect::<Vec<Identifier>>(), ty))
    };
    let only_way = |read: &Option<Reference>| Some(way(read.as_ref()?)?.0);
    let (items, ir::Type::Vec(item)) = way(&pages.items)? else { return None };
    let size = pages.size.as_ref().and_then(|size| query_field(operation, size));
    Some(ir::Typed {
        item: *item,
        turn: snake(&turn.name),
        turned,
        size: size.map(|size| (snake(&size.name), size.required)),
        items,
        total: only_way(&pages.total),
        next: pages
            .next
            .as_ref()
            .filter(|next| is_shown(lowering, next.ty))
            .and_then(way)
            .map(|(next, ty)| (next, ty == ir::Type::String)),
        more: only_way(&pages.more),
    })
}

/// The number of the first page: what is sent or assumed without one, else 0 where that is the
/// least that is permitted, else 1.
pub fn first_page(lowering: &Lowering<'_>, page: &Field) -> i64 {
    let default = match &page.default {
        Some(Expression::Literal(literal)) => Some(literal),
        _ => None,
    };
    if let Some(Literal::Integer(first)) = page.preset.as_ref().or(default) {
        return *first;
    }
    let least = limits(lowering, page).filter_map(|constraint| match &constraint.kind {
        ConstraintKind::Range { min, .. } => min.and_then(Bound::least),
        _ => None,
    });
    i64::from(least.max() != Some(0))
}

/// The constraints on a field and on its type.
pub fn limits<'a>(
    lowering: &'a Lowering<'_>,
    field: &'a Field,
) -> impl Iterator<Item = &'a Constraint> {
    let scalars =
        std::iter::successors(lowering.scalar(field.ty), |(_, scalar)| lowering.scalar(scalar.ty));
    scalars.flat_map(|(_, scalar)| &scalar.constraints).chain(&field.constraints)
}

/// Whether a value can be written as one text.
fn is_shown(lowering: &Lowering<'_>, ty: Type) -> bool {
    let ty = lowering.resolved(ty);
    let primitive = matches!(ty.name, TypeName::Primitive(Primitive::String | Primitive::Integer));
    ty.shape == Shape::One && (primitive || lowering.api.enum_of(ty).is_some())
}

/// The query parameter with this wire name.
pub fn query_field<'a>(operation: &'a Operation, name: &str) -> Option<&'a Field> {
    let mut query =
        operation.parameters.iter().filter(|one| one.location == ParameterLocation::Query);
    query.find(|one| one.field.wire_name == name).map(|one| &one.field)
}
