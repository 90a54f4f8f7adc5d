//! Values of Rust as tokens: as arguments, which convert themselves, or as values of fields.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use crate::ir::{Expr, New, Presence};

/// A value where anything that converts is taken.
pub fn emit_argument(expr: &Expr) -> TokenStream {
    match expr {
        Expr::Text(text) => quote! { #text },
        Expr::Repeated { before, one, count, after } => {
            let count = Token::usize_unsuffixed(*count);
            match before.is_empty() && after.is_empty() {
                true => quote! { #one.repeat(#count) },
                false => quote! { [#before, &#one.repeat(#count), #after].concat() },
            }
        }
        Expr::Integer(value) => {
            let value = Token::i64_unsuffixed(*value);
            quote! { #value }
        }
        Expr::Number(value) => {
            let value = Token::f64_unsuffixed(*value);
            quote! { #value }
        }
        Expr::Bool(value) => quote! { #value },
        Expr::Json => quote! { true },
        // An empty list by itself would not say what it is a list of.
        Expr::Copies(value, 0) => {
            let value = emit_argument(value);
            quote! { std::iter::repeat_n(#value, 0) }
        }
        Expr::Copies(value, count) => {
            let (value, count) = (emit_argument(value), Token::usize_unsuffixed(*count));
            quote! { vec![#value; #count] }
        }
        Expr::List(values) => {
            let values = values.iter().map(emit_argument);
            quote! { [#(#values),*] }
        }
        Expr::Entries(value, count) => {
            let (value, count) = (emit_argument(value), Token::usize_unsuffixed(*count));
            quote! { (0..#count).map(|index: usize| (index.to_string(), #value)) }
        }
        Expr::Map(entries) => {
            let keys = entries.iter().map(|(key, _)| emit_argument(key));
            let values = entries.iter().map(|(_, value)| emit_argument(value));
            quote! { [#((#keys, #values)),*] }
        }
        Expr::Variant(enum_, variant) => quote! { #enum_::#variant },
        Expr::Wrapped(enum_, variant, inner) => {
            let inner = emit_value(inner);
            quote! { #enum_::#variant(#inner) }
        }
        Expr::New(new) => emit_new(new),
        Expr::Boxed(inner) => {
            let inner = emit_argument(inner);
            quote! { Box::new(#inner) }
        }
    }
}

/// A value that has to be of its type.
pub fn emit_value(expr: &Expr) -> TokenStream {
    let argument = emit_argument(expr);
    match expr {
        Expr::Text(_) | Expr::Repeated { .. } | Expr::Json => quote! { #argument.into() },
        // A sign binds less than a method call.
        Expr::Number(_) => quote! { (#argument).into() },
        Expr::Copies(_, 0) => quote! { vec![] },
        Expr::Copies(value, count) => {
            let (value, count) = (emit_value(value), Token::usize_unsuffixed(*count));
            quote! { vec![#value; #count] }
        }
        Expr::List(values) => {
            let values = values.iter().map(emit_value);
            quote! { vec![#(#values),*] }
        }
        Expr::Entries(value, count) => {
            let (value, count) = (emit_value(value), Token::usize_unsuffixed(*count));
            quote! { (0..#count).map(|index: usize| (index.to_string(), #value)).collect() }
        }
        Expr::Map(entries) => {
            let keys = entries.iter().map(|(key, _)| emit_value(key));
            let values = entries.iter().map(|(_, value)| emit_value(value));
            quote! { [#((#keys, #values)),*].into() }
        }
        Expr::Boxed(inner) => {
            let inner = emit_value(inner);
            quote! { Box::new(#inner) }
        }
        Expr::Integer(_) | Expr::Bool(_) | Expr::Variant(..) | Expr::Wrapped(..) | Expr::New(_) => {
            argument
        }
    }
}

fn emit_new(new: &New) -> TokenStream {
    let New { ty, required, arguments, setters } = new;
    let (names, values): (Vec<_>, Vec<_>) =
        arguments.iter().map(|(name, value)| (name, emit_argument(value))).unzip();
    let arguments = match required {
        Some(required) => quote! { #required { #(#names: #values),* } },
        None => quote! { #(#values),* },
    };
    let setters = setters.iter().map(|(name, value)| {
        let value = emit_argument(value);
        quote! { .#name(#value) }
    });
    quote! { #ty::new(#arguments) #(#setters)* }
}

/// A value where a field of that presence stands, with the path of `Update` there.
pub fn emit_field_value(
    expr: &Option<Expr>,
    presence: &Presence,
    update: &TokenStream,
) -> TokenStream {
    let value = expr.as_ref().map(emit_value);
    match (value, presence) {
        (Some(value), Presence::Required) => value,
        (Some(value), Presence::Optional) => quote! { Some(#value) },
        (Some(value), Presence::Update(_)) => quote! { #update::Set(#value) },
        (None, Presence::Update(_)) => quote! { #update::Keep },
        (None, _) => quote! { None },
    }
}
