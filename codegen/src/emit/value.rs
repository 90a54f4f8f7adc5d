//! Identities and enums: small values with the traits of text or numbers.

use proc_macro2::{Literal as Token, TokenStream};
use quote::{ToTokens as _, quote};

use super::constraint::emit_checks;
use super::expr::{emit_argument, emit_value};
use super::types::{emit_borrowed, emit_deprecated};
use crate::ir::{ColumnGetter, Enum, EnumValue, Identifier, Moves, Newtype, ScalarCheck, Type};

/// Text that names a thing.
pub fn emit_newtype(newtype: &Newtype) -> TokenStream {
    let Newtype { name, doc, redacted, checks } = newtype;
    let checks = (!checks.is_empty()).then(|| {
        let checks = emit_checks(checks);
        quote! { text #checks; }
    });
    let (debug, hidden) = match redacted {
        true => (None, Some(quote! { runtime::hidden_text! { #name } })),
        false => (Some(quote! { Debug, }), None),
    };
    quote! {
        #doc
        #[derive(Clone, #debug PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(String);

        runtime::text_newtype! { #name { #checks } }

        #hidden
    }
}

/// The constraints of a scalar that isn't a type of its own.
pub fn emit_scalar(scalar: &ScalarCheck) -> TokenStream {
    let ScalarCheck { name, doc, ty, checks } = scalar;
    let (ty, checks) = (emit_borrowed(ty), emit_checks(checks));
    quote! {
        #doc
        #[inline]
        pub fn #name(value: #ty, at: &validate::At<'_>, found: &mut runtime::Violations) {
            validate::check(value, at, found) #checks;
        }
    }
}

/// An open enum of texts or integers.
pub fn emit_enum(enum_: &Enum) -> TokenStream {
    let Enum { name, doc, integer, values, columns, states } = enum_;
    let values = values.iter().map(|value| {
        let EnumValue { name, doc, deprecated, wire, number } = value;
        let deprecated = emit_deprecated(deprecated);
        let wire = match integer {
            true => Token::i64_unsuffixed(*number).to_token_stream(),
            false => wire.to_token_stream(),
        };
        quote! { #doc #deprecated #name = #wire, }
    });
    let columns: Vec<_> = columns.iter().map(emit_column).collect();
    let columns = (!columns.is_empty()).then(|| quote! { impl #name { #(#columns)* } });
    let states = states.as_ref().map(|states| emit_states(name, states));
    let kind = match integer {
        true => quote! { integer_enum },
        false => quote! { text_enum },
    };
    quote! {
        runtime::#kind! { #doc #name { #(#values)* } }

        #columns

        #states
    }
}

fn emit_states(name: &Identifier, states: &Moves) -> TokenStream {
    let Moves { doc, moves } = states;
    let moves = moves.iter().map(|(from, next)| quote! { #from => [#(#next),*], });
    quote! {
        runtime::states! { #doc #name { #(#moves)* } }
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
        Type::String | Type::Moment(_) => quote! { &'static str },
        other => super::types::emit_type(other),
    };
    quote! {
        #doc
        #[inline]
        pub fn #name(&self) -> Option<#ty> {
            match self {
                #(#arms)*
                _ => None,
            }
        }
    }
}
