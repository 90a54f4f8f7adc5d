//! What the runtime is told of an operation's calls, as constants.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::types::{emit_option, emit_some};
use crate::ir::{Demand, Guard, Pages, Pending, Quota, Read, ReadBack, Test, Turn, Way};

/// The buckets that a call draws from.
pub fn emit_quotas(quotas: &[Quota]) -> TokenStream {
    let quotas = quotas.iter().map(|quota| {
        let Quota { name, count, per } = quota;
        let [count, per] = [count, per].map(|number| Token::u64_unsuffixed(*number));
        quote! {
            runtime::Quota::new(#name, #count, #per)
        }
    });
    quote! { &[#(#quotas),*] }
}

/// What keeps a repeat from having a second effect.
pub fn emit_guard(guard: &Guard) -> TokenStream {
    let Guard { error, when, read_back } = guard;
    let (when, read_back) = (emit_tests(when), emit_some(read_back.as_ref().map(emit_read_back)));
    quote! {
        &runtime::Guard {
            error: #error,
            when: #when,
            read_back: #read_back,
        }
    }
}

fn emit_read_back(read_back: &ReadBack) -> TokenStream {
    let ReadBack { call, with, tests } = read_back;
    let with = with.iter().map(|(name, read)| {
        let read = emit_read(read);
        quote! { (#name, #read) }
    });
    let tests = emit_tests(tests);
    quote! {
        &runtime::ReadBack {
            call: <#call as runtime::Operation>::INFO,
            with: &[#(#with),*],
            conditions: #tests,
        }
    }
}

fn emit_tests(tests: &[Test]) -> TokenStream {
    let tests = tests.iter().map(|test| {
        let (member, demand) = (emit_way(&test.member), emit_demand(&test.demand));
        quote! { runtime::Condition { member: #member, predicate: runtime::Predicate::#demand } }
    });
    quote! { &[#(#tests),*] }
}

fn emit_demand(demand: &Demand) -> TokenStream {
    match demand {
        Demand::Present => quote! { Present },
        Demand::Absent => quote! { Absent },
        Demand::AnyOf(values) => quote! { AnyOf(&[#(#values),*]) },
        Demand::Equals(read) => {
            let read = emit_read(read);
            quote! { Equals(#read) }
        }
    }
}

fn emit_read(read: &Read) -> TokenStream {
    let read = match read {
        Read::Literal(json) => quote! { Literal(#json) },
        Read::Body(way) => {
            let way = emit_way(way);
            quote! { Body(#way) }
        }
        Read::Path(name) => quote! { Path(#name) },
        Read::Query(name) => quote! { Query(#name) },
        Read::Joined(read) => {
            let read = emit_read(read);
            quote! { Joined(&#read) }
        }
        Read::FirstOf(parts) => {
            let parts = parts.iter().map(emit_read);
            quote! { FirstOf(&[#(#parts),*]) }
        }
    };
    quote! { runtime::RequestValue::#read }
}

/// How the list comes in pages.
pub fn emit_pages(pages: &Pages) -> TokenStream {
    let Pages { turn, size, items, total, next, more, most, .. } = pages;
    let turn = match turn {
        Turn::Number(name, first) => {
            let first = Token::i64_unsuffixed(*first);
            quote! { Number(#name, #first) }
        }
        Turn::Token(name) => quote! { Token(#name) },
    };
    let [total, next, more] = [total, next, more].map(|way| emit_some(way.as_ref().map(emit_way)));
    let (size, items) = (emit_option(size), emit_way(items));
    let most = emit_some(most.map(|most| {
        let most = Token::u64_unsuffixed(most);
        quote! { #most }
    }));
    quote! {
        &runtime::PageInfo {
            parameter: runtime::PageParameter::#turn,
            size: #size,
            items: #items,
            total: #total,
            next: #next,
            more: #more,
            most: #most,
        }
    }
}

/// How to ask for a deferred outcome.
pub fn emit_pending(pending: &Pending) -> TokenStream {
    let Pending { read, parameter, key, waiting } = pending;
    let key = emit_way(key);
    let waiting = emit_some(waiting.as_ref().map(|(member, texts)| {
        let member = emit_way(member);
        quote! { (#member, &[#(#texts),*]) }
    }));
    quote! {
        &runtime::PendingInfo {
            read: <#read as runtime::Operation>::INFO,
            parameter: #parameter,
            key: #key,
            waiting: #waiting,
        }
    }
}

fn emit_way(way: &Way) -> TokenStream {
    quote! { &[#(#way),*] }
}
