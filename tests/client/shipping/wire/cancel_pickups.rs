//! Requests about cancellations of pickups.

use optima_courier::shipping::v3::{
    CancelPickup, CancelStatus, Client, GetCancelPickup, ListCancelPickups, ReferenceInput,
};

use crate::case::Case;

const ID: &str = "0d7e0d55-5a0c-4e55-8a53-6e3f3b6d2f10";
const PICKUP: &str = "c1a7f1de-93a4-4e0f-8f67-2a8a4c0d7b11";

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListCancelPickups::new(), Client::list_cancel_pickups, "GET /cancel-pickups", ""),
        Case::new(
            CancelPickup::new(ReferenceInput::new(PICKUP)),
            Client::cancel_pickup,
            "POST /cancel-pickups",
            r#"{"pickup":{"id":"c1a7f1de-93a4-4e0f-8f67-2a8a4c0d7b11"}}"#,
        ),
        Case::new(
            GetCancelPickup::new(ID),
            Client::get_cancel_pickup,
            &format!("GET /cancel-pickups/{ID}"),
            "",
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListCancelPickups::new()
        .status(CancelStatus::Cancelling)
        .limit(1)
        .created_at_min("2026-11-01T00:00:00Z")
        .created_at_max("2026-11-22T10:00:00Z")
        .next_token("n 1");
    let line = "GET /cancel-pickups?status=cancelling&limit=1&created_at_min=2026-11-01T00%3A00%3A00Z\
                &created_at_max=2026-11-22T10%3A00%3A00Z&next_token=n%201";
    vec![Case::new(list, Client::list_cancel_pickups, line, "")]
}
