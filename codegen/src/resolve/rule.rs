//! Rules: their kind, the fields they name in this version, the error they predict.

use std::slice;

use super::constraint::{self, Inherited, evidence};
use super::field::resolve_literal;
use super::object::Gathered;
use super::reference::{Surroundings, names_something};
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{Field, Literal, Operand, Root, Rule, RuleCondition, RuleKind, RulePredicate};
use crate::source::Pointer;
use crate::spec;

/// The fields that a rule may name.
pub struct Named<'a> {
    pub fields: &'a [&'a Field],
    /// Names of fields in any version, picked or not.
    pub known: &'a [&'a str],
}

/// Resolves one rule; none where the version leaves it too few fields.
pub fn resolve_rule(
    scope: &Scope<'_>,
    rule: &Gathered<'_, spec::Rule>,
    named: &Named<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Rule> {
    let Gathered { name, node, at, source } = rule;
    let (key, kind, names) = kind_of(node, at, diagnostics)?;
    let at_names = at.key(key);
    let operands: Vec<Operand> = names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| {
            let (name, member) = match name.split_once('.') {
                Some((name, member)) => (name, Some(member.to_owned())),
                None => (name.as_str(), None),
            };
            let at = at_names.index(index);
            let field = named.find(name, &at, diagnostics)?;
            Some(Operand { field, member, at })
        })
        .collect();
    let when = resolve_when(node, at, named, diagnostics)?;
    let complete = operands.len() == names.len();
    if !says_enough(kind, (operands.len(), complete, when.is_empty()), &at_names, diagnostics) {
        return None;
    }
    let inherited = Inherited { source: *source, mode: None, predicts: scope.invalid };
    let marked = inherited.with(node.source, node.mode);
    let otherwise = match kind {
        RuleKind::AtLeastOneOf | RuleKind::ExactlyOneOf | RuleKind::Requires => scope.missing,
        _ => scope.invalid,
    };
    let predicts = scope.error_or(node.error.as_ref(), &at.key("error"), otherwise, diagnostics);
    Some(Rule {
        id: (*name).to_owned(),
        kind,
        operands,
        when,
        severity: marked.severity(),
        predicts,
        doc: node.doc.clone(),
        evidence: evidence(marked.source),
        source: constraint::source(marked.source),
        at: at.clone(),
    })
}

impl Named<'_> {
    /// The field of that name; none and no diagnostic where another version has it.
    fn find(&self, name: &str, place: &Pointer, diagnostics: &mut Diagnostics) -> Option<usize> {
        let found = self.fields.iter().position(|field| field.name == name);
        if found.is_none() && !self.known.contains(&name) {
            let help = match nearest(name, self.known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the fields are {}", self.known.join(", ")),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, place, format!("there is no field `{name}`"))
                .help(help);
        }
        found
    }
}

fn resolve_when(
    rule: &spec::Rule,
    at: &Pointer,
    named: &Named<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<RuleCondition>> {
    let conditions = rule.when.iter().flatten().map(|(name, value)| {
        let is_empty = matches!(value, spec::Literal::List(values) if values.is_empty());
        names_something(is_empty, &At::from(at.key("when").key(name)), diagnostics);
        let field = named.find(name, &at.key("when").key(name), diagnostics)?;
        let predicate = match resolve_literal(value) {
            Literal::Text(word) if word == "$present" => RulePredicate::Present,
            Literal::Text(word) if word == "$absent" => RulePredicate::Absent,
            Literal::List(values) => RulePredicate::OneOf(values),
            value => RulePredicate::OneOf(vec![value]),
        };
        Some(RuleCondition { field, predicate })
    });
    conditions.collect()
}

/// Whether a rule compares enough fields, under a condition where it needs one.
fn says_enough(
    kind: RuleKind,
    (count, complete, always): (usize, bool, bool),
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> bool {
    if always && matches!(kind, RuleKind::Requires | RuleKind::Forbids) {
        diagnostics
            .error(codes::RULE_KIND, At::Key(at.clone()), "this rule says no condition")
            .help("add `when`; what always holds is said by `required` or by leaving a field out");
        return false;
    }
    let fewest = fewest(kind);
    if count < fewest && complete {
        diagnostics
            .error(codes::RULE_KIND, at, "this rule names too few fields")
            .help(format!("name at least {fewest}"));
    }
    count >= fewest
}

/// With one field left of several, "one of" and "in order" have nothing to compare.
fn fewest(kind: RuleKind) -> usize {
    match kind {
        RuleKind::AtLeastOneOf | RuleKind::Requires | RuleKind::Forbids => 1,
        RuleKind::ExactlyOneOf | RuleKind::AtMostOneOf | RuleKind::Ordered => 2,
    }
}

/// Looks up what operands name behind their fields, and passes over what another version has; nothing
/// where all is as it should be.
pub fn complete_rules(
    around: &Surroundings<'_>,
    (rules, fields): (&[Rule], &[&Field]),
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Rule>> {
    let has_member = |rule: &Rule| rule.operands.iter().any(|one| one.member.is_some());
    if !rules.iter().any(has_member) {
        return None;
    }
    let mut complete = rules.to_vec();
    for rule in &mut complete {
        rule.operands.retain(|operand| {
            let Some(member) = &operand.member else { return true };
            let (ty, at) = (Some(fields[operand.field].ty), At::from(&operand.at));
            around.walk(Root::Body, ty, slice::from_ref(member), &at, diagnostics).is_some()
        });
    }
    complete.retain(|rule| rule.operands.len() >= fewest(rule.kind));
    Some(complete)
}

fn kind_of<'r>(
    rule: &'r spec::Rule,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<(&'static str, RuleKind, &'r [String])> {
    let kinds = [
        ("at_least_one_of", RuleKind::AtLeastOneOf, &rule.at_least_one_of),
        ("exactly_one_of", RuleKind::ExactlyOneOf, &rule.exactly_one_of),
        ("at_most_one_of", RuleKind::AtMostOneOf, &rule.at_most_one_of),
        ("requires", RuleKind::Requires, &rule.requires),
        ("forbids", RuleKind::Forbids, &rule.forbids),
        ("ordered", RuleKind::Ordered, &rule.ordered),
    ];
    let mut given =
        kinds.into_iter().filter_map(|(key, kind, names)| Some((key, kind, names.as_deref()?)));
    match (given.next(), given.next()) {
        (Some(found), None) => Some(found),
        (None, _) => {
            let words = kinds.map(|(key, ..)| key).join(", ");
            diagnostics
                .error(codes::RULE_KIND, At::Key(at.clone()), "this rule demands nothing")
                .help(format!("add one of {words}"));
            None
        }
        (Some((first, ..)), Some((second, ..))) => {
            diagnostics
                .error(codes::RULE_KIND, At::Key(at.key(second)), "a rule demands one thing")
                .related(At::Key(at.key(first)), "the other one")
                .help("make a second rule of it, with an id of its own");
            None
        }
    }
}
