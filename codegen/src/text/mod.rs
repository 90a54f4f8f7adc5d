//! What the stages know of text: names in Rust, patterns, digits, excerpts, hidden characters, and
//! which values a constraint permits.

pub mod digits;
pub mod excerpt;
pub mod hidden;
pub mod identifier;
pub mod name;
pub mod pattern;
pub mod permit;
