//! The decode budget: the memory that decoding one answer may use, charged before it is allocated.

use std::mem::size_of;

use super::unreadable::Unreadable;

/// The capacity of a node of a `BTreeMap`, in entries; all but the root hold at least five.
const NODE_CAPACITY: usize = 11;

/// The memory that decoding may still use, in bytes; unlimited by default.
#[derive(Debug)]
pub(crate) struct DecodeBudget {
    left: usize,
}

impl Default for DecodeBudget {
    fn default() -> Self {
        DecodeBudget::of(usize::MAX)
    }
}

impl DecodeBudget {
    /// Creates a budget of so many bytes.
    pub(crate) fn of(bytes: usize) -> DecodeBudget {
        DecodeBudget { left: bytes }
    }

    /// Creates the budget that `limit` leaves beside the text of an answer; `None` if the text
    /// exceeds it.
    pub(crate) fn after_text(text: &str, limit: usize) -> Option<DecodeBudget> {
        limit.checked_sub(text.len()).map(DecodeBudget::of)
    }

    /// Returns how many bytes are left.
    pub(crate) fn left(&self) -> usize {
        self.left
    }

    /// Returns how many bytes were taken since `left` bytes were left.
    pub(crate) fn taken_since(&self, left: usize) -> usize {
        left.saturating_sub(self.left)
    }

    /// Charges memory that is about to be allocated.
    #[inline]
    pub(crate) fn take(&mut self, bytes: usize) -> Result<(), Unreadable> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Unreadable::TooLarge),
        }
    }

    /// Refunds memory that was freed.
    pub(crate) fn refund(&mut self, bytes: usize) {
        self.left = self.left.saturating_add(bytes);
    }

    /// Adds to a list and charges its memory, which doubles whenever it is full.
    #[inline]
    pub(crate) fn push<T>(&mut self, list: &mut Vec<T>, value: T) -> Result<(), Unreadable> {
        if list.len() == list.capacity() {
            let more = list.capacity().max(first_capacity::<T>());
            self.take(more.saturating_mul(size_of::<T>()))?;
            list.reserve_exact(more);
        }
        list.push(value);
        Ok(())
    }

    /// Charges the nodes that a `BTreeMap` of `held` entries may allocate for one more.
    pub(crate) fn entry<V>(&mut self, held: usize) -> Result<(), Unreadable> {
        let leaf = NODE_CAPACITY * (size_of::<String>() + size_of::<V>()) + 2 * size_of::<usize>();
        let inner = leaf + (NODE_CAPACITY + 1) * size_of::<usize>();
        self.take(match held {
            0 => leaf,
            1..NODE_CAPACITY => 0,
            NODE_CAPACITY => leaf + inner,
            // Each further leaf comes with at least six entries, and every sixth with a node above.
            _ => inner / 5,
        })
    }
}

/// The capacity that a `Vec` allocates for its first members.
fn first_capacity<T>() -> usize {
    if size_of::<T>() <= 1024 { 4 } else { 1 }
}
