//! Rules: their kind, the fields they name in this version, the error they predict.

use super::constraint::Inherited;
use super::field::resolve_literal;
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, nearest};
use crate::model::{Condition, Literal, Object, Rule, RuleKind, When};
use crate::source::Pointer;
use crate::spec;

/// Resolves one rule; none where the version leaves it too few fields.
pub fn resolve_rule(
    scope: &Scope<'_>,
    id: &str,
    rule: &spec::Rule,
    at: &Pointer,
    source: Option<spec::Source>,
    (object, known): (&Object, &[&str]),
    diagnostics: &mut Diagnostics,
) -> Option<Rule> {
    let (key, kind, names) = kind_of(rule, at, diagnostics)?;
    let at_names = at.key(key);
    let mut complete = true;
    let mut find = |name: &str, place: &Pointer, diagnostics: &mut Diagnostics| {
        let found = object.fields.iter().position(|field| field.name == name);
        if found.is_none() && !known.contains(&name) {
            let help = match nearest(name, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the fields are {}", known.join(", ")),
            };
            diagnostics
                .error("unknown_name", place, format!("there is no field `{name}`"))
                .help(help);
        }
        complete &= found.is_some();
        found
    };
    let fields: Vec<usize> = names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| find(name, &at_names.index(index), diagnostics))
        .collect();
    let mut when = Vec::new();
    let written = rule.when.iter().flatten();
    for (name, value) in written {
        let field = find(name, &at.key("when").key(name), diagnostics)?;
        let condition = match resolve_literal(value) {
            Literal::Text(word) if word == "$present" => Condition::Present,
            Literal::Text(word) if word == "$absent" => Condition::Absent,
            Literal::List(values) => Condition::OneOf(values),
            value => Condition::OneOf(vec![value]),
        };
        when.push(When { field, condition });
    }
    let always = matches!(kind, RuleKind::Requires | RuleKind::Forbids)
        && rule.when.as_ref().is_none_or(indexmap::IndexMap::is_empty);
    if always {
        diagnostics
            .error("rule_kind", At::Key(at_names.clone()), "this rule says no condition")
            .help("add `when`; what always holds is said by `required` or by leaving a field out");
        return None;
    }
    // With one field left of several, "one of" and "in order" have nothing to compare.
    let fewest = match kind {
        RuleKind::AtLeastOneOf | RuleKind::Requires | RuleKind::Forbids => 1,
        RuleKind::ExactlyOneOf | RuleKind::AtMostOneOf | RuleKind::Ordered => 2,
    };
    if fields.len() < fewest {
        if complete {
            diagnostics
                .error("rule_kind", &at_names, "this rule names too few fields")
                .help(format!("name at least {fewest}"));
        }
        return None;
    }
    let inherited = Inherited { source, mode: None, predicts: scope.invalid };
    let otherwise = match kind {
        RuleKind::AtLeastOneOf | RuleKind::ExactlyOneOf | RuleKind::Requires => scope.missing,
        _ => scope.invalid,
    };
    let predicts = scope.error_or(rule.error.as_ref(), &at.key("error"), otherwise, diagnostics);
    Some(Rule {
        id: id.to_owned(),
        kind,
        fields,
        when,
        severity: inherited.with(rule.source, rule.mode).severity(),
        predicts,
        doc: rule.doc.clone(),
        at: at.clone(),
    })
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
                .error("rule_kind", At::Key(at.clone()), "this rule demands nothing")
                .help(format!("add one of {words}"));
            None
        }
        (Some((first, ..)), Some((second, ..))) => {
            diagnostics
                .error("rule_kind", At::Key(at.key(second)), "a rule demands one thing")
                .related(At::Key(at.key(first)), "the other one")
                .help("make a second rule of it, with an id of its own");
            None
        }
    }
}
