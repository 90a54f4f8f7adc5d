//! The objects of this version's answers, each field of which may be odd.

use optima_courier::tracking::v2026_07::*;
use serde_json::Value;

use crate::answers::{CONNECTION, FULL};
use crate::each_field::{Check, check_types, types};
use crate::odd_page::Listed;
use crate::support::as_written;

/// Every object of an answer.
const TYPES: &[(&str, Check)] = types! {
    Address AftershipEdd CarbonEmissions Checkpoint CheckpointEvent CheckpointEventReason
    ConnectionPage Coordinate Courier CourierConnection CourierCredentials CourierEdd CourierList
    CredentialField CustomEdd Customer Dimensions EddInfo EddPredictions EddResult EstimatedPickup
    FirstMile ForwardShipment LastMile LatestEdd MultiPiece Pagination Piece ProcessingTime
    PromisedDelivery ProofOfDelivery ReturnShipment Tracking TrackingPage Weight
};

#[test]
fn no_field_of_an_answer_disturbs_the_others() {
    check_types(TYPES);
}

fn listed(list: &'static str, body: &str, beyond: usize) -> Listed<'static> {
    let mut answer: Value = serde_json::from_str(body).expect("JSON");
    let full = as_written(answer["data"].take());
    Listed { list, full, beyond, undeclared: &["loyalty_points", "zip"] }
}

#[tokio::test]
async fn a_page_on_which_each_tracking_has_another_odd_value_loses_none() {
    let trackings = listed("trackings", FULL, 180);
    trackings.check_page(|client| client.list_trackings(ListTrackings::new())).await;
}

#[tokio::test]
async fn a_page_on_which_each_connection_has_another_odd_value_loses_none() {
    let connections = listed("courier_connections", CONNECTION, 6);
    let list = ListCourierConnections::new();
    connections.check_page(|client| client.list_courier_connections(list)).await;
}
