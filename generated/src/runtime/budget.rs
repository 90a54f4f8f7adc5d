//! How much memory may be taken by what is decoded from one answer: paid for before it is taken.

use std::mem::size_of;

use serde::de::Error;

/// A text of at most this part of the limit is read without a look at what reading it will cost.
const SMALL_PART: usize = 16;

/// How many entries a node of a `BTreeMap` holds; all but the root hold at least five.
const NODE: usize = 11;

/// The memory that decoding may still take, in bytes; without a limit, as by default, all there is.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
    exceeded: bool,
}

impl Default for Budget {
    fn default() -> Self {
        Budget::of(usize::MAX)
    }
}

impl Budget {
    /// A budget of so many bytes.
    pub(super) fn of(bytes: usize) -> Budget {
        Budget { left: bytes, exceeded: false }
    }

    /// What a limit leaves beside the text of an answer and the work of reading it.
    pub(super) fn beside(text: &str, limit: usize) -> Budget {
        let taken = text.len().saturating_add(reading_cost(text, limit));
        match limit.checked_sub(taken) {
            Some(left) => Budget::of(left),
            None => Budget { left: 0, exceeded: true },
        }
    }

    /// Whether more was asked for than there was.
    pub(super) fn is_exceeded(&self) -> bool {
        self.exceeded
    }

    /// How much is left, by which to tell later what was taken since.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// How much was taken since so much was left.
    pub(super) fn taken_since(&self, left: usize) -> usize {
        left.saturating_sub(self.left)
    }

    /// Pays for memory that is about to be taken.
    #[inline]
    pub(super) fn take<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.exceed()),
        }
    }

    /// Takes back what was paid for memory that is free again.
    pub(super) fn refund(&mut self, bytes: usize) {
        self.left = self.left.saturating_add(bytes);
    }

    #[cold]
    fn exceed<E: Error>(&mut self) -> E {
        self.exceeded = true;
        E::custom("it takes too much memory")
    }

    /// Adds to a list, and pays for its memory, which doubles whenever it is full.
    #[inline]
    pub(super) fn push<T, E: Error>(&mut self, list: &mut Vec<T>, value: T) -> Result<(), E> {
        if list.len() == list.capacity() {
            let more = list.capacity().max(first_room::<T>());
            self.take(more.saturating_mul(size_of::<T>()))?;
            list.reserve_exact(more);
        }
        list.push(value);
        Ok(())
    }

    /// Pays for the memory that a `Vec` takes when one more is pushed to so many.
    pub(super) fn member<T, E: Error>(&mut self, held: usize) -> Result<(), E> {
        let more = match held {
            0 => first_room::<T>(),
            held if held >= first_room::<T>() && held.is_power_of_two() => held,
            _ => return Ok(()),
        };
        self.take(more.saturating_mul(size_of::<T>()))
    }

    /// Pays for the nodes that a `BTreeMap` may take for one more entry beside so many.
    pub(super) fn entry<V, E: Error>(&mut self, held: usize) -> Result<(), E> {
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

/// At most what reading a text takes beside what comes of it: text with escapes is put together
/// in memory that doubles, a name once more, and a level of what is skipped takes a byte.
fn reading_cost(text: &str, limit: usize) -> usize {
    let longest = if text.len() <= limit / SMALL_PART { text.len() } else { longest(text) };
    longest.saturating_mul(3)
}

/// The length of the longest string with an escape, or the number of levels if that is greater.
fn longest(text: &str) -> usize {
    let (mut longest, mut levels) = (0_usize, 0_usize);
    let (mut begin, mut escapes) = (None, false);
    let mut bytes = text.bytes().enumerate();
    while let Some((index, byte)) = bytes.next() {
        match (byte, begin) {
            (b'"', None) => (begin, escapes) = (Some(index), false),
            (b'"', Some(from)) => {
                longest = longest.max(if escapes { index - from } else { 0 });
                begin = None;
            }
            (b'\\', Some(_)) => {
                escapes = true;
                bytes.next();
            }
            (b'[' | b'{', None) => {
                levels += 1;
                longest = longest.max(levels);
            }
            (b']' | b'}', None) => levels = levels.saturating_sub(1),
            _ => {}
        }
    }
    match begin {
        Some(from) if escapes => longest.max(text.len() - from),
        _ => longest,
    }
}
