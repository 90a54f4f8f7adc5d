//! Objects of answers and tagged unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::request::emit_request_type;
use super::types::{Shown, emit_debug, emit_deprecated, emit_type};
use super::value::{emit_enum, emit_newtype, emit_scalar};
use crate::ir::{Accessor, Item, Record, RecordField, SchemaFile, Type, Union, UnionSide};

/// One file of schemas.
pub fn emit_schema_file(file: &SchemaFile) -> TokenStream {
    let doc = file.doc.inner();
    let items = file.items.iter().map(emit_item);
    quote! {
        #doc

        #[allow(unused_imports)]
        use super::*;

        #(#items)*
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
    let redacted = fields.iter().any(|field| field.redacted);
    let (derived, debug) = match redacted {
        true => {
            let shown = |field: &RecordField| match field.redacted {
                true => Shown::IfAny,
                false => Shown::Open,
            };
            let fields = fields.iter().map(|field| (&field.name, shown(field)));
            (None, Some(emit_debug(name, fields, true)))
        }
        false => (Some(quote! { Debug, }), None),
    };
    let arms = fields.iter().map(emit_arm);
    let written = fields.iter().map(emit_written);
    quote! {
        #doc
        #[derive(Clone, #derived Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#declared)*
            /// What the answer held beyond these fields, and values that didn't fit them.
            pub unknown: runtime::Unknown,
        }

        #accessors

        impl runtime::decode::Record for #name {
            fn read(
                &mut self,
                member: &mut runtime::decode::Member<'_, '_>,
            ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
                match member.name() {
                    #(#arms)*
                    _ => member.unknown(),
                }
            }

            fn unknown_mut(&mut self) -> &mut runtime::Unknown {
                &mut self.unknown
            }
        }

        impl runtime::decode::Decode for #name {
            const EXPECTED: &'static str = "an object";

            fn decode(reader: &mut runtime::decode::Reader<'_>) -> runtime::decode::DecodeResult<Self> {
                runtime::decode::record(reader)
            }

            fn decode_boxed(
                reader: &mut runtime::decode::Reader<'_>,
            ) -> runtime::decode::DecodeResult<Box<Self>> {
                runtime::decode::record_boxed(reader)
            }
        }

        impl runtime::encode::Encode for #name {
            fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                #(#written)*
                runtime::encode::unknown(map, &self.unknown)
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::encode::object(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::decode::plain(deserializer)
            }
        }

        #debug
    }
}

fn emit_accessor(accessor: &Accessor, record: &str) -> TokenStream {
    let Accessor { field, wire, ty } = accessor;
    let ty = emit_type(ty);
    let doc = format!(" [`{field}`](Self::{field}), which an answer should never lack.");
    quote! {
        #[doc = #doc]
        pub fn #field(&self) -> runtime::Result<&#ty> {
            runtime::identity(&self.#field, #record, #wire)
        }
    }
}

fn emit_arm(field: &RecordField) -> TokenStream {
    let RecordField { name, wire, aliases, text_number, .. } = field;
    let read = match text_number {
        true => quote! { text_number },
        false => quote! { value },
    };
    match aliases.as_slice() {
        [] => quote! { #wire => member.#read(&mut self.#name), },
        aliases => quote! {
            #wire #(| #aliases)* => member.renamed(#wire).#read(&mut self.#name),
        },
    }
}

fn emit_written(field: &RecordField) -> TokenStream {
    let RecordField { name, wire, ty, .. } = field;
    match ty {
        Type::Vec(_) => {
            quote! { runtime::encode::list(map, #wire, &self.#name, &self.unknown)?; }
        }
        Type::Map(_) => {
            quote! { runtime::encode::entries(map, #wire, &self.#name, &self.unknown)?; }
        }
        _ => quote! { runtime::encode::optional(map, #wire, &self.#name)?; },
    }
}

fn emit_union(union: &Union) -> TokenStream {
    let Union { name, doc, tags, variants, side } = union;
    let tag = tags.first();
    let declared = variants.iter().map(|variant| {
        let (doc, name, ty) = (&variant.doc, &variant.name, emit_type(&variant.ty));
        quote! { #doc #name(#ty), }
    });
    let only = |ty: &Type| variants.iter().filter(|variant| variant.ty == *ty).count() == 1;
    let from = variants.iter().filter(|variant| only(&variant.ty)).map(|variant| {
        let (variant, ty) = (&variant.name, emit_type(&variant.ty));
        quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    let (names, wires): (Vec<_>, Vec<_>) =
        variants.iter().map(|variant| (&variant.name, &variant.wire)).unzip();
    let reading = match side {
        UnionSide::Answer => quote! {
            impl runtime::decode::Decode for #name {
                const EXPECTED: &'static str = "an object with a tag";

                fn decode(
                    reader: &mut runtime::decode::Reader<'_>,
                ) -> runtime::decode::DecodeResult<Self> {
                    let tagged = runtime::decode::tagged(reader, &[#(#tags),*])?;
                    match tagged.name() {
                        #(Some(#wires) => tagged.variant(reader, Self::#names),)*
                        _ => tagged.other(reader, Self::Unknown),
                    }
                }
            }

            impl<'de> serde::Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    runtime::decode::plain(deserializer)
                }
            }
        },
        UnionSide::Request => quote! {
            impl runtime::Validate for #name {
                fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
                    match self {
                        #(Self::#names(value) => value.validate_at(at, found),)*
                        Self::Unknown(_) => {}
                    }
                }
            }
        },
    };
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared)*
            /// An object with a tag that this client doesn't know, whole.
            Unknown(runtime::Json),
        }

        impl std::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(Self::#names(value) => value.fmt(formatter),)*
                    Self::Unknown(_) => formatter.write_str("Unknown(***)"),
                }
            }
        }

        #(#from)*

        impl runtime::encode::Encode for #name {
            fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    #(Self::#names(value) => runtime::encode::tagged(map, #tag, #wires, value),)*
                    Self::Unknown(value) => runtime::encode::raw(map, value),
                }
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::encode::object(self, serializer)
            }
        }

        #reading
    }
}
