//! Retries: how many attempts, which timeouts, and what a lost answer means.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::retry::RetryPolicy;
use optima_courier::simulator::{Fault, Simulator, Stage};
use optima_courier::tracking::v2024_04::{
    Client, CompletionReason, CreateTracking, MarkTrackingCompleted,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service, build the client with `Client::builder("your API key")`; the faults
    // come by themselves.
    let simulator = Simulator::builder().start().await?;
    let policy = RetryPolicy::standard().attempts(4).first_wait(Duration::from_millis(10));
    let client: Client = simulator
        .client_builder()
        .retry(policy)
        .attempt_timeout(Duration::from_secs(20))
        .timeout(Duration::from_secs(60))
        .build()?;

    // A create is guarded: after a lost answer the client reads back what it created, and sends the
    // request again only if it finds nothing.
    simulator.fault(Fault::reset(Stage::After).on("create_tracking").times(1))?;
    let tracking = match client.create_tracking(CreateTracking::new("1234567890")).await {
        Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
            println!("look later: {error}");
            return Ok(());
        }
        answer => answer?,
    };
    println!("created {}", tracking.id()?);
    for note in tracking.notes() {
        println!("- {note}");
    }

    // Reading changes nothing, so it is retried after a fault of the server.
    simulator.fault(Fault::status(503).on("get_tracking").times(2))?;
    let read = client.get_tracking(tracking.id()?).await?;
    println!("read after {} attempts", read.attempts());

    // Retracking uses up one of a few attempts, so it is retried only if the server certainly did
    // nothing. Any call can have its own policy.
    let lost = MarkTrackingCompleted::new(tracking.id()?, CompletionReason::Lost);
    client.mark_tracking_completed(lost).await?;
    simulator.fault(Fault::reset(Stage::After).on("retrack_tracking").times(1))?;
    let retrack = client.retrack_tracking(tracking.id()?);
    match retrack.retry(RetryPolicy::never()).timeout(Duration::from_secs(5)).await {
        Ok(tracking) => println!("retracked {}", tracking.id()?),
        Err(error) => println!("may have retracked: {}", error.may_have_acted()),
    }
    Ok(())
}
