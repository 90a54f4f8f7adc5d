//! Structs that a caller fills in: constructor, setters, encoding, validator.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::constraint::emit_field_check;
use super::expr::emit_field_value;
use super::rule::emit_rule;
use super::types::{Shown, emit_cleared, emit_debug, emit_deprecated, emit_field_type, emit_type};
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
            let fields = fields.iter().map(|field| (&field.name, Shown::of(field)));
            (None, Some(emit_debug(name, fields, false)))
        }
        false => (Some(quote! { Debug, }), None),
    };
    let (new, setters) = (emit_new(request), fields.iter().filter_map(emit_setter));
    let required = emit_required(request);
    let validate = emit_validate(request);
    let default = fields.iter().all(|field| field.argument.is_none()).then(|| {
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

        #required

        #default

        #debug

        #validate
    }
}

fn emit_new(request: &Request) -> TokenStream {
    let arguments = request.fields.iter().filter_map(|field| Some((field, field.argument?)));
    let arguments: Vec<_> = arguments.collect();
    let doc = match (arguments.len(), &request.required) {
        (0, _) => " Nothing set but what is preset.",
        (_, None) => " What is required, and beside it nothing but what is preset.",
        (_, Some(_)) => " What is required, by name, and beside it nothing but what is preset.",
    };
    let parameters = match &request.required {
        Some(required) => {
            let taken = arguments.iter().filter(|(_, setter)| *setter != Setter::Plain);
            let taken = taken.map(|(field, setter)| argument_type(&field.ty, *setter));
            let generics = emit_generics(taken.collect());
            quote! { required: #required #generics }
        }
        None => {
            let named = arguments.iter().map(|(field, setter)| {
                let (name, ty) = (&field.name, argument_type(&field.ty, *setter));
                quote! { #name: #ty }
            });
            quote! { #(#named),* }
        }
    };
    let values = request.fields.iter().map(|field| emit_first_value(field, &request.required));
    quote! {
        #[doc = #doc]
        pub fn new(#parameters) -> Self {
            Self { #(#values),* }
        }
    }
}

/// What `new` fills a field with.
fn emit_first_value(field: &RequestField, required: &Option<Ident>) -> TokenStream {
    let RequestField { name, ty, argument, preset, presence, .. } = field;
    let value = match (argument, required) {
        (Some(Setter::Plain), None) => return quote! { #name },
        (Some(setter), None) => converted(ty, *setter, &quote! { #name }),
        (Some(setter), Some(_)) => converted(ty, *setter, &quote! { required.#name }),
        (None, _) => emit_field_value(preset, presence, &quote! { runtime::Update }),
    };
    quote! { #name: #value }
}

/// The struct that names what `new` asks for; what turns into a field is generic, as in setters.
fn emit_required(request: &Request) -> Option<TokenStream> {
    let required = request.required.as_ref()?;
    let of = &request.name;
    let doc = format!(" What [`{of}::new`] asks for.");
    let (mut parameters, mut declared) = (Vec::new(), Vec::new());
    for RequestField { name, ty, argument, .. } in &request.fields {
        let Some(setter) = argument else { continue };
        let doc = format!(" [`{name}`]({of}::{name}).");
        let ty = match setter {
            Setter::Plain => emit_type(ty),
            _ => {
                let parameter = format_ident!("T{}", parameters.len() + 1);
                parameters.push(quote! { #parameter });
                quote! { #parameter }
            }
        };
        declared.push(quote! { #[doc = #doc] pub #name: #ty, });
    }
    let generics = emit_generics(parameters);
    Some(quote! {
        #[doc = #doc]
        pub struct #required #generics {
            #(#declared)*
        }
    })
}

fn emit_generics(parameters: Vec<TokenStream>) -> Option<TokenStream> {
    (!parameters.is_empty()).then(|| quote! { <#(#parameters),*> })
}

fn emit_setter(field: &RequestField) -> Option<TokenStream> {
    let RequestField { name, ty, deprecated, presence, setter, empties, clear, .. } = field;
    if field.argument.is_some() {
        return None;
    }
    let value = converted(ty, *setter, &quote! { #name });
    let (deprecated, ty) = (emit_deprecated(deprecated), argument_type(ty, *setter));
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

fn argument_type(ty: &Type, setter: Setter) -> TokenStream {
    let whole = emit_type(ty);
    match (setter, ty) {
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

fn converted(ty: &Type, setter: Setter, value: &TokenStream) -> TokenStream {
    match (setter, ty) {
        (Setter::Members, Type::Vec(_)) => quote! { #value.into_iter().collect() },
        (Setter::IntoMembers, Type::Vec(_)) => {
            quote! { #value.into_iter().map(Into::into).collect() }
        }
        (Setter::Pairs, Type::Map(_)) => quote! {
            #value.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
        },
        (Setter::Plain, _) => value.clone(),
        _ => quote! { #value.into() },
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
