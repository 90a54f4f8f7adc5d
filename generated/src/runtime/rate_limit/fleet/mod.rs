//! One quota for a fleet of workers: a limiter whose state is in Redis.
//!
//! A call takes its turn in the `line` of its process and asks Redis, over the `link`, by one `call`
//! of the `script`. While Redis is away (`outage`), it waits, takes a local share or fails.

// What this one knows of its room.
use super::{Draw, Quota, RateLimiter, Seen, local, queue, time};

mod call;
mod error;
mod line;
mod link;
mod offset;
mod outage;
mod redis_rate_limiter;
mod script;
mod settings;

pub use error::RedisLimiterError;
pub use redis_rate_limiter::RedisRateLimiter;
pub use settings::{RedisRateLimiterBuilder, WhenAway};
