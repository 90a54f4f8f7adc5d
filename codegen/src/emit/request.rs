//! Structs that a caller fills in: constructor, setters, encoding, validator.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::constraint::emit_validator;
use super::expr::emit_field_value;
use super::types::{emit_deprecated, emit_field_type, emit_type, emit_wire};
use crate::ir::{Cleared, Identifier, Place, Presence, Request, RequestField, Setter, Type};

/// An object that stands inside a request.
pub fn emit_request_type(request: &Request) -> TokenStream {
    emit_struct(request, &vec![Place::Body; request.fields.len()])
}

/// The struct with its constructor, setters, encoding and validator; its fields travel in these
/// places.
pub fn emit_struct(request: &Request, places: &[Place]) -> TokenStream {
    let Request { name, doc, fields, .. } = request;
    let declared = fields.iter().map(|field| {
        let RequestField { name, doc, deprecated, ty, presence, .. } = field;
        let (deprecated, ty) = (emit_deprecated(deprecated), emit_field_type(ty, presence));
        quote! { #doc #deprecated pub #name: #ty, }
    });
    let parameters = emit_parameters(request);
    let required = emit_required(request);
    let entries = fields
        .iter()
        .zip(places)
        .map(|(field, place)| emit_entry(field, *place, &request.required));
    let validate = emit_validator(request);
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        pub struct #name {
            #(#declared)*
        }

        runtime::request! {
            #name(#parameters) { #(#entries,)* }
        }

        #required

        #validate
    }
}

/// One field of a request: what it begins with, how it is set, and how the runtime writes it.
fn emit_entry(field: &RequestField, place: Place, required: &Option<Identifier>) -> TokenStream {
    let RequestField { name, wire, deprecated, presence, redacted, whole, .. } = field;
    let (deprecated, wire) = (emit_deprecated(deprecated), emit_wire(name, wire));
    let how = match field.argument {
        Some(setter) => {
            let value = emit_argument_value(field, setter, required);
            quote! { argument(#value) }
        }
        None => emit_setter(field),
    };
    let place = match (place, whole) {
        (Place::Body, false) => None,
        (Place::Body, true) => Some(quote! { WholeBody }),
        (Place::Path, _) => Some(quote! { Path }),
        (Place::Query, _) => Some(quote! { Query }),
        (Place::QueryRepeat, _) => Some(quote! { QueryRepeat }),
        (Place::Header, _) => Some(quote! { Header }),
    };
    let place = place.map(|place| quote! { .place(runtime::Place::#place) });
    let cleared = match presence {
        Presence::Update(Cleared::EmptyText) => Some(quote! { EmptyText }),
        Presence::Update(Cleared::EmptyList) => Some(quote! { EmptyList }),
        Presence::Update(Cleared::Null) | Presence::Required | Presence::Optional => None,
    };
    let cleared = cleared.map(|cleared| quote! { .cleared(runtime::Cleared::#cleared) });
    let hidden = redacted.then(|| quote! { .hidden() });
    quote! { #deprecated #name(#how) #wire #place #cleared #hidden }
}

/// The parameters of the constructor.
fn emit_parameters(request: &Request) -> TokenStream {
    let arguments = request.fields.iter().filter_map(|field| Some((field, field.argument?)));
    let Some(required) = &request.required else {
        let named = arguments.map(|(field, setter)| {
            let (name, ty) = (&field.name, argument_type(&field.ty, setter));
            quote! { #name: #ty }
        });
        return quote! { #(#named),* };
    };
    let taken = arguments.filter(|(_, setter)| *setter != Setter::Plain);
    let taken = taken.map(|(field, setter)| argument_type(&field.ty, setter));
    let generics = emit_generics(taken.collect());
    quote! { required: #required #generics }
}

/// What the constructor makes of the argument for a field.
fn emit_argument_value(
    field: &RequestField,
    setter: Setter,
    required: &Option<Identifier>,
) -> TokenStream {
    let name = &field.name;
    let argument = match required {
        None => quote! { #name },
        Some(_) => quote! { required.#name },
    };
    converted(&field.ty, setter, &argument)
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

/// How a field that `new` does not ask for is preset and set.
fn emit_setter(field: &RequestField) -> TokenStream {
    let RequestField { ty, presence, setter, preset, empties, clear, .. } = field;
    let preset = preset.is_some().then(|| {
        let value = emit_field_value(preset, presence, &quote! { runtime::Update });
        quote! { preset(#value) }
    });
    let held = match presence {
        Presence::Required => quote! { required },
        Presence::Optional => quote! { optional },
        Presence::Update(_) => quote! { update },
    };
    let taken = match (setter, ty) {
        (Setter::Members, Type::Vec(member)) => {
            let member = emit_type(member);
            quote! { each #member }
        }
        (Setter::IntoMembers, Type::Vec(member)) => {
            let member = emit_type(member);
            quote! { into each #member }
        }
        (Setter::Pairs, Type::Map(value)) => {
            let value = emit_type(value);
            quote! { pairs #value }
        }
        (Setter::Plain, ty) => emit_type(ty),
        (_, ty) => {
            let ty = emit_type(ty);
            quote! { into #ty }
        }
    };
    let empties = (!empties.is_empty()).then(|| quote! { , empties [#(#empties),*] });
    let clears = clear.as_ref().map(|clear| quote! { , clears #clear });
    quote! { #preset #held #taken #empties #clears }
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
