//! Boundary cases of emitted validators, in which every validated value is shown to the judge too.

use std::collections::BTreeSet;

use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{VisitMut, visit_expr_mut, visit_item_fn_mut};
use syn::{Expr, Ident, Item, ItemFn, parse_quote};

/// The cases of one module, as a module of that name.
pub fn module(name: &str, path: &str, operations: &BTreeSet<String>, text: &str) -> String {
    let mut file = syn::parse_file(text).expect("emitted Rust");
    let krate = format_ident!("{}", path.split("::").next().expect("the crate"));
    Shown { krate, operations, test: String::new() }.visit_file_mut(&mut file);
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

impl VisitMut for Shown<'_> {
    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        self.test = function.sig.ident.to_string();
        visit_item_fn_mut(self, function);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_expr_mut(self, expr);
        let shown = match expr {
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
                let Some(name) = name.strip_prefix("validate_") else { return };
                parse_quote!(super::scalar(MODULE, #name, #function, #arguments))
            }
            _ => return,
        };
        *expr = shown;
    }
}
