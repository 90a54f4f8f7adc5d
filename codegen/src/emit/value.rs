//! Identities and enums: small values with the traits of text or numbers.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::constraint::emit_check;
use super::expr::{emit_argument, emit_value};
use super::types::{emit_borrowed, emit_deprecated};
use crate::ir::{ColumnGetter, Enum, EnumValue, Newtype, ScalarCheck, Type};

/// Text that names a thing.
pub fn emit_newtype(newtype: &Newtype) -> TokenStream {
    let Newtype { name, doc, redacted, checks } = newtype;
    let text = quote! { &self.0 };
    let traits =
        emit_text_traits(name, &text, &quote! { Self(text) }, &quote! { Self(text.to_owned()) });
    let checks: Vec<_> = checks.iter().map(emit_check).collect();
    let bindings = match checks.is_empty() {
        true => quote! { _: &validate::At<'_>, _: &mut runtime::Violations },
        false => quote! { at: &validate::At<'_>, found: &mut runtime::Violations },
    };
    let value = (!checks.is_empty()).then(|| quote! { let value = self.0.as_str(); });
    let debug = match redacted {
        true => quote! {},
        false => quote! { Debug, },
    };
    let hidden = redacted.then(|| emit_hidden_debug(name));
    quote! {
        #doc
        #[derive(Clone, #debug PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(String);

        impl #name {
            /// Its text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl runtime::Validate for #name {
            fn validate_at(&self, #bindings) {
                #value
                #(#checks)*
            }
        }

        impl From<#name> for String {
            fn from(value: #name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        #hidden
        #traits
    }
}

fn emit_hidden_debug(name: &Ident) -> TokenStream {
    let text = name.to_string();
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_tuple(#text).field(&self.0.hidden()).finish()
            }
        }
    }
}

/// What all types made of text can do; `text` borrows it, the others build the type from `text`,
/// owned and borrowed.
fn emit_text_traits(
    name: &Ident,
    text: &TokenStream,
    from_owned: &TokenStream,
    from_borrowed: &TokenStream,
) -> TokenStream {
    quote! {
        impl From<String> for #name {
            fn from(text: String) -> Self {
                #from_owned
            }
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                #from_borrowed
            }
        }

        impl From<&#name> for #name {
            fn from(value: &#name) -> Self {
                value.clone()
            }
        }

        impl std::str::FromStr for #name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(#text)
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(#text)
            }
        }

        impl runtime::decode::Decode for #name {
            const EXPECTED: &'static str = "a string";

            fn decode(reader: &mut runtime::decode::Reader<'_>) -> runtime::decode::DecodeResult<Self> {
                runtime::decode::text(reader)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::decode::plain(deserializer)
            }
        }
    }
}

/// The constraints of a scalar that isn't a type of its own.
pub fn emit_scalar(scalar: &ScalarCheck) -> TokenStream {
    let ScalarCheck { name, doc, ty, checks } = scalar;
    let (ty, checks) = (emit_borrowed(ty), checks.iter().map(emit_check));
    quote! {
        #doc
        pub fn #name(value: #ty, at: &validate::At<'_>, found: &mut runtime::Violations) {
            #(#checks)*
        }
    }
}

/// An open enum of texts or integers.
pub fn emit_enum(enum_: &Enum) -> TokenStream {
    let Enum { name, doc, integer, values, columns } = enum_;
    let variants = values.iter().map(|value| {
        let EnumValue { name, doc, deprecated, .. } = value;
        let deprecated = emit_deprecated(deprecated);
        quote! { #doc #deprecated #name, }
    });
    let names: Vec<_> = values.iter().map(|value| &value.name).collect();
    let (inner, body) = match integer {
        true => (quote! { i64 }, emit_integer_traits(name, values)),
        false => (quote! { String }, emit_text_enum(name, values)),
    };
    let columns = columns.iter().map(emit_column);
    // Integers are ordered as numbers, not as they happen to be listed.
    let ordered = (!integer).then(|| quote! { PartialOrd, Ord, });
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, #ordered Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this client doesn't know, as the server names it.
            Unknown(#inner),
        }

        impl #name {
            /// Every known value, in the order of the specification.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];

            /// Whether this client knows the value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            #(#columns)*
        }

        #body
    }
}

fn emit_text_enum(name: &Ident, values: &[EnumValue]) -> TokenStream {
    let (names, wires): (Vec<_>, Vec<_>) =
        values.iter().map(|value| (&value.name, &value.wire)).unzip();
    let from_owned = quote! { Self::from(text.as_str()) };
    let from_borrowed = quote! {
        match text {
            #(#wires => Self::#names,)*
            _ => Self::Unknown(text.to_owned()),
        }
    };
    let traits = emit_text_traits(name, &quote! { self.as_str() }, &from_owned, &from_borrowed);
    quote! {
        impl #name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        #traits
    }
}

fn emit_integer_traits(name: &Ident, values: &[EnumValue]) -> TokenStream {
    let names: Vec<_> = values.iter().map(|value| &value.name).collect();
    let numbers: Vec<_> = values.iter().map(|value| Token::i64_unsuffixed(value.number)).collect();
    quote! {
        impl #name {
            /// The number on the wire.
            pub fn get(&self) -> i64 {
                match self {
                    #(Self::#names => #numbers,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        impl PartialOrd for #name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for #name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.get().cmp(&other.get())
            }
        }

        impl From<i64> for #name {
            fn from(number: i64) -> Self {
                match number {
                    #(#numbers => Self::#names,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl std::str::FromStr for #name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, std::num::ParseIntError> {
                text.parse().map(|number: i64| Self::from(number))
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.get().fmt(formatter)
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.get())
            }
        }

        impl runtime::decode::Decode for #name {
            const EXPECTED: &'static str = "a whole number";

            fn decode(reader: &mut runtime::decode::Reader<'_>) -> runtime::decode::DecodeResult<Self> {
                runtime::decode::integer(reader)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::decode::plain(deserializer)
            }
        }
    }
}

fn emit_column(column: &ColumnGetter) -> TokenStream {
    let ColumnGetter { name, doc, ty, rows } = column;
    let arms = rows.iter().filter_map(|(variant, value)| {
        let value = value.as_ref()?;
        let value = match ty {
            Type::Number => emit_value(value),
            _ => emit_argument(value),
        };
        Some(quote! { Self::#variant => Some(#value), })
    });
    let ty = match ty {
        Type::String => quote! { &'static str },
        other => super::types::emit_type(other),
    };
    quote! {
        #doc
        pub fn #name(&self) -> Option<#ty> {
            match self {
                #(#arms)*
                _ => None,
            }
        }
    }
}
