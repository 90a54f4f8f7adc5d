//! Boundary cases as tests of the emitted validators.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::expr::{emit_argument, emit_field_value, emit_value};
use super::{File, parts, text};
use crate::ir::{Case, CaseGroup, Change, Crate, Expr, Identifier, Module, Subject, Violation};

/// The root of the tests, but for the names of the crate and of the modules.
const MAIN: &str = include_str!("main.txt");

/// One test binary, with a module for each API and version.
pub fn emit_cases(krate: &Crate) -> Vec<File<'_>> {
    let names: Vec<Identifier> = krate.modules.iter().map(Module::case_module).collect();
    let mains = names.clone();
    let main = text("tests/boundary/main.rs", move || emit_main(&krate.name, &mains));
    let files = krate.modules.iter().zip(names).map(|(module, name)| {
        let path = format!("tests/boundary/{name}.rs");
        parts(path, || emit_cases_head(&krate.name, module), &module.cases, emit_group)
    });
    std::iter::once(main).chain(files).collect()
}

/// Its root, with what all modules use.
fn emit_main(krate: &Identifier, names: &[Identifier]) -> String {
    let modules = names.iter().map(|name| format!("#[rustfmt::skip]\nmod {name};\n"));
    MAIN.replace("::CRATE::", &format!("::{krate}::"))
        .replace("MODULES\n", &modules.collect::<String>())
}

/// What stands before the groups of a module.
fn emit_cases_head(krate: &Identifier, module: &Module) -> TokenStream {
    let api = &module.api;
    let version = module.version.as_ref().map(|version| quote! { ::#version });
    quote! {
        #![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]

        use ::#krate::#api #version::*;
        use ::#krate::validate::At;
        use ::#krate::{Number, Update, Validate as _, Violations};

        use super::{REFUSES, WARNS, check};
    }
}

fn emit_group(group: &CaseGroup) -> TokenStream {
    let CaseGroup { name, subject, cases } = group;
    let subject_of_all = match subject {
        Subject::Type(base) => {
            let base = emit_argument(base);
            quote! { (#base) }
        }
        Subject::Scalar(function) => quote! { : fn #function },
        Subject::Newtype(ty) => quote! { : #ty },
    };
    let cases = cases.iter().map(|case| emit_case(subject, case));
    quote! {
        cases! { #name #subject_of_all { #(#cases)* } }
    }
}

fn emit_case(subject: &Subject, case: &Case) -> TokenStream {
    let Case { name, change, expected } = case;
    let expected = expected.iter().map(emit_violation);
    let about = match (subject, change) {
        (Subject::Scalar(_), Change::Value(value)) => emit_borrowed(value),
        (_, Change::Value(value)) => emit_argument(value),
        (_, Change::Fields(fields)) => {
            let changes = fields.iter().map(|(field, presence, value)| {
                let value = emit_field_value(value, presence, &quote! { Update });
                quote! { #field = #value }
            });
            quote! { (#(#changes),*) }
        }
    };
    quote! { #name: #about => [#(#expected),*], }
}

fn emit_violation(violation: &Violation) -> TokenStream {
    let Violation { pointer, rule, refuses, code } = violation;
    let severity = match refuses {
        true => quote! { REFUSES },
        false => quote! { WARNS },
    };
    let code = match code.map(Token::i64_unsuffixed) {
        Some(code) => quote! { Some(#code) },
        None => quote! { None },
    };
    quote! { (#pointer, #rule, #severity, #code) }
}

fn emit_borrowed(value: &Expr) -> TokenStream {
    let owned = emit_value(value);
    match value {
        Expr::Text(text) => quote! { #text },
        Expr::Repeated { .. } => {
            let text = emit_argument(value);
            quote! { &#text }
        }
        Expr::Number(_) => {
            let number = emit_argument(value);
            quote! { &Number::from(#number) }
        }
        _ => quote! { &#owned },
    }
}
