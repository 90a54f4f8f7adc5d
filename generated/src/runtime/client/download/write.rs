//! Writing a file while it arrives.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;

use bytes::Buf;
use tokio::io::AsyncWrite;

use super::super::description::ErrorKind;
use super::super::error::{Error, Result};
use super::file_stream::FileStream;
use super::requested::DOWNLOAD;

impl FileStream<'_> {
    /// Writes the rest of the file to a writer, such as `tokio::fs::File`, and flushes it.
    ///
    /// If it is cancelled, or fails, [`rest`](FileStream::rest) begins after what was written;
    /// after a cancellation it can be called again.
    ///
    /// # Errors
    ///
    /// Those of the download, and [`ErrorKind::Other`] if the writer fails, with its error as the
    /// source.
    pub async fn write_to<W>(&mut self, writer: &mut W) -> Result<()>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        while let Some(chunk) = self.next().await {
            self.unwritten = chunk?;
            while !self.unwritten.is_empty() {
                let unwritten = &self.unwritten;
                let write =
                    poll_fn(|context| Pin::new(&mut *writer).poll_write(context, unwritten));
                match write.await {
                    Ok(0) => return Err(unwritable(io::ErrorKind::WriteZero.into())),
                    Ok(count) => self.unwritten.advance(count),
                    Err(error) => return Err(unwritable(error)),
                }
            }
        }
        poll_fn(|context| Pin::new(&mut *writer).poll_flush(context)).await.map_err(unwritable)
    }
}

fn unwritable(error: io::Error) -> Error {
    let failed = Error::new(ErrorKind::Other, format!("the file can't be written: {error}"));
    failed
        .advising("Mend the writer; the download can be resumed.")
        .caused_by(error)
        .of(DOWNLOAD.id)
}
