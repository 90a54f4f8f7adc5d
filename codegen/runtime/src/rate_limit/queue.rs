//! The queue of calls that wait for permits: which buckets each needs, and which call is next.
//! Nothing here waits or reads a clock.
//!
//! Calls that need the same buckets share a line, in order of arrival. The first call of each line
//! gets its permits as soon as all its buckets have one, unless that would delay the first call of
//! another line that arrived earlier. So no call holds a permit while it waits for another one, the
//! oldest call is never starved, and a full bucket blocks only the calls that need it.

use std::num::NonZeroU32;
use std::task::Waker;
use std::time::Duration;

use super::bucket::Bucket;
use super::by_ticket::ByTicket;
use super::{Draw, Seen};

/// The shortest interval at which a call that is not the first of its line polls on its own.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// The buckets and lines of one limiter; the specification bounds their number.
pub(crate) struct Queue {
    /// How much longer than its window a request counts.
    margin: Duration,
    /// Among how many queues each quota is shared out.
    shares: NonZeroU32,
    buckets: Vec<Bucket>,
    lines: Vec<Line>,
    /// The number of the last ticket.
    last_ticket: u64,
    /// To use after the lock is released: wakers run foreign code, even when dropped.
    pub(crate) wakers: Wakers,
}

/// Wakers that have left the queue: those to wake, and those to drop.
#[derive(Default)]
pub(crate) struct Wakers {
    pub(crate) due: Vec<Waker>,
    pub(crate) stale: Vec<Waker>,
}

/// The calls that need the same buckets, by ticket number.
struct Line {
    draw: Draw,
    buckets: Vec<usize>,
    waiting: ByTicket<Waker>,
    /// The calls that got their permits but have not been polled since, and when they got them.
    served: ByTicket<Duration>,
    /// When the first call can get its permits, unless something changes; `None` if unknown.
    due: Option<Duration>,
    /// Which call polls again on its own, and when.
    alarm: Option<(u64, Duration)>,
}

/// The position of a call in the queue.
#[derive(Clone, Copy)]
pub(crate) struct Ticket {
    line: usize,
    number: u64,
}

/// A call that polls for its permits.
pub(crate) struct Poller<'w> {
    pub(crate) now: Duration,
    pub(crate) waker: &'w Waker,
    /// When it would have polled again on its own.
    pub(crate) alarm: Option<Duration>,
}

impl Queue {
    /// Creates a queue in which a request counts this much longer than its window.
    pub(crate) fn with_margin(margin: Duration) -> Queue {
        Queue::of_share(margin, 1)
    }

    /// Creates one of so many queues that share each quota out among them.
    pub(crate) fn of_share(margin: Duration, shares: u32) -> Queue {
        Queue {
            margin,
            shares: NonZeroU32::new(shares).unwrap_or(NonZeroU32::MIN),
            buckets: Vec::new(),
            lines: Vec::new(),
            last_ticket: 0,
            wakers: Wakers::default(),
        }
    }

    /// Takes the permits at once, if all are free and no call waits for one of them.
    pub(crate) fn try_take(&mut self, draw: Draw, now: Duration) -> bool {
        let line = self.line_of(draw);
        let free = self.lines[line].buckets.iter().all(|at| self.buckets[*at].waiting == 0);
        free && self.take(line, now)
    }

    /// Adds a call to the end of its line.
    pub(crate) fn join(&mut self, draw: Draw, waker: &Waker) -> Ticket {
        self.last_ticket += 1;
        let ticket = Ticket { line: self.line_of(draw), number: self.last_ticket };
        self.enqueue(ticket, waker);
        ticket
    }

    /// Returns `None` once a call has its permits, or else the moment at which it must poll again.
    pub(crate) fn poll(&mut self, ticket: Ticket, poller: &Poller<'_>) -> Option<Duration> {
        let served = self.lines[ticket.line].served.remove(ticket.number);
        match served {
            Some(taken) if taken == poller.now => return None,
            Some(taken) => self.redate(ticket, taken, poller),
            None if self.is_due(ticket.line, poller.now) => {
                self.serve(poller.now, Some(ticket.number))
            }
            None => {}
        }
        let line = &mut self.lines[ticket.line];
        if line.served.remove(ticket.number).is_some() {
            return None;
        }
        if let Some(waker) = line.waiting.get_mut(ticket.number)
            && !waker.will_wake(poller.waker)
        {
            self.wakers.stale.push(std::mem::replace(waker, poller.waker.clone()));
        }
        Some(self.next_poll(ticket, poller))
    }

    /// Removes a call from its line, or releases permits that it got without having been polled.
    pub(crate) fn leave(&mut self, ticket: Ticket, now: Duration) {
        let line = &mut self.lines[ticket.line];
        let first = line.first();
        if let Some(waker) = line.waiting.remove(ticket.number) {
            self.wakers.stale.push(waker);
            self.each_bucket(ticket.line, |bucket| bucket.waiting -= 1);
            if first != Some(ticket.number) {
                return;
            }
        } else if let Some(taken) = line.served.remove(ticket.number) {
            self.each_bucket(ticket.line, |bucket| bucket.release(taken));
        }
        self.serve(now, None);
    }

    /// Learns from an answer.
    ///
    /// An answer does not say which of several buckets it means: its numbers apply to the one with
    /// the same limit, and a refusal applies to all.
    pub(crate) fn learn(&mut self, draw: Draw, seen: &Seen, now: Duration) {
        let line = self.line_of(draw);
        if let Some(wait) = seen.refused_for {
            let shortest = draw.quotas.iter().map(|quota| quota.per).min().unwrap_or_default();
            let wait = if wait.is_zero() { shortest } else { wait };
            self.each_bucket(line, |bucket| bucket.block(now, wait));
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
            let (at, quota) = (known.unwrap_or(self.buckets.len()), quota.share(self.shares));
            match self.buckets.get_mut(at) {
                Some(bucket) => bucket.merge(quota),
                None => self.buckets.push(Bucket::new(draw.api, quota, self.margin)),
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

    fn enqueue(&mut self, ticket: Ticket, waker: &Waker) {
        let line = &mut self.lines[ticket.line];
        line.waiting.insert(ticket.number, waker.clone());
        if line.first() == Some(ticket.number) {
            line.due = None;
        }
        self.each_bucket(ticket.line, |bucket| bucket.waiting += 1);
    }

    /// Takes a permit of each bucket of a line, if all have one now.
    fn take(&mut self, line: usize, now: Duration) -> bool {
        self.each_bucket(line, |bucket| bucket.forget(now));
        let free = self.due_at(line, now) <= now;
        if free {
            self.each_bucket(line, |bucket| bucket.take(now));
        }
        free
    }

    /// Moves permits to the moment at which their call is polled, since it sends its request then.
    ///
    /// It stays first in its line, and waits again only if its permits were blocked or taken by
    /// others in the meantime.
    fn redate(&mut self, ticket: Ticket, taken: Duration, poller: &Poller<'_>) {
        self.each_bucket(ticket.line, |bucket| bucket.release(taken));
        self.enqueue(ticket, poller.waker);
        self.serve(poller.now, Some(ticket.number));
    }

    fn is_due(&self, line: usize, now: Duration) -> bool {
        self.lines[line].due.is_none_or(|due| due <= now)
    }

    /// Returns the first moment from now on at which all buckets of a line have a permit.
    fn due_at(&self, line: usize, now: Duration) -> Duration {
        let mut due = now;
        loop {
            let buckets = self.lines[line].buckets.iter();
            let later = buckets.map(|at| self.buckets[*at].earliest(due)).max();
            match later {
                Some(later) if later > due => due = later,
                _ => return due,
            }
        }
    }

    /// Grants permits in order of arrival; the polling call is not woken.
    fn serve(&mut self, now: Duration, polling: Option<u64>) {
        self.buckets.iter_mut().for_each(|bucket| bucket.forget(now));
        self.lines.iter_mut().for_each(|line| line.due = None);
        while let Some((ticket, line)) = self.oldest() {
            let due = self.due_at(line, now);
            let is_polling = polling == Some(ticket);
            if due <= now {
                self.each_bucket(line, |bucket| bucket.take(now));
                self.each_bucket(line, |bucket| bucket.waiting -= 1);
                let waker = self.lines[line].serve(ticket, now);
                let wakers = &mut self.wakers;
                if is_polling { &mut wakers.stale } else { &mut wakers.due }.extend(waker);
            } else {
                self.each_bucket(line, |bucket| bucket.reserve(due));
                let alarm = self.lines[line].set_due(ticket, due);
                self.wakers.due.extend(alarm.filter(|_| !is_polling));
            }
        }
        self.buckets.iter_mut().for_each(Bucket::clear_reservations);
    }

    /// Returns the oldest of the first calls of all lines, and its line; lines whose due time is
    /// known are skipped.
    fn oldest(&self) -> Option<(u64, usize)> {
        let open = self.lines.iter().enumerate().filter(|(_, line)| line.due.is_none());
        open.filter_map(|(at, line)| Some((line.first()?, at))).min()
    }

    /// Returns when a call polls next. The first of a line polls when it is due. The others are
    /// woken, but also poll from time to time, since the first may never be polled again.
    fn next_poll(&mut self, ticket: Ticket, poller: &Poller<'_>) -> Duration {
        let line = &mut self.lines[ticket.line];
        if let Some(due) = line.due
            && line.first() == Some(ticket.number)
        {
            line.alarm = Some((ticket.number, due));
            return due;
        }
        if let Some(alarm) = poller.alarm.filter(|alarm| *alarm > poller.now) {
            return alarm;
        }
        let drained = line.buckets.iter().map(|at| self.buckets[*at].drained(poller.now)).max();
        drained.unwrap_or_default().max(poller.now.saturating_add(POLL_INTERVAL))
    }
}

impl Line {
    fn new(draw: Draw, buckets: Vec<usize>) -> Line {
        let (waiting, served) = (ByTicket::default(), ByTicket::default());
        Line { draw, buckets, waiting, served, due: None, alarm: None }
    }

    fn first(&self) -> Option<u64> {
        self.waiting.first()
    }

    fn serve(&mut self, ticket: u64, now: Duration) -> Option<Waker> {
        self.served.insert(ticket, now);
        self.waiting.remove(ticket)
    }

    /// Sets when the first call is due; returns its waker, if it would poll later than that.
    fn set_due(&mut self, first: u64, due: Duration) -> Option<Waker> {
        self.due = Some(due);
        match self.alarm {
            Some((ticket, alarm)) if ticket == first && alarm <= due => None,
            _ => self.waiting.get_mut(first).cloned(),
        }
    }
}
