//! Checks of one value as calls of the runtime.

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use crate::ir::{Class, FieldCheck, Matcher, Presence, RuleFacts, ValueCheck};

/// The checks of one field of `self`.
pub fn emit_field_check(check: &FieldCheck) -> TokenStream {
    let FieldCheck { field, segment, presence, checks } = check;
    let checks = checks.iter().map(emit_check);
    match presence {
        Presence::Required => quote! {
            {
                let (value, at) = (&self.#field, &at.spelled(#segment));
                #(#checks)*
            }
        },
        Presence::Optional => quote! {
            if let Some(value) = &self.#field {
                let at = &at.spelled(#segment);
                #(#checks)*
            }
        },
        Presence::Update(_) => quote! {
            if let runtime::Update::Set(value) = &self.#field {
                let at = &at.spelled(#segment);
                #(#checks)*
            }
        },
    }
}

/// One check of `value`, which stands at `at`.
pub fn emit_check(check: &ValueCheck) -> TokenStream {
    match check {
        ValueCheck::Nested => quote! { value.validate_at(at, found); },
        ValueCheck::Text(checks) => {
            let checks = checks.iter().map(emit_check);
            quote! { { let value = value.as_str(); #(#checks)* } }
        }
        ValueCheck::Scalar(function) => quote! { #function(value, at, found); },
        ValueCheck::Each(checks) => emit_each(&quote! { each }, checks),
        ValueCheck::Values(checks) => emit_each(&quote! { each_value }, checks),
        ValueCheck::Keys(checks) => emit_each(&quote! { each_key }, checks),
        ValueCheck::Chars { min, max, rule } => {
            let (min, max) = (count(*min), most(*max));
            emit_call(&quote! { chars }, &quote! { value, #min, #max }, rule)
        }
        ValueCheck::Items { min, max, rule } => {
            let (min, max) = (count(*min), most(*max));
            emit_call(&quote! { items }, &quote! { value.len(), #min, #max }, rule)
        }
        ValueCheck::IntegerRange { min, max, rule } => {
            let (min, max) = (integer_end(*min), integer_end(*max));
            emit_call(&quote! { integer_range }, &quote! { *value, #min, #max }, rule)
        }
        ValueCheck::NumberRange { min, max, rule } => {
            let (min, max) = (bound(*min), bound(*max));
            emit_call(&quote! { number_range }, &quote! { *value, #min, #max }, rule)
        }
        ValueCheck::Finite { rule } => emit_call(&quote! { finite }, &quote! { *value }, rule),
        ValueCheck::IntegerMultiple { of, rule } => {
            let of = Token::i64_unsuffixed(*of);
            emit_call(&quote! { integer_multiple_of }, &quote! { *value, #of }, rule)
        }
        ValueCheck::Multiple { of, integer, rule } => {
            let of = Token::f64_unsuffixed(*of);
            let value = match integer {
                true => quote! { runtime::Number::from(*value as f64) },
                false => quote! { *value },
            };
            emit_call(&quote! { multiple_of }, &quote! { #value, #of }, rule)
        }
        ValueCheck::Matches { matcher, pattern, rule } => match matcher {
            Matcher::Bytes { class, min, max } => {
                let matched = emit_bytes(class, *min, *max);
                emit_call(&quote! { matches }, &quote! { value, #matched, #pattern }, rule)
            }
            Matcher::Regex => {
                let call = emit_call(
                    &quote! { matches },
                    &quote! { value, PATTERN.matches(value), #pattern },
                    rule,
                );
                quote! {
                    {
                        static PATTERN: runtime::pattern::Pattern =
                            runtime::pattern::Pattern::new(#pattern);
                        #call
                    }
                }
            }
        },
        ValueCheck::Formats { formats, rule } => emit_call(
            &quote! { format },
            &quote! { value, &[#(runtime::Format::#formats),*] },
            rule,
        ),
        ValueCheck::Unique { rule } => emit_call(&quote! { unique }, &quote! { value }, rule),
        ValueCheck::Known { ty, redacted, rule } => {
            let value = match redacted {
                true => quote! { &"" },
                false => quote! { value },
            };
            emit_call(&quote! { known }, &quote! { value.is_known(), #value, &#ty::ALL }, rule)
        }
        ValueCheck::Joined { separator, rule } => {
            emit_call(&quote! { joined }, &quote! { value, #separator }, rule)
        }
    }
}

fn emit_each(function: &TokenStream, checks: &[ValueCheck]) -> TokenStream {
    let checks = checks.iter().map(emit_check);
    quote! { validate::#function(value, at, found, |value, at, found| { #(#checks)* }); }
}

fn emit_call(function: &TokenStream, arguments: &TokenStream, rule: &Ident) -> TokenStream {
    quote! { validate::#function(#arguments, rules::#rule, at, found); }
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
        quote! { pub const #constant: &Rule = &Rule::#function(#id, #predicts); }
    });
    quote! {
        //! What violations carry: the constraint or rule, and the error it predicts.

        #![allow(dead_code, unused_imports)]

        use super::errors;
        use crate::runtime::Rule;

        #(#constants)*
    }
}

fn emit_bytes(class: &Class, min: u32, max: Option<u32>) -> TokenStream {
    let ranges = class.iter().map(|(low, high)| {
        let (low_token, high_token) = (Token::byte_character(*low), Token::byte_character(*high));
        match low == high {
            true => quote! { #low_token },
            false => quote! { #low_token..=#high_token },
        }
    });
    let length = match (min, max) {
        (0, None) => None,
        (1, None) => Some(quote! { !value.is_empty() && }),
        (min, None) => {
            let min = Token::u32_unsuffixed(min);
            Some(quote! { value.len() >= #min && })
        }
        (min, Some(max)) => {
            let (min, max) = (Token::u32_unsuffixed(min), Token::u32_unsuffixed(max));
            Some(quote! { (#min..=#max).contains(&value.len()) && })
        }
    };
    quote! { #length value.bytes().all(|byte| matches!(byte, #(#ranges)|*)) }
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

fn bound(end: Option<(f64, bool)>) -> TokenStream {
    match end.map(|(end, closed)| (Token::f64_unsuffixed(end), closed)) {
        Some((end, true)) => quote! { std::ops::Bound::Included(#end) },
        Some((end, false)) => quote! { std::ops::Bound::Excluded(#end) },
        None => quote! { std::ops::Bound::Unbounded },
    }
}
