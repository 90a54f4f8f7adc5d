//! The faults that are in force, in the order in which they were added, and what a call meets of them.

use std::time::Duration;

use super::super::state::Generator;
use super::super::time::Moment;
use super::{Disturbance, Fault, Stage};

/// More faults than this are never in force at once.
const MOST_FAULTS: usize = 1_000;

/// A call, as faults tell calls apart.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The API and its version: `library/2024-04`.
    pub api: &'a str,
    pub operation: &'a str,
}

/// What a call meets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How long it takes longer.
    pub latency: Duration,
    /// What goes wrong beside that.
    pub disturbance: Option<Disturbance>,
    /// Whether the call has its effect nevertheless.
    pub takes_effect: bool,
}

/// The faults in force.
#[derive(Debug)]
pub struct Faults {
    faults: Vec<Active>,
    chance: Generator,
}

#[derive(Debug)]
struct Active {
    fault: Fault,
    left: u64,
    from: Moment,
    until: Option<Moment>,
}

impl Faults {
    /// No faults; chance depends on the seed.
    pub fn new(seed: u64) -> Self {
        Self { faults: Vec::new(), chance: Generator::new(seed) }
    }

    /// Adds a fault, which begins at this moment of the simulated clock, or as long after it as it says.
    ///
    /// # Errors
    ///
    /// If it can't be played: a probability or status out of range, or too many faults.
    pub fn add(&mut self, fault: Fault, now: Moment) -> Result<(), String> {
        if let Some(probability) = fault.probability
            && !(0.0..=1.0).contains(&probability)
        {
            return Err(format!("a probability is from 0 to 1, not {probability}"));
        }
        if let Disturbance::Status(status) = fault.disturbance
            && !(200..=599).contains(&status)
        {
            return Err(format!("a status is from 200 to 599, not {status}"));
        }
        self.faults.retain(|active| active.is_alive(now));
        if self.faults.len() >= MOST_FAULTS {
            return Err(format!("{MOST_FAULTS} faults are in force already; clear them first"));
        }
        let left = fault.times.unwrap_or(u64::MAX);
        let from = now.after(fault.after.unwrap_or_default());
        let until = fault.lasting.map(|duration| from.after(duration));
        self.faults.push(Active { fault, left, from, until });
        Ok(())
    }

    /// Removes all faults.
    pub fn clear(&mut self) {
        self.faults.clear();
    }

    /// Whether no fault can apply, so that a call need not look.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// When the next fault begins or ends after a moment.
    pub fn next_change(&self, now: Moment) -> Option<Moment> {
        let changes = self.faults.iter().flat_map(|active| [Some(active.from), active.until]);
        changes.flatten().filter(|moment| *moment > now).min()
    }

    /// What a call meets: all latencies up to the first fault that changes its outcome.
    pub fn meet(&mut self, call: Call<'_>, now: Moment) -> Plan {
        let mut plan = Plan::default();
        self.faults.retain(|active| active.is_alive(now));
        let meets = |active: &&mut Active| active.from <= now && active.fault.is_about(call);
        for active in self.faults.iter_mut().filter(meets) {
            if !is_chosen(&self.chance, active.fault.probability) {
                continue;
            }
            active.left = active.left.saturating_sub(1);
            if let Disturbance::Latency(duration) = active.fault.disturbance {
                plan.latency = plan.latency.saturating_add(duration);
                continue;
            }
            plan.disturbance = Some(active.fault.disturbance.clone());
            plan.takes_effect = active.fault.has_effect();
            break;
        }
        plan
    }
}

impl Active {
    fn is_alive(&self, now: Moment) -> bool {
        self.left > 0 && self.until.is_none_or(|until| now < until)
    }
}

impl Fault {
    /// Whether it is about a call, by API and operation.
    pub fn is_about(&self, call: Call<'_>) -> bool {
        let is_api = |api: &String| {
            call.api
                .strip_prefix(api.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.operation.as_ref().is_none_or(|operation| operation == call.operation)
            && self.api.as_ref().is_none_or(is_api)
    }

    /// What goes wrong.
    pub fn disturbance(&self) -> &Disturbance {
        &self.disturbance
    }

    fn has_effect(&self) -> bool {
        match self.disturbance {
            Disturbance::Reset(Stage::Before) => false,
            Disturbance::Error(_) | Disturbance::Code(_) | Disturbance::Status(_) => {
                self.taking_effect
            }
            _ => true,
        }
    }
}

/// Draws whether something of a probability happens; without one it always does.
fn is_chosen(chance: &Generator, probability: Option<f64>) -> bool {
    let Some(probability) = probability else { return true };
    let drawn = u32::try_from(chance.next() >> 32).unwrap_or(u32::MAX);
    f64::from(drawn) / 4_294_967_296.0 < probability
}
