// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Rule;

pub const ACCOUNT_OF_PARCELS_BAD_REQUEST: &Rule = &Rule::enforced(
    "account_of_parcels",
    Some(&errors::BAD_REQUEST),
);

pub const BY_THIRD_PARTY_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "by_third_party",
    Some(&errors::BAD_REQUEST),
);

pub const CARRIABLE_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "carriable",
    Some(&errors::BAD_REQUEST),
);

pub const CHARS_BAD_REQUEST: &Rule = &Rule::enforced(
    "chars",
    Some(&errors::BAD_REQUEST),
);

pub const CHARS_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "chars",
    Some(&errors::BAD_REQUEST),
);

pub const FINITE: &Rule = &Rule::enforced("finite", None);

pub const FORMAT_BAD_REQUEST: &Rule = &Rule::enforced(
    "format",
    Some(&errors::BAD_REQUEST),
);

pub const FORMAT_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "format",
    Some(&errors::BAD_REQUEST),
);

pub const HUB_BAD_REQUEST: &Rule = &Rule::enforced("hub", Some(&errors::BAD_REQUEST));

pub const IMAGES_OF_ELECTRONIC_DOCUMENTS_BAD_REQUEST: &Rule = &Rule::enforced(
    "images_of_electronic_documents",
    Some(&errors::BAD_REQUEST),
);

pub const ITEMS_BAD_REQUEST: &Rule = &Rule::enforced(
    "items",
    Some(&errors::BAD_REQUEST),
);

pub const ITEMS_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "items",
    Some(&errors::BAD_REQUEST),
);

pub const KNOWN_BAD_REQUEST: &Rule = &Rule::enforced(
    "known",
    Some(&errors::BAD_REQUEST),
);

pub const KNOWN_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "known",
    Some(&errors::BAD_REQUEST),
);

pub const LABELS_OR_PARCELS_BAD_REQUEST: &Rule = &Rule::enforced(
    "labels_or_parcels",
    Some(&errors::BAD_REQUEST),
);

pub const MULTIPLE_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "multiple",
    Some(&errors::BAD_REQUEST),
);

pub const PATTERN_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "pattern",
    Some(&errors::BAD_REQUEST),
);

pub const PLACE_BAD_REQUEST: &Rule = &Rule::enforced(
    "place",
    Some(&errors::BAD_REQUEST),
);

pub const POSTAL_PLACE_BAD_REQUEST: &Rule = &Rule::enforced(
    "postal_place",
    Some(&errors::BAD_REQUEST),
);

pub const RANGE_BAD_REQUEST: &Rule = &Rule::enforced(
    "range",
    Some(&errors::BAD_REQUEST),
);

pub const RANGE_BAD_REQUEST_WARNS: &Rule = &Rule::warning(
    "range",
    Some(&errors::BAD_REQUEST),
);

pub const STYLE: &Rule = &Rule::enforced("style", None);
