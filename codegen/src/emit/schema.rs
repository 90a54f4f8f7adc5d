//! Objects of answers and tagged unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::request::emit_request_type;
use super::types::{emit_deprecated, emit_type, emit_wire};
use super::value::{emit_enum, emit_newtype, emit_scalar};
use crate::ir::{
    Accessor, Item, Record, RecordField, SchemaFile, Type, Union, UnionSide, UnionVariant,
};

/// What stands before the types of a file.
pub fn emit_schemas_head(file: &SchemaFile) -> TokenStream {
    let doc = file.doc.inner();
    quote! {
        #doc

        use super::*;
    }
}

/// One type or function.
pub fn emit_item(item: &Item) -> TokenStream {
    match item {
        Item::Newtype(newtype) => emit_newtype(newtype),
        Item::Scalar(scalar) => emit_scalar(scalar),
        Item::Enum(enum_) => emit_enum(enum_),
        Item::Record(record) => emit_record(record),
        Item::Request(request) => emit_request_type(request),
        Item::Union(union) => emit_union(union),
    }
}

fn emit_record(record: &Record) -> TokenStream {
    let Record { name, doc, fields, accessors } = record;
    let declared = fields.iter().map(|field| {
        let RecordField { name, doc, deprecated, ty, .. } = field;
        let (deprecated, ty) = (emit_deprecated(deprecated), emit_type(ty));
        quote! { #doc #deprecated pub #name: Option<#ty>, }
    });
    let accessors = accessors.iter().map(|accessor| emit_accessor(accessor, &name.to_string()));
    let accessors: Vec<_> = accessors.collect();
    let accessors = (!accessors.is_empty()).then(|| quote! { impl #name { #(#accessors)* } });
    let described = fields.iter().map(emit_described);
    quote! {
        #doc
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#declared)*
            /// What the answer held beyond these fields, and values that didn't fit them.
            pub unknown: runtime::Unknown,
        }

        #accessors

        runtime::record! {
            #name { #(#described,)* }
        }
    }
}

/// One field of an answer, as the runtime reads and writes it.
fn emit_described(field: &RecordField) -> TokenStream {
    let RecordField { name, wire, aliases, text_number, redacted, .. } = field;
    let wire = emit_wire(name, wire);
    let aliases = (!aliases.is_empty()).then(|| quote! { .aliases(&[#(#aliases),*]) });
    let text_number = text_number.then(|| quote! { .text_number() });
    let hidden = redacted.then(|| quote! { .hidden() });
    quote! { #name #wire #aliases #text_number #hidden }
}

fn emit_accessor(accessor: &Accessor, record: &str) -> TokenStream {
    let Accessor { field, wire, ty } = accessor;
    let ty = emit_type(ty);
    let doc = format!(" [`{field}`](Self::{field}), which an answer should never lack.");
    quote! {
        #[doc = #doc]
        #[inline]
        pub fn #field(&self) -> runtime::Result<&#ty> {
            runtime::identity(&self.#field, #record, #wire)
        }
    }
}

fn emit_union(union: &Union) -> TokenStream {
    let Union { name, doc, tags, variants, side } = union;
    let is_shared = |ty: &Type| variants.iter().filter(|variant| variant.ty == *ty).count() > 1;
    let variants = variants.iter().map(|variant| {
        let UnionVariant { name, doc, wire, ty } = variant;
        let shared = is_shared(ty).then(|| quote! { , shared });
        let ty = emit_type(ty);
        quote! { #doc #name(#ty #shared) = #wire, }
    });
    let side = match side {
        UnionSide::Answer => quote! { answer },
        UnionSide::Request => quote! { request },
    };
    quote! {
        runtime::union! { #doc #side #name [#(#tags),*] { #(#variants)* } }
    }
}
