//! The static description of an API's deliveries: events, signature, retry schedule.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::signature::WebhookSignature;

/// The description of an API's deliveries.
#[derive(Debug)]
pub struct WebhookInfo {
    /// The name of the API.
    pub api: &'static str,
    /// The version of the API that the types describe.
    pub version: Option<&'static str>,
    /// The members that may name the event; the first one that holds text counts.
    pub event: &'static [&'static str],
    /// The names of all events.
    pub events: &'static [&'static str],
    /// The paths to the members that identify a delivery, so that repeats are recognized.
    pub once_by: &'static [&'static [&'static str]],
    /// The path to the member that says when a delivery was sent: seconds since 1970, or a moment
    /// with an offset.
    pub sent_at: Option<&'static [&'static str]>,
    /// The objects whose state deliveries report.
    pub states: &'static [ReportedState],
    /// The request header that names the version of a delivery.
    pub version_header: Option<&'static str>,
    /// How a delivery is signed.
    pub signature: Option<WebhookSignature>,
    /// How often a delivery is attempted.
    pub retry: Option<Redelivery>,
}

/// Where the deliveries of one event report the state of an object that the service keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportedState {
    /// The name of the event.
    pub event: &'static str,
    /// The name of the object's schema.
    pub object: &'static str,
    /// The path to the object's id.
    pub id: &'static [&'static str],
    /// The path to the moment of its latest change, in a form of [`WebhookInfo::sent_at`].
    pub changed_at: &'static [&'static str],
}

/// The retry schedule of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redelivery {
    /// How many attempts there are, including the first.
    pub attempts: u32,
    /// The delay between the first and the second attempt.
    pub first: Duration,
    /// The factor by which each further delay grows.
    pub factor: u32,
    /// The HTTP statuses with which a receiver accepts a delivery.
    pub success: RangeInclusive<u16>,
}

impl Redelivery {
    /// Returns the delays before each attempt except the first.
    pub fn delays(&self) -> impl Iterator<Item = Duration> {
        let factor = self.factor;
        let next = move |delay: &Duration| Some(delay.saturating_mul(factor));
        let further = usize::try_from(self.attempts.saturating_sub(1)).unwrap_or(usize::MAX);
        std::iter::successors(Some(self.first), next).take(further)
    }

    /// Returns the time from the first attempt to the last one.
    pub fn span(&self) -> Duration {
        self.delays().fold(Duration::ZERO, Duration::saturating_add)
    }

    /// Whether an answer with this HTTP status ends the attempts.
    pub fn is_success(&self, status: u16) -> bool {
        self.success.contains(&status)
    }
}
