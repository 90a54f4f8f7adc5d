//! Calls that are sent again: how often, how long they may take, and what a lost answer means.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example talks to a stand-in on this machine, which answers in the shape of the real API.

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

    // Reading changes nothing, so a fault of the server is met by asking again.
    let tracking = client.get_tracking("5b766a5cc7c33c0e007de3c9").await?;
    println!("read after {} attempts", tracking.attempts());

    // A create is guarded: after a lost answer the client looks for what it made, and sends the
    // request once more only where it finds nothing.
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

    // Retracking burns one of a few attempts, so it is never sent a second time unless the server
    // certainly did nothing. Any call can have a policy of its own.
    let retrack = client.retrack_tracking("5b766a5cc7c33c0e007de3c9");
    match retrack.retry(RetryPolicy::never()).timeout(Duration::from_secs(5)).await {
        Ok(tracking) => println!("retracked {}", tracking.id()?),
        Err(error) => println!("may have retracked: {}", error.may_have_acted()),
    }
    Ok(())
}
