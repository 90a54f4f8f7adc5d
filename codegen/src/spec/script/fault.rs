//! Faults as written: what goes wrong with calls, from when on and how often.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::Deserializer;

use super::super::form::{NUMBER, described, exactly_one_of, text};
use super::super::node::scalar;
use super::super::{Decimal, Millis, ShortForm, fault};
use super::Seconds;
use crate::diagnostic::codes;

/// What goes wrong with calls.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = goes_wrong_in_one_way)]
pub struct PlannedFault {
    /// Calls take longer, by the machine's clock: `250ms`.
    pub latency: Option<Millis>,
    /// Calls fail with an error of the table, by its name.
    pub error: Option<String>,
    /// Calls are answered with this HTTP status by something before the service, such as a proxy.
    #[schemars(range(min = 200, max = 599))]
    pub status: Option<u16>,
    /// The connection is reset.
    pub reset: Option<ResetStage>,
    /// The body of the answer can't be read.
    pub body: Option<BrokenBody>,
    /// Only calls of this operation.
    pub operation: Option<String>,
    /// From when on, counted from the beginning of the script; from there, unless given.
    pub at: Option<Seconds>,
    /// For how long; until `times` calls have met it or the simulator ends, unless given.
    pub lasting: Option<Seconds>,
    /// How many calls meet it.
    #[schemars(range(min = 1))]
    pub times: Option<u64>,
    /// How many calls of a hundred meet it; which ones depends on the seed: `30%`.
    pub share: Option<Share>,
    /// Whether a call does what it should, and only its answer is lost to `error` or `status`.
    pub taking_effect: bool,
}

impl PlannedFault {
    /// The keys of which a fault has one.
    pub const KEYS: [&str; 5] = ["latency", "error", "status", "reset", "body"];
}

fn goes_wrong_in_one_way(schema: &mut Schema) {
    exactly_one_of(schema, &PlannedFault::KEYS);
}

/// When a connection is reset.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ResetStage {
    /// Before the request is read, so that the call does nothing.
    Before,
    /// After the call has done what it should, before any byte of the answer.
    After,
    /// Halfway through the answer.
    Midway,
}

/// In which way a body can't be read.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum BrokenBody {
    /// It ends before its length.
    Truncated,
    /// It is no JSON.
    Malformed,
    /// It stops halfway, and the connection stays open.
    Stalled,
    /// It comes in chunks, one of which has no valid length.
    BadChunk,
}

/// A share of all calls.
#[derive(Clone, Debug, PartialEq)]
pub struct Share(Decimal);

impl Share {
    /// From 0 to 1.
    pub fn probability(&self) -> f64 {
        self.0.get() / 100.0
    }
}

impl ShortForm for Share {
    const FORMS: &'static str = "a share of more than `0%` and at most `100%`, such as `30%`";

    fn from_text(text: &str) -> Result<Self, String> {
        let number = text.strip_suffix('%').and_then(Decimal::parse);
        let share = number.filter(|number| number.get() > 0.0 && number.get() <= 100.0);
        let message = format!("`{text}` is not a share");
        share
            .map(Self)
            .ok_or_else(|| fault(codes::BAD_RANGE, message, format_args!("write {}", Self::FORMS)))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

described!(Share, "Share", "A share of all calls: `30%`.", |_| text(&format!("{NUMBER}%")));

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer)
    }
}
