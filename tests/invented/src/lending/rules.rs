// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Rule;

pub const AT_THE_DESK_WARNS: &Rule = &Rule::warning("at_the_desk", None);

pub const CHARS: &Rule = &Rule::enforced("chars", None);

pub const FINITE: &Rule = &Rule::enforced("finite", None);

pub const FORMAT: &Rule = &Rule::enforced("format", None);

pub const IN_TIME: &Rule = &Rule::enforced("in_time", None);

pub const ITEMS: &Rule = &Rule::enforced("items", None);

pub const KNOWN: &Rule = &Rule::enforced("known", None);

pub const KNOWN_WARNS: &Rule = &Rule::warning("known", None);

pub const MULTIPLE: &Rule = &Rule::enforced("multiple", None);

pub const PATTERN: &Rule = &Rule::enforced("pattern", None);

pub const PATTERN_BAD_ISBN: &Rule = &Rule::enforced("pattern", Some(&errors::BAD_ISBN));

pub const RANGE: &Rule = &Rule::enforced("range", None);

pub const SOMEWHERE: &Rule = &Rule::enforced("somewhere", None);

pub const STYLE: &Rule = &Rule::enforced("style", None);

pub const UNIQUE: &Rule = &Rule::enforced("unique", None);
