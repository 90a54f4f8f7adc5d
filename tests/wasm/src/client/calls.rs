//! Calls of a whole client: limits of time and size.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2026_07::{Client, GetTracking};

use super::remote::Remote;
use crate::table::{ANSWERS, Does, End, Outcome, Row, STAGES};
use crate::trial::{PlayedServer, Scene};

pub async fn check(scene: &Remote) -> Vec<String> {
    let mut faults = Vec::new();
    let stalls = |row: &&Row| matches!(row.does, Does::Ends(_, "")) && row.requests.len() > 1;
    let stalled = STAGES.iter().find(stalls).expect("a server that does not answer");
    let server = scene.serve(stalled, End::Stall).await;
    let error = fails(server.url(), Duration::from_millis(100), 1000).await;
    let line = "the `attempt_timeout` of 100 ms ran out before an answer began";
    if error.0 != ErrorKind::Timeout || !error.1.contains(line) {
        faults.push(format!("a stalled call fails with {error:?}"));
    }
    let answers = |row: &&Row| row.outcome == Outcome::Answered(200, "{}");
    let answered = ANSWERS.iter().find(answers).expect("a server that answers");
    let server = scene.serve(answered, End::Close).await;
    let error = fails(server.url(), Duration::from_secs(10), 1).await;
    if error.0 != ErrorKind::Decode || !error.1.contains("longer than 1 bytes") {
        faults.push(format!("a long answer fails with {error:?}"));
    }
    faults
}

/// The kind and the text of a call's failure.
pub async fn fails(url: &str, time: Duration, bytes: usize) -> (ErrorKind, String) {
    let builder = Client::builder("key").base_url(url).retry(RetryPolicy::never());
    let builder = builder.attempt_timeout(time).answer_limit(bytes);
    let client = builder.build().expect("a client");
    match client.call(GetTracking::new("an-id")).await {
        Ok(_) => (ErrorKind::Other, "it succeeds".to_owned()),
        Err(error) => (error.kind(), error.to_string()),
    }
}
