//! The virtual clock: waits take no time, and end in their order.

use std::time::Duration;

use optima_courier::testing::{Replies, Reply, VirtualClock};
use optima_courier::time::Clock;
use optima_courier::tracking::v2024_04::{Client, GetTracking, ListTrackings, errors};

const ID: &str = "5b7658cec7c33c0e007de3c5";

#[tokio::test]
async fn what_the_server_asks_to_wait_takes_no_time() {
    let busy = || Reply::error(errors::TOO_MANY_REQUESTS).header("retry-after", "20");
    let replies = Replies::new().on_each::<GetTracking>([busy(), Reply::ok_with(|_| {})]);
    let client: Client = replies.client().unwrap();
    assert_eq!(client.get_tracking(ID).await.unwrap().attempts(), 2);
    assert_eq!(replies.elapsed(), Duration::from_millis(20_250));
}

#[tokio::test]
async fn rate_limits_are_kept_without_waiting() {
    let replies = Replies::new().on::<GetTracking>(|_| Reply::ok_with(|_| {}));
    let client: Client = replies.client().unwrap();
    for _ in 0..100 {
        client.get_tracking(ID).await.unwrap();
    }
    assert!(replies.elapsed() >= Duration::from_secs(9), "{:?}", replies.elapsed());
}

#[tokio::test]
async fn chunks_wait_for_the_rate_limit_as_any_call_does() {
    let replies = Replies::new().on_ok::<ListTrackings>(|_, page| page.trackings = Some(vec![]));
    let client: Client = replies.client().unwrap();
    let numbers = (0..5_000).map(|number| format!("PARCEL-{number}"));
    let request = ListTrackings::new().tracking_numbers(numbers);
    let mut outcomes = client.list_trackings(request).in_chunks().at_once(20);
    let mut count = 0;
    while let Some(outcome) = outcomes.next().await {
        assert_eq!(outcome.result.unwrap(), []);
        count += 1;
    }
    assert_eq!((count, replies.requests::<ListTrackings>().len()), (5_000, 100));
    assert!(replies.elapsed() >= Duration::from_secs(9), "{:?}", replies.elapsed());
}

#[test]
fn no_runtime_is_needed() {
    let replies = Replies::new()
        .on_each::<GetTracking>([Reply::error(errors::INTERNAL_ERROR), Reply::ok_with(|_| {})]);
    let client: Client = replies.client().unwrap();
    let mut call = std::pin::pin!(async { client.get_tracking(ID).await });
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let answer = loop {
        if let std::task::Poll::Ready(answer) = call.as_mut().poll(&mut context) {
            break answer;
        }
    };
    assert_eq!(answer.unwrap().attempts(), 2);
}

#[tokio::test]
async fn waits_end_in_the_order_of_their_moments() {
    let clock = VirtualClock::new();
    let ended = std::sync::Mutex::new(Vec::new());
    let wait = async |seconds| {
        clock.sleep_until(Duration::from_secs(seconds)).await;
        ended.lock().unwrap().push((seconds, clock.now().as_secs()));
    };
    tokio::join!(wait(30), wait(10), wait(20), async {
        wait(5).await;
        wait(15).await;
    });
    assert_eq!(*ended.lock().unwrap(), [(5, 5), (10, 10), (15, 15), (20, 20), (30, 30)]);
}

#[tokio::test]
async fn tasks_that_wait_wake_each_other() {
    let clock = VirtualClock::new();
    let tasks: Vec<_> = [40, 10, 30, 20]
        .map(|seconds| {
            let clock = clock.clone();
            tokio::spawn(async move {
                clock.sleep_until(Duration::from_secs(seconds)).await;
                clock.now().as_secs()
            })
        })
        .into();
    for (task, seconds) in tasks.into_iter().zip([40, 10, 30, 20]) {
        assert_eq!(task.await.unwrap(), seconds);
    }
    assert_eq!(clock.elapsed(), Duration::from_secs(40));
}

#[tokio::test]
async fn a_wait_that_is_dropped_holds_nothing_up() {
    let clock = VirtualClock::new();
    let first = clock.sleep_until(Duration::from_secs(1));
    let second = clock.sleep_until(Duration::from_secs(2));
    {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let mut first = first;
        assert!(first.as_mut().poll(&mut context).is_pending());
    }
    second.await;
    assert_eq!(clock.elapsed(), Duration::from_secs(2));
}

#[tokio::test]
async fn time_can_be_turned_forward() {
    let clock = VirtualClock::new();
    clock.advance(Duration::from_secs(60));
    assert_eq!(clock.since_1970().as_secs(), 1_767_225_660);
    clock.sleep_until(Duration::from_secs(59)).await;
    assert_eq!(clock.elapsed(), Duration::from_secs(60));
    clock.advance(Duration::MAX);
    assert_eq!(clock.now(), Duration::MAX);
}
