//! Lists.

pub mod facts;
pub mod page;
pub mod stream;
pub mod tracker;
