//! With the feature `metrics`: what is recorded.

use std::time::Duration;

use http::Method;
use metrics::{Label, Unit};

use super::super::convention::{address, class, port};
use super::super::description::{Api, OperationInfo};
use super::super::error::Error;
use super::super::request::Prepared;
use super::super::retry::RetryBudget;
use super::super::time::Clock;

/// The histogram of how long attempts take, in seconds: from sending the request to the decoded
/// answer; with the feature `metrics`.
///
/// Name and labels are those of OpenTelemetry: `http.request.method`, `server.address`,
/// `server.port`, `url.template`, and where there is one, `http.response.status_code` and
/// `error.type`.
pub const REQUEST_DURATION: &str = "http.client.request.duration";

/// The limits of the buckets that OpenTelemetry advises for [`REQUEST_DURATION`], in seconds; an
/// exporter has to be told them.
pub const REQUEST_DURATION_BUCKETS: [f64; 14] =
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

/// The counter of attempts; with the feature `metrics`.
///
/// Its labels are `api.name`, `api.version`, `api.operation`, and for each attempt but the first of
/// a call `http.request.resend_count`, so that the sum of those without it is the number of calls
/// that were sent.
pub const ATTEMPTS: &str = "api.client.attempts";

/// The histogram of how long attempts waited for the rate limit, in seconds; with the feature
/// `metrics`.
///
/// It counts only those that had to wait. Its labels are `api.name`, `api.version`,
/// `api.operation`, and `error.type` if the wait ended without a permit.
pub const RATE_LIMIT_WAIT: &str = "api.client.rate_limit.wait";

/// The gauge of the retries that are left in the retry budget; with the feature `metrics`.
///
/// Its labels are `api.name` and `api.version`, so clients of one API should share a
/// [`RetryBudget`](super::super::retry::RetryBudget), or the gauge is that of the client that was used
/// last.
pub const RETRY_BUDGET_LEFT: &str = "api.client.retry_budget.left";

/// The `error.type` of what was cancelled.
const CANCELLED: &str = "cancelled";

/// Tells the recorder what is recorded.
pub fn describe() {
    metrics::describe_histogram!(
        REQUEST_DURATION,
        Unit::Seconds,
        "Duration of HTTP client requests."
    );
    metrics::describe_counter!(ATTEMPTS, Unit::Count, "Attempts of calls.");
    metrics::describe_histogram!(
        RATE_LIMIT_WAIT,
        Unit::Seconds,
        "How long attempts waited for the rate limit."
    );
    metrics::describe_gauge!(RETRY_BUDGET_LEFT, Unit::Count, "Retries that are left.");
}

/// Records how many retries are left.
pub fn retry_budget(api: &Api, budget: &RetryBudget) {
    metrics::gauge!(RETRY_BUDGET_LEFT, of_api(api)).set(f64::from(budget.left()));
}

/// A time that is measured until it ends, or is cancelled.
struct Timer<'t> {
    clock: &'t dyn Clock,
    started: Duration,
    name: &'static str,
    labels: Vec<Label>,
}

impl<'t> Timer<'t> {
    fn start(clock: &'t dyn Clock, name: &'static str, labels: Vec<Label>) -> Timer<'t> {
        Timer { clock, started: clock.now(), name, labels }
    }

    fn end(&mut self, class: Option<String>) {
        let mut labels = std::mem::take(&mut self.labels);
        labels.extend(class.map(|class| Label::new("error.type", class)));
        let taken = self.clock.now().saturating_sub(self.started);
        metrics::histogram!(self.name, labels).record(taken.as_secs_f64());
    }
}

/// Times an attempt.
pub struct AttemptTimer<'t>(Option<Timer<'t>>);

impl<'t> AttemptTimer<'t> {
    /// Counts an attempt, and starts to time it; attempts are counted from 1.
    pub fn start(
        clock: &'t dyn Clock,
        api: &Api,
        prepared: &Prepared,
        attempt: u32,
    ) -> AttemptTimer<'t> {
        let mut counted = of_operation(api, prepared.info);
        if let again @ 1.. = attempt.saturating_sub(1) {
            counted.push(Label::new("http.request.resend_count", again.to_string()));
        }
        metrics::counter!(ATTEMPTS, counted).increment(1);
        AttemptTimer(Some(Timer::start(clock, REQUEST_DURATION, of_request(prepared))))
    }

    /// Records the HTTP status of the answer.
    pub fn answered(&mut self, status: u16) {
        if let Some(timer) = &mut self.0 {
            timer.labels.push(Label::new("http.response.status_code", status.to_string()));
        }
    }

    /// Ends the attempt.
    pub fn ended(mut self, error: Option<&Error>) {
        if let Some(mut timer) = self.0.take() {
            timer.end(error.and_then(class).map(String::from));
        }
    }
}

impl Drop for AttemptTimer<'_> {
    fn drop(&mut self) {
        if let Some(timer) = &mut self.0 {
            timer.end(Some(CANCELLED.to_owned()));
        }
    }
}

/// Times a wait for the rate limit.
pub struct WaitTimer<'t>(Option<Timer<'t>>);

impl<'t> WaitTimer<'t> {
    /// Starts to time a wait.
    pub fn start(clock: &'t dyn Clock, api: &Api, info: &OperationInfo) -> WaitTimer<'t> {
        WaitTimer(Some(Timer::start(clock, RATE_LIMIT_WAIT, of_operation(api, info))))
    }

    /// Ends the wait.
    pub fn ended(mut self, error: Option<&Error>) {
        if let Some(mut timer) = self.0.take() {
            timer.end(error.and_then(class).map(String::from));
        }
    }
}

impl Drop for WaitTimer<'_> {
    fn drop(&mut self) {
        if let Some(timer) = &mut self.0 {
            timer.end(Some(CANCELLED.to_owned()));
        }
    }
}

fn of_api(api: &Api) -> Vec<Label> {
    let version = api.version.map(|version| Label::from_static_parts("api.version", version));
    let mut labels = vec![Label::from_static_parts("api.name", api.name)];
    labels.extend(version);
    labels
}

fn of_operation(api: &Api, info: &OperationInfo) -> Vec<Label> {
    let mut labels = of_api(api);
    labels.push(Label::from_static_parts("api.operation", info.id));
    labels
}

/// The labels of a request; a download has no path template.
fn of_request(prepared: &Prepared) -> Vec<Label> {
    let (info, uri) = (prepared.info, &prepared.uri);
    let mut labels = vec![
        Label::from_static_parts("http.request.method", known(&info.method)),
        Label::new("server.address", address(uri).unwrap_or_default().to_owned()),
        Label::new("server.port", port(uri).to_string()),
    ];
    if !info.path.is_empty() {
        labels.push(Label::from_static_parts("url.template", info.path));
    }
    labels
}

/// Returns a method that OpenTelemetry knows, or its word for others.
fn known(method: &Method) -> &'static str {
    const KNOWN: [&str; 9] =
        ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];
    KNOWN.into_iter().find(|known| method.as_str() == *known).unwrap_or("_OTHER")
}
