//! Operations: the arguments, their `Operation` impl, and the client's method.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::{emit_guard, emit_pages, emit_pending, emit_quotas};
use super::page::emit_paged;
use super::request::{emit_encode, emit_struct, emit_written};
use super::types::{emit_deprecated, emit_some, emit_type};
use crate::ir::{
    Argument, Method, Operation, OperationFile, PathPart, Place, Presence, RequestField, Retry,
    Type,
};

/// One file of operations.
pub fn emit_operation_file(file: &OperationFile) -> TokenStream {
    let doc = file.doc.inner();
    let methods = file.operations.iter().map(emit_method);
    let operations = file.operations.iter().map(emit_operation);
    quote! {
        #doc

        use super::super::client::Client;
        #[allow(unused_imports)]
        use super::super::schemas::*;
        use super::*;

        impl Client {
            #(#methods)*
        }

        #(#operations)*
    }
}

fn emit_method(operation: &Operation) -> TokenStream {
    let Operation { method_name, method_doc, deprecated, request, .. } = operation;
    let (deprecated, request) = (emit_deprecated(deprecated), &request.name);
    quote! {
        #method_doc
        #deprecated
        pub fn #method_name(&self, request: impl Into<#request>) -> runtime::Call<'_, #request> {
            runtime::Call::new(&self.core, request.into())
        }
    }
}

fn emit_operation(operation: &Operation) -> TokenStream {
    let Operation { request, places, body, .. } = operation;
    let (declared, from) = (emit_struct(request), emit_from(operation));
    let encode = body.then(|| emit_encode(request, |index| places[index] == Place::Body));
    let (serialize, call) = (emit_serialize(operation), emit_call(operation));
    let paged = operation.pages.as_ref().map(|pages| emit_paged(&request.name, &pages.typed));
    quote! {
        #declared
        #from
        #encode
        #serialize
        #call
        #paged
    }
}

/// All arguments, wherever they travel.
fn emit_serialize(operation: &Operation) -> TokenStream {
    let Operation { request, places, body, .. } = operation;
    let name = &request.name;
    let outside: Vec<_> = request
        .fields
        .iter()
        .zip(places)
        .filter(|(_, place)| **place != Place::Body)
        .map(|(field, _)| emit_written(field))
        .collect();
    let content = match (outside.is_empty(), body) {
        (true, true) => quote! { runtime::encode::object(self, serializer) },
        (outside_is_empty, body) => {
            let inside = body.then(|| quote! { runtime::encode::Encode::encode(self, map)?; });
            let map = (!outside_is_empty || *body).then(|| quote! { let map = &mut object; });
            let mutable = (!outside_is_empty || *body).then(|| quote! { mut });
            quote! {
                let #mutable object = serializer.serialize_map(None)?;
                #map
                #(#outside)*
                #inside
                object.end()
            }
        }
    };
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #content
            }
        }
    }
}

fn emit_call(operation: &Operation) -> TokenStream {
    let Operation { id, method, template, retry, request, places, .. } = operation;
    let Operation { body, body_in, hides_body, output, output_in, path, .. } = operation;
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
    let path = path.iter().map(|part| match part {
        PathPart::Literal(text) => quote! { target.path(#text); },
        PathPart::Parameter(name, field) => quote! { target.parameter(#name, &self.#field); },
    });
    let placed: Vec<_> = request.fields.iter().zip(places).collect();
    let query = placed.iter().filter_map(|(field, place)| emit_query(field, **place));
    let headers: Vec<_> =
        placed.iter().filter_map(|(field, place)| emit_header(field, **place)).collect();
    let headers = (!headers.is_empty()).then(|| {
        quote! {
            fn headers(&self, headers: &mut runtime::Headers) {
                #(#headers)*
            }
        }
    });
    let quotas = emit_quotas(&operation.quotas);
    let guard = emit_some(operation.guard.as_ref().map(emit_guard));
    let pages = emit_some(operation.pages.as_ref().map(emit_pages));
    let pending = emit_some(operation.pending.as_ref().map(emit_pending));
    let body = body.then(|| {
        quote! {
            fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
                Some(runtime::encode::body(self, &[#(#body_in),*]))
            }
        }
    });
    quote! {
        impl runtime::Operation for #name {
            type Output = #output;

            const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
                id: #id,
                method: http::Method::#method,
                path: #template,
                retry: runtime::RetryClass::#retry,
                output_in: &[#(#output_in),*],
                body_in: &[#(#body_in),*],
                hides_body: #hides_body,
                quotas: #quotas,
                guard: #guard,
                pages: #pages,
                pending: #pending,
            };

            fn target(&self, target: &mut runtime::RequestTarget) {
                #(#path)*
                #(#query)*
            }

            #headers
            #body
        }
    }
}

fn emit_query(field: &RequestField, place: Place) -> Option<TokenStream> {
    let RequestField { name, wire, presence, .. } = field;
    let required = *presence == Presence::Required;
    Some(match (place, required) {
        (Place::Query, false) => quote! { target.query(#wire, &self.#name); },
        (Place::Query, true) => quote! { target.query_required(#wire, &self.#name); },
        (Place::QueryList, false) => quote! { target.query_list(#wire, self.#name.as_deref()); },
        (Place::QueryList, true) => quote! { target.query_list(#wire, Some(&self.#name)); },
        (Place::QueryRepeat, false) => {
            quote! { target.query_repeat(#wire, self.#name.as_deref().unwrap_or_default()); }
        }
        (Place::QueryRepeat, true) => quote! { target.query_repeat(#wire, &self.#name); },
        (Place::Path | Place::Header | Place::HeaderList | Place::Body, _) => return None,
    })
}

fn emit_header(field: &RequestField, place: Place) -> Option<TokenStream> {
    let RequestField { name, wire, presence, .. } = field;
    let required = *presence == Presence::Required;
    Some(match (place, required) {
        (Place::Header, false) => quote! { headers.optional(#wire, &self.#name); },
        (Place::Header, true) => quote! { headers.required(#wire, &self.#name); },
        (Place::HeaderList, false) => quote! { headers.list(#wire, self.#name.as_deref()); },
        (Place::HeaderList, true) => quote! { headers.list(#wire, Some(&self.#name)); },
        _ => return None,
    })
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
            impl From<#member> for #request {
                fn from(value: #member) -> Self {
                    Self::new([value])
                }
            }
        }
    });
    Some(quote! {
        #(
            impl From<#whole> for #request {
                fn from(value: #whole) -> Self {
                    Self::new(value)
                }
            }
        )*
        #member
    })
}
