//! One worker of a fleet: takes permits from Redis as fast as it gets them, and prints a line for
//! each with the moment at which it had it, in microseconds since 1970.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use runtime::rate_limit::{Draw, Quota, RateLimiter, RedisRateLimiter, WhenAway};
use runtime::time::SystemClock;

const USAGE: &str = "URL ACCOUNT LIMIT MARGIN_MS PACED AT_ONCE COUNT SHARE: permits of LIMIT a \
                     second, AT_ONCE calls at once, COUNT in all; PACED is 0 or 1, and SHARE the \
                     number of workers of a local share, 0 for none";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match work(&words).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn work(words: &[String]) -> Result<(), Box<dyn Error>> {
    let [url, account, numbers @ ..] = words else { return Err(USAGE.into()) };
    let numbers = numbers.iter().map(|word| word.parse()).collect::<Result<Vec<u32>, _>>()?;
    let [limit, margin, paced, at_once, count, share] = numbers[..] else {
        return Err(USAGE.into());
    };
    let when_away = match share {
        0 => WhenAway::Wait,
        workers => WhenAway::LocalShare { workers },
    };
    let limiter = RedisRateLimiter::builder(url, account)
        .margin(Duration::from_millis(margin.into()))
        .paced(paced == 1)
        .when_away(when_away)
        .build()?;
    let limiter = Arc::new(limiter);
    let draw = Draw::new("fleet", Vec::leak(vec![Quota::new("all", limit, 1)]));
    let left = Arc::new(AtomicUsize::new(count.try_into()?));
    let calls: Vec<_> =
        (0..at_once).map(|_| tokio::spawn(calls(limiter.clone(), draw, left.clone()))).collect();
    for call in calls {
        call.await?.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Takes permits, one after another, until none is left to take.
async fn calls(
    limiter: Arc<RedisRateLimiter>,
    draw: Draw,
    left: Arc<AtomicUsize>,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let take = |left: usize| left.checked_sub(1);
    while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok() {
        limiter.acquire(draw, &SystemClock).await?;
        println!("{}", SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_micros());
    }
    Ok(())
}
