//! The observer of drift on the simulator, whose answers are as documented: it counts nothing there.

use optima_courier::observe::DriftObserver;
use optima_courier::shipping::v3 as shipping;
use optima_courier::simulator::Simulator;
use optima_courier::tracking::{v2024_04, v2026_07};

#[tokio::test]
async fn what_the_simulator_answers_is_no_drift() {
    let simulator = Simulator::builder().seed(7).start().await.expect("a simulator");
    let drift = DriftObserver::new();
    let old: v2024_04::Client = simulator.client_builder().drift(&drift).build().expect("a client");
    let id = old.create_tracking("1234567890").await.expect("a tracking").id().cloned();
    old.get_tracking(id.expect("an id")).await.expect("a tracking");
    old.list_trackings(v2024_04::ListTrackings::new()).await.expect("a page");
    old.list_couriers(v2024_04::ListCouriers::new()).await.expect("couriers");

    let new: v2026_07::Client = simulator.client_builder().drift(&drift).build().expect("a client");
    let id = new.create_tracking("2345678901").await.expect("a tracking").id().cloned();
    new.get_tracking(id.expect("an id")).await.expect("a tracking");
    new.list_trackings(v2026_07::ListTrackings::new()).await.expect("a page");

    let ships: shipping::Client =
        simulator.client_builder().drift(&drift).build().expect("a client");
    ships.list_couriers(shipping::ListCouriers::new()).await.expect("couriers");
    ships.list_labels(shipping::ListLabels::new()).await.expect("a page");

    let recording = drift.recording();
    assert_eq!((recording.bodies(), recording.unread()), (9, 0));
    assert_eq!(recording.to_string(), "");
}

#[tokio::test]
async fn clones_of_a_client_and_of_an_observer_count_together() {
    let simulator = Simulator::builder().seed(7).start().await.expect("a simulator");
    let drift = DriftObserver::new();
    let client: v2026_07::Client =
        simulator.client_builder().drift(&drift.clone()).build().expect("a client");
    for client in [client.clone(), client] {
        client.list_trackings(v2026_07::ListTrackings::new()).await.expect("a page");
    }
    // Refused calls are no answers.
    let client: v2026_07::Client =
        simulator.client_builder().drift(&drift).build().expect("a client");
    client.get_tracking("nothing-of-this-id").await.expect_err("no tracking");
    assert_eq!(drift.recording().bodies(), 2);
}
