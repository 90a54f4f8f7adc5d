//! The helpers of these tests.

use std::panic::{AssertUnwindSafe, catch_unwind};

use optima_courier::testing::Replies;
use optima_courier::tracking::v2024_04::{Client, Tracking};

/// A client of the double for the Tracking API of 2024-04.
pub fn client_of(replies: &Replies) -> Client {
    replies.client().expect("a client")
}

/// A tracking that has only a number.
pub fn tracking(number: &str) -> Tracking {
    let mut tracking = Tracking::default();
    tracking.tracking_number = Some(number.into());
    tracking
}

/// The message with which this panics.
#[track_caller]
pub fn panic_of(act: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(act)).expect_err("it has to panic");
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref().cloned()).expect("a message")
}
