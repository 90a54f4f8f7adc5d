// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    /// The key opens no door here.
    ///
    /// Code 10, HTTP status 401.
    ///
    /// Ask the desk for a key.
    KEY_REFUSED(10, "KeyRefused", 401, Unauthorized) {
        "The key opens no door here.",
        "Ask the desk for a key.",
    }

    /// The library is closed.
    ///
    /// Code 11, HTTP status 503.
    ///
    /// Come back tomorrow.
    CLOSED(11, "Closed", 503, Server, retryable) {
        "The library is closed.",
        "Come back tomorrow.",
    }

    /// The library has no such thing.
    ///
    /// Code 20, HTTP status 404.
    ///
    /// Search the list of books.
    NOT_ON_SHELF(20, "NotOnShelf", 404, NotFound) {
        "The library has no such thing.",
        "Search the list of books.",
    }

    /// The book is on the shelf already.
    ///
    /// Code 30, HTTP status 409.
    ///
    /// Change it instead.
    BOOK_EXISTS(30, "BookExists", 409, AlreadyExists) {
        "The book is on the shelf already.",
        "Change it instead.",
    }

    /// The ISBN is not one.
    ///
    /// Code 31, HTTP status 422.
    ///
    /// Copy it from the back of the book.
    BAD_ISBN(31, "BadIsbn", 422, Invalid) {
        "The ISBN is not one.",
        "Copy it from the back of the book.",
    }

    /// Somebody else has the book.
    ///
    /// Code 40, HTTP status 409.
    ///
    /// Wait until it is back.
    ALREADY_LENT(40, "AlreadyLent", 409, Conflict) {
        "Somebody else has the book.",
        "Wait until it is back.",
    }
}
