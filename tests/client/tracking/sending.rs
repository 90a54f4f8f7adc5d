//! What the client does about violations: refuse, warn, or not look.

use optima_courier::ErrorKind;
use optima_courier::tracking::v2024_04::{Client, CreateTracking, MarkTrackingCompleted};
use optima_courier::validate::Validation;

use crate::server::{Server, answer};
use crate::support::{GOOD, KEY, serve};

/// One error and one warning.
fn wrong() -> CreateTracking {
    CreateTracking::new("a!").slug("A")
}

async fn client_with(validation: Validation) -> (Server, Client) {
    let server = serve([answer(200, GOOD)]).await;
    let builder = Client::builder(KEY).base_url(server.url()).validation(validation);
    (server, builder.build().expect("a client"))
}

#[tokio::test]
async fn sends_nothing_that_the_server_would_refuse() {
    let (server, client) = client_with(Validation::Enforce).await;
    let error = client.create_tracking(wrong()).await.expect_err("a refusal");
    assert_eq!(server.requests(), [""; 0]);
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
    let (_server, client) = client_with(Validation::Enforce).await;
    let request = CreateTracking::new("1234567890").emails(["?"; 9]);
    let error = client.create_tracking(request).await.expect_err("a refusal");
    assert_eq!(error.violations().len(), 10);
    assert!(error.to_string().contains("; and 5 more. "), "{error}");
}

#[tokio::test]
async fn sends_what_only_warns_and_says_so_beside_the_response() {
    let (server, client) = client_with(Validation::Enforce).await;
    let response = client.get_tracking("abc").await.expect("a tracking");
    assert_eq!(server.requests().len(), 1);
    let warnings: Vec<_> =
        response.warnings().iter().map(|one| (&*one.pointer, one.rule)).collect();
    assert_eq!(warnings, [("/id", "chars")]);
    assert_eq!(response.metadata().warnings().len(), 1);
    let line = response.warnings().to_string();
    assert_eq!(line, "`/id` has 3 characters: give exactly 24 characters");
}

#[tokio::test]
async fn sends_all_and_warns_of_all_where_it_is_told_to_warn() {
    let (server, client) = client_with(Validation::Warn).await;
    let response = client.create_tracking(wrong()).await.expect("a tracking");
    assert_eq!((server.requests().len(), response.warnings().len()), (1, 3));
    assert!(response.warnings().has_errors());
    assert!(server.request().ends_with(r#"{"tracking":{"tracking_number":"a!","slug":"A"}}"#));
}

#[tokio::test]
async fn looks_at_nothing_where_it_is_told_to() {
    let (server, client) = client_with(Validation::Off).await;
    let response = client.create_tracking(wrong()).await.expect("a tracking");
    assert_eq!((server.requests().len(), response.warnings().len()), (1, 0));
}

#[tokio::test]
async fn lets_a_call_decide_for_itself() {
    for (client_says, call_says, sent) in [
        (Validation::Enforce, Validation::Off, 1),
        (Validation::Enforce, Validation::Warn, 1),
        (Validation::Off, Validation::Enforce, 0),
    ] {
        let (server, client) = client_with(client_says).await;
        let result = client.create_tracking(wrong()).validation(call_says).await;
        assert_eq!((server.requests().len(), result.is_ok()), (sent, sent == 1));
    }
}

#[tokio::test]
async fn keeps_the_warnings_of_a_call_that_fails() {
    let body = r#"{"meta":{"code":4015,"message":"m"},"data":{}}"#;
    let server = serve([answer(400, body)]).await;
    let client = crate::support::client_of(&server);
    let error = client.get_tracking("abc").await.expect_err("a refusal");
    let warned = error.metadata().expect("metadata").warnings().iter().next().expect("a warning");
    assert_eq!(warned.predicts, error.row(), "the client had foreseen it");
}

#[tokio::test]
async fn sends_an_unknown_reason_only_without_validation() {
    let (server, client) = client_with(Validation::Enforce).await;
    let request = MarkTrackingCompleted::new("5b7658cec7c33c0e007de3c5", "EATEN".into());
    let refused = client.mark_tracking_completed(request.clone()).await;
    assert_eq!(refused.expect_err("a refusal").kind(), ErrorKind::Invalid);
    assert_eq!(server.requests(), [""; 0]);
    let call = client.mark_tracking_completed(request).validation(Validation::Off);
    call.await.expect("a tracking");
    assert!(server.request().ends_with("\r\n\r\n{\"reason\":\"EATEN\"}"));
}
