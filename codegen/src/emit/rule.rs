//! Rules across fields as calls of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::expr::emit_argument;
use crate::ir::{Condition, Expr, Presence, RuleCheck, Type, When};

/// One rule of `self`.
pub fn emit_rule(rule: &RuleCheck) -> TokenStream {
    let RuleCheck { function, fields, ty, when, rule } = rule;
    let ordered = function.to_string().starts_with("ordered");
    let fields = fields.iter().map(|(wire, field, presence)| {
        let state = match (ordered, presence) {
            (true, _) => emit_comparable(field, presence, ty),
            (false, Presence::Required) => quote! { true },
            (false, Presence::Optional) => quote! { self.#field.is_some() },
            (false, Presence::Update(_)) => quote! { self.#field.value().is_some() },
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

fn emit_comparable(field: &proc_macro2::Ident, presence: &Presence, ty: &Type) -> TokenStream {
    let value = match presence {
        Presence::Required => quote! { Some(&self.#field) },
        Presence::Optional => quote! { self.#field.as_ref() },
        Presence::Update(_) => quote! { self.#field.value() },
    };
    match ty {
        Type::Integer => quote! { #value.map(|value| *value as f64) },
        Type::Number => quote! { #value.map(|value| value.get()) },
        Type::String if *presence == Presence::Optional => quote! { self.#field.as_deref() },
        _ => quote! { #value.map(|value| value.as_str()) },
    }
}

fn emit_when(when: &When) -> TokenStream {
    let When { field, presence, condition } = when;
    let value = match presence {
        Presence::Required => quote! { Some(&self.#field) },
        Presence::Optional => quote! { self.#field.as_ref() },
        Presence::Update(_) => quote! { self.#field.value() },
    };
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
