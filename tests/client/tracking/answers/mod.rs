//! What each operation answers when all is well: every field reaches its place, and an answer is
//! written again as it came.

mod couriers;
mod estimated_delivery_dates;
mod last_checkpoints;
mod notifications;
mod pages;
mod trackings;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::case::Case;
use crate::server::{Server, answer};
use crate::support::{as_written, client_of};
use crate::wire;

pub const FULL: &str = include_str!("../../answers/tracking.json");
pub const NEW: &str = include_str!("../../answers/tracking_new.json");
pub const DELETED: &str = include_str!("../../answers/tracking_deleted.json");
pub const RETRACKED: &str = include_str!("../../answers/tracking_retracked.json");
pub const PAGE: &str = include_str!("../../answers/trackings.json");
pub const LAST_CHECKPOINT: &str = include_str!("../../answers/last_checkpoint.json");
pub const PREDICTIONS: &str = include_str!("../../answers/predictions.json");
pub const COURIERS: &str = include_str!("../../answers/couriers.json");
pub const NOTIFICATION: &str = include_str!("../../answers/notification.json");

/// The status and the body of a good answer to each operation.
pub const GOOD_ANSWERS: &[(&str, u16, &str)] = &[
    ("create_tracking", 201, NEW),
    ("list_trackings", 200, PAGE),
    ("get_tracking", 200, FULL),
    ("update_tracking", 200, FULL),
    ("delete_tracking", 200, DELETED),
    ("retrack_tracking", 200, RETRACKED),
    ("mark_tracking_completed", 200, FULL),
    ("get_tracking_by_number", 200, FULL),
    ("update_tracking_by_number", 200, FULL),
    ("delete_tracking_by_number", 200, DELETED),
    ("retrack_tracking_by_number", 200, RETRACKED),
    ("mark_tracking_completed_by_number", 200, FULL),
    ("get_last_checkpoint", 200, LAST_CHECKPOINT),
    ("get_last_checkpoint_by_number", 200, LAST_CHECKPOINT),
    ("predict_delivery_dates", 200, PREDICTIONS),
    ("list_couriers", 200, COURIERS),
    ("list_all_couriers", 200, COURIERS),
    ("detect_couriers", 200, COURIERS),
    ("get_notification", 200, NOTIFICATION),
    ("add_notification", 200, NOTIFICATION),
    ("remove_notification", 200, NOTIFICATION),
    ("get_notification_by_number", 200, NOTIFICATION),
    ("add_notification_by_number", 200, NOTIFICATION),
    ("remove_notification_by_number", 200, NOTIFICATION),
];

/// The call of an operation, and its good answer.
pub fn good_answers() -> impl Iterator<Item = (Case, u16, &'static str)> {
    wire::least().into_iter().map(|case| {
        let good = GOOD_ANSWERS.iter().find(|(id, ..)| *id == case.info.id);
        let (_, status, body) = good.unwrap_or_else(|| panic!("{} is answered", case.info.id));
        (case, *status, *body)
    })
}

#[test]
fn no_operation_is_without_an_answer_here() {
    let answered: BTreeSet<_> = good_answers().map(|(case, ..)| case.info.id).collect();
    assert_eq!(answered, GOOD_ANSWERS.iter().map(|(id, ..)| *id).collect());
}

#[tokio::test]
async fn writes_every_answer_as_it_came() {
    let answers: Vec<_> = good_answers().collect();
    let bytes = answers.iter().map(|(_, status, body)| answer(*status, body));
    let server = Server::start(bytes.collect::<Vec<_>>()).await;
    let client = client_of(&server);
    for (case, status, body) in &answers {
        let id = case.info.id;
        let found = case.ask(&client).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(found.notes, [""; 0], "{id}");
        assert_eq!(found.status, *status, "{id}");
        assert_eq!(as_written(found.output), as_written(output_of(case, body)), "{id}");
    }
}

/// The part of an answer that the operation hands out.
pub fn output_of(case: &Case, body: &str) -> Value {
    let mut answer: Value = serde_json::from_str(body).expect("JSON");
    let path = ["data"].iter().chain(case.info.output_in);
    path.fold(&mut answer, |value, name| &mut value[*name]).take()
}

#[track_caller]
pub fn check_texts<const N: usize>(fields: [(&Option<String>, &str); N]) {
    for (field, expected) in fields {
        assert_eq!(field.as_deref(), Some(expected));
    }
}

#[track_caller]
pub fn check_lists<const N: usize>(fields: [(&Option<Vec<String>>, &[&str]); N]) {
    for (field, expected) in fields {
        assert_eq!(field.as_deref().expect("a list"), expected);
    }
}
