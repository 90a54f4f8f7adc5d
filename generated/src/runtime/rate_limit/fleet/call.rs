//! One run of the script: its keys and arguments, and its answer.

use std::time::Duration;

use redis::{Script, ScriptInvocation};

use super::settings::FleetSettings;
use super::{Draw, Quota, Seen};

/// The longest window of which a bucket without a past is taken to be full.
const LONGEST_UNKNOWN: Duration = Duration::from_secs(60);

/// What one run of the script is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct ScriptCall {
    /// The id of the permit to reserve or to move; without one, only the rest is done.
    pub(crate) wanted: Option<String>,
    /// How long ahead it should be at least.
    pub(crate) lead: Duration,
    /// The ids of permits that were not used.
    pub(crate) given_back: Vec<String>,
    /// What an answer said, as of now.
    pub(crate) seen: Seen,
    /// How many permits were used without Redis, and still count.
    pub(crate) spent: usize,
}

/// What the script answers, in microseconds since 1970 by the clock of the server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScriptAnswer {
    pub(crate) now: u64,
    /// The moment that is reserved; 0 if none was wanted.
    pub(crate) moment: u64,
    /// Until when answers of the service block a bucket; it may have passed.
    pub(crate) blocked: u64,
    /// Whether what was reserved before is lost: the lease has ended, or the server has no trace of
    /// it.
    pub(crate) lapsed: bool,
    /// The first moment that was given back and not taken since; 0 if there is none.
    pub(crate) again: u64,
}

impl ScriptCall {
    /// Fills in keys and arguments.
    pub(crate) fn of<'s>(
        &self,
        script: &'s Script,
        draw: Draw,
        holder: &str,
        settings: &FleetSettings,
    ) -> ScriptInvocation<'s> {
        let mut run = script.prepare_invoke();
        for quota in distinct(draw) {
            let key = settings.key(draw.api, quota.name);
            run.key(&key);
            for part in ["given", "state", "leases"] {
                run.key(format!("{key}:{part}"));
            }
        }
        run.arg(holder).arg(micros(settings.lease)).arg(self.wanted.as_deref().unwrap_or(""));
        run.arg(micros(self.lead)).arg(u8::from(settings.paced));
        run.arg(text(self.seen.limit)).arg(text(self.seen.remaining));
        run.arg(text(self.seen.reset_in.map(micros)));
        run.arg(text(self.seen.refused_for.map(micros))).arg(self.spent);
        for quota in distinct(draw) {
            run.arg(quota.count.max(1)).arg(micros(quota.per).max(1));
            run.arg(micros(settings.margin)).arg(micros(guard(quota.per, settings)));
        }
        for id in &self.given_back {
            run.arg(id);
        }
        run
    }
}

/// The quotas of a draw, each bucket once.
fn distinct(draw: Draw) -> impl Iterator<Item = &'static Quota> {
    let quotas = draw.quotas;
    quotas.iter().enumerate().filter_map(move |(at, quota)| {
        quotas[..at].iter().all(|other| other.name != quota.name).then_some(quota)
    })
}

/// How long nothing may be granted where permits may have been granted without a trace: until they
/// are used, which their lease limits, and no longer count.
pub(crate) fn guard(per: Duration, settings: &FleetSettings) -> Duration {
    per.min(LONGEST_UNKNOWN).saturating_add(settings.margin).saturating_add(settings.lease)
}

/// The longest of the windows that a draw needs.
pub(crate) fn longest(draw: Draw) -> Duration {
    draw.quotas.iter().map(|quota| quota.per).max().unwrap_or_default()
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

fn text(number: Option<u64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}
