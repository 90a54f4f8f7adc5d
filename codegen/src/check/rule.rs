//! Rules: each can be kept and broken.

use super::literal::literal_is_permitted;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{
    Api, Field, Literal, Operand, OperandValue, Primitive, RuleKind, RulePredicate, RuleSet,
    SchemaKind, Shape, Type, TypeName,
};

/// A rule about presence names fields that may be left out.
pub fn exclusive_is_optional(api: &Api, diagnostics: &mut Diagnostics) {
    for RuleSet { rules, fields } in api.rule_sets() {
        for rule in rules.iter().filter(|rule| rule.kind != RuleKind::Ordered) {
            let required = rule.operands.iter().filter_map(|operand| {
                let field = fields[operand.field];
                match api.operand_value(field, operand) {
                    OperandValue::Member(member) => Some(member).filter(|_| field.required),
                    OperandValue::Field | OperandValue::Column(..) => Some(field),
                }
            });
            for field in required.filter(|field| field.required) {
                diagnostics
                    .error(
                        codes::EXCLUSIVE_IS_OPTIONAL,
                        DiagnosticPlace::Key(rule.at.clone()),
                        format!("`{}` is always there", field.wire_name),
                    )
                    .related(DiagnosticPlace::Key(field.at.clone()), "it is required here")
                    .help("make the field optional, or take it out of the rule");
            }
        }
    }
}

/// `ordered` names numbers, or text that has an order.
pub fn ordered_can_be_compared(api: &Api, diagnostics: &mut Diagnostics) {
    for RuleSet { rules, fields } in api.rule_sets() {
        for rule in rules.iter().filter(|rule| rule.kind == RuleKind::Ordered) {
            let types = rule.operands.iter().map(|operand| {
                let field = fields[operand.field];
                let ty = match api.operand_value(field, operand) {
                    OperandValue::Field => field.ty,
                    OperandValue::Member(member) => member.ty,
                    OperandValue::Column(enum_, column) => enum_.columns[column].ty,
                };
                api.plain(ty)
            });
            let mut kinds = types.map(order);
            let first = kinds.next().flatten();
            if first.is_none() || !kinds.all(|kind| kind == first) {
                diagnostics
                    .error(
                        codes::ORDERED_CAN_BE_COMPARED,
                        DiagnosticPlace::Key(rule.at.clone()),
                        "these fields have no order among them",
                    )
                    .help("name numbers only, or dates and other text only");
            }
        }
    }
}

fn order(ty: Type) -> Option<&'static str> {
    match (ty.shape, ty.name) {
        (Shape::One, TypeName::Primitive(Primitive::String)) => Some("text"),
        (Shape::One, TypeName::Primitive(Primitive::Integer)) => Some("integer"),
        (Shape::One, TypeName::Primitive(Primitive::Number)) => Some("number"),
        _ => None,
    }
}

/// A condition asks for a value that its field can have.
pub fn conditions_can_hold(api: &Api, diagnostics: &mut Diagnostics) {
    for RuleSet { rules, fields } in api.rule_sets() {
        for (rule, when) in
            rules.iter().flat_map(|rule| rule.when.iter().map(move |when| (rule, when)))
        {
            let field = fields[when.field];
            let RulePredicate::OneOf(values) = &when.predicate else { continue };
            for value in values {
                let word = matches!(value, Literal::Text(text) if text.starts_with('$'));
                let reason = match literal_is_permitted(api, field.ty, &[], value) {
                    Ok(()) if word => "the words are `$present` and `$absent`".to_owned(),
                    Ok(()) if is_comparable(api, field.ty) => continue,
                    Ok(()) => "only text, booleans, integers and enums are compared".to_owned(),
                    Err(reason) => reason,
                };
                diagnostics
                    .error(
                        codes::CONDITIONS_CAN_HOLD,
                        rule.at.key("when").key(&field.name),
                        format!("this never holds: {reason}"),
                    )
                    .help("write a value of the field, a list of them, `$present` or `$absent`");
            }
        }
    }
}

fn is_comparable(api: &Api, ty: Type) -> bool {
    let ty = api.plain(ty);
    let one = match ty.name {
        TypeName::Primitive(Primitive::Json | Primitive::Number) => false,
        TypeName::Primitive(_) => true,
        TypeName::Schema(id) => matches!(api.schema(id).kind, SchemaKind::Enum(_)),
    };
    one && ty.shape == Shape::One
}

/// A rule names each field once.
pub fn rule_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for RuleSet { rules, fields } in api.rule_sets() {
        for rule in rules {
            let twice = |(index, operand): &(usize, &Operand)| {
                rule.operands[..*index]
                    .iter()
                    .any(|other| (other.field, &other.member) == (operand.field, &operand.member))
            };
            if let Some((_, operand)) = rule.operands.iter().enumerate().find(twice) {
                let name = operand_name(&fields, operand);
                diagnostics
                    .error(
                        codes::NAME_GIVEN_TWICE,
                        DiagnosticPlace::Key(rule.at.clone()),
                        format!("the rule names `{name}` twice"),
                    )
                    .help("remove one of the two");
            }
        }
    }
}

/// A rule looks behind a field into one object, or with `ordered` at the data of one value.
pub fn operands_lead_to_one_value(api: &Api, diagnostics: &mut Diagnostics) {
    for RuleSet { rules, fields } in api.rule_sets() {
        for rule in rules {
            for operand in rule.operands.iter().filter(|operand| operand.member.is_some()) {
                let ordered = rule.kind == RuleKind::Ordered;
                let help = match api.operand_value(fields[operand.field], operand) {
                    OperandValue::Member(_) => continue,
                    OperandValue::Column(..) if ordered => continue,
                    OperandValue::Column(..) => "only `ordered` compares the data of a value",
                    OperandValue::Field => {
                        "name a field that holds one object or one value of an enum"
                    }
                };
                let name = operand_name(&fields, operand);
                diagnostics
                    .error(
                        codes::OPERANDS_LEAD_TO_ONE_VALUE,
                        &operand.at,
                        format!("`{name}` is not something that this rule can use"),
                    )
                    .help(help);
            }
        }
    }
}

/// An operand as it is written.
fn operand_name(fields: &[&Field], operand: &Operand) -> String {
    let name = &fields[operand.field].name;
    match &operand.member {
        Some(member) => format!("{name}.{member}"),
        None => name.clone(),
    }
}
