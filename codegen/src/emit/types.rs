//! Types and small facts as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Identifier, Literal, Presence, Type};

/// A type of Rust.
pub fn emit_type(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote! { String },
        Type::Integer => quote! { i64 },
        Type::Number => quote! { runtime::Number },
        Type::Bool => quote! { bool },
        Type::Json => quote! { runtime::Json },
        Type::Moment(name) => quote! { runtime::#name },
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
        Type::String | Type::Moment(_) => quote! { &str },
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

/// The wire name of a field, where it is not the name in Rust.
pub fn emit_wire(name: &Identifier, wire: &Literal) -> Option<TokenStream> {
    (*name != *wire.as_str()).then(|| quote! { = #wire })
}
