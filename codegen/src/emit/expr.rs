//! Expressions of Rust as tokens: as arguments, which convert themselves, or as values of fields.

use proc_macro2::{Literal as Token, TokenStream};
use quote::{ToTokens as _, quote};

use crate::ir::{Expr, New, Presence};

/// What the place of a value demands of it.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Anything that converts to the type is taken.
    Argument,
    /// It has to be of the type.
    Owned,
}

/// A value where anything that converts is taken.
pub fn emit_argument(expr: &Expr) -> TokenStream {
    emit_expr(expr, Form::Argument)
}

/// A value that has to be of its type.
pub fn emit_value(expr: &Expr) -> TokenStream {
    emit_expr(expr, Form::Owned)
}

fn emit_expr(expr: &Expr, form: Form) -> TokenStream {
    let inner = |expr: &Expr| emit_expr(expr, form);
    let tokens = match expr {
        Expr::Text(text) => quote! { #text },
        Expr::Repeated { before, one, count, after } => {
            let count = Token::usize_unsuffixed(*count);
            match before.is_empty() && after.is_empty() {
                true => quote! { #one.repeat(#count) },
                false => quote! { [#before, &#one.repeat(#count), #after].concat() },
            }
        }
        Expr::Integer(value) => Token::i64_unsuffixed(*value).to_token_stream(),
        Expr::Number(value) => Token::f64_unsuffixed(value.value()).to_token_stream(),
        Expr::Bool(value) => quote! { #value },
        Expr::Json => quote! { true },
        Expr::Copies(_, 0) if form == Form::Owned => quote! { vec![] },
        // An empty list by itself would not say what it is a list of.
        Expr::Copies(value, 0) => {
            let value = inner(value);
            quote! { std::iter::repeat_n(#value, 0) }
        }
        Expr::Copies(value, count) => {
            let (value, count) = (inner(value), Token::usize_unsuffixed(*count));
            quote! { vec![#value; #count] }
        }
        Expr::List(values) => {
            let values = values.iter().map(inner);
            quote! { [#(#values),*] }
        }
        Expr::Entries(value, count) => {
            let (value, count) = (inner(value), Token::usize_unsuffixed(*count));
            quote! { (0..#count).map(|index: usize| (index.to_string(), #value)) }
        }
        Expr::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let (key, value) = (inner(key), inner(value));
                quote! { (#key, #value) }
            });
            quote! { [#(#entries),*] }
        }
        Expr::Variant(enum_, variant) => quote! { #enum_::#variant },
        Expr::Wrapped(enum_, variant, value) => {
            let value = emit_value(value);
            quote! { #enum_::#variant(#value) }
        }
        Expr::New(new) => emit_new(new),
        Expr::Boxed(value) => {
            let value = inner(value);
            quote! { Box::new(#value) }
        }
    };
    match form {
        Form::Argument => tokens,
        Form::Owned => emit_conversion(expr, &tokens),
    }
}

/// Makes an argument a value of its type.
fn emit_conversion(expr: &Expr, argument: &TokenStream) -> TokenStream {
    match expr {
        Expr::Text(_) | Expr::Repeated { .. } | Expr::Json | Expr::Map(_) => {
            quote! { #argument.into() }
        }
        // A sign binds less than a method call.
        Expr::Number(_) => quote! { (#argument).into() },
        Expr::List(_) => quote! { vec!#argument },
        Expr::Entries(..) => quote! { #argument.collect() },
        _ => quote! { #argument },
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
