//! Values in paths: each arrives as one segment, and what cannot is refused.

use optima_courier::tracking::v2024_04::*;

use crate::case::{Case, check_cases};
use crate::segments::{ODD, Value, check_all, check_never_sent};

/// Every operation that names a tracking by its id.
fn by_id((id, segment): Value<'_>) -> Vec<Case> {
    let reason = CompletionReason::Lost;
    let line =
        |method: &str, before: &str, after: &str| format!("{method} {before}{segment}{after}");
    let tracking = |method, after| line(method, "/trackings/", after);
    let notification = |method, after| line(method, "/notifications/", after);
    let (nothing, nobody) = (r#"{"tracking":{}}"#, r#"{"notification":{}}"#);
    let (get, get_notification) = (GetTracking::new(id), GetNotification::new(id));
    let (add, remove) = (AddNotification::new(id), RemoveNotification::new(id));
    let mark = MarkTrackingCompleted::new(id, reason);
    let close = tracking("POST", "/mark-as-completed");
    let checkpoint = line("GET", "/last_checkpoint/", "");
    vec![
        Case::unchecked(get, Client::get_tracking, &tracking("GET", ""), ""),
        Case::unchecked(
            UpdateTracking::new(id),
            Client::update_tracking,
            &tracking("PUT", ""),
            nothing,
        ),
        Case::unchecked(
            DeleteTracking::new(id),
            Client::delete_tracking,
            &tracking("DELETE", ""),
            "",
        ),
        Case::unchecked(
            RetrackTracking::new(id),
            Client::retrack_tracking,
            &tracking("POST", "/retrack"),
            "",
        ),
        Case::unchecked(mark, Client::mark_tracking_completed, &close, r#"{"reason":"LOST"}"#),
        Case::unchecked(GetLastCheckpoint::new(id), Client::get_last_checkpoint, &checkpoint, ""),
        Case::unchecked(get_notification, Client::get_notification, &notification("GET", ""), ""),
        Case::unchecked(add, Client::add_notification, &notification("POST", "/add"), nobody),
        Case::unchecked(
            remove,
            Client::remove_notification,
            &notification("POST", "/remove"),
            nobody,
        ),
    ]
}

/// Every operation that names a tracking by courier and number.
fn by_number((slug, first): Value<'_>, (number, second): Value<'_>) -> Vec<Case> {
    let reason = CompletionReason::Lost;
    let line = |method: &str, before: &str, after: &str| {
        format!("{method} {before}{first}/{second}{after}")
    };
    let tracking = |method, after| line(method, "/trackings/", after);
    let notification = |method, after| line(method, "/notifications/", after);
    let (nothing, nobody) = (r#"{"tracking":{}}"#, r#"{"notification":{}}"#);
    let get =
        GetTrackingByNumber::new(GetTrackingByNumberRequired { slug, tracking_number: number });
    let update = UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
        slug,
        tracking_number: number,
    });
    let delete = DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
        slug,
        tracking_number: number,
    });
    let retrack = RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
        slug,
        tracking_number: number,
    });
    let mark = MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
        slug,
        tracking_number: number,
        reason,
    });
    let close = tracking("POST", "/mark-as-completed");
    let checkpoint = GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
        slug,
        tracking_number: number,
    });
    let get_notification = GetNotificationByNumber::new(GetNotificationByNumberRequired {
        slug,
        tracking_number: number,
    });
    let add = AddNotificationByNumber::new(AddNotificationByNumberRequired {
        slug,
        tracking_number: number,
    });
    let remove = RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
        slug,
        tracking_number: number,
    });
    vec![
        Case::unchecked(get, Client::get_tracking_by_number, &tracking("GET", ""), ""),
        Case::unchecked(update, Client::update_tracking_by_number, &tracking("PUT", ""), nothing),
        Case::unchecked(delete, Client::delete_tracking_by_number, &tracking("DELETE", ""), ""),
        Case::unchecked(
            retrack,
            Client::retrack_tracking_by_number,
            &tracking("POST", "/retrack"),
            "",
        ),
        Case::unchecked(
            mark,
            Client::mark_tracking_completed_by_number,
            &close,
            r#"{"reason":"LOST"}"#,
        ),
        Case::unchecked(
            checkpoint,
            Client::get_last_checkpoint_by_number,
            &line("GET", "/last_checkpoint/", ""),
            "",
        ),
        Case::unchecked(
            get_notification,
            Client::get_notification_by_number,
            &notification("GET", ""),
            "",
        ),
        Case::unchecked(
            add,
            Client::add_notification_by_number,
            &notification("POST", "/add"),
            nobody,
        ),
        Case::unchecked(
            remove,
            Client::remove_notification_by_number,
            &notification("POST", "/remove"),
            nobody,
        ),
    ]
}

#[tokio::test]
async fn sends_any_value_as_one_segment_in_every_operation() {
    let mut cases: Vec<_> = ODD.into_iter().flat_map(by_id).collect();
    for (first, second) in ODD.into_iter().zip(ODD.into_iter().rev()) {
        cases.extend(by_number(first, second));
    }
    check_cases(&cases).await;
}

#[test]
fn no_operation_with_a_value_in_its_path_is_missing_here() {
    check_all(&[by_id(("a", "a")), by_number(("a", "a"), ("b", "b"))]);
}

#[tokio::test]
async fn refuses_values_that_would_name_another_resource() {
    for (value, fault) in [("", "empty"), (".", "a dot segment"), ("..", "a dot segment")] {
        let (by_tracking_id, by_plain_id): (Vec<_>, Vec<_>) = by_id((value, ""))
            .into_iter()
            .partition(|case| case.info.path.contains("{tracking_id}"));
        let problem = format!("the path parameter `tracking_id` is {fault}");
        check_never_sent(&by_tracking_id, &problem).await;
        check_never_sent(&by_plain_id, &format!("the path parameter `id` is {fault}")).await;
        let problem = format!("the path parameter `slug` is {fault}");
        check_never_sent(&by_number((value, ""), ("a", "a")), &problem).await;
        let problem = format!("the path parameter `tracking_number` is {fault}");
        check_never_sent(&by_number(("a", "a"), (value, "")), &problem).await;
    }
}
