//! Misfits of a request that was read from data, as violations.

use std::borrow::Cow;

use super::limit::{Actual, Limit};
use super::nearest::nearest;
use super::value::{Misfit, Problem, Unreadable};
use super::violation::{Severity, Violation, Violations, is_within};

impl Violations {
    /// Returns why a text can't be read at all.
    pub(crate) fn unreadable(why: Unreadable) -> Violations {
        let mut found = Violations::default();
        found.refuse("".into(), "json", Limit::Type("a JSON object"), Actual::Unreadable(why));
        found
    }

    fn refuse(
        &mut self,
        pointer: Cow<'static, str>,
        rule: &'static str,
        limit: Limit,
        actual: Actual,
    ) {
        let severity = Severity::Error;
        self.push(Violation { pointer, rule, limit, actual, severity, predicts: None });
    }

    /// Adds what validation found in a request with these misfits, but for what may only follow from
    /// them: rules across fields, and limits on values that lack a part.
    pub(crate) fn add_independent(&mut self, found: Violations) {
        let misfits = self.len();
        for violation in found.0 {
            let follows = |misfit: &Violation| may_follow(&violation, misfit);
            if !violation.limit.is_of_rule() && !self.0[..misfits].iter().any(follows) {
                self.push(violation);
            }
        }
    }
}

/// Returns the misfits as violations, in the same order.
pub(crate) fn misfits(misfits: Vec<Misfit>) -> Violations {
    let mut found = Violations::default();
    for Misfit { pointer, problem } in misfits {
        let (rule, limit, actual) = match problem {
            Problem::Type { expected, found } => {
                ("type", Limit::Type(expected), Actual::Type(found))
            }
            Problem::NoField { name, known } => {
                let near = nearest(&name, known.iter().copied());
                ("known_field", Limit::Fields(known), Actual::NoField(near))
            }
            Problem::Missing => ("required", Limit::Present, Actual::Missing),
            Problem::Repeated => ("once", Limit::Unique, Actual::Repeated),
        };
        found.refuse(pointer.into(), rule, limit, actual);
    }
    found
}

/// Whether a violation may be there only because of a misfit: it is about the value itself, about
/// one that holds it, or about one beside it in the same list, whose place may have changed.
fn may_follow(violation: &Violation, misfit: &Violation) -> bool {
    let beside = misfit.pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    is_within(&misfit.pointer, &violation.pointer)
        || is_within(&violation.pointer, &misfit.pointer)
        || (!beside.is_empty() && is_within(&violation.pointer, beside))
}
