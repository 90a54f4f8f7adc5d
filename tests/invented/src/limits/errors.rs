// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    MISSING(1, "Missing", 400, Invalid) {
        "A field is missing.",
        "Give it.",
    }
    INVALID(2, "Invalid", 400, Invalid) {
        "A field is not as it should be.",
        "Read the documentation.",
    }
    BAD_KEY(3, "BadKey", 400, Invalid) {
        "A key is not as it should be.",
        "Look at the keys.",
    }
    BAD_MEMBER(4, "BadMember", 400, Invalid) {
        "A member is not as it should be.",
        "Look at the members.",
    }
    BAD_FIELD(5, "BadField", 400, Invalid) {
        "This field is not as it should be.",
        "Look at this field.",
    }
    BAD_SCALAR(6, "BadScalar", 400, Invalid) {
        "A named value is not as it should be.",
        "Look at the value.",
    }
}
