//! Sample values in the model's terms: the plainest ones that break no constraint.

use super::number::{number, numbers};
use super::text::texts;
use crate::lower::field::{is_sent, required_first};
use crate::lower::types::Lowering;
use crate::model::{
    Constraint, ConstraintKind, Enum, Field, Literal, Object, Primitive, RuleKind, RuleSet,
    SchemaKind, Shape, Subject, Type, TypeName, Union,
};
use crate::text::pattern::LONGEST_SAMPLE;

/// How deeply samples of a recursive schema are nested.
const DEPTH: usize = 8;

impl Lowering<'_> {
    /// Up to `count` different values of `ty` that keep all limits.
    ///
    /// An object is a map of its fields by their names, a union a map of its tag to the object.
    pub fn samples(
        &self,
        ty: Type,
        own: &[(Subject, &ConstraintKind)],
        count: usize,
        depth: usize,
    ) -> Vec<Literal> {
        if depth > DEPTH {
            return Vec::new();
        }
        let whole: Vec<&ConstraintKind> = limits_at(own, Subject::Value).collect();
        if ty.shape != Shape::One {
            return self.collections(ty, own, count, depth);
        }
        let id = match ty.name {
            TypeName::Primitive(primitive) => return primitives(primitive, &whole, count),
            TypeName::Schema(id) => id,
        };
        match &self.api.schema(id).kind {
            SchemaKind::Scalar(scalar) => {
                let behind = scalar.constraints.iter().map(|one| (one.subject, &one.kind));
                let all: Vec<_> = own.iter().copied().chain(behind).collect();
                self.samples(scalar.ty, &all, count, depth + 1)
            }
            SchemaKind::Enum(enum_) => enum_samples(enum_, count),
            SchemaKind::Object(object) => self.objects(object, count, depth),
            SchemaKind::Union(union) => self.unions(union, count, depth),
        }
    }

    fn collections(
        &self,
        ty: Type,
        own: &[(Subject, &ConstraintKind)],
        count: usize,
        depth: usize,
    ) -> Vec<Literal> {
        let sizes = limits_at(own, Subject::Value).filter_map(|limit| match limit {
            ConstraintKind::Items { min, max } => Some((*min, *max)),
            _ => None,
        });
        let (mut least, mut most) = (0, u64::MAX);
        for (min, max) in sizes {
            (least, most) = (least.max(min), most.min(max.unwrap_or(u64::MAX)));
        }
        let size = usize::try_from(least.max(1).min(most)).unwrap_or(usize::MAX);
        if size > LONGEST_SAMPLE {
            return Vec::new();
        }
        let made = (0..count.max(1)).map_while(|turn| self.collection(ty, own, size, turn, depth));
        let made: Vec<Literal> = made.collect();
        if size == 0 { made.into_iter().take(1).collect() } else { made }
    }

    /// A list or map of `size` members; each turn has a different last member.
    fn collection(
        &self,
        ty: Type,
        own: &[(Subject, &ConstraintKind)],
        size: usize,
        turn: usize,
        depth: usize,
    ) -> Option<Literal> {
        let one = Type { shape: Shape::One, ..ty };
        let each: Vec<_> =
            limits_at(own, Subject::Each).map(|limit| (Subject::Value, limit)).collect();
        let unique = limits_at(own, Subject::Value).any(|limit| *limit == ConstraintKind::Unique);
        let wanted = if unique { size + turn } else { 1 + turn };
        let members = self.samples(one, &each, wanted, depth + 1);
        if size > 0 && members.len() < wanted {
            return None;
        }
        // Each turn has its own last member; where members may repeat, the first fills up.
        let at = |index: usize| match (index + 1 == size, unique) {
            (true, _) => members[wanted - 1].clone(),
            (false, true) => members[index].clone(),
            (false, false) => members[0].clone(),
        };
        if ty.shape == Shape::List {
            return Some(Literal::List((0..size).map(at).collect()));
        }
        let keys = keys(own, size)?;
        Some(Literal::Map(keys.into_iter().enumerate().map(|(n, key)| (key, at(n))).collect()))
    }

    fn objects(&self, object: &Object, count: usize, depth: usize) -> Vec<Literal> {
        let fields = required_first(object);
        let Some(base) = self.plainest_values(&[object.rule_set()], &fields, depth) else {
            return Vec::new();
        };
        let named = |values: &[Option<Literal>]| {
            let given = fields.iter().zip(values);
            let given =
                given.filter_map(|(field, value)| Some((field.name.clone(), value.clone()?)));
            Literal::Map(given.collect())
        };
        let mut found = vec![named(&base)];
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| is_sent(field)) {
            if found.len() >= count {
                break;
            }
            for value in self.samples(field.ty, &limits_of(&field.constraints), count, depth + 1) {
                let mut values = base.clone();
                values[index] = Some(value);
                let object = named(&values);
                if !found.contains(&object) {
                    found.push(object);
                }
            }
        }
        found.truncate(count.max(1));
        found
    }

    fn unions(&self, union: &Union, count: usize, depth: usize) -> Vec<Literal> {
        let variants = union.variants.iter().flat_map(|variant| {
            let ty = Type { shape: Shape::One, name: TypeName::Schema(variant.schema) };
            let inner = self.samples(ty, &[], count, depth + 1);
            inner.into_iter().map(|inner| Literal::Map(vec![(variant.wire.clone(), inner)]))
        });
        variants.take(count.max(1)).collect()
    }

    /// The values that the plainest request gives to these fields; `None` where a recursion never
    /// ends.
    pub fn plainest_values(
        &self,
        ruled: &[RuleSet<'_>],
        fields: &[&Field],
        depth: usize,
    ) -> Option<Vec<Option<Literal>>> {
        let extra = extra_fields(ruled);
        let value = |field: &&Field| {
            let demanded = extra.iter().any(|other| std::ptr::eq(*other, *field));
            let given = field.required || field.preset.is_some() || demanded;
            match given && is_sent(field) {
                true => field.preset.clone().or_else(|| self.plainest(field, depth)).map(Some),
                false => Some(None),
            }
        };
        fields.iter().map(value).collect()
    }

    /// A value for one field: its example, one that keeps all limits, or any at all.
    pub fn plainest(&self, field: &Field, depth: usize) -> Option<Literal> {
        let resolved = self.resolved(field.ty);
        let plain = match resolved.name {
            TypeName::Primitive(primitive) => primitive != Primitive::Json,
            TypeName::Schema(id) => matches!(self.api.schema(id).kind, SchemaKind::Enum(_)),
        };
        let example = field.example.clone().filter(|_| plain && resolved.shape == Shape::One);
        let sample = || {
            let samples = self.samples(field.ty, &limits_of(&field.constraints), 1, depth + 1);
            samples.into_iter().next()
        };
        example.or_else(sample).or_else(|| self.any(field.ty, depth + 1))
    }

    /// Any value of the type, whatever its limits say.
    pub fn any(&self, ty: Type, depth: usize) -> Option<Literal> {
        if depth > DEPTH {
            return None;
        }
        let resolved = self.resolved(ty);
        let one = Type { shape: Shape::One, ..resolved };
        Some(match (resolved.shape, resolved.name) {
            (Shape::List, _) => Literal::List(vec![self.any(one, depth + 1)?]),
            (Shape::Map, _) => Literal::Map(vec![("a".to_owned(), self.any(one, depth + 1)?)]),
            (Shape::One, TypeName::Primitive(primitive)) => {
                return primitives(primitive, &[], 1).into_iter().next();
            }
            (Shape::One, TypeName::Schema(_)) => {
                return self.samples(resolved, &[], 1, depth + 1).into_iter().next();
            }
        })
    }
}

/// The limits that look at one subject.
pub fn limits_at<'l, 'a>(
    limits: &'l [(Subject, &'a ConstraintKind)],
    subject: Subject,
) -> impl Iterator<Item = &'a ConstraintKind> + use<'l, 'a> {
    limits.iter().filter(move |(other, _)| *other == subject).map(|(_, limit)| *limit)
}

/// The limits of constraints, with their targets.
pub fn limits_of(constraints: &[Constraint]) -> Vec<(Subject, &ConstraintKind)> {
    constraints.iter().map(|one| (one.subject, &one.kind)).collect()
}

/// `count` keys that keep the limits of keys: numbers, if these do.
pub fn keys(limits: &[(Subject, &ConstraintKind)], count: usize) -> Option<Vec<String>> {
    let limits: Vec<&ConstraintKind> = limits_at(limits, Subject::Keys).collect();
    if limits.is_empty() && count > 1 {
        return Some((0..count).map(|number| number.to_string()).collect());
    }
    Some(texts(&limits, count)).filter(|keys| keys.len() == count)
}

fn primitives(primitive: Primitive, limits: &[&ConstraintKind], count: usize) -> Vec<Literal> {
    match primitive {
        Primitive::String => texts(limits, count).into_iter().map(Literal::Text).collect(),
        Primitive::Boolean => [true, false].map(Literal::Bool).into_iter().take(count).collect(),
        Primitive::Json => vec![Literal::Null],
        Primitive::Integer | Primitive::Number => {
            let integer = primitive == Primitive::Integer;
            match limits.is_empty() && count == 1 {
                true => vec![number(1.0, integer)],
                false => numbers(limits, integer, count),
            }
        }
    }
}

fn enum_samples(enum_: &Enum, count: usize) -> Vec<Literal> {
    let known = enum_.values.iter().map(|row| enum_literal(enum_, &row.wire));
    let unlisted =
        (0..).map(|turn| unlisted_value(enum_, turn)).take(if enum_.closed { 0 } else { count });
    known.chain(unlisted).take(count.max(1)).collect()
}

/// A value of an enum as the specification writes it.
pub fn enum_literal(enum_: &Enum, wire: &str) -> Literal {
    match wire.parse() {
        Ok(number) if enum_.integer => Literal::Integer(number),
        _ => Literal::Text(wire.to_owned()),
    }
}

/// A value that the enum does not list, a different one for each turn.
pub fn unlisted_value(enum_: &Enum, turn: usize) -> Literal {
    let is_new = |wire: &String| enum_.values.iter().all(|row| row.wire != *wire);
    if enum_.integer {
        let numbers = (0..).map(|number: i64| -987_654_321 - number);
        let mut new = numbers.filter(|number| is_new(&number.to_string())).skip(turn);
        return Literal::Integer(new.next().unwrap_or_default());
    }
    let texts = (0..).map(|number| match number {
        0 => "no value of this enum".to_owned(),
        number => format!("no value of this enum {number}"),
    });
    Literal::Text(texts.filter(is_new).nth(turn).unwrap_or_default())
}

/// Fields that are optional but that an unconditional rule demands.
pub fn extra_fields<'a>(ruled: &[RuleSet<'a>]) -> Vec<&'a Field> {
    let mut extra: Vec<&Field> = Vec::new();
    for RuleSet { rules, fields } in ruled {
        for rule in rules.iter().filter(|rule| rule.when.is_empty()) {
            let plain = rule.operands.iter().filter(|operand| operand.member.is_none());
            let mut named =
                plain.map(|operand| fields[operand.field]).filter(|field| is_sent(field));
            let given = |field: &Field| {
                let known = extra.iter().any(|other| std::ptr::eq(*other, field));
                field.required || field.preset.is_some() || known
            };
            let demands = matches!(rule.kind, RuleKind::AtLeastOneOf | RuleKind::ExactlyOneOf);
            if demands && !named.clone().any(given) {
                extra.extend(named.next());
            }
        }
    }
    extra
}
