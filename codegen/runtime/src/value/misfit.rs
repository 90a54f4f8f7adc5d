//! Misfits: what doesn't fit about the shape of a request that is read from data.

/// What doesn't fit, and where.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Misfit {
    /// The JSON Pointer of the value in what was read; a very long one is cut, and then ends with
    /// `…`.
    pub(crate) pointer: String,
    pub(crate) problem: Problem,
}

/// Why a value does not fit.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Problem {
    /// It has another type than declared.
    Type {
        /// The declared type.
        expected: &'static str,
        /// What came instead.
        found: &'static str,
    },
    /// There is no field of this name; the known ones come with it.
    NoField { name: String, known: Vec<&'static str> },
    /// A required field is absent.
    Missing,
    /// A field is given again.
    Repeated,
}
