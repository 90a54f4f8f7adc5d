//! The lists, one file an area, copied by hand from the documents of the API.

pub mod subtags;
pub mod tracking_2024_04;
pub mod tracking_2026_07;
