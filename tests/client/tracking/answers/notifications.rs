//! Recipients of notifications, in each answer about them.

use optima_courier::tracking::v2024_04::{AddNotification, Notification, RemoveNotification};

use crate::answers::NOTIFICATION;
use crate::good_answers::check_lists;
use crate::server::answer;
use crate::support::call;

fn check_notification(found: &Notification) {
    check_lists([
        (&found.emails, &["ines@example.com", "neighbour@example.com"]),
        (&found.smses, &["+351210000000"]),
    ]);
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_who_is_told_after_reading_adding_and_removing() {
    let good = || answer(200, NOTIFICATION);
    let read = call(good(), |client| client.get_notification("abc")).await.1;
    check_notification(&read.expect("a notification"));
    let add = AddNotification::new("abc").emails(["neighbour@example.com"]);
    let added = call(good(), |client| client.add_notification(add)).await.1;
    check_notification(&added.expect("a notification"));
    let remove = RemoveNotification::new("abc").smses(["+31330000000"]);
    let removed = call(good(), |client| client.remove_notification(remove)).await.1;
    check_notification(&removed.expect("a notification"));
}
