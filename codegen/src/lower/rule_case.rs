//! Cases of rules: none, one, two and all of what they name, judged by the rules of the model.

use super::literal::literal_expr;
use super::request::presence;
use super::sample::{Whole, escaped, extra_fields, own_limits, sample_literal};
use super::types::Lowering;
use super::{literal, snake};
use crate::ir::{Case, Change, Expr, Presence};
use crate::model::{
    Condition, Direction, Field, Literal, Object, Rule, RuleKind, SchemaKind, Shape, TypeName,
};

type Setting = (proc_macro2::Ident, Presence, Option<Expr>);

/// Which fields of an object are given, and as what where that is known.
#[derive(Clone)]
pub struct State<'a> {
    object: &'a Object,
    given: Vec<Option<Option<Literal>>>,
}

impl<'a> State<'a> {
    /// What the plainest request gives.
    pub fn base(lowering: &Lowering<'_>, object: &'a Object) -> Self {
        // Without rules nobody asks, and every case of a long object would make it all anew.
        if object.rules.is_empty() {
            return Self { object, given: Vec::new() };
        }
        let extra = extra_fields(object);
        let given = object.fields.iter().enumerate().map(|(index, field)| {
            let given = field.required || field.preset.is_some() || extra.contains(&index);
            let value = || field.preset.clone().or_else(|| known_sample(lowering, field));
            (given && field.direction != Direction::ReadOnly).then(value)
        });
        Self { given: given.collect(), object }
    }

    /// The same with one field given or left out; a field of another object changes nothing.
    pub fn with(mut self, field: &Field, value: Option<Option<Literal>>) -> Self {
        let mut fields = self.object.fields.iter().zip(&mut self.given);
        if let Some((_, given)) = fields.find(|(other, _)| std::ptr::eq(*other, field)) {
            *given = value;
        }
        self
    }

    /// Pointer and rule of each violation of a rule, in the order in which they are found.
    pub fn broken(&self) -> Vec<(String, String)> {
        self.object.rules.iter().flat_map(|rule| self.broken_by(rule)).collect()
    }

    fn broken_by(&self, rule: &Rule) -> Vec<(String, String)> {
        let applies =
            rule.when.iter().all(|when| match (&when.condition, &self.given[when.field]) {
                (Condition::Present, given) => given.is_some(),
                (Condition::Absent, given) => given.is_none(),
                (Condition::OneOf(values), Some(Some(value))) => values.contains(value),
                (Condition::OneOf(_), _) => false,
            });
        let fields: Vec<usize> =
            rule.fields.iter().copied().filter(|at| self.is_sent(*at)).collect();
        let count = fields.iter().filter(|index| self.given[**index].is_some()).count();
        let whole = |broken: bool| if broken { vec![String::new()] } else { Vec::new() };
        let each = |given: bool| -> Vec<String> {
            let found = fields.iter().filter(|index| self.given[**index].is_some() == given);
            found
                .map(|index| format!("/{}", escaped(&self.object.fields[*index].wire_name)))
                .collect()
        };
        let pointers = match rule.kind {
            _ if !applies => Vec::new(),
            RuleKind::AtLeastOneOf => whole(count == 0),
            RuleKind::ExactlyOneOf => whole(count != 1),
            RuleKind::AtMostOneOf => whole(count > 1),
            RuleKind::Requires => each(false),
            RuleKind::Forbids => each(true),
            RuleKind::Ordered => Vec::new(),
        };
        pointers.into_iter().map(|pointer| (pointer, rule.id.clone())).collect()
    }

    fn is_sent(&self, index: usize) -> bool {
        self.object.fields[index].direction != Direction::ReadOnly
    }
}

/// The value of a field's sample, where a rule could ask for it.
fn known_sample(lowering: &Lowering<'_>, field: &Field) -> Option<Literal> {
    if let (Shape::One, TypeName::Primitive(primitive)) =
        (lowering.resolved(field.ty).shape, lowering.resolved(field.ty).name)
    {
        let limits = own_limits(lowering, field);
        return field.example.clone().or_else(|| sample_literal(primitive, &limits));
    }
    match &lowering.schema(field.ty)?.kind {
        _ if field.example.is_some() => field.example.clone(),
        SchemaKind::Enum(enum_) => {
            let first = &enum_.values.first()?.wire;
            Some(match first.parse() {
                Ok(number) if enum_.integer => Literal::Integer(number),
                _ => Literal::Text(first.clone()),
            })
        }
        _ => None,
    }
}

/// The cases of every rule of one object.
pub fn rule_cases(lowering: &Lowering<'_>, whole: &Whole<'_>) -> Vec<Case> {
    let rules = whole.object.rules.iter().filter(|rule| rule.kind != RuleKind::Ordered);
    rules.filter_map(|rule| cases_of(lowering, whole, rule)).flatten().collect()
}

fn cases_of(lowering: &Lowering<'_>, whole: &Whole<'_>, rule: &Rule) -> Option<Vec<Case>> {
    let object = whole.object;
    let sent = |index: usize| object.fields[index].direction != Direction::ReadOnly;
    if rule.when.iter().any(|when| !sent(when.field)) {
        return None;
    }
    let fields: Vec<&Field> = rule
        .fields
        .iter()
        .map(|index| &object.fields[*index])
        .filter(|field| field.direction != Direction::ReadOnly)
        .collect();
    let case = |name: &str, present: &[&Field]| -> Option<Case> {
        let mut state = State::base(lowering, object);
        let mut settings: Vec<Setting> = Vec::new();
        for when in &rule.when {
            let field = &object.fields[when.field];
            let value = match &when.condition {
                Condition::Present => Some(known_sample(lowering, field)),
                Condition::Absent => None,
                Condition::OneOf(values) => Some(values.first().cloned()),
            };
            settings.push(setting(lowering, whole, field, value.as_ref())?);
            state = state.with(field, value);
        }
        for field in &fields {
            let here = present.iter().any(|other| std::ptr::eq(*other, *field));
            let value = here.then(|| known_sample(lowering, field));
            settings.push(setting(lowering, whole, field, value.as_ref())?);
            state = state.with(field, value);
        }
        let expected = state.broken();
        let expected = expected.iter().map(|(at, id)| (literal(at), literal(id))).collect();
        let name = literal(&format!("{}: {name}", rule.id));
        Some(Case { name, change: Change::Fields(settings), expected })
    };
    let mut cases = vec![case("none", &[])?, case("one", fields.get(..1)?)?];
    if fields.len() > 1 {
        cases.push(case("two", &fields[..2])?);
    }
    if fields.len() > 2 {
        cases.push(case("all", &fields)?);
    }
    Some(cases)
}

/// One field given as a literal or as its sample, or left out.
fn setting(
    lowering: &Lowering<'_>,
    whole: &Whole<'_>,
    field: &Field,
    value: Option<&Option<Literal>>,
) -> Option<Setting> {
    let value = match value {
        Some(Some(known)) => Some(literal_expr(lowering, field.ty, known)),
        Some(None) => Some(lowering.sample_field(field, whole.owner, 0)?),
        None => None,
    };
    Some((snake(&field.name), presence(field, whole.update), value))
}
