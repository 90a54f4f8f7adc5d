//! How the deliveries of an API arrive: events, signature, retry schedule.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::signature::WebhookSignature;

/// How the deliveries of an API come.
#[derive(Debug)]
pub struct WebhookInfo {
    /// The name of the API.
    pub api: &'static str,
    /// The version of the API whose shape the types have.
    pub version: Option<&'static str>,
    /// The members that may name the event; the first that holds text counts.
    pub event: &'static [&'static str],
    /// The names of all events.
    pub events: &'static [&'static str],
    /// The members by which a repeat is told from a new delivery, each as the way to it.
    pub once_by: &'static [&'static [&'static str]],
    /// The request header that names the version that a delivery is written in.
    pub version_header: Option<&'static str>,
    /// How a delivery is signed.
    pub signature: Option<WebhookSignature>,
    /// How often a delivery is tried.
    pub retry: Option<Redelivery>,
}

/// How often a delivery is tried, and what ends that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redelivery {
    /// How often it is tried, the first time included.
    pub attempts: u32,
    /// How long after the first attempt the second one comes.
    pub first: Duration,
    /// How many times as long each further delay is.
    pub factor: u32,
    /// The HTTP statuses by which a receiver says that it has the delivery.
    pub success: RangeInclusive<u16>,
}

impl Redelivery {
    /// The delay before each attempt but the first one.
    pub fn delays(&self) -> impl Iterator<Item = Duration> {
        let factor = self.factor;
        let next = move |delay: &Duration| Some(delay.saturating_mul(factor));
        let further = usize::try_from(self.attempts.saturating_sub(1)).unwrap_or(usize::MAX);
        std::iter::successors(Some(self.first), next).take(further)
    }

    /// Whether an answer with this HTTP status ends the attempts.
    pub fn is_success(&self, status: u16) -> bool {
        self.success.contains(&status)
    }
}
