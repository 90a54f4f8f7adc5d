//! Requests for pages: how one is turned, and how its answer is taken apart.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::emit_type;
use crate::ir::{Identifier, Turned, Typed};

/// The request of a list as one for its pages.
pub fn emit_paged(request: &Identifier, typed: &Typed) -> TokenStream {
    let Typed { item, turn, turned, size, items, .. } = typed;
    let item = emit_type(item);
    let (turning, position) = emit_turn(turn, *turned);
    let size = match size {
        Some((size, true)) => quote! { self.#size.try_into().ok() },
        Some((size, false)) => quote! { self.#size.and_then(|size| size.try_into().ok()) },
        None => quote! { None },
    };
    let items = emit_items(items);
    let mark = emit_mark(typed);
    quote! {
        impl runtime::Paged for #request {
            type Item = #item;

            #[inline]
            fn go_to(&mut self, to: &runtime::Position) {
                self.#turn = #turning;
            }

            #[inline]
            fn position(&self) -> runtime::Position {
                #position
            }

            #[inline]
            fn size(&self) -> Option<u64> {
                #size
            }

            #[inline]
            fn items(output: Self::Output) -> Vec<Self::Item> {
                #items
            }

            #[inline]
            fn mark(output: &Self::Output) -> runtime::PageMark {
                #mark
            }
        }
    }
}

/// What the field gets from a position, and the position that it stands for.
fn emit_turn(field: &Identifier, turned: Turned) -> (TokenStream, TokenStream) {
    match turned {
        Turned::Number => {
            (quote! { to.number() }, quote! { runtime::Position::of_number(self.#field) })
        }
        Turned::RequiredNumber(first) => {
            let first = Literal::i64_unsuffixed(first);
            let position = quote! { runtime::Position::of_number(Some(self.#field)) };
            (quote! { to.number().unwrap_or(#first) }, position)
        }
        Turned::Text => {
            (quote! { to.token() }, quote! { runtime::Position::of_token(self.#field.as_deref()) })
        }
        Turned::Named => (
            quote! { to.token().map(Into::into) },
            quote! { runtime::Position::of_token(self.#field.as_ref().map(AsRef::as_ref)) },
        ),
    }
}

/// The list at the end of a path through members that may all be absent; empty without one.
pub fn emit_items(way: &[Identifier]) -> TokenStream {
    let mut rest = way.iter();
    let first = rest.next();
    quote! { output.#first #(.and_then(|inner| inner.#rest))*.unwrap_or_default() }
}

fn emit_mark(typed: &Typed) -> TokenStream {
    let Typed { items, total, next, more, .. } = typed;
    let (items, copied) = (emit_borrowed(items), quote! {});
    let [total, more] = [total, more].map(|way| emit_known(way.as_deref(), &copied));
    let next = match next {
        Some((way, true)) => emit_known(Some(way), &quote! { .clone() }),
        Some((way, false)) => {
            let next = emit_borrowed(way);
            quote! { #next.map(ToString::to_string) }
        }
        None => quote! { None },
    };
    quote! {
        runtime::PageMark {
            items: #items.map_or(0, Vec::len),
            total: #total,
            next: #next,
            more: #more,
        }
    }
}

/// The last member of a way through members that may all be absent, borrowed.
pub fn emit_borrowed(way: &[Identifier]) -> TokenStream {
    let mut rest = way.iter();
    let first = rest.next();
    quote! { output.#first.as_ref() #(.and_then(|inner| inner.#rest.as_ref()))* }
}

/// The member at the end of a path as an owned value; `None` if there is no path.
fn emit_known(way: Option<&[Identifier]>, owned: &TokenStream) -> TokenStream {
    match way.and_then(<[Identifier]>::split_last) {
        Some((last, [])) => quote! { output.#last #owned },
        Some((last, before)) => {
            let before = emit_borrowed(before);
            quote! { #before.and_then(|inner| inner.#last #owned) }
        }
        None => quote! { None },
    }
}
