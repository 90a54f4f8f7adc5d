//! One fault: what goes wrong, and where.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::super::time;

/// When a connection is reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Before the body is read: the call has no effect.
    Before,
    /// After the call has had its effect, before any byte of the answer.
    After,
    /// Halfway through the answer.
    Midway,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disturbance {
    /// The call takes longer, by the machine's clock.
    Latency(#[serde(with = "time::text")] Duration),
    /// The call fails with an error of the table, by its name.
    Error(String),
    /// The call fails with an error of the table, by its code.
    Code(i64),
    /// The call is answered with this HTTP status and a text, as by a proxy: without an envelope.
    Status(u16),
    /// The connection is reset.
    Reset(Stage),
    /// The body of the answer ends before its length.
    Truncated,
    /// The body of the answer is cut so that it is no JSON; its length fits.
    Malformed,
    /// The answer stops halfway, and the connection stays open.
    Stalled,
    /// The answer comes in chunks, of which the second one has no valid length.
    BadChunk,
}

/// Something that goes wrong with calls.
///
/// It applies to every call until it is cleared, unless it says otherwise.
///
/// ```
/// use std::time::Duration;
///
/// use invented::simulator::{Fault, Stage};
///
/// let storm = Fault::error("TooManyRequests").on("create_book").times(3);
/// let outage = Fault::status(503).lasting(Duration::from_secs(60));
/// let flaky = Fault::reset(Stage::After).of("library/2024-04").with_probability(0.1);
/// # drop((storm, outage, flaky));
/// ```
///
/// As a document it has the same words: `{"fault": {"error": "TooManyRequests"}, "times": 3}`, and
/// beside them `on`, `of`, `after`, `lasting`, `probability` and `taking_effect`; a fault without a
/// value is a word alone, such as `{"fault": "truncated"}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    #[serde(rename = "fault")]
    pub(super) disturbance: Disturbance,
    #[serde(default, rename = "on", skip_serializing_if = "Option::is_none")]
    pub(super) operation: Option<String>,
    #[serde(default, rename = "of", skip_serializing_if = "Option::is_none")]
    pub(super) api: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) times: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "time::text::optional")]
    pub(super) after: Option<Duration>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "time::text::optional")]
    pub(super) lasting: Option<Duration>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) probability: Option<f64>,
    #[serde(default)]
    pub(super) taking_effect: bool,
}

impl Fault {
    /// A fault of every call.
    pub fn new(disturbance: Disturbance) -> Self {
        Self {
            disturbance,
            operation: None,
            api: None,
            times: None,
            after: None,
            lasting: None,
            probability: None,
            taking_effect: false,
        }
    }

    /// Calls take longer, by the machine's clock.
    pub fn latency(duration: Duration) -> Self {
        Self::new(Disturbance::Latency(duration))
    }

    /// Calls fail with an error of the table, by its name: `TooManyRequests`.
    pub fn error(name: impl Into<String>) -> Self {
        Self::new(Disturbance::Error(name.into()))
    }

    /// Calls fail with an error of the table, by its code.
    pub fn code(code: i64) -> Self {
        Self::new(Disturbance::Code(code))
    }

    /// Calls are answered with this HTTP status, from 200 to 599, and a text without an envelope.
    pub fn status(status: u16) -> Self {
        Self::new(Disturbance::Status(status))
    }

    /// Connections are reset.
    pub fn reset(stage: Stage) -> Self {
        Self::new(Disturbance::Reset(stage))
    }

    /// The bodies of answers end before their length.
    pub fn truncated() -> Self {
        Self::new(Disturbance::Truncated)
    }

    /// The bodies of answers are no JSON.
    pub fn malformed() -> Self {
        Self::new(Disturbance::Malformed)
    }

    /// Answers stop halfway, and their connections stay open.
    pub fn stalled() -> Self {
        Self::new(Disturbance::Stalled)
    }

    /// Answers come in chunks, of which one has no valid length.
    pub fn bad_chunk() -> Self {
        Self::new(Disturbance::BadChunk)
    }

    /// Only calls of this operation, by its id.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only calls of this API, or of one version of it: `library`, `library/2024-04`.
    #[must_use]
    pub fn of(mut self, api: impl Into<String>) -> Self {
        self.api = Some(api.into());
        self
    }

    /// Only so many calls.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// When it begins or ends last, counted from the moment at which it is added; a fault without an
    /// end ends with its beginning here.
    pub fn end(&self) -> Duration {
        self.after.unwrap_or_default().saturating_add(self.lasting.unwrap_or_default())
    }

    /// Only from so long after it is added on, by the simulated clock.
    #[must_use]
    pub fn after(mut self, duration: Duration) -> Self {
        self.after = Some(duration);
        self
    }

    /// Only for so long, by the simulated clock.
    #[must_use]
    pub fn lasting(mut self, duration: Duration) -> Self {
        self.lasting = Some(duration);
        self
    }

    /// Only some calls, with this probability from 0 to 1; which ones depends on the seed.
    #[must_use]
    pub fn with_probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    /// The call has its effect, and only its answer is lost to an error or a status.
    #[must_use]
    pub fn taking_effect(mut self) -> Self {
        self.taking_effect = true;
        self
    }
}
