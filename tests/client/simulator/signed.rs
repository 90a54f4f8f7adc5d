//! A client's key is one that the simulator accepts, and signs with its secret.

use optima_courier::ErrorKind;
use optima_courier::simulator::{ApiKey, Simulator};
use optima_courier::tracking::v2026_07::Client;

#[tokio::test]
async fn a_client_has_the_first_key_of_the_simulator() {
    let simulator = Simulator::builder().api_key("key-1").api_key("key-2").start().await.unwrap();
    let client: Client = simulator.client().unwrap();
    client.create_tracking("1234567890").await.unwrap();
    let url = simulator.base_url("tracking", Some("2026-07")).unwrap();
    let other = Client::builder("key-3").base_url(url).build().unwrap();
    let error = other.create_tracking("1234567891").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
}

#[tokio::test]
async fn a_client_signs_with_the_secret_of_the_key() {
    let key = ApiKey::hmac("key-1", "secret");
    let simulator = Simulator::builder().api_key(key).start().await.unwrap();
    let client: Client = simulator.client().unwrap();
    client.create_tracking("1234567890").await.unwrap();
    let url = simulator.base_url("tracking", Some("2026-07")).unwrap();
    let unsigned = Client::builder("key-1").base_url(url).build().unwrap();
    let error = unsigned.create_tracking("1234567891").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
}
