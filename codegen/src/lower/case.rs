//! Boundary cases: for each constraint and rule, values under, at and over what it permits.

use super::constraint::{rule_id, scalar_function};
use super::operation::{arguments, is_update};
use super::request::required_first;
use super::rule_case::{State, rule_cases};
use super::sample::{Whole, format_sample, numbers_are_keys, presence};
use super::types::{Lowering, Side};
use super::{literal, pascal, snake};
use crate::ir::{Case, CaseGroup, Change, Expr, Subject};
use crate::model::{
    Constraint, Direction, Field, Limit, Object, Primitive, Scalar, Schema, SchemaId, SchemaKind,
    Shape, Target, Type, TypeName,
};
use crate::pattern::{LONGEST_SAMPLE, Pattern};

/// The cases of every scalar, object and operation that requests use.
pub fn lower_cases(lowering: &Lowering<'_>) -> Vec<CaseGroup> {
    let mut groups = Vec::new();
    for (index, schema) in lowering.api.schemas.iter().enumerate() {
        let id = SchemaId(index);
        if !lowering.usage.request.contains(&id) {
            continue;
        }
        match &schema.kind {
            SchemaKind::Scalar(scalar) => groups.extend(scalar_group(lowering, schema, scalar)),
            SchemaKind::Object(object) => {
                let fields = required_first(object);
                let name = lowering.type_name(id, Side::Request);
                let whole = Whole { object, owner: Some(id), update: false };
                groups.extend(object_group(lowering, name, &fields, &whole));
            }
            SchemaKind::Enum(_) | SchemaKind::Union(_) => {}
        }
    }
    let none = Object::default();
    for operation in &lowering.api.operations {
        let object = operation.body.as_ref().map_or(&none, |body| &body.object);
        let whole = Whole { object, owner: None, update: is_update(operation) };
        let fields = arguments(operation);
        groups.extend(object_group(lowering, pascal(&operation.id), &fields, &whole));
    }
    groups
}

fn scalar_group(lowering: &Lowering<'_>, schema: &Schema, scalar: &Scalar) -> Option<CaseGroup> {
    let constraints: Vec<&Constraint> = scalar.constraints.iter().collect();
    let cases = value_cases(lowering, scalar.ty, &constraints)
        .into_iter()
        .map(|ValueCase { name, value, expected }| Case {
            name: literal(&name),
            change: Change::Value(value),
            expected: expected
                .map(|(path, id)| (literal(&path), literal(id)))
                .into_iter()
                .collect(),
        })
        .collect::<Vec<_>>();
    let subject = if scalar.identity {
        Subject::Newtype(pascal(&schema.name))
    } else {
        Subject::Scalar(scalar_function(schema))
    };
    (!cases.is_empty()).then(|| CaseGroup { name: snake(&schema.name), subject, cases })
}

fn object_group(
    lowering: &Lowering<'_>,
    name: proc_macro2::Ident,
    fields: &[&Field],
    whole: &Whole<'_>,
) -> Option<CaseGroup> {
    let object = whole.object;
    let base = lowering.sample_object(name.clone(), fields, whole, 0)?;
    let expected = State::base(lowering, object).broken();
    let mut cases = vec![Case {
        name: literal("nothing but what is required"),
        change: Change::Fields(Vec::new()),
        expected: expected.iter().map(|(at, id)| (literal(at), literal(id))).collect(),
    }];
    for field in fields.iter().filter(|field| field.direction != Direction::ReadOnly) {
        cases.extend(field_cases(lowering, field, whole));
    }
    cases.extend(rule_cases(lowering, whole));
    let group = snake(&name.to_string());
    Some(CaseGroup { name: group, subject: Subject::Type(base), cases })
}

/// The cases of one field's own limits and of a closed enum behind it.
fn field_cases(lowering: &Lowering<'_>, field: &Field, whole: &Whole<'_>) -> Vec<Case> {
    let constraints: Vec<&Constraint> = field.constraints.iter().collect();
    let mut values = value_cases(lowering, field.ty, &constraints);
    values.extend(closed_case(lowering, field));
    let boxed =
        matches!(lowering.field_ty(field.ty, whole.owner, Side::Request), crate::ir::Type::Box(_));
    if boxed {
        return Vec::new();
    }
    let case = |ValueCase { name, value, expected }| Case {
        name: literal(&format!("{}: {name}", field.wire_name)),
        change: Change::Fields(vec![(
            snake(&field.name),
            presence(field, whole.update),
            Some(value),
        )]),
        expected: expected
            .map(|(path, id)| (format!("/{}{path}", escaped(&field.wire_name)), id.to_owned()))
            .into_iter()
            .chain(State::base(lowering, whole.object).with(field, Some(None)).broken())
            .map(|(pointer, id)| (literal(&pointer), literal(&id)))
            .collect(),
    };
    values.into_iter().map(case).collect()
}

fn closed_case(lowering: &Lowering<'_>, field: &Field) -> Option<ValueCase> {
    let schema = lowering.schema(field.ty)?;
    let SchemaKind::Enum(enum_) = &schema.kind else { return None };
    if !enum_.closed || field.ty.shape != Shape::One {
        return None;
    }
    let strange = if enum_.integer {
        Expr::Integer(-987_654_321)
    } else {
        Expr::Text(literal("no value of this enum"))
    };
    let value = Expr::Wrapped(pascal(&schema.name), pascal("Unknown"), Box::new(strange));
    let expected = Some((String::new(), "known"));
    Some(ValueCase { name: "a value that is not known".to_owned(), value, expected })
}

/// A value with the one violation that it is expected to have.
struct ValueCase {
    name: String,
    value: Expr,
    expected: Option<(String, &'static str)>,
}

fn value_cases(lowering: &Lowering<'_>, ty: Type, constraints: &[&Constraint]) -> Vec<ValueCase> {
    let mut cases = Vec::new();
    for constraint in constraints {
        cases.extend(limit_cases(lowering, ty, constraints, constraint));
    }
    cases
}

fn limit_cases(
    lowering: &Lowering<'_>,
    ty: Type,
    all: &[&Constraint],
    constraint: &Constraint,
) -> Vec<ValueCase> {
    let id = rule_id(&constraint.limit);
    let resolved = lowering.resolved(ty);
    let peers: Vec<&Limit> = all
        .iter()
        .filter(|other| other.target == constraint.target)
        .map(|other| &other.limit)
        .chain(match constraint.target {
            Target::Whole => inherited(lowering, ty),
            Target::Each => inherited(lowering, Type { shape: Shape::One, ..resolved }),
            Target::Keys => Vec::new(),
        })
        .collect();
    // One member alone has to be permitted where members are looked at.
    let crowded = |other: &&&Constraint| {
        matches!(other.limit, Limit::Items { min: 2.., .. }) && other.target == Target::Whole
    };
    if constraint.target != Target::Whole && all.iter().any(|other| crowded(&other)) {
        return Vec::new();
    }
    let beside = |target: Target| {
        let own = all.iter().filter(|other| other.target == target).map(|other| &other.limit);
        let member = Type { shape: Shape::One, ..resolved };
        let of_type = if target == Target::Each { inherited(lowering, member) } else { Vec::new() };
        super::sample::sample_text(&own.chain(of_type).collect::<Vec<_>>())
    };
    let texts = |texts: Vec<(String, String, bool)>| {
        texts.into_iter().filter_map(|(name, text, good)| {
            let value = text_expr(&text);
            let (value, path) = match (constraint.target, resolved.shape) {
                (Target::Whole, Shape::One) => (value, String::new()),
                (Target::Each, Shape::List) => (Expr::Copies(Box::new(value), 1), "/0".to_owned()),
                (Target::Each, Shape::Map) => {
                    let key = beside(Target::Keys)?;
                    let entry = Expr::Entry(Box::new(text_expr(&key)), Box::new(value));
                    (entry, format!("/{}", escaped(&key)))
                }
                (Target::Keys, Shape::Map) => {
                    let inner = Box::new(text_expr(&beside(Target::Each)?));
                    (Expr::Entry(Box::new(value), inner), format!("/{}", escaped(&text)))
                }
                _ => return None,
            };
            Some(ValueCase { name, value, expected: (!good).then_some((path, id)) })
        })
    };
    match &constraint.limit {
        Limit::Chars { min, max } => texts(char_cases(*min, *max, &peers)).collect(),
        Limit::Pattern(pattern) => texts(pattern_cases(pattern, &peers)).collect(),
        Limit::Format(formats) if peers.len() == 1 => {
            let mut cases: Vec<_> = formats
                .iter()
                .map(|format| {
                    let sample = format_sample(*format).to_owned();
                    (format!("{} as an example", format.describe()), sample, true)
                })
                .collect();
            cases.push(("of another form".to_owned(), "~".to_owned(), false));
            texts(cases).collect()
        }
        Limit::Items { min, max } if !peers.contains(&&Limit::Unique) => {
            item_cases(lowering, ty, (*min, *max), all)
        }
        Limit::Unique => {
            let member = Type { shape: Shape::One, ..resolved };
            let sample = lowering.sample(member, &[], 0);
            let case = |value| ValueCase {
                name: "one item twice".to_owned(),
                value: Expr::Copies(Box::new(value), 2),
                expected: Some((String::new(), id)),
            };
            sample.map(case).into_iter().collect()
        }
        Limit::Range { min, max } if constraint.target == Target::Whole => {
            number_cases(resolved, *min, *max, &peers)
        }
        Limit::Multiple(of) if constraint.target == Target::Whole && peers.len() == 1 => {
            let number = |value: f64| match resolved.name {
                TypeName::Primitive(Primitive::Integer) => Expr::Integer(value as i64),
                _ => Expr::Number(value),
            };
            let integer = resolved.name == TypeName::Primitive(Primitive::Integer);
            let off = if integer { of + 1.0 } else { of * 1.5 };
            let expected = (off % of != 0.0).then(|| (String::new(), id));
            vec![
                ValueCase { name: "a multiple".into(), value: number(of * 3.0), expected: None },
                ValueCase { name: "beside it".into(), value: number(off), expected },
            ]
        }
        _ => Vec::new(),
    }
}

/// A name as JSON Pointers write it.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Text as it is, or by the one character that it repeats.
fn text_expr(text: &str) -> Expr {
    let count = text.chars().count();
    match text.chars().next() {
        Some(first) if count > 64 && text.chars().all(|other| other == first) => {
            Expr::Repeated(literal(&first.to_string()), count)
        }
        _ => Expr::Text(literal(text)),
    }
}

/// Limits of the scalars behind the type, which a case must not break by the way.
fn inherited<'a>(lowering: &'a Lowering<'_>, ty: Type) -> Vec<&'a Limit> {
    match lowering.scalar(ty) {
        Some((_, scalar)) if ty.shape == Shape::One => {
            let own = scalar.constraints.iter().map(|constraint| &constraint.limit);
            own.chain(inherited(lowering, scalar.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// Lengths in characters, shown by one of two bytes wherever no other limit forbids it.
fn char_cases(min: u64, max: Option<u64>, peers: &[&Limit]) -> Vec<(String, String, bool)> {
    let mut one = "é".to_owned();
    for peer in peers {
        match peer {
            Limit::Pattern(pattern) => {
                let sample = Pattern::parse(pattern).ok().and_then(|pattern| {
                    pattern
                        .byte_class()
                        .filter(|(_, least, most)| *least <= 1 && most.is_none())?;
                    pattern.sample(1)
                });
                match sample {
                    Some(sample) => one = sample,
                    None => return Vec::new(),
                }
            }
            Limit::Format(_) => return Vec::new(),
            _ => {}
        }
    }
    let pattern = peers.iter().any(|peer| matches!(peer, Limit::Pattern(_)));
    let text = |count: u64| one.repeat(usize::try_from(count).unwrap_or(0));
    if min.max(max.unwrap_or(0)) > LONGEST_SAMPLE as u64 {
        return Vec::new();
    }
    let mut cases = Vec::new();
    // Nothing at all breaks a pattern too.
    if min > u64::from(pattern) {
        cases.push((format!("{} characters", min - 1), text(min - 1), false));
    }
    if min > 0 {
        cases.push((format!("{min} characters"), text(min), true));
    }
    if let Some(max) = max {
        if max != min {
            cases.push((format!("{max} characters"), text(max), true));
        }
        cases.push((format!("{} characters", max + 1), text(max + 1), false));
    }
    cases
}

fn pattern_cases(pattern: &str, peers: &[&Limit]) -> Vec<(String, String, bool)> {
    let Some(good) = super::sample::sample_text(peers) else { return Vec::new() };
    let Ok(parsed) = Pattern::parse(pattern) else { return Vec::new() };
    let kept: String = good.chars().skip(1).collect();
    let strangers = parsed.stranger().into_iter().chain(['~', '\u{1F4E6}']);
    let bad =
        strangers.map(|stranger| format!("{stranger}{kept}")).find(|text| !parsed.matches(text));
    let mut cases = vec![("a text that matches".to_owned(), good, true)];
    cases.extend(bad.map(|bad| ("a text that doesn't match".to_owned(), bad, false)));
    cases
}

fn item_cases(
    lowering: &Lowering<'_>,
    ty: Type,
    (min, max): (u64, Option<u64>),
    all: &[&Constraint],
) -> Vec<ValueCase> {
    let resolved = lowering.resolved(ty);
    let member = Type { shape: Shape::One, ..resolved };
    let each: Vec<_> = all.iter().copied().filter(|other| other.target == Target::Each).collect();
    let Some(sample) = lowering.sample(member, &each, 0) else { return Vec::new() };
    let case = |count: u64, good: bool| {
        let count_usize = usize::try_from(count).unwrap_or(0);
        let value = match resolved.shape {
            Shape::Map => Expr::Entries(Box::new(sample.clone()), count_usize),
            Shape::One | Shape::List => Expr::Copies(Box::new(sample.clone()), count_usize),
        };
        let expected = (!good).then_some((String::new(), "items"));
        ValueCase { name: format!("{count} items"), value, expected }
    };
    let mut cases = Vec::new();
    let most = usize::try_from(min.max(max.unwrap_or(0)).saturating_add(1)).unwrap_or(usize::MAX);
    if most > LONGEST_SAMPLE || !numbers_are_keys(all, most) {
        return cases;
    }
    if min > 0 {
        cases.extend([case(min - 1, false), case(min, true)]);
    }
    if let Some(max) = max {
        cases.extend([case(max, true), case(max + 1, false)]);
    }
    cases
}

fn number_cases(
    resolved: Type,
    min: Option<(f64, bool)>,
    max: Option<(f64, bool)>,
    peers: &[&Limit],
) -> Vec<ValueCase> {
    if peers.len() > 1 {
        return Vec::new();
    }
    let integer = resolved.name == TypeName::Primitive(Primitive::Integer);
    let step = if integer { 1.0 } else { 0.5 };
    let case = |value: f64, good: bool| ValueCase {
        name: format!("{value}"),
        value: if integer { Expr::Integer(value as i64) } else { Expr::Number(value) },
        expected: (!good).then_some((String::new(), "range")),
    };
    let mut cases = Vec::new();
    if let Some((end, closed)) = min {
        cases.extend([case(end - step, false), case(end, closed)]);
    }
    if let Some((end, closed)) = max {
        cases.extend([case(end, closed), case(end + step, false)]);
    }
    cases
}
