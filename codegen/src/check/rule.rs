//! Rules that can be kept and broken.

use super::constraint::plain;
use crate::diagnostic::{At, Diagnostics};
use crate::model::{Api, Primitive, RuleKind, Shape, Type, TypeName};

/// A rule about presence names fields that may be left out.
pub fn exclusive_is_optional(api: &Api, diagnostics: &mut Diagnostics) {
    for object in api.objects() {
        for rule in object.rules.iter().filter(|rule| rule.kind != RuleKind::Ordered) {
            let required = rule.fields.iter().map(|index| &object.fields[*index]);
            for field in required.filter(|field| field.required) {
                diagnostics
                    .error(
                        "exclusive_is_optional",
                        At::Key(rule.at.clone()),
                        format!("`{}` is always there", field.wire_name),
                    )
                    .related(At::Key(field.at.clone()), "it is required here")
                    .help("make the field optional, or take it out of the rule");
            }
        }
    }
}

/// `ordered` names numbers, or text that has an order.
pub fn ordered_can_be_compared(api: &Api, diagnostics: &mut Diagnostics) {
    for object in api.objects() {
        for rule in object.rules.iter().filter(|rule| rule.kind == RuleKind::Ordered) {
            let types = rule.fields.iter().map(|index| plain(api, object.fields[*index].ty));
            let mut kinds = types.map(order);
            let first = kinds.next().flatten();
            if first.is_none() || !kinds.all(|kind| kind == first) {
                diagnostics
                    .error(
                        "ordered_can_be_compared",
                        At::Key(rule.at.clone()),
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
