//! Boundary cases: for each constraint and rule, values under, at and over what it permits.

use super::constraint::{rule_id, scalar_function};
use super::operation::{arguments, is_update};
use super::request::{presence, required_first};
use super::rule_case::{State, rule_cases};
use super::sample::{Whole, escaped, format_sample, numbers_are_keys};
use super::types::{Lowering, Side};
use super::{literal, pascal, snake};
use crate::ir::{Case, CaseGroup, Change, Expr, Subject};
use crate::model::{
    Constraint, Direction, Field, Limit, Literal, Object, Primitive, Scalar, Schema, SchemaId,
    SchemaKind, Shape, Target, Type, TypeName,
};
use crate::pattern::{LONGEST_SAMPLE, Pattern};
use crate::permit::permits;

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
        .map(|ValueCase { name, value, expected, .. }| Case {
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
    let case = |ValueCase { name, value, known, expected }| Case {
        name: literal(&format!("{}: {name}", field.wire_name)),
        change: Change::Fields(vec![(
            snake(&field.name),
            presence(field, whole.update),
            Some(value),
        )]),
        expected: expected
            .map(|(path, id)| (format!("/{}{path}", escaped(&field.wire_name)), id.to_owned()))
            .into_iter()
            .chain(State::base(lowering, whole.object).with(field, Some(known)).broken())
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
    Some(ValueCase { name: "a value that is not known".to_owned(), value, known: None, expected })
}

/// A value with the one violation that it is expected to have.
struct ValueCase {
    name: String,
    value: Expr,
    /// The same in the model's terms, as far as limits look at it.
    known: Option<Literal>,
    expected: Option<(String, &'static str)>,
}

fn value_cases(lowering: &Lowering<'_>, ty: Type, constraints: &[&Constraint]) -> Vec<ValueCase> {
    let mut cases = Vec::new();
    let limits = every_limit(lowering, ty, constraints);
    for constraint in constraints {
        let made = limit_cases(lowering, ty, constraints, constraint);
        cases.extend(made.into_iter().filter(|case| is_as_expected(case, constraint, &limits)));
    }
    cases
}

/// Whether all limits together say of a value what its case expects.
fn is_as_expected(case: &ValueCase, constraint: &Constraint, limits: &[(Target, &Limit)]) -> bool {
    let Some(value) = &case.known else { return true };
    let mut refusing = limits.iter().filter(|(target, limit)| !permits(limit, *target, value));
    match (refusing.next(), refusing.next(), &case.expected) {
        (None, _, None) => true,
        (Some((target, limit)), None, Some(_)) => {
            *target == constraint.target && std::ptr::eq(*limit, &constraint.limit)
        }
        _ => false,
    }
}

/// The limits of a field and of all aliases behind its type.
fn every_limit<'a>(
    lowering: &'a Lowering<'_>,
    ty: Type,
    own: &[&'a Constraint],
) -> Vec<(Target, &'a Limit)> {
    let mut limits: Vec<_> = own.iter().map(|one| (one.target, &one.limit)).collect();
    let one = Type { shape: Shape::One, ..ty };
    if let Some((_, scalar)) = lowering.scalar(one) {
        let constraints: Vec<&Constraint> = scalar.constraints.iter().collect();
        let behind = every_limit(lowering, scalar.ty, &constraints);
        limits.extend(behind.into_iter().filter_map(|(target, limit)| match ty.shape {
            Shape::One => Some((target, limit)),
            Shape::List | Shape::Map => (target == Target::Whole).then_some((Target::Each, limit)),
        }));
    }
    limits
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
    let beside = |target: Target| {
        let own = all.iter().filter(|other| other.target == target).map(|other| &other.limit);
        let member = Type { shape: Shape::One, ..resolved };
        let of_type = if target == Target::Each { inherited(lowering, member) } else { Vec::new() };
        super::sample::sample_text(&own.chain(of_type).collect::<Vec<_>>())
    };
    let texts = |texts: Vec<(String, String, bool)>| {
        texts.into_iter().filter_map(|(name, text, good)| {
            let value = text_expr(&text);
            let known = Literal::Text(text.clone());
            let (value, known, path) = match (constraint.target, resolved.shape) {
                (Target::Whole, Shape::One) => (value, known, String::new()),
                (Target::Each, Shape::List) => {
                    let list = Literal::List(vec![known]);
                    (Expr::Copies(Box::new(value), 1), list, "/0".to_owned())
                }
                (Target::Each, Shape::Map) => {
                    let key = beside(Target::Keys)?;
                    let entry = Expr::Entry(Box::new(text_expr(&key)), Box::new(value));
                    let path = format!("/{}", escaped(&key));
                    (entry, Literal::Map(vec![(key, known)]), path)
                }
                (Target::Keys, Shape::Map) => {
                    let inner = beside(Target::Each)?;
                    let path = format!("/{}", escaped(&text));
                    let map = Literal::Map(vec![(text, Literal::Text(inner.clone()))]);
                    (Expr::Entry(Box::new(value), Box::new(text_expr(&inner))), map, path)
                }
                _ => return None,
            };
            let expected = (!good).then_some((path, id));
            Some(ValueCase { name, value, known: Some(known), expected })
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
        Limit::Items { min, max } => item_cases(lowering, ty, (*min, *max), all),
        Limit::Unique => {
            let member = Type { shape: Shape::One, ..resolved };
            let each: Vec<_> =
                all.iter().copied().filter(|other| other.target == Target::Each).collect();
            let case = |value| ValueCase {
                name: "one item twice".to_owned(),
                value: Expr::Copies(Box::new(value), 2),
                known: None,
                expected: Some((String::new(), id)),
            };
            let pair = Literal::List(vec![Literal::Null, Literal::Null]);
            let counted = |other: &&Constraint| matches!(other.limit, Limit::Items { .. });
            let fits = all
                .iter()
                .filter(|other| counted(other))
                .all(|other| permits(&other.limit, other.target, &pair));
            let sample = lowering.sample(member, &each, 0).filter(|_| fits);
            sample.map(case).into_iter().collect()
        }
        Limit::Range { .. } | Limit::Multiple(_) if constraint.target == Target::Whole => {
            number_cases(resolved, &constraint.limit)
        }
        _ => Vec::new(),
    }
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
        // Whether equal members are permitted is seen; what each of them is stays open.
        let known = match resolved.shape {
            Shape::Map => {
                let entry = |index: usize| (index.to_string(), Literal::Null);
                Literal::Map((0..count_usize).map(entry).collect())
            }
            Shape::One | Shape::List => Literal::List(vec![Literal::Null; count_usize]),
        };
        ValueCase { name: format!("{count} items"), value, known: Some(known), expected }
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

/// Numbers at the ends of a range and beside them, or multiples and what lies between.
fn number_cases(resolved: Type, limit: &Limit) -> Vec<ValueCase> {
    let integer = resolved.name == TypeName::Primitive(Primitive::Integer);
    let step = if integer { 1.0 } else { 0.5 };
    let numbers: Vec<f64> = match limit {
        Limit::Range { min, max } => {
            let below = min.map(|(end, _)| [end.floor() - step, end - step, end, end.ceil()]);
            let above = max.map(|(end, _)| [end.floor(), end, end + step, end.ceil() + step]);
            below.into_iter().chain(above).flatten().collect()
        }
        Limit::Multiple(of) => vec![of * 3.0, of * 2.0, of * 1.5, of + 1.0],
        _ => Vec::new(),
    };
    let mut cases: Vec<ValueCase> = Vec::new();
    for number in numbers {
        // Beyond this a float skips integers.
        if number.abs() > 9.0e15 || (integer && number.fract() != 0.0) {
            continue;
        }
        let (value, known) = match integer {
            true => (Expr::Integer(number as i64), Literal::Integer(number as i64)),
            false => (Expr::Number(number), Literal::Number(number)),
        };
        let expected =
            (!permits(limit, Target::Whole, &known)).then(|| (String::new(), rule_id(limit)));
        if cases.iter().all(|case| case.known.as_ref() != Some(&known)) {
            cases.push(ValueCase { name: number.to_string(), value, known: Some(known), expected });
        }
    }
    cases
}
