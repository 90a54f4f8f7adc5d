//! Cases of rules: none, one and both of what they name.

use super::literal::literal_expr;
use super::sample::{Whole, presence};
use super::types::Lowering;
use super::{literal, snake};
use crate::ir::{Case, Change, Expr, Presence};
use crate::model::{Condition, Direction, Field, Rule, RuleKind};

type Setting = (proc_macro2::Ident, Presence, Option<Expr>);

/// The cases of every rule of one object.
pub fn rule_cases(lowering: &Lowering<'_>, whole: &Whole<'_>) -> Vec<Case> {
    let rules = whole.object.rules.iter();
    rules.filter_map(|rule| cases_of(lowering, whole, rule)).flatten().collect()
}

fn cases_of(lowering: &Lowering<'_>, whole: &Whole<'_>, rule: &Rule) -> Option<Vec<Case>> {
    let fields: Vec<&Field> = rule
        .fields
        .iter()
        .map(|index| &whole.object.fields[*index])
        .filter(|field| field.direction != Direction::ReadOnly)
        .collect();
    if fields.iter().any(|field| field.required) || rule.kind == RuleKind::Ordered {
        return None;
    }
    let given = |field: &Field| -> Option<Setting> {
        let value = lowering.sample_field(field, whole.owner, 0)?;
        Some((snake(&field.name), presence(field, whole.update), Some(value)))
    };
    let left_out =
        |field: &Field| -> Setting { (snake(&field.name), presence(field, whole.update), None) };
    let conditions = conditions(lowering, whole, rule)?;
    let case = |name: &str, present: &[&Field], good: bool| -> Option<Case> {
        let mut settings = conditions.clone();
        for field in &fields {
            let here = present.iter().any(|other| std::ptr::eq(*other, *field));
            settings.push(if here { given(field)? } else { left_out(field) });
        }
        let broken: Vec<String> = match rule.kind {
            _ if good => Vec::new(),
            RuleKind::Requires => fields.iter().map(|field| pointer(field)).collect(),
            RuleKind::Forbids => present.iter().map(|field| pointer(field)).collect(),
            _ => vec![String::new()],
        };
        let expected = broken.iter().map(|at| (literal(at), literal(&rule.id))).collect();
        let name = literal(&format!("{}: {name}", rule.id));
        Some(Case { name, change: Change::Fields(settings), expected })
    };
    let (one, two) = (fields.get(..1)?, fields.get(..2));
    let mut cases = vec![case(
        "none",
        &[],
        !matches!(rule.kind, RuleKind::AtLeastOneOf | RuleKind::ExactlyOneOf | RuleKind::Requires),
    )?];
    match rule.kind {
        RuleKind::Requires => cases.push(case("all", &fields, true)?),
        RuleKind::Forbids => cases.push(case("one", one, false)?),
        _ => {
            cases.push(case("one", one, true)?);
            if let Some(two) = two {
                cases.push(case("two", two, rule.kind == RuleKind::AtLeastOneOf)?);
            }
        }
    }
    Some(cases)
}

/// Settings under which the rule applies.
fn conditions(lowering: &Lowering<'_>, whole: &Whole<'_>, rule: &Rule) -> Option<Vec<Setting>> {
    let mut settings = Vec::new();
    for when in &rule.when {
        let field = &whole.object.fields[when.field];
        let value = match &when.condition {
            Condition::Present => Some(lowering.sample_field(field, whole.owner, 0)?),
            Condition::Absent => None,
            Condition::OneOf(values) => Some(literal_expr(lowering, field.ty, values.first()?)),
        };
        settings.push((snake(&field.name), presence(field, whole.update), value));
    }
    Some(settings)
}

/// Where a violation about one field is expected.
fn pointer(field: &Field) -> String {
    format!("/{}", field.wire_name)
}
