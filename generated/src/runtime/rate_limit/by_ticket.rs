//! Values by the tickets of calls. Tickets are numbered as they are drawn and leave at the front, so
//! an ordered queue serves as the map.

use std::collections::VecDeque;

/// One value for each of some tickets, ordered by their numbers.
pub(crate) struct ByTicket<T>(VecDeque<(u64, T)>);

impl<T> Default for ByTicket<T> {
    fn default() -> Self {
        ByTicket(VecDeque::new())
    }
}

impl<T> ByTicket<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the lowest ticket.
    pub(crate) fn first(&self) -> Option<u64> {
        self.0.front().map(|(ticket, _)| *ticket)
    }

    pub(crate) fn get_mut(&mut self, ticket: u64) -> Option<&mut T> {
        let at = self.find(ticket).ok()?;
        self.0.get_mut(at).map(|(_, value)| value)
    }

    /// Adds a value; the ticket must have none.
    pub(crate) fn insert(&mut self, ticket: u64, value: T) {
        let (Ok(at) | Err(at)) = self.find(ticket);
        self.0.insert(at, (ticket, value));
    }

    pub(crate) fn remove(&mut self, ticket: u64) -> Option<T> {
        let at = self.find(ticket).ok()?;
        self.0.remove(at).map(|(_, value)| value)
    }

    fn find(&self, ticket: u64) -> Result<usize, usize> {
        self.0.binary_search_by_key(&ticket, |(known, _)| *known)
    }
}
