//! Cases of constraints: values under, at and over each, judged by all limits of the type.

use super::constraint::rule_id;
use super::literal;
use super::sample::{escaped, format_sample, numbers_are_keys, sample_text};
use super::types::Lowering;
use crate::ir::Expr;
use crate::model::{Constraint, Format, Limit, Literal, Primitive, Shape, Target, Type, TypeName};
use crate::pattern::{LONGEST_SAMPLE, Pattern};
use crate::permit::permits;

/// A value with the one violation that it is expected to have.
pub struct ValueCase {
    pub name: String,
    pub value: Expr,
    /// The same in the model's terms, as far as limits look at it.
    pub known: Option<Literal>,
    pub expected: Option<(String, &'static str)>,
}

/// The cases of constraints that stand together.
pub fn value_cases(
    lowering: &Lowering<'_>,
    ty: Type,
    constraints: &[&Constraint],
) -> Vec<ValueCase> {
    let mut cases = Vec::new();
    let limits = every_limit(lowering, ty, constraints);
    for constraint in constraints {
        let made = Limited { lowering, ty, all: constraints, constraint }.cases();
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

/// One constraint among all that stand with it, and the type they limit.
struct Limited<'a> {
    lowering: &'a Lowering<'a>,
    ty: Type,
    all: &'a [&'a Constraint],
    constraint: &'a Constraint,
}

impl Limited<'_> {
    fn cases(&self) -> Vec<ValueCase> {
        let Self { lowering, ty, all, constraint } = *self;
        let peers = self.peers();
        match &constraint.limit {
            Limit::Chars { min, max } => self.texts(char_cases(*min, *max, &peers)),
            Limit::Pattern(pattern) => self.texts(pattern_cases(pattern, &peers)),
            Limit::Format(formats) if peers.len() == 1 => self.texts(format_cases(formats)),
            Limit::Items { min, max } => item_cases(lowering, ty, (*min, *max), all),
            Limit::Unique => self.twice().into_iter().collect(),
            Limit::Range { .. } | Limit::Multiple(_) if constraint.target == Target::Whole => {
                number_cases(lowering.resolved(ty), &constraint.limit)
            }
            _ => Vec::new(),
        }
    }

    /// The limits that look at the same value.
    fn peers(&self) -> Vec<&Limit> {
        let Self { lowering, ty, all, constraint } = *self;
        let own = all.iter().filter(|other| other.target == constraint.target);
        let behind = match constraint.target {
            Target::Whole => inherited(lowering, ty),
            Target::Each => inherited(lowering, self.member()),
            Target::Keys => Vec::new(),
        };
        own.map(|other| &other.limit).chain(behind).collect()
    }

    fn member(&self) -> Type {
        Type { shape: Shape::One, ..self.lowering.resolved(self.ty) }
    }

    /// A text for the key that a case is not about.
    fn key(&self) -> Option<String> {
        let all = whole(self.lowering, self.ty, self.all);
        let keys = all.iter().filter(|other| other.target == Target::Keys);
        sample_text(&keys.map(|other| &other.limit).collect::<Vec<_>>())
    }

    /// The limits of each member.
    fn each(&self) -> Vec<&Constraint> {
        let mut all = whole(self.lowering, self.ty, self.all);
        all.retain(|other| other.target == Target::Each);
        all
    }

    /// Texts as values of the type: alone, as the member of a list, in a map.
    fn texts(&self, texts: Vec<(String, String, bool)>) -> Vec<ValueCase> {
        texts.into_iter().filter_map(|(name, text, good)| self.text(name, text, good)).collect()
    }

    fn text(&self, name: String, text: String, good: bool) -> Option<ValueCase> {
        let value = text_expr(&text);
        let known = Literal::Text(text.clone());
        let shape = self.lowering.resolved(self.ty).shape;
        let (value, known, path) = match (self.constraint.target, shape) {
            (Target::Whole, Shape::One) => (value, known, String::new()),
            (Target::Each, Shape::List) => {
                let list = Literal::List(vec![known]);
                (Expr::Copies(Box::new(value), 1), list, "/0".to_owned())
            }
            (Target::Each, Shape::Map) => {
                let key = self.key()?;
                let entry = Expr::Entry(Box::new(text_expr(&key)), Box::new(value));
                let path = format!("/{}", escaped(&key));
                (entry, Literal::Map(vec![(key, known)]), path)
            }
            (Target::Keys, Shape::Map) => {
                let inner = self.lowering.sample(self.member(), &self.each(), 0)?;
                let path = format!("/{}", escaped(&text));
                // What the member is stays open: it keeps its own limits.
                let map = Literal::Map(vec![(text, Literal::Null)]);
                (Expr::Entry(Box::new(value), Box::new(inner)), map, path)
            }
            _ => return None,
        };
        let expected = (!good).then(|| (path, rule_id(&self.constraint.limit)));
        Some(ValueCase { name, value, known: Some(known), expected })
    }

    /// Two equal members, where so many are permitted.
    fn twice(&self) -> Option<ValueCase> {
        let sample = self.lowering.sample(self.member(), &self.each(), 0)?;
        // What the two are stays open; every limit on their number is looked at.
        let pair = Literal::List(vec![Literal::Null, Literal::Null]);
        Some(ValueCase {
            name: "one item twice".to_owned(),
            value: Expr::Copies(Box::new(sample), 2),
            known: Some(pair),
            expected: Some((String::new(), rule_id(&self.constraint.limit))),
        })
    }
}

/// Each form by an example, and a text of none.
fn format_cases(formats: &[Format]) -> Vec<(String, String, bool)> {
    let example = |format: &Format| {
        let name = format!("{} as an example", format.describe());
        (name, format_sample(*format).to_owned(), true)
    };
    let mut cases: Vec<_> = formats.iter().map(example).collect();
    cases.push(("of another form".to_owned(), "~".to_owned(), false));
    cases
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

/// The constraints of a field, then those of the aliases behind its type.
fn whole<'a>(lowering: &'a Lowering<'_>, ty: Type, own: &[&'a Constraint]) -> Vec<&'a Constraint> {
    let mut all = own.to_vec();
    if let (Shape::One, Some((_, scalar))) = (ty.shape, lowering.scalar(ty)) {
        let behind: Vec<&Constraint> = scalar.constraints.iter().collect();
        all.extend(whole(lowering, scalar.ty, &behind));
    }
    all
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
    let Some(good) = sample_text(peers) else { return Vec::new() };
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
    let all = whole(lowering, ty, all);
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
    if most > LONGEST_SAMPLE || !numbers_are_keys(&all, most) {
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
