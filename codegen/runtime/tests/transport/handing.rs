//! A body that a connection takes step by step.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http_body::Body;
use runtime::transport::{Progress, Stage};

use super::watched_body::{Watch, WatchedBody, watched};

fn start(body: &'static [u8]) -> (WatchedBody, Watch, Progress) {
    let progress = Progress::new();
    progress.reach(Stage::NotConnected);
    let (body, watch) = watched(Bytes::from_static(body), &progress);
    (body, watch, progress)
}

/// The next frame, the end, or a failure.
fn frame(body: &mut WatchedBody) -> Option<Result<Bytes, ()>> {
    match Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Some(Ok(frame))) => Some(frame.into_data().map_err(|_| ())),
        Poll::Ready(Some(Err(_))) => Some(Err(())),
        Poll::Ready(None) => None,
        Poll::Pending => panic!("the bytes are there"),
    }
}

#[test]
fn tells_how_much_was_handed_over() {
    let (mut body, watch, progress) = start(&[7; 100_000]);
    assert_eq!((body.size_hint().exact(), progress.stage()), (Some(100_000), Stage::NotConnected));
    assert!(!body.is_end_stream());
    assert_eq!(progress.stage(), Stage::PartlySent);
    let first = frame(&mut body).expect("a frame").expect("bytes").len();
    assert_eq!(progress.stage(), Stage::PartlySent);
    let second = frame(&mut body).expect("a frame").expect("bytes").len();
    assert_eq!((first + second, progress.stage()), (100_000, Stage::Sent));
    assert!(body.is_end_stream() && frame(&mut body).is_none());
    assert_eq!(watch.end(Stage::NothingSent), Stage::Sent);
}

#[test]
fn counts_a_request_without_a_body_as_sent_once_a_connection_asks() {
    let (mut body, watch, progress) = start(b"");
    assert_eq!((body.size_hint().exact(), progress.stage()), (Some(0), Stage::NotConnected));
    assert!(body.is_end_stream());
    assert_eq!(progress.stage(), Stage::Sent);
    assert!(frame(&mut body).is_none());
    watch.answered();
    assert_eq!(progress.stage(), Stage::HeadSeen);
}

#[test]
fn counts_a_body_that_no_connection_had_as_unsent() {
    for unsent in [Stage::NotConnected, Stage::NothingSent] {
        let (body, watch, progress) = start(b"{}");
        drop(body);
        assert_eq!((watch.end(unsent), progress.stage()), (unsent, unsent));
    }
    let (body, watch, progress) = start(b"{}");
    drop(body);
    drop(watch);
    assert_eq!(progress.stage(), Stage::NotConnected);
}

#[test]
fn counts_a_body_that_is_on_its_way_as_sent_and_lets_it_go_no_further() {
    for drops in [false, true] {
        let (mut body, watch, progress) = start(b"{}");
        match drops {
            true => drop(watch),
            false => assert_eq!(watch.end(Stage::NotConnected), Stage::Sent),
        }
        assert_eq!(progress.stage(), Stage::Sent);
        assert!(!body.is_end_stream());
        assert_eq!(frame(&mut body), Some(Err(())));
    }
}

#[test]
fn hands_nothing_over_once_the_attempt_is_over() {
    let (mut body, watch, progress) = start(&[7; 100_000]);
    frame(&mut body).expect("a frame").expect("bytes");
    assert_eq!(watch.end(Stage::NothingSent), Stage::PartlySent);
    assert_eq!(frame(&mut body), Some(Err(())));
    drop((body, watch));
    assert_eq!(progress.stage(), Stage::PartlySent);
}

#[test]
fn hands_the_rest_over_behind_an_answer() {
    let (mut body, watch, progress) = start(&[7; 100_000]);
    frame(&mut body).expect("a frame").expect("bytes");
    watch.answered();
    frame(&mut body).expect("a frame").expect("bytes");
    assert_eq!(progress.stage(), Stage::HeadSeen);
}
