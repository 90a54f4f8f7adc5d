//! Rules across fields as calls of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::expr::emit_argument;
use crate::ir::{Behind, Condition, Expr, Identifier, Presence, RuleCheck, RuleField, Type, When};

/// One rule of the object that is called `this`.
pub fn emit_rule(rule: &RuleCheck) -> TokenStream {
    let RuleCheck { function, compares, inside, fields, when, rule, excess } = rule;
    let fields = fields.iter().map(|field| {
        let wire = &field.wire;
        let state = if *compares { emit_comparable(field) } else { emit_presence(field) };
        quote! { (#wire, #state) }
    });
    let at = match inside {
        Some(member) => quote! { &at.member(#member) },
        None => quote! { at },
    };
    let excess = excess.iter();
    let call = quote! {
        validate::#function(&[#(#fields),*], rules::#rule, #(rules::#excess,)* #at, found);
    };
    if when.is_empty() {
        return call;
    }
    let conditions = when.iter().map(emit_when);
    quote! { if #(#conditions)&&* { #call } }
}

/// Whether what the rule looks at is there.
fn emit_presence(field: &RuleField) -> TokenStream {
    let RuleField { name, presence, behind, .. } = field;
    match (behind, presence) {
        (Some(Behind::Member { name: member, presence: Presence::Optional }), outer) => match outer
        {
            Presence::Required => quote! { this.#name.#member.is_some() },
            outer => {
                let value = emit_value(name, outer);
                quote! { #value.is_some_and(|object| object.#member.is_some()) }
            }
        },
        (_, Presence::Required) => quote! { true },
        (_, Presence::Optional) => quote! { this.#name.is_some() },
        (_, Presence::Update(_)) => quote! { this.#name.value().is_some() },
    }
}

/// The value that the rule compares, where there is one.
fn emit_comparable(field: &RuleField) -> TokenStream {
    let RuleField { name, presence, behind, ty, .. } = field;
    let value = emit_value(name, presence);
    match (behind, presence) {
        (None, _) => comparable(&quote! { this }, name, presence, ty),
        (Some(Behind::Column(getter)), _) => {
            let number = (*ty == Type::Number).then(|| quote! { .map(|number| number.get()) });
            match presence {
                Presence::Required => quote! { this.#name.#getter()#number },
                _ => quote! { #value.and_then(|value| value.#getter())#number },
            }
        }
        (Some(Behind::Member { name: member, presence: inner }), Presence::Required) => {
            comparable(&quote! { this.#name }, member, inner, ty)
        }
        (Some(Behind::Member { name: member, presence: Presence::Required }), _) => {
            let inner = match ty {
                Type::Integer => quote! { object.#member },
                Type::Number => quote! { object.#member.get() },
                _ => quote! { object.#member.as_str() },
            };
            quote! { #value.map(|object| #inner) }
        }
        (Some(Behind::Member { name: member, presence: inner }), _) => {
            let inner = comparable(&quote! { object }, member, inner, ty);
            quote! { #value.and_then(|object| #inner) }
        }
    }
}

fn comparable(
    object: &TokenStream,
    name: &Identifier,
    presence: &Presence,
    ty: &Type,
) -> TokenStream {
    let value = value_of(object, name, presence);
    match ty {
        Type::Integer => match presence {
            Presence::Required => quote! { Some(#object.#name) },
            Presence::Optional => quote! { #object.#name },
            Presence::Update(_) => quote! { #value.copied() },
        },
        Type::Number => quote! { #value.map(|value| value.get()) },
        Type::String if *presence == Presence::Optional => quote! { #object.#name.as_deref() },
        _ => quote! { #value.map(|value| value.as_str()) },
    }
}

/// The value of a field, where there is one.
fn emit_value(field: &Identifier, presence: &Presence) -> TokenStream {
    value_of(&quote! { this }, field, presence)
}

fn value_of(object: &TokenStream, field: &Identifier, presence: &Presence) -> TokenStream {
    match presence {
        Presence::Required => quote! { Some(&#object.#field) },
        Presence::Optional => quote! { #object.#field.as_ref() },
        Presence::Update(_) => quote! { #object.#field.value() },
    }
}

fn emit_when(when: &When) -> TokenStream {
    let When { field, presence, condition } = when;
    let value = emit_value(field, presence);
    match condition {
        Condition::Present => quote! { #value.is_some() },
        Condition::Absent => quote! { #value.is_none() },
        Condition::OneOf(values) => {
            let is_text = matches!(values.first(), Some(Expr::Text(_)));
            let values = values.iter().map(emit_argument);
            match is_text {
                true => quote! {
                    #value.is_some_and(|value| [#(#values),*].contains(&value.as_str()))
                },
                false => quote! { #value.is_some_and(|value| [#(#values),*].contains(value)) },
            }
        }
    }
}
