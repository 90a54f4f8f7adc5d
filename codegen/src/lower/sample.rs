//! Sample values: the plainest ones that break no limit.

use super::literal::literal_expr;
use super::request::{presence, required_first};
use super::types::{Lowering, Side};
use super::{literal, pascal, snake};
use crate::ir::Expr;
use crate::model::{
    Constraint, Direction, Field, Format, Limit, Literal, Object, Primitive, RuleKind, SchemaId,
    SchemaKind, Shape, Target, Type, TypeName,
};
use crate::pattern::{LONGEST_SAMPLE, Pattern};
use crate::permit::permits;

/// How deep samples of nested objects go before a recursive schema ends them.
const DEPTH: usize = 8;

/// An object with what its fields can't say.
pub struct Whole<'a> {
    pub object: &'a Object,
    pub owner: Option<SchemaId>,
    pub update: bool,
}

impl Lowering<'_> {
    /// A value of `ty` that keeps all limits; none where no simple one is known.
    pub fn sample(&self, ty: Type, own: &[&Constraint], depth: usize) -> Option<Expr> {
        if depth > DEPTH {
            return None;
        }
        match ty.shape {
            Shape::One => self.sample_one(ty, own, depth),
            Shape::List | Shape::Map => {
                let one = Type { shape: Shape::One, ..ty };
                let each: Vec<_> =
                    own.iter().copied().filter(|limit| limit.target == Target::Each).collect();
                let whole = own.iter().filter(|limit| limit.target == Target::Whole);
                let count = whole.clone().filter_map(|constraint| match constraint.limit {
                    Limit::Items { min, .. } => Some(min),
                    _ => None,
                });
                let count = usize::try_from(count.max().unwrap_or(0)).ok()?.max(1);
                let alike = Literal::List(vec![Literal::Null; count]);
                let fits = |limit: &Constraint| permits(&limit.limit, Target::Whole, &alike);
                if count > LONGEST_SAMPLE || !whole.clone().all(|limit| fits(limit)) {
                    return None;
                }
                let member = Box::new(self.sample_one(one, &each, depth + 1)?);
                let keyed = !numbers_are_keys(own, count);
                Some(match ty.shape {
                    Shape::Map if keyed && count > 1 => return None,
                    Shape::Map if keyed => {
                        Expr::Entry(Box::new(Expr::Text(literal(&sample_key(own)?))), member)
                    }
                    Shape::Map => Expr::Entries(member, count),
                    Shape::One | Shape::List => Expr::Copies(member, count),
                })
            }
        }
    }

    fn sample_one(&self, ty: Type, own: &[&Constraint], depth: usize) -> Option<Expr> {
        let id = match ty.name {
            TypeName::Primitive(primitive) => return sample_primitive(primitive, own),
            TypeName::Schema(id) => id,
        };
        let schema = self.api.schema(id);
        match &schema.kind {
            SchemaKind::Scalar(scalar) => {
                let all: Vec<_> = own.iter().copied().chain(&scalar.constraints).collect();
                self.sample(scalar.ty, &all, depth + 1)
            }
            SchemaKind::Enum(enum_) => {
                let first = enum_.values.first()?;
                Some(Expr::Variant(pascal(&schema.name), pascal(&first.name)))
            }
            SchemaKind::Object(object) => {
                let fields = required_first(object);
                let name = self.type_name(id, Side::Request);
                let whole = Whole { object, owner: Some(id), update: false };
                self.sample_object(name, &fields, &whole, depth)
            }
            SchemaKind::Union(union) => {
                let variant = union.variants.first()?;
                let name = TypeName::Schema(variant.schema);
                let inner = self.sample(Type { shape: Shape::One, name }, &[], depth + 1)?;
                let union_name = self.type_name(id, Side::Request);
                Some(Expr::Wrapped(union_name, pascal(&variant.wire), Box::new(inner)))
            }
        }
    }

    /// A call of `new` with the fields that rules demand besides.
    pub fn sample_object(
        &self,
        name: proc_macro2::Ident,
        fields: &[&Field],
        whole: &Whole<'_>,
        depth: usize,
    ) -> Option<Expr> {
        let Whole { object, owner, update } = *whole;
        let sent = |field: &&&Field| field.direction != Direction::ReadOnly;
        let mut arguments = Vec::new();
        for field in fields.iter().filter(sent) {
            if field.required && field.preset.is_none() {
                arguments.push(self.sample_field(field, owner, depth)?);
            }
        }
        let mut setters = Vec::new();
        for field in extra_fields(object).into_iter().map(|index| &object.fields[index]) {
            let value = self.sample_field(field, owner, depth)?;
            setters.push((snake(&field.name), presence(field, update), value));
        }
        Some(Expr::New(name, arguments, setters))
    }

    /// A value for one field, behind a pointer where its type is.
    pub fn sample_field(
        &self,
        field: &Field,
        owner: Option<SchemaId>,
        depth: usize,
    ) -> Option<Expr> {
        let own: Vec<&Constraint> = field.constraints.iter().collect();
        let value = match &field.example {
            Some(example) if matches!(self.resolved(field.ty).shape, Shape::One) => {
                literal_expr(self, field.ty, example)
            }
            _ => self.sample(field.ty, &own, depth + 1)?,
        };
        let boxed = self.field_ty(field.ty, owner, Side::Request);
        Some(match boxed {
            crate::ir::Type::Box(_) => Expr::Boxed(Box::new(value)),
            _ => value,
        })
    }
}

/// Fields that no argument asks for, but a rule that always applies.
pub fn extra_fields(object: &Object) -> Vec<usize> {
    let given = |index: usize| {
        let field = &object.fields[index];
        field.required || field.preset.is_some()
    };
    let sent = |index: &usize| object.fields[*index].direction != Direction::ReadOnly;
    let mut extra: Vec<usize> = Vec::new();
    for rule in object.rules.iter().filter(|rule| rule.when.is_empty()) {
        let mut named = rule.fields.iter().copied().filter(sent);
        let demands = matches!(rule.kind, RuleKind::AtLeastOneOf | RuleKind::ExactlyOneOf);
        if demands && !named.clone().any(|index| given(index) || extra.contains(&index)) {
            extra.extend(named.next());
        }
    }
    extra
}

/// A name as JSON Pointers write it.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The limits that a value of the field has to keep as a whole.
pub fn own_limits<'a>(lowering: &'a Lowering<'_>, field: &'a Field) -> Vec<&'a Limit> {
    let mut limits: Vec<&Limit> =
        field.constraints.iter().map(|constraint| &constraint.limit).collect();
    let mut ty = field.ty;
    while let (Shape::One, Some((_, scalar))) = (ty.shape, lowering.scalar(ty)) {
        limits.extend(scalar.constraints.iter().map(|constraint| &constraint.limit));
        ty = scalar.ty;
    }
    limits
}

fn sample_primitive(primitive: Primitive, own: &[&Constraint]) -> Option<Expr> {
    let limits: Vec<&Limit> = own.iter().map(|constraint| &constraint.limit).collect();
    Some(match sample_literal(primitive, &limits)? {
        Literal::Text(text) => Expr::Text(literal(&text)),
        Literal::Bool(value) => Expr::Bool(value),
        Literal::Integer(value) => Expr::Integer(value),
        Literal::Number(value) => Expr::Number(value),
        Literal::Null | Literal::List(_) | Literal::Map(_) => Expr::Json,
    })
}

/// The plainest value of a primitive that keeps all limits.
pub fn sample_literal(primitive: Primitive, limits: &[&Limit]) -> Option<Literal> {
    let value = match primitive {
        Primitive::String => Literal::Text(sample_text(limits)?),
        Primitive::Boolean => Literal::Bool(true),
        Primitive::Json => Literal::Null,
        Primitive::Integer | Primitive::Number => return sample_number(primitive, limits),
    };
    limits.iter().all(|limit| permits(limit, Target::Whole, &value)).then_some(value)
}

/// The first that is permitted of the ends of all ranges, what lies beside them, and 1.
fn sample_number(primitive: Primitive, limits: &[&Limit]) -> Option<Literal> {
    let ends = limits.iter().filter_map(|limit| match limit {
        Limit::Range { min, max } => Some([*min, *max]),
        _ => None,
    });
    let ends: Vec<f64> = ends.flatten().flatten().map(|(end, _)| end).collect();
    let steps = limits.iter().filter_map(|limit| match limit {
        Limit::Multiple(of) => Some(*of),
        _ => None,
    });
    let step = steps.fold(1.0, f64::max);
    let beside = ends.iter().flat_map(|end| {
        let up = (end / step).ceil() * step;
        [*end, up, up + step, end + 0.5, end - 0.5, (end / step).floor() * step]
    });
    let middle = ends.windows(2).map(|pair| f64::midpoint(pair[0], pair[1]));
    let whole = |value: f64| match primitive {
        Primitive::Integer => Literal::Integer(value.ceil() as i64),
        _ => Literal::Number(value),
    };
    beside
        .chain(middle)
        .chain([1.0, step])
        .map(whole)
        .find(|value| limits.iter().all(|limit| permits(limit, Target::Whole, value)))
}

/// Whether the numbers below `count` keep the limits of keys among these.
pub fn numbers_are_keys(own: &[&Constraint], count: usize) -> bool {
    let last = count.saturating_sub(1).to_string();
    let fits = |key: &str, limit: &Limit| match limit {
        Limit::Chars { min, max } => {
            let count = key.len() as u64;
            *min <= count && max.is_none_or(|max| count <= max)
        }
        Limit::Pattern(text) => Pattern::parse(text).is_ok_and(|pattern| pattern.matches(key)),
        _ => false,
    };
    let keys = own.iter().filter(|limit| limit.target == Target::Keys);
    keys.map(|limit| &limit.limit).all(|limit| fits("0", limit) && fits(&last, limit))
}

/// A key that keeps the limits of keys among these.
fn sample_key(own: &[&Constraint]) -> Option<String> {
    let keys = own.iter().filter(|limit| limit.target == Target::Keys).map(|limit| &limit.limit);
    sample_text(&keys.collect::<Vec<_>>())
}

/// Text that keeps all limits, as short as they permit.
pub fn sample_text(own: &[&Limit]) -> Option<String> {
    let mut length = (1, usize::MAX);
    for limit in own {
        if let Limit::Chars { min, max } = limit {
            let min = usize::try_from(*min).ok()?;
            let max = max.map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
            length = (length.0.max(min), length.1.min(max));
        }
    }
    let formats = own.iter().find_map(|limit| match limit {
        Limit::Format(formats) => formats.first(),
        _ => None,
    });
    let pattern = own.iter().find_map(|limit| match limit {
        Limit::Pattern(pattern) => Pattern::parse(pattern).ok(),
        _ => None,
    });
    let text = match (formats, pattern) {
        (Some(format), None) => format_sample(*format).to_owned(),
        (None, Some(pattern)) => pattern.sample(length.0)?,
        (None, None) if length.0 <= LONGEST_SAMPLE => "a".repeat(length.0),
        (None, None) => return None,
        (Some(_), Some(_)) => return None,
    };
    let count = text.chars().count();
    (length.0 <= count && count <= length.1).then_some(text)
}

/// A text of that form.
pub fn format_sample(format: Format) -> &'static str {
    match format {
        Format::Date => "2024-02-29",
        Format::CompactDate => "20240229",
        Format::LocalDateTime => "2024-02-29T23:59:59",
        Format::DateTime => "2024-02-29T23:59:59+08:00",
        Format::Time => "23:59:59",
        Format::Email => "reader@example.com",
        Format::E164 => "+12025550123",
        Format::Uri => "https://example.com/a?b=c",
        Format::Uuid => "123e4567-e89b-12d3-a456-426614174000",
        Format::CountryAlpha3 => "USA",
        Format::Currency => "EUR",
        Format::Language => "en",
        Format::TimeZone => "Europe/Berlin",
        Format::Base64 => "aGk=",
    }
}
