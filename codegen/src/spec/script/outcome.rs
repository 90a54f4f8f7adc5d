//! Outcomes as written: `failed`, one after the other in a list, or always the same.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::form::{any_of, described, list_of};
use super::Seconds;

const FORMS: &str = "`done`, `failed`, or a mapping such as `{ ends: failed, calls: 2 }`";

/// How the calls of an operation end.
#[derive(Clone, Debug)]
pub enum Outcomes {
    /// All in this way.
    Always(PlannedOutcome),
    /// In this order, and those after the last one as if there were no script.
    InTurn(Vec<PlannedOutcome>),
}

/// How some calls end.
#[derive(Clone, Debug)]
pub struct PlannedOutcome {
    pub ends: OutcomeEnd,
    pub calls: Option<u64>,
    pub takes: Option<Seconds>,
}

/// Whether a call succeeds in the end.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeEnd {
    /// As `done` in the effect of the operation says.
    #[default]
    Done,
    /// As `failed` says.
    Failed,
}

/// The mapping of a planned outcome.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OutcomeForm {
    /// Whether they succeed; they do, unless this says otherwise.
    #[serde(default)]
    ends: OutcomeEnd,
    /// How many calls one after the other; 1 unless given.
    #[schemars(range(min = 1))]
    calls: Option<u64>,
    /// How long an outcome takes that comes after the answer.
    takes: Option<Seconds>,
}

impl From<OutcomeForm> for PlannedOutcome {
    fn from(OutcomeForm { ends, calls, takes }: OutcomeForm) -> Self {
        Self { ends, calls, takes }
    }
}

described!(PlannedOutcome, "PlannedOutcome", "How some calls end.", |generator| {
    any_of([generator.subschema_for::<OutcomeEnd>(), generator.subschema_for::<OutcomeForm>()])
});

described!(
    Outcomes,
    "Outcomes",
    "How every call ends, or a list of how calls end one after the other.",
    |generator| {
        any_of([generator.subschema_for::<PlannedOutcome>(), list_of::<PlannedOutcome>(generator)])
    }
);

impl<'de> Deserialize<'de> for PlannedOutcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OutcomeVisitor)
    }
}

struct OutcomeVisitor;

impl<'de> Visitor<'de> for OutcomeVisitor {
    type Value = PlannedOutcome;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(FORMS)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<PlannedOutcome, E> {
        let ends = OutcomeEnd::deserialize(StrDeserializer::new(text))?;
        Ok(PlannedOutcome { ends, calls: None, takes: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PlannedOutcome, A::Error> {
        OutcomeForm::deserialize(MapAccessDeserializer::new(map)).map(PlannedOutcome::from)
    }
}

impl<'de> Deserialize<'de> for Outcomes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OutcomesVisitor)
    }
}

struct OutcomesVisitor;

impl<'de> Visitor<'de> for OutcomesVisitor {
    type Value = Outcomes;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{FORMS}, or a list of these")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Outcomes, E> {
        OutcomeVisitor.visit_str(text).map(Outcomes::Always)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Outcomes, A::Error> {
        OutcomeVisitor.visit_map(map).map(Outcomes::Always)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Outcomes, A::Error> {
        let mut outcomes = Vec::new();
        while let Some(outcome) = sequence.next_element()? {
            outcomes.push(outcome);
        }
        Ok(Outcomes::InTurn(outcomes))
    }
}
