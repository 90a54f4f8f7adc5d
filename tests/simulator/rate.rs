//! Rate limits: shared by all operations, or of each one, in windows of the machine's clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::Method;
use serde_json::{Value, json};

use crate::service::{Answer, Service, builder};

/// More requests than any limit permits in the time that a slow machine takes for them.
const MANY: usize = 500;

async fn limited(api: &str, version: &str) -> Service {
    Service::with(builder().rate_limits(true), api, Some(version)).await
}

/// What the headers say: the limit, what is left of it, and when the window ends.
fn standing(answer: &Answer) -> (u64, u64, u64) {
    let header = |name: &str| {
        let value = answer.headers.get(name).and_then(|value| value.parse().ok());
        value.unwrap_or_else(|| panic!("`{name}` in {:?}", answer.headers))
    };
    (header("x-ratelimit-limit"), header("x-ratelimit-remaining"), header("x-ratelimit-reset"))
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a moment after 1970")
}

/// Asks in turns until a request is refused, and counts what was accepted in its window.
async fn exhaust(service: &Service, paths: &[&str]) -> (Answer, u64) {
    let (mut accepted, mut window) = (0, 0);
    for path in paths.iter().cycle().take(MANY) {
        let answer = service.get(path).await;
        let (limit, remaining, reset) = standing(&answer);
        if reset != window {
            (accepted, window) = (0, reset);
        }
        if answer.status == 429 {
            return (answer, accepted);
        }
        accepted += 1;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(remaining, limit - accepted, "each request counts once");
    }
    panic!("{MANY} requests and none refused");
}

/// Waits until a window has ended.
async fn wait_until(end: Duration) {
    while now() <= end {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn until_2024_04_all_operations_share_ten_requests_a_second() {
    let service = limited("tracking", "2024-04").await;
    let (refused, accepted) =
        exhaust(&service, &["/trackings", "/couriers", "/couriers/all"]).await;
    assert_eq!(accepted, 10);
    assert_eq!((refused.status, refused.code()), (429, 429), "{}", refused.body);
    assert_eq!(refused.body["meta"]["type"], "TooManyRequests");
    assert_eq!(refused.data(), &json!({}));
    let (limit, remaining, reset) = standing(&refused);
    assert_eq!((limit, remaining), (10, 0));
    assert!(reset.abs_diff(now().as_secs()) <= 1, "the reset is in seconds since 1970");
    wait_until(Duration::from_secs(reset)).await;
    let next = service.get("/trackings").await;
    assert_eq!((next.status, standing(&next).1), (200, 9), "the next window begins anew");
}

#[tokio::test]
async fn since_2024_07_each_operation_has_a_limit_of_its_own() {
    let service = limited("tracking", "2026-07").await;
    let limits = [
        (Method::POST, "/trackings", 20),
        (Method::GET, "/trackings", 6),
        (Method::GET, "/trackings/unknown", 5),
        (Method::PUT, "/trackings/unknown", 5),
        (Method::DELETE, "/trackings/unknown", 5),
        (Method::POST, "/trackings/unknown/retrack", 5),
        (Method::POST, "/trackings/unknown/mark-as-completed", 5),
        (Method::POST, "/couriers/detect", 3),
        (Method::GET, "/couriers", 5),
        (Method::POST, "/estimated-delivery-date/predict", 5),
        (Method::POST, "/estimated-delivery-date/predict-batch", 20),
        (Method::GET, "/courier-connections", 5),
        (Method::POST, "/courier-connections", 5),
        (Method::GET, "/courier-connections/unknown", 5),
        (Method::PATCH, "/courier-connections/unknown", 5),
        (Method::DELETE, "/courier-connections/unknown", 5),
    ];
    for (method, path, expected) in limits {
        let body = if method == Method::GET { Value::Null } else { json!({}) };
        let answer = service.send(method.clone(), path, body).await;
        let (limit, remaining, _) = standing(&answer);
        assert_eq!((limit, remaining), (expected, expected - 1), "{method} {path}");
    }
}

#[tokio::test]
async fn an_operation_that_is_used_up_leaves_the_others_alone() {
    let service = limited("tracking", "2026-07").await;
    let (refused, accepted) = exhaust(&service, &["/trackings"]).await;
    assert_eq!((accepted, refused.code()), (6, 429), "{}", refused.body);
    assert_eq!(service.get("/couriers").await.status, 200);
}

#[tokio::test]
async fn the_shipping_api_says_in_milliseconds_when_its_window_ends() {
    let service = limited("shipping", "v3").await;
    let (refused, accepted) = exhaust(&service, &["/labels", "/rates", "/couriers"]).await;
    assert_eq!(accepted, 10);
    assert_eq!((refused.status, refused.code()), (429, 429), "{}", refused.body);
    assert_eq!(refused.body["meta"]["retryable"], true);
    let (limit, remaining, reset) = standing(&refused);
    assert_eq!((limit, remaining), (10, 0));
    let reset = Duration::from_millis(reset);
    assert!(reset.abs_diff(now()) <= Duration::from_secs(2), "{reset:?} in milliseconds");
    wait_until(reset).await;
    assert_eq!(service.get("/labels").await.code(), 200);
}

#[tokio::test]
async fn what_is_refused_over_the_limit_has_no_effect() {
    let service = limited("tracking", "2024-04").await;
    let (mut made, mut refused) = (0, 0);
    for number in 0..MANY {
        let body = json!({ "tracking": { "tracking_number": format!("N{number:09}") } });
        match service.post("/trackings", body).await.status {
            201 => made += 1,
            status => {
                assert_eq!(status, 429);
                refused += 1;
                break;
            }
        }
    }
    assert_eq!(refused, 1);
    let records = service.simulator.records("tracking/2024-04", "Tracking").expect("records");
    assert_eq!(records.len(), made);
}
