//! Values in paths: each arrives as one segment, and what cannot is refused.

use optima_courier::tracking::v2026_07::*;

use crate::case::{Case, check_cases};
use crate::segments::{ODD, Value, check_all, check_never_sent};

/// Every operation that names a tracking or a connection by its id.
fn by_id((id, segment): Value<'_>) -> Vec<Case> {
    let tracking = |method: &str, after: &str| format!("{method} /trackings/{segment}{after}");
    let connection = |method: &str| format!("{method} /courier-connections/{segment}");
    let (get, update) = (GetTracking::new(id), UpdateTracking::new(id));
    let (delete, retrack) = (DeleteTracking::new(id), RetrackTracking::new(id));
    let mark = MarkTrackingCompleted::new(id, CompletionReason::Lost);
    let close = tracking("POST", "/mark-as-completed");
    let (read, forget) = (GetCourierConnection::new(id), DeleteCourierConnection::new(id));
    let change = UpdateCourierConnection::new(id, [("k", "v")]);
    let changed = r#"{"credentials":{"k":"v"}}"#;
    vec![
        Case::unchecked(get, Client::get_tracking, &tracking("GET", ""), ""),
        Case::unchecked(update, Client::update_tracking, &tracking("PUT", ""), "{}"),
        Case::unchecked(delete, Client::delete_tracking, &tracking("DELETE", ""), ""),
        Case::unchecked(retrack, Client::retrack_tracking, &tracking("POST", "/retrack"), ""),
        Case::unchecked(mark, Client::mark_tracking_completed, &close, r#"{"reason":"LOST"}"#),
        Case::unchecked(read, Client::get_courier_connection, &connection("GET"), ""),
        Case::unchecked(change, Client::update_courier_connection, &connection("PATCH"), changed),
        Case::unchecked(forget, Client::delete_courier_connection, &connection("DELETE"), ""),
    ]
}

#[tokio::test]
async fn sends_any_value_as_one_segment_in_every_operation() {
    let cases: Vec<_> = ODD.into_iter().flat_map(by_id).collect();
    check_cases(&cases).await;
}

#[test]
fn no_operation_with_a_value_in_its_path_is_missing_here() {
    check_all(&[by_id(("a", "a"))]);
}

#[tokio::test]
async fn refuses_values_that_would_name_another_resource() {
    for (value, fault) in [("", "empty"), (".", "a dot segment"), ("..", "a dot segment")] {
        let problem = format!("the path parameter `id` is {fault}");
        check_never_sent(&by_id((value, "")), &problem).await;
    }
}
