//! The calls of this process that wait for the same permits, in order of arrival, and the moments
//! that Redis has reserved for them. Nothing here waits, reads a clock or knows a connection.
//!
//! The earliest moment is that of the first call, whichever call asked for it: so order is kept when
//! one call gives up, or a moment that became free lies before those that were reserved.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::task::Waker;
use std::time::Duration;

use super::call::{ScriptAnswer, ScriptCall};
use super::link::TimedAnswer;
use super::offset::Offset;
use super::queue::Wakers;
use super::{Draw, Seen};

/// The longest time for which an answer can block permits.
const MAX_BLOCK: Duration = Duration::from_secs(60);

/// The least lateness at which a permit is not used, whatever the margin.
const LEAST_LATE: Duration = Duration::from_millis(25);

/// How long ahead a permit is asked for at most, if the last came too late.
const MOST_LEAD: Duration = Duration::from_secs(1);

/// How many ids one run of the script gives back at most.
const MOST_GIVEN_BACK: usize = 1000;

/// The calls that need the same buckets.
pub(crate) struct Line {
    pub(crate) draw: Draw,
    /// The name under which Redis knows this line of this process.
    pub(crate) holder: String,
    margin: Duration,
    lease: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The waiting calls, in order of arrival.
    turns: VecDeque<Turn>,
    last_turn: u64,
    /// What is reserved, in order of moments; never more than there are calls.
    slots: VecDeque<Slot>,
    last_id: u64,
    /// How many calls ask for a moment now.
    asking: usize,
    /// When Redis last renewed the lease: a moment at which the request was not sent yet.
    heard: Option<Duration>,
    /// When a call last tried to renew it.
    tried: Option<Duration>,
    /// What answers of the service block.
    blocked: Duration,
    /// What was reserved before this moment of the server is lost.
    lapsed: u64,
    offset: Offset,
    /// A moment of the server that is to be had instead of a later one.
    again: u64,
    given_back: Vec<String>,
    seen: Option<(Seen, Duration)>,
    /// When permits were used without Redis.
    spent: VecDeque<Duration>,
    /// To use after the lock is released.
    wakers: Wakers,
}

struct Turn {
    number: u64,
    waker: Option<Waker>,
}

/// A reserved moment, which is one permit.
#[derive(Clone, Copy)]
struct Slot {
    id: u64,
    /// By the clock of this process; never before the moment that Redis means.
    moment: Duration,
    /// The same by the server, and when it was reserved there.
    granted: u64,
    reserved: u64,
}

/// What a call does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NextStep {
    /// It has its permit.
    Go,
    /// It asks for a moment, or has one moved.
    Ask(Wanted),
    /// It renews the lease of what is reserved.
    Renew,
    /// It looks again at this moment, or when it is woken.
    Until(Duration),
}

/// The permit that a call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    id: u64,
    /// How long ahead it should be at least, so that the answer comes in time.
    lead: Duration,
    /// The moment of the server that it gives up for an earlier one.
    instead_of: Option<u64>,
}

impl Line {
    pub(crate) fn new(draw: Draw, margin: Duration, lease: Duration) -> Line {
        let holder = format!("{:016x}", fastrand::u64(..));
        Line { draw, holder, margin, lease, state: Mutex::default() }
    }

    /// Locks the state, and wakes calls once the lock is released.
    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = work(&mut state);
        let Wakers { due, stale } = std::mem::take(&mut state.wakers);
        drop(state);
        due.into_iter().for_each(Waker::wake);
        drop(stale);
        result
    }

    /// Adds a call to the end, and returns its number.
    pub(crate) fn join(&self) -> u64 {
        self.with(|state| {
            state.last_turn += 1;
            state.turns.push_back(Turn { number: state.last_turn, waker: None });
            state.last_turn
        })
    }

    /// Removes a call that gave up, and gives back the permit that nobody waits for then.
    pub(crate) fn leave(&self, number: u64) {
        self.with(|state| {
            let Some(at) = state.remove(number) else { return };
            let is_spare = state.slots.len() + state.asking > state.turns.len();
            if let Some(slot) = is_spare.then(|| state.slots.pop_back()).flatten() {
                state.give_back(&self.holder, slot.id);
            }
            state.wake_from(at);
        });
    }

    /// Returns what a call does now; after [`NextStep::Go`] it has left the line.
    pub(crate) fn look(&self, number: u64, now: Duration, waker: &Waker) -> NextStep {
        self.with(|state| {
            let Some(at) = state.place(number) else { return NextStep::Go };
            let step = self.step(state, at, now);
            match step {
                NextStep::Go => drop(state.remove(number)),
                NextStep::Ask(_) => state.asking += 1,
                NextStep::Renew => state.tried = Some(now),
                NextStep::Until(_) => state.keep_waker(at, waker),
            }
            step
        })
    }

    fn step(&self, state: &mut State, at: usize, now: Duration) -> NextStep {
        let Some(slot) = state.slots.get(at).copied() else {
            if state.slots.len() + state.asking < state.turns.len() {
                state.last_id += 1;
                return NextStep::Ask(Wanted::new(state.last_id, Duration::ZERO));
            }
            return NextStep::Until(now.saturating_add(self.lease));
        };
        if slot.moment > now {
            if slot.moment > now.saturating_add(self.lease / 10)
                && let Some(wanted) = state.move_up()
            {
                return NextStep::Ask(wanted);
            }
            let renewal =
                state.heard.max(state.tried).unwrap_or(now).saturating_add(self.lease / 3);
            return match renewal <= now {
                true => NextStep::Renew,
                false => NextStep::Until(slot.moment.min(renewal)),
            };
        }
        let lead = self.lead(state, &slot, now);
        let Some(Slot { id, .. }) = state.slots.remove(at) else { return NextStep::Go };
        lead.map_or(NextStep::Go, |lead| NextStep::Ask(Wanted::new(id, lead)))
    }

    /// Returns with which lead a permit has to be moved, if it has to: it may have gone to others, the
    /// service blocks it, or it comes too late.
    fn lead(&self, state: &State, slot: &Slot, now: Duration) -> Option<Duration> {
        let ends = state.heard.map(|heard| heard.saturating_add(self.lease));
        let is_lost = slot.reserved < state.lapsed || ends.is_none_or(|ends| ends <= now);
        if is_lost || slot.moment < state.blocked {
            return Some(Duration::ZERO);
        }
        let late = state.offset.late(slot.granted, now);
        (late > self.margin.max(LEAST_LATE)).then(|| late.min(MOST_LEAD))
    }

    /// Returns what to send to Redis, with all that has gathered.
    pub(crate) fn call(&self, wanted: Option<Wanted>, span: Duration, now: Duration) -> ScriptCall {
        self.with(|state| {
            let many = state.given_back.len().min(MOST_GIVEN_BACK);
            while state.spent.front().is_some_and(|moment| moment.saturating_add(span) <= now) {
                state.spent.pop_front();
            }
            let seen = state.seen.take().map(|(seen, at)| aged(seen, now.saturating_sub(at)));
            ScriptCall {
                wanted: wanted.map(|wanted| format!("{}:{}", self.holder, wanted.id)),
                lead: wanted.map(|wanted| wanted.lead).unwrap_or_default(),
                given_back: state.given_back.drain(..many).collect(),
                seen: seen.unwrap_or_default(),
                spent: state.spent.len(),
            }
        })
    }

    /// Takes the answer of Redis to a call.
    pub(crate) fn answered(&self, call: &ScriptCall, answered: &TimedAnswer) {
        let TimedAnswer { answer, sent, .. } = answered;
        self.with(|state| {
            state.heard = state.heard.max(Some(*sent));
            state.spent.drain(..call.spent.min(state.spent.len()));
            if answer.lapsed {
                state.lapsed = state.lapsed.max(answer.now);
            }
            state.offset.learn(answered);
            state.again = answer.again;
            if answer.blocked > answer.now {
                state.blocked = state.blocked.max(state.offset.here(answer.blocked));
            }
        });
    }

    /// Adds the moment that a call asked for.
    pub(crate) fn reserved(&self, wanted: Wanted, answer: &ScriptAnswer) {
        self.with(|state| {
            let (moment, granted) = (state.offset.here(answer.moment), answer.moment);
            if wanted.instead_of.is_some_and(|before| before <= granted) {
                // It is not to be had for this line.
                state.again = 0;
            }
            let slot = Slot { id: wanted.id, moment, granted, reserved: answer.now };
            state.insert(slot, &self.holder);
        });
    }

    /// Ends a request for a moment that brought none; the permit may have been reserved even so.
    pub(crate) fn failed(&self, wanted: Wanted) {
        self.with(|state| {
            state.asking -= 1;
            state.give_back(&self.holder, wanted.id);
            state.wake_from(state.slots.len());
        });
    }

    /// Keeps what an answer of the service said, for the next run of the script.
    pub(crate) fn learn(&self, seen: Seen, now: Duration) {
        self.with(|state| {
            if let Some(wait) = seen.refused_for {
                state.blocked = state.blocked.max(now.saturating_add(wait.min(MAX_BLOCK)));
            }
            let earlier = state.seen.take().map(|(seen, at)| aged(seen, now.saturating_sub(at)));
            let earlier = earlier.and_then(|seen| seen.refused_for);
            let refused_for = seen.refused_for.max(earlier);
            state.seen = Some((Seen { refused_for, ..seen }, now));
        });
    }

    /// Notes a permit that was used without Redis.
    pub(crate) fn spend(&self, now: Duration) {
        self.with(|state| state.spent.push_back(now));
    }

    /// Whether Redis should hear something before the next call asks for a permit.
    pub(crate) fn has_news(&self) -> bool {
        self.with(|state| {
            let is_refused = state.seen.is_some_and(|(seen, _)| seen.refused_for.is_some());
            is_refused || !state.given_back.is_empty()
        })
    }
}

impl Wanted {
    fn new(id: u64, lead: Duration) -> Wanted {
        Wanted { id, lead, instead_of: None }
    }
}

impl State {
    /// Takes the last moment out, if an earlier one is to be had instead.
    fn move_up(&mut self) -> Option<Wanted> {
        let is_later = |last: &Slot| self.again > 0 && self.again < last.granted;
        let Slot { id, granted, .. } = self.slots.back().copied().filter(is_later)?;
        self.slots.pop_back();
        Some(Wanted { instead_of: Some(granted), ..Wanted::new(id, Duration::ZERO) })
    }

    fn place(&self, number: u64) -> Option<usize> {
        self.turns.binary_search_by_key(&number, |turn| turn.number).ok()
    }

    fn remove(&mut self, number: u64) -> Option<usize> {
        let at = self.place(number)?;
        let turn = self.turns.remove(at);
        self.wakers.stale.extend(turn.and_then(|turn| turn.waker));
        Some(at)
    }

    fn keep_waker(&mut self, at: usize, waker: &Waker) {
        let kept = &mut self.turns[at].waker;
        if !kept.as_ref().is_some_and(|kept| kept.will_wake(waker)) {
            self.wakers.stale.extend(kept.replace(waker.clone()));
        }
    }

    /// Wakes all calls from a place on: their moments have changed.
    fn wake_from(&mut self, at: usize) {
        let wakers = self.turns.iter_mut().skip(at).filter_map(|turn| turn.waker.take());
        self.wakers.due.extend(wakers);
    }

    fn give_back(&mut self, holder: &str, id: u64) {
        self.given_back.push(format!("{holder}:{id}"));
    }

    /// Adds a moment that was asked for, unless nobody waits for it any more.
    fn insert(&mut self, slot: Slot, holder: &str) {
        self.asking -= 1;
        if self.slots.len() >= self.turns.len() {
            self.give_back(holder, slot.id);
            return;
        }
        let at = self.slots.partition_point(|other| other.moment <= slot.moment);
        self.slots.insert(at, slot);
        self.wake_from(at);
    }
}

/// What an answer said, as of some time later: what has passed is left out.
fn aged(seen: Seen, age: Duration) -> Seen {
    let left = |time: Duration| time.checked_sub(age).filter(|left| !left.is_zero());
    let refused_for = seen.refused_for.and_then(left);
    match seen.reset_in.map(left) {
        Some(None) => Seen { limit: seen.limit, refused_for, ..Seen::default() },
        reset_in => Seen { reset_in: reset_in.flatten(), refused_for, ..seen },
    }
}
