//! Boundary cases of emitted validators, in which every validated value is shown to the judge too.

use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{Expr, Item, parse_quote};

/// The cases of one module, as a module of that name.
pub fn module(name: &str, text: &str) -> String {
    let mut file = syn::parse_file(text).expect("emitted Rust");
    Shown.visit_file_mut(&mut file);
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
struct Shown;

impl VisitMut for Shown {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_expr_mut(self, expr);
        let shown = match expr {
            Expr::MethodCall(call) if call.method == "violations" => {
                let value = &call.receiver;
                parse_quote!(super::value(MODULE, &#value))
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
