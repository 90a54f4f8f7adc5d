//! Requests with a list that is split into chunks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::page::{emit_borrowed, emit_items};
use super::types::emit_type;
use crate::ir::{ChunkAnswer, Chunked, Identifier};

/// The request of an operation as one that takes its list in chunks.
pub fn emit_chunked(request: &Identifier, chunked: &Chunked) -> TokenStream {
    let Chunked { field, member, most, answer } = chunked;
    let (member, most) = (emit_type(member), Literal::u64_unsuffixed(*most));
    let answer = match answer {
        ChunkAnswer::Each { result, results } => {
            let (result, results) = (emit_type(result), emit_items(results));
            quote! { each(#result): |output| #results }
        }
        ChunkAnswer::Matching { item, held, page } => {
            let (item, held) = (emit_type(item), emit_borrowed(held));
            let page = page.as_ref().map(|(size, most)| {
                let most = Literal::i64_unsuffixed(*most);
                quote! { ; #size(#most) }
            });
            quote! { matching(#item): |output| #held #page }
        }
    };
    quote! {
        runtime::chunked! {
            #request { #field(#member, #most); #answer }
        }
    }
}
