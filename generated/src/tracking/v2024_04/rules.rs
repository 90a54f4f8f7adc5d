// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Rule;

pub const CHARS_FIELD_INVALID: &Rule = &Rule::enforced(
    "chars",
    Some(&errors::FIELD_INVALID),
);

pub const CHARS_FIELD_INVALID_WARNS: &Rule = &Rule::warning(
    "chars",
    Some(&errors::FIELD_INVALID),
);

pub const CHARS_INVALID_TRACKING_ID_WARNS: &Rule = &Rule::warning(
    "chars",
    Some(&errors::INVALID_TRACKING_ID),
);

pub const CHARS_INVALID_TRACKING_NUMBER: &Rule = &Rule::enforced(
    "chars",
    Some(&errors::INVALID_TRACKING_NUMBER),
);

pub const FINITE: &Rule = &Rule::enforced("finite", None);

pub const FORMAT_FIELD_INVALID: &Rule = &Rule::enforced(
    "format",
    Some(&errors::FIELD_INVALID),
);

pub const FORMAT_FIELD_INVALID_WARNS: &Rule = &Rule::warning(
    "format",
    Some(&errors::FIELD_INVALID),
);

pub const ITEMS_FIELD_INVALID: &Rule = &Rule::enforced(
    "items",
    Some(&errors::FIELD_INVALID),
);

pub const KNOWN_FIELD_INVALID: &Rule = &Rule::enforced(
    "known",
    Some(&errors::FIELD_INVALID),
);

pub const KNOWN_FIELD_INVALID_WARNS: &Rule = &Rule::warning(
    "known",
    Some(&errors::FIELD_INVALID),
);

pub const LOCALITY_FIELD_REQUIRED: &Rule = &Rule::enforced(
    "locality",
    Some(&errors::FIELD_REQUIRED),
);

pub const ONE_CHOICE_FIELD_INVALID: &Rule = &Rule::enforced(
    "one_choice",
    Some(&errors::FIELD_INVALID),
);

pub const ONE_COURIER_FIELD_INVALID: &Rule = &Rule::enforced(
    "one_courier",
    Some(&errors::FIELD_INVALID),
);

pub const ONE_ORIGIN_FIELD_INVALID: &Rule = &Rule::enforced(
    "one_origin",
    Some(&errors::FIELD_INVALID),
);

pub const PATTERN_FIELD_INVALID_WARNS: &Rule = &Rule::warning(
    "pattern",
    Some(&errors::FIELD_INVALID),
);

pub const PATTERN_INVALID_COURIER_WARNS: &Rule = &Rule::warning(
    "pattern",
    Some(&errors::INVALID_COURIER),
);

pub const PATTERN_INVALID_TRACKING_NUMBER: &Rule = &Rule::enforced(
    "pattern",
    Some(&errors::INVALID_TRACKING_NUMBER),
);

pub const PICKUP_FIELD_REQUIRED: &Rule = &Rule::enforced(
    "pickup",
    Some(&errors::FIELD_REQUIRED),
);

pub const RANGE_FIELD_INVALID: &Rule = &Rule::enforced(
    "range",
    Some(&errors::FIELD_INVALID),
);

pub const STYLE: &Rule = &Rule::enforced("style", None);
