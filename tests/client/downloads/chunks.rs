//! What a stream returns, and what it knows of the file.

use optima_courier::ErrorKind;
use optima_courier::client::FileProgress;

use crate::server::answer;
use crate::support::{FILE, beginning, file, header, read, said, serve};

#[tokio::test]
async fn a_file_arrives_with_its_length_and_without_the_key() {
    let (server, client) = serve([beginning(10)]).await;
    let mut stream = file(&server, &client).stream();
    assert_eq!(stream.progress(), FileProgress { received: 0, length: None });
    let (found, result) = read(&mut stream).await;
    result.expect("a file");
    assert_eq!(found, FILE);
    let progress = stream.progress();
    assert_eq!(progress, FileProgress { received: 10, length: Some(10) });
    assert_eq!(progress.fraction(), Some(1.0));
    assert_eq!(stream.metadata().expect("metadata").status(), 200);
    let request = server.request();
    assert_eq!((header(&request, "as-api-key"), header(&request, "range")), (None, None));
}

#[tokio::test]
async fn a_file_may_have_no_length() {
    let (server, client) = serve([said(200, &[], FILE)]).await;
    let mut stream = file(&server, &client).stream();
    assert_eq!(read(&mut stream).await.0, FILE);
    let progress = stream.progress();
    assert_eq!(
        (progress, progress.fraction()),
        (FileProgress { received: 10, length: None }, None)
    );
    assert_eq!(stream.rest(), None);
}

#[tokio::test]
async fn a_large_file_comes_in_many_chunks() {
    let large = vec![7; 4 << 20];
    let length = format!("content-length: {}", large.len());
    let (server, client) = serve([said(200, &[&length], &large)]).await;
    let (mut stream, mut longest, mut received) = (file(&server, &client).stream(), 0, 0);
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.expect("a chunk");
        (longest, received) = (chunk.len().max(longest), received + chunk.len());
    }
    assert_eq!(received, large.len());
    assert!(longest <= 1 << 20, "{longest} bytes at once");
}

#[tokio::test]
async fn a_head_is_asked_for_again_as_in_any_call() {
    let (server, client) = serve([answer(503, "{}"), beginning(10)]).await;
    assert_eq!(read(&mut file(&server, &client).stream()).await.0, FILE);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_refusal_has_the_kind_of_its_status() {
    for (status, kind) in [(404, ErrorKind::NotFound), (302, ErrorKind::Config)] {
        let (server, client) = serve([answer(status, "No.")]).await;
        let (_, result) = read(&mut file(&server, &client).stream()).await;
        let error = result.expect_err("a refusal");
        assert_eq!((error.kind(), error.body()), (kind, &b"No."[..]), "{error}");
    }
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    let (_server, client) = serve([]).await;
    let (_, result) = read(&mut client.download("label.pdf").stream()).await;
    assert_eq!(result.expect_err("no URL").kind(), ErrorKind::Invalid);
}

#[test]
fn a_fraction_stays_within_the_whole() {
    let fraction = |received, length| FileProgress { received, length }.fraction();
    assert_eq!(fraction(1, Some(4)), Some(0.25));
    assert_eq!(fraction(9, Some(4)), Some(1.0));
    assert_eq!(fraction(0, Some(0)), Some(1.0));
    assert_eq!(fraction(1, None), None);
}
