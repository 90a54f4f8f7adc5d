//! Chunks: lists that are longer than one request takes, split into several calls, with an outcome
//! for each member.

pub mod answer;
pub mod stream;
