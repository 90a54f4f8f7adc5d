//! Boundary cases as tests of the emitted validators.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::expr::{emit_argument, emit_field_value, emit_value};
use super::{File, parts, tokens};
use crate::ir::{Case, CaseGroup, Change, Crate, Expr, Identifier, Module, Subject, Violation};

/// One test binary, with a module for each API and version.
pub fn emit_cases(krate: &Crate) -> Vec<File<'_>> {
    let names: Vec<Identifier> = krate.modules.iter().map(Module::case_module).collect();
    let mains = names.clone();
    let main = tokens("tests/boundary/main.rs", move || emit_main(&krate.name, &mains));
    let files = krate.modules.iter().zip(names).map(|(module, name)| {
        let path = format!("tests/boundary/{name}.rs");
        parts(path, || emit_cases_head(&krate.name, module), &module.cases, emit_group)
    });
    std::iter::once(main).chain(files).collect()
}

fn emit_main(krate: &Identifier, names: &[Identifier]) -> TokenStream {
    let recording = emit_recording();
    quote! {
        //! Boundary cases: values under, at and over each limit of the specification.
        #![cfg_attr(rustfmt, rustfmt_skip)]

        #(
            #[rustfmt::skip]
            mod #names;
        )*

        use ::#krate::validate::{Severity, Violations};
        use serde_json::json;
        use std::fs::File;
        use std::io::Write as _;
        use std::path::PathBuf;
        use std::sync::LazyLock;
        use std::{env, process, thread};

        #[allow(dead_code)]
        const REFUSES: Severity = Severity::Error;
        #[allow(dead_code)]
        const WARNS: Severity = Severity::Warning;

        /// Place, rule, severity and the code of the predicted error.
        type Expected<'e> = (&'e str, &'e str, Severity, Option<i64>);

        /// The violations are those expected, and no others.
        fn check(case: &str, found: &Violations, expected: &[Expected<'_>]) {
            let mut places = Vec::new();
            for one in found {
                let code = one.predicts.map(|row| row.code);
                places.push((one.pointer.as_ref(), one.rule, one.severity, code));
            }
            assert_eq!(places, expected, "{case}");
            record(case);
        }

        #recording
    }
}

/// What writes down the cases that ran and passed.
fn emit_recording() -> TokenStream {
    quote! {
        /// Where passed cases are written down; nowhere unless this variable names a folder.
        static RECORDING: LazyLock<Option<File>> = LazyLock::new(|| {
            let folder = PathBuf::from(env::var_os("COVERAGE_RECORDINGS")?);
            let name = format!("{}-{}.jsonl", env!("CARGO_CRATE_NAME"), process::id());
            let mut options = File::options();
            let file = options.create(true).append(true).open(folder.join(name));
            Some(file.expect("the folder of the recordings"))
        });

        /// Writes down that a case of this test has passed.
        fn record(case: &str) {
            let Some(mut file) = RECORDING.as_ref() else { return };
            let thread = thread::current();
            let test = format!("{}::{}", env!("CARGO_CRATE_NAME"), thread.name().unwrap_or(""));
            let line = format!("{}\n", json!({"kind": "case", "test": test, "case": case}));
            file.write_all(line.as_bytes()).expect("room for a recording");
        }
    }
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
    let base = match subject {
        Subject::Type(base) => {
            let base = emit_argument(base);
            Some(quote! { let base = || #base; })
        }
        Subject::Scalar(_) | Subject::Newtype(_) => None,
    };
    let cases = cases.iter().map(|case| emit_case(subject, case));
    quote! {
        #[test]
        fn #name() {
            #base
            #(#cases)*
        }
    }
}

fn emit_case(subject: &Subject, case: &Case) -> TokenStream {
    let Case { name, change, expected } = case;
    let expected = expected.iter().map(emit_violation);
    let expected = quote! { &[#(#expected),*] };
    match (subject, change) {
        (Subject::Newtype(ty), Change::Value(value)) => {
            let value = emit_argument(value);
            quote! { check(#name, &#ty::from(#value).violations(), #expected); }
        }
        (Subject::Scalar(function), Change::Value(value)) => {
            let value = emit_borrowed(value);
            quote! {
                {
                    let mut found = Violations::default();
                    #function(#value, &At::root(), &mut found);
                    check(#name, &found, #expected);
                }
            }
        }
        (_, Change::Fields(fields)) if fields.is_empty() => {
            quote! { check(#name, &base().violations(), #expected); }
        }
        (_, Change::Fields(fields)) => {
            let settings = fields.iter().map(|(field, presence, value)| {
                let value = emit_field_value(value, presence, &quote! { Update });
                quote! { value.#field = #value; }
            });
            quote! {
                {
                    let mut value = base();
                    #(#settings)*
                    check(#name, &value.violations(), #expected);
                }
            }
        }
        (Subject::Type(_), Change::Value(value)) => {
            let value = emit_value(value);
            quote! { check(#name, &#value.violations(), #expected); }
        }
    }
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
