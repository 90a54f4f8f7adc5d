//! Courier connections: what they hold can be read, and is shown nowhere.

use optima_courier::tracking::v2026_07::{
    CourierConnection, CreateCourierConnection, ListCourierConnections, UpdateCourierConnection,
};

use crate::answers::{CONNECTION, CONNECTIONS};
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;

fn check_connection(found: &CourierConnection) {
    assert_eq!(found.id().expect("an id").as_str(), "cc-6f1d0a44");
    check_texts([
        (&found.courier_slug, "fedex"),
        (&found.created_at, "2026-07-12T09:00:00+00:00"),
        (&found.updated_at, "2026-07-13T10:30:00+00:00"),
    ]);
    let credentials: Vec<_> = found.credentials.iter().flatten().collect();
    let expected = [("account_number", "SECRET-ACCOUNT"), ("api_key", "SECRET-KEY")];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(credentials, expected.iter().map(|(name, value)| (name, value)).collect::<Vec<_>>());
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_a_connection_after_each_call_that_answers_with_one() {
    let good = |status| answer(status, CONNECTION);
    let secrets = [("api_key", "SECRET-KEY")];
    let create = CreateCourierConnection::new("fedex", secrets);
    let created = call(good(201), |client| client.create_courier_connection(create)).await.1;
    let created = created.expect("a connection");
    assert_eq!(created.status(), 201);
    check_connection(&created);
    let read = call(good(200), |client| client.get_courier_connection("cc-6f1d0a44")).await.1;
    check_connection(&read.expect("a connection"));
    let update = UpdateCourierConnection::new("cc-6f1d0a44", secrets);
    let updated = call(good(200), |client| client.update_courier_connection(update)).await.1;
    check_connection(&updated.expect("a connection"));
    let deleted = call(good(200), |client| client.delete_courier_connection("cc-6f1d0a44")).await.1;
    check_connection(&deleted.expect("a connection"));
}

#[tokio::test]
async fn decodes_the_last_page_of_connections() {
    let list = ListCourierConnections::new();
    let result = call(answer(200, CONNECTIONS), |client| client.list_courier_connections(list));
    let page = result.await.1.expect("a page");
    let pagination = page.pagination.as_ref().expect("a pagination");
    assert_eq!((pagination.total, pagination.has_next_page), (Some(2), Some(false)));
    check_texts([(&pagination.next_cursor, "")]);
    let [first, second] = page.courier_connections.as_deref().expect("connections") else {
        panic!("two connections")
    };
    check_texts([(&first.courier_slug, "fedex"), (&second.courier_slug, "usps")]);
    assert_eq!(second.credentials, Some([].into()));
    assert_eq!((&second.created_at, &second.updated_at), (&None, &None));
}
