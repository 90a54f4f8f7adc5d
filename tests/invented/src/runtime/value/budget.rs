//! How much memory may be taken by what is decoded from one answer: paid for before it is taken.

use std::mem::size_of;

use super::unreadable::Unreadable;

/// How many entries a node of a `BTreeMap` holds; all but the root hold at least five.
const NODE: usize = 11;

/// The memory that decoding may still take, in bytes; without a limit, as by default, all there is.
#[derive(Debug)]
pub(crate) struct Budget {
    left: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Budget::of(usize::MAX)
    }
}

impl Budget {
    /// A budget of so many bytes.
    pub(crate) fn of(bytes: usize) -> Budget {
        Budget { left: bytes }
    }

    /// What a limit leaves beside the text of an answer; nothing where the text is longer.
    pub(crate) fn beside(text: &str, limit: usize) -> Option<Budget> {
        limit.checked_sub(text.len()).map(Budget::of)
    }

    /// How much is left, by which to tell later what was taken since.
    pub(crate) fn left(&self) -> usize {
        self.left
    }

    /// How much was taken since so much was left.
    pub(crate) fn taken_since(&self, left: usize) -> usize {
        left.saturating_sub(self.left)
    }

    /// Pays for memory that is about to be taken.
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

    /// Takes back what was paid for memory that is free again.
    pub(crate) fn refund(&mut self, bytes: usize) {
        self.left = self.left.saturating_add(bytes);
    }

    /// Adds to a list, and pays for its memory, which doubles whenever it is full.
    #[inline]
    pub(crate) fn push<T>(&mut self, list: &mut Vec<T>, value: T) -> Result<(), Unreadable> {
        if list.len() == list.capacity() {
            let more = list.capacity().max(first_room::<T>());
            self.take(more.saturating_mul(size_of::<T>()))?;
            list.reserve_exact(more);
        }
        list.push(value);
        Ok(())
    }

    /// Pays for the nodes that a `BTreeMap` may take for one more entry beside so many.
    pub(crate) fn entry<V>(&mut self, held: usize) -> Result<(), Unreadable> {
        let leaf = NODE * (size_of::<String>() + size_of::<V>()) + 2 * size_of::<usize>();
        let inner = leaf + (NODE + 1) * size_of::<usize>();
        self.take(match held {
            0 => leaf,
            1..NODE => 0,
            NODE => leaf + inner,
            // Each further leaf comes with at least six entries, and every sixth with a node above.
            _ => inner / 5,
        })
    }
}

/// The room that a `Vec` makes for its first members.
fn first_room<T>() -> usize {
    if size_of::<T>() <= 1024 { 4 } else { 1 }
}
