//! Ids in paths: each arrives as one segment, and what cannot is refused.

use optima_courier::tracking::v2024_04::{
    Client, CompletionReason, MarkTrackingCompleted, UpdateTracking,
};
use optima_courier::{Call, ErrorKind, Operation, Validation};

use crate::server::{Server, answer};
use crate::support::{GOOD, client_of, sent};

/// The id arrives as this segment of the path.
async fn check_segment(id: &str, segment: &str) {
    let (_, request) = sent(|client| client.get_tracking(id)).await;
    let line = request.lines().next();
    assert_eq!(line, Some(format!("GET /base/1/trackings/{segment} HTTP/1.1").as_str()), "{id:?}");
}

#[tokio::test]
async fn sends_any_id_as_one_segment() {
    check_segment("../x", "..%2Fx").await;
    check_segment("%2F", "%252F").await;
    check_segment("%2e%2e", "%252e%252e").await;
    check_segment("a/b", "a%2Fb").await;
    check_segment("a\\b", "a%5Cb").await;
    check_segment("?", "%3F").await;
    check_segment("#", "%23").await;
    check_segment("a;b=c", "a%3Bb%3Dc").await;
    check_segment("a b+c", "a%20b%2Bc").await;
    check_segment("...", "...").await;
    check_segment("📦", "%F0%9F%93%A6").await;
    check_segment("a\r\nhost: x", "a%0D%0Ahost%3A%20x").await;
    check_segment("\0", "%00").await;
    check_segment("Az09-._~", "Az09-._~").await;
}

/// Nothing is sent, whatever is said about validation.
async fn check_never_sent<O: Operation>(
    start: impl for<'c> Fn(&'c Client) -> Call<'c, O>,
    problem: &str,
) {
    let server = Server::start([answer(200, GOOD)]).await;
    let client = client_of(&server);
    for validation in [Validation::Enforce, Validation::Warn, Validation::Off] {
        let result = start(&client).validation(validation).await;
        let error = result.err().expect(problem);
        assert_eq!(error.kind(), ErrorKind::Invalid);
        let line = error.to_string();
        assert!(line.ends_with(&format!(": {problem}. Correct the request.")), "{line}");
    }
    assert_eq!(server.requests(), [""; 0]);
}

#[tokio::test]
async fn refuses_ids_that_would_name_another_resource() {
    for (id, problem) in [
        ("", "the path parameter `id` is empty"),
        (".", "the path parameter `id` is a dot segment"),
        ("..", "the path parameter `id` is a dot segment"),
    ] {
        check_never_sent(|client| client.get_tracking(id), problem).await;
        check_never_sent(|client| client.update_tracking(UpdateTracking::new(id)), problem).await;
        let request = MarkTrackingCompleted::new(id, CompletionReason::Lost);
        check_never_sent(|client| client.mark_tracking_completed(request.clone()), problem).await;
    }
}

#[tokio::test]
async fn keeps_the_path_below_an_odd_id() {
    let request = MarkTrackingCompleted::new("a/../b", CompletionReason::Lost);
    let (_, request) = sent(|client| client.mark_tracking_completed(request)).await;
    let line = "POST /base/1/trackings/a%2F..%2Fb/mark-as-completed HTTP/1.1\r\n";
    assert!(request.starts_with(line), "{request}");
}
