//! The runtime from outside: one program for all of its tests, since each program that links the
//! runtime takes longer to build than its tests take to run.

mod budget;
mod chunks;
mod client;
mod client_settings;
mod clock;
mod deadline;
mod decode;
#[cfg(feature = "drift")]
mod drift;
mod emitted;
mod error;
#[cfg(feature = "redis")]
mod fleet;
mod formats;
#[cfg(feature = "deserialize")]
mod from_data;
#[cfg(feature = "deserialize")]
mod from_form;
mod guarded;
mod interceptors;
#[cfg(feature = "tower")]
mod layers;
mod limits;
mod lists;
#[cfg(feature = "metrics")]
mod metrics;
mod moment;
mod named_limits;
mod odd_answers;
mod odd_lists;
mod rate;
mod rate_drop;
mod rate_learning;
mod rate_margin;
mod rate_several;
mod repeat;
mod retry;
mod serialized;
mod shared_parts;
mod sign;
mod sign_random;
mod sign_rsa;
mod situations;
mod target;
mod trace;
mod trace_events;
mod transport;
mod validate;
mod virtual_time;
#[cfg(feature = "tracing")]
mod watch;
mod webhook;
#[cfg(feature = "webhooks")]
mod webhook_guard;
#[cfg(all(feature = "webhooks", feature = "rsa"))]
mod webhook_rsa;
