//! What is to happen later, in the order of the moments.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::super::time::Moment;
use super::outcome::Outcome;
use super::story::StepDue;
use super::timer::TimerDue;

/// What is to happen.
#[derive(Debug)]
pub enum Due {
    Timer(TimerDue),
    Step(StepDue),
    Outcome(Box<Outcome>),
}

/// What is to happen later.
#[derive(Debug, Default)]
pub struct Agenda {
    /// With a serial number, so that what is due at one moment happens in the order of entry.
    timers: BinaryHeap<Reverse<(Moment, u64, TimerDue)>>,
    steps: BinaryHeap<Reverse<(Moment, u64, StepDue)>>,
    outcomes: BinaryHeap<Reverse<(Moment, u64)>>,
    outcomes_by_serial: HashMap<u64, Box<Outcome>>,
    serial: u64,
    /// How many timers are known to be of records that are gone.
    orphans: usize,
}

/// Fewer timers of records that are gone than this are left to run out.
const FEW_ORPHANS: usize = 1_024;

impl Agenda {
    /// Notes that so many timers are of a record that is gone. Once these are most of all, everything
    /// of such records is dropped, so that records that come and go leave nothing behind.
    pub fn orphan(&mut self, timers: usize, exists: impl Fn(u32, u64) -> bool) {
        self.orphans += timers;
        if self.orphans < FEW_ORPHANS || self.orphans < self.timers.len() / 2 {
            return;
        }
        self.timers.retain(|Reverse((_, _, timer))| exists(timer.schema, timer.sequence));
        self.steps.retain(|Reverse((_, _, step))| exists(step.schema, step.sequence));
        self.orphans = 0;
    }

    /// Lets a timer run out at a moment.
    pub fn add_timer(&mut self, moment: Moment, timer: TimerDue) {
        self.serial += 1;
        self.timers.push(Reverse((moment, self.serial, timer)));
    }

    /// Lets a step of a story happen at a moment.
    pub fn add_step(&mut self, moment: Moment, step: StepDue) {
        self.serial += 1;
        self.steps.push(Reverse((moment, self.serial, step)));
    }

    /// Lets an outcome come at a moment.
    pub fn add_outcome(&mut self, moment: Moment, outcome: Outcome) {
        self.serial += 1;
        self.outcomes.push(Reverse((moment, self.serial)));
        self.outcomes_by_serial.insert(self.serial, Box::new(outcome));
    }

    /// The first moment at which something is due.
    pub fn next(&self) -> Option<Moment> {
        self.firsts().into_iter().flatten().min().map(|(moment, _)| moment)
    }

    /// The first timer, step and outcome.
    fn firsts(&self) -> [Option<(Moment, u64)>; 3] {
        [
            self.timers.peek().map(|Reverse((moment, serial, _))| (*moment, *serial)),
            self.steps.peek().map(|Reverse((moment, serial, _))| (*moment, *serial)),
            self.outcomes.peek().map(|Reverse(first)| *first),
        ]
    }

    /// Takes out the first thing that is due by a moment.
    pub fn take_due(&mut self, now: Moment) -> Option<(Moment, Due)> {
        let firsts @ [timer, step, _] = self.firsts();
        let first = firsts.into_iter().flatten().min().filter(|(moment, _)| *moment <= now)?;
        if timer == Some(first) {
            let Reverse((moment, _, timer)) = self.timers.pop()?;
            return Some((moment, Due::Timer(timer)));
        }
        if step == Some(first) {
            let Reverse((moment, _, step)) = self.steps.pop()?;
            return Some((moment, Due::Step(step)));
        }
        let Reverse((moment, serial)) = self.outcomes.pop()?;
        let outcome = self.outcomes_by_serial.remove(&serial)?;
        Some((moment, Due::Outcome(outcome)))
    }
}
