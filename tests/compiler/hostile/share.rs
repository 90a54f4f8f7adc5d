//! Which texts a run tries at which positions: every text and every position, but only a share of
//! the pairs of them.
//!
//! The first share runs with the tests; `cargo xtask soak` runs the others, and names its share in
//! the variable `HOSTILE_SHARE`. The names of the tests that have shares say `of_a_share`.

use std::env;

/// So many shares together try every text at every position.
pub const SHARES: usize = 8;

/// The pairs of one run.
#[derive(Clone, Copy)]
pub struct Share(usize);

impl Share {
    /// The share that the environment names, or the first.
    pub fn of_this_run() -> Self {
        let number = env::var("HOSTILE_SHARE").unwrap_or_else(|_| "0".to_owned());
        Self(number.parse::<usize>().expect("HOSTILE_SHARE is a number") % SHARES)
    }

    /// Whether the text with this number is tried at the position with that number.
    pub fn has(self, text: usize, position: usize) -> bool {
        (text + position) % SHARES == self.0
    }
}

#[test]
fn each_share_tries_every_text_and_every_position_and_together_they_try_all_pairs() {
    let pairs = |share: usize| {
        let all = (0..SHARES).flat_map(|text| (0..SHARES).map(move |position| (text, position)));
        all.filter(move |(text, position)| Share(share).has(*text, *position))
    };
    for share in 0..SHARES {
        let mut texts: Vec<usize> = pairs(share).map(|(text, _)| text).collect();
        let mut positions: Vec<usize> = pairs(share).map(|(_, position)| position).collect();
        texts.sort_unstable();
        positions.sort_unstable();
        let each: Vec<usize> = (0..SHARES).collect();
        assert_eq!((texts, positions), (each.clone(), each));
    }
    assert_eq!((0..SHARES).flat_map(pairs).count(), SHARES * SHARES);
}
