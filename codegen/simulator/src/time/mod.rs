//! Moments, and how the service writes and reads them.

mod moment;

pub use moment::Moment;
