//! Rate limits as a service keeps them: requests counted in windows of fixed length, for each key
//! and bucket, and the headers that tell the state. It goes by the machine's clock.

mod headers;
mod windows;

pub use headers::Headers;
pub use windows::{Limit, Standing, Windows};
