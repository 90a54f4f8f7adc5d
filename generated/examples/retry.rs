//! Retries: how many attempts, which timeouts, and what a lost answer means.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;
use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04::{Client, CreateTracking};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url =
        env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/tracking/2024-04"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let policy = RetryPolicy::standard().attempts(4).first_wait(Duration::from_millis(10));
    let client = Client::builder(api_key)
        .base_url(base_url)
        .retry(policy)
        .attempt_timeout(Duration::from_secs(20))
        .timeout(Duration::from_secs(60))
        .build()?;

    // Reading changes nothing, so it is retried after a fault of the server.
    let tracking = client.get_tracking("5b766a5cc7c33c0e007de3c9").await?;
    println!("read after {} attempts", tracking.attempts());

    // A create is guarded: after a lost answer the client reads back what it created, and sends the
    // request again only if it finds nothing.
    match client.create_tracking(CreateTracking::new("1234567890")).await {
        Ok(tracking) => {
            println!("created {}", tracking.id()?);
            for note in tracking.notes() {
                println!("- {note}");
            }
        }
        Err(error) if error.kind() == ErrorKind::OutcomeUnknown => println!("look later: {error}"),
        Err(error) => return Err(error.into()),
    }

    // Retracking uses up one of a few attempts, so it is retried only if the server certainly did
    // nothing. Any call can have its own policy.
    let retrack = client.retrack_tracking("5b766a5cc7c33c0e007de3c9");
    match retrack.retry(RetryPolicy::never()).timeout(Duration::from_secs(5)).await {
        Ok(tracking) => println!("retracked {}", tracking.id()?),
        Err(error) => println!("may have retracked: {}", error.may_have_acted()),
    }
    Ok(())
}
