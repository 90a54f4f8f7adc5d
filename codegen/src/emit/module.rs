//! The module tree: which file declares and re-exports what.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::{emit_client, emit_errors};
use super::constraint::emit_rules;
use super::example::{example, shown_module};
use super::operation::{emit_operation, emit_operations_head};
use super::schema::{emit_item, emit_schemas_head};
use super::webhook::emit_webhooks_head;
use super::{File, parts, tokens};
use crate::ir::{Crate, Identifier, Module};

/// The crate's root.
pub fn emit_lib(krate: &Crate) -> TokenStream {
    let mut apis: Vec<&Identifier> = krate.modules.iter().map(|module| &module.api).collect();
    apis.dedup();
    let any = apis.iter().map(|api| emit_any(of_api(krate, api)));
    let all = emit_all(krate.modules.iter());
    let list = krate.modules.iter().map(|module| emit_link(module, &module.path()));
    let example = emit_example(krate);
    let webhooks = krate.webhooks.then(|| quote! { pub use runtime::webhook; });
    let intro = " A typed client, compiled from a declarative specification.";
    quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #![cfg_attr(all(#all), doc = include_str!("../README.md"))]
        #![cfg_attr(not(all(#all)), doc = #intro)]
        //!
        #example
        //!
        //! # Modules
        //!
        #(#list)*

        #(
            #[rustfmt::skip]
            #[cfg(#any)]
            pub mod #apis;
        )*
        #[rustfmt::skip]
        #[allow(dead_code, unused_imports)]
        mod runtime;
        #[rustfmt::skip]
        #[cfg(feature = "simulator")]
        #[allow(dead_code, unused_imports)]
        pub mod simulator;

        pub use runtime::auth::ApiKey;
        pub use runtime::client::Call;
        pub use runtime::error::{Error, ErrorKind, Result};
        pub use runtime::response::Response;
        pub use runtime::validate::{Validate, Violations};
        pub use runtime::value::{Json, Number, Update};

        pub use runtime::{auth, client, error, observe, rate_limit, request, response, retry};
        pub use runtime::{time, transport, validate, value};
        #webhooks
        #[cfg(any(feature = "middleware", feature = "tower"))]
        pub use runtime::middleware;
        #[cfg(feature = "testing")]
        pub use runtime::testing;
        #[doc(hidden)]
        pub use runtime::{codec, description};
    }
}

/// The modules of one API.
fn of_api<'k>(krate: &'k Crate, api: &'k Identifier) -> impl Iterator<Item = &'k Module> {
    krate.modules.iter().filter(move |module| module.api == *api)
}

/// A link to a module, where it is compiled.
fn emit_link(module: &Module, path: &str) -> TokenStream {
    let (feature, line) = (&module.feature, format!(" - [`{path}`]"));
    quote! { #![cfg_attr(feature = #feature, doc = #line)] }
}

/// The first call, where the README, which shows it too, would show modules that are not compiled.
fn emit_example(krate: &Crate) -> Option<TokenStream> {
    let Module { feature, .. } = shown_module(krate).filter(|_| krate.modules.len() > 1)?;
    let all = emit_all(krate.modules.iter());
    let text = example(krate).join("\n");
    Some(quote! { #![cfg_attr(all(feature = #feature, not(all(#all))), doc = #text)] })
}

/// The condition that one of these modules is compiled.
fn emit_any<'m>(modules: impl Iterator<Item = &'m Module>) -> TokenStream {
    let features: Vec<&str> = modules.map(|module| module.feature.as_str()).collect();
    match features.as_slice() {
        [feature] => quote! { feature = #feature },
        _ => quote! { any(#(feature = #features),*) },
    }
}

/// The condition that all of these modules are compiled.
fn emit_all<'m>(modules: impl Iterator<Item = &'m Module>) -> TokenStream {
    let features = modules.map(|module| module.feature.as_str());
    quote! { #(feature = #features),* }
}

/// The files of every API and version.
pub fn emit_modules(krate: &Crate) -> Vec<File<'_>> {
    let mut files = Vec::new();
    for (index, module) in krate.modules.iter().enumerate() {
        let api = module.api.to_string();
        let folder = match &module.version {
            Some(version) => format!("src/{api}/{version}"),
            None => format!("src/{api}"),
        };
        let first = krate.modules[..index].iter().all(|earlier| earlier.api != module.api);
        if first && module.version.is_some() {
            let path = format!("src/{api}/mod.rs");
            files.push(tokens(path, || emit_versions(krate, &module.api)));
        }
        emit_module(&folder, module, &mut files);
    }
    files
}

fn emit_versions(krate: &Crate, api: &Identifier) -> TokenStream {
    let versions = of_api(krate, api).filter_map(|module| {
        let Module { version, feature, .. } = module;
        version.as_ref().map(|version| {
            quote! {
                #[cfg(feature = #feature)]
                pub mod #version;
            }
        })
    });
    let doc = format!(" The `{api}` API, a module for each version.");
    let list = of_api(krate, api)
        .filter_map(|module| Some(emit_link(module, &module.version.as_ref()?.to_string())));
    quote! {
        #![doc = #doc]
        //!
        #(#list)*

        #(#versions)*
    }
}

fn emit_module<'k>(folder: &str, module: &'k Module, files: &mut Vec<File<'k>>) {
    files.push(tokens(format!("{folder}/mod.rs"), || emit_root(module)));
    files.push(tokens(format!("{folder}/client.rs"), || emit_client(module)));
    files.push(tokens(format!("{folder}/errors.rs"), || emit_errors(&module.errors)));
    files.push(tokens(format!("{folder}/rules.rs"), || emit_rules(&module.rules)));
    files.push(tokens(format!("{folder}/operations/mod.rs"), || {
        let names = module.operations.iter().map(|file| &file.name);
        emit_folder(" Operations: what the client can do.", names)
    }));
    for file in &module.operations {
        let path = format!("{folder}/operations/{}.rs", file.name);
        let head = || emit_operations_head(file);
        files.push(parts(path, head, &file.operations, emit_operation));
    }
    files.push(tokens(format!("{folder}/schemas/mod.rs"), || {
        let names = module.schemas.iter().map(|file| &file.name);
        emit_folder(" Schemas: what requests and answers are made of.", names)
    }));
    for file in &module.schemas {
        let path = format!("{folder}/schemas/{}.rs", file.name);
        files.push(parts(path, || emit_schemas_head(file), &file.items, emit_item));
    }
    if let Some(webhooks) = &module.webhooks {
        let path = format!("{folder}/webhooks.rs");
        files.push(parts(
            path,
            || emit_webhooks_head(module, webhooks),
            &webhooks.items,
            emit_item,
        ));
    }
}

/// The root of a module.
fn emit_root(module: &Module) -> TokenStream {
    let doc = module.doc.inner();
    let webhooks = module.webhooks.is_some().then(|| {
        quote! {
            #[allow(deprecated, clippy::large_enum_variant)]
            pub mod webhooks;
        }
    });
    quote! {
        #doc

        #![allow(unused_imports)]

        mod client;
        pub mod errors;
        #[allow(deprecated, clippy::large_enum_variant, clippy::manual_is_ascii_check)]
        mod operations;
        mod rules;
        #[allow(deprecated, clippy::large_enum_variant, clippy::manual_is_ascii_check)]
        mod schemas;
        #webhooks

        pub use client::Client;
        pub use operations::*;
        pub use schemas::*;

        use crate::runtime;
    }
}

fn emit_folder<'m>(doc: &str, names: impl Iterator<Item = &'m Identifier>) -> TokenStream {
    let names: Vec<_> = names.collect();
    quote! {
        #![doc = #doc]

        #(mod #names;)*

        #(pub use #names::*;)*

        use super::rules;
        use crate::runtime::{self, Validate as _, validate};
    }
}
