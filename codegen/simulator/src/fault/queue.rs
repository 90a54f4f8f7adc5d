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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::super::time::Moment;
    use super::{Call, Disturbance, Fault, Faults};

    const CALL: Call<'_> = Call { api: "library/v1", operation: "get_book" };

    fn met(faults: &mut Faults, call: Call<'_>, seconds: i64) -> Option<Disturbance> {
        faults.meet(call, Moment::from_millis(0).shifted(seconds)).disturbance
    }

    fn with(fault: Fault) -> Faults {
        let mut faults = Faults::new(7);
        faults.add(fault, Moment::from_millis(0)).expect("a fault");
        faults
    }

    #[test]
    fn a_fault_applies_as_often_and_as_long_as_it_says() {
        let mut faults = with(Fault::code(4003).times(2).lasting(Duration::from_secs(10)));
        assert_eq!(met(&mut faults, CALL, 9), Some(Disturbance::Code(4003)));
        assert_eq!(met(&mut faults, CALL, 10), None);
        let mut faults = with(Fault::code(4003).times(2));
        assert!(met(&mut faults, CALL, 0).is_some() && met(&mut faults, CALL, 0).is_some());
        assert_eq!(met(&mut faults, CALL, 0), None);
    }

    #[test]
    fn a_fault_begins_when_it_says_and_lasts_from_then_on() {
        let (five, ten) = (Duration::from_secs(5), Duration::from_secs(10));
        let mut faults = with(Fault::status(503).after(ten).lasting(five));
        let is_met = [9, 10, 14, 15].map(|seconds| met(&mut faults, CALL, seconds).is_some());
        assert_eq!(is_met, [false, true, true, false]);
    }

    #[test]
    fn a_fault_applies_only_where_it_says() {
        for (fault, is_met) in [
            (Fault::status(503), true),
            (Fault::status(503).on("get_book"), true),
            (Fault::status(503).on("list_books"), false),
            (Fault::status(503).of("library"), true),
            (Fault::status(503).of("library/v1"), true),
            (Fault::status(503).of("library/v"), false),
            (Fault::status(503).of("lib"), false),
        ] {
            assert_eq!(met(&mut with(fault.clone()), CALL, 0).is_some(), is_met, "{fault:?}");
        }
    }

    #[test]
    fn chance_depends_on_the_seed_alone() {
        let play = || {
            let mut faults = with(Fault::stalled().with_probability(0.25));
            (0..1_000).map(|_| met(&mut faults, CALL, 0).is_some()).collect::<Vec<_>>()
        };
        let hits = play().into_iter().filter(|hit| *hit).count();
        assert_eq!(play(), play());
        assert!((200..300).contains(&hits), "{hits}");
    }

    #[test]
    fn a_document_has_the_words_of_the_code() {
        let text =
            r#"{"fault":{"latency":"2s"},"on":"get_book","lasting":"5min","probability":0.5}"#;
        let fault: Fault = serde_json::from_str(text).expect("a fault");
        let duration = Duration::from_secs(2);
        let same = Fault::latency(duration).on("get_book").lasting(Duration::from_secs(300));
        assert_eq!(fault, same.with_probability(0.5));
        assert_eq!(
            serde_json::from_str::<Fault>(r#"{"fault":"bad_chunk"}"#).ok(),
            Some(Fault::bad_chunk())
        );
        assert!(serde_json::from_str::<Fault>(r#"{"fault":"truncated","when":1}"#).is_err());
    }

    #[test]
    fn what_can_not_be_played_is_refused() {
        let mut faults = Faults::new(0);
        let mut add = |fault| faults.add(fault, Moment::from_millis(0));
        assert!(add(Fault::stalled().with_probability(1.5)).is_err());
        assert!(add(Fault::stalled().with_probability(f64::NAN)).is_err());
        assert!(add(Fault::status(99)).is_err());
    }
}
