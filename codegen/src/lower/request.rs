//! Structs that callers fill in: fields, presets, setters, validators.

use super::constraint::{STYLE, redact};
use super::doc::{field_doc, rule_sentence};
use super::expr::literal_expr;
use super::field::{LoweredField, presence};
use super::rule::lower_rules;
use super::types::Lowering;
use super::usage::Side;
use super::{literal, segment, snake};
use crate::ir;
use crate::ir::{Cleared, Doc, FieldCheck, Presence, Request, RequestField, Setter, ValueCheck};
use crate::model::{Direction, Field, RuleKind, RuleSet, SchemaId, Severity};
use crate::text::identifier::Identifier;
use crate::text::name;

/// What a request struct is made of.
pub struct Parts<'a> {
    pub name: Identifier,
    pub doc: Doc,
    /// Parameters first, then the body's fields.
    pub fields: Vec<&'a Field>,
    /// The rules across them.
    pub ruled: Vec<RuleSet<'a>>,
    /// Whether a field with `clear` has three states.
    pub update: bool,
    /// The schema that this is, unless it is an operation.
    pub owner: Option<SchemaId>,
}

/// Lowers one request struct.
pub fn lower_request(lowering: &Lowering<'_>, parts: Parts<'_>) -> Request {
    let Parts { name, mut doc, fields, ruled, update, owner } = parts;
    let required = lowering.required_name(&name, &fields);
    let mut made: Vec<LoweredField<'_>> = fields
        .iter()
        .filter(|field| field.direction != Direction::ReadOnly)
        .map(|field| {
            let lowered = lower_field(lowering, field, update, owner);
            let own = required.is_none() && lowering.api.takes_only_itself(field, &fields);
            let setter = if own { Setter::Plain } else { lowered.setter };
            let argument = field.is_argument().then_some(setter);
            LoweredField { field, lowered: RequestField { argument, ..lowered } }
        })
        .collect();
    for ruled in &ruled {
        exclude_presets(ruled, &mut made);
    }
    let checks = made
        .iter()
        .map(|made| FieldCheck {
            field: made.lowered.name.clone(),
            segment: own_segment(made),
            presence: made.lowered.presence.clone(),
            checks: field_checks(lowering, made.field),
        })
        .filter(|check| !check.checks.is_empty())
        .collect();
    let mut rules = Vec::new();
    for ruled in &ruled {
        for rule in ruled.rules {
            doc.item(&rule_sentence(rule, &ruled.fields));
        }
        rules.extend(lower_rules(lowering, ruled, &made));
    }
    let fields = made.into_iter().map(|made| made.lowered).collect();
    Request { name, doc, fields, required, checks, rules }
}

fn field_checks(lowering: &Lowering<'_>, field: &Field) -> Vec<ValueCheck> {
    let mut checks = lowering.value_checks(field.ty, &field.constraints, field.error);
    if lowering.is_redacted(field) {
        redact(&mut checks);
    }
    if let Some(separator) = lowering.ambiguous_separator(field) {
        let rule = lowering.rule(STYLE, Severity::Error, None);
        checks.push(ValueCheck::Joined { separator, rule });
    }
    checks
}

/// The part of a field in a JSON Pointer, if that is not a slash and its name in Rust.
fn own_segment(made: &LoweredField<'_>) -> Option<ir::Literal> {
    let segment = segment(made.field);
    (segment != format!("/{}", made.lowered.name)).then(|| literal(&segment))
}

fn lower_field(
    lowering: &Lowering<'_>,
    field: &Field,
    update: bool,
    owner: Option<SchemaId>,
) -> RequestField {
    let ty = lowering.field_ty(field, owner, Side::Request);
    let presence = presence(field, update);
    let mut doc = field_doc(lowering, field, true);
    if let Presence::Update(cleared) = &presence {
        let sent = match cleared {
            Cleared::Null => "null",
            Cleared::EmptyText => "\"\"",
            Cleared::EmptyList => "[]",
        };
        doc.item(&format!("Cleared by sending `{sent}`; kept as it is when left out."));
    }
    RequestField {
        name: snake(&field.name),
        doc,
        deprecated: field.deprecated.as_deref().map(ir::Literal::remark),
        setter: setter(&ty),
        argument: None,
        clear: matches!(presence, Presence::Update(_))
            .then(|| name::prefixed("clear", &snake(&field.name))),
        preset: field.preset.as_ref().map(|preset| literal_expr(lowering, field.ty, preset)),
        empties: Vec::new(),
        redacted: lowering.is_redacted(field),
        wire: literal(&field.wire_name),
        whole: field.is_body,
        presence,
        ty,
    }
}

fn setter(ty: &ir::Type) -> Setter {
    match ty {
        ir::Type::Integer | ir::Type::Bool => Setter::Plain,
        ir::Type::Vec(member) => match **member {
            ir::Type::Integer | ir::Type::Bool | ir::Type::Vec(_) | ir::Type::Map(_) => {
                Setter::Members
            }
            _ => Setter::IntoMembers,
        },
        ir::Type::Map(_) => Setter::Pairs,
        _ => Setter::Into,
    }
}

/// Setting a field empties the preset ones that a rule forbids beside it.
fn exclude_presets(ruled: &RuleSet<'_>, made: &mut [LoweredField<'_>]) {
    let fields = &ruled.fields;
    for rule in ruled.rules {
        let exclusive = matches!(rule.kind, RuleKind::AtMostOneOf | RuleKind::ExactlyOneOf);
        if !exclusive || !rule.when.is_empty() {
            continue;
        }
        let plain = rule.operands.iter().filter(|operand| operand.member.is_none());
        let named: Vec<&Field> = plain.map(|operand| fields[operand.field]).collect();
        let preset = |field: &&&Field| field.preset.is_some() && !field.required;
        for field in &named {
            let others = named.iter().filter(|other| !std::ptr::eq(**other, *field));
            let empties: Vec<_> = others.filter(preset).map(|other| snake(&other.name)).collect();
            let name = snake(&field.name);
            if let Some(made) = made.iter_mut().find(|made| made.lowered.name == name) {
                for other in &empties {
                    made.lowered
                        .doc
                        .item(&format!("Its setter empties [`{other}`](Self::{other})."));
                }
                made.lowered.empties.extend(empties);
            }
        }
    }
}
