//! The response headers with the state of a rate limit.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::descriptor::{RateHeaders, ResetUnit};
use super::super::time::Moment;
use super::Standing;

/// The headers of one API, each in its first spelling.
#[derive(Clone, Debug, Default)]
pub struct Headers {
    limit: Option<HeaderName>,
    remaining: Option<HeaderName>,
    reset: Option<HeaderName>,
    unit: Option<ResetUnit>,
}

impl Headers {
    /// Makes the names ready; what is no name of a header is left out.
    pub fn new(headers: &RateHeaders) -> Self {
        let first =
            |spellings: &[String]| HeaderName::from_bytes(spellings.first()?.as_bytes()).ok();
        Self {
            limit: first(&headers.limit),
            remaining: first(&headers.remaining),
            reset: first(&headers.reset),
            unit: headers.unit,
        }
    }

    /// Writes a state.
    pub fn write(&self, standing: Standing, now: Moment, headers: &mut HeaderMap) {
        let reset = match self.unit {
            None | Some(ResetUnit::Epoch) => standing.reset.seconds(),
            Some(ResetUnit::EpochMillis) => standing.reset.millis(),
            Some(ResetUnit::Seconds) => {
                let left = standing.reset.since(now).as_millis().div_ceil(1_000);
                i64::try_from(left).unwrap_or(i64::MAX)
            }
        };
        let mut write = |name: &Option<HeaderName>, value: HeaderValue| {
            if let Some(name) = name {
                headers.insert(name.clone(), value);
            }
        };
        write(&self.limit, standing.limit.into());
        write(&self.remaining, standing.remaining.into());
        write(&self.reset, reset.into());
    }
}
