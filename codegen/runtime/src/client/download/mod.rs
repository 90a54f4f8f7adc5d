//! Downloads: a file as a whole, or with the feature `streaming` as a stream of chunks that goes on
//! where a connection broke.

#[cfg(feature = "streaming")]
mod answered_file;
#[cfg(feature = "streaming")]
mod file_position;
#[cfg(feature = "streaming")]
mod file_stream;
#[cfg(feature = "streaming")]
mod opening;
#[cfg(feature = "streaming")]
mod reading;
mod requested;
#[cfg(all(feature = "streaming", not(target_family = "wasm")))]
mod write;

#[cfg(feature = "streaming")]
pub use file_position::{FilePosition, FileProgress};
#[cfg(feature = "streaming")]
pub use file_stream::FileStream;
#[cfg(any(feature = "blocking", feature = "testing"))]
pub(crate) use requested::DOWNLOAD;
pub use requested::Download;
