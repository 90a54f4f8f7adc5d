//! Answers as bytes: outcomes and errors in the envelope of their API. It decides nothing.

mod composer;
mod layout;

pub use composer::{Composer, Reply};
pub use layout::Detail;
