//! The client of one module, what it knows of its API, and the table of errors.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::simulator::emit_specified;
use super::types::{emit_option, emit_some};
use crate::ir::{Envelope, ErrorRow, Identifier, Literal, Module, Sign};

/// The file of the client.
pub fn emit_client(module: &Module) -> TokenStream {
    let client = &module.client;
    let specified = emit_specified(module, &Identifier::new("Client"));
    let crate::ir::Client { doc, api, version, servers, key_header, envelope, rate_limit, .. } =
        client;
    let (names, urls): (Vec<_>, Vec<_>) = servers.iter().cloned().unzip();
    let version = emit_option(version);
    let (request_id, served_version) =
        (emit_option(&client.request_id), emit_option(&client.served_version));
    let [limit, remaining, reset] = rate_limit.each_ref().map(|names| quote! { &[#(#names),*] });
    let has_envelope = emit_some(envelope.as_ref().map(|_| quote! { &ENVELOPE }));
    let has_sign = emit_some(client.sign.as_ref().map(|_| quote! { &SIGN }));
    let (envelope, sign) =
        (envelope.as_ref().map(emit_envelope), client.sign.as_ref().map(emit_sign));
    let (unit, redacted) = (&client.reset_unit, &client.redacted);
    quote! {
        //! The client.

        use super::*;

        #doc
        ///
        /// Cheap to clone: clones share connections, rate limits and the budget of retries.
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(super) core: runtime::Core,
        }

        impl Client {
            /// A client of the default server.
            pub fn new(keys: impl Into<runtime::KeySource>) -> runtime::Result<Self> {
                Self::builder(keys).build()
            }

            /// A client with settings of your own.
            pub fn builder(keys: impl Into<runtime::KeySource>) -> runtime::ClientBuilder<Self> {
                runtime::ClientBuilder::new(keys)
            }

            /// Calls any operation, also one that the specification lacks.
            pub fn call<O: runtime::Operation>(&self, request: O) -> runtime::Call<'_, O> {
                runtime::Call::new(&self.core, request)
            }

            /// Downloads a file that an answer points to, and sends no key.
            pub fn download(&self, url: impl Into<String>) -> runtime::Download<'_> {
                runtime::Download::new(&self.core, url)
            }

            /// Lends this client to code without async, whose calls end in `send`.
            #[cfg(feature = "blocking")]
            pub fn blocking(&self) -> &Self {
                self
            }
        }

        impl From<runtime::Core> for Client {
            fn from(core: runtime::Core) -> Self {
                Self { core }
            }
        }

        impl runtime::ClientApi for Client {
            const API: &'static runtime::Api = &API;
        }

        #specified

        static API: runtime::Api = runtime::Api {
            name: #api,
            version: #version,
            servers: &[#((#names, #urls)),*],
            key_header: #key_header,
            sign: #has_sign,
            envelope: #has_envelope,
            errors: errors::ALL,
            rate_limit: runtime::RateLimitHeaders {
                limit: #limit,
                remaining: #remaining,
                reset: #reset,
                unit: runtime::ResetUnit::#unit,
            },
            version_header: #served_version,
            request_id_header: #request_id,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            hidden: &[#(#redacted),*],
        };

        #sign

        #envelope
    }
}

fn emit_envelope(envelope: &Envelope) -> TokenStream {
    let list = |names: &[Literal]| quote! { &[#(#names),*] };
    let codes = |codes: &[i64]| {
        let codes = codes.iter().map(|code| Token::i64_unsuffixed(*code));
        quote! { &[#(#codes),*] }
    };
    let (data, code, message) =
        (list(&envelope.data), list(&envelope.code), list(&envelope.message));
    let (kind, retryable) = (list(&envelope.ty), list(&envelope.retryable));
    let details = envelope.details.iter().map(|path| list(path));
    let end = |end: i64| match end {
        i64::MIN => quote! { i64::MIN },
        i64::MAX => quote! { i64::MAX },
        end => {
            let end = Token::i64_unsuffixed(end);
            quote! { #end }
        }
    };
    let (first, last) = (end(envelope.ok.0), end(envelope.ok.1));
    let (pending, partial) = (codes(&envelope.pending), codes(&envelope.partial));
    quote! {
        static ENVELOPE: runtime::Envelope = runtime::Envelope {
            data: #data,
            code: #code,
            message: #message,
            kind: #kind,
            details: &[#(#details),*],
            retryable: #retryable,
            ok: #first..=#last,
            pending: #pending,
            partial: #partial,
        };
    }
}

fn emit_sign(sign: &Sign) -> TokenStream {
    let Sign { headers, date, window, prefix, parts } = sign;
    let (algorithms, names): (Vec<_>, Vec<_>) = headers.iter().cloned().unzip();
    let date = emit_some(date.as_ref().map(|(header, form)| {
        quote! { (#header, runtime::DateForm::#form) }
    }));
    let window = emit_some(window.map(|window| {
        let window = Token::u64_unsuffixed(window);
        quote! { std::time::Duration::from_secs(#window) }
    }));
    let prefix = emit_option(prefix);
    quote! {
        static SIGN: runtime::SignInfo = runtime::SignInfo {
            headers: &[#((runtime::SignatureAlgorithm::#algorithms, #names)),*],
            date: #date,
            window: #window,
            prefix: #prefix,
            parts: &[#(runtime::SignPart::#parts),*],
        };
    }
}

/// The file of the errors.
pub fn emit_errors(rows: &[ErrorRow]) -> TokenStream {
    let rows = rows.iter().map(emit_row);
    quote! {
        //! The errors that the API documents, for [`Error::is`](crate::Error::is).

        use crate::runtime;

        runtime::errors! {
            #(#rows)*
        }
    }
}

fn emit_row(row: &ErrorRow) -> TokenStream {
    let ErrorRow { doc, constant, code, name, http, kind, ty, retryable, meaning, help, first } =
        row;
    let (code, http) = (Token::i64_unsuffixed(*code), Token::u16_unsuffixed(*http));
    let named = match first {
        true => quote! { #doc #constant },
        false => quote! { also },
    };
    let retryable = retryable.then(|| quote! { , retryable });
    let ty = ty.as_ref().map(|ty| quote! { : #ty });
    quote! {
        #named(#code, #name, #http, #kind #retryable) #ty {
            #meaning,
            #help,
        }
    }
}
