//! Rate limits: the client keeps those of the API, and several clients can share them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use optima_courier::rate_limit::LocalRateLimiter;
use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2024_04::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The simulator keeps the rate limits, too. For the real service, build each client with
    // `Client::builder("your API key")` instead of `simulator.client_builder()`.
    let simulator = Simulator::builder().start().await?;

    // One organisation, one limit: both clients share a bucket of 10 requests a second.
    let organisation = Arc::new(LocalRateLimiter::default());
    let client = || simulator.client_builder().rate_limiter(organisation.clone()).build();
    let (shop, warehouse): (Client, Client) = (client()?, client()?);

    let start = Instant::now();
    let tracking = shop.create_tracking("1234567890").await?;
    for _ in 0..6 {
        shop.get_tracking(tracking.id()?).await?;
        warehouse.get_tracking(tracking.id()?).await?;
    }
    let waited = start.elapsed() >= Duration::from_secs(1);
    println!("13 requests, {}", if waited { "the last three a second later" } else { "too fast" });
    println!("refused: {}", refused(&simulator));

    // A client without rate limits sends at once, and after a refusal repeats the request when the
    // server permits. Every answer has the server's state of the rate limit.
    let hasty: Client = simulator.client_builder().no_rate_limits().build()?;
    for _ in 0..25 {
        hasty.get_tracking(tracking.id()?).await?;
    }
    println!(
        "refused without rate limits: {}",
        if refused(&simulator) > 0 { "some" } else { "none" }
    );
    let tracking = hasty.get_tracking(tracking.id()?).await?;
    println!("permitted in a second: {}", tracking.rate_limit().limit.unwrap_or(0));
    Ok(())
}

/// How many requests the service refused.
fn refused(simulator: &Simulator) -> usize {
    simulator.requests().iter().filter(|request| request.status == Some(429)).count()
}
