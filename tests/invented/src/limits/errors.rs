// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    /// A field is missing.
    ///
    /// Code 1, HTTP status 400.
    ///
    /// Give it.
    MISSING(1, "Missing", 400, Invalid) {
        "A field is missing.",
        "Give it.",
    }

    /// A field is not as it should be.
    ///
    /// Code 2, HTTP status 400.
    ///
    /// Read the documentation.
    INVALID(2, "Invalid", 400, Invalid) {
        "A field is not as it should be.",
        "Read the documentation.",
    }

    /// A key is not as it should be.
    ///
    /// Code 3, HTTP status 400.
    ///
    /// Look at the keys.
    BAD_KEY(3, "BadKey", 400, Invalid) {
        "A key is not as it should be.",
        "Look at the keys.",
    }

    /// A member is not as it should be.
    ///
    /// Code 4, HTTP status 400.
    ///
    /// Look at the members.
    BAD_MEMBER(4, "BadMember", 400, Invalid) {
        "A member is not as it should be.",
        "Look at the members.",
    }

    /// This field is not as it should be.
    ///
    /// Code 5, HTTP status 400.
    ///
    /// Look at this field.
    BAD_FIELD(5, "BadField", 400, Invalid) {
        "This field is not as it should be.",
        "Look at this field.",
    }

    /// A named value is not as it should be.
    ///
    /// Code 6, HTTP status 400.
    ///
    /// Look at the value.
    BAD_SCALAR(6, "BadScalar", 400, Invalid) {
        "A named value is not as it should be.",
        "Look at the value.",
    }
}
