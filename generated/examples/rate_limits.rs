//! Rate limits: the client keeps those of the API, and several clients can share them.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example calls a mock server on this machine, which answers like the real API.

mod stand_in;

use std::env;
use std::sync::Arc;
use std::time::Instant;

use optima_courier::rate_limit::LocalRateLimiter;
use optima_courier::tracking::v2024_04::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url =
        env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in::start("/tracking/2024-04"))?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());

    // One organisation, one limit: both clients share a bucket of 10 requests a second.
    let organisation = Arc::new(LocalRateLimiter::default());
    let client = |limiter: &Arc<LocalRateLimiter>| {
        let builder = Client::builder(api_key.clone()).base_url(base_url.clone());
        builder.rate_limiter(limiter.clone()).build()
    };
    let (shop, warehouse) = (client(&organisation)?, client(&organisation)?);

    let start = Instant::now();
    for _ in 0..6 {
        shop.get_tracking("5b766a5cc7c33c0e007de3c9").await?;
        warehouse.get_tracking("5b766a5cc7c33c0e007de3c9").await?;
    }
    let waited = start.elapsed().as_secs() >= 1;
    println!("12 requests, {}", if waited { "the last two after a second" } else { "too fast" });

    // Every answer has the server's state of the rate limit. A client without rate limits sends at
    // once, and after a refusal retries when the server permits.
    let hasty = Client::builder(api_key).base_url(base_url).no_rate_limits().build()?;
    let tracking = hasty.get_tracking("5b766a5cc7c33c0e007de3c9").await?;
    println!("left in this second: {:?}", tracking.rate_limit().remaining);
    Ok(())
}
