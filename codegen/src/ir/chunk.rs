//! Lists that are split into chunks.

use super::{Identifier, Type};

/// A list of which a request takes only so many members.
#[derive(Clone, Debug, Hash)]
pub struct Chunked {
    /// The field of the request.
    pub field: Identifier,
    pub member: Type,
    /// How many members a request takes.
    pub most: u64,
    pub answer: ChunkAnswer,
}

/// What the answer says of each member.
#[derive(Clone, Debug, Hash)]
pub enum ChunkAnswer {
    /// A result for each, in their order.
    Each {
        result: Type,
        /// The fields that lead to the results.
        results: Vec<Identifier>,
    },
    /// Items on pages, which hold the member that they match.
    Matching {
        item: Type,
        /// The fields of an item that lead to the member.
        held: Vec<Identifier>,
        /// The field for the size of a page, and the largest size.
        page: Option<(Identifier, i64)>,
    },
}
