//! The exact bytes of every operation's request.

mod courier_connections;
mod couriers;
mod details;
mod estimated_delivery_dates;
mod segments;
mod trackings;

use crate::case::Case;
use crate::server::answer;
use crate::support::{client_of, head, serve};

pub const ID: &str = "oc_2026-summer_00017";

/// One call of each operation, with nothing but what is required or preset.
pub fn least() -> Vec<Case> {
    let mut cases = trackings::least();
    cases.extend(estimated_delivery_dates::least());
    cases.extend(couriers::least());
    cases.extend(courier_connections::least());
    cases
}

/// One call of each operation that takes more, with every argument set.
pub fn most() -> Vec<Case> {
    let mut cases = trackings::most();
    cases.extend(estimated_delivery_dates::most());
    cases.extend(couriers::most());
    cases.extend(courier_connections::most());
    cases
}

#[tokio::test]
async fn gets_by_the_id_of_an_earlier_answer() {
    let body = r#"{"meta":{"code":201},"data":{"id":"oc_2026-summer_00017"}}"#;
    let server = serve([answer(201, body), answer(200, body)]).await;
    let client = client_of(&server);
    let created = client.create_tracking("1234567890").await.expect("a tracking");
    client.get_tracking(created.id().expect("an id")).await.expect("a tracking");
    let line = format!("GET /tracking/2026-07/trackings/{ID}");
    assert_eq!(server.requests()[1], head(&server.host(), &line, ""));
}
