//! Structs that a caller fills in: constructor, setters, encoding, validator.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraint::emit_field_check;
use super::expr::emit_field_value;
use super::rule::emit_rule;
use super::types::{emit_cleared, emit_debug, emit_deprecated, emit_field_type, emit_type};
use crate::ir::{Presence, Request, RequestField, Setter, Type};

/// An object that stands inside a request.
pub fn emit_request_type(request: &Request) -> TokenStream {
    let name = &request.name;
    let (declared, encode) = (emit_struct(request), emit_encode(request, |_| true));
    quote! {
        #declared

        #encode

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::encode::object(self, serializer)
            }
        }
    }
}

/// The struct with its constructor, setters and validator.
pub fn emit_struct(request: &Request) -> TokenStream {
    let Request { name, doc, fields, .. } = request;
    let declared = fields.iter().map(|field| {
        let RequestField { name, doc, deprecated, ty, presence, .. } = field;
        let (deprecated, ty) = (emit_deprecated(deprecated), emit_field_type(ty, presence));
        quote! { #doc #deprecated pub #name: #ty, }
    });
    let (derived, debug) = match fields.iter().any(|field| field.redacted) {
        true => {
            let fields = fields.iter().map(|field| (&field.name, field.redacted));
            (None, Some(emit_debug(name, fields, false)))
        }
        false => (Some(quote! { Debug, }), None),
    };
    let (new, setters) = (emit_new(request), fields.iter().filter_map(emit_setter));
    let validate = emit_validate(request);
    let default = fields.iter().all(|field| !is_argument(field)).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #doc
        #[derive(Clone, #derived PartialEq)]
        pub struct #name {
            #(#declared)*
        }

        impl #name {
            #new
            #(#setters)*
        }

        #default

        #debug

        #validate
    }
}

/// Whether `new` asks for the field.
pub fn is_argument(field: &RequestField) -> bool {
    field.presence == Presence::Required && field.preset.is_none()
}

fn emit_new(request: &Request) -> TokenStream {
    let arguments: Vec<_> = request.fields.iter().filter(|field| is_argument(field)).collect();
    let names = arguments.iter().map(|field| {
        let (name, ty) = (&field.name, argument_type(field));
        quote! { #name: #ty }
    });
    let values = request.fields.iter().map(|field| {
        let name = &field.name;
        if is_argument(field) {
            let value = (field.setter != Setter::Plain).then(|| converted(field));
            return match value {
                Some(value) => quote! { #name: #value },
                None => quote! { #name },
            };
        }
        let update = quote! { runtime::Update };
        let value = emit_field_value(&field.preset, &field.presence, &update);
        quote! { #name: #value }
    });
    let many = (arguments.len() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let doc = match arguments.len() {
        0 => " Nothing set but what is preset.",
        _ => " What is required, and beside it nothing but what is preset.",
    };
    quote! {
        #[doc = #doc]
        #many
        pub fn new(#(#names),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn emit_setter(field: &RequestField) -> Option<TokenStream> {
    let RequestField { name, deprecated, presence, empties, clear, .. } = field;
    if is_argument(field) {
        return None;
    }
    let (deprecated, ty, value) =
        (emit_deprecated(deprecated), argument_type(field), converted(field));
    let value = match presence {
        Presence::Required => value,
        Presence::Optional => quote! { Some(#value) },
        Presence::Update(_) => quote! { runtime::Update::Set(#value) },
    };
    let doc = format!(" Sets [`{name}`](Self::{name}).");
    let clear = clear.as_ref().map(|clear| {
        let doc = format!(" Clears [`{name}`](Self::{name}).");
        quote! {
            #[doc = #doc]
            #deprecated
            pub fn #clear(mut self) -> Self {
                self.#name = runtime::Update::Clear;
                self
            }
        }
    });
    Some(quote! {
        #[doc = #doc]
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            #(self.#empties = None;)*
            self
        }
        #clear
    })
}

fn argument_type(field: &RequestField) -> TokenStream {
    let whole = emit_type(&field.ty);
    match (field.setter, &field.ty) {
        (Setter::Members, Type::Vec(member)) => {
            let member = emit_type(member);
            quote! { impl IntoIterator<Item = #member> }
        }
        (Setter::IntoMembers, Type::Vec(member)) => {
            let member = emit_type(member);
            quote! { impl IntoIterator<Item = impl Into<#member>> }
        }
        (Setter::Pairs, Type::Map(value)) => {
            let value = emit_type(value);
            quote! { impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)> }
        }
        (Setter::Plain, _) => whole,
        _ => quote! { impl Into<#whole> },
    }
}

fn converted(field: &RequestField) -> TokenStream {
    let name = &field.name;
    match (field.setter, &field.ty) {
        (Setter::Members, Type::Vec(_)) => quote! { #name.into_iter().collect() },
        (Setter::IntoMembers, Type::Vec(_)) => {
            quote! { #name.into_iter().map(Into::into).collect() }
        }
        (Setter::Pairs, Type::Map(_)) => quote! {
            #name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
        },
        (Setter::Plain, _) => quote! { #name },
        _ => quote! { #name.into() },
    }
}

/// The members that `kept` chooses, in their order.
pub fn emit_encode(request: &Request, kept: impl Fn(usize) -> bool) -> TokenStream {
    let name = &request.name;
    let fields = request.fields.iter().enumerate().filter(|(index, _)| kept(*index));
    let written: Vec<_> = fields.map(|(_, field)| emit_written(field)).collect();
    let map = match written.is_empty() {
        true => quote! { _ },
        false => quote! { map },
    };
    quote! {
        impl runtime::encode::Encode for #name {
            fn encode<M: serde::ser::SerializeMap>(&self, #map: &mut M) -> Result<(), M::Error> {
                #(#written)*
                Ok(())
            }
        }
    }
}

/// One member written into `map`.
pub fn emit_written(field: &RequestField) -> TokenStream {
    let RequestField { name, wire, presence, whole, .. } = field;
    if *whole {
        return quote! { runtime::encode::members(map, &self.#name)?; };
    }
    match presence {
        Presence::Required => quote! { runtime::encode::required(map, #wire, &self.#name)?; },
        Presence::Optional => quote! { runtime::encode::optional(map, #wire, &self.#name)?; },
        Presence::Update(cleared) => {
            let cleared = emit_cleared(*cleared);
            quote! { runtime::encode::update(map, #wire, &self.#name, #cleared)?; }
        }
    }
}

fn emit_validate(request: &Request) -> TokenStream {
    let Request { name, checks, rules, .. } = request;
    let bindings = match checks.is_empty() && rules.is_empty() {
        true => quote! { _: &validate::At<'_>, _: &mut runtime::Violations },
        false => quote! { at: &validate::At<'_>, found: &mut runtime::Violations },
    };
    let (checks, rules) = (checks.iter().map(emit_field_check), rules.iter().map(emit_rule));
    quote! {
        impl runtime::Validate for #name {
            fn validate_at(&self, #bindings) {
                #(#checks)*
                #(#rules)*
            }
        }
    }
}
