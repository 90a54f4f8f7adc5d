//! Webhooks: news as signed deliveries to registered addresses, repeated by the schedule that the
//! descriptor names, in simulated time.

mod channel;
mod outbox;
mod post;
mod target;

pub use channel::Channel;
pub use outbox::{Attempt, Delivery, Outbox, Parcel};
pub use post::post;
pub use target::{Address, Webhook};
