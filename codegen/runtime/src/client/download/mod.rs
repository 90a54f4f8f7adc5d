//! Downloads: a file as a whole, or as a stream of chunks that goes on where a connection broke.

mod answered_file;
mod file_position;
mod file_stream;
mod opening;
mod reading;
mod requested;
mod write;

pub use file_position::{FilePosition, FileProgress};
pub use file_stream::FileStream;
#[cfg(any(feature = "blocking", feature = "testing"))]
pub(crate) use requested::DOWNLOAD;
pub use requested::Download;
