//! Requests about cancellations of labels.

use optima_courier::shipping::v3::{
    CancelLabel, CancelStatus, Client, GetCancelLabel, ListCancelLabels, ReferenceInput,
};

use crate::case::Case;
use crate::wire::{ACCOUNT, ID};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListCancelLabels::new(), Client::list_cancel_labels, "GET /cancel-labels", ""),
        Case::new(
            CancelLabel::new(ReferenceInput::new(ID)),
            Client::cancel_label,
            "POST /cancel-labels",
            r#"{"label":{"id":"a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f"}}"#,
        ),
        Case::new(GetCancelLabel::new("c1"), Client::get_cancel_label, "GET /cancel-labels/c1", ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListCancelLabels::new()
        .shipper_account_id(ACCOUNT)
        .status(CancelStatus::Cancelling)
        .limit(100)
        .created_at_min("2026-11-21T10:00:00Z")
        .created_at_max("2026-11-22T10:00:00+00:00")
        .next_token("eyJpZCI6IjEifQ==");
    vec![
        Case::new(
            list,
            Client::list_cancel_labels,
            "GET /cancel-labels?shipper_account_id=6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11\
             &status=cancelling&limit=100&created_at_min=2026-11-21T10%3A00%3A00Z\
             &created_at_max=2026-11-22T10%3A00%3A00%2B00%3A00&next_token=eyJpZCI6IjEifQ%3D%3D",
            "",
        ),
        Case::new(
            CancelLabel::new(ReferenceInput::new(ID)).async_(true),
            Client::cancel_label,
            "POST /cancel-labels",
            r#"{"label":{"id":"a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f"},"async":true}"#,
        ),
    ]
}
