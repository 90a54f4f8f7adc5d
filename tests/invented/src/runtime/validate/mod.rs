//! Validation: constraints on values, rules across fields, and their violations.
//!
//! Emitted types implement [`Validate`]. Validation allocates only for violations, and no violation
//! contains text of the value.
//!
//! ```
//! use invented::validate::{Severity, Validate};
//!
//! /// What a form could show its user.
//! fn problems(request: &impl Validate) -> Vec<String> {
//!     let violations = request.violations();
//!     let errors = violations.iter().filter(|violation| violation.severity == Severity::Error);
//!     errors.map(|violation| format!("{}: {}", violation.pointer, violation.limit)).collect()
//! }
//! ```

// The rooms that this one knows.
use super::value::{calendar, unusual_moment};
use super::{description, value};

mod checked;
mod class;
mod constraint;
mod format;
mod limit;
mod nearest;
#[doc(hidden)]
pub mod pattern;
mod pointer;
#[cfg(feature = "deserialize")]
mod read;
mod rule;
mod serialize;
mod unusual;
mod validation;
mod violation;

#[doc(hidden)]
pub use checked::{Checked, Open, check};
#[doc(hidden)]
pub use class::Class;
#[doc(hidden)]
pub use constraint::{
    chars, each, each_key, each_value, finite, format, integer_multiple_of, integer_range, items,
    joined, known, matches, multiple_of, number_range, unique,
};
pub use format::Format;
#[doc(hidden)]
pub use limit::Texts;
pub use limit::{Actual, Choices, Limit};
pub use pointer::At;
#[cfg(feature = "deserialize")]
pub(crate) use read::misfits;
#[doc(hidden)]
pub use rule::{
    at_least_one_of, at_most_one_of, exactly_one_of, forbids, ordered_integer, ordered_number,
    ordered_text, requires,
};
pub use validation::Validation;
#[doc(hidden)]
pub use violation::Requirement;
pub use violation::{Severity, Violation, Violations};

/// A type whose values can be validated against the specification.
pub trait Validate {
    /// Adds every violation of this value; `at` is its position in the request.
    ///
    /// A type without constraints has nothing to add.
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        let _ = (at, found);
    }

    /// Returns every violation, including warnings.
    fn violations(&self) -> Violations {
        let mut found = Violations::default();
        self.validate_at(&At::root(), &mut found);
        found
    }

    /// Returns all violations as an error if the server would refuse the value.
    fn validate(&self) -> Result<(), Violations> {
        let found = self.violations();
        if found.has_errors() { Err(found) } else { Ok(()) }
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    fn validate_at(&self, at: &At<'_>, found: &mut Violations) {
        (**self).validate_at(at, found);
    }
}
