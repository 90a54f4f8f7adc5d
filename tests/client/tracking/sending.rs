//! What the client does about violations: refuse, warn, or not look; and that the service refuses
//! what the client would have refused.

use optima_courier::ErrorKind;
use optima_courier::simulator::{Fault, Simulator};
use optima_courier::tracking::v2024_04::{Client, CreateTracking, MarkTrackingCompleted, errors};
use optima_courier::validate::Validation;
use serde_json::{Value, json};

/// Two errors of its number, and one of its slug.
fn wrong() -> CreateTracking {
    CreateTracking::new("a!").slug("A")
}

/// A phone number that is only probably too long.
fn doubtful() -> CreateTracking {
    CreateTracking::new("1234567890").smses(["+4912345678901234"])
}

async fn client_with(validation: Validation) -> (Simulator, Client) {
    let simulator = Simulator::builder().start().await.expect("a simulator");
    let client = simulator.client_builder().validation(validation).build().expect("a client");
    (simulator, client)
}

/// The bodies that were sent.
fn sent(simulator: &Simulator) -> Vec<Value> {
    simulator.requests().iter().filter_map(|request| request.json()).collect()
}

#[tokio::test]
async fn sends_nothing_that_the_server_would_refuse() {
    let (simulator, client) = client_with(Validation::Enforce).await;
    let error = client.create_tracking(wrong()).await.expect_err("a refusal");
    assert_eq!(simulator.requests(), []);
    assert_eq!((error.kind(), error.status()), (ErrorKind::Invalid, None));
    assert_eq!((error.operation(), error.violations().len()), (Some("create_tracking"), 3));
    assert_eq!(
        error.to_string(),
        "create_tracking: the request was not sent: `/tracking_number` has 2 characters: \
         give 4 to 100 characters; `/tracking_number` does not fit: \
         give text that matches `[A-Za-z0-9._/-]+`; `/slug` does not fit: \
         give text that matches `[a-z0-9-]+`. Correct the request."
    );
}

#[tokio::test]
async fn names_at_most_five_violations_in_its_line_and_keeps_all() {
    let (_simulator, client) = client_with(Validation::Enforce).await;
    let request = CreateTracking::new("1234567890").emails(["?"; 9]);
    let error = client.create_tracking(request).await.expect_err("a refusal");
    assert_eq!(error.violations().len(), 10);
    assert!(error.to_string().contains("; and 5 more. "), "{error}");
}

#[tokio::test]
async fn sends_what_only_warns_and_says_so_beside_the_response() {
    let (simulator, client) = client_with(Validation::Enforce).await;
    let response = client.create_tracking(doubtful()).await.expect("a tracking");
    assert_eq!(simulator.requests().len(), 1);
    let warnings: Vec<_> =
        response.warnings().iter().map(|one| (&*one.pointer, one.rule)).collect();
    assert_eq!(warnings, [("/smses/0", "format")]);
    assert_eq!(response.metadata().warnings().len(), 1);
    let line = response.warnings().to_string();
    assert_eq!(
        line,
        "`/smses/0` has an unusual form: give a telephone number such as `+18555072509`"
    );
}

#[tokio::test]
async fn sends_all_and_warns_of_all_where_it_is_told_to_warn() {
    let (simulator, client) = client_with(Validation::Warn).await;
    let error = client.create_tracking(wrong()).await.expect_err("a refusal");
    let body = json!({"tracking": {"tracking_number": "a!", "slug": "A"}});
    assert_eq!(sent(&simulator), [body]);
    let warnings = error.metadata().expect("metadata").warnings();
    assert!(warnings.has_errors());
    assert_eq!(warnings.len(), 3);
    let foreseen = warnings.iter().next().and_then(|one| one.predicts);
    assert_eq!((foreseen, error.status()), (error.row(), Some(400)));
}

#[tokio::test]
async fn looks_at_nothing_where_it_is_told_to() {
    let (simulator, client) = client_with(Validation::Off).await;
    let response = client.create_tracking(doubtful()).await.expect("a tracking");
    assert_eq!(response.warnings().len(), 0);
    let error = client.create_tracking(wrong()).await.expect_err("a refusal");
    assert_eq!(error.metadata().expect("metadata").warnings().len(), 0);
    assert_eq!((simulator.requests().len(), error.status()), (2, Some(400)));
}

#[tokio::test]
async fn lets_a_call_decide_for_itself() {
    for (client_says, call_says, sent) in [
        (Validation::Enforce, Validation::Off, 1),
        (Validation::Enforce, Validation::Warn, 1),
        (Validation::Off, Validation::Enforce, 0),
    ] {
        let (simulator, client) = client_with(client_says).await;
        let call = client.create_tracking(wrong()).validation(call_says);
        let error = call.await.expect_err("a refusal");
        assert_eq!((simulator.requests().len(), error.status().is_some()), (sent, sent == 1));
    }
}

#[tokio::test]
async fn keeps_the_warnings_of_a_call_that_fails() {
    let (simulator, client) = client_with(Validation::Enforce).await;
    simulator.fault(Fault::error("InvalidTrackingId").on("get_tracking")).expect("a fault");
    let error = client.get_tracking("abc").await.expect_err("a refusal");
    assert!(error.is(&errors::INVALID_TRACKING_ID), "{error}");
    let warnings = error.metadata().expect("metadata").warnings();
    let line = "`/id` has 3 characters: give exactly 24 characters";
    assert_eq!(warnings.to_string(), line);
    let warned = warnings.iter().next().expect("a warning");
    assert_eq!(warned.predicts, error.row(), "the client had foreseen it");
}

#[tokio::test]
async fn sends_an_unknown_reason_only_without_validation() {
    let (simulator, client) = client_with(Validation::Enforce).await;
    let tracking = client.create_tracking("1234567890").await.expect("a tracking");
    let request = MarkTrackingCompleted::new(tracking.id().expect("an id"), "EATEN".into());
    let refused = client.mark_tracking_completed(request.clone()).await;
    assert_eq!(refused.expect_err("a refusal").kind(), ErrorKind::Invalid);
    assert_eq!(simulator.requests().len(), 1, "only the creation");
    let call = client.mark_tracking_completed(request).validation(Validation::Off);
    assert!(call.await.expect_err("a refusal").is(&errors::FIELD_INVALID));
    assert_eq!(sent(&simulator).last(), Some(&json!({"reason": "EATEN"})));
}
