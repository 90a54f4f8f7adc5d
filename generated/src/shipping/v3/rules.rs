// @generated from the specification. Do not edit.
//! What violations carry: the constraint or rule, and the error it predicts.
#![allow(dead_code, unused_imports)]

use super::errors;
use crate::runtime::Requirement;

pub const ACCOUNT_OF_PARCELS_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "account_of_parcels",
    Some(&errors::BAD_REQUEST),
);

pub const BY_THIRD_PARTY_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "by_third_party",
    Some(&errors::BAD_REQUEST),
);

pub const CARRIABLE_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "carriable",
    Some(&errors::BAD_REQUEST),
);

pub const CHARS_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "chars",
    Some(&errors::BAD_REQUEST),
);

pub const CHARS_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "chars",
    Some(&errors::BAD_REQUEST),
);

pub const FINITE: &Requirement = &Requirement::enforced("finite", None);

pub const FORMAT_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "format",
    Some(&errors::BAD_REQUEST),
);

pub const FORMAT_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "format",
    Some(&errors::BAD_REQUEST),
);

pub const HUB_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "hub",
    Some(&errors::BAD_REQUEST),
);

pub const IMAGES_OF_ELECTRONIC_DOCUMENTS_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "images_of_electronic_documents",
    Some(&errors::BAD_REQUEST),
);

pub const ITEMS_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "items",
    Some(&errors::BAD_REQUEST),
);

pub const ITEMS_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "items",
    Some(&errors::BAD_REQUEST),
);

pub const KNOWN_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "known",
    Some(&errors::BAD_REQUEST),
);

pub const KNOWN_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "known",
    Some(&errors::BAD_REQUEST),
);

pub const LABELS_OR_PARCELS_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "labels_or_parcels",
    Some(&errors::BAD_REQUEST),
);

pub const MULTIPLE_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "multiple",
    Some(&errors::BAD_REQUEST),
);

pub const PATTERN_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "pattern",
    Some(&errors::BAD_REQUEST),
);

pub const PLACE_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "place",
    Some(&errors::BAD_REQUEST),
);

pub const POSTAL_PLACE_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "postal_place",
    Some(&errors::BAD_REQUEST),
);

pub const RANGE_BAD_REQUEST: &Requirement = &Requirement::enforced(
    "range",
    Some(&errors::BAD_REQUEST),
);

pub const RANGE_BAD_REQUEST_WARNS: &Requirement = &Requirement::warning(
    "range",
    Some(&errors::BAD_REQUEST),
);

pub const STYLE: &Requirement = &Requirement::enforced("style", None);
