// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Requirement;

pub const CHARS_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::FIELD_INVALID),
);

pub const CHARS_INVALID_TRACKING_NUMBER: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::INVALID_TRACKING_NUMBER),
);

pub const DAY_OR_RANGE_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "day_or_range",
    Some(&errors::FIELD_INVALID),
);

pub const DAY_OR_RANGE_FIELD_REQUIRED: &Requirement = &Requirement::enforced(
    "day_or_range",
    Some(&errors::FIELD_REQUIRED),
);

pub const FINITE: &Requirement = &Requirement::enforced("finite", None);

pub const FORMAT_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "format",
    Some(&errors::FIELD_INVALID),
);

pub const FORMAT_FIELD_INVALID_WARNS: &Requirement = &Requirement::warning(
    "format",
    Some(&errors::FIELD_INVALID),
);

pub const ITEMS_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "items",
    Some(&errors::FIELD_INVALID),
);

pub const KNOWN_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "known",
    Some(&errors::FIELD_INVALID),
);

pub const KNOWN_FIELD_INVALID_WARNS: &Requirement = &Requirement::warning(
    "known",
    Some(&errors::FIELD_INVALID),
);

pub const LOCALITY_FIELD_REQUIRED: &Requirement = &Requirement::enforced(
    "locality",
    Some(&errors::FIELD_REQUIRED),
);

pub const ONE_CHOICE_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "one_choice",
    Some(&errors::FIELD_INVALID),
);

pub const ONE_COURIER_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "one_courier",
    Some(&errors::FIELD_INVALID),
);

pub const ONE_ORIGIN_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "one_origin",
    Some(&errors::FIELD_INVALID),
);

pub const PATTERN_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::FIELD_INVALID),
);

pub const PATTERN_FIELD_INVALID_WARNS: &Requirement = &Requirement::warning(
    "pattern",
    Some(&errors::FIELD_INVALID),
);

pub const PATTERN_INVALID_COURIER_WARNS: &Requirement = &Requirement::warning(
    "pattern",
    Some(&errors::INVALID_COURIER),
);

pub const PATTERN_INVALID_TRACKING_ID: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::INVALID_TRACKING_ID),
);

pub const PATTERN_INVALID_TRACKING_NUMBER: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::INVALID_TRACKING_NUMBER),
);

pub const PICKUP_FIELD_REQUIRED: &Requirement = &Requirement::enforced(
    "pickup",
    Some(&errors::FIELD_REQUIRED),
);

pub const RANGE_BEGINS_FIELD_REQUIRED: &Requirement = &Requirement::enforced(
    "range_begins",
    Some(&errors::FIELD_REQUIRED),
);

pub const RANGE_ENDS_FIELD_REQUIRED: &Requirement = &Requirement::enforced(
    "range_ends",
    Some(&errors::FIELD_REQUIRED),
);

pub const RANGE_FIELD_INVALID: &Requirement = &Requirement::enforced(
    "range",
    Some(&errors::FIELD_INVALID),
);

pub const STYLE: &Requirement = &Requirement::enforced("style", None);
