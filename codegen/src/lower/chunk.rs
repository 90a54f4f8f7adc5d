//! Lists of which a request takes only so many members, and what the answer says of each member.

use super::page::{limits, lower_pages, query_field};
use super::snake;
use super::types::Lowering;
use super::usage::Side;
use crate::ir::{self, ChunkAnswer, Identifier};
use crate::model::{
    ActKind, Assignment, Bound, Condition, ConstraintKind, Effect, Expression, Field, Operation,
    Predicate, Reference, Root, Shape, Type, TypeName,
};

/// The list that is split into chunks; `None` where there is none, or more than one.
pub fn lower_chunked(lowering: &Lowering<'_>, operation: &Operation) -> Option<ir::Chunked> {
    let effect = operation.effect.as_ref()?;
    let each = effect.answer.iter().filter_map(|answer| each_result(lowering, operation, answer));
    let filters = effect.filter.iter();
    let matching = filters.filter_map(|test| matching_items(lowering, operation, effect, test));
    let mut lists = each.chain(matching);
    let (Some(only), None) = (lists.next(), lists.next()) else { return None };
    Some(only)
}

/// A list of the body, where the answer has a result for each of its members.
fn each_result(
    lowering: &Lowering<'_>,
    operation: &Operation,
    answer: &Assignment,
) -> Option<ir::Chunked> {
    let Expression::Each { of, .. } = &answer.value else { return None };
    let ([name], Root::Body) = (&of.members[..], &of.root) else { return None };
    let field = operation.body.as_ref()?.object.fields.iter().find(|it| it.wire_name == *name)?;
    // What an update may clear is no plain list.
    if field.clear.is_some() {
        return None;
    }
    let (results, ty) = lower_way(lowering, operation.returns.as_ref()?.ty, &answer.target)?;
    let ir::Type::Vec(result) = ty else { return None };
    lower_list(lowering, field, ChunkAnswer::Each { result: *result, results })
}

/// A list of the query that filters a paged list, whose items hold the member that they match.
fn matching_items(
    lowering: &Lowering<'_>,
    operation: &Operation,
    effect: &Effect,
    test: &Condition,
) -> Option<ir::Chunked> {
    let Predicate::Equals(Expression::Reference(wanted)) = &test.predicate else { return None };
    let ([name], Root::Query) = (&wanted.members[..], &wanted.root) else { return None };
    let field = query_field(operation, name)?;
    let act = effect.act.filter(|act| act.kind == ActKind::List)?;
    let record = Type { shape: Shape::One, name: TypeName::Schema(act.schema) };
    let pages = lower_pages(lowering, operation)?.typed;
    if test.member.root != Root::Stored || pages.item != lowering.ty(record, Side::Answer) {
        return None;
    }
    let (held, ty) = lower_way(lowering, record, &test.member)?;
    let size = operation.pages.as_ref()?.size.as_ref();
    let page = size.and_then(|size| lower_page_size(lowering, query_field(operation, size)?));
    let answer = ChunkAnswer::Matching { item: pages.item, held, page };
    lower_list(lowering, field, answer).filter(|list| list.member == ty)
}

/// The fields that lead to a member of the answer, and its type.
fn lower_way(
    lowering: &Lowering<'_>,
    from: Type,
    to: &Reference,
) -> Option<(Vec<Identifier>, ir::Type)> {
    let fields = lowering.api.along(from, &to.members)?;
    let ty = lowering.field_ty(fields.last()?, None, Side::Answer);
    Some((fields.iter().map(|field| snake(&field.name)).collect(), ty))
}

/// A list with a limit, of which a chunk may be as small as one member.
fn lower_list(lowering: &Lowering<'_>, field: &Field, answer: ChunkAnswer) -> Option<ir::Chunked> {
    let ir::Type::Vec(member) = lowering.field_ty(field, None, Side::Request) else { return None };
    let counts = limits(lowering, field).filter_map(|constraint| match constraint.kind {
        ConstraintKind::Items { min, max } => Some((min, max)),
        _ => None,
    });
    let counts: Vec<_> = counts.collect();
    let most = counts.iter().filter_map(|(_, max)| *max).min()?;
    let takes_one = most > 0 && counts.iter().all(|(min, _)| *min <= 1);
    let field = snake(&field.name);
    takes_one.then_some(ir::Chunked { field, member: *member, most, answer })
}

/// The parameter for the size of a page, and the largest size.
fn lower_page_size(lowering: &Lowering<'_>, size: &Field) -> Option<(Identifier, i64)> {
    let ranges = limits(lowering, size).filter_map(|constraint| match constraint.kind {
        ConstraintKind::Range { max, .. } => max.and_then(Bound::greatest),
        _ => None,
    });
    let most = ranges.min()?;
    (!size.required).then(|| (snake(&size.name), most))
}
