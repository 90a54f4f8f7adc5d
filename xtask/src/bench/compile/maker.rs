//! Who made what is compiled.

/// One column of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    /// The project at the earlier commit.
    Before,
    /// The project as it is.
    Now,
    /// The peer.
    Peer,
    /// A person.
    ByHand,
}

impl Maker {
    /// All of them, in the order of their columns.
    pub const ALL: [Maker; 4] = [Self::Before, Self::Now, Self::Peer, Self::ByHand];

    /// Its name in tables, results and names of crates.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Now => "now",
            Self::Peer => "peer",
            Self::ByHand => "by-hand",
        }
    }
}
