// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

#[allow(unused_imports)]
use crate::runtime::{ErrorKind, ErrorRow};

/// The key opens no door here.
///
/// Code 10, HTTP status 401.
///
/// Ask the desk for a key.
pub const KEY_REFUSED: ErrorRow = ErrorRow {
    code: 10,
    name: "KeyRefused",
    http: 401,
    kind: ErrorKind::Unauthorized,
    retryable: false,
    doc: "The key opens no door here.",
    help: "Ask the desk for a key.",
};

/// The library is closed.
///
/// Code 11, HTTP status 503.
///
/// Come back tomorrow.
pub const CLOSED: ErrorRow = ErrorRow {
    code: 11,
    name: "Closed",
    http: 503,
    kind: ErrorKind::Server,
    retryable: true,
    doc: "The library is closed.",
    help: "Come back tomorrow.",
};

/// The library has no such thing.
///
/// Code 20, HTTP status 404.
///
/// Search the list of books.
pub const NOT_ON_SHELF: ErrorRow = ErrorRow {
    code: 20,
    name: "NotOnShelf",
    http: 404,
    kind: ErrorKind::NotFound,
    retryable: false,
    doc: "The library has no such thing.",
    help: "Search the list of books.",
};

/// The book is on the shelf already.
///
/// Code 30, HTTP status 409.
///
/// Change it instead.
pub const BOOK_EXISTS: ErrorRow = ErrorRow {
    code: 30,
    name: "BookExists",
    http: 409,
    kind: ErrorKind::AlreadyExists,
    retryable: false,
    doc: "The book is on the shelf already.",
    help: "Change it instead.",
};

/// The ISBN is not one.
///
/// Code 31, HTTP status 422.
///
/// Copy it from the back of the book.
pub const BAD_ISBN: ErrorRow = ErrorRow {
    code: 31,
    name: "BadIsbn",
    http: 422,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The ISBN is not one.",
    help: "Copy it from the back of the book.",
};

/// Somebody else has the book.
///
/// Code 40, HTTP status 409.
///
/// Wait until it is back.
pub const ALREADY_LENT: ErrorRow = ErrorRow {
    code: 40,
    name: "AlreadyLent",
    http: 409,
    kind: ErrorKind::Conflict,
    retryable: false,
    doc: "Somebody else has the book.",
    help: "Wait until it is back.",
};

/// Every documented error, in the order of the specification.
pub const ALL: &[ErrorRow] = &[
    KEY_REFUSED,
    CLOSED,
    NOT_ON_SHELF,
    BOOK_EXISTS,
    BAD_ISBN,
    ALREADY_LENT,
];
