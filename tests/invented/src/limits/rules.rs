// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Rule;

pub const ALL_MISSING: &Rule = &Rule::enforced("all", Some(&errors::MISSING));

pub const BARE_INVALID: &Rule = &Rule::enforced("bare", Some(&errors::INVALID));

pub const CHARS_BAD_FIELD: &Rule = &Rule::enforced("chars", Some(&errors::BAD_FIELD));

pub const CHARS_BAD_FIELD_WARNS: &Rule = &Rule::warning(
    "chars",
    Some(&errors::BAD_FIELD),
);

pub const CHARS_BAD_MEMBER: &Rule = &Rule::enforced("chars", Some(&errors::BAD_MEMBER));

pub const CHARS_BAD_SCALAR: &Rule = &Rule::enforced("chars", Some(&errors::BAD_SCALAR));

pub const CHARS_INVALID: &Rule = &Rule::enforced("chars", Some(&errors::INVALID));

pub const DAYS_INVALID: &Rule = &Rule::enforced("days", Some(&errors::INVALID));

pub const FEW_BAD_FIELD: &Rule = &Rule::enforced("few", Some(&errors::BAD_FIELD));

pub const FINITE: &Rule = &Rule::enforced("finite", None);

pub const FORMAT_BAD_FIELD: &Rule = &Rule::enforced("format", Some(&errors::BAD_FIELD));

pub const FORMAT_INVALID: &Rule = &Rule::enforced("format", Some(&errors::INVALID));

pub const FORMAT_INVALID_WARNS: &Rule = &Rule::warning("format", Some(&errors::INVALID));

pub const ITEMS_BAD_FIELD: &Rule = &Rule::enforced("items", Some(&errors::BAD_FIELD));

pub const ITEMS_INVALID: &Rule = &Rule::enforced("items", Some(&errors::INVALID));

pub const KNOWN_BAD_FIELD: &Rule = &Rule::enforced("known", Some(&errors::BAD_FIELD));

pub const KNOWN_BAD_FIELD_WARNS: &Rule = &Rule::warning(
    "known",
    Some(&errors::BAD_FIELD),
);

pub const KNOWN_INVALID: &Rule = &Rule::enforced("known", Some(&errors::INVALID));

pub const KNOWN_INVALID_WARNS: &Rule = &Rule::warning("known", Some(&errors::INVALID));

pub const MULTIPLE_BAD_MEMBER: &Rule = &Rule::enforced(
    "multiple",
    Some(&errors::BAD_MEMBER),
);

pub const MULTIPLE_INVALID: &Rule = &Rule::enforced("multiple", Some(&errors::INVALID));

pub const ONE_MISSING_WARNS: &Rule = &Rule::warning("one", Some(&errors::MISSING));

pub const PATTERN_BAD_FIELD: &Rule = &Rule::enforced(
    "pattern",
    Some(&errors::BAD_FIELD),
);

pub const PATTERN_BAD_KEY: &Rule = &Rule::enforced("pattern", Some(&errors::BAD_KEY));

pub const PATTERN_BAD_MEMBER: &Rule = &Rule::enforced(
    "pattern",
    Some(&errors::BAD_MEMBER),
);

pub const PATTERN_INVALID: &Rule = &Rule::enforced("pattern", Some(&errors::INVALID));

pub const RANGE_BAD_MEMBER: &Rule = &Rule::enforced("range", Some(&errors::BAD_MEMBER));

pub const RANGE_BAD_SCALAR: &Rule = &Rule::enforced("range", Some(&errors::BAD_SCALAR));

pub const RANGE_INVALID: &Rule = &Rule::enforced("range", Some(&errors::INVALID));

pub const RANGE_INVALID_WARNS: &Rule = &Rule::warning("range", Some(&errors::INVALID));

pub const RANKED_BAD_FIELD: &Rule = &Rule::enforced("ranked", Some(&errors::BAD_FIELD));

pub const RISING_INVALID: &Rule = &Rule::enforced("rising", Some(&errors::INVALID));

pub const SHARES_BAD_FIELD_WARNS: &Rule = &Rule::warning(
    "shares",
    Some(&errors::BAD_FIELD),
);

pub const SOME_MISSING: &Rule = &Rule::enforced("some", Some(&errors::MISSING));

pub const STYLE: &Rule = &Rule::enforced("style", None);

pub const TIMES_INVALID: &Rule = &Rule::enforced("times", Some(&errors::INVALID));

pub const UNIQUE_BAD_FIELD: &Rule = &Rule::enforced("unique", Some(&errors::BAD_FIELD));

pub const UNIQUE_INVALID: &Rule = &Rule::enforced("unique", Some(&errors::INVALID));
