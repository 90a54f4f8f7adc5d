//! Rules across fields as calls of the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::expr::emit_argument;
use crate::ir::{Condition, Expr, Presence, RuleCheck, RuleField, Type, When};

/// One rule of `self`.
pub fn emit_rule(rule: &RuleCheck) -> TokenStream {
    let RuleCheck { function, compares, fields, when, rule } = rule;
    let fields = fields.iter().map(|field| {
        let RuleField { name, wire, presence, .. } = field;
        let state = match (compares, presence) {
            (true, _) => emit_comparable(field),
            (false, Presence::Required) => quote! { true },
            (false, Presence::Optional) => quote! { self.#name.is_some() },
            (false, Presence::Update(_)) => quote! { self.#name.value().is_some() },
        };
        quote! { (#wire, #state) }
    });
    let call = quote! { validate::#function(&[#(#fields),*], rules::#rule, at, found); };
    if when.is_empty() {
        return call;
    }
    let conditions = when.iter().map(emit_when);
    quote! { if #(#conditions)&&* { #call } }
}

fn emit_comparable(field: &RuleField) -> TokenStream {
    let RuleField { name, presence, ty, .. } = field;
    let value = emit_value(name, presence);
    match ty {
        Type::Integer => match presence {
            Presence::Required => quote! { Some(self.#name) },
            Presence::Optional => quote! { self.#name },
            Presence::Update(_) => quote! { #value.copied() },
        },
        Type::Number => quote! { #value.map(|value| value.get()) },
        Type::String if *presence == Presence::Optional => quote! { self.#name.as_deref() },
        _ => quote! { #value.map(|value| value.as_str()) },
    }
}

/// The value of a field, where there is one.
fn emit_value(field: &Ident, presence: &Presence) -> TokenStream {
    match presence {
        Presence::Required => quote! { Some(&self.#field) },
        Presence::Optional => quote! { self.#field.as_ref() },
        Presence::Update(_) => quote! { self.#field.value() },
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
