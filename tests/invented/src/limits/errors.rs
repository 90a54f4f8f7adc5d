// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

#[allow(unused_imports)]
use crate::runtime::{ErrorKind, ErrorRow};

/// A field is missing.
///
/// Code 1, HTTP status 400.
///
/// Give it.
pub const MISSING: ErrorRow = ErrorRow {
    code: 1,
    name: "Missing",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A field is missing.",
    help: "Give it.",
};

/// A field is not as it should be.
///
/// Code 2, HTTP status 400.
///
/// Read the documentation.
pub const INVALID: ErrorRow = ErrorRow {
    code: 2,
    name: "Invalid",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A field is not as it should be.",
    help: "Read the documentation.",
};

/// A key is not as it should be.
///
/// Code 3, HTTP status 400.
///
/// Look at the keys.
pub const BAD_KEY: ErrorRow = ErrorRow {
    code: 3,
    name: "BadKey",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A key is not as it should be.",
    help: "Look at the keys.",
};

/// A member is not as it should be.
///
/// Code 4, HTTP status 400.
///
/// Look at the members.
pub const BAD_MEMBER: ErrorRow = ErrorRow {
    code: 4,
    name: "BadMember",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A member is not as it should be.",
    help: "Look at the members.",
};

/// This field is not as it should be.
///
/// Code 5, HTTP status 400.
///
/// Look at this field.
pub const BAD_FIELD: ErrorRow = ErrorRow {
    code: 5,
    name: "BadField",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "This field is not as it should be.",
    help: "Look at this field.",
};

/// A named value is not as it should be.
///
/// Code 6, HTTP status 400.
///
/// Look at the value.
pub const BAD_SCALAR: ErrorRow = ErrorRow {
    code: 6,
    name: "BadScalar",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A named value is not as it should be.",
    help: "Look at the value.",
};

/// Every documented error, in the order of the specification.
pub const ALL: &[ErrorRow] = &[
    MISSING,
    INVALID,
    BAD_KEY,
    BAD_MEMBER,
    BAD_FIELD,
    BAD_SCALAR,
];
