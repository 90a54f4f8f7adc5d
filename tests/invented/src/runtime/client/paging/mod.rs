//! Pagination: pages, their pagination members, the next page, streams.

pub mod cursors;
pub mod facts;
pub mod page;
pub mod stream;
pub mod tracker;
