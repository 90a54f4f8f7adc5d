//! Who waits for which buckets, and whose turn it is. Nothing here waits or reads a clock.
//!
//! Calls that draw from the same buckets stand in one line, in order of arrival. The first of each
//! line is served as soon as all its buckets have a place, unless that would delay a first one
//! that arrived earlier. So nobody holds a place while waiting for another, the oldest call is
//! never put off, and a full bucket holds up only those who need it.

use std::collections::BTreeMap;
use std::task::Waker;
use std::time::Duration;

use super::bucket::Bucket;
use super::rate::{Draw, Seen};

/// After what time at the least a call that is not the first of its line looks for itself.
const LOOK_AROUND: Duration = Duration::from_secs(1);

/// The buckets and lines of one limiter: as many as the specification has.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// How much longer than its window a request counts.
    margin: Duration,
    buckets: Vec<Bucket>,
    lines: Vec<Line>,
    /// The ticket given out last.
    ticket: u64,
    /// To be used once nothing is locked: wakers run code of others, even when dropped.
    pub(super) wakers: Wakers,
}

/// Wakers that are done with.
#[derive(Debug, Default)]
pub(super) struct Wakers {
    pub(super) due: Vec<Waker>,
    pub(super) stale: Vec<Waker>,
}

/// The calls that draw from the same buckets, by tickets.
#[derive(Debug)]
struct Line {
    draw: Draw,
    buckets: Vec<usize>,
    waiting: BTreeMap<u64, Waker>,
    /// Those that were served, and when, until they notice.
    served: BTreeMap<u64, Duration>,
    /// When the first that waits can be served, unless something changes; nothing if unknown.
    turn: Option<Duration>,
    /// Who looks again by itself, and when.
    alarm: Option<(u64, Duration)>,
}

/// Where a call stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    line: usize,
    ticket: u64,
}

/// A call that looks whether it is its turn.
pub(super) struct Look<'w> {
    pub(super) now: Duration,
    pub(super) waker: &'w Waker,
    /// When it would have looked again.
    pub(super) alarm: Option<Duration>,
}

impl Queue {
    /// A queue in which a request counts so much longer than its window.
    pub(super) fn with_margin(margin: Duration) -> Queue {
        Queue { margin, ..Queue::default() }
    }

    /// Draws at once if there are places and nobody waits for one.
    pub(super) fn try_draw(&mut self, draw: Draw, now: Duration) -> bool {
        let line = self.line_of(draw);
        let free = self.lines[line].buckets.iter().all(|at| self.buckets[*at].waiting == 0);
        free && self.draw(line, now)
    }

    /// Stands a call at the end of its line.
    pub(super) fn join(&mut self, draw: Draw, waker: &Waker) -> Place {
        self.ticket += 1;
        let place = Place { line: self.line_of(draw), ticket: self.ticket };
        self.stand(place, waker);
        place
    }

    /// Nothing once a call has drawn, else the moment at which it is to look again.
    pub(super) fn look(&mut self, place: Place, look: &Look<'_>) -> Option<Duration> {
        let served = self.lines[place.line].served.remove(&place.ticket);
        match served {
            Some(drawn) if drawn == look.now => return None,
            Some(drawn) => self.draw_anew(place, drawn, look),
            None if self.is_due(place.line, look.now) => self.serve(look.now, Some(place.ticket)),
            None => {}
        }
        let line = &mut self.lines[place.line];
        if line.served.remove(&place.ticket).is_some() {
            return None;
        }
        if let Some(waker) = line.waiting.get_mut(&place.ticket)
            && !waker.will_wake(look.waker)
        {
            self.wakers.stale.push(std::mem::replace(waker, look.waker.clone()));
        }
        Some(self.next_look(place, look))
    }

    /// Takes a call out of its line, or gives back what it drew without having noticed.
    pub(super) fn leave(&mut self, place: Place, now: Duration) {
        let line = &mut self.lines[place.line];
        let first = line.first();
        if let Some(waker) = line.waiting.remove(&place.ticket) {
            self.wakers.stale.push(waker);
            self.each_bucket(place.line, |bucket| bucket.waiting -= 1);
            if first != Some(place.ticket) {
                return;
            }
        } else if let Some(drawn) = line.served.remove(&place.ticket) {
            self.each_bucket(place.line, |bucket| bucket.give_back(drawn));
        }
        self.serve(now, None);
    }

    /// Takes note of what an answer told.
    ///
    /// Of several buckets an answer does not say which it means: its numbers count for the one
    /// that has its limit, and a refusal for all.
    pub(super) fn learn(&mut self, draw: Draw, seen: &Seen, now: Duration) {
        let line = self.line_of(draw);
        if let Some(wait) = seen.refused_for {
            let shortest = draw.quotas.iter().map(|quota| quota.per).min().unwrap_or_default();
            let wait = if wait.is_zero() { shortest } else { wait };
            self.each_bucket(line, |bucket| bucket.close(now, wait));
        }
        let only = self.lines[line].buckets.len() == 1;
        let meant =
            |bucket: &Bucket| only || seen.limit.is_some_and(|limit| bucket.has_limit(limit));
        let of_line = self.lines[line].buckets.iter().copied();
        if let Some(at) = of_line.clone().find(|at| meant(&self.buckets[*at])) {
            self.buckets[at].learn(seen, now);
        }
        if self.lines.iter().any(|line| !line.waiting.is_empty()) {
            self.serve(now, None);
        }
    }

    fn line_of(&mut self, draw: Draw) -> usize {
        if let Some(line) = self.lines.iter().position(|line| line.draw == draw) {
            return line;
        }
        let mut buckets = Vec::with_capacity(draw.quotas.len());
        for quota in draw.quotas {
            let known = self.buckets.iter().position(|bucket| bucket.is(draw.api, quota.name));
            let at = known.unwrap_or(self.buckets.len());
            match self.buckets.get_mut(at) {
                Some(bucket) => bucket.agree(*quota),
                None => self.buckets.push(Bucket::new(draw.api, *quota, self.margin)),
            }
            if !buckets.contains(&at) {
                buckets.push(at);
            }
        }
        self.lines.push(Line::new(draw, buckets));
        self.lines.len() - 1
    }

    fn each_bucket(&mut self, line: usize, mut act: impl FnMut(&mut Bucket)) {
        for at in &self.lines[line].buckets {
            act(&mut self.buckets[*at]);
        }
    }

    fn stand(&mut self, place: Place, waker: &Waker) {
        let line = &mut self.lines[place.line];
        line.waiting.insert(place.ticket, waker.clone());
        if line.first() == Some(place.ticket) {
            line.turn = None;
        }
        self.each_bucket(place.line, |bucket| bucket.waiting += 1);
    }

    /// Draws from all buckets of a line if each has a place now.
    fn draw(&mut self, line: usize, now: Duration) -> bool {
        self.each_bucket(line, |bucket| bucket.forget(now));
        let free = self.turn(line, now) <= now;
        if free {
            self.each_bucket(line, |bucket| bucket.take(now));
        }
        free
    }

    /// Dates a draw to when its call notices, for that is when its request is sent.
    ///
    /// It is next in its line all the same, and waits again only where its places were closed or
    /// have passed to others meanwhile.
    fn draw_anew(&mut self, place: Place, drawn: Duration, look: &Look<'_>) {
        self.each_bucket(place.line, |bucket| bucket.give_back(drawn));
        self.stand(place, look.waker);
        self.serve(look.now, Some(place.ticket));
    }

    fn is_due(&self, line: usize, now: Duration) -> bool {
        self.lines[line].turn.is_none_or(|turn| turn <= now)
    }

    /// The first moment from now on at which all buckets of a line have a place.
    fn turn(&self, line: usize, now: Duration) -> Duration {
        let mut turn = now;
        loop {
            let buckets = self.lines[line].buckets.iter();
            let later = buckets.map(|at| self.buckets[*at].earliest(turn)).max();
            match later {
                Some(later) if later > turn => turn = later,
                _ => return turn,
            }
        }
    }

    /// Serves all whose turn it is, in order of arrival; the call that looks needs no waking.
    fn serve(&mut self, now: Duration, looking: Option<u64>) {
        self.buckets.iter_mut().for_each(|bucket| bucket.forget(now));
        self.lines.iter_mut().for_each(|line| line.turn = None);
        while let Some((ticket, line)) = self.oldest() {
            let turn = self.turn(line, now);
            let looks = looking == Some(ticket);
            if turn <= now {
                self.each_bucket(line, |bucket| bucket.take(now));
                self.each_bucket(line, |bucket| bucket.waiting -= 1);
                let waker = self.lines[line].serve(ticket, now);
                let wakers = &mut self.wakers;
                if looks { &mut wakers.stale } else { &mut wakers.due }.extend(waker);
            } else {
                self.each_bucket(line, |bucket| bucket.promise(turn));
                let alarm = self.lines[line].expect(ticket, turn);
                self.wakers.due.extend(alarm.filter(|_| !looks));
            }
        }
        self.buckets.iter_mut().for_each(Bucket::forget_promises);
    }

    /// Of the first of each line the one that came earliest, and its line, but for those whose
    /// turn is known.
    fn oldest(&self) -> Option<(u64, usize)> {
        let open = self.lines.iter().enumerate().filter(|(_, line)| line.turn.is_none());
        open.filter_map(|(at, line)| Some((line.first()?, at))).min()
    }

    /// The first of a line looks when it is its turn. The others are woken, but look now and then
    /// all the same, for the first may be a future that is kept and no longer polled.
    fn next_look(&mut self, place: Place, look: &Look<'_>) -> Duration {
        let line = &mut self.lines[place.line];
        if let Some(turn) = line.turn
            && line.first() == Some(place.ticket)
        {
            line.alarm = Some((place.ticket, turn));
            return turn;
        }
        if let Some(alarm) = look.alarm.filter(|alarm| *alarm > look.now) {
            return alarm;
        }
        let drained = line.buckets.iter().map(|at| self.buckets[*at].drained(look.now)).max();
        drained.unwrap_or_default().max(look.now.saturating_add(LOOK_AROUND))
    }
}

impl Line {
    fn new(draw: Draw, buckets: Vec<usize>) -> Line {
        let (waiting, served) = (BTreeMap::new(), BTreeMap::new());
        Line { draw, buckets, waiting, served, turn: None, alarm: None }
    }

    fn first(&self) -> Option<u64> {
        self.waiting.first_key_value().map(|(ticket, _)| *ticket)
    }

    fn serve(&mut self, ticket: u64, now: Duration) -> Option<Waker> {
        self.served.insert(ticket, now);
        self.waiting.remove(&ticket)
    }

    /// Notes when the first can be served; its waker, where it would look later than that.
    fn expect(&mut self, first: u64, turn: Duration) -> Option<Waker> {
        self.turn = Some(turn);
        match self.alarm {
            Some((ticket, alarm)) if ticket == first && alarm <= turn => None,
            _ => self.waiting.get(&first).cloned(),
        }
    }
}
