//! Requests about labels.

use optima_courier::shipping::v3::{Client, GetLabel, LabelStatus, ListLabels};

use crate::case::Case;
use crate::wire::{ACCOUNT, ID};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListLabels::new(), Client::list_labels, "GET /labels", ""),
        Case::new(GetLabel::new(ID), Client::get_label, &format!("GET /labels/{ID}"), ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListLabels::new()
        .shipper_account_id(ACCOUNT)
        .status(LabelStatus::Created)
        .limit(30)
        .created_at_min("2026-11-21T10:00:00Z")
        .created_at_max("2026-11-22T10:00:00+00:00")
        .next_token("1")
        .search("PO 77")
        .tracking_numbers(["OPT0000000001", "OPT0000000002"]);
    let line = "GET /labels?shipper_account_id=6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11&status=created\
                &limit=30&created_at_min=2026-11-21T10%3A00%3A00Z\
                &created_at_max=2026-11-22T10%3A00%3A00%2B00%3A00&next_token=1&s=PO%2077\
                &tracking_numbers=OPT0000000001%2COPT0000000002";
    vec![Case::new(list, Client::list_labels, line, "")]
}
