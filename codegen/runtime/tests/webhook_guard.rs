//! The guard of a receiver: repeats, time stamps, states, and what it remembers of them.

use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use crate::emitted::Export;
use crate::virtual_time::{START, VirtualClock};
use runtime::error::ErrorKind;
use runtime::time::BoxFuture;
use runtime::webhook::{
    Admission, LocalReplayMemory, MemoryError, Received, Redelivery, ReplayGuard, ReplayMemory,
    ReportedState, WebhookInfo, receive,
};
use serde_json::{Value, json};

const HOUR: u64 = 3600;

const INFO: WebhookInfo = WebhookInfo {
    api: "parcels",
    version: None,
    event: &["type"],
    events: &["stop"],
    once_by: &[&["id"]],
    sent_at: Some(&["sent"]),
    states: &[ReportedState {
        event: "stop",
        object: "Parcel",
        id: &["parcel", "id"],
        changed_at: &["parcel", "changed"],
    }],
    version_header: None,
    signature: None,
    retry: Some(Redelivery {
        attempts: 3,
        first: Duration::from_secs(HOUR),
        factor: 2,
        success: 200..=299,
    }),
};

/// A delivery with further members.
fn delivery(members: Value) -> Received<Export> {
    let mut body = json!({"type": "stop"});
    for (name, value) in members.as_object().expect("an object") {
        body[name] = value.clone();
    }
    receive(&INFO, body.to_string().as_bytes()).expect("a delivery")
}

fn sent(at: u64) -> Received<Export> {
    delivery(json!({"id": at, "sent": at}))
}

fn changed(id: &str, at: &str) -> Received<Export> {
    delivery(json!({"id": id, "parcel": {"id": 7, "changed": at}}))
}

fn guard() -> ReplayGuard {
    ReplayGuard::new().with_clock(VirtualClock::new(1))
}

async fn admit(guard: &ReplayGuard, received: &Received<Export>) -> Admission {
    guard.admit(received).await.expect("a memory")
}

#[tokio::test]
async fn admits_a_delivery_once_until_it_is_forgotten() {
    let (guard, first) = (guard(), delivery(json!({"id": "a"})));
    assert_eq!(admit(&guard, &first).await, Admission::Fresh);
    assert_eq!(admit(&guard, &first).await, Admission::Repeat);
    assert_eq!(admit(&guard.clone(), &first).await, Admission::Repeat);
    assert_eq!(admit(&guard, &delivery(json!({"id": "b"}))).await, Admission::Fresh);
    guard.forget(&first).await.expect("a memory");
    assert_eq!(admit(&guard, &first).await, Admission::Fresh);
}

#[tokio::test]
async fn does_not_hold_against_a_delivery_what_it_does_not_say() {
    let guard = guard();
    for members in [json!({}), json!({"id": null}), json!({"sent": null, "parcel": {"id": 7}})] {
        let received = delivery(members);
        assert_eq!(admit(&guard, &received).await, Admission::Fresh);
        assert_eq!(admit(&guard, &received).await, Admission::Fresh, "it was not verified");
        guard.forget(&received).await.expect("a memory");
    }
    for odd in [json!("soon"), json!("2026-01-01T00:00:00"), json!(-1), json!(1.5), json!([])] {
        let received = delivery(json!({"id": odd, "sent": odd}));
        assert_eq!(received.sent_at(), None, "{odd}");
        assert_eq!(admit(&guard, &received).await, Admission::Fresh);
    }
}

#[tokio::test]
async fn refuses_what_was_sent_before_any_repeat_or_after_now() {
    // Repeats come three hours after the first attempt, and a day is added to that.
    let (guard, now) = (guard(), START.as_secs());
    let oldest = now - 27 * HOUR;
    for (at, expected) in [
        (oldest, Admission::Fresh),
        (oldest - 1, Admission::Stale),
        (now + 300, Admission::Fresh),
        (now + 301, Admission::Early),
        (u64::MAX, Admission::Early),
        (0, Admission::Stale),
    ] {
        assert_eq!(admit(&guard, &sent(at)).await, expected, "{at}");
    }
    let strict = guard.clone().with_max_age(Duration::from_secs(60));
    let strict = strict.with_future_tolerance(Duration::ZERO);
    assert_eq!(admit(&strict, &sent(now - 61)).await, Admission::Stale);
    assert_eq!(admit(&strict, &sent(now + 1)).await, Admission::Early);
    let lenient = guard.with_max_age(Duration::MAX).with_future_tolerance(Duration::MAX);
    assert_eq!(admit(&lenient, &sent(u64::MAX)).await, Admission::Fresh);
    assert_eq!(admit(&lenient, &sent(0)).await, Admission::Fresh);
}

#[tokio::test]
async fn remembers_nothing_of_what_it_refuses() {
    let clock = VirtualClock::new(1);
    let guard = ReplayGuard::new().with_clock(clock.clone());
    let early = sent(START.as_secs() + 400);
    assert_eq!(admit(&guard, &early).await, Admission::Early);
    clock.turn(Duration::from_secs(100));
    assert_eq!(admit(&guard, &early).await, Admission::Fresh);
}

#[tokio::test]
async fn does_not_step_back_from_a_newer_state() {
    let guard = guard();
    for (id, at, expected) in [
        ("a", "2026-01-01T10:00:00+00:00", Admission::Fresh),
        ("b", "2026-01-01T12:00:00.5+02:00", Admission::Fresh),
        ("c", "2026-01-01T10:00:00.5Z", Admission::Fresh),
        ("d", "2026-01-01T10:00:00.4Z", Admission::Outdated),
        ("d", "2026-01-01T10:00:00.4Z", Admission::Repeat),
        ("e", "2026-01-01T09:00:00", Admission::Fresh),
        ("f", "1969-12-31T23:59:59Z", Admission::Fresh),
        ("g", "2026-01-01T10:00:01Z", Admission::Fresh),
    ] {
        assert_eq!(admit(&guard, &changed(id, at)).await, expected, "{id}");
    }
    let other =
        delivery(json!({"id": "h", "parcel": {"id": 8, "changed": "2025-01-01T00:00:00Z"}}));
    assert_eq!(admit(&guard, &other).await, Admission::Fresh);
    let unknown = json!({"type": "later", "id": "i", "parcel": {"id": 7, "changed": 1}});
    let unknown = receive(&INFO, unknown.to_string().as_bytes()).expect("a delivery");
    assert_eq!(admit(&guard, &unknown).await, Admission::Fresh, "an event that is not known");
}

#[tokio::test]
async fn ten_thousand_replays_take_bounded_memory() {
    let memory = Arc::new(LocalReplayMemory::default());
    let guard = guard().with_memory(memory.clone());
    let replayed = changed("a", "2026-01-01T10:00:00Z");
    assert!(admit(&guard, &replayed).await.is_fresh());
    for _ in 0..10_000 {
        assert_eq!(admit(&guard, &replayed).await, Admission::Repeat);
    }
    assert_eq!(memory.len(), 2, "the delivery and the state");

    let memory = Arc::new(LocalReplayMemory::with_capacity(100));
    let guard = guard.with_memory(memory.clone());
    for number in 0..10_000 {
        assert_eq!(admit(&guard, &delivery(json!({"id": number}))).await, Admission::Fresh);
        assert!(memory.len() <= 100);
    }
    assert_eq!(admit(&guard, &delivery(json!({"id": 9_900}))).await, Admission::Repeat);
    assert_eq!(admit(&guard, &delivery(json!({"id": 9_901}))).await, Admission::Repeat);
    assert_eq!(admit(&guard, &delivery(json!({"id": 1}))).await, Admission::Fresh, "long ago");
    assert!(!memory.is_empty());
    assert_eq!(format!("{memory:?}"), "LocalReplayMemory { keys: 100, capacity: 100 }");
}

#[tokio::test]
async fn a_key_that_is_used_stays_longest() {
    let memory = LocalReplayMemory::with_capacity(2);
    let keep = Duration::ZERO;
    for (key, is_new) in [("a", true), ("b", true), ("a", false), ("c", true), ("a", false)] {
        assert_eq!(memory.remember(key, keep).await.expect("a memory"), is_new, "{key}");
    }
    assert!(memory.remember("b", keep).await.expect("a memory"), "it had to go");
    let none = LocalReplayMemory::with_capacity(0);
    assert!(none.remember("a", keep).await.expect("a memory"));
    assert!(!none.remember("a", keep).await.expect("a memory"));
}

/// A memory that fails at states, or at everything.
struct Failing {
    memory: LocalReplayMemory,
    always: bool,
}

impl Failing {
    fn fail<T: Send + 'static>() -> BoxFuture<'static, Result<T, MemoryError>> {
        Box::pin(ready(Err("the store is away".into())))
    }
}

impl ReplayMemory for Failing {
    fn remember<'m>(
        &'m self,
        key: &'m str,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        if self.always { Failing::fail() } else { self.memory.remember(key, keep) }
    }

    fn forget<'m>(&'m self, key: &'m str) -> BoxFuture<'m, Result<(), MemoryError>> {
        if self.always { Failing::fail() } else { self.memory.forget(key) }
    }

    fn advance<'m>(
        &'m self,
        _: &'m str,
        _: Duration,
        _: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        Failing::fail()
    }
}

#[tokio::test]
async fn says_that_the_memory_fails_and_takes_no_repeat_for_handled() {
    for always in [false, true] {
        let memory = Failing { memory: LocalReplayMemory::default(), always };
        let guard = guard().with_memory(memory);
        let received = changed("a", "2026-01-01T10:00:00Z");
        for _ in 0..2 {
            let error = guard.admit(&received).await.expect_err("no memory");
            assert_eq!(error.kind(), ErrorKind::Other);
            assert_eq!(
                error.to_string(),
                "the memory of deliveries failed. See the cause, and refuse the delivery, so that \
                 the service repeats it."
            );
            let cause = std::error::Error::source(&error).expect("a cause");
            assert_eq!(cause.to_string(), "the store is away");
        }
        assert_eq!(guard.forget(&received).await.is_err(), always);
    }
}

/// Keeps the keys that it sees.
#[derive(Default)]
struct Watched(std::sync::Mutex<Vec<(String, Duration)>>);

impl ReplayMemory for Watched {
    fn remember<'m>(
        &'m self,
        key: &'m str,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        self.0.lock().expect("no panic").push((key.to_owned(), keep));
        Box::pin(ready(Ok(true)))
    }

    fn forget<'m>(&'m self, _: &'m str) -> BoxFuture<'m, Result<(), MemoryError>> {
        Box::pin(ready(Ok(())))
    }

    fn advance<'m>(
        &'m self,
        key: &'m str,
        _: Duration,
        keep: Duration,
    ) -> BoxFuture<'m, Result<bool, MemoryError>> {
        self.remember(key, keep)
    }
}

#[tokio::test]
async fn a_store_sees_no_value_and_how_long_a_key_is_needed() {
    let memory = Arc::new(Watched::default());
    let guard = guard().with_memory(memory.clone());
    let long = "HIDE-ME".repeat(1000);
    let parcel = json!({"id": long, "changed": "2026-01-01T10:00:00Z"});
    admit(&guard, &delivery(json!({"id": long, "parcel": parcel}))).await;
    let keys = memory.0.lock().expect("no panic");
    for ((key, keep), start) in keys.iter().zip(["parcels:Parcel:", "parcels:delivery:"]) {
        assert!(key.starts_with(start) && key.len() == start.len() + 64, "{key}");
        assert_eq!(*keep, Duration::from_secs(27 * HOUR + 300));
    }
    assert_eq!(keys.len(), 2);
    assert!(!format!("{guard:?}").contains("HIDE-ME"));
}
