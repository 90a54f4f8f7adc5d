//! Operations: the arguments, their `Operation` impl, and the client's method.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::{emit_guard, emit_pages, emit_pending, emit_quotas};
use super::chunk::emit_chunked;
use super::page::emit_paged;
use super::request::emit_struct;
use super::types::{emit_deprecated, emit_type};
use crate::ir::{Argument, Method, Operation, OperationFile, Retry, Type};

/// What stands before the operations of a file: the client's methods.
pub fn emit_operations_head(file: &OperationFile) -> TokenStream {
    let doc = file.doc.inner();
    let methods = file.operations.iter().map(emit_method);
    quote! {
        #doc

        use super::super::client::Client;
        use super::super::schemas::*;
        use super::*;

        runtime::calls! {
            Client { #(#methods)* }
        }
    }
}

fn emit_method(operation: &Operation) -> TokenStream {
    let Operation { method_name, method_doc, deprecated, request, .. } = operation;
    let (deprecated, request) = (emit_deprecated(deprecated), &request.name);
    quote! {
        #method_doc
        #deprecated
        #method_name: #request,
    }
}

/// One operation: its arguments and its call.
pub fn emit_operation(operation: &Operation) -> TokenStream {
    let Operation { request, places, .. } = operation;
    let (declared, from) = (emit_struct(request, places), emit_from(operation));
    let call = emit_call(operation);
    let paged = operation.pages.as_ref().map(|pages| emit_paged(&request.name, &pages.typed));
    let chunked = operation.chunked.as_ref().map(|list| emit_chunked(&request.name, list));
    quote! {
        #declared
        #from
        #call
        #paged
        #chunked
    }
}

fn emit_call(operation: &Operation) -> TokenStream {
    let Operation { id, method, template, retry, request, body, body_in, .. } = operation;
    let Operation { hides_body, output, output_in, quotas, .. } = operation;
    let name = &request.name;
    let method = match method {
        Method::Get => quote! { GET },
        Method::Post => quote! { POST },
        Method::Put => quote! { PUT },
        Method::Patch => quote! { PATCH },
        Method::Delete => quote! { DELETE },
    };
    let retry = match retry {
        Retry::Safe => quote! { Safe },
        Retry::Idempotent => quote! { Idempotent },
        Retry::Guarded => quote! { Guarded },
        Retry::Never => quote! { Never },
    };
    let output = output.as_ref().map_or_else(|| quote! { () }, emit_type);
    let mut options = Vec::new();
    if !output_in.is_empty() {
        options.push(quote! { output_in: &[#(#output_in),*], });
    }
    if *body {
        options.push(quote! { body_in: &[#(#body_in),*], });
    }
    if *hides_body {
        options.push(quote! { hides_body: true, });
    }
    if !quotas.is_empty() {
        let quotas = emit_quotas(quotas);
        options.push(quote! { quotas: #quotas, });
    }
    let guard = operation.guard.as_ref().map(emit_guard).map(|guard| quote! { guard: #guard, });
    let pages = operation.pages.as_ref().map(emit_pages).map(|pages| quote! { pages: #pages, });
    let pending = operation.pending.as_ref().map(emit_pending);
    let pending = pending.map(|pending| quote! { pending: #pending, });
    options.extend(guard.into_iter().chain(pages).chain(pending));
    quote! {
        runtime::operation! {
            #name -> #output {
                id: #id,
                method: #method,
                path: #template,
                retry: #retry,
                #(#options)*
            }
        }
    }
}

/// Conversions of the only required argument, so that a call needs no struct.
fn emit_from(operation: &Operation) -> Option<TokenStream> {
    let request = &operation.request.name;
    let (whole, member) = match operation.argument.as_ref()? {
        Argument::Text(Type::String) => (vec![quote! { String }, quote! { &str }], None),
        Argument::Text(ty) => {
            let ty = emit_type(ty);
            let borrowed = quote! { &#ty };
            (vec![ty, borrowed, quote! { String }, quote! { &str }], None)
        }
        Argument::List(member) => {
            let member = emit_type(member);
            (vec![quote! { Vec<#member> }], Some(member))
        }
        Argument::Other(ty) => (vec![emit_type(ty)], None),
    };
    let member = member.map(|member| {
        quote! {
            runtime::from! {
                #request each { #member, }
            }
        }
    });
    Some(quote! {
        runtime::from! {
            #request { #(#whole,)* }
        }

        #member
    })
}
