// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Requirement;

pub const ALL_MISSING: &Requirement = &Requirement::enforced(
    "all",
    Some(&errors::MISSING),
);

pub const BARE_INVALID: &Requirement = &Requirement::enforced(
    "bare",
    Some(&errors::INVALID),
);

pub const CHARS_BAD_FIELD: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::BAD_FIELD),
);

pub const CHARS_BAD_FIELD_WARNS: &Requirement = &Requirement::warning(
    "chars",
    Some(&errors::BAD_FIELD),
);

pub const CHARS_BAD_MEMBER: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::BAD_MEMBER),
);

pub const CHARS_BAD_SCALAR: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::BAD_SCALAR),
);

pub const CHARS_INVALID: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::INVALID),
);

pub const DAYS_INVALID: &Requirement = &Requirement::enforced(
    "days",
    Some(&errors::INVALID),
);

pub const FEW_BAD_FIELD: &Requirement = &Requirement::enforced(
    "few",
    Some(&errors::BAD_FIELD),
);

pub const FINITE: &Requirement = &Requirement::enforced("finite", None);

pub const FORMAT_BAD_FIELD: &Requirement = &Requirement::enforced(
    "format",
    Some(&errors::BAD_FIELD),
);

pub const FORMAT_INVALID: &Requirement = &Requirement::enforced(
    "format",
    Some(&errors::INVALID),
);

pub const FORMAT_INVALID_WARNS: &Requirement = &Requirement::warning(
    "format",
    Some(&errors::INVALID),
);

pub const ITEMS_BAD_FIELD: &Requirement = &Requirement::enforced(
    "items",
    Some(&errors::BAD_FIELD),
);

pub const ITEMS_INVALID: &Requirement = &Requirement::enforced(
    "items",
    Some(&errors::INVALID),
);

pub const KNOWN_BAD_FIELD: &Requirement = &Requirement::enforced(
    "known",
    Some(&errors::BAD_FIELD),
);

pub const KNOWN_BAD_FIELD_WARNS: &Requirement = &Requirement::warning(
    "known",
    Some(&errors::BAD_FIELD),
);

pub const KNOWN_INVALID: &Requirement = &Requirement::enforced(
    "known",
    Some(&errors::INVALID),
);

pub const KNOWN_INVALID_WARNS: &Requirement = &Requirement::warning(
    "known",
    Some(&errors::INVALID),
);

pub const MULTIPLE_BAD_MEMBER: &Requirement = &Requirement::enforced(
    "multiple",
    Some(&errors::BAD_MEMBER),
);

pub const MULTIPLE_INVALID: &Requirement = &Requirement::enforced(
    "multiple",
    Some(&errors::INVALID),
);

pub const ONE_INVALID_WARNS: &Requirement = &Requirement::warning(
    "one",
    Some(&errors::INVALID),
);

pub const ONE_MISSING_WARNS: &Requirement = &Requirement::warning(
    "one",
    Some(&errors::MISSING),
);

pub const PATTERN_BAD_FIELD: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::BAD_FIELD),
);

pub const PATTERN_BAD_KEY: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::BAD_KEY),
);

pub const PATTERN_BAD_MEMBER: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::BAD_MEMBER),
);

pub const PATTERN_INVALID: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::INVALID),
);

pub const RANGE_BAD_MEMBER: &Requirement = &Requirement::enforced(
    "range",
    Some(&errors::BAD_MEMBER),
);

pub const RANGE_BAD_SCALAR: &Requirement = &Requirement::enforced(
    "range",
    Some(&errors::BAD_SCALAR),
);

pub const RANGE_INVALID: &Requirement = &Requirement::enforced(
    "range",
    Some(&errors::INVALID),
);

pub const RANGE_INVALID_WARNS: &Requirement = &Requirement::warning(
    "range",
    Some(&errors::INVALID),
);

pub const RANKED_BAD_FIELD: &Requirement = &Requirement::enforced(
    "ranked",
    Some(&errors::BAD_FIELD),
);

pub const RISING_INVALID: &Requirement = &Requirement::enforced(
    "rising",
    Some(&errors::INVALID),
);

pub const SHARES_BAD_FIELD_WARNS: &Requirement = &Requirement::warning(
    "shares",
    Some(&errors::BAD_FIELD),
);

pub const SOME_MISSING: &Requirement = &Requirement::enforced(
    "some",
    Some(&errors::MISSING),
);

pub const STYLE: &Requirement = &Requirement::enforced("style", None);

pub const TIMES_INVALID: &Requirement = &Requirement::enforced(
    "times",
    Some(&errors::INVALID),
);

pub const UNIQUE_BAD_FIELD: &Requirement = &Requirement::enforced(
    "unique",
    Some(&errors::BAD_FIELD),
);

pub const UNIQUE_INVALID: &Requirement = &Requirement::enforced(
    "unique",
    Some(&errors::INVALID),
);
