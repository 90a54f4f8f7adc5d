//! Sorting, compiled once for values of all types.

use std::cmp::Ordering;

/// Returns the indexes below `count` in the order of what they stand for; equal ones keep theirs.
pub(crate) fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indexes: Vec<usize> = (0..count).collect();
    indexes.sort_by(|one, other| compare(*one, *other));
    indexes
}
