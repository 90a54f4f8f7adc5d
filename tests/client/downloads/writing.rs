//! A file is written as it arrives, and nothing of it is lost when that fails or is cancelled.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use optima_courier::ErrorKind;
use optima_courier::client::FileProgress;
use tokio::io::AsyncWrite;

use crate::support::{FILE, beginning, file, read, rest, serve};

/// Takes one byte at a time, and so many at most.
struct Narrow {
    taken: Vec<u8>,
    room: usize,
    /// What happens when it is full.
    full: fn() -> Poll<io::Result<usize>>,
}

impl AsyncWrite for Narrow {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.taken.len() == self.room {
            return (self.full)();
        }
        self.taken.extend(bytes.first());
        Poll::Ready(Ok(1))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_file_is_written_and_its_progress_shown() {
    let (server, client) = serve([beginning(4), rest(4, 10)]).await;
    let shown = Arc::new(Mutex::new(Vec::new()));
    let show = |progress| shown.lock().expect("what was shown").push(progress);
    let mut written = Vec::new();
    let mut stream = file(&server, &client).stream().on_progress(show);
    stream.write_to(&mut written).await.expect("a file");
    assert_eq!(written, FILE);
    let progress = |received| FileProgress { received, length: Some(10) };
    let shown = shown.lock().expect("what was shown");
    assert_eq!(shown.first(), Some(&progress(4)));
    assert_eq!(shown.last(), Some(&progress(10)));
}

#[tokio::test]
async fn what_a_writer_did_not_take_is_downloaded_again() {
    for (full, problem) in [
        (
            (|| Poll::Ready(Err(io::ErrorKind::StorageFull.into()))) as fn() -> _,
            "download: the file can't be written: no storage space. \
             Mend the writer; the download can be resumed.",
        ),
        (
            || Poll::Ready(Ok(0)),
            "download: the file can't be written: write zero. \
             Mend the writer; the download can be resumed.",
        ),
    ] {
        let (server, client) = serve([beginning(10), rest(7, 10)]).await;
        let mut writer = Narrow { taken: Vec::new(), room: 7, full };
        let mut stream = file(&server, &client).stream();
        let error = stream.write_to(&mut writer).await.expect_err("no room");
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Other, problem));
        let position = stream.rest().expect("a position");
        let (rest, result) = read(&mut file(&server, &client).stream_from(position)).await;
        result.expect("the rest");
        assert_eq!([writer.taken, rest].concat(), FILE);
    }
}

#[tokio::test]
async fn writing_goes_on_after_it_was_cancelled() {
    let (server, client) = serve([beginning(10)]).await;
    let mut writer = Narrow { taken: Vec::new(), room: 7, full: || Poll::Pending };
    let mut stream = file(&server, &client).stream();
    let wait = tokio::time::timeout(std::time::Duration::from_millis(100), async {
        stream.write_to(&mut writer).await
    });
    assert!(wait.await.is_err(), "the writer never goes on");
    assert_eq!(stream.rest().expect("a position").bytes(), 7);
    writer.room = 10;
    stream.write_to(&mut writer).await.expect("the rest");
    assert_eq!(writer.taken, FILE);
}
