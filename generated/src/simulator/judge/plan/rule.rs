//! Rules: operands found, and what requests never carry left out.

use super::super::descriptor::{self, Direction, SchemaKind};
use super::field::Context;
use super::{Inside, Operand, Rule};

/// Plans rules across these fields.
pub fn plan_rules(
    context: &Context<'_>,
    rules: &[descriptor::Rule],
    fields: &[&descriptor::Field],
) -> Result<Vec<Rule>, String> {
    let mut planned = Vec::new();
    for rule in rules {
        let made = plan_rule(context, rule, fields);
        planned.extend(made.map_err(|fault| format!("rule `{}`: {fault}", rule.id))?);
    }
    Ok(planned)
}

/// None where requests carry no operand, or not what the rule depends on.
fn plan_rule(
    context: &Context<'_>,
    rule: &descriptor::Rule,
    fields: &[&descriptor::Field],
) -> Result<Option<Rule>, String> {
    let field = |position: usize| {
        fields.get(position).copied().ok_or_else(|| format!("there is no field {position}"))
    };
    let is_sent = |field: &descriptor::Field| field.direction != Direction::ReadOnly;
    let mut when = Vec::new();
    for condition in &rule.when {
        if !is_sent(field(condition.field)?) {
            return Ok(None);
        }
        when.push((condition.field, condition.is.clone()));
    }
    let mut operands = Vec::new();
    for operand in &rule.operands {
        let field = field(operand.field)?;
        if is_sent(field) {
            operands.extend(plan_operand(context, operand, field)?);
        }
    }
    Ok((!operands.is_empty()).then(|| Rule {
        id: rule.id.clone(),
        kind: rule.kind,
        operands,
        when,
        severity: rule.severity,
        predicts: rule.predicts,
        excess_predicts: rule.excess_predicts,
    }))
}

/// None for a member that requests lack.
fn plan_operand(
    context: &Context<'_>,
    operand: &descriptor::Operand,
    field: &descriptor::Field,
) -> Result<Option<Operand>, String> {
    let step = (!field.is_body).then(|| field.wire_name.clone());
    let planned = |inside, shown| Some(Operand { field: operand.field, step, inside, shown });
    let Some(member) = &operand.member else {
        return Ok(planned(Inside::Whole, field.name().to_owned()));
    };
    let shown = format!("{}.{member}", field.name());
    let unknown = || format!("`{shown}` leads nowhere");
    let (position, schema) = context.behind(&field.ty).ok_or_else(unknown)?;
    match &schema.is {
        SchemaKind::Object(object) => {
            let inner = object.fields.iter().find(|inner| inner.name() == member);
            let inner = inner.ok_or_else(unknown)?;
            let sent = inner.direction != Direction::ReadOnly;
            let inside = Inside::Member(inner.wire_name.clone());
            Ok(planned(inside, shown).filter(|_| sent))
        }
        SchemaKind::Enum(values) => {
            let column = values.columns.iter().position(|column| column.name == *member);
            let column = column.ok_or_else(unknown)?;
            Ok(planned(Inside::Column { schema: position, column }, shown))
        }
        SchemaKind::Scalar(_) | SchemaKind::Union(_) => Err(unknown()),
    }
}
