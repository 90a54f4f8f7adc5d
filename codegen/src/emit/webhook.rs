//! The module of what a service sends by itself: facts, a way to read it, and its types.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::simulator::emit_specified;
use super::types::{emit_option, emit_some};
use crate::ir::{Identifier, Module, Redelivery, ReportedState, Signature, Webhooks};

/// What stands before the types of webhooks: facts, and a way to read a delivery.
pub fn emit_webhooks_head(module: &Module, webhooks: &Webhooks) -> TokenStream {
    let Webhooks { union, api, event, events, .. } = webhooks;
    let specified = emit_specified(module, union);
    let doc = webhooks.doc.inner();
    let version = emit_option(&webhooks.version);
    let version_header = emit_option(&webhooks.version_header);
    let once_by = webhooks.once_by.iter().map(|way| quote! { &[#(#way),*] });
    let sent_at = emit_some(webhooks.sent_at.as_ref().map(|way| quote! { &[#(#way),*] }));
    let states = webhooks.states.iter().map(emit_state);
    let signed = webhooks.signature.is_some().then(|| emit_signed(union));
    let signature = emit_some(webhooks.signature.as_ref().map(emit_signature));
    let retry = emit_some(webhooks.retry.as_ref().map(emit_redelivery));
    quote! {
        #doc

        use super::*;

        /// How deliveries come: the names of events and headers, and when they are repeated.
        pub static INFO: runtime::WebhookInfo = runtime::WebhookInfo {
            api: #api,
            version: #version,
            event: &[#(#event),*],
            events: &[#(#events),*],
            once_by: &[#(#once_by),*],
            sent_at: #sent_at,
            states: &[#(#states),*],
            version_header: #version_header,
            signature: #signature,
            retry: #retry,
        };

        impl #union {
            /// Reads the body of a delivery; its signature is not looked at.
            ///
            /// Only what is no JSON object that names an event is an error.
            #[inline]
            pub fn from_slice(body: &[u8]) -> runtime::Result<runtime::Received<Self>> {
                runtime::receive(&INFO, body)
            }
        }

        #signed

        #specified
    }
}

/// How signed deliveries are verified, and made for tests.
fn emit_signed(union: &Identifier) -> TokenStream {
    quote! {
        #[cfg(feature = "webhooks")]
        impl #union {
            /// Creates a verifier of deliveries that are signed with one of these secrets.
            pub fn verifier<S: AsRef<str>>(
                secrets: impl IntoIterator<Item = S>,
            ) -> runtime::Result<runtime::webhook::Verifier<Self>> {
                runtime::webhook::Verifier::new(&INFO, secrets)
            }

            /// Creates a signer of deliveries, for tests of a receiver.
            pub fn signer(
                secret: &str,
            ) -> runtime::Result<runtime::webhook::DeliverySigner<Self>> {
                runtime::webhook::DeliverySigner::new(&INFO, secret)
            }
        }
    }
}

fn emit_state(state: &ReportedState) -> TokenStream {
    let ReportedState { event, object, id, changed_at } = state;
    quote! {
        runtime::ReportedState {
            event: #event,
            object: #object,
            id: &[#(#id),*],
            changed_at: &[#(#changed_at),*],
        }
    }
}

fn emit_signature(signature: &Signature) -> TokenStream {
    let Signature { algorithm, encoding, headers } = signature;
    let (names, prefixes): (Vec<_>, Vec<_>) = headers.iter().cloned().unzip();
    quote! {
        runtime::WebhookSignature {
            algorithm: runtime::SignatureAlgorithm::#algorithm,
            encoding: runtime::SignatureEncoding::#encoding,
            headers: &[#(runtime::SignatureHeader { name: #names, prefix: #prefixes }),*],
        }
    }
}

fn emit_redelivery(retry: &Redelivery) -> TokenStream {
    let [attempts, first, factor] =
        [retry.attempts, retry.first, retry.factor].map(Token::u64_unsuffixed);
    let (least, greatest) = retry.success;
    let [least, greatest] = [least, greatest].map(Token::u16_unsuffixed);
    quote! {
        runtime::Redelivery {
            attempts: #attempts,
            first: std::time::Duration::from_secs(#first),
            factor: #factor,
            success: #least..=#greatest,
        }
    }
}
