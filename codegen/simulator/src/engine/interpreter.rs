//! What the engine asks of those who read requests and keep records.

use serde_json::Value;

use super::super::request::{Arguments, Received, Violation};
use super::super::time::Moment;

/// What the reading of a request found.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    pub arguments: Arguments,
    pub violations: Vec<Violation>,
}

impl Judgement {
    /// The violation that refuses the request.
    pub fn refusal(&self) -> Option<&Violation> {
        use super::super::descriptor::Severity;
        self.violations.iter().find(|violation| violation.severity == Severity::Error)
    }
}

/// A call that succeeded.
#[derive(Clone, Debug, Default)]
pub struct Success {
    pub pending: bool,
    pub data: Option<Value>,
}

/// A call that was refused.
#[derive(Clone, Debug)]
pub struct Failure {
    pub code: i64,
    pub about: Option<String>,
    pub data: Option<Value>,
}

/// Something that the service tells by a webhook.
#[derive(Clone, Debug)]
pub struct News {
    pub event: usize,
    pub payload: Value,
    pub at: Moment,
}

/// Reads requests.
pub trait Judge: Send + Sync + std::fmt::Debug {
    fn judge(&self, operation: usize, path: &[&str], received: &Received) -> Judgement;
}

/// Keeps records.
pub trait Service: Send + std::fmt::Debug {
    fn call(
        &mut self,
        operation: usize,
        arguments: &Arguments,
        now: Moment,
    ) -> Result<Success, Failure>;
    fn next_due(&self) -> Option<Moment>;
    fn run_until(&mut self, moment: Moment);
    fn take_news(&mut self) -> Vec<News>;
    fn records(&self, schema: &str) -> Vec<Value>;
}
