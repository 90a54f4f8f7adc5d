//! Replies by type: outputs, errors of the table, raw bytes, downloads.

use optima_courier::ErrorKind;
use optima_courier::shipping::v3 as shipping;
use optima_courier::testing::{Replies, Reply};
use optima_courier::tracking::v2024_04::{
    Client, CreateTracking, GetTracking, ListTrackings, Tag, Tracking, errors,
};
use optima_courier::value::Note;

use crate::support::{client_of, tracking};

/// The code under test: registers a shipment unless it is known already.
async fn register(client: &Client, number: &str) -> optima_courier::Result<bool> {
    match client.create_tracking(CreateTracking::new(number).title("Tiles")).await {
        Ok(_) => Ok(true),
        Err(error) if error.is(&errors::TRACKING_ALREADY_EXISTS) => Ok(false),
        Err(error) => Err(error),
    }
}

#[tokio::test]
async fn a_test_of_a_function_fits_in_ten_lines() {
    let replies = Replies::new()
        .on::<CreateTracking>(|request| Reply::ok(tracking(request.tracking_number.as_str())))
        .times(1)
        .on::<CreateTracking>(|_| Reply::error(errors::TRACKING_ALREADY_EXISTS));
    let client = replies.client().unwrap();
    assert!(register(&client, "1234567890").await.unwrap());
    assert!(!register(&client, "1234567890").await.unwrap());
    let request = CreateTracking::new("1234567890").title("Tiles");
    assert_eq!(replies.requests::<CreateTracking>(), [request.clone(), request]);
}

#[tokio::test]
async fn an_output_comes_as_it_was_given() {
    let mut given = tracking("1234567890");
    given.tag = Some(Tag::Delivered);
    given.custom_fields = Some([("shelf".to_owned(), "B7".to_owned())].into());
    let reply = Reply::ok(given.clone());
    let replies = Replies::new().on_each::<GetTracking>([reply]);
    let answer = client_of(&replies).get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap();
    assert_eq!((answer.status(), answer.notes()), (200, &[][..]));
    assert_eq!(answer.into_inner(), given);
    replies.verify();
}

#[tokio::test]
async fn an_output_may_be_filled_or_written_as_json() {
    let replies = Replies::new()
        .on_ok::<GetTracking>(|_, tracking| tracking.tag = Some(Tag::InTransit))
        .on::<ListTrackings>(|_| Reply::json(serde_json::json!({"count": "many", "page": 2})));
    let client = client_of(&replies);
    let answer = client.get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap();
    assert_eq!(answer.tag, Some(Tag::InTransit));
    let page = client.list_trackings(ListTrackings::new()).await.unwrap();
    assert_eq!((page.page, page.count), (Some(2), None));
    assert!(matches!(page.notes(), [Note::Unexpected { .. }]), "{:?}", page.notes());
}

#[tokio::test]
async fn an_error_of_the_table_comes_with_all_that_the_table_says() {
    let row = errors::TRACKING_NOT_FOUND;
    let replies =
        Replies::new().on::<GetTracking>(|_| Reply::error(errors::TRACKING_NOT_FOUND)).times(1);
    let error = client_of(&replies).get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap_err();
    assert!(error.is(&row));
    assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
    assert_eq!((error.code(), error.name()), (Some(4004), Some("TrackingNotFound")));
    assert_eq!((error.message(), error.server_type()), (Some(row.doc), Some("TrackingNotFound")));
}

#[tokio::test]
async fn every_error_of_each_table_is_recognized() {
    for row in errors::ALL {
        let reply = Reply::<Tracking>::error(row);
        let replies = Replies::new().on_sent::<GetTracking>(move |_| reply.clone());
        let builder =
            replies.builder::<Client>().retry(optima_courier::retry::RetryPolicy::never());
        let client = builder.build().unwrap();
        let error = client.get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap_err();
        assert!(error.is(row), "{row:?}: {error}");
        assert_eq!((error.status(), error.kind()), (Some(row.http), row.kind), "{row:?}");
    }
    for row in shipping::errors::ALL {
        let reply = Reply::<shipping::Label>::error(row);
        let replies = Replies::new().on_sent::<shipping::GetLabel>(move |_| reply.clone());
        let builder = replies.builder::<shipping::Client>();
        let client = builder.retry(optima_courier::retry::RetryPolicy::never()).build().unwrap();
        let error = client.get_label("l1").await.unwrap_err();
        assert!(error.is(row), "{row:?}: {error}");
        assert_eq!(error.retryable(), Some(row.retryable), "{row:?}");
    }
}

#[tokio::test]
async fn bytes_come_as_they_are_with_their_status_and_headers() {
    let replies = Replies::new().on_each::<GetTracking>([
        Reply::bytes(502, "<html>Bad gateway</html>").header("content-type", "text/html"),
        Reply::bytes(200, r#"{"meta":{"code":200},"data":{"tracking":{"tag":"Expired"}}}"#)
            .header("as-trace-id", "t1"),
    ]);
    let answer = client_of(&replies).get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap();
    assert_eq!((answer.tag.clone(), answer.attempts()), (Some(Tag::Expired), 2));
    assert_eq!(answer.request_id(), Some("t1"));
}

#[tokio::test]
async fn status_and_code_can_differ_from_those_of_success() {
    let replies = Replies::new()
        .on::<CreateTracking>(|_| Reply::ok_with(|_: &mut Tracking| {}).status(201).code(201));
    let answer = client_of(&replies).create_tracking("1234567890").await.unwrap();
    assert_eq!(answer.status(), 201);
}

#[tokio::test]
async fn a_download_is_replied_to_by_its_url() {
    let replies = Replies::new().on_download(|sent| match sent.uri().path() {
        "/label.pdf" => Reply::bytes(200, "%PDF"),
        _ => Reply::bytes(404, ""),
    });
    let client: shipping::Client = replies.client().unwrap();
    let file = client.download("https://files.example.test/label.pdf").await.unwrap();
    assert_eq!(&file[..], b"%PDF");
    let error = client.download("https://files.example.test/other").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(replies.sent()[0].header("as-api-key"), None);
}
