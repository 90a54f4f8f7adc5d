//! A worker of a fleet that shares one quota through Redis. With `REDIS_URL`, such as
//! `redis://127.0.0.1:6379`, start it as often as you like: all of them together keep the limit.
//! Without one, it shows what a worker does while no Redis answers. The service is the simulator, in
//! each process its own.

use std::env;
use std::sync::Arc;
use std::time::Duration;

use optima_courier::rate_limit::{RedisRateLimiter, WhenAway};
use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, CreateTracking};

/// Nothing listens here.
const NOWHERE: &str = "redis://127.0.0.1:1";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder().seed(7).start().await?;
    let url = env::var("REDIS_URL").ok();
    match &url {
        Some(_) => println!("the quota is in Redis"),
        None => {
            println!("no Redis: start `redis-server`, and set REDIS_URL=redis://127.0.0.1:6379");
            println!("each of four workers takes its share");
        }
    }

    // All workers name the same account, and share its quota. While Redis is away, each of four takes
    // a quarter of it, once what was granted before no longer counts.
    let limiter = RedisRateLimiter::builder(url.as_deref().unwrap_or(NOWHERE), "your API key")
        .margin(Duration::from_millis(50))
        .when_away(WhenAway::LocalShare { workers: 4 })
        .build()?;
    if url.is_some() {
        limiter.check().await?;
    }

    let client: Client = simulator.client_builder().rate_limiter(Arc::new(limiter)).build()?;
    for number in 1..=4 {
        let tracking =
            client.create_tracking(CreateTracking::new(format!("12345678{number}"))).await?;
        println!("created {}", tracking.tracking_number()?);
    }
    let refused = simulator.requests().iter().filter(|request| request.status == Some(429)).count();
    println!("refused: {refused}");
    Ok(())
}
