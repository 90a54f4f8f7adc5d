//! Checks of values as calls of the runtime.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::rule::emit_rule;
use crate::ir::{Class, FieldCheck, Float, Matcher, Presence, Request, RuleFacts, ValueCheck};

/// The validator of a struct.
pub fn emit_validator(request: &Request) -> TokenStream {
    let Request { name, checks, rules, .. } = request;
    if checks.is_empty() && rules.is_empty() {
        return quote! { impl runtime::Validate for #name {} };
    }
    let checks = checks.iter().map(emit_field_check);
    let rules: Vec<_> = rules.iter().map(emit_rule).collect();
    let rules = (!rules.is_empty()).then(|| quote! { rules(this, at, found) { #(#rules)* } });
    quote! {
        runtime::validator! {
            #name {
                #(#checks)*
            }
            #rules
        }
    }
}

/// The checks of one field.
fn emit_field_check(check: &FieldCheck) -> TokenStream {
    let FieldCheck { field, segment, presence, checks } = check;
    let segment = segment.as_ref().map(|segment| quote! { .at(#segment) });
    let checks = emit_checks(checks);
    let presence = match presence {
        Presence::Required => quote! { required },
        Presence::Optional => quote! { optional },
        Presence::Update(_) => quote! { update },
    };
    quote! { #presence #field #segment #checks; }
}

/// The checks of one value, one method after another.
pub fn emit_checks(checks: &[ValueCheck]) -> TokenStream {
    checks.iter().map(emit_check).collect()
}

fn emit_check(check: &ValueCheck) -> TokenStream {
    match check {
        ValueCheck::Nested => quote! { .valid() },
        ValueCheck::Text(checks) => emit_checks(checks),
        ValueCheck::Scalar { function, text: true } => quote! { .by_text(#function) },
        ValueCheck::Scalar { function, text: false } => quote! { .by(#function) },
        ValueCheck::Each(checks) => match checks.as_slice() {
            [ValueCheck::Nested] => quote! { .each_valid() },
            checks => emit_each(&quote! { each }, checks),
        },
        ValueCheck::Values(checks) => emit_each(&quote! { each_value }, checks),
        ValueCheck::Keys(checks) => emit_each(&quote! { each_key }, checks),
        ValueCheck::Chars { min, max, rule } => {
            let (min, max) = (count(*min), most(*max));
            quote! { .chars(#min, #max, rules::#rule) }
        }
        ValueCheck::Items { min, max, rule } => {
            let (min, max) = (count(*min), most(*max));
            quote! { .items(#min, #max, rules::#rule) }
        }
        ValueCheck::IntegerRange { min, max, rule } => {
            let (min, max) = (integer_end(*min), integer_end(*max));
            quote! { .integer_range(#min, #max, rules::#rule) }
        }
        ValueCheck::NumberRange { min, max, rule } => {
            let (min, max) = (bound(*min), bound(*max));
            quote! { .number_range(#min, #max, rules::#rule) }
        }
        ValueCheck::Finite { rule } => quote! { .finite(rules::#rule) },
        ValueCheck::IntegerMultiple { of, rule } => {
            let of = Token::i64_unsuffixed(*of);
            quote! { .integer_multiple_of(#of, rules::#rule) }
        }
        ValueCheck::Multiple { of, rule } => {
            let of = Token::f64_unsuffixed(of.value());
            quote! { .multiple_of(#of, rules::#rule) }
        }
        ValueCheck::Matches { matcher: Matcher::Bytes { class, min, max }, pattern, rule } => {
            let class = emit_class(class);
            let (min, max) = (count(u64::from(*min)), most(max.map(u64::from)));
            quote! { .bytes(#class, #min, #max, #pattern, rules::#rule) }
        }
        ValueCheck::Matches { matcher: Matcher::Regex, pattern, rule } => quote! {
            .matches({
                static PATTERN: validate::pattern::Pattern =
                    validate::pattern::Pattern::new(#pattern);
                &PATTERN
            }, rules::#rule)
        },
        ValueCheck::Formats { formats, rule } => {
            quote! { .format(&[#(runtime::Format::#formats),*], rules::#rule) }
        }
        ValueCheck::Unique { rule } => quote! { .unique(rules::#rule) },
        ValueCheck::Known { redacted, rule } => {
            let function = match redacted {
                true => quote! { known_hidden },
                false => quote! { known },
            };
            quote! { .#function(rules::#rule) }
        }
        ValueCheck::Joined { separator, rule } => quote! { .joined(#separator, rules::#rule) },
    }
}

fn emit_each(function: &TokenStream, checks: &[ValueCheck]) -> TokenStream {
    let checks = emit_checks(checks);
    quote! { .#function(|value| value #checks) }
}

/// The file of the facts that violations carry.
pub fn emit_rules(rules: &[RuleFacts]) -> TokenStream {
    let constants = rules.iter().map(|facts| {
        let RuleFacts { constant, id, enforced, predicts } = facts;
        let function = match enforced {
            true => quote! { enforced },
            false => quote! { warning },
        };
        let predicts = match predicts {
            Some(error) => quote! { Some(&errors::#error) },
            None => quote! { None },
        };
        quote! { pub const #constant: &Requirement = &Requirement::#function(#id, #predicts); }
    });
    quote! {
        //! What violations carry: the constraint or rule, and the error it predicts.

        #![allow(dead_code, unused_imports)]

        use super::errors;
        use crate::runtime::Requirement;

        #(#constants)*
    }
}

fn emit_class(class: &Class) -> TokenStream {
    let ranges = class.iter().map(|(low, high)| {
        let (low, high) = (Token::byte_character(*low), Token::byte_character(*high));
        quote! { (#low, #high) }
    });
    quote! { const { &validate::Class::of(&[#(#ranges),*]) } }
}

fn count(count: u64) -> Token {
    Token::u64_unsuffixed(count)
}

fn most(count: Option<u64>) -> TokenStream {
    match count.map(Token::u64_unsuffixed) {
        Some(count) => quote! { #count },
        None => quote! { usize::MAX },
    }
}

fn integer_end(end: Option<i64>) -> TokenStream {
    match end.map(Token::i64_unsuffixed) {
        Some(end) => quote! { Some(#end) },
        None => quote! { None },
    }
}

fn bound(end: Option<(Float, bool)>) -> TokenStream {
    match end.map(|(end, closed)| (Token::f64_unsuffixed(end.value()), closed)) {
        Some((end, true)) => quote! { std::ops::Bound::Included(#end) },
        Some((end, false)) => quote! { std::ops::Bound::Excluded(#end) },
        None => quote! { std::ops::Bound::Unbounded },
    }
}
