//! Boundary cases of emitted validators, in which every validated value is shown to the judge too.

use std::collections::BTreeSet;

use quote::{ToTokens, format_ident, quote};
use syn::fold::{Fold, fold_expr, fold_item_fn};
use syn::{Expr, Ident, Item, ItemFn, parse_quote};

/// The cases of one module, as a module of that name.
pub fn module(name: &str, path: &str, operations: &BTreeSet<String>, text: &str) -> String {
    let file = syn::parse_file(text).expect("emitted Rust");
    let krate = format_ident!("{}", path.split("::").next().expect("the crate"));
    let file = Shown { krate, operations, test: String::new() }.fold_file(file);
    let ident = format_ident!("{name}");
    let items: Vec<&Item> = file.items.iter().collect();
    let module = quote! {
        mod #ident {
            #![allow(deprecated, unused_imports, clippy::all)]

            const MODULE: &str = #name;

            #(#items)*
        }
    };
    module.to_token_stream().to_string()
}

/// Replaces the calls of validators.
struct Shown<'o> {
    krate: Ident,
    /// The ids of operations, which tests of requests are named after.
    operations: &'o BTreeSet<String>,
    /// The name of the test at hand.
    test: String,
}

impl Fold for Shown<'_> {
    fn fold_item_fn(&mut self, function: ItemFn) -> ItemFn {
        self.test = function.sig.ident.to_string();
        fold_item_fn(self, function)
    }

    fn fold_expr(&mut self, expr: Expr) -> Expr {
        let expr = fold_expr(self, expr);
        match &expr {
            Expr::MethodCall(call) if call.method == "violations" => {
                let (value, krate, id) = (&call.receiver, &self.krate, &self.test);
                match self.operations.contains(id) {
                    true => parse_quote! {
                        super::request(MODULE, #id, &crate::request::#krate::seen(&#value))
                    },
                    false => parse_quote!(super::value(MODULE, &#value)),
                }
            }
            Expr::Call(call) => {
                let (function, arguments) = (&call.func, &call.args);
                let name = function.to_token_stream().to_string();
                let Some(name) = name.strip_prefix("validate_") else { return expr };
                parse_quote!(super::scalar(MODULE, #name, #function, #arguments))
            }
            _ => expr,
        }
    }
}
