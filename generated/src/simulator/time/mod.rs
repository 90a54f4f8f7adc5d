//! Moments and durations, and how the service writes and reads them.

mod moment;
mod span;
#[doc(hidden)]
pub mod text;

pub use moment::Moment;
pub use span::{parse_duration, write_duration};
