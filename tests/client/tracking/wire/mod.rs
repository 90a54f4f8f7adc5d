//! The exact bytes of every operation's request.

mod couriers;
mod details;
mod estimated_delivery_dates;
mod last_checkpoints;
mod notifications;
mod segments;
mod trackings;
mod trackings_by_number;

use optima_courier::tracking::v2024_04::Client;

use crate::case::Case;
use crate::server::answer;
use crate::support::{GOOD, KEY, client_of, head, serve};
use crate::version::BASE;

pub const ID: &str = "5b7658cec7c33c0e007de3c5";
pub const SLUG: &str = "fedex";
pub const NUMBER: &str = "1234567890";

/// The seven fields that tell trackings of one number apart, in a query.
const ADDITIONAL: &str = "tracking_account_number=acc1&tracking_key=key1\
                          &tracking_ship_date=20240501&tracking_origin_country=DEU\
                          &tracking_destination_country=FRA&tracking_postal_code=750%2001\
                          &tracking_state=%C3%8Ele-de-France";

/// One call of each operation, with nothing but what is required or preset.
pub fn least() -> Vec<Case> {
    let mut cases = trackings::least();
    cases.extend(trackings_by_number::least());
    cases.extend(last_checkpoints::least());
    cases.extend(estimated_delivery_dates::least());
    cases.extend(couriers::least());
    cases.extend(notifications::least());
    cases
}

/// One call of each operation that takes more, with every argument set.
pub fn most() -> Vec<Case> {
    let mut cases = trackings::most();
    cases.extend(trackings_by_number::most());
    cases.extend(last_checkpoints::most());
    cases.extend(estimated_delivery_dates::most());
    cases.extend(couriers::most());
    cases.extend(notifications::most());
    cases
}

#[tokio::test]
async fn gets_by_the_id_of_an_earlier_answer() {
    let body = r#"{"meta":{"code":201},"data":{"tracking":{"id":"5b7658cec7c33c0e007de3c5"}}}"#;
    let server = serve([answer(201, body), answer(200, body)]).await;
    let client = client_of(&server);
    let created = client.create_tracking("1234567890").await.expect("a tracking");
    client.get_tracking(created.id().expect("an id")).await.expect("a tracking");
    let line = format!("GET {BASE}/trackings/{ID}");
    assert_eq!(server.requests()[1], head(&server.host(), &line, ""));
}

#[tokio::test]
async fn sends_headers_of_the_client_and_of_the_call() {
    let server = serve([answer(200, GOOD)]).await;
    let builder = Client::builder(KEY).base_url(server.url());
    let client = builder.header("x-shop", "7").build().expect("a client");
    client.get_tracking("abc").header("x-call", "8").await.expect("a tracking");
    let request = server.request();
    assert!(request.contains("\r\nx-shop: 7\r\n"), "{request}");
    assert!(request.contains("\r\nx-call: 8\r\n"), "{request}");
}
