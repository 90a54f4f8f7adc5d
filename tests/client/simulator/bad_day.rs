//! A user's test, as README shows it: what code does when the parcel is lost, the API is rate limited
//! and then resets connections.

use std::error::Error;

use optima_courier::simulator::{Fault, Simulator, Stage};
use optima_courier::tracking::v2024_04::{
    Client, CompletionReason, CreateTracking, MarkTrackingCompleted, TrackingId,
};

/// The code under test.
async fn what_to_tell(client: &Client, id: &TrackingId) -> optima_courier::Result<String> {
    let tracking = client.get_tracking(id).await?;
    let message = tracking.subtag_message.as_deref().unwrap_or("On its way");
    Ok(format!("{message}: {}", tracking.tracking_number()?))
}

#[tokio::test]
async fn a_lost_parcel_is_told_even_on_a_bad_day() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;
    let id = client.create_tracking(CreateTracking::new("1234567890")).await?.id()?.clone();
    client.mark_tracking_completed(MarkTrackingCompleted::new(&id, CompletionReason::Lost)).await?;
    simulator.fault(Fault::error("TooManyRequests").on("get_tracking").times(1))?;
    simulator.fault(Fault::reset(Stage::After).on("get_tracking").times(1))?;
    assert_eq!(what_to_tell(&client, &id).await?, "Shipment lost: 1234567890");
    assert_eq!(simulator.requests().len(), 5, "two of three reads failed");
    Ok(())
}
