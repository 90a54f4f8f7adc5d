//! The violations of one request, gathered in the order in which they are found.

use super::descriptor::Severity;
use super::place::Place;
use super::request::Violation;

/// The most violations that are reported of one request, whatever is wrong with it. An error beyond
/// them is reported all the same if there is none before.
const MOST: usize = 1_000;

/// What a violation reports beside its place.
#[derive(Clone, Copy, Debug)]
pub struct Demand<'d> {
    /// The key of the constraint or the id of the rule.
    pub rule: &'d str,
    pub severity: Severity,
    pub predicts: Option<i64>,
}

impl<'d> Demand<'d> {
    /// One that refuses a request.
    pub fn enforced(rule: &'d str, predicts: Option<i64>) -> Self {
        Self { rule, severity: Severity::Error, predicts }
    }
}

/// The violations so far.
#[derive(Debug, Default)]
pub struct Findings {
    violations: Vec<Violation>,
    refused: bool,
    /// Whether the last one is about an empty text.
    empty: bool,
}

impl Findings {
    /// Adds a violation.
    pub fn add(&mut self, demand: Demand<'_>, place: &Place<'_>, message: String) {
        self.empty = false;
        self.push(demand, place.pointer(), message);
    }

    /// Adds a violation of a limit on texts by an empty one: whichever of those limits it breaks,
    /// only the first of the most severe ones is reported.
    pub fn add_empty(&mut self, demand: Demand<'_>, place: &Place<'_>, message: String) {
        let pointer = place.pointer();
        let known = self.violations.last_mut().filter(|_| self.empty);
        match known.filter(|known| known.pointer == pointer) {
            Some(known) if known.severity == demand.severity => {}
            Some(known) if known.severity == Severity::Error => {}
            Some(known) => {
                self.refused = true;
                *known = violation(demand, pointer, message);
            }
            None => {
                self.push(demand, pointer, message);
                self.empty = true;
            }
        }
    }

    fn push(&mut self, demand: Demand<'_>, pointer: String, message: String) {
        let error = demand.severity == Severity::Error;
        if self.violations.len() >= MOST && (self.refused || !error) {
            return;
        }
        self.refused |= error;
        self.violations.push(violation(demand, pointer, message));
    }

    /// All of them.
    pub fn into_violations(self) -> Vec<Violation> {
        self.violations
    }
}

fn violation(demand: Demand<'_>, pointer: String, message: String) -> Violation {
    let Demand { rule, severity, predicts } = demand;
    Violation { pointer, rule: rule.to_owned(), severity, predicts, message }
}
