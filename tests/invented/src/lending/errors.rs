// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    KEY_REFUSED(10, "KeyRefused", 401, Unauthorized) {
        "The key opens no door here.",
        "Ask the desk for a key.",
    }
    CLOSED(11, "Closed", 503, Server, retryable) {
        "The library is closed.",
        "Come back tomorrow.",
    }
    NOT_ON_SHELF(20, "NotOnShelf", 404, NotFound) {
        "The library has no such thing.",
        "Search the list of books.",
    }
    BOOK_EXISTS(30, "BookExists", 409, AlreadyExists) {
        "The book is on the shelf already.",
        "Change it instead.",
    }
    BAD_ISBN(31, "BadIsbn", 422, Invalid) {
        "The ISBN is not one.",
        "Copy it from the back of the book.",
    }
    ALREADY_LENT(40, "AlreadyLent", 409, Conflict) {
        "Somebody else has the book.",
        "Wait until it is back.",
    }
}
