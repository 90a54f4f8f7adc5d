// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Requirement;

pub const AT_THE_DESK_WARNS: &Requirement = &Requirement::warning("at_the_desk", None);

pub const CHARS: &Requirement = &Requirement::enforced("chars", None);

pub const FINITE: &Requirement = &Requirement::enforced("finite", None);

pub const FORMAT: &Requirement = &Requirement::enforced("format", None);

pub const IN_TIME: &Requirement = &Requirement::enforced("in_time", None);

pub const ITEMS: &Requirement = &Requirement::enforced("items", None);

pub const KNOWN: &Requirement = &Requirement::enforced("known", None);

pub const KNOWN_WARNS: &Requirement = &Requirement::warning("known", None);

pub const MULTIPLE: &Requirement = &Requirement::enforced("multiple", None);

pub const PATTERN: &Requirement = &Requirement::enforced("pattern", None);

pub const PATTERN_BAD_ISBN: &Requirement = &Requirement::enforced(
    "pattern",
    Some(&errors::BAD_ISBN),
);

pub const RANGE: &Requirement = &Requirement::enforced("range", None);

pub const SOMEWHERE: &Requirement = &Requirement::enforced("somewhere", None);

pub const STYLE: &Requirement = &Requirement::enforced("style", None);

pub const UNIQUE: &Requirement = &Requirement::enforced("unique", None);
