//! Rules: their kind, the fields that they name, the error that they predict.

use std::slice;

use super::declaration::Declared;
use super::expression_scope::ExpressionScope;
use super::fault::refuse_empty;
use super::literal::resolve_literal;
use super::member_names::{body_members, parameter_names};
use super::object::ObjectOutline;
use super::operation::OperationOutline;
use super::outline::Outlines;
use super::source::{Inherited, resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{
    Field, Literal, Operand, ParameterLocation, Root, Rule, RuleCondition, RuleKind, RulePredicate,
};
use crate::source::Pointer;
use crate::spec;

/// The rules of an operation: its own, and those of its body.
pub struct OperationRules {
    pub own: Vec<Rule>,
    pub body: Vec<Rule>,
}

/// Resolves the rules of each schema.
pub fn resolve_schema_rules(
    outlines: &Outlines<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<Rule>> {
    let schemas = outlines.schemas.iter().map(|schema| {
        let object = schema.object();
        object.map_or_else(Vec::new, |object| resolve_object_rules(outlines, object, diagnostics))
    });
    schemas.collect()
}

/// Resolves the rules of each operation.
pub fn resolve_operation_rules(
    outlines: &Outlines<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<OperationRules> {
    let operations = outlines.operations.iter().map(|operation| OperationRules {
        own: resolve_own_rules(outlines, operation, diagnostics),
        body: operation.body.as_ref().map_or_else(Vec::new, |body| {
            resolve_object_rules(outlines, &body.object, diagnostics)
        }),
    });
    operations.collect()
}

fn resolve_object_rules(
    outlines: &Outlines<'_>,
    object: &ObjectOutline<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Rule> {
    let fields = RuleFields {
        fields: object.fields.iter().collect(),
        names: object.field_names.clone(),
        expressions: ExpressionScope::new(outlines),
    };
    resolve_rules(&fields, &object.rules, diagnostics)
}

fn resolve_own_rules(
    outlines: &Outlines<'_>,
    operation: &OperationOutline<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Rule> {
    let written = operation.written.node;
    let mut names = body_members(&outlines.scope, written);
    for location in [ParameterLocation::Path, ParameterLocation::Query, ParameterLocation::Header] {
        names.extend(parameter_names(written, location));
    }
    let fields = RuleFields {
        fields: operation.fields().collect(),
        names,
        expressions: ExpressionScope::new(outlines),
    };
    resolve_rules(&fields, &operation.rules, diagnostics)
}

fn resolve_rules(
    fields: &RuleFields<'_>,
    written: &[Declared<'_, spec::Rule>],
    diagnostics: &mut Diagnostics,
) -> Vec<Rule> {
    written.iter().filter_map(|rule| resolve_rule(fields, rule, diagnostics)).collect()
}

/// The fields that a rule may name.
struct RuleFields<'a> {
    fields: Vec<&'a Field>,
    /// Their names in any version.
    names: Vec<&'a str>,
    expressions: ExpressionScope<'a>,
}

impl RuleFields<'_> {
    /// The index of a field; none, without a diagnostic, where only other versions have it.
    fn find(&self, name: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<usize> {
        let index = self.fields.iter().position(|field| field.name == name);
        if index.is_none() && !self.names.contains(&name) {
            let help = match nearest(name, self.names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the fields are {}", self.names.join(", ")),
            };
            diagnostics
                .error(codes::UNKNOWN_NAME, at, format!("there is no field `{name}`"))
                .help(help);
        }
        index
    }

    /// A field, or a member of it.
    fn operand(&self, name: &str, at: Pointer, diagnostics: &mut Diagnostics) -> Option<Operand> {
        let Some((name, member)) = name.split_once('.') else {
            let field = self.find(name, &at, diagnostics)?;
            return Some(Operand { field, member: None, at });
        };
        let field = self.find(name, &at, diagnostics)?;
        let (ty, member) = (self.fields[field].ty, member.to_owned());
        let place = DiagnosticPlace::from(&at);
        let members = slice::from_ref(&member);
        self.expressions.follow(Root::Body, Some(ty), members, &place, diagnostics)?;
        Some(Operand { field, member: Some(member), at })
    }
}

/// Resolves one rule; none where the version leaves it too few fields.
fn resolve_rule(
    fields: &RuleFields<'_>,
    written: &Declared<'_, spec::Rule>,
    diagnostics: &mut Diagnostics,
) -> Option<Rule> {
    let Declared { name: id, node, at, source, .. } = written;
    let WrittenKind { key, kind, operands: names } = resolve_kind(node, at, diagnostics)?;
    let at_kind = at.key(key);
    let operands = names.iter().enumerate();
    let operands = operands
        .filter_map(|(index, name)| fields.operand(name, at_kind.index(index), diagnostics));
    let operands: Vec<Operand> = operands.collect();
    let when = resolve_when(node, at, fields, diagnostics)?;
    if when.is_empty() && matches!(kind, RuleKind::Requires | RuleKind::Forbids) {
        diagnostics
            .error(codes::RULE_KIND, DiagnosticPlace::Key(at_kind), "this rule has no condition")
            .help("add `when`; what always holds is said by `required` or by leaving a field out");
        return None;
    }
    let fewest = fewest_operands(kind);
    if names.len() < fewest && operands.len() == names.len() {
        diagnostics
            .error(codes::RULE_KIND, &at_kind, "this rule names too few fields")
            .help(format!("name at least {fewest}"));
    }
    if operands.len() < fewest {
        return None;
    }
    let scope = fields.expressions.scope();
    let inherited = Inherited { source: *source, mode: None, predicts: scope.violations.invalid };
    let inherited = inherited.with(node.source, node.mode);
    let default = match kind {
        RuleKind::AtLeastOneOf | RuleKind::ExactlyOneOf | RuleKind::Requires => {
            scope.violations.missing
        }
        RuleKind::AtMostOneOf | RuleKind::Forbids | RuleKind::Ordered => scope.violations.invalid,
    };
    let error = node.error.as_deref();
    let predicts = scope.errors.find_or(default, error, &at.key("error"), diagnostics);
    let has_excess = kind == RuleKind::ExactlyOneOf && error.is_none();
    let excess = scope.violations.invalid.filter(|excess| has_excess && Some(*excess) != predicts);
    Some(Rule {
        id: (*id).to_owned(),
        kind,
        operands,
        when,
        severity: inherited.severity(),
        predicts,
        excess_predicts: excess,
        doc: node.doc.clone(),
        evidence: resolve_evidence(inherited.source),
        source: resolve_source(inherited.source),
        at: at.clone(),
    })
}

fn resolve_when(
    rule: &spec::Rule,
    at: &Pointer,
    fields: &RuleFields<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<RuleCondition>> {
    let conditions = rule.when.iter().flatten().map(|(name, value)| {
        let at = at.key("when").key(name);
        let is_empty = matches!(value, spec::Literal::List(values) if values.is_empty());
        refuse_empty(is_empty, &at, diagnostics);
        let field = fields.find(name, &at, diagnostics)?;
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

/// With one field left of several, "one of" and "in order" have nothing to compare.
fn fewest_operands(kind: RuleKind) -> usize {
    match kind {
        RuleKind::AtLeastOneOf | RuleKind::Requires | RuleKind::Forbids => 1,
        RuleKind::ExactlyOneOf | RuleKind::AtMostOneOf | RuleKind::Ordered => 2,
    }
}

/// The kind of a rule with its key and what is written there.
struct WrittenKind<'a> {
    key: &'static str,
    kind: RuleKind,
    operands: &'a [String],
}

fn resolve_kind<'a>(
    rule: &'a spec::Rule,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<WrittenKind<'a>> {
    let kinds = [
        ("at_least_one_of", RuleKind::AtLeastOneOf, &rule.at_least_one_of),
        ("exactly_one_of", RuleKind::ExactlyOneOf, &rule.exactly_one_of),
        ("at_most_one_of", RuleKind::AtMostOneOf, &rule.at_most_one_of),
        ("requires", RuleKind::Requires, &rule.requires),
        ("forbids", RuleKind::Forbids, &rule.forbids),
        ("ordered", RuleKind::Ordered, &rule.ordered),
    ];
    let mut given = kinds.iter().filter_map(|(key, kind, operands)| {
        Some(WrittenKind { key, kind: *kind, operands: operands.as_deref()? })
    });
    match (given.next(), given.next()) {
        (Some(kind), None) => Some(kind),
        (None, _) => {
            let keys = kinds.map(|(key, ..)| key).join(", ");
            diagnostics
                .error(
                    codes::RULE_KIND,
                    DiagnosticPlace::Key(at.clone()),
                    "this rule demands nothing",
                )
                .help(format!("add one of {keys}"));
            None
        }
        (Some(first), Some(second)) => {
            let message = "a rule makes only one demand";
            diagnostics
                .error(codes::RULE_KIND, DiagnosticPlace::Key(at.key(second.key)), message)
                .related(DiagnosticPlace::Key(at.key(first.key)), "the other one")
                .help("make it a rule of its own, with another id");
            None
        }
    }
}
