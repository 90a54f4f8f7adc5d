//! Types and small facts as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Cleared, Literal, Presence, RequestField, Type};

/// A type of Rust.
pub fn emit_type(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote! { String },
        Type::Integer => quote! { i64 },
        Type::Number => quote! { runtime::Number },
        Type::Bool => quote! { bool },
        Type::Json => quote! { runtime::Json },
        Type::Named(name) => quote! { #name },
        Type::Vec(member) => {
            let member = emit_type(member);
            quote! { Vec<#member> }
        }
        Type::Map(value) => {
            let value = emit_type(value);
            quote! { std::collections::BTreeMap<String, #value> }
        }
        Type::Box(inner) => {
            let inner = emit_type(inner);
            quote! { Box<#inner> }
        }
    }
}

/// The type by which a function looks at a value.
pub fn emit_borrowed(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote! { &str },
        Type::Vec(member) => {
            let member = emit_type(member);
            quote! { &[#member] }
        }
        other => {
            let other = emit_type(other);
            quote! { &#other }
        }
    }
}

/// The type of a request's field.
pub fn emit_field_type(ty: &Type, presence: &Presence) -> TokenStream {
    let plain = emit_type(ty);
    match presence {
        Presence::Required => plain,
        Presence::Optional => quote! { Option<#plain> },
        Presence::Update(_) => quote! { runtime::Update<#plain> },
    }
}

/// How a cleared field is sent.
pub fn emit_cleared(cleared: Cleared) -> TokenStream {
    match cleared {
        Cleared::Null => quote! { runtime::encode::Cleared::Null },
        Cleared::EmptyText => quote! { runtime::encode::Cleared::EmptyText },
        Cleared::EmptyList => quote! { runtime::encode::Cleared::EmptyList },
    }
}

/// The attribute `deprecated`.
pub fn emit_deprecated(reason: &Option<Literal>) -> Option<TokenStream> {
    reason.as_ref().map(|reason| quote! { #[deprecated = #reason] })
}

/// An optional literal.
pub fn emit_option(literal: &Option<Literal>) -> TokenStream {
    match literal {
        Some(literal) => quote! { Some(#literal) },
        None => quote! { None },
    }
}

/// An optional value.
pub fn emit_some(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    }
}

/// How `Debug` shows a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// As it is.
    Open,
    /// As `***`, or as `None` or the like where it is absent.
    IfAny,
    /// As `***`.
    Hidden,
}

impl Shown {
    /// How a field of requests is shown.
    pub fn of(field: &RequestField) -> Self {
        let RequestField { redacted, presence, ty, .. } = field;
        let may_be_empty = matches!(ty, Type::String | Type::Vec(_) | Type::Map(_) | Type::Json);
        match (redacted, *presence != Presence::Required || may_be_empty) {
            (false, _) => Self::Open,
            (true, true) => Self::IfAny,
            (true, false) => Self::Hidden,
        }
    }
}

/// A `Debug` that never shows what is sensitive or personal.
pub fn emit_debug<'f>(
    name: &proc_macro2::Ident,
    fields: impl Iterator<Item = (&'f proc_macro2::Ident, Shown)>,
    unknown: bool,
) -> TokenStream {
    let fields = fields.map(|(field, shown)| {
        let text = field.to_string();
        let value = match shown {
            Shown::Open => quote! { &self.#field },
            Shown::IfAny => quote! { &self.#field.hidden() },
            Shown::Hidden => quote! { &runtime::HIDDEN },
        };
        quote! { shown.field(#text, #value); }
    });
    let text = name.to_string();
    let finish = match unknown {
        true => quote! { finish_non_exhaustive },
        false => quote! { finish },
    };
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = formatter.debug_struct(#text);
                #(#fields)*
                shown.#finish()
            }
        }
    }
}
