//! The objects of this version's answers, each field of which may be odd.

use optima_courier::tracking::v2024_04::*;
use serde_json::Value;

use crate::answers::FULL;
use crate::each_field::{Check, check_types, types};
use crate::odd_page::Listed;
use crate::support::as_written;

/// Every object of an answer.
const TYPES: &[(&str, Check)] = types! {
    Address AftershipEdd CarbonEmissions Checkpoint CheckpointEvent CheckpointEventReason
    Coordinate Courier CourierList CustomEdd EddInfo EddPredictions EddResult EstimatedPickup
    LastCheckpoint LatestEdd NextCourier Notification ProcessingTime Tracking TrackingPage Weight
};

#[test]
fn no_field_of_an_answer_disturbs_the_others() {
    check_types(TYPES);
}

#[tokio::test]
async fn a_page_on_which_each_tracking_has_another_odd_value_loses_none() {
    let mut full: Value = serde_json::from_str(FULL).expect("JSON");
    let full = as_written(full["data"]["tracking"].take());
    let undeclared = &["android", "ios", "delivery_time", "revise_reason", "hash"];
    let listed = Listed { list: "trackings", full, beyond: 130, undeclared };
    listed.check_page(|client| client.list_trackings(ListTrackings::new())).await;
}
