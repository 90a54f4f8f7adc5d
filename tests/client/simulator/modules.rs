//! All modules of a crate are served, and time passes as a test says.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::client::ClientApi;
use optima_courier::simulator::{Fault, Simulator, SimulatorBuilder};
use optima_courier::tracking::v2026_07::{self, Tag};
use optima_courier::{shipping, tracking};

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test]
async fn a_tracking_expires_once_a_month_has_passed() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client: v2026_07::Client = simulator.client().unwrap();
    let tracking = client.create_tracking("1234567890").await.unwrap();
    simulator.advance(29 * DAY).await;
    let id = tracking.id().unwrap();
    assert_eq!(client.get_tracking(id).await.unwrap().tag, Some(Tag::Pending));
    simulator.advance(2 * DAY).await;
    assert_eq!(client.get_tracking(id).await.unwrap().tag, Some(Tag::Expired));
    let operations: Vec<_> =
        simulator.requests().into_iter().filter_map(|seen| seen.operation).collect();
    assert_eq!(operations, ["create_tracking", "get_tracking", "get_tracking"]);
}

#[tokio::test]
async fn every_module_is_served_and_has_a_client() {
    let simulator = Simulator::builder().start().await.unwrap();
    fn served<C: ClientApi>(simulator: &Simulator) -> bool {
        simulator.base_url(C::API.name, C::API.version).is_some() && simulator.client::<C>().is_ok()
    }
    assert!(served::<tracking::v2024_04::Client>(&simulator));
    assert!(served::<tracking::v2026_07::Client>(&simulator));
    assert!(served::<shipping::v3::Client>(&simulator));
}

#[tokio::test]
async fn settings_are_those_of_the_test() {
    let simulator = Simulator::builder().start().await.unwrap();
    simulator.fault(Fault::latency(Duration::from_secs(30))).unwrap();
    let builder = simulator.client_builder::<v2026_07::Client>();
    let client = builder.timeout(Duration::from_millis(50)).build().unwrap();
    let error = client.create_tracking("1234567890").await.unwrap_err();
    // The tracking may have been created by then.
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
}

#[tokio::test]
async fn there_is_no_client_of_an_api_that_is_not_served() {
    let simulator = SimulatorBuilder::new(Vec::new()).start().await.unwrap();
    let error = simulator.client::<v2026_07::Client>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
