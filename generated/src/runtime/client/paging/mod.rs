//! Pagination: what a page says about its list, which page is next, how cycles are found, and the
//! streams over pages and items.

pub mod cursors;
pub mod facts;
pub mod page;
pub mod stream;
pub mod tracker;
